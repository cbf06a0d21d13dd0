import { SharedReference } from '../../../shared/ground/names/shared-reference.ts';
import { oneNamed } from '../../../shared/ground/names/telling-name.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import type { AnnexRecord } from '../../../shared/record/shapes/agreement.ts';
import { readAgreements } from '../../../shared/rules/agreement/agreement-state.ts';
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
  const found = new Map<string, AnnexRecord>();
  for (const file of filesToSearch(journal, reference.trim())) {
    const annexes = readAgreements(file).flatMap(({ record }) => record.annexes.map(({ fact }) => fact));
    const annex = oneNamed(annexes, reference);
    if (annex) found.set(annex.id, annex);
  }
  const [only, ...others] = found.values();
  if (others.length > 0)
    throw new SharedReference(
      reference,
      [...found.values()].map(({ id, file, on }) => [id, file.name, on]),
    );
  return only ?? null;
}

/** The partner whose agreement the reference or id begins with; all with agreements, since one may be renamed since. */
function* filesToSearch(journal: Journal, reference: string): Generator<PartnerFile> {
  const end = Math.max(reference.toUpperCase().lastIndexOf('/X'), reference.lastIndexOf('.'));
  const named = end > 0 ? journal.rows.agreementsOf(reference.slice(0, end)) : [];
  const partners = new Set(named.map(({ partner }) => partner));
  for (const partner of partners) yield loadFile(journal, partner);
  for (const row of journal.rows.all())
    if (row.agreements.length > 0 && !partners.has(row.id)) yield loadFile(journal, row.id);
}
