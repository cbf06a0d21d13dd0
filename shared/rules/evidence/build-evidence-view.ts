import type { PartnerFile } from '../../record/file/partner-file.ts';
import { partnerField } from '../../record/file/partner-state.ts';
import { type Evidence, evidenceState } from './evidence-state.ts';
import type { EvidenceView } from './evidence-view.ts';

/** A piece of evidence as screens, documents and the command line read it, as it counts on a day. */
export function buildEvidenceView(file: PartnerFile, evidence: Evidence, today: string): EvidenceView {
  const { id, record, fields, review, withdrawn, revisedBy } = evidence;
  const { fact, at, by } = record;
  return {
    id,
    reference: fact.reference,
    partner: { id: file.id, reference: file.reference, name: partnerField(file, 'name') },
    fields,
    file: fact.file,
    sighting: fact.sighting,
    review,
    state: evidenceState(evidence, today),
    withdrawn,
    revises: fact.revises,
    revisedBy,
    source: fact.source,
    addedAt: at,
    addedBy: by,
  };
}
