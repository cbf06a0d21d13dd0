import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import type { WorkspaceFile } from '../../../shared/record/workspace/workspace-file.ts';
import { isStorageFailure, type WorkspaceStore } from '../ports.ts';

/** A document that the record names, and what a person can do when its content is gone. */
export interface NamedDocument {
  readonly sha256: string;
  readonly name: string;
  readonly reference: string;
  readonly remedy: string;
}

const addAgain = 'Add the same file again, or take it from a backup.';
const fromBackup = 'Take it from a backup.';

/** Documents that a partner's file names: evidence, final annexes and contracts that were checked. */
export function partnerDocuments({ evidence, agreements }: PartnerFile): NamedDocument[] {
  const pieces = Object.values(evidence).flatMap(({ fact: { file, reference } }) =>
    file ? [{ sha256: file.sha256, name: file.name, reference, remedy: addAgain }] : [],
  );
  const ofAgreements = Object.values(agreements).flatMap(({ annexes, checks }) => [
    ...annexes.map(({ fact: { file, reference } }) => ({ ...file, reference, remedy: fromBackup })),
    ...checks.map(({ fact: { file, on } }) => ({ ...file, reference: on, remedy: addAgain })),
  ]);
  return [...pieces, ...ofAgreements];
}

/** Content packs that were taken in. */
export function packDocuments({ packs }: WorkspaceFile): NamedDocument[] {
  return packs.map(({ sha256, id, version, name }) => ({
    sha256,
    name,
    reference: `${id} ${version}`,
    remedy: 'Take the same pack in again, or take it from a backup.',
  }));
}

/** Documents whose content isn't in the workspace. Whether all of it is whole, the file's own check tells. */
export function missingDocuments({ documents }: WorkspaceStore, named: readonly NamedDocument[]): string[] {
  try {
    return named
      .filter(({ sha256 }) => !documents.has(sha256))
      .map(({ name, reference, remedy }) => `The content of “${name}” (${reference}) is missing. ${remedy}`);
  } catch (error) {
    // The file's own check has said already that it can't be read at all.
    if (isStorageFailure(error)) return [];
    throw error;
  }
}
