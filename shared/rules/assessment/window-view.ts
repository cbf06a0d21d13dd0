import { z } from 'zod';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import { personSchema } from '../../record/journal/entry.ts';

export const windowSchema = z.object({
  from: plainDateSchema,
  /** Last day, the extension included. */
  until: plainDateSchema,
  extension: z
    .object({
      on: plainDateSchema,
      reason: z.string(),
      approver: personSchema,
      until: plainDateSchema,
      lateReason: z.string().nullable(),
    })
    .nullable(),
});
export type ImprovementWindow = z.infer<typeof windowSchema>;
