import type { EvidenceFields } from '../../../../shared/record/shapes/evidence.ts';
import type { EvidenceView } from '../../../../shared/rules/evidence/evidence-view.ts';
import { withoutEnding } from '../../../../shared/rules/evidence/file-name.ts';
import type { FieldError } from '../../form/ErrorSummary.tsx';
import { type EvidenceSubject, linksWith, standardsServed } from '../evidence-subject.ts';

/** The fields of a document as typed; dates and language "" while nothing is given. */
export interface TypedEvidence {
  readonly title: string;
  readonly documentType: string;
  readonly description: string;
  readonly issuedOn: string;
  readonly expiresOn: string;
  readonly language: string;
  readonly standards: readonly string[];
}

/** What a new document begins with: its name as title, and the standard under which it is added. */
export function newEvidence(fileName: string | null, { standard }: EvidenceSubject): TypedEvidence {
  return {
    title: fileName === null ? '' : withoutEnding(fileName),
    documentType: '',
    description: '',
    issuedOn: '',
    expiresOn: '',
    language: '',
    standards: standard === null ? [] : [standard],
  };
}

export function typedFrom({ fields }: EvidenceView, { assessment }: EvidenceSubject): TypedEvidence {
  return {
    title: fields.title,
    documentType: fields.documentType,
    description: fields.description ?? '',
    issuedOn: fields.issuedOn ?? '',
    expiresOn: fields.expiresOn ?? '',
    language: fields.language ?? '',
    standards: assessment === null ? [] : standardsServed(fields, assessment.id),
  };
}

/** What the request is given. Links to other assessments, in `before`, stay as they are. */
export function fieldsFrom(
  typed: TypedEvidence,
  before: Pick<EvidenceFields, 'links'>,
  { assessment }: EvidenceSubject,
): EvidenceFields {
  return {
    title: typed.title.trim(),
    documentType: typed.documentType,
    description: typed.description.trim() || null,
    issuedOn: typed.issuedOn || null,
    expiresOn: typed.expiresOn || null,
    language: typed.language || null,
    links: assessment === null ? before.links : linksWith(before, assessment.id, typed.standards),
  };
}

export interface EvidenceMessages {
  readonly title: string;
  readonly type: string;
  readonly description: string;
  readonly badDate: string;
  readonly future: string;
  readonly order: string;
}

/** What still needs correcting, each with the id of its input. `incomplete`: dates that make no date. */
export function checkEvidence(
  typed: TypedEvidence,
  needsDescription: boolean,
  incomplete: readonly string[],
  today: string,
  messages: EvidenceMessages,
): FieldError[] {
  const { title, documentType, description, issuedOn, expiresOn } = typed;
  const errors: FieldError[] = [];
  const add = (field: string, message: string) => errors.push({ field, message });
  if (title.trim() === '') add('evidence-title', messages.title);
  if (documentType === '') add('evidence-type', messages.type);
  if (needsDescription && description.trim() === '') add('evidence-description', messages.description);
  for (const field of incomplete) add(field, messages.badDate);
  if (issuedOn > today) add('evidence-issued', messages.future);
  if (issuedOn !== '' && expiresOn !== '' && expiresOn < issuedOn) add('evidence-expires', messages.order);
  return errors;
}
