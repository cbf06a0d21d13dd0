import type { InferContractRouterOutputs } from '@orpc/contract';
import type { Contract } from '../../../../shared/contract/contract.ts';
import type { AgreementImportRow } from '../../../../shared/rules/agreement/agreement-view.ts';

type Answer = InferContractRouterOutputs<Contract>['agreement']['import'];
export type ImportAnswer = Extract<Answer, { ok: true }>['value'];

export const outcomes = ['added', 'changed', 'same', 'left-out'] as const;
export type Outcome = AgreementImportRow['outcome'];

export function countOf({ counts }: Pick<ImportAnswer, 'counts'>, outcome: Outcome): number {
  return outcome === 'left-out' ? counts.leftOut : counts[outcome];
}

/** Rows of one outcome, or all. */
export function rowsOf(
  { rows }: Pick<ImportAnswer, 'rows'>,
  outcome: Outcome | null,
): readonly AgreementImportRow[] {
  return outcome === null ? rows : rows.filter((row) => row.outcome === outcome);
}
