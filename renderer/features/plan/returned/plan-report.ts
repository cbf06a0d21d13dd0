import type { FoundText } from '../../../../shared/ground/guard/intake.ts';
import type { PlanReport } from '../../../../shared/rules/plan/plan-view.ts';

/** What reading a workbook answers, as far as the page shows it. */
export interface ImportedPlan {
  readonly report: PlanReport;
  readonly caseDetail: readonly FoundText[];
  /** Null before it was taken over. */
  readonly fileKept: boolean | null;
}

/** Reference of the partner whose workbook it is, where that is not the one whose page is open; null otherwise. */
export function otherPartner({ rows }: PlanReport, reference: string): string | null {
  const partners = rows.flatMap(({ action }) => {
    const end = action?.lastIndexOf('/') ?? -1;
    return action && end > 0 ? [action.slice(0, end)] : [];
  });
  const others = new Set(partners);
  if (others.size === 0 || others.has(reference)) return null;
  return partners[0] ?? null;
}
