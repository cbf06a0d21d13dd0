import type { Answer, Difference } from '../../record/shapes/assessment.ts';
import type { AssessmentView } from '../../rules/assessment/assessment-view.ts';
import type { EvidenceView } from '../../rules/evidence/evidence-view.ts';
import { isGap } from '../assessment/standing.ts';
import type { RegisterColumn, RegisterRow } from '../report/register-report.ts';
import type { ReportText } from '../report/text/words.ts';
import {
  answerIn,
  instrumentName,
  instrumentOf,
  type RegisterPartner,
  type RegisterSubject,
  wordsOf,
} from './register-input.ts';

/** Columns about one standard, on the sheet of all standards and on a partner's own. */
export function standardColumns({
  text,
}: RegisterSubject): readonly (RegisterColumn & { readonly meaning: string })[] {
  const titles = text.register.columns;
  return [
    { ...titles.standardId, kind: 'text', width: 10 },
    { ...titles.standardTitle, kind: 'prose', width: 22 },
    { ...titles.selfAnswer, kind: 'text', width: 14 },
    { ...titles.reviewAnswer, kind: 'text', width: 14 },
    { ...titles.result, kind: 'text', width: 11 },
    { ...titles.ground, kind: 'prose', width: 20 },
    { ...titles.reviewComment, kind: 'prose', width: 42 },
    { ...titles.selfComment, kind: 'prose', width: 34 },
    { ...titles.reviewReason, kind: 'prose', width: 22 },
    { ...titles.selfReason, kind: 'prose', width: 22 },
    { ...titles.difference, kind: 'prose', width: 24 },
    { ...titles.evidenceTitles, kind: 'prose', width: 34 },
    { ...titles.assessment, kind: 'text', width: 14 },
    { ...titles.instrument, kind: 'prose', width: 26 },
    { ...titles.standing, kind: 'text', width: 14 },
  ];
}

/**
 * One row per standard of the assessment whose result is in force, in the order of its instrument, and then of the one
 * that is under way beside it, each marked as what it is.
 */
export function* standardRows(subject: RegisterSubject, partner: RegisterPartner): Generator<RegisterRow> {
  const { inForce, underWay } = subject.text.register.standing;
  const { row, assessment, evidence } = partner;
  if (assessment) yield* rowsOf(subject, assessment, evidence, row.result ? inForce : underWay);
  if (partner.underWay) yield* rowsOf(subject, partner.underWay, evidence, underWay);
}

function* rowsOf(
  subject: RegisterSubject,
  assessment: AssessmentView,
  evidence: readonly EvidenceView[],
  standing: string,
): Generator<RegisterRow> {
  const { text } = subject;
  const instrument = instrumentOf(subject, assessment);
  const titles = wordsOf(subject, assessment)?.standards;
  const name = instrumentName(subject, assessment);
  const pieces = new Map(evidence.map((each) => [each.id, each]));
  for (const { standard, self, review, ground, differs, difference } of assessment.standards) {
    const hasGap = instrument !== null && isGap(instrument, review.answer);
    const answered = (answer: Answer) => answerIn(subject, assessment, answer.answer);
    yield {
      cells: [
        standard,
        titles?.[standard]?.title.text ?? null,
        answered(self),
        answered(review),
        markOf(subject, hasGap, self, review),
        ground.ground && text.evidence.grounds[ground.ground],
        filled(review.comment),
        filled(self.comment),
        filled(review.reason),
        filled(self.reason),
        differs && difference ? reasonOf(text, difference) : null,
        filled(
          ground.evidence
            .flatMap((id) => pieces.get(id) ?? [])
            .map(({ fields, state }) => `${fields.title} (${text.evidence.states[state]})`)
            .join('\n'),
        ),
        assessment.reference,
        name,
        standing,
      ],
      link: null,
      emphasis: hasGap,
    };
  }
}

function markOf({ text }: RegisterSubject, hasGap: boolean, self: Answer, review: Answer): string | null {
  const { gap, differs } = text.register.answers;
  const isDifferent = self.answer !== null && review.answer !== null && self.answer !== review.answer;
  const marks = [...(hasGap ? [gap] : []), ...(isDifferent ? [differs] : [])];
  return marks.length === 0 ? null : marks.join(text.listSeparator);
}

function reasonOf(text: ReportText, { code, text: own }: Difference): string {
  const reason = text.evidence.differences[code];
  return own === null ? reason : `${reason}${text.colon}${own}`;
}

function filled(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text;
}
