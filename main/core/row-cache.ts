import type { Instruments } from '../../shared/content/instrument/instruments.ts';
import { nameKey } from '../../shared/ground/names/name-key.ts';
import { SharedReference } from '../../shared/ground/names/shared-reference.ts';
import type { Joins } from '../../shared/record/file/joins.ts';
import type { KeptRow } from '../../shared/rules/register/partner-view.ts';
import { type TellDevices, toldByDevices } from '../../shared/rules/register/told-by-devices.ts';
import { streamsOf } from './joined-group.ts';
import { loadWorkspaceFile } from './load-file.ts';
import { choiceOf, type SharedKind } from './names/choice-of.ts';
import type { NamedRecord } from './names/name-index.ts';
import type { NamesApart } from './names/tell-apart.ts';
import type { WorkspaceStore } from './ports.ts';
import { attaching } from './rows/attach.ts';
import { kinds, type Loaded, loadRows, namesOf, remember } from './rows/loaded-rows.ts';
import { isRow, readRows } from './rows/read-rows.ts';

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
  /**
   * The record that bears a reference or id itself, whatever it was joined into. As all that look something up by one
   * name: letter case doesn't matter, and a reference that more than one bears throws `SharedReference`.
   */
  recordOf(reference: string): string | null;
  /** All that bear it. */
  recordsOf(reference: string): readonly string[];
  /** Which records stand in whose file. */
  joins(): Joins;
  /** The streams whose entries stand in a record's file. */
  streamsOf(record: string): readonly string[];
  /** A row as the office's own stream tells it: who registered the partner, and whose result it shows. */
  telling(): TellDevices;
  set(row: KeptRow): void;
  /** The office's own stream changed, which tells of whom devices are: rows say it anew. */
  retell(): void;
  /** Forgets everything; the next use reads the store again. */
  reset(): void;
  /** Reads the rows of these records again, and forgets what is told with every row and not kept with it. */
  renew(records: readonly string[]): void;
  /** Id of the partner with a reference or id, or of the one that it was joined into. */
  partnerOf(reference: string): string | null;
  /** All that bear it. */
  partnersOf(reference: string): readonly string[];
  assessmentOf(reference: string): { readonly partner: string; readonly assessment: string } | null;
  assessmentsOf(reference: string): readonly NamedRecord[];
  /** A standing agreement by reference or id. */
  agreementOf(reference: string): AgreementPlace | null;
  agreementsOf(reference: string): readonly AgreementPlace[];
  /**
   * What a record says that bears the reference of another: a name that means it alone. Null where none does, and while
   * no row was asked for yet.
   */
  namesApart(): NamesApart | null;
  /** Partners, assessments and standing agreements that bear a reference of another of their kind. */
  shared(most?: number): readonly Shared[];
}

export interface AgreementPlace {
  readonly partner: string;
  readonly agreement: string;
}

/** A reference with those that bear it, each as `choiceOf` tells it. */
export interface Shared {
  readonly kind: SharedKind;
  readonly reference: string;
  readonly choices: readonly (readonly string[])[];
}

export function createRowCache(store: WorkspaceStore, instruments: () => Instruments): RowCache {
  let loaded: Loaded | null = null;
  let list: readonly KeptRow[] | null = null;
  const load = (): Loaded => {
    if (loaded) return loaded;
    loaded = loadRows(readRows(store, instruments()));
    return loaded;
  };
  const rootOf = (id: string) => load().joins.rootOf(id);
  const find = (id: string) => load().rows.get(rootOf(id)) ?? null;
  let teller: TellDevices | null = null;
  const telling = () => {
    teller ??= toldByDevices(loadWorkspaceFile(store));
    return teller;
  };
  const attachAnew = () => {
    teller = null;
    return attaching(find, (row) => telling()(row));
  };
  let withOthers = attachAnew();
  let names: NamesApart | null | undefined;
  const namesApart = () => {
    if (loaded === null) return null;
    if (names === undefined) names = namesOf(loaded);
    return names;
  };
  /** Rows as they are told: none reads like another. */
  const attached = (row: KeptRow): KeptRow => {
    const apart = namesApart();
    return apart === null ? withOthers(row) : apart.row(withOthers(row));
  };
  const choicesOf = (kind: SharedKind, found: readonly NamedRecord[]) =>
    found.map((record) => choiceOf(store, kind, record, load().names[kind].nameOf(record), load().rows));
  const findAll = (kind: SharedKind, reference: string) => load().names[kind].find(reference);
  const findOne = (kind: SharedKind, reference: string): NamedRecord | null => {
    const found = findAll(kind, reference);
    if (found.length > 1) throw new SharedReference(reference, choicesOf(kind, found));
    return found[0] ?? null;
  };
  const put = (row: KeptRow) => {
    names = undefined;
    // Who stands in whose file is told by all rows together: a join is rare, and then they are read anew.
    if (loaded && (loaded.rows.get(row.id)?.joinedInto ?? null) !== row.joinedInto) loaded = null;
    if (loaded) remember(loaded, row);
  };
  const reset = () => {
    list = null;
    names = undefined;
    withOthers = attachAnew();
    loaded = null;
  };
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
    recordOf: (reference) => findOne('partner', reference)?.id ?? null,
    recordsOf: (reference) => findAll('partner', reference).map(({ id }) => id),
    joins: () => load().joins,
    streamsOf: (record) => streamsOf(load().joins, record),
    telling,
    set: (row) => {
      list = null;
      put(row);
    },
    retell: () => {
      list = null;
      withOthers = attachAnew();
    },
    reset,
    renew(records) {
      if (loaded === null) return reset();
      const rows = records.map((record) => store.row(record));
      if (!rows.every(isRow)) return reset();
      list = null;
      // Whose rating a row shows the office tells, and what stands of a headquarters another row.
      withOthers = attachAnew();
      for (const row of rows) put(row);
    },
    partnerOf: (reference) => {
      const found = findAll('partner', reference);
      const [first, ...others] = new Set(found.map(({ id }) => rootOf(id)));
      if (others.length > 0) throw new SharedReference(reference, choicesOf('partner', found));
      return first ?? null;
    },
    partnersOf: (reference) => [...new Set(findAll('partner', reference).map(({ id }) => rootOf(id)))],
    assessmentOf: (reference) => {
      const found = findOne('assessment', reference);
      return found && { partner: found.partner, assessment: found.id };
    },
    assessmentsOf: (reference) => findAll('assessment', reference),
    agreementOf: (reference) => {
      const found = findOne('agreement', reference);
      return found && { partner: found.partner, agreement: found.id };
    },
    agreementsOf: (reference) =>
      findAll('agreement', reference).map(({ partner, id }) => ({ partner, agreement: id })),
    namesApart,
    shared: (most = Number.POSITIVE_INFINITY) =>
      kinds.flatMap((kind) => {
        const found = new Map<string, NamedRecord[]>();
        for (const record of load().names[kind].doubtful()) {
          if (load().names[kind].nameOf(record) === record.reference) continue;
          const key = nameKey(record.reference);
          found.set(key, [...(found.get(key) ?? []).filter((each) => each.key !== record.key), record]);
        }
        return [...found.values()].slice(0, most).map(
          (records): Shared => ({
            kind,
            reference: records[0]?.reference ?? '',
            choices: choicesOf(kind, records),
          }),
        );
      }),
  };
}
