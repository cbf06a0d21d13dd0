import type { PartnerRow } from '../../rules/register/partner-view.ts';
import type { DataTableName } from './data-table.ts';
import type { DataText } from './text/data-text.ts';

/** What the tables hold and what they lack: partners of whom something may have to stand there otherwise. */
export interface DataCoverage {
  readonly asOf: string;
  readonly partners: number;
  /** Archived partners that were left out. */
  readonly leftOut: number;
  /** Partners with values to reconcile: one of the values stands in the tables. */
  readonly conflicts: number;
  /** Partners with entries that wait for missing ones: what waits is in no table. */
  readonly waiting: number;
  /** Partners with records that this program can't show. */
  readonly notShown: number;
}

export function coverageOf(rows: readonly PartnerRow[], asOf: string, leftOut: number): DataCoverage {
  const count = (says: (row: PartnerRow) => boolean) => rows.filter(says).length;
  return {
    asOf,
    partners: rows.length,
    leftOut,
    conflicts: count((row) => row.conflicts > 0),
    waiting: count((row) => row.waiting > 0),
    notShown: count(
      ({ notShown: { assessments, entries, unreadable } }) => assessments + entries + unreadable > 0,
    ),
  };
}

/** What a reader has to know of what is missing, a sentence each; none where everything stands there. */
export function coverageNotes(coverage: DataCoverage, text: DataText): string[] {
  return (['leftOut', 'conflicts', 'waiting', 'notShown'] as const).flatMap((what) =>
    coverage[what] === 0 ? [] : [text[what].replace('{partners}', String(coverage[what]))],
  );
}

export type LineCounts = Record<DataTableName, number>;
