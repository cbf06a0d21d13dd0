import { weakestOf } from '../../rules/figures/weakest.ts';
import { fact, facts, list, paragraph } from '../report/blocks.ts';
import type { ReportSection } from '../report/word-report.ts';
import type { AnnualSubject } from './annual-subject.ts';

/** The figures of a letter in plain sentences, each with numerator and denominator. */
export function summarySection(subject: AnnualSubject): ReportSection {
  const { words, input, day, period, filter } = subject;
  const { figures, workspace, today } = input;
  return {
    heading: words.sections.summary,
    blocks: [
      facts(
        fact(words.fact.office, workspace.office),
        fact(words.fact.asOf, day),
        fact(words.fact.period, period),
        fact(words.fact.filter, filter),
      ),
      ...(figures.asOf < today ? [paragraph(words.doubts.past, 'quiet')] : []),
      ...(figures.asOf > today ? [paragraph(words.doubts.outlook, 'notice')] : []),
      list(sentencesOf(subject)),
    ],
  };
}

/** One sentence for each figure that heads of office ask about. */
export function sentencesOf(subject: AnnualSubject): string[] {
  const { words, input, day, shareOf, figure, instruments } = subject;
  const { sentences } = words;
  const { figures } = input;
  const median = figure('days-to-close:verified')?.median ?? null;
  return [
    sentences.partners(figures.partners.all, figures.partners.inScope, day),
    sentences.active(shareOf('active-agreement:with')),
    sentences.assessed(shareOf('assessed-in-period:assessed')),
    sentences.valid(shareOf('valid:valid')),
    sentences.never(shareOf('never-assessed:never')),
    ...instruments.flatMap((instrument) => ratingSentences(subject, instrument)),
    sentences.plans(shareOf('plan:overdue')),
    ...(median === null ? [] : [sentences.median(median)]),
    sentences.without(shareOf('carried:without')),
    sentences.clauses(shareOf('clauses:complete')),
    sentences.trained(shareOf('trained:trained')),
    // Where decisions are withheld, nothing is said of them: “no data” would be wrong.
    ...(figure('low-running:goes-on') ? [sentences.low(shareOf('low-running:goes-on'))] : []),
  ];
}

/** Of one instrument alone: nothing of two is ever added up. */
function ratingSentences(subject: AnnualSubject, instrument: string): string[] {
  const { words, text, of, share, shareOf, wordsOf, input } = subject;
  const ratings = of('rating').filter((figure) => figure.instrument === instrument);
  const [first] = ratings;
  if (!first) return [];
  const parts =
    first.denominator === 0
      ? words.noData
      : ratings.map((figure) => `${wordsOf(figure).part}${text.colon}${share(figure)}`).join('; ');
  const weakest = weakestOf(input.figures.figures, instrument).map(
    (figure) => `${wordsOf(figure).title}${text.colon}${share(figure)}`,
  );
  const name = wordsOf(first).instrument ?? instrument;
  return [
    words.sentences.rating(name, parts),
    words.sentences.movement(name, shareOf(`movement/${instrument}:better`)),
    ...(weakest.length > 0 ? [words.sentences.weakest(name, weakest.join('; '))] : []),
  ];
}
