import type { Finding } from '../../../shared/record/check/finding.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import type { WorkspaceFile } from '../../../shared/record/workspace/workspace-file.ts';
import { isStorageFailure, type WorkspaceStore } from '../ports.ts';
import type { Say } from './check/say.ts';

/** A document that the record names, and what a person can do when its content is gone. */
export interface NamedDocument {
  readonly sha256: string;
  readonly name: string;
  readonly reference: string;
  /** What is said when its content is gone. */
  readonly gone: 'DOCUMENT_MISSING' | 'DOCUMENT_MISSING_BACKUP' | 'PACK_MISSING';
}

/** Documents that a partner's file names: evidence, final annexes, contracts that were checked or kept. */
export function partnerDocuments({ evidence, agreements }: PartnerFile): NamedDocument[] {
  const pieces = Object.values(evidence).flatMap(({ fact: { file, reference } }) =>
    file ? [{ sha256: file.sha256, name: file.name, reference, gone: 'DOCUMENT_MISSING' as const }] : [],
  );
  const ofAgreements = Object.values(agreements).flatMap(({ annexes, checks, subChecks, contracts }) => [
    ...annexes.map(({ fact: { file, reference } }) => ({
      ...file,
      reference,
      gone: 'DOCUMENT_MISSING_BACKUP' as const,
    })),
    ...[...checks, ...subChecks.map(({ fact: { check } }) => ({ fact: check })), ...contracts].map(
      ({ fact: { file, on } }) => ({ ...file, reference: on, gone: 'DOCUMENT_MISSING' as const }),
    ),
  ]);
  return [...pieces, ...ofAgreements];
}

/** Content packs that were taken in. */
export function packDocuments({ packs }: WorkspaceFile): NamedDocument[] {
  return packs.map(({ sha256, id, version, name }) => ({
    sha256,
    name,
    reference: `${id} ${version}`,
    gone: 'PACK_MISSING',
  }));
}

/** Documents whose content isn't in the workspace. Whether what is there is whole, the file's own check tells. */
export function missingDocuments(
  { documents }: WorkspaceStore,
  named: readonly NamedDocument[],
  say: Say,
): Finding[] {
  try {
    return named
      .filter(({ sha256 }) => !documents.has(sha256))
      .map(({ name, reference, gone }) => say(gone, { name, reference }));
  } catch (error) {
    if (isStorageFailure(error)) return [say('DOCUMENTS_UNREADABLE')];
    throw error;
  }
}
