import { canonicalJson } from '../../ground/canonical-json.ts';
import { ownValue } from '../../ground/own-value.ts';
import { type PartnerFile, registerKeys } from '../../record/file/partner-file.ts';
import type { EntryDraft } from '../../record/journal/entry.ts';
import { draftEntry } from '../../record/journal/read-entry.ts';
import { emptyPartnerFields, type PartnerField } from '../../record/shapes/partner.ts';
import type { Assigned } from '../../record/shapes/people.ts';
import type { SetByList } from './list-entries.ts';
import type { KeptOfImport, UndonePartner } from './undo-view.ts';

interface Undone {
  readonly undone: UndonePartner['fields'];
  readonly kept: readonly KeptOfImport[];
  readonly drafts: readonly EntryDraft[];
}

type UndoneField = UndonePartner['fields'][number]['field'];

/** How a register that a list set stands today: as the list left it, as it was before, or as somebody said since. */
export function standing(
  { registers }: Pick<PartnerFile, 'registers'>,
  { key, entry, before }: SetByList,
  empty: unknown,
) {
  const live = ownValue(registers, key) ?? [];
  const shown = live.at(-1);
  const earlier = before === undefined ? empty : before;
  const now = shown === undefined ? empty : shown.value;
  if (canonicalJson(now ?? null) === canonicalJson(earlier ?? null) && live.length < 2)
    return { is: 'back', now, earlier, last: null } as const;
  const isLists = live.length === 1 && shown?.entry === entry;
  return { is: isLists ? 'listed' : 'changed', now, earlier, last: shown ?? null } as const;
}

/** Gives each field back that a list changed and nobody since; the others are named. */
export function undoFields(file: PartnerFile, set: readonly SetByList[]): Undone {
  const byKey = new Map(set.map((each) => [each.key, each]));
  const fields = Object.keys(emptyPartnerFields) as PartnerField[];
  const back: Record<string, unknown> = {};
  const undone: UndonePartner['fields'] = [];
  const kept: KeptOfImport[] = [];
  const drafts: EntryDraft[] = [];
  const look = (key: string, field: UndoneField, empty: unknown, giveBack: (earlier: unknown) => void) => {
    const one = byKey.get(key);
    if (!one) return;
    const { is, now, earlier, last } = standing(file, one, empty);
    if (is === 'back') return;
    if (is === 'changed') {
      const who = { by: last?.by ?? null, at: last?.at ?? null };
      kept.push({ field, agreement: null, why: 'changed-since', kind: 'partner', ...who });
      return;
    }
    undone.push({ field, now: now ?? null, before: earlier ?? null });
    giveBack(earlier);
  };
  for (const field of fields)
    look(registerKeys.field(field), field, emptyPartnerFields[field], (earlier) => {
      back[field] = earlier;
    });
  if (Object.keys(back).length > 0) drafts.push(draftEntry('partner.edited', { set: back }));
  look(registerKeys.assigned, 'assigned', null, (earlier) => {
    drafts.push(draftEntry('partner.assigned', { to: earlier as Assigned | null }));
  });
  return { undone, kept, drafts };
}
