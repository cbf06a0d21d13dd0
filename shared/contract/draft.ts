import { z } from 'zod';
import { request } from '../ground/refusals/request.ts';

const key = z.string().min(1).max(300);

/** Forms that are not saved yet: kept in the encrypted workspace of this device, so that a crash loses nothing typed. */
export const draftContract = {
  get: request({
    summary: 'Give back what was typed into a form and not saved.',
    changes: false,
    input: z.object({ key }),
    output: z.object({ value: z.unknown() }),
    errors: [],
  }),
  save: request({
    summary: 'Keep what is typed into a form until it is saved.',
    changes: true,
    input: z.object({
      key,
      value: z.unknown(),
      /** No typing of anybody's, such as what was opened last: when something was saved last stays as told. */
      quiet: z.boolean().optional(),
    }),
    output: z.object({ savedAt: z.string() }),
    errors: [],
  }),
  discard: request({
    summary: 'Forget what was typed into a form.',
    changes: true,
    input: z.object({ key }),
    output: z.object({}),
    errors: [],
  }),
};
