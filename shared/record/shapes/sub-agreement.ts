import { z } from 'zod';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';

/** What entries about sub-agreements carry: contracts that a partner makes under an agreement of its own. */

export const flowDownStates = ['present', 'changed', 'absent'] as const;

/** Whether a sub-agreement passes the SEA clauses on. `changed`: other words, which a person has not yet judged. */
export const flowDownCheckSchema = z.object({
  state: z.enum(flowDownStates),
  /** Such as "Article 12.3". */
  article: z.string().max(100),
  quote: z.string().max(4000),
  source: z.enum(['officer', 'document', 'annex']),
  on: plainDateSchema,
});
export type FlowDownCheck = z.infer<typeof flowDownCheckSchema>;

/** Whether the partner assessed the sub-partner's capacity, when, and with what result in the partner's words. */
export const subPartnerAssessedSchema = z.object({
  state: z.enum(['yes', 'no']),
  on: plainDateSchema.nullable(),
  result: z.string().max(1000),
});
export type SubPartnerAssessed = z.infer<typeof subPartnerAssessedSchema>;

export const subAgreementFieldsSchema = z.object({
  /** The sub-partner or sub-contractor: an organisation. */
  name: z.string().trim().min(1).max(300),
  /** The partner's own reference; empty where none is known. */
  reference: z.string().max(100),
  purpose: z.string().max(1000),
  startsOn: plainDateSchema.nullable(),
  endsOn: plainDateSchema.nullable(),
  /** Null where nobody has looked. */
  flowDown: flowDownCheckSchema.nullable(),
  /** Null where it is not known. */
  assessed: subPartnerAssessedSchema.nullable(),
});
export type SubAgreementFields = z.infer<typeof subAgreementFieldsSchema>;
