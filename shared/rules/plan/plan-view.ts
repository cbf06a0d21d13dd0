import { z } from 'zod';
import { helperKinds, prioritySchema } from '../../content/actions/action-library.ts';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import { personSchema } from '../../record/journal/entry.ts';
import {
  actionFieldsSchema,
  actionNoteSchema,
  actionStandingSchema,
  issuedPlanSchema,
  returnedPlanSchema,
} from '../../record/shapes/plan.ts';
import { notShownSchema } from '../assessment/not-shown.ts';
import { windowSchema } from '../assessment/window-view.ts';

/** The plan as screens, documents and the command line read it. */

export const actionViewSchema = z.object({
  id: z.string(),
  reference: z.string(),
  library: z.string().nullable(),
  assessment: z.object({ id: z.string(), reference: z.string() }),
  ...actionFieldsSchema.omit({ assessment: true }).shape,
  standing: actionStandingSchema,
  /** Pieces of evidence that closed it. */
  evidence: z.array(z.object({ id: z.string(), reference: z.string(), title: z.string() })),
  notes: z.array(z.object({ ...actionNoteSchema.shape, by: personSchema })),
  /** Every status that it had, oldest first, with who recorded it. */
  moves: z.array(z.object({ ...actionStandingSchema.shape, by: personSchema })),
  addedOn: plainDateSchema,
  addedBy: personSchema,
  /** Not closed, and its date has passed. */
  overdue: z.boolean(),
  outsideWindow: z.boolean(),
  /** Verified, while the review of its standard still says "not met". */
  contradiction: z.boolean(),
  /** Fields with more than one live value after a merge. */
  conflicts: z.int(),
});
export type ActionView = z.infer<typeof actionViewSchema>;

export const gapViewSchema = z.object({
  standard: z.string(),
  /** The preliminary determination's review comment: the gap in the reviewer's words. */
  comment: z.string().nullable(),
  /** Whether the current review still says "not met". */
  open: z.boolean(),
  /** References of its actions, dropped ones aside. */
  actions: z.array(z.string()),
  /** All its actions are verified while the review is open: time to review the standard again. */
  reviewProposed: z.boolean(),
});

export const planViewSchema = z.object({
  partner: z.object({ id: z.string(), reference: z.string(), name: z.string() }),
  /** Assessments with gaps at their preliminary determination, newest first, revised and cancelled ones aside. */
  assessments: z.array(
    z.object({
      id: z.string(),
      reference: z.string(),
      instrument: z.string(),
      instrumentVersion: z.string(),
      final: z.boolean(),
      window: windowSchema.nullable(),
      gaps: z.array(gapViewSchema),
    }),
  ),
  /** What is kept of the partner and can't be shown: gaps of such an assessment are not among these. */
  notShown: notShownSchema,
  actions: z.array(actionViewSchema),
  counts: z.object({
    open: z.int(),
    doneByPartner: z.int(),
    verified: z.int(),
    dropped: z.int(),
    overdue: z.int(),
  }),
  /** UN entities that support at least one action. */
  entities: z.array(z.string()),
  issued: z.array(issuedPlanSchema),
  returned: z.array(returnedPlanSchema),
});
export type PlanView = z.infer<typeof planViewSchema>;

/** What the action library offers for one gap, dated inside the window. */
export const proposalSchema = z.object({
  assessment: z.object({ id: z.string(), reference: z.string() }),
  standard: z.string(),
  gap: z.string(),
  window: windowSchema,
  /** The window has ended: the dates offered are counted from today. */
  windowOver: z.boolean(),
  actions: z.array(
    z.object({
      library: z.string(),
      title: z.string(),
      why: z.string(),
      steps: z.array(z.string()),
      verification: z.string(),
      dueOn: plainDateSchema,
      weeks: z.int(),
      effort: z.enum(['small', 'medium', 'large']),
      priority: prioritySchema,
      helpers: z.array(z.enum(helperKinds)),
      materials: z.array(
        z.object({ id: z.string(), kind: z.string(), title: z.string(), about: z.string() }),
      ),
      /** Already in the plan for this standard, and not dropped. */
      planned: z.boolean(),
      /** Language of the words; English where the library has no other. */
      language: z.string(),
    }),
  ),
});
export type Proposal = z.infer<typeof proposalSchema>;

/** One row of a returned plan workbook: what stands there, and what became of it. */
export const planReportRowSchema = z.object({
  cell: z.string(),
  action: z.string().nullable(),
  field: z.enum(['status', 'note', 'fixed', 'row', 'file']),
  outcome: z.enum(['recorded', 'same', 'conflict', 'refused', 'ignored', 'warning']),
  /** One of `shared/documents/plan-form/plan-form-messages.ts`. */
  code: z.string(),
  message: z.string(),
  value: z.string(),
  recorded: z.string().nullable(),
});
export const planReportSchema = z.object({
  file: z.string(),
  sha256: z.string(),
  /** Taken over before: nothing to do. */
  repeated: z.boolean(),
  rows: z.array(planReportRowSchema),
  counts: z.object({ recorded: z.int(), conflicts: z.int(), refused: z.int(), warnings: z.int() }),
});
export type PlanReport = z.infer<typeof planReportSchema>;
