import { joinedIntoOf } from '../../record/file/joins.ts';
import type { PartnerFile, TakenList } from '../../record/file/partner-file.ts';
import { archivedReason, partnerField } from '../../record/file/partner-state.ts';
import type { Entry, EntryDraft } from '../../record/journal/entry.ts';
import { draftEntry } from '../../record/journal/read-entry.ts';
import { builtOn, keeps } from './kept.ts';
import { entriesOfList, type ListEntries, setByList } from './list-entries.ts';
import { undoAgreements } from './undo-agreements.ts';
import { undoFields } from './undo-fields.ts';
import type { KeptOfImport, UndonePartner } from './undo-view.ts';

export interface UndoneImport {
  readonly partner: UndonePartner;
  readonly drafts: readonly EntryDraft[];
}

/** What the register says of a partner beside its own file. */
export interface AroundPartner {
  /** Whether a country office that is not archived names it as its headquarters. */
  readonly isHeadquarters: boolean;
}

/**
 * What undoing a list does to one partner. One that the list added is archived, as long as nothing else was recorded of
 * it; where something was, it stays as a whole. One that it changed gets each earlier value back that nobody changed
 * since. Nothing is deleted: the list's own entries stay in the history. Takes the partner's file and all its entries.
 */
export function planUndo(
  file: PartnerFile,
  entries: readonly Entry[],
  list: string,
  reason: string,
  around: AroundPartner,
): UndoneImport | null {
  const found = entriesOfList(entries, list);
  if (found === null) return null;
  const added = found.data.added;
  const partner = {
    id: file.id,
    reference: file.reference,
    name: partnerField(file, 'name'),
    added,
    archives: false,
    fields: [],
    agreements: [],
    kept: [],
  };
  // What was archived in undoing it has nothing left; what somebody else archived is named.
  const isDone = added && archivedReason(file) !== null && isUndone(file, list);
  if (isDone) return { partner, drafts: [] };
  const obstacle = obstacleOf(file, found);
  if (obstacle) return { partner: { ...partner, kept: [obstacle] }, drafts: [] };
  const undone = added
    ? undoAdding(partner, entries, found, reason, around)
    : undoChanges(partner, file, entries, found, reason);
  const mark = draftEntry('partner.list-undone', { list, file: found.data.file });
  return undone.drafts.length === 0 ? undone : { ...undone, drafts: [...undone.drafts, mark] };
}

/** Whether an import was undone in a partner as far as it could be. */
const isUndone = (file: Pick<PartnerFile, 'lists'>, list: string) =>
  file.lists.some(({ fact, undone }: TakenList) => fact.list === list && undone);

function obstacleOf(file: PartnerFile, { mark, own, data }: ListEntries): KeptOfImport | null {
  if (mark.stream !== file.id || joinedIntoOf(file) !== null || file.joined.length > 0)
    return keeps('joined');
  if (archivedReason(file) !== null) return keeps('archived');
  return own.length < data.entries ? keeps('not-whole') : null;
}

function undoAdding(
  partner: UndonePartner,
  entries: readonly Entry[],
  { own, mark }: ListEntries,
  reason: string,
  { isHeadquarters }: AroundPartner,
): UndoneImport {
  const others = othersOf(entries, own, mark);
  const kept = others.length > 0 ? [builtOn(others)] : isHeadquarters ? [keeps('headquarters')] : [];
  return kept.length > 0
    ? { partner: { ...partner, kept }, drafts: [] }
    : { partner: { ...partner, archives: true }, drafts: [draftEntry('partner.archived', { reason })] };
}

function undoChanges(
  partner: UndonePartner,
  file: PartnerFile,
  entries: readonly Entry[],
  { own, mark }: ListEntries,
  reason: string,
): UndoneImport {
  const set = setByList(entries, own, file.id);
  const fields = undoFields(file, set);
  const others = othersOf(entries, own, mark).filter(({ lamport }) => lamport > mark.lamport);
  const agreements = undoAgreements(file, set, own, others, reason);
  return {
    partner: {
      ...partner,
      fields: [...fields.undone],
      agreements: [...agreements.undone],
      kept: [...fields.kept, ...agreements.kept],
    },
    drafts: [...fields.drafts, ...agreements.drafts],
  };
}

/** What undoing or putting into one file wrote builds nothing; that somebody restored a partner does. */
const buildsNothing: readonly string[] = ['partner.archived', 'partner.list-undone', 'partner.separated'];

/** What else was recorded in the file, in journal order. */
function othersOf(entries: readonly Entry[], own: readonly Entry[], mark: Entry): Entry[] {
  const ids = new Set([mark.id, ...own.map(({ id }) => id)]);
  return entries.filter(({ id, type }) => !ids.has(id) && !buildsNothing.includes(type));
}
