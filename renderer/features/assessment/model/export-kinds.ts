import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';

/** Documents of an assessment: for the UN, for the partner, and the evidence in folders. */
export type ExportKind = 'report' | 'partnerCopy' | 'decisionLetter' | 'noteForRecord' | 'bundle';

/** What can be exported now: there is nothing to tell the partner before the first determination or decision. */
export function exportKinds(view: AssessmentView): readonly ExportKind[] {
  const isDetermined = view.ledger.some(({ fact }) => fact.kind !== 'self');
  const isDecided = isDetermined && view.decisions.length + view.consequences.length > 0;
  const hasNote = view.decisions.some(({ fact }) => fact.noteForRecord !== null);
  const hasEvidence = view.standards.some(({ ground }) => ground.evidence.length > 0);
  return [
    'report',
    ...(isDetermined ? ['partnerCopy' as const] : []),
    ...(isDecided ? ['decisionLetter' as const] : []),
    ...(hasNote ? ['noteForRecord' as const] : []),
    ...(hasEvidence ? ['bundle' as const] : []),
  ];
}
