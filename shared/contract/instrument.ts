import { z } from 'zod';
import { naPolicySchema } from '../content/instrument/instrument.ts';
import { scoreSchema } from '../content/instrument/score-types.ts';
import { plainDateSchema } from '../ground/dates/plain-date.ts';
import { listOf, reasonSchema, referenceSchema, request } from '../ground/refusals/request.ts';
import { personSchema } from '../record/journal/entry.ts';
import { instrumentViewSchema } from '../rules/instrument/instrument-view.ts';
import { instrumentDraftRequests } from './instrument-draft.ts';

export const instrumentContract = {
  list: request({
    summary:
      'List the instruments that are here, every version of each, with all their texts: what the program ships and what packs brought.',
    changes: false,
    withoutWorkspace: true,
    input: z.object({}),
    output: listOf(instrumentViewSchema),
    errors: [],
  }),
  approve: request({
    summary:
      'Approve one version of an instrument for the organisation: its rules and the words of each language.',
    changes: true,
    changesLong: true,
    input: z.object({
      /** "un-ip-psea-2020@1.2.0"; the id alone means the version that is offered. */
      instrument: referenceSchema,
      approver: personSchema,
      on: plainDateSchema.optional(),
      note: z.string().trim().max(2000).optional(),
    }),
    output: instrumentViewSchema,
    errors: [
      'UNKNOWN_INSTRUMENT',
      'UNKNOWN_INSTRUMENT_VERSION',
      'INSTRUMENT_APPROVED_ALREADY',
      'FUTURE_DATE',
    ],
  }),
  withdrawApproval: request({
    summary:
      'Take the approval of an instrument back, with a reason; what was begun on the version stays on it.',
    changes: true,
    changesLong: true,
    input: z.object({ instrument: referenceSchema, reason: reasonSchema(2000) }),
    output: instrumentViewSchema,
    errors: ['UNKNOWN_INSTRUMENT', 'UNKNOWN_INSTRUMENT_VERSION', 'INSTRUMENT_NOT_APPROVED'],
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
  ...instrumentDraftRequests,
};
