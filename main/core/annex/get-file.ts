import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import type { AnnexRecord } from '../../../shared/record/shapes/agreement.ts';
import { readAgreements } from '../../../shared/rules/agreement/agreement-state.ts';
import { findAgreement } from '../agreement/find-agreement.ts';
import { inWorkspace, os } from '../implement.ts';
import type { Journal } from '../journal.ts';
import { loadFile } from '../load-file.ts';

export const getFile = os.annex.getFile.handler(({ input, context: { session } }) =>
  inWorkspace(session, (journal) => {
    const annex = findAnnex(journal, input.annex);
    if (!annex) return refuse('ANNEX_NOT_FOUND', { reference: input.annex });
    const bytes = journal.store.documents.read(annex.file.sha256);
    if (bytes === null) return refuse('EVIDENCE_MISSING', { file: annex.file.name });
    return ok({ file: { name: annex.file.name, bytes } });
  }),
);

function findAnnex(journal: Journal, reference: string): AnnexRecord | null {
  for (const file of filesToSearch(journal, reference.trim())) {
    for (const { record } of readAgreements(file)) {
      const annex = record.annexes.find(({ fact }) =>
        [fact.id, fact.reference].some((name) => name.toLowerCase() === reference.trim().toLowerCase()),
      );
      if (annex) return annex.fact;
    }
  }
  return null;
}

/** The partner whose agreement the reference or id begins with; all with agreements, since one may be renamed since. */
function* filesToSearch(journal: Journal, reference: string): Generator<PartnerFile> {
  const end = Math.max(reference.toUpperCase().lastIndexOf('/X'), reference.lastIndexOf('.'));
  const named = end > 0 ? findAgreement(journal, reference.slice(0, end)) : null;
  if (named?.ok) yield named.value.file;
  for (const row of journal.rows.all()) if (row.agreements.length > 0) yield loadFile(journal, row.id);
}
