import type { LetterInput } from '../../../../shared/documents/letter/letter-subject.ts';
import { instrumentWords } from '../../../../shared/documents/plan/standard-titles.ts';
import type { ReportLanguage } from '../../../../shared/documents/report/text/report-text.ts';
import { readAssessments } from '../../../../shared/rules/assessment/assessment.ts';
import { buildPlanView } from '../../../../shared/rules/plan/build-plan-view.ts';
import { showAssessment } from '../../../../shared/rules/standing/shown-assessment.ts';
import { standingOf } from '../../../../shared/rules/standing/standing.ts';
import { type Desk, instruments, sha256 } from '../../../support/desk.ts';
import { reportContext } from '../../../support/views.ts';

/** What a letter about a partner's standing result is made of, and the printable plan with it. */
export function letterInput(desk: Desk, today: string, language: ReportLanguage = 'en'): LetterInput {
  const { determined } = standingOf(desk.file, instruments);
  const atHand = determined?.assessment ?? desk.assessment();
  return {
    ...reportContext({ language, today, producedAt: `${today}T08:00:00.000Z` }),
    plan: buildPlanView(desk.file, instruments, today),
    assessments: readAssessments(desk.file, instruments).map((assessment) =>
      showAssessment(desk.file, assessment, instruments, today),
    ),
    wordsOf: instrumentWords(desk.file, instruments, language),
    sha256,
    assessment: atHand.id,
    instrument: atHand.instrument,
    contact: { name: 'Grace Fictional', title: 'Director', email: '', phone: '' },
    withoutPassed: false,
    country: 'South Sudan',
  };
}
