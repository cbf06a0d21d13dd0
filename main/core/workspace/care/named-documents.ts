import { type Finding, finding } from '../../../../shared/record/check/finding.ts';
import { partnerFields } from '../../../../shared/record/file/partner-state.ts';
import { workspaceStream } from '../../../../shared/record/journal/entry.ts';
import type { Journal } from '../../journal.ts';
import { loadFile, loadWorkspaceFile } from '../../load-file.ts';
import type { MissingDocument } from '../../ports-backup.ts';
import { packDocuments, partnerDocuments } from '../missing-documents.ts';

/** Every document that a partner's file names, or the office's own, each with whose it is. */
export function documentsNamedIn(
  { store }: Pick<Journal, 'store'>,
  stream: string,
): readonly MissingDocument[] {
  if (stream === workspaceStream)
    return packDocuments(loadWorkspaceFile(store)).map((document) => ({ ...document, partner: null }));
  const file = loadFile({ store }, stream);
  const partner = { id: stream, reference: file.reference, name: partnerFields(file).name };
  return partnerDocuments(file).map((document) => ({ ...document, partner }));
}

/** The same as the check of the workspace says it. */
export function missingFinding({ gone, name, reference, partner }: MissingDocument): Finding {
  return finding(gone, { subject: partner?.name ?? '', name, reference }, partner);
}
