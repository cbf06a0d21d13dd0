import { ownValue } from '../../ground/own-value.ts';
import type { PartnerFile } from '../../record/file/partner-file.ts';
import type { Assessment } from './assessment.ts';
import type { AssessmentView } from './assessment-view.ts';
import { outcomeOfAssessment } from './outcome.ts';
import { windowOf } from './window.ts';

/** The part of the view that tells what followed the preliminary determination, and what the assessment follows. */
export function followThroughView(
  file: PartnerFile,
  assessment: Assessment,
): Pick<
  AssessmentView,
  'window' | 'extensions' | 'turns' | 'outcome' | 'consequences' | 'reassesses' | 'reassessedBy'
> {
  const { record } = assessment;
  return {
    window: windowOf(assessment),
    extensions: [...record.extensions],
    turns: [...record.turns],
    outcome: outcomeOfAssessment(assessment),
    consequences: [...record.consequences],
    reassesses: reassessesView(file, assessment),
    reassessedBy: reassessmentOf(file, assessment.id),
  };
}

function reassessesView(file: PartnerFile, { record }: Assessment): AssessmentView['reassesses'] {
  if (!record.reassesses) return null;
  const { previous, trigger, copied } = record.reassesses.fact;
  const references = (ids: readonly string[]) =>
    ids.map((id) => ownValue(file.evidence, id)?.fact.reference ?? id);
  return {
    id: previous.assessment,
    reference: previous.reference,
    trigger,
    copied: { ...copied, evidence: references(copied.evidence), expired: references(copied.expired) },
  };
}

/** The assessment that follows another and was not cancelled; the last of several. */
function reassessmentOf({ assessments }: PartnerFile, id: string): AssessmentView['reassessedBy'] {
  const next = Object.entries(assessments).findLast(
    ([, { reassesses, cancellations }]) =>
      reassesses?.fact.previous.assessment === id && cancellations.length === 0,
  );
  return next ? { id: next[0], reference: next[1].started.fact.reference } : null;
}
