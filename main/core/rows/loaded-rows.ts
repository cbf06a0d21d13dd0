import { sharedNames } from '../../../shared/ground/names/telling-name.ts';
import { type Joins, joinsOf } from '../../../shared/record/file/joins.ts';
import type { KeptRow } from '../../../shared/rules/register/partner-view.ts';
import type { SharedKind } from '../names/choice-of.ts';
import { createNameIndex, type NamedRecord, type NameIndex } from '../names/name-index.ts';
import { addNames, type NamesApart } from '../names/tell-apart.ts';

/** Rows in memory, with what finds them by name. */
export interface Loaded {
  readonly rows: Map<string, KeptRow>;
  readonly joins: Joins;
  active: number;
  readonly names: Readonly<Record<SharedKind, NameIndex>>;
  /** Rows with things in them that bear one reference. */
  readonly sharing: Map<string, KeptRow['sharedOwn']>;
}

/** Rows as they are kept, each found by its names. */
export function loadRows(rows: readonly KeptRow[]): Loaded {
  const joins = joinsOf(rows);
  const loaded: Loaded = {
    rows: new Map(),
    joins,
    active: 0,
    names: {
      partner: createNameIndex(({ id }) => joins.rootOf(id)),
      assessment: createNameIndex(),
      agreement: createNameIndex(),
    },
    sharing: new Map(),
  };
  for (const row of rows) remember(loaded, row);
  return loaded;
}

/** Puts a row in the place of the one that stood there before. */
export function remember(loaded: Loaded, row: KeptRow): void {
  const { rows, joins, names, sharing } = loaded;
  const before = rows.get(row.id);
  rows.set(row.id, row);
  names.partner.put([nameOfPartner(row)], before ? [nameOfPartner(before)] : []);
  // What a record holds that was joined into another is found in the file where it stands.
  if (joins.rootOf(row.id) !== row.id) return;
  loaded.active += (row.archived ? 0 : 1) - (before && !before.archived ? 1 : 0);
  for (const [kind, part] of parts)
    names[kind].put(namesIn(row, row[part]), before ? namesIn(before, before[part]) : []);
  if (row.sharedOwn.length > 0) sharing.set(row.id, row.sharedOwn);
  else sharing.delete(row.id);
}

const parts = [
  ['assessment', 'assessments'],
  ['agreement', 'agreements'],
] as const;

const nameOfPartner = ({ id, reference }: KeptRow): NamedRecord => ({ id, reference, key: id, partner: id });

function namesIn(
  { id: partner }: KeptRow,
  things: readonly { readonly id: string; readonly reference: string }[],
): NamedRecord[] {
  // One id may stand at two partners where a sender lies: partner and id together are one record.
  return things.map(({ id, reference }) => ({ id, reference, key: `${partner} ${id}`, partner }));
}

export const kinds = ['partner', 'assessment', 'agreement'] as const satisfies readonly SharedKind[];

/** Names of all that could be taken for another; null where there is none, and nothing has to be looked at. */
export function namesOf({ names, sharing }: Loaded): NamesApart | null {
  const told = new Map<string, { readonly reference: string; readonly name: string }>();
  for (const kind of kinds) {
    const index = names[kind];
    for (const record of index.doubtful()) {
      const name = index.nameOf(record);
      if (name !== record.reference) told.set(record.id, { reference: record.reference, name });
    }
  }
  for (const own of sharing.values())
    for (const { one, name } of sharedNames(own)) told.set(one.id, { reference: one.reference, name });
  return told.size === 0 ? null : addNames(told);
}
