import type { Instruments } from '../../shared/content/instrument/instruments.ts';
import { workspaceStream } from '../../shared/record/journal/entry.ts';
import type { KeptRow } from '../../shared/rules/register/partner-view.ts';
import { rowsAbove, withHeadquarters } from '../../shared/rules/register/with-headquarters.ts';
import {
  type AgreementIndex,
  type AgreementPlace,
  createAgreementIndex,
} from './agreement/agreement-index.ts';
import { loadFile } from './load-file.ts';
import type { WorkspaceStore } from './ports.ts';
import { rowToKeep } from './project.ts';

/** The register's rows in memory, read from the store once and kept up with every change. */
export interface RowCache {
  /** Every row, archived ones too. The same list as long as nothing changes: not to be changed itself. */
  all(): readonly KeptRow[];
  /** How many partners are not archived. */
  active(): number;
  get(partner: string): KeptRow | null;
  set(row: KeptRow): void;
  /** Forgets everything; the next use reads the store again. */
  reset(): void;
  /** Id of the partner with a reference or id; letter case doesn't matter. */
  partnerOf(reference: string): string | null;
  assessmentOf(reference: string): { readonly partner: string; readonly assessment: string } | null;
  /** A standing agreement by reference or id. */
  agreementOf(reference: string): AgreementPlace | null;
}

interface Loaded {
  readonly rows: Map<string, KeptRow>;
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
    loaded = {
      rows: new Map(),
      active: 0,
      partners: new Map(),
      assessments: new Map(),
      agreements: createAgreementIndex(),
    };
    for (const row of readRows(store, instruments)) remember(loaded, row);
    return loaded;
  };
  const attached = attaching((id) => load().rows.get(id) ?? null);
  return {
    all: () => {
      list ??= [...load().rows.values()].map(attached);
      return list;
    },
    active: () => load().active,
    get: (partner) => {
      const row = load().rows.get(partner);
      return row ? attached(row) : null;
    },
    set: (row) => {
      list = null;
      if (loaded) remember(loaded, row);
    },
    reset: () => {
      list = null;
      loaded = null;
    },
    partnerOf: (reference) => load().partners.get(reference.toLowerCase()) ?? null,
    assessmentOf: (reference) => load().assessments.get(reference.toLowerCase()) ?? null,
    agreementOf: (reference) => load().agreements.find(reference),
  };
}

/**
 * Gives rows what stands of their headquarters, which is another row: never kept, and the same object as long as
 * none of those above it changes.
 */
function attaching(find: (id: string) => KeptRow | null): (row: KeptRow) => KeptRow {
  const made = new WeakMap<KeptRow, { readonly above: readonly KeptRow[]; readonly row: KeptRow }>();
  return (row) => {
    if (row.headquartersId === null) return row;
    const above = rowsAbove(row, find);
    const before = made.get(row);
    if (before && isSame(before.above, above)) return before.row;
    const next = withHeadquarters(row, find);
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
  return store
    .streams()
    .filter((stream) => stream !== workspaceStream)
    .flatMap((stream) => kept.get(stream) ?? rowToKeep(loadFile({ store }, stream), instruments) ?? []);
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
  const { rows, partners, assessments, agreements } = loaded;
  const before = rows.get(row.id);
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
