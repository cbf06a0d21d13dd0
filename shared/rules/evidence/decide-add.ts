import type { Instruments } from '../../content/instrument/instruments.ts';
import { refuse } from '../../ground/refusals/messages.ts';
import { ok } from '../../ground/result.ts';
import type { PartnerFile } from '../../record/file/partner-file.ts';
import type { DecisionContext } from '../../record/journal/decision.ts';
import { draftEntry } from '../../record/journal/read-entry.ts';
import type { EvidenceFields, Sighting, StoredFile } from '../../record/shapes/evidence.ts';
import { ensureActive } from '../partner/decide/edit.ts';
import { checkEvidenceFields } from './check-fields.ts';
import { readAllEvidence } from './evidence-state.ts';
import { withoutEnding } from './file-name.ts';

export interface NewEvidence {
  readonly id: string;
  readonly reference: string;
  /** Exactly one of the two. */
  readonly file: StoredFile | null;
  readonly sighting: Sighting | null;
  readonly fields: Partial<EvidenceFields>;
  /** Id of the earlier version, among the partner's own evidence. */
  readonly revises: string | null;
  readonly source: 'officer' | 'returned-form';
}

/**
 * Adds a document or a sighting. The title comes from the file's name or the place when none is given. A revision
 * takes type, description, language and standards of the earlier version over where they are not given.
 */
export function decideAddEvidence(
  file: PartnerFile,
  given: NewEvidence,
  instruments: Instruments,
  context: DecisionContext,
) {
  const active = ensureActive(file);
  if (!active.ok) return active;
  const { sighting, revises } = given;
  if ((given.file === null) === (sighting === null)) return refuse('EVIDENCE_NEEDS_CONTENT');
  if (sighting && sighting.on > context.today)
    return refuse('FUTURE_DATE', { date: sighting.on, field: 'sighting' });
  const earlier = readAllEvidence(file).find(({ id }) => id === revises);
  if (revises !== null && !earlier) return refuse('EVIDENCE_NOT_FOUND', { reference: revises });
  const fields = checkEvidenceFields(
    file,
    {
      title: given.file ? withoutEnding(given.file.name) : (sighting?.place ?? ''),
      documentType: earlier?.fields.documentType ?? '',
      description: earlier?.fields.description ?? null,
      issuedOn: null,
      expiresOn: null,
      language: earlier?.fields.language ?? null,
      links: earlier?.fields.links ?? [],
      ...given.fields,
    },
    earlier?.fields.links ?? [],
    instruments,
    context,
  );
  return fields.ok ? ok([draftEntry('evidence.added', { ...given, fields: fields.value })]) : fields;
}

/** References of the partner's evidence with the very same content. */
export function sameContent(file: PartnerFile, sha256: string): string[] {
  return Object.values(file.evidence)
    .filter(({ fact }) => fact.file?.sha256 === sha256)
    .map(({ fact }) => fact.reference);
}
