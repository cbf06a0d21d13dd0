import type { AnnexRecord } from '../../record/shapes/agreement.ts';
import type { SubAgreement } from './sub-agreement-state.ts';

/** Under this name the values of an annex say for which sub-agreement it was made. */
export const subAgreementValue = 'sub-agreement';

/** The set that a partner and its sub-contractor sign. */
export const flowDownSet = 'flow-down' satisfies AnnexRecord['set'];

/**
 * Id of the sub-agreement that an annex was made for; null for an annex of the agreement itself. Flow-down annexes from
 * before this was recorded belong to the one sub-agreement whose name and reference they print.
 */
export function subAgreementOfAnnex(
  { values, set }: Pick<AnnexRecord, 'values' | 'set'>,
  subAgreements: readonly SubAgreement[],
): string | null {
  const named = values[subAgreementValue];
  if (named !== undefined) return named;
  const name = fold(values['sub-contractor-name']);
  if (set !== flowDownSet || name === '') return null;
  const reference = fold(values['contract-reference']);
  const fitting = subAgreements.filter(
    ({ fields }) =>
      fold(fields.name) === name && (fold(fields.reference) === '' || fold(fields.reference) === reference),
  );
  return fitting.length === 1 ? (fitting[0]?.id ?? null) : null;
}

const fold = (text: string | undefined) => (text ?? '').trim().toLowerCase();

/** Annexes of the agreement itself, or those of one sub-agreement under it, in the order in which they were made. */
export function annexesFor(
  annexes: readonly AnnexRecord[],
  subAgreements: readonly SubAgreement[],
  subAgreement: string | null,
): AnnexRecord[] {
  return annexes.filter((annex) => subAgreementOfAnnex(annex, subAgreements) === subAgreement);
}
