import { oneNamed } from '../../../shared/ground/names/telling-name.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { type Evidence, readAllEvidence } from '../../../shared/rules/evidence/evidence-state.ts';
import { findOwn } from '../find.ts';
import type { Journal } from '../journal.ts';

export interface FoundEvidence {
  readonly file: PartnerFile;
  readonly evidence: Evidence;
}

/** Evidence of a reference ("SS-0001-K7Q/E3") or id, with its partner's file; letter case doesn't matter. */
export function findEvidence(
  journal: Journal,
  reference: string,
): Result<FoundEvidence, 'EVIDENCE_NOT_FOUND'> {
  const found = findOwn(journal, reference, evidenceIn);
  return found
    ? ok({ file: found.file, evidence: found.own.evidence })
    : refuse('EVIDENCE_NOT_FOUND', { reference });
}

/** Evidence among one partner's own. */
export function findOwnEvidence(
  file: PartnerFile,
  reference: string,
): Result<Evidence, 'EVIDENCE_NOT_FOUND'> {
  const found = oneNamed(evidenceIn(file), reference);
  return found ? ok(found.evidence) : refuse('EVIDENCE_NOT_FOUND', { reference });
}

function evidenceIn(file: PartnerFile) {
  return Object.keys(file.evidence).length === 0
    ? []
    : readAllEvidence(file).map((evidence) => ({
        id: evidence.id,
        reference: evidence.record.fact.reference,
        evidence,
      }));
}
