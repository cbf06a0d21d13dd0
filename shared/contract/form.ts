import { z } from 'zod';
import { formReportSchema } from '../documents/form/form-report.ts';
import { caseDetailSchema, foundTextSchema } from '../ground/guard/intake.ts';
import { fileSchema, referenceSchema, request } from '../ground/refusals/request.ts';
import { spreadsheetErrors } from '../ground/refusals/spreadsheet-errors.ts';
import { unLanguages } from '../ground/un-languages.ts';
import { shownRowSchema } from '../rules/register/partner-view.ts';
import { shownAssessmentSchema } from '../rules/standing/shown-assessment.ts';

const sheetErrors = [...spreadsheetErrors, 'SHEET_NOT_FOUND'] as const;

export const formContract = {
  export: request({
    summary:
      'Write the self-assessment form that the partner fills in: a workbook, a Word document, a page for any browser, or an XLSForm.',
    changes: true,
    input: z.object({
      assessment: referenceSchema,
      /** One sheet for each; English where an instrument has no text in a language. */
      languages: z.array(z.enum(unLanguages)).min(1).default(['en']),
      /**
       * A workbook, a Word document with fields, one page of HTML that works offline in the browser of a telephone, or an XLSForm for KoboToolbox,
       * ODK and their like, which is the same for every partner.
       */
      format: z.enum(['excel', 'word', 'html', 'xlsform']).default('excel'),
    }),
    output: z.object({ file: fileSchema, form: z.string() }),
    errors: [
      'ASSESSMENT_NOT_FOUND',
      'INSTRUMENT_NOT_HERE',
      'PARTNER_ARCHIVED',
      'ANSWERS_LOCKED',
      'REVIEW_LOCKED',
    ],
  }),
  import: request({
    summary:
      'Read a returned workbook, Word document, answer file or export of a server, report every cell, and take it over; with `dryRun` only report.',
    changes: true,
    input: z.object({
      file: fileSchema,
      /** Files that the answers of an export name, one by one or in archives: kept as evidence of their standards. */
      attachments: z.array(fileSchema).max(500).optional(),
      /** Report only; nothing is recorded and nothing kept. */
      dryRun: z.boolean().default(false),
      /** For a workbook that doesn't say to which assessment it belongs. */
      assessment: referenceSchema.optional(),
      sheet: z.string().optional(),
      /** Where the answers stand in a workbook that this program did not make: standard → cell address. */
      mapping: z
        .object({
          answers: z.record(z.string(), z.string()),
          comments: z.record(z.string(), z.string()).optional(),
        })
        .optional(),
      /** What happens to cells that differ from what is recorded: kept as recorded (default), or replaced. */
      conflicts: z.enum(['keep', 'replace']).default('keep'),
      /** Answers about texts that look like detail of a case; nothing is recorded before all are given. */
      caseDetail: caseDetailSchema.optional(),
    }),
    output: z.object({
      report: formReportSchema,
      /** Texts that look like detail of a case, each to be answered before anything is recorded. */
      caseDetail: z.array(foundTextSchema),
      /** Null after a dry run, or when nothing changed. */
      changed: z.object({ assessment: shownAssessmentSchema, row: shownRowSchema }).nullable(),
      /** Evidence under which the partner's file is kept, byte for byte, or noted as seen and not kept. */
      evidence: z.string().nullable(),
      /** Whether the file itself is kept among the evidence; null where nothing was recorded now. */
      fileKept: z.boolean().nullable(),
    }),
    errors: [
      ...sheetErrors,
      'ASSESSMENT_NOT_FOUND',
      'INSTRUMENT_NOT_HERE',
      'PARTNER_ARCHIVED',
      'ANSWERS_LOCKED',
      'REVIEW_LOCKED',
      'FORM_OF_OTHER_PARTNER',
      'FORM_ASSESSMENT_UNKNOWN',
      'FORM_NEEDS_MAPPING',
      'FORM_DOCUMENT_REFUSED',
      'ANSWER_FILE_DAMAGED',
      'ANSWER_FILE_NEWER',
      'FORM_PAGE_UNFINISHED',
      'FORM_OF_SEVERAL',
      'FORM_ROW_MISSING',
      'EVIDENCE_TOO_LARGE',
      'CASE_DETAIL_UNDECIDED',
      'CASE_DETAIL_FILE_UNDECIDED',
    ],
  }),
};
