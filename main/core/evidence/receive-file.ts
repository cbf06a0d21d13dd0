import { refuse } from '../../../shared/ground/refusals/messages.ts';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { StoredFile } from '../../../shared/record/shapes/evidence.ts';
import { documentLimitMiB } from '../../../shared/record/workspace/workspace-file.ts';
import { keptName } from '../../../shared/rules/evidence/file-name.ts';
import type { Journal } from '../journal.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import type { Session } from '../session.ts';

export interface ReceivedFile {
  readonly stored: StoredFile;
  /** Puts the content on the disk. Do so before the entry that names it is written, and after it was decided. */
  keep(): void;
}

const mebibyte = 1024 * 1024;

/** Measures, hashes and inspects a file that is to become evidence. Stores nothing yet. */
export async function receiveFile(
  session: Session,
  journal: Journal,
  { name: given, bytes }: FileContent,
): Promise<Result<ReceivedFile, 'EVIDENCE_EMPTY' | 'EVIDENCE_TOO_LARGE'>> {
  const { name, wasDisguised } = keptName(given);
  if (bytes.length === 0) return refuse('EVIDENCE_EMPTY', { file: name });
  const limit = documentLimitMiB(loadWorkspaceFile(journal.store));
  if (bytes.length > limit * mebibyte) {
    const size = Math.ceil((bytes.length * 10) / mebibyte) / 10;
    return refuse('EVIDENCE_TOO_LARGE', { file: name, size, limit });
  }
  const { kind, mediaType, flags } = await session.ports.inspectFile({ name, bytes });
  const { sha256, keep } = journal.store.documents.prepare(bytes);
  const disguise =
    wasDisguised && !flags.includes('name-belies-content') ? (['name-belies-content'] as const) : [];
  return ok({
    stored: { sha256, size: bytes.length, name, kind, mediaType, flags: [...flags, ...disguise] },
    keep,
  });
}
