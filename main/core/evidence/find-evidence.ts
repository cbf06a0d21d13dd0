import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { type Evidence, readAllEvidence } from '../../../shared/rules/evidence/evidence-state.ts';
import { partnersToSearch } from '../find.ts';
import type { Journal } from '../journal.ts';
import { loadFile } from '../load-file.ts';

export interface FoundEvidence {
  readonly file: PartnerFile;
  readonly evidence: Evidence;
}

/** Evidence of a reference ("SS-0001-K7Q/E3") or id, with its partner's file; letter case doesn't matter. */
export function findEvidence(
  journal: Journal,
  reference: string,
): Result<FoundEvidence, 'EVIDENCE_NOT_FOUND'> {
  const sought = reference.trim().toLowerCase();
  for (const partner of partnersToSearch(journal, reference.trim())) {
    const file = loadFile(journal, partner);
    const evidence = findIn(file, sought);
    if (evidence) return ok({ file, evidence });
  }
  return refuse('EVIDENCE_NOT_FOUND', { reference });
}

/** Evidence among one partner's own. */
export function findOwnEvidence(
  file: PartnerFile,
  reference: string,
): Result<Evidence, 'EVIDENCE_NOT_FOUND'> {
  const evidence = findIn(file, reference.trim().toLowerCase());
  return evidence ? ok(evidence) : refuse('EVIDENCE_NOT_FOUND', { reference });
}

function findIn(file: PartnerFile, sought: string): Evidence | undefined {
  if (Object.keys(file.evidence).length === 0) return undefined;
  return readAllEvidence(file).find(
    ({ id, record }) => id.toLowerCase() === sought || record.fact.reference.toLowerCase() === sought,
  );
}
