import type { Instrument } from '../../../content/instrument/instrument.ts';
import { isOver } from '../../../ground/dates/is-over.ts';
import type { PartnerFile } from '../../../record/file/partner-file.ts';
import type { EntryDraft } from '../../../record/journal/entry.ts';
import { draftEntry } from '../../../record/journal/read-entry.ts';
import { evidenceFieldsSchema } from '../../../record/shapes/evidence.ts';
import { readAllEvidence } from '../../evidence/evidence-state.ts';

/** Evidence taken over by a reassessment, by id, with the entries that link it. */
export interface CarriedEvidence {
  readonly drafts: EntryDraft[];
  readonly evidence: string[];
  /** What of it had expired on the day. */
  readonly expired: string[];
}

/**
 * Links the evidence of one assessment to the same standards of another. Withdrawn and replaced evidence stays
 * behind, and so does what served a standard that the other one's `instrument` does not ask. Expired evidence comes along and is named, so that a new copy can be asked for.
 */
export function carryEvidence(
  file: PartnerFile,
  from: string,
  to: string,
  today: string,
  instrument: Instrument,
): CarriedEvidence {
  const asked = new Set(instrument.definition.standards.map(({ id }) => id));
  const carried: CarriedEvidence = { drafts: [], evidence: [], expired: [] };
  for (const { id, fields, withdrawn, revisedBy } of readAllEvidence(file)) {
    if (withdrawn !== null || revisedBy !== null) continue;
    const added = fields.links
      .filter(({ assessment, standard }) => assessment === from && asked.has(standard))
      .map(({ standard }) => ({ assessment: to, standard }));
    const links = [...fields.links, ...added];
    // More links than a record holds: a document of dozens of assessments stays with those that it has.
    if (added.length === 0 || !evidenceFieldsSchema.shape.links.safeParse(links).success) continue;
    carried.drafts.push(draftEntry('evidence.edited', { id, set: { links } }));
    carried.evidence.push(id);
    if (fields.expiresOn !== null && isOver(fields.expiresOn, today)) carried.expired.push(id);
  }
  return carried;
}
