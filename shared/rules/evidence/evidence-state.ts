import { isOver } from '../../ground/dates/is-over.ts';
import { ownValue } from '../../ground/own-value.ts';
import { type EvidenceRecord, type PartnerFile, registerKeys } from '../../record/file/partner-file.ts';
import { currentValue } from '../../record/journal/registers.ts';
import type { EvidenceFields, EvidenceReview } from '../../record/shapes/evidence.ts';
import type { EvidenceState } from './evidence-view.ts';

/** One piece of evidence read out of its partner's file. */
export interface Evidence {
  readonly id: string;
  readonly record: EvidenceRecord;
  readonly fields: EvidenceFields;
  readonly review: EvidenceReview;
  /** Why it was withdrawn; null when it was not. */
  readonly withdrawn: string | null;
  /** The later version that takes its place. */
  readonly revisedBy: string | null;
}

const noFields: EvidenceFields = {
  title: '',
  documentType: '',
  description: null,
  issuedOn: null,
  expiresOn: null,
  language: null,
  links: [],
};

const notReviewed: EvidenceReview = { status: 'not-reviewed', reason: null };

/** All evidence of a partner, in the order in which it was added. */
export function readAllEvidence(file: PartnerFile): Evidence[] {
  const later = laterVersions(file);
  return Object.entries(file.evidence).map(([id, record]) => ({
    id,
    record,
    fields: readFields(file, id),
    review:
      (currentValue(file.registers, registerKeys.evidenceReview(id)) as EvidenceReview | undefined) ??
      notReviewed,
    withdrawn: readWithdrawn(file, id),
    revisedBy: later.get(id) ?? null,
  }));
}

/** The version in force by the id of each that it replaces. A withdrawn one in between brings none back. */
function laterVersions(file: PartnerFile): ReadonlyMap<string, string> {
  const later = new Map<string, string>();
  for (const [id, { fact }] of Object.entries(file.evidence)) {
    if (readWithdrawn(file, id) !== null) continue;
    let earlier = fact.revises;
    while (earlier !== null) {
      later.set(earlier, id);
      earlier =
        readWithdrawn(file, earlier) === null
          ? null
          : (ownValue(file.evidence, earlier)?.fact.revises ?? null);
    }
  }
  return later;
}

function readFields(file: PartnerFile, id: string): EvidenceFields {
  const names = Object.keys(noFields) as (keyof EvidenceFields)[];
  const entries = names.map((field) => {
    const value = currentValue(file.registers, registerKeys.evidenceField(id, field));
    return [field, value === undefined ? noFields[field] : value];
  });
  return Object.fromEntries(entries) as EvidenceFields;
}

function readWithdrawn(file: PartnerFile, id: string): string | null {
  return (currentValue(file.registers, registerKeys.evidenceWithdrawn(id)) as string | undefined) ?? null;
}

/** How a piece of evidence counts on a day. */
export function evidenceState(evidence: Evidence, today: string): EvidenceState {
  if (evidence.withdrawn !== null) return 'withdrawn';
  if (evidence.revisedBy !== null) return 'replaced';
  if (evidence.review.status === 'insufficient') return 'insufficient';
  if (evidence.fields.expiresOn !== null && isOver(evidence.fields.expiresOn, today)) return 'expired';
  return evidence.review.status;
}
