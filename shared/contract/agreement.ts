import { z } from 'zod';
import { elementIdSchema } from '../content/clause/clause.ts';
import { caseDetailSchema, foundTextSchema } from '../ground/guard/intake.ts';
import { fileSchema, listOf, reasonSchema, referenceSchema, request } from '../ground/refusals/request.ts';
import { spreadsheetErrors } from '../ground/refusals/spreadsheet-errors.ts';
import { templateErrors } from '../ground/refusals/template-errors.ts';
import { unLanguages } from '../ground/un-languages.ts';
import {
  agreementFieldsSchema,
  agreementStatusSchema,
  elementCheckSchema,
} from '../record/shapes/agreement.ts';
import {
  agreementImportRowSchema,
  agreementRowSchema,
  agreementViewSchema,
} from '../rules/agreement/agreement-view.ts';
import { overviewSchema } from '../rules/agreement/overview-view.ts';
import { shownRowSchema } from '../rules/register/partner-view.ts';

const agreement = referenceSchema;
const changed = z.object({ agreement: agreementViewSchema, row: shownRowSchema });
/** Why the agreement is active although no valid assessment or basis carries it; asked for only then. */
const despite = reasonSchema(2000).optional();
const fieldErrors = [
  'AGREEMENT_REFERENCE_TAKEN',
  'AGREEMENT_ENDS_BEFORE_START',
  'PREVAILING_NOT_AMONG_LANGUAGES',
  'UNKNOWN_COUNTRY',
  'AGREEMENT_NOT_CARRIED',
  'DILIGENCE_BLOCKS',
  'DECISION_MISSING',
] as const;

export const agreementFilterSchema = z.object({
  partner: referenceSchema.optional(),
  status: agreementStatusSchema.optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  /** A UN entity that signs. */
  entity: z.string().optional(),
  /** Only those with elements recorded as absent (`missing`), or not looked for (`unchecked`), or neither and no gap in a sub-agreement. */
  clauses: z.enum(['missing', 'unchecked', 'complete']).optional(),
  /** Active ones only: those that a valid assessment or basis carries, or those that none does. */
  assessment: z.enum(['missing', 'valid']).optional(),
  /** Only those with sub-agreements in force: where any lacks something, or where none does. */
  subAgreements: z.enum(['gaps', 'complete']).optional(),
  /** References, when they are picked one by one. */
  agreements: z.array(referenceSchema).optional(),
});

const listFilterSchema = z.object({ ...agreementFilterSchema.shape, search: z.string().optional() });

export const agreementContract = {
  list: request({
    summary: 'List agreements of all partners, with the state of their clauses.',
    changes: false,
    input: listFilterSchema,
    output: listOf(agreementRowSchema),
    errors: ['PARTNER_NOT_FOUND', 'AGREEMENT_NOT_FOUND'],
  }),
  get: request({
    summary:
      'Show one agreement: its facts, the check of every clause element, annexes and returned contracts.',
    changes: false,
    input: z.object({ agreement }),
    output: agreementViewSchema,
    errors: ['AGREEMENT_NOT_FOUND'],
  }),
  add: request({
    summary: 'Record an agreement of a partner.',
    changes: true,
    input: z.object({
      partner: referenceSchema,
      fields: agreementFieldsSchema.partial().extend({ reference: agreementFieldsSchema.shape.reference }),
      despite,
    }),
    output: changed,
    errors: ['PARTNER_NOT_FOUND', 'PARTNER_ARCHIVED', ...fieldErrors],
  }),
  edit: request({
    summary: 'Change facts of an agreement.',
    changes: true,
    input: z.object({ agreement, fields: agreementFieldsSchema.partial(), despite }),
    output: changed,
    errors: ['AGREEMENT_NOT_FOUND', 'PARTNER_ARCHIVED', 'NOTHING_TO_CHANGE', ...fieldErrors],
  }),
  withdraw: request({
    summary: 'Withdraw an agreement that was recorded by mistake, with a reason; it stays readable.',
    changes: true,
    input: z.object({ agreement, reason: reasonSchema(2000) }),
    output: changed,
    errors: ['AGREEMENT_NOT_FOUND', 'PARTNER_ARCHIVED', 'NOTHING_TO_CHANGE'],
  }),
  checkElements: request({
    summary:
      'Record which SEA clause elements an agreement has, with article and quoted words; null takes one back.',
    changes: true,
    input: z.object({
      agreement,
      elements: z.partialRecord(
        elementIdSchema,
        elementCheckSchema
          .omit({ source: true, on: true })
          .partial()
          .extend({ state: elementCheckSchema.shape.state })
          .nullable(),
      ),
    }),
    output: changed,
    errors: ['AGREEMENT_NOT_FOUND', 'PARTNER_ARCHIVED', 'NA_ELEMENT_WITHOUT_REASON', 'NOTHING_TO_CHANGE'],
  }),
  exportAmendmentLetter: request({
    summary:
      'Write the letter that brings an agreement to today’s clauses as Word: what it lacks, what was never looked for, what is worded anew, and the annex; both sides sign it.',
    changes: false,
    readsLong: true,
    input: z.object({
      agreement,
      language: z.enum(unLanguages).default('en'),
      /** The office's letterhead: a .docx with one place marked {{annex}}. */
      template: fileSchema.optional(),
    }),
    output: z.object({ file: fileSchema }),
    errors: ['AGREEMENT_NOT_FOUND', 'NOTHING_TO_AMEND', ...templateErrors],
  }),
  registerContract: request({
    summary:
      'Keep a signed contract, such as a PDF or a scan, with its agreement: not machine-checked, it says nothing of clauses.',
    changes: true,
    input: z.object({
      agreement,
      file: fileSchema,
      note: z.string().trim().max(2000).default(''),
      /** Answers about words that look like detail of a case, by "file-name" and "note". */
      caseDetail: caseDetailSchema.pick({ answers: true }).optional(),
    }),
    output: changed,
    errors: [
      'AGREEMENT_NOT_FOUND',
      'PARTNER_ARCHIVED',
      'EVIDENCE_EMPTY',
      'EVIDENCE_TOO_LARGE',
      'CASE_DETAIL_UNDECIDED',
    ],
  }),
  getContract: request({
    summary: 'Give a signed contract that was kept with an agreement out again, to the byte.',
    changes: false,
    /** By the id that the agreement shows, which is longer than a reference. */
    input: z.object({ agreement, contract: z.string().trim().min(1).max(300) }),
    output: z.object({ file: fileSchema }),
    errors: ['AGREEMENT_NOT_FOUND', 'CONTRACT_NOT_FOUND', 'EVIDENCE_MISSING'],
  }),
  withdrawContract: request({
    summary:
      'Take back a signed contract that was kept by mistake, with a reason; file and reason stay readable.',
    changes: true,
    input: z.object({
      agreement,
      contract: z.string().trim().min(1).max(300),
      reason: reasonSchema(2000),
    }),
    output: changed,
    errors: ['AGREEMENT_NOT_FOUND', 'CONTRACT_NOT_FOUND', 'PARTNER_ARCHIVED', 'NOTHING_TO_CHANGE'],
  }),
  getOverview: request({
    summary:
      'Sum up agreements for the legal office: states of each element, and which annexes hold words that are not in use today.',
    changes: false,
    readsLong: true,
    input: listFilterSchema,
    output: overviewSchema,
    errors: ['PARTNER_NOT_FOUND', 'AGREEMENT_NOT_FOUND'],
  }),
  exportOverview: request({
    summary: 'Write the legal overview as an Excel workbook, with every agreement, or as a Word document.',
    changes: false,
    readsLong: true,
    input: listFilterSchema.extend({
      format: z.enum(['excel', 'word']).default('excel'),
      language: z.enum(unLanguages).default('en'),
    }),
    output: z.object({ file: fileSchema }),
    errors: ['PARTNER_NOT_FOUND', 'AGREEMENT_NOT_FOUND'],
  }),
  import: request({
    summary: 'Read agreements from a list of partners, each to its partner; with `dryRun` only report.',
    changes: true,
    changesLong: true,
    input: z.object({
      file: fileSchema,
      sheet: z.string().optional(),
      dryRun: z.boolean().default(false),
      /** Answers about cells that look like detail of a case; nothing is recorded before all are given. */
      caseDetail: caseDetailSchema.pick({ answers: true }).optional(),
    }),
    output: listOf(agreementImportRowSchema).extend({
      /** Names the import, so that it can be undone as a whole; null where nothing was recorded. */
      import: z.string().nullable(),
      /** After a dry run: cells that look like detail of a case, each to be answered before anything is recorded. */
      caseDetail: z.array(foundTextSchema),
      counts: z.object({ added: z.int(), changed: z.int(), same: z.int(), leftOut: z.int() }),
      dryRun: z.boolean(),
    }),
    errors: [
      ...spreadsheetErrors,
      'SHEET_NOT_FOUND',
      'HEADER_NOT_FOUND',
      'NO_AGREEMENT_COLUMNS',
      'CASE_DETAIL_UNDECIDED',
    ],
  }),
};
