import type { InferContractRouterOutputs } from '@orpc/contract';
import { z } from 'zod';
import type { Contract } from '../../../shared/contract/contract.ts';
import {
  type ImportPreviewView,
  type ImportRowView,
  textEncodings,
} from '../../../shared/contract/partner-import.ts';

import { listKeys } from '../../../shared/rules/partner/import/list-key.ts';

/** How many that a row may be stand beside it: more are read by nobody, and the likeliest come first. */
export const mostCandidates = 3;

/** What was decided about a list so far; kept, so that closing the window loses no decision. */
export const importWorkSchema = z.object({
  sheet: z.string().nullable(),
  headerRow: z.number().int().positive().nullable(),
  /** Column letter → field, where chosen otherwise than recognised. */
  columns: z.record(z.string(), z.string().nullable()),
  /** Row number → "create", "skip" or "update:<partner>". */
  decisions: z.record(z.string(), z.string()),
  dateOrder: z.enum(['day-first', 'month-first']).nullable().default(null),
  encoding: z.enum(textEncodings).nullable().default(null),
  key: z.enum(listKeys).nullable().default(null),
  keepLost: z.boolean().default(false),
  onlyKnown: z.boolean().default(false),
  allSheets: z.boolean().default(false),
  step: z.enum(['columns', 'rows']),
});
export type ImportWork = z.infer<typeof importWorkSchema>;

export const newWork: ImportWork = {
  sheet: null,
  headerRow: null,
  columns: {},
  decisions: {},
  dateOrder: null,
  encoding: null,
  key: null,
  keepLost: false,
  onlyKnown: false,
  allSheets: false,
  step: 'columns',
};

type Answer = InferContractRouterOutputs<Contract>['partner']['import'];
export type ImportReport = Extract<Answer, { ok: true }>['value'];

/** What importing would do now, with the decisions taken. */
export interface ImportPlan {
  readonly create: number;
  readonly update: number;
  /** Rows of partners that are on the register just as the list has them. */
  readonly unchanged: number;
  /** Rows that wait for a decision. */
  readonly undecided: number;
  /** Rows that will not be imported, those undecided among them. */
  readonly leftOut: number;
}

export function planOf(rows: readonly ImportRowView[], decisions: ImportWork['decisions']): ImportPlan {
  const plan = { create: 0, update: 0, unchanged: 0, undecided: 0, leftOut: 0 };
  for (const row of rows) {
    const fate = fateOf(row, decisions);
    if (fate === 'create') plan.create += 1;
    else if (fate === 'update') plan.update += 1;
    else if (fate === 'unchanged') plan.unchanged += 1;
    else plan.leftOut += 1;
    if (fate === 'undecided') plan.undecided += 1;
  }
  return plan;
}

/** What happens to a row: it can't be imported, says nothing new of its partner, waits for a decision, or does what was decided. */
export type RowFate = 'create' | 'update' | 'unchanged' | 'skip' | 'undecided' | 'unreadable';

export function fateOf(row: ImportRowView, decisions: ImportWork['decisions']): RowFate {
  if (row.suggestion === 'skip') return 'unreadable';
  const decision = decisions[row.rowNumber];
  if (decision === undefined && row.suggestion === 'update')
    return row.changes?.length === 0 ? 'unchanged' : 'update';
  if (decision === undefined) return row.suggestion === 'decide' ? 'undecided' : 'create';
  if (decision === 'create' || decision === 'skip') return decision;
  return 'update';
}

/** Filters of the rows. */
export const rowFilters = ['all', 'attention', 'decide', 'problems'] as const;
export type RowFilter = (typeof rowFilters)[number];

export function filterRows(rows: readonly ImportRowView[], filter: RowFilter): readonly ImportRowView[] {
  const isDecision = ({ suggestion }: ImportRowView) => suggestion === 'decide';
  const hasProblem = ({ problems, suggestion }: ImportRowView) =>
    problems.length > 0 || suggestion === 'skip';
  switch (filter) {
    case 'all':
      return rows;
    case 'decide':
      return rows.filter(isDecision);
    case 'problems':
      return rows.filter(hasProblem);
    case 'attention':
      return rows.filter((row) => isDecision(row) || hasProblem(row));
  }
}

/**
 * The other rows that wait for a decision for the same reason as this one: likely enough to be decided alike,
 * each about its own likeliest candidate.
 */
export function alikeRows(
  rows: readonly ImportRowView[],
  row: ImportRowView,
  decisions: ImportWork['decisions'],
): readonly ImportRowView[] {
  const reason = groupOf(row);
  return rows.filter(
    (other) =>
      other.rowNumber !== row.rowNumber &&
      fateOf(other, decisions) === 'undecided' &&
      groupOf(other) === reason,
  );
}

function groupOf({ duplicates }: ImportRowView): string {
  const first = duplicates[0];
  return first ? `${first.kind} ${first.strength} ${first.reasons[0]?.code ?? ''}` : '';
}

/** Takes the same decision for other rows; an update is made of each row's own likeliest candidate. */
export function decideAlike(
  decisions: ImportWork['decisions'],
  rows: readonly ImportRowView[],
  decision: string,
): ImportWork['decisions'] {
  const more = rows.map((row) => [
    String(row.rowNumber),
    decision.startsWith('update:') ? `update:${row.duplicates[0]?.id ?? ''}` : decision,
  ]);
  return { ...decisions, ...Object.fromEntries(more) };
}

export type PreviewColumn = ImportPreviewView['columns'][number];
