import type { SubAgreementScope } from '../../../shared/contract/annex.ts';
import {
  isActiveSubAgreement,
  readSubAgreements,
} from '../../../shared/rules/agreement/sub-agreement-state.ts';
import type { FoundAgreement } from '../agreement/find-agreement.ts';
import type { Journal } from '../journal.ts';

/** One annex of a batch: for an agreement, or for a sub-agreement under it. */
export interface BatchSubject {
  readonly found: FoundAgreement;
  readonly subAgreement: { readonly id: string; readonly name: string } | null;
}

/**
 * The annexes of a batch in order: each agreement, then the sub-agreements under it whose last day has not passed, as
 * far as they are asked for. One file is read at a time: those of a thousand partners would fill the memory.
 */
export function batchSubjects(
  journal: Journal,
  agreements: readonly FoundAgreement[],
  scope: SubAgreementScope,
): BatchSubject[] {
  const today = journal.clock.today();
  return agreements.flatMap((found) => {
    const own: BatchSubject[] = scope === 'only' ? [] : [{ found, subAgreement: null }];
    if (scope === 'none') return own;
    const { file, agreement } = found;
    const under = readSubAgreements(file, agreement.id)
      .filter((each) => isActiveSubAgreement(each, today))
      .map(({ id, fields }): BatchSubject => ({ found, subAgreement: { id, name: fields.name } }));
    return [...own, ...under];
  });
}

/** The choices of a batch for one of its annexes: who a sub-contractor is says its record, and no value for all. */
export function optionsFor<Options extends { readonly values: Readonly<Record<string, string>> }>(
  { subAgreement }: BatchSubject,
  options: Options,
): Options {
  if (subAgreement === null) return options;
  const { 'sub-contractor-name': _name, 'contract-reference': _reference, ...values } = options.values;
  return { ...options, values };
}
