import type { JournalWrite, WorkspaceStore } from '../../../../main/core/ports.ts';
import { compareEntries, type Entry } from '../../../../shared/record/journal/entry.ts';
import { applyWrites, type Registers, seenEntries } from '../../../../shared/record/journal/registers.ts';
import { type ChainHead, sealDraft } from '../../../../shared/record/journal/seal.ts';

/** State of a stream in these tests: its registers and how many entries made them. */
export interface State {
  readonly entries: number;
  readonly registers: Registers;
}

const empty: State = { entries: 0, registers: {} };
const by = { name: 'Amina Example', function: 'Partnership officer' };

function apply(state: State, entry: Entry): State {
  const writes = Object.entries(entry.data);
  return { entries: state.entries + 1, registers: applyWrites(state.registers, entry, writes) };
}

/** What snapshot and row of a stream must be, from its entries alone. */
export function project(stream: string, entries: readonly Entry[]) {
  const state = [...entries].sort(compareEntries).reduce(apply, empty);
  return { snapshot: state, row: { stream, entries: state.entries, last: entries.at(-1)?.id ?? null } };
}

export interface Setting {
  readonly stream: string;
  readonly data: Record<string, unknown>;
}

let made = 0;

/** Seals settings as this device's next entries, with the projections after them; writes nothing. */
export function prepare(store: WorkspaceStore, settings: readonly Setting[]): JournalWrite {
  const entries: Entry[] = [];
  const heads = new Map<string, ChainHead>();
  const snapshots = new Map<string, State>();
  const rows = new Map<string, unknown>();
  for (const [index, { stream, data }] of settings.entries()) {
    const state = snapshots.get(stream) ?? (store.snapshot(stream) as State | null) ?? empty;
    made += 1;
    const { entry, head } = sealDraft(
      { type: 'test.set', v: 1, data },
      stream,
      heads.get(stream) ?? store.head(stream),
      store.lamport() + index + 1,
      seenEntries(state.registers, Object.keys(data)),
      {
        device: store.device.id,
        by,
        at: '2026-03-02T08:00:00.000Z',
        newId: () => `${process.pid}-${Date.now().toString(36)}-${made}`,
        sha256: store.sha256,
        sign: store.sign,
      },
    );
    const next = apply(state, entry);
    entries.push(entry);
    heads.set(stream, head);
    snapshots.set(stream, next);
    rows.set(stream, { stream, entries: next.entries, last: entry.id });
  }
  return { entries, heads, snapshots, rows };
}

/** Writes settings in one transaction; returns their entries. */
export function write(store: WorkspaceStore, ...settings: Setting[]): readonly Entry[] {
  const change = prepare(store, settings);
  store.write(change);
  return change.entries;
}
