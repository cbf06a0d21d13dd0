import { fact, facts } from '../report/blocks.ts';
import { stateInWords } from '../report/state-in-words.ts';
import { dateInWords } from '../report/text/format.ts';
import type { Facts, ReportSection } from '../report/word-report.ts';
import { datesToKeep } from './dates-to-keep.ts';
import type { PlanSubject } from './plan-subject.ts';
import { ratingInWords } from './result-words.ts';

/** The result that the plan stands on, its window, who supports it, how far it is, and the days to keep. */
export function overviewSection(subject: PlanSubject): ReportSection {
  const { plan, text, labels } = subject;
  const words = labels.overview;
  const { open, doneByPartner, verified } = plan.counts;
  return {
    // The title above says what follows; a heading would cost a line of the two pages.
    heading: '',
    blocks: [
      facts(
        ...plan.assessments.flatMap((assessment) => [
          fact(words.result, resultOf(subject, assessment.id)),
          windowFact(subject, assessment.window),
        ]),
        fact(words.entities, plan.entities.join(text.listSeparator)),
        fact(words.actions, words.counts(String(open), String(doneByPartner), String(verified))),
        fact(labels.sections.dates, datesToKeep(subject)),
      ),
    ],
  };
}

/** The signed result, rating and risk together; a self-assessment gives none (Decision 3). */
function resultOf({ assessments, wordsOf, text, labels }: PlanSubject, assessment: string): string | null {
  const found = assessments.find(({ id }) => id === assessment);
  const signed = found?.ledger.map((entry) => entry.fact) ?? [];
  const latest =
    signed.findLast(({ kind }) => kind === 'final') ?? signed.findLast(({ kind }) => kind === 'preliminary');
  const words = wordsOf(assessment);
  if (!found || !latest || !words || latest.score.rating === null) return null;
  const result = labels.overview.resultOf(
    ratingInWords(text, words, latest.score.rating),
    text.determination[latest.kind],
    dateInWords(text, latest.on),
  );
  return `${result}${text.listSeparator}${stateInWords(text, found.state)}`;
}

/** Why it was extended and who approved stay within the UN. */
function windowFact(
  { text, labels }: PlanSubject,
  period: PlanSubject['plan']['assessments'][number]['window'],
): Facts['rows'] {
  if (!period) return [];
  const words = labels.overview;
  const span = words.windowSpan(dateInWords(text, period.from), dateInWords(text, period.until));
  const { extension } = period;
  return fact(words.window, [
    span,
    ...(extension
      ? [words.extended(dateInWords(text, extension.on), dateInWords(text, extension.until))]
      : []),
  ]);
}
