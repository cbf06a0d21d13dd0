import { z } from 'zod';

/** A calendar date, `YYYY-MM-DD`. */
export const plainDateSchema = z.iso.date();
