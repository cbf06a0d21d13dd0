import { type ElementId, elementIds } from '../../../../shared/content/clause/clause.ts';
import type { AgreementFields } from '../../../../shared/record/shapes/agreement.ts';
import { emptyPartnerFields, type PartnerField } from '../../../../shared/record/shapes/partner.ts';
import type { SubAgreementFields } from '../../../../shared/record/shapes/sub-agreement.ts';
import { noAgreementFields } from '../../../../shared/rules/agreement/agreement-state.ts';
import { noSubAgreementFields } from '../../../../shared/rules/agreement/sub-agreement-state.ts';

/** What a register key of `shared/record/file/partner-file.ts` is about. */
export type RegisterKey =
  | { readonly kind: 'field'; readonly field: PartnerField }
  | { readonly kind: 'archived' }
  | {
      readonly kind: 'answer';
      readonly assessment: string;
      readonly side: 'self' | 'review';
      readonly standard: string;
    }
  | { readonly kind: 'status'; readonly assessment: string }
  | { readonly kind: 'detail'; readonly assessment: string; readonly detail: Detail }
  | AgreementKey
  | { readonly kind: 'reliance' | 'reliance-ended'; readonly id: string }
  | { readonly kind: 'diligence'; readonly id: string; readonly part: DiligencePart | null }
  | { readonly kind: 'other'; readonly key: string };

/** A register of one agreement of the partner. */
export type AgreementKey =
  | { readonly kind: 'agreement-field'; readonly agreement: string; readonly field: keyof AgreementFields }
  | { readonly kind: 'agreement-element'; readonly agreement: string; readonly element: ElementId }
  | { readonly kind: 'agreement-withdrawn'; readonly agreement: string }
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

export function readRegisterKey(key: string): RegisterKey {
  const [root, first = '', second = '', third = '', fourth = ''] = key.split('/');
  if (root === 'partner') {
    if (first === 'archived') return { kind: 'archived' };
    if (isField(first)) return { kind: 'field', field: first };
  }
  if (root === 'assessment') {
    if (second === 'status') return { kind: 'status', assessment: first };
    if (second === 'self' || second === 'review') {
      return { kind: 'answer', assessment: first, side: second, standard: third };
    }
    const detail = details.find((name) => name === third);
    if (second === 'detail' && detail) return { kind: 'detail', assessment: first, detail };
  }
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
