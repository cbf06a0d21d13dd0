import type { BackupFacts } from '../../../../shared/contract/restore.ts';
import { type Finding, finding } from '../../../../shared/record/check/finding.ts';
import { loadWorkspaceFile } from '../../load-file.ts';
import { isStorageFailure } from '../../ports.ts';
import type { MissingDocument } from '../../ports-backup.ts';
import { copyNotes } from '../care/copy-notes.ts';
import { missingFinding } from '../care/named-documents.ts';
import type { OpenCopy } from './open-copy.ts';

/** What an open backup holds, for a person who is to choose one. */
export function factsOf({ backup, journal }: OpenCopy, entries: number): BackupFacts {
  const { from, label } = backup;
  return {
    from,
    at: label?.at ?? null,
    on: label?.on ?? null,
    kind: label?.kind ?? null,
    office: loadWorkspaceFile(journal.store).office,
    partners: journal.rows.all().length,
    entries,
  };
}

/** Its facts, and the documents that it lacks: whether they are there is looked up, none is read. */
export function lookInto(copy: OpenCopy): { readonly facts: BackupFacts; readonly missing: Finding[] } {
  const { store } = copy.journal;
  const { sealed, notes, seal } = copyNotes(copy.journal, 'chosen');
  sealed(store.texts());
  const facts = factsOf(copy, seal().entries);
  try {
    return { facts, missing: notes.missing(store.documents.has).map(missingFinding) };
  } catch (error) {
    if (!isStorageFailure(error)) throw error;
    const noted = store.missingNoted() as readonly MissingDocument[];
    return { facts, missing: [finding('DOCUMENTS_UNREADABLE'), ...noted.map(missingFinding)] };
  }
}
