import type { EvidenceFields } from '../../../shared/record/shapes/evidence.ts';
import type { AssessmentView } from '../../../shared/rules/assessment/assessment-view.ts';
import type { EvidenceView } from '../../../shared/rules/evidence/evidence-view.ts';

/** Whose evidence is shown, and the assessment and standard at hand where there is one. */
export interface EvidenceSubject {
  readonly partner: { readonly id: string; readonly reference: string; readonly name: string };
  readonly assessment: Pick<AssessmentView, 'id' | 'reference' | 'instrument' | 'instrumentVersion'> | null;
  readonly standard: string | null;
  /** Nothing can be added or changed, such as with an archived partner. */
  readonly isClosed: boolean;
}

/** Standards of the assessment that a document is linked to, in the order of the links. */
export function standardsServed({ links }: Pick<EvidenceFields, 'links'>, assessment: string): string[] {
  return links.filter((link) => link.assessment === assessment).map(({ standard }) => standard);
}

/** The links with those of one assessment replaced; those of the partner's other assessments stay. */
export function linksWith(
  { links }: Pick<EvidenceFields, 'links'>,
  assessment: string,
  standards: readonly string[],
): EvidenceFields['links'] {
  return [
    ...links.filter((link) => link.assessment !== assessment),
    ...standards.map((standard) => ({ assessment, standard })),
  ];
}

/** Whether it is linked to the standard at hand. */
export function serves({ fields }: EvidenceView, assessment: string, standard: string): boolean {
  return fields.links.some((link) => link.assessment === assessment && link.standard === standard);
}

/** Whether it still counts for something, or could. */
export function isStanding({ state }: EvidenceView): boolean {
  return state !== 'withdrawn' && state !== 'replaced';
}
