import { z } from 'zod';
import { elementIdSchema } from '../../content/clause/clause.ts';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import { detailsSchema } from '../../ground/refusals/request.ts';
import { personSchema } from '../../record/journal/entry.ts';
import {
  agreementExceptionSchema,
  agreementFieldsSchema,
  agreementGateSchema,
  annexRecordSchema,
  contractCheckSchema,
  elementCheckSchema,
  registeredContractSchema,
} from '../../record/shapes/agreement.ts';
import { subAgreementFieldsSchema } from '../../record/shapes/sub-agreement.ts';
import { subAgreementGaps } from './sub-agreement-state.ts';

/** An agreement as screens, documents and the command line read it. */

export const clauseCountsSchema = z.object({
  present: z.int(),
  /** Came back in other words than ours, for a person to judge. */
  changed: z.int(),
  absent: z.int(),
  notApplicable: z.int(),
  /** Elements that nobody has looked for yet. */
  unchecked: z.int(),
});

const partner = z.object({ id: z.string(), reference: z.string(), name: z.string() });

export const agreementRowSchema = z.object({
  id: z.string(),
  ...agreementFieldsSchema.shape,
  partner,
  counts: clauseCountsSchema,
  absent: z.array(elementIdSchema),
  annexes: z.int(),
  /** Sub-agreements whose last day has not passed, and how many of them lack a clause or an assessment. */
  subAgreements: z.object({ active: z.int(), gaps: z.int() }),
  /** What stands in the way of an active agreement on this day; null for others, and where something valid carries it. */
  gate: agreementGateSchema.nullable(),
  /** Whether somebody gave a reason for what stands in the way now. */
  excepted: z.boolean(),
  /** Why it was withdrawn; null when it stands. */
  withdrawn: z.string().nullable(),
});
export type AgreementRow = z.infer<typeof agreementRowSchema>;

/** A contract that the partner made under its agreement. */
export const subAgreementViewSchema = z.object({
  id: z.string(),
  ...subAgreementFieldsSchema.shape,
  addedOn: plainDateSchema,
  /** Whether it stands and its last day has not passed. */
  active: z.boolean(),
  gaps: z.array(z.enum(subAgreementGaps)),
  /** Contracts that came back, as they were compared with its flow-down clauses, in journal order. */
  checks: z.array(z.object({ ...contractCheckSchema.shape, by: personSchema })),
  withdrawn: z.string().nullable(),
});
export type SubAgreementView = z.infer<typeof subAgreementViewSchema>;

export const agreementViewSchema = agreementRowSchema.extend({
  addedOn: plainDateSchema,
  /** In the order of DOMAIN §3; `check` null where nobody has looked. */
  elements: z.array(z.object({ element: elementIdSchema, check: elementCheckSchema.nullable() })),
  annexRecords: z.array(
    z.object({
      ...annexRecordSchema.shape,
      /** Id of the sub-agreement whose flow-down annex it is; null for an annex of the agreement itself. */
      subAgreement: z.string().nullable(),
      by: personSchema,
    }),
  ),
  checks: z.array(z.object({ ...contractCheckSchema.shape, by: personSchema })),
  /** Reasons given for being active without a valid assessment, in the order in which they were given. */
  exceptions: z.array(z.object({ ...agreementExceptionSchema.shape, by: personSchema })),
  /** Every one that was recorded, in that order, withdrawn ones too. */
  subPartners: z.array(subAgreementViewSchema),
  /** Signed contracts that were kept and that no program compared with anything. */
  contracts: z.array(
    z.object({
      ...registeredContractSchema.shape,
      /** Why it was taken back; null when it stands. */
      withdrawn: z.string().nullable(),
      by: personSchema,
    }),
  ),
  conflicts: z.int(),
});
export type AgreementView = z.infer<typeof agreementViewSchema>;

/** One row of a list that is to become agreements. */
export const agreementImportRowSchema = z.object({
  row: z.int(),
  reference: z.string().nullable(),
  partner: partner.nullable(),
  /** What happens to it: added, changed, the same as recorded, or left out. */
  outcome: z.enum(['added', 'changed', 'same', 'left-out']),
  /** Why it is left out, or what was doubtful: codes with an English sentence, to be said in the reader's language. */
  problems: z.array(
    z.object({
      code: z.string(),
      message: z.string(),
      value: z.string(),
      /** Such as "M22"; null when the whole row is meant. */
      cell: z.string().nullable(),
      details: detailsSchema,
    }),
  ),
});
export type AgreementImportRow = z.infer<typeof agreementImportRowSchema>;
