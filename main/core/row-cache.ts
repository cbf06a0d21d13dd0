import type { Instruments } from '../../shared/content/instrument/instruments.ts';
import { type Joins, joinsOf } from '../../shared/record/file/joins.ts';
import { workspaceStream } from '../../shared/record/journal/entry.ts';
import type { KeptRow } from '../../shared/rules/register/partner-view.ts';
import { rowsAbove, withHeadquarters } from '../../shared/rules/register/with-headquarters.ts';
import { type TellDevices, toldByDevices } from '../../shared/rules/standing/told-by-devices.ts';
import {
  type AgreementIndex,
  type AgreementPlace,
  createAgreementIndex,
} from './agreement/agreement-index.ts';
import { projectGroup, streamsOf } from './joined-group.ts';
import { loadFile, loadWorkspaceFile } from './load-file.ts';
import type { WorkspaceStore } from './ports.ts';
import { rowToKeep } from './project.ts';

/** The register's rows in memory, read from the store once and kept up with every change. */
export interface RowCache {
  /**
   * Every row, archived ones too, without records that were joined into another. The same list as long as nothing
   * changes: not to be changed itself.
   */
  all(): readonly KeptRow[];
  /** How many partners are not archived. */
  active(): number;
  /** The row of a record, or of the one that it was joined into. */
  get(partner: string): KeptRow | null;
  /** Every record's own row, those that were joined among them. */
  records(): Iterable<KeptRow>;
  /** The row of exactly this record, whatever it was joined into. */
  record(id: string): KeptRow | null;
  /** The record that bears a reference or id itself, whatever it was joined into; letter case doesn't matter. */
  recordOf(reference: string): string | null;
  /** Which records stand in whose file. */
  joins(): Joins;
  /** The streams whose entries stand in a record's file. */
  streamsOf(record: string): readonly string[];
  set(row: KeptRow): void;
  /** The office's own stream changed, which tells of whom devices are: rows say it anew. */
  retell(): void;
  /** Forgets everything; the next use reads the store again. */
  reset(): void;
  /** Id of the partner with a reference or id, or of the one that it was joined into; letter case doesn't matter. */
  partnerOf(reference: string): string | null;
  assessmentOf(reference: string): { readonly partner: string; readonly assessment: string } | null;
  /** A standing agreement by reference or id. */
  agreementOf(reference: string): AgreementPlace | null;
}

interface Loaded {
  readonly rows: Map<string, KeptRow>;
  readonly joins: Joins;
  active: number;
  readonly partners: Map<string, string>;
  readonly assessments: Map<string, { partner: string; assessment: string }>;
  readonly agreements: AgreementIndex;
}

export function createRowCache(store: WorkspaceStore, instruments: Instruments): RowCache {
  let loaded: Loaded | null = null;
  let list: readonly KeptRow[] | null = null;
  const load = (): Loaded => {
    if (loaded) return loaded;
    const rows = readRows(store, instruments);
    loaded = {
      rows: new Map(),
      joins: joinsOf(rows),
      active: 0,
      partners: new Map(),
      assessments: new Map(),
      agreements: createAgreementIndex(),
    };
    for (const row of rows) remember(loaded, row);
    return loaded;
  };
  const rootOf = (id: string) => load().joins.rootOf(id);
  const find = (id: string) => load().rows.get(rootOf(id)) ?? null;
  const attachAnew = () => {
    let tellDevices: TellDevices | null = null;
    return attaching(find, (row) => {
      tellDevices ??= toldByDevices(loadWorkspaceFile(store));
      return tellDevices(row);
    });
  };
  let attached = attachAnew();
  return {
    all: () => {
      list ??= [...load().rows.values()].filter(({ id }) => rootOf(id) === id).map((row) => attached(row));
      return list;
    },
    active: () => load().active,
    get: (partner) => {
      const row = find(partner);
      return row ? attached(row) : null;
    },
    records: () => load().rows.values(),
    record: (id) => load().rows.get(id) ?? null,
    recordOf: (reference) => load().partners.get(reference.toLowerCase()) ?? null,
    joins: () => load().joins,
    streamsOf: (record) => streamsOf(load().joins, record),
    set: (row) => {
      list = null;
      // Who stands in whose file is told by all rows together: a join is rare, and then they are read anew.
      if (loaded && (loaded.rows.get(row.id)?.joinedInto ?? null) !== row.joinedInto) loaded = null;
      if (loaded) remember(loaded, row);
    },
    retell: () => {
      list = null;
      attached = attachAnew();
    },
    reset: () => {
      list = null;
      attached = attachAnew();
      loaded = null;
    },
    partnerOf: (reference) => {
      const record = load().partners.get(reference.toLowerCase());
      return record === undefined ? null : rootOf(record);
    },
    assessmentOf: (reference) => load().assessments.get(reference.toLowerCase()) ?? null,
    agreementOf: (reference) => load().agreements.find(reference),
  };
}

/**
 * Gives rows what is never kept with them: who registered them and whose rating they show, which the office's own
 * stream tells, and what stands of their headquarters, which is another row. The same object as long as none of that changes.
 */
function attaching(
  find: (id: string) => KeptRow | null,
  tellDevices: TellDevices,
): (row: KeptRow) => KeptRow {
  const told = new WeakMap<KeptRow, KeptRow>();
  const made = new WeakMap<KeptRow, { readonly above: readonly KeptRow[]; readonly row: KeptRow }>();
  return (kept) => {
    const row = told.get(kept) ?? tellDevices(kept);
    told.set(kept, row);
    if (row.headquartersId === null) return row;
    const above = rowsAbove(row, find);
    const before = made.get(row);
    if (before && isSame(before.above, above)) return before.row;
    // A record that was joined leads to the one in whose file it stands; that one has no headquarters in itself.
    const headquarters = find(row.headquartersId)?.id ?? row.headquartersId;
    const next = withHeadquarters(
      { ...row, headquartersId: headquarters === row.id ? null : headquarters },
      find,
    );
    made.set(row, { above, row: next });
    return next;
  };
}

const isSame = (before: readonly KeptRow[], now: readonly KeptRow[]): boolean =>
  before.length === now.length && before.every((row, at) => row === now[at]);

/**
 * All rows, one for each partner that has a journal. A partner whose row is gone or can't be used is no less there: its
 * row is made from its file. A row of nobody is left to the check.
 */
function readRows(store: WorkspaceStore, instruments: Instruments): KeptRow[] {
  const kept = new Map((store.rows().filter(isRow) as KeptRow[]).map((row) => [row.id, row]));
  const streams = store.streams().filter((stream) => stream !== workspaceStream);
  const made = new Set(streams.filter((stream) => !kept.has(stream)));
  const rows = streams.flatMap(
    (stream) => kept.get(stream) ?? rowToKeep(loadFile({ store }, stream), instruments) ?? [],
  );
  if (made.size === 0) return rows;
  const joins = joinsOf(rows);
  return rows.map((row) =>
    made.has(row.id) && joins.membersOf(row.id).length > 0
      ? (projectGroup(store, joins, row.id, null, instruments).row as KeptRow)
      : row,
  );
}

/** Whether a stored value has what the list can't do without. */
function isRow(value: unknown): boolean {
  const { id, reference, assessments, agreements, dues, assigned, alike, compared, portfolio } = (value ??
    {}) as Partial<KeptRow>;
  const lists: readonly unknown[] = [assessments, agreements, dues, assigned];
  const likenesses: readonly unknown[] = [alike?.aliases, alike?.agencies, alike?.emails];
  return (
    typeof id === 'string' &&
    typeof reference === 'string' &&
    [...lists, ...likenesses].every(Array.isArray) &&
    [compared, portfolio].every((part) => typeof part === 'object' && part !== null)
  );
}

function remember(loaded: Loaded, row: KeptRow): void {
  const { rows, joins, partners, assessments, agreements } = loaded;
  const before = rows.get(row.id);
  if (joins.rootOf(row.id) !== row.id) {
    // What it holds is found in the file where it stands.
    rows.set(row.id, row);
    partners.set(row.id.toLowerCase(), row.id);
    partners.set(row.reference.toLowerCase(), row.id);
    return;
  }
  loaded.active += (row.archived ? 0 : 1) - (before && !before.archived ? 1 : 0);
  agreements.put(row, before);
  rows.set(row.id, row);
  partners.set(row.id.toLowerCase(), row.id);
  partners.set(row.reference.toLowerCase(), row.id);
  for (const { id, reference } of row.assessments) {
    const place = { partner: row.id, assessment: id };
    assessments.set(id.toLowerCase(), place);
    assessments.set(reference.toLowerCase(), place);
  }
}
