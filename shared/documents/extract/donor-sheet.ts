import { countryName } from '../../ground/countries/countries.ts';
import type { NotShown } from '../../rules/assessment/not-shown.ts';
import type { Effort } from '../../rules/follow-up/effort.ts';
import type { ActionView } from '../../rules/plan/plan-view.ts';
import type { ShownRow } from '../../rules/register/partner-view.ts';
import { notShownSentences } from '../report/not-shown-in-words.ts';
import { stateInWords } from '../report/state-in-words.ts';
import { dateInWords, shareInWords } from '../report/text/format.ts';
import { planTexts } from '../report/text/plan-texts.ts';
import { type ReportLanguage, reportText } from '../report/text/report-text.ts';
import type { ExtractSheet } from './extract.ts';
import { extractText } from './text/extract-text.ts';

/**
 * What a donor's sheet is made of. Only what is counted, dated or chosen from a list goes in: what somebody typed, such
 * as the title of an action or the name of a course, may name a person or a case.
 */
export interface DonorInput {
  readonly row: Pick<
    ShownRow,
    'country' | 'state' | 'rating' | 'risk' | 'determination' | 'determinedOn' | 'validUntil' | 'training'
  >;
  readonly effort: Effort;
  readonly actions: readonly Pick<ActionView, 'reference' | 'standard' | 'dueOn' | 'standing' | 'overdue'>[];
  readonly notShown: NotShown;
}

/** Effort and progress of a partner for a donor: result, actions, training. */
export function donorSheet(input: DonorInput, language: ReportLanguage): ExtractSheet {
  const text = reportText(language);
  const words = extractText(language).donor;
  return {
    title: words.title,
    // Counted, without the reference of the newest, which is the office's own.
    markings: [words.marking, ...notShownSentences(text, { ...input.notShown, newer: null })],
    parts: [
      { heading: words.result, lines: resultLines(input, language) },
      { heading: words.effort, lines: effortLines(input.effort, language) },
      { heading: words.actions, lines: actionLines(input.actions, language) },
      { heading: words.training, lines: trainingLines(input.row.training, language) },
    ],
  };
}

function resultLines({ row }: DonorInput, language: ReportLanguage): string[] {
  const text = reportText(language);
  const words = extractText(language).donor;
  const { country, rating, risk, determination, determinedOn, validUntil } = row;
  const isSigned = determination === 'preliminary' || determination === 'final';
  // A scheme that measures risk alone gives no capacity.
  const capacity = rating !== null ? text.rating[rating] : risk !== null ? text.risk[risk] : words.noCapacity;
  return [
    ...(country === null ? [] : [`${words.country}: ${countryName(country, language)}`]),
    `${words.state}: ${stateInWords(text, row.state)}`,
    `${words.capacity}: ${isSigned ? capacity : words.noCapacity}`,
    ...(isSigned && determinedOn !== null
      ? [`${text.determination[determination]}: ${dateInWords(text, determinedOn)}`]
      : []),
    ...(validUntil === null ? [] : [`${words.validUntil}: ${dateInWords(text, validUntil)}`]),
  ];
}

function effortLines({ actions, reReviews, plans }: Effort, language: ReportLanguage): string[] {
  const text = reportText(language);
  const words = extractText(language).donor;
  return [
    `${words.onTime}: ${shareInWords(text, actions.onTime, actions.due)}`,
    `${words.late}: ${actions.late}`,
    `${words.overdue}: ${actions.overdue}`,
    `${words.reviews}: ${reReviews.count}`,
    `${words.closed}: ${reReviews.closed}`,
    `${words.reopened}: ${reReviews.reopened}`,
    `${words.plans}: ${plans.issued} / ${plans.returned}`,
  ];
}

function actionLines(actions: DonorInput['actions'], language: ReportLanguage): string[] {
  const text = reportText(language);
  const words = extractText(language).donor;
  const { statuses, overdue } = planTexts[language];
  if (actions.length === 0) return [words.noActions];
  return actions.map(({ reference, standard, dueOn, standing, overdue: isLate }) =>
    [
      // Without the partner's reference, which stays within the UN.
      reference.slice(reference.lastIndexOf('/') + 1),
      standard,
      statuses[standing.status],
      `${words.due}: ${dateInWords(text, dueOn)}${isLate ? ` (${overdue})` : ''}`,
    ].join(' · '),
  );
}

function trainingLines(training: DonorInput['row']['training'], language: ReportLanguage): string[] {
  const text = reportText(language);
  const words = extractText(language).donor;
  if (training.length === 0) return [words.noTraining];
  return training.map(({ on, trained, total }, index) =>
    [words.course(index + 1), dateInWords(text, on), shareInWords(text, trained, total)].join(' · '),
  );
}
