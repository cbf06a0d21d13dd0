import { z } from 'zod';
import { plainDateSchema } from '../ground/dates/plain-date.ts';
import { reasonSchema, referenceSchema, request } from '../ground/refusals/request.ts';
import { personSchema } from '../record/journal/entry.ts';
import { diligenceKindSchema, outcomeSchema, sanctionsListSchema } from '../record/shapes/diligence.ts';
import { partnerViewSchema } from '../rules/register/partner-view.ts';

const partner = referenceSchema;
const on = plainDateSchema.optional();
const reason = reasonSchema(4000);
/** Id of the fact, as the partner's file gives it. */
const fact = z.string().min(1).max(120);
const number = z.string().trim().max(40).optional();
const partnerErrors = ['PARTNER_NOT_FOUND', 'PARTNER_ARCHIVED'] as const;
const factErrors = [...partnerErrors, 'DILIGENCE_NOT_FOUND', 'DILIGENCE_WITHDRAWN'] as const;
const flagErrors = [...factErrors, 'DILIGENCE_NO_FLAG', 'DILIGENCE_RESOLVED'] as const;
/** What stops the work is set aside in a sentence, and not by whoever recorded it where the office wants a second person. */
const aloneErrors = ['REASON_TOO_SHORT', 'RECORDER_CLEARS'] as const;
const dateErrors = ['FUTURE_DATE', 'DATE_TOO_EARLY'] as const;

export const diligenceContract = {
  record: request({
    summary:
      'Record a fact of due diligence: sanctions screening, core values, observation, membership, portal, number elsewhere.',
    changes: true,
    input: z.object({
      partner,
      kind: diligenceKindSchema,
      /** One of the choices of the kind, such as "no-match" or "red-flag"; a refusal names them. */
      value: z.string().min(1).max(40),
      on,
      /** Where it is known from. */
      source: z.string().trim().max(200).optional(),
      /** Which list was screened. */
      list: sanctionsListSchema.optional(),
      /** Number in the portal or in the system outside; for that no word is taken beside it. */
      number,
      /** Since when the partner is a member. */
      since: plainDateSchema.optional(),
      /** What was observed of the organisation; of a person or a case nothing is recorded. */
      text: z.string().trim().max(4000).optional(),
    }),
    output: partnerViewSchema,
    errors: [
      ...partnerErrors,
      'DILIGENCE_VALUE',
      'DILIGENCE_NEEDS',
      'DILIGENCE_TAKES_NOT',
      'REFERENCE_IS_NO_NUMBER',
      'FUTURE_DATE',
    ],
  }),
  escalate: request({
    summary: 'Say that a flag was passed on to headquarters: when, to whom, under which number.',
    changes: true,
    input: z.object({ partner, fact, on, to: personSchema, number }),
    output: partnerViewSchema,
    errors: [...flagErrors, 'REFERENCE_IS_NO_NUMBER', ...dateErrors],
  }),
  resolve: request({
    summary: 'Close a flag as cleared or confirmed, with the reason; its text stays as it was written.',
    changes: true,
    input: z.object({ partner, fact, on, outcome: outcomeSchema, by: personSchema.optional(), reason }),
    output: partnerViewSchema,
    errors: [...flagErrors, ...aloneErrors, ...dateErrors],
  }),
  override: request({
    summary: 'Say why the work goes on over a red flag or a match with sanctions, and who decided it.',
    changes: true,
    input: z.object({ partner, fact, on, by: personSchema, reason }),
    output: partnerViewSchema,
    errors: [...partnerErrors, 'DILIGENCE_BLOCKS_NOT', ...aloneErrors, ...dateErrors],
  }),
  withdraw: request({
    summary: 'Take back a fact of due diligence that was recorded by mistake; it stays readable.',
    changes: true,
    input: z.object({ partner, fact, reason: reasonSchema(2000) }),
    output: partnerViewSchema,
    errors: [...factErrors, ...aloneErrors],
  }),
};
