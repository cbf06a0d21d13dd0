import { incompleteSheet } from '../../../../shared/documents/seal/incomplete-sheet.ts';
import { sealSheet } from '../../../../shared/documents/seal/seal-sheet.ts';
import { workspaceStream } from '../../../../shared/record/journal/entry.ts';
import { type Seal, sealOf } from '../../../../shared/record/journal/seal-heads.ts';
import type { Journal } from '../../journal.ts';
import type { BackupKind, BackupNotes, MissingDocument } from '../../ports-backup.ts';
import { documentsNamedIn } from './named-documents.ts';

/** What a copy is told while it is written, and what was learned of it. */
export interface CopyNotes {
  readonly sealed: (texts: Iterable<string>) => string;
  readonly notes: BackupNotes;
  /** The seal over the copy, once it was taken. */
  readonly seal: () => Seal;
  readonly on: string;
}

const documentIn = /"sha256":"([0-9a-f]{64})"/g;

/**
 * The seal over a copy, its label, and the documents that it lacks. Hashes are gathered from the entries of the copy in
 * passing; files are looked into only where one of them is not there, so that a whole copy costs nothing more.
 */
export function copyNotes(journal: Pick<Journal, 'store' | 'clock'>, kind: BackupKind): CopyNotes {
  const { store, clock } = journal;
  const on = clock.today();
  const at = clock.now();
  const hashes = new Set<string>();
  let seal: Seal = { entries: 0, text: '' };
  function* gathered(texts: Iterable<string>) {
    for (const text of texts) {
      for (const [, sha256 = ''] of text.matchAll(documentIn)) hashes.add(sha256);
      yield text;
    }
  }
  return {
    on,
    seal: () => seal,
    sealed(texts) {
      seal = sealOf(gathered(texts), store.sha256);
      return sealSheet(seal, on);
    },
    notes: {
      missing(has) {
        const gone = new Set([...hashes].filter((sha256) => !has(sha256)));
        return gone.size === 0 ? [] : named(journal, gone);
      },
      incomplete: (missing) => incompleteSheet(missing, on),
      label: () => ({ kind, at, on, entries: seal.entries }),
    },
  };
}

/** Which of the hashes are those of documents that a file names, office first. */
function named(journal: Pick<Journal, 'store'>, gone: ReadonlySet<string>): MissingDocument[] {
  const streams = journal.store.streams().filter((stream) => stream !== workspaceStream);
  return [workspaceStream, ...streams].flatMap((stream) =>
    documentsNamedIn(journal, stream).filter(({ sha256 }) => gone.has(sha256)),
  );
}
