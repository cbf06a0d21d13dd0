import { z } from 'zod';
import { actionLibraryTextSchema, libraryActionSchema } from '../content/actions/action-library.ts';
import { formLanguages } from '../documents/form/text/form-text.ts';
import { planFormLanguages } from '../documents/plan-form/text/plan-form-texts.ts';
import { plainDateSchema } from '../ground/dates/plain-date.ts';
import { caseDetailSchema, foundTextSchema } from '../ground/guard/intake.ts';
import { fileSchema, listOf, referenceSchema, request } from '../ground/refusals/request.ts';
import { spreadsheetErrors } from '../ground/refusals/spreadsheet-errors.ts';
import { templateErrors } from '../ground/refusals/template-errors.ts';
import { unLanguages } from '../ground/un-languages.ts';
import { actionFieldsSchema, actionStatusSchema } from '../record/shapes/plan.ts';
import { deadlineOnDaySchema } from '../rules/deadline/due.ts';
import {
  actionViewSchema,
  planReportSchema,
  planViewSchema,
  proposalSchema,
} from '../rules/plan/plan-view.ts';
import { shownRowSchema } from '../rules/register/partner-view.ts';

const partner = referenceSchema;
const language = z.enum(unLanguages).default('en');
/** Of words that come from the library alone: the languages that it ships in. */
const wordsLanguage = z.enum(formLanguages).default('en');
const on = plainDateSchema.optional();
/** The office's letterhead: a .docx with one place marked {{annex}}. */
const template = fileSchema.optional();

/** What a person gives of a new action; the library entry fills in what is left out. */
const newActionSchema = actionFieldsSchema.partial().extend({
  library: z.string().optional(),
  /** Kept on purpose, though the plan holds this action of the library already. */
  again: z.boolean().optional(),
  assessment: referenceSchema.optional(),
  standard: z.string(),
});

const changed = z.object({ plan: planViewSchema, row: shownRowSchema });
const fieldErrors = [
  'ASSESSMENT_NOT_FOUND',
  'INSTRUMENT_NOT_HERE',
  'UNKNOWN_STANDARD',
  'UNKNOWN_LIBRARY_ACTION',
  'DUE_OUTSIDE_WINDOW',
  'ACTION_INCOMPLETE',
] as const;

export const planContract = {
  listProposals: request({
    summary: 'Offer actions of the library for every gap of a partner, dated inside the improvement window.',
    changes: false,
    input: z.object({ partner, language: wordsLanguage }),
    output: listOf(proposalSchema),
    errors: ['PARTNER_NOT_FOUND'],
  }),
  get: request({
    summary: 'Show the capacity-strengthening implementation plan of a partner, with its deadlines.',
    changes: false,
    input: z.object({ partner }),
    output: z.object({ plan: planViewSchema, deadlines: z.array(deadlineOnDaySchema) }),
    errors: ['PARTNER_NOT_FOUND'],
  }),
  add: request({
    summary: 'Add actions to the plan: from the library, edited or of one’s own.',
    changes: true,
    input: z.object({
      partner,
      actions: z.array(newActionSchema).min(1).max(100),
      language: wordsLanguage,
      on,
    }),
    output: changed,
    errors: [
      'PARTNER_NOT_FOUND',
      'PARTNER_ARCHIVED',
      ...fieldErrors,
      'ACTION_ALREADY_PLANNED',
      'FUTURE_DATE',
    ],
  }),
  update: request({
    summary:
      'Change an action: its fields, its status (verified needs evidence, dropped a reason), or add a progress note.',
    changes: true,
    input: z.object({
      action: referenceSchema,
      set: actionFieldsSchema.omit({ assessment: true, standard: true }).partial().optional(),
      status: actionStatusSchema.optional(),
      reason: z.string().trim().max(2000).optional(),
      /** References of evidence that closes it. */
      evidence: z.array(referenceSchema).max(50).optional(),
      note: z.string().trim().min(1).max(4000).optional(),
      on,
    }),
    output: changed.extend({ action: actionViewSchema }),
    errors: [
      'ACTION_NOT_FOUND',
      'PARTNER_ARCHIVED',
      'EVIDENCE_NOT_FOUND',
      'UNKNOWN_DOCUMENT_TYPE',
      'VERIFICATION_NEEDS_EVIDENCE',
      'DROP_NEEDS_REASON',
      'ACTION_CLOSED',
      'NOTHING_TO_CHANGE',
      'DUE_OUTSIDE_WINDOW',
      'FUTURE_DATE',
      'DATE_TOO_EARLY',
    ],
  }),
  listLibrary: request({
    summary: 'List the action library, in the languages that it has.',
    changes: false,
    withoutWorkspace: true,
    input: z.object({}),
    output: listOf(libraryActionSchema).extend({
      version: z.string(),
      modelText: z.boolean(),
      texts: z.record(z.string(), actionLibraryTextSchema),
    }),
    errors: [],
  }),
  exportWord: request({
    summary: 'Write the plan as a printable Word document.',
    changes: false,
    readsLong: true,
    input: z.object({ partner, language, template }),
    output: z.object({ file: fileSchema }),
    errors: ['PARTNER_NOT_FOUND', 'PLAN_EMPTY', ...templateErrors],
  }),
  exportLetter: request({
    summary: 'Write the letter to the partner as Word: result, plan, dates and contacts.',
    changes: false,
    readsLong: true,
    input: z.object({
      partner,
      language,
      template,
      /** Leaves out actions whose date has passed; else the letter says of each that it is overdue. */
      withoutPassed: z.boolean().default(false),
    }),
    output: z.object({
      file: fileSchema,
      /** Open actions whose date has passed. */
      passed: z.array(z.object({ reference: z.string(), title: z.string(), on: plainDateSchema })),
    }),
    errors: ['PARTNER_NOT_FOUND', 'NOT_DETERMINED', ...templateErrors],
  }),
  exportExcel: request({
    summary: 'Write the plan as a workbook in which the partner gives status and progress.',
    changes: true,
    input: z.object({ partner, language: z.enum(planFormLanguages).default('en') }),
    output: z.object({ file: fileSchema, form: z.string() }),
    errors: ['PARTNER_NOT_FOUND', 'PARTNER_ARCHIVED', 'PLAN_EMPTY'],
  }),
  import: request({
    summary: 'Read a returned plan workbook, report every cell, and take it over; with `dryRun` only report.',
    changes: true,
    input: z.object({
      file: fileSchema,
      dryRun: z.boolean().default(false),
      /** Actions that changed here since the workbook was written: kept (default), or replaced. */
      conflicts: z.enum(['keep', 'replace']).default('keep'),
      /** Answers about texts that look like detail of a case; nothing is recorded before all are given. */
      caseDetail: caseDetailSchema.optional(),
    }),
    output: z.object({
      report: planReportSchema,
      /** Texts that look like detail of a case, each to be answered before anything is recorded. */
      caseDetail: z.array(foundTextSchema),
      changed: changed.nullable(),
      /** Evidence under which the partner's file is kept, byte for byte, or noted as seen and not kept. */
      evidence: z.string().nullable(),
      /** Whether the file itself is kept among the evidence; null where nothing was recorded now. */
      fileKept: z.boolean().nullable(),
    }),
    errors: [
      ...spreadsheetErrors,
      'PLAN_FORM_UNKNOWN',
      'PARTNER_ARCHIVED',
      'EVIDENCE_TOO_LARGE',
      'CASE_DETAIL_UNDECIDED',
      'CASE_DETAIL_FILE_UNDECIDED',
    ],
  }),
};
