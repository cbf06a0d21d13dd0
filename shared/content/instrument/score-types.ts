import { z } from 'zod';
import { ratingSchema, riskSchema } from './instrument.ts';

/** What `psea score` prints and every screen shows. `total` counts the standards (scale "met") or sums the points (scale "sum"; null until complete). */
export const scoreSchema = z.object({
  instrument: z.string(),
  /** "yes" answers; in the legacy scheme standards rated with the highest points. */
  met: z.int(),
  notMet: z.int(),
  notApplicable: z.int(),
  unanswered: z.int(),
  total: z.int().nullable(),
  /** Null while a standard is unanswered: not even a provisional rating (Decision 3). */
  rating: ratingSchema.nullable(),
  capacityLabel: z.string().nullable(),
  risk: riskSchema.nullable(),
});
export type Score = z.infer<typeof scoreSchema>;
