import type { ActionStatus } from '../../record/shapes/plan.ts';
import type { FormSheet } from '../form/form-model.ts';
import type { PlanFormLanguage } from './text/plan-form-texts.ts';

/** The plain model of a plan workbook: one sheet to fill in, one that helps, one that says who it is. */

/** Raised with every change of columns, keys or layout, so that an older workbook is known when it comes back. */
export const planFormVersion = 1;

/** Columns in their order; what the office fixed first, then what the partner fills in. */
export const fixedColumns = [
  'reference',
  'standard',
  'action',
  'verification',
  'responsible',
  'due',
] as const;
export const typedColumns = ['status', 'date', 'note'] as const;
export type FixedColumn = (typeof fixedColumns)[number];
export type TypedColumn = (typeof typedColumns)[number];
export type PlanColumn = FixedColumn | TypedColumn;
export const planColumns: readonly PlanColumn[] = [...fixedColumns, ...typedColumns];

/** Statuses that a partner can give; the others are the office's own. */
export const partnerStatuses = [
  'not-started',
  'in-progress',
  'done-by-partner',
] as const satisfies readonly ActionStatus[];
export type PartnerStatus = (typeof partnerStatuses)[number];

/** One action as it was handed out. */
export interface PlanFormRow {
  /** Id of the action. */
  readonly id: string;
  readonly reference: string;
  /** Row of the sheet, from one. */
  readonly row: number;
  /** In the order of `fixedColumns`; the due date as ISO text. */
  readonly texts: readonly string[];
  /** As the office knew it then; already chosen in the sheet. */
  readonly status: PartnerStatus;
  /** SHA-256 over the action as it stood, by which a later change is noticed (`action-state.ts`). */
  readonly state: string;
}

/** What tells one workbook from every other; written into it and read from it. */
export interface PlanFormIdentity {
  readonly product: string;
  readonly formVersion: number;
  readonly partner: string;
  readonly partnerReference: string;
  readonly form: string;
  readonly language: PlanFormLanguage;
  /** SHA-256 over the fixed text of the sheet. */
  readonly checksum: string;
}

export interface PlanForm {
  readonly identity: PlanFormIdentity;
  readonly direction: 'ltr' | 'rtl';
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  /** Above the table: whose plan it is. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly note: string;
  /** Row of the column titles, from one. */
  readonly headerRow: number;
  readonly columns: readonly { readonly column: PlanColumn; readonly title: string }[];
  readonly rows: readonly PlanFormRow[];
  readonly statuses: readonly { readonly status: PartnerStatus; readonly word: string }[];
  readonly hints: Readonly<Record<TypedColumn, string>>;
  readonly listError: string;
  /** Says what the sheet is, in plain sight. */
  readonly identityLine: string;
  readonly page: FormSheet['page'];
  readonly help: FormSheet;
  /** Rows of the sheet that no program shows. */
  readonly hidden: { readonly name: string; readonly rows: readonly (readonly string[])[] };
  readonly documentTitle: string;
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly producedAt: string;
}
