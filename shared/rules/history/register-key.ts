import { type ElementId, elementIds } from '../../content/clause/clause.ts';
import type { AgreementFields } from '../../record/shapes/agreement.ts';
import type { EvidenceFields } from '../../record/shapes/evidence.ts';
import { emptyPartnerFields, type PartnerField } from '../../record/shapes/partner.ts';
import { type PersonFields, personFieldsSchema } from '../../record/shapes/people.ts';
import type { ActionFields } from '../../record/shapes/plan.ts';
import type { SubAgreementFields } from '../../record/shapes/sub-agreement.ts';
import { noAgreementFields } from '../agreement/agreement-state.ts';
import { noSubAgreementFields } from '../agreement/sub-agreement-state.ts';

/** What a register key of `shared/record/file/partner-file.ts` is about. */
export type RegisterKey =
  | { readonly kind: 'field'; readonly field: PartnerField }
  | { readonly kind: 'archived' }
  | { readonly kind: 'partner-assigned' }
  | { readonly kind: 'assessment-assigned'; readonly assessment: string }
  | { readonly kind: 'person-field'; readonly person: string; readonly field: keyof PersonFields }
  | { readonly kind: 'person-left'; readonly person: string }
  | {
      readonly kind: 'answer';
      readonly assessment: string;
      readonly side: 'self' | 'review';
      readonly standard: string;
    }
  | { readonly kind: 'difference'; readonly assessment: string; readonly standard: string }
  | { readonly kind: 'status'; readonly assessment: string }
  | { readonly kind: 'detail'; readonly assessment: string; readonly detail: Detail }
  | { readonly kind: 'evidence-field'; readonly evidence: string; readonly field: keyof EvidenceFields }
  | { readonly kind: 'evidence-review' | 'evidence-withdrawn'; readonly evidence: string }
  | { readonly kind: 'action-field'; readonly action: string; readonly field: keyof ActionFields }
  | { readonly kind: 'action-standing'; readonly action: string }
  | { readonly kind: 'activity-withdrawn'; readonly activity: string }
  | { readonly kind: 'rhythm' }
  | AgreementKey
  | { readonly kind: 'reliance' | 'reliance-ended'; readonly id: string }
  | { readonly kind: 'diligence'; readonly id: string; readonly part: DiligencePart | null }
  | { readonly kind: 'joined' | 'received' | 'told-apart'; readonly record: string }
  | { readonly kind: 'other'; readonly key: string };

/** A register of one agreement of the partner. */
export type AgreementKey =
  | { readonly kind: 'agreement-field'; readonly agreement: string; readonly field: keyof AgreementFields }
  | { readonly kind: 'agreement-element'; readonly agreement: string; readonly element: ElementId }
  | { readonly kind: 'agreement-withdrawn'; readonly agreement: string }
  | { readonly kind: 'contract-withdrawn'; readonly agreement: string; readonly contract: string }
  | {
      readonly kind: 'sub-agreement';
      readonly agreement: string;
      readonly id: string;
      readonly field: keyof SubAgreementFields | 'withdrawn';
    };

/** What became of a fact of due diligence. */
export const diligenceParts = ['escalated', 'resolved', 'overridden', 'withdrawn'] as const;
export type DiligencePart = (typeof diligenceParts)[number];

const details = ['completedBy', 'completedByEmail', 'entities', 'reviewer'] as const;
type Detail = (typeof details)[number];

const evidenceFields = [
  'title',
  'documentType',
  'description',
  'issuedOn',
  'expiresOn',
  'language',
  'links',
] as const satisfies readonly (keyof EvidenceFields)[];

const actionFields = [
  'assessment',
  'standard',
  'title',
  'gap',
  'description',
  'verification',
  'responsible',
  'supportedBy',
  'dueOn',
  'dueReason',
  'priority',
  'budget',
] as const satisfies readonly (keyof ActionFields)[];

const personFields = Object.keys(personFieldsSchema.shape) as (keyof PersonFields)[];

/** What a key is about; `other` with the key itself for one that a newer program wrote. */
export function readRegisterKey(key: string): RegisterKey {
  const [root, first = '', second = '', third = '', fourth = ''] = key.split('/');
  if (root === 'partner') {
    if (first === 'archived') return { kind: 'archived' };
    if (first === 'assigned') return { kind: 'partner-assigned' };
    if (isField(first)) return { kind: 'field', field: first };
  }
  if (root === 'assessment') {
    if (second === 'status') return { kind: 'status', assessment: first };
    if (second === 'assigned') return { kind: 'assessment-assigned', assessment: first };
    if (second === 'difference') return { kind: 'difference', assessment: first, standard: third };
    if (second === 'self' || second === 'review') {
      return { kind: 'answer', assessment: first, side: second, standard: third };
    }
    const detail = details.find((name) => name === third);
    if (second === 'detail' && detail) return { kind: 'detail', assessment: first, detail };
  }
  if (root === 'evidence') {
    if (second === 'review' || second === 'withdrawn') return { kind: `evidence-${second}`, evidence: first };
    const field = evidenceFields.find((name) => name === second);
    if (field) return { kind: 'evidence-field', evidence: first, field };
  }
  if (root === 'action') {
    if (second === 'standing') return { kind: 'action-standing', action: first };
    const field = actionFields.find((name) => name === second);
    if (field) return { kind: 'action-field', action: first, field };
  }
  if (root === 'person') {
    if (second === 'left') return { kind: 'person-left', person: first };
    const field = personFields.find((name) => name === second);
    if (field) return { kind: 'person-field', person: first, field };
  }
  if (root === 'activity' && second === 'withdrawn') return { kind: 'activity-withdrawn', activity: first };
  if (root === 'joined' || root === 'received' || root === 'told-apart') return { kind: root, record: first };
  if (root === 'follow-up' && first === 'rhythm') return { kind: 'rhythm' };
  if (root === 'reliance' && second === '') return { kind: 'reliance', id: first };
  if (root === 'reliance' && second === 'ended') return { kind: 'reliance-ended', id: first };
  if (root === 'diligence') {
    const part = diligenceParts.find((each) => each === second);
    if (second === '' || part) return { kind: 'diligence', id: first, part: part ?? null };
  }
  if (root === 'agreement') {
    if (second === 'withdrawn') return { kind: 'agreement-withdrawn', agreement: first };
    const element = elementIds.find((id) => second === 'element' && id === third);
    if (element) return { kind: 'agreement-element', agreement: first, element };
    if (second === 'contract' && fourth === 'withdrawn')
      return { kind: 'contract-withdrawn', agreement: first, contract: third };
    if (second === 'sub' && isSubField(fourth))
      return { kind: 'sub-agreement', agreement: first, id: third, field: fourth };
    if (isAgreementField(second)) return { kind: 'agreement-field', agreement: first, field: second };
  }
  return { kind: 'other', key };
}

function isAgreementField(name: string): name is keyof AgreementFields {
  return Object.hasOwn(noAgreementFields, name);
}

function isSubField(name: string): name is keyof SubAgreementFields | 'withdrawn' {
  return name === 'withdrawn' || Object.hasOwn(noSubAgreementFields, name);
}

function isField(name: string): name is PartnerField {
  return Object.hasOwn(emptyPartnerFields, name);
}
