import { z } from 'zod';
import {
  agreementTypeSchema,
  languageCodeSchema,
  semanticVersionSchema,
  setIdSchema,
} from '../../content/clause/clause.ts';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import { personSchema } from '../journal/entry.ts';
import { contractAccountSchema } from './contract-account.ts';
import { storedFileSchema } from './evidence.ts';
import { countryCodeSchema } from './partner.ts';

/** What entries about a partner's agreements carry: their facts, the check of their clauses, annexes, returned contracts. */

export const agreementStatuses = ['draft', 'active', 'suspended', 'ended', 'terminated'] as const;
export const agreementStatusSchema = z.enum(agreementStatuses);
export type AgreementStatus = z.infer<typeof agreementStatusSchema>;

export const agreementFieldsSchema = z.object({
  /** The office's own reference, such as "AOC-2026-014": no two agreements of a register share one. */
  reference: z.string().trim().min(1).max(100),
  type: agreementTypeSchema.nullable(),
  /** Parties beside the UN entities and the partner itself. */
  parties: z.array(z.string().trim().min(1).max(300)).max(20),
  /** UN entities that sign. */
  entities: z.array(z.string().trim().min(1).max(60)).max(20),
  startsOn: plainDateSchema.nullable(),
  endsOn: plainDateSchema.nullable(),
  value: z.object({ amount: z.number().min(0), currency: z.string().regex(/^[A-Z]{3}$/) }).nullable(),
  programme: z.string().max(300),
  countries: z.array(countryCodeSchema).max(60),
  status: agreementStatusSchema,
  languages: z.array(languageCodeSchema).max(6),
  /** Language whose text decides when two differ; one of `languages`. */
  prevailing: languageCodeSchema.nullable(),
});
export type AgreementFields = z.infer<typeof agreementFieldsSchema>;

/** What a look into the agreement found about one element. */
export const elementCheckSchema = z.object({
  /** `changed`: its clause is there in other words than ours, and a person has not yet judged them. */
  state: z.enum(['present', 'changed', 'absent', 'not-applicable']),
  /** Such as "Article 12.3". */
  article: z.string().max(100),
  quote: z.string().max(4000),
  /** Why it is not applicable; required there. */
  reason: z.string().max(2000).nullable(),
  source: z.enum(['officer', 'document', 'annex']),
  on: plainDateSchema,
});
export type ElementCheck = z.infer<typeof elementCheckSchema>;

/** A clause as it stands in an annex: which words, and who had approved them. */
export const annexClauseSchema = z.object({
  clause: z.string(),
  version: semanticVersionSchema,
  variant: z.string(),
  /** Hash of the library's text by language, by the rule of `shared/content/clause/clause-hash.ts`. */
  hashes: z.record(z.string(), z.string()),
  /** Content pack that it comes from; null for the model text that ships. */
  pack: z.string().nullable(),
  approved: z.object({ by: personSchema, on: plainDateSchema }).nullable(),
});
export type AnnexClause = z.infer<typeof annexClauseSchema>;

/** A final annex. Its file is kept, so that it can be given out again to the byte. */
export const annexRecordSchema = z.object({
  id: z.string(),
  /** Such as "AOC-2026-014/X2". */
  reference: z.string(),
  on: plainDateSchema,
  set: setIdSchema,
  languages: z.array(languageCodeSchema).min(1).max(2),
  form: z.enum(['annex', 'clauses']),
  clauses: z.array(annexClauseSchema),
  values: z.record(z.string(), z.string()),
  /** SHA-256 of the text as printed, by the rule on its last page. */
  textHash: z.string(),
  file: storedFileSchema,
});
export type AnnexRecord = z.infer<typeof annexRecordSchema>;

export const deviationSchema = z.object({
  kind: z.enum(['unchanged', 'changed', 'missing', 'added']),
  /** Null for a clause that is not ours. */
  clause: z.string().nullable(),
  language: z.string(),
  title: z.string(),
  /** The difference word by word; whole text of a missing or added clause; empty for an unchanged one. */
  words: z.array(z.object({ op: z.enum(['same', 'removed', 'added']), text: z.string() })),
});
export type Deviation = z.infer<typeof deviationSchema>;

/** What may stand between a partner and an active agreement; see `shared/rules/standing/reliance.ts`. */
export const agreementGates = [
  'never-assessed',
  'result-expired',
  'basis-over',
  'not-proceed',
  'suspended',
  'ended',
  'not-shown',
] as const;
export const agreementGateSchema = z.enum(agreementGates);
export type AgreementGate = z.infer<typeof agreementGateSchema>;

/** Why an agreement became active although nothing valid carried it on that day. */
export const agreementExceptionSchema = z.object({
  on: plainDateSchema,
  gate: agreementGateSchema,
  reason: z.string().trim().min(1).max(2000),
});
export type AgreementException = z.infer<typeof agreementExceptionSchema>;

/** A signed contract that is kept and was read by no program, such as a scan: it says nothing about its clauses. */
export const registeredContractSchema = z.object({
  id: z.string(),
  on: plainDateSchema,
  file: storedFileSchema,
  note: z.string().max(2000),
});
export type RegisteredContract = z.infer<typeof registeredContractSchema>;

/** A contract that came back, as it was compared with what we had given out. */
export const contractCheckSchema = z.object({
  id: z.string(),
  on: plainDateSchema,
  file: storedFileSchema,
  /** Annex that it was compared with; null when only the library could be. */
  annex: z.string().nullable(),
  deviations: z.array(deviationSchema),
  /** Everything else in the file; null for checks from before it was accounted for. */
  account: contractAccountSchema.nullable(),
});
export type ContractCheck = z.infer<typeof contractCheckSchema>;
