import { type PartnerFile, registerKeys } from '../../record/file/partner-file.ts';
import type { Entry, EntryDraft } from '../../record/journal/entry.ts';
import { draftEntry } from '../../record/journal/read-entry.ts';
import { currentValue } from '../../record/journal/registers.ts';
import type { AgreementFields } from '../../record/shapes/agreement.ts';
import { noAgreementFields } from '../agreement/agreement-state.ts';
import { builtOn, keeps } from './kept.ts';
import type { SetByList } from './list-entries.ts';
import { standing } from './undo-fields.ts';
import type { KeptOfImport, UndonePartner } from './undo-view.ts';

interface Undone {
  readonly undone: UndonePartner['agreements'];
  readonly kept: readonly KeptOfImport[];
  readonly drafts: readonly EntryDraft[];
}

/**
 * Withdraws each agreement that a list added to a partner that was there before, and gives back the fields of those that
 * it changed. An agreement of which something else was recorded since stays as a whole and is named.
 */
export function undoAgreements(
  file: PartnerFile,
  set: readonly SetByList[],
  own: readonly Entry[],
  others: readonly Entry[],
  reason: string,
): Undone {
  const named = (type: string) =>
    own.flatMap((entry) => (entry.type === type ? [String(entry.data.id)] : []));
  const added = new Set(named('agreement.added'));
  const undone: UndonePartner['agreements'] = [];
  const kept: KeptOfImport[] = [];
  const drafts: EntryDraft[] = [];
  for (const id of new Set([...added, ...named('agreement.edited')])) {
    const valueAt = (key: string) => currentValue(file.registers, key);
    const reference = String(valueAt(registerKeys.agreementField(id, 'reference')) ?? '');
    // Withdrawn, by whomever: there is nothing left to undo.
    if (typeof valueAt(registerKeys.agreementWithdrawn(id)) === 'string') continue;
    const fields = fieldsOf(file, set, id);
    if (!added.has(id) && fields.every(({ is }) => is === 'back')) continue;
    const since = others.filter(({ data }) => data.id === id || data.agreement === id);
    if (since.length > 0) kept.push(builtOn(since, reference));
    else if (added.has(id)) {
      drafts.push(draftEntry('agreement.withdrawn', { id, reason }));
      undone.push({ reference, withdrawn: true, fields: 0 });
    } else if (fields.some(({ is }) => is === 'changed')) kept.push(keeps('changed-since', reference));
    else {
      const back = fields.filter(({ is }) => is === 'listed');
      const earlier = Object.fromEntries(back.map(({ field, earlier }) => [field, earlier]));
      drafts.push(draftEntry('agreement.edited', { id, set: earlier }));
      undone.push({ reference, withdrawn: false, fields: back.length });
    }
  }
  return { undone, kept, drafts };
}

/** The fields of one agreement that a list set, each as it stands. */
function fieldsOf(file: PartnerFile, set: readonly SetByList[], id: string) {
  const names = Object.keys(noAgreementFields) as (keyof AgreementFields)[];
  return names.flatMap((field) => {
    const key = registerKeys.agreementField(id, field);
    const one = set.find((each) => each.key === key);
    return one ? [{ field, ...standing(file, one, noAgreementFields[field]) }] : [];
  });
}
