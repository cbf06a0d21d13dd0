import { z } from 'zod';
import { standardIdSchema } from '../../content/instrument/instrument.ts';
import { answerSchema } from '../../record/shapes/assessment.ts';

/** What was read from a returned workbook, cell by cell, before anything changes. */

/**
 * "accepted": read as it stands. "corrected": read, though written otherwise ("YES ", "oui"). "not-understood":
 * left empty. "conflict": differs from what is recorded. "unchanged": equals what is recorded. "empty": nothing there.
 */
export const cellOutcomeSchema = z.enum([
  'accepted',
  'corrected',
  'not-understood',
  'conflict',
  'unchanged',
  'empty',
]);
export type CellOutcome = z.infer<typeof cellOutcomeSchema>;

export const cellReportSchema = z.object({
  sheet: z.string(),
  /** Address such as "D14"; null when the cell wasn't found. */
  cell: z.string().nullable(),
  /** What the cell is for: a standard with its part, or a detail of the form. */
  standard: standardIdSchema.nullable(),
  part: z.enum([
    'answer',
    'reason',
    'evidence',
    'comment',
    'completed-by-name',
    'completed-by-function',
    'email',
    'date',
  ]),
  outcome: cellOutcomeSchema,
  /** What stands in the cell, and how it was read. */
  found: z.string(),
  read: z.string().nullable(),
  recorded: z.string().nullable(),
  /** Code and values of a remark, in `form-messages.ts`; null when there is nothing to say. */
  remark: z
    .object({ code: z.string(), message: z.string(), details: z.record(z.string(), z.string()) })
    .nullable(),
});
export type CellReport = z.infer<typeof cellReportSchema>;

/** Something about the workbook as a whole: moved rows, inserted columns, an older version, altered fixed text … */
export const formFindingSchema = z.object({
  code: z.string(),
  severity: z.enum(['note', 'warning', 'blocks']),
  message: z.string(),
  details: z.record(z.string(), z.string()),
});
export type FormFinding = z.infer<typeof formFindingSchema>;

export const formReportSchema = z.object({
  fileName: z.string(),
  sha256: z.string(),
  /** Assessment that the workbook belongs to; null when it could not be told. */
  assessment: z.object({ id: z.string(), reference: z.string(), partner: z.string() }).nullable(),
  form: z.string().nullable(),
  language: z.string().nullable(),
  /** The same file was taken over before: nothing will change. */
  known: z.boolean(),
  findings: z.array(formFindingSchema),
  cells: z.array(cellReportSchema),
  /** What would be recorded, by standard. */
  answers: z.record(z.string(), answerSchema),
  counts: z.record(cellOutcomeSchema, z.int()),
  /** Sheets and columns of a workbook that this program did not make, for the mapping step. */
  mapping: z
    .object({
      sheets: z.array(z.string()),
      sheet: z.string(),
      /** Row and column of each standard's answer, as proposed or chosen: standard → cell address. */
      answers: z.record(z.string(), z.string().nullable()),
      comments: z.record(z.string(), z.string().nullable()),
      /** First rows, as text, so that a person can point. */
      grid: z.array(z.array(z.string())),
    })
    .nullable(),
});
export type FormReport = z.infer<typeof formReportSchema>;
