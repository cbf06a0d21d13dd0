import { isEntry, type Person } from '../../../../shared/record/journal/entry.ts';
import { type Named, noteDocuments } from '../../exchange/note-documents.ts';
import type { WorkspaceStore } from '../../ports.ts';
import type { OpenJournal } from '../../ports-journal.ts';
import type { DamagedWorkspace } from '../../ports-salvage.ts';

/** What goes into a salvage, and what was learned of it in passing. */
export interface SalvagedJournal {
  readonly opened: OpenJournal;
  /** Entries that only the backup gave. */
  fromBackup(): number;
  documents(): { readonly saved: number; readonly fromBackup: number };
}

interface Sources {
  readonly damaged: DamagedWorkspace;
  readonly backup: WorkspaceStore | null;
  /** The new workspace, by whose word it is taken over. */
  readonly store: WorkspaceStore;
  readonly now: string;
  readonly program: string;
  readonly id: string;
}

/**
 * A backup and the remains of a damaged workspace as one journal, which goes the way of every other: stream by stream,
 * each chain held against its hashes and signatures. The backup comes first, since it was found whole when it was made.
 */
export function salvagedJournal({ damaged, backup, store, now, program, id }: Sources): SalvagedJournal {
  const devices = new Map<string, Person>();
  const named = new Map<string, Named>();
  const inBackup = new Set<string>();
  /** Each is asked for twice: whether it is there, and to be kept. */
  const given = new Map<string, 'damaged' | 'backup'>();
  let again = 0;
  let count = 0;

  function* texts(): Generator<string> {
    for (const text of backup?.texts() ?? []) {
      const entry: unknown = JSON.parse(text);
      if (isEntry(entry)) {
        inBackup.add(entry.id);
        devices.set(entry.device, entry.by);
      }
      yield text;
    }
    const believed = new Set(devices.keys());
    for (const text of damaged.entries(store.verify, believed, () => {})) {
      const { id: entry, device, by } = JSON.parse(text) as { id: string; device: string; by: Person };
      if (inBackup.has(entry)) again += 1;
      else {
        devices.set(device, by);
        yield text;
      }
    }
  }

  async function* lines() {
    for (const text of texts()) {
      count += 1;
      if (text.includes('"sha256":')) noteDocuments(JSON.parse(text), named);
      yield { line: count, text };
    }
  }

  const opened: OpenJournal = {
    file: damaged.folder,
    get header() {
      return {
        psea: 'journal' as const,
        format: 1,
        program,
        id,
        madeAt: now,
        workspace: damaged.workspaceId,
        office: '',
        entity: '',
        by: { name: program, function: program },
        device: store.device.id,
        devices: [...devices].map(([device, by]) => ({ device, code: '', ...by })),
        partners: 0,
        entries: count,
        sha256: '0'.repeat(64),
        seal: '',
        unreadable: 0,
        documents: { listed: named.size, sha256: '0'.repeat(64) },
        sig: '',
      };
    },
    lines,
    isAsWritten: () => false,
    documents: async () =>
      [...named].map(([sha256, { name, kind }]) => ({ sha256, name, kind, here: 'yes' as const })),
    async document(sha256) {
      const own = damaged.document(sha256);
      const bytes = own ?? backup?.documents.read(sha256) ?? null;
      if (bytes !== null) given.set(sha256, own ? 'damaged' : 'backup');
      return bytes;
    },
  };
  return {
    opened,
    fromBackup: () => inBackup.size - again,
    documents: () => ({
      saved: given.size,
      fromBackup: [...given.values()].filter((from) => from === 'backup').length,
    }),
  };
}
