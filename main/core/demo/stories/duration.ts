import { z } from 'zod';

/** A time in whole years, months and days, as ISO 8601 writes it: "P1Y", "P5M3D". */
export const durationSchema = z.string().regex(/^P(?=\d)(\d+Y)?(\d+M)?(\d+D)?$/, 'Not a time like "P5M3D"');
