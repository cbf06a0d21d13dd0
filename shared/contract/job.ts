import { z } from 'zod';
import { refusalSchema, request } from '../ground/refusals/request.ts';

/** Long work that goes on while other requests are answered. */
export const jobSchema = z.object({
  id: z.string(),
  state: z.enum(['running', 'done', 'cancelled', 'failed']),
  done: z.int(),
  total: z.int(),
  failures: z.array(
    z.object({
      reference: z.string(),
      /** The sub-agreement under the agreement of that reference, where it is about one. */
      subAgreement: z.object({ id: z.string(), name: z.string() }).nullable(),
      error: refusalSchema,
    }),
  ),
  /** Where the result stands, such as the folder of a batch; null where there is none. */
  folder: z.string().nullable(),
  files: z.array(z.string()),
  /** Why it ended early; null unless it failed. */
  error: refusalSchema.nullable(),
});
export type Job = z.infer<typeof jobSchema>;

export const jobContract = {
  get: request({
    summary: 'Show how far long work has come.',
    changes: false,
    withoutWorkspace: true,
    input: z.object({ job: z.string() }),
    output: z.object({ job: jobSchema }),
    errors: ['JOB_NOT_FOUND'],
  }),
  cancel: request({
    summary: 'Stop long work after the step at hand; what is finished is kept.',
    changes: false,
    withoutWorkspace: true,
    input: z.object({ job: z.string() }),
    output: z.object({ job: jobSchema }),
    errors: ['JOB_NOT_FOUND'],
  }),
};
