import { z } from 'zod';
import { plainDateSchema } from '../ground/dates/plain-date.ts';
import { reasonSchema, referenceSchema, request } from '../ground/refusals/request.ts';
import { personSchema } from '../record/journal/entry.ts';
import { reliedPointsSchema, reliedRatingSchema } from '../record/shapes/reliance.ts';
import { partnerViewSchema } from '../rules/register/partner-view.ts';

const reason = reasonSchema(4000);

export const relianceContract = {
  record: request({
    summary:
      'Rely on another UN entity’s result: entity, date, rating or points, who accepted it and why; what is left out is that of the result that a package brought.',
    changes: true,
    input: z.object({
      partner: referenceSchema,
      /** UN entity that assessed the partner, such as "UNICEF". */
      entity: z.string().trim().min(1).max(60).optional(),
      /** Date of its result. Where it and the entity are left out, those of `proposedReliance` are meant. */
      on: plainDateSchema.optional(),
      /** Rating of the common tool; or `points`, for a result of the six standards of 2020. */
      rating: reliedRatingSchema.optional(),
      points: reliedPointsSchema.optional(),
      /** The number that the other entity gave it. */
      reference: z.string().trim().max(100).optional(),
      /** Last day on which it is relied on; as long as a determination is valid when left out. */
      until: plainDateSchema.optional(),
      acceptedOn: plainDateSchema.optional(),
      acceptedBy: personSchema,
      reason,
      /** Pieces of evidence of the partner that are a copy of the result, by reference or id. */
      evidence: z.array(referenceSchema).max(20).optional(),
    }),
    output: partnerViewSchema,
    errors: [
      'PARTNER_NOT_FOUND',
      'PARTNER_ARCHIVED',
      'DILIGENCE_BLOCKS',
      'RELIANCE_ACTIVE',
      'RELIANCE_NEEDS_RESULT',
      'OWN_RESULT_STANDS',
      'BASIS_ENDS_BEFORE_IT_STARTS',
      'RELIANCE_TOO_LONG',
      'EVIDENCE_NOT_FOUND',
      'FUTURE_DATE',
      'DATE_TOO_EARLY',
    ],
  }),
  end: request({
    summary: 'Withdraw the reliance on another UN entity’s result before its last day, with a reason.',
    changes: true,
    input: z.object({
      partner: referenceSchema,
      /** Id of one of several; the one in force when left out. */
      reliance: z.string().max(120).optional(),
      reason,
      on: plainDateSchema.optional(),
    }),
    output: partnerViewSchema,
    errors: ['PARTNER_NOT_FOUND', 'PARTNER_ARCHIVED', 'RELIANCE_NOT_FOUND', 'FUTURE_DATE', 'DATE_TOO_EARLY'],
  }),
};
