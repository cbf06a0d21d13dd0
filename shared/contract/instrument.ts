import { z } from 'zod';
import {
  instrumentDefinitionSchema,
  instrumentTextSchema,
  naPolicySchema,
} from '../content/instrument/instrument.ts';
import { scoreSchema } from '../content/instrument/score-types.ts';
import { listOf, request } from '../ground/refusals/request.ts';

export const instrumentContract = {
  list: request({
    summary: 'List the instruments that this program carries, every version of each, with all their texts.',
    changes: false,
    withoutWorkspace: true,
    input: z.object({}),
    output: listOf(
      z.object({
        reference: z.string(),
        /** Whether new assessments start on it; older versions are here for what was begun on them. */
        isNewest: z.boolean(),
        definition: instrumentDefinitionSchema,
        texts: z.record(z.string(), instrumentTextSchema),
      }),
    ),
    errors: [],
  }),
  score: request({
    summary: 'Score a set of answers on an instrument; needs no workspace.',
    changes: false,
    withoutWorkspace: true,
    input: z.object({
      instrument: z.string(),
      answers: z.record(z.string(), z.unknown()),
      naPolicy: naPolicySchema.optional(),
    }),
    output: scoreSchema,
    errors: [
      'UNKNOWN_INSTRUMENT',
      'ANSWERS_UNREADABLE',
      'UNKNOWN_STANDARD',
      'UNKNOWN_ANSWER',
      'NA_NOT_ALLOWED',
    ],
  }),
};
