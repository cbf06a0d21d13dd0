import { compareAnswers } from '../../rules/assessment/compare.ts';
import { cell, fact, facts, subheading } from '../report/blocks.ts';
import { dateInWords } from '../report/text/format.ts';
import type { Block, Table } from '../report/word-report.ts';
import { answerWord, type Subject } from './subject.ts';

/** How far the gaps were closed, with both determinations side by side; nothing before the final one. */
export function outcomeBlocks(subject: Subject): Block[] {
  const { text, assessment } = subject;
  const labels = text.followThrough;
  const { outcome } = assessment;
  if (!outcome) return [];
  const listed = (standards: readonly string[]) =>
    standards.length === 0 ? text.none : standards.join(text.listSeparator);
  return [
    subheading(labels.outcome),
    facts(
      fact(labels.outcome, labels.outcomes[outcome.result]),
      fact(labels.closed, listed(outcome.closed)),
      fact(labels.remaining, listed(outcome.remaining)),
    ),
    ...beforeAndAfter(subject),
  ];
}

/** Every standard at both determinations; nothing before the final one, or where neither found a gap. */
export function beforeAndAfter(subject: Subject): Table[] {
  const { text, assessment, instrument, standards } = subject;
  const labels = text.followThrough;
  const signed = assessment.ledger.map(({ fact: determination }) => determination);
  const before = signed.findLast(({ kind }) => kind === 'preliminary');
  const after = signed.findLast(({ kind }) => kind === 'final');
  const { outcome } = assessment;
  if (!before || !after || !outcome || outcome.closed.length + outcome.remaining.length === 0) return [];
  const changes = new Map(
    compareAnswers({ instrument, answers: before.answers }, { instrument, answers: after.answers }).map(
      (change) => [change.standard, change],
    ),
  );
  const title = ({ kind, on }: typeof before) =>
    text.assessment.standardFacts.atDetermination(text.determination[kind], dateInWords(text, on));
  return [
    {
      kind: 'table',
      columns: [
        { title: text.assessment.standard, share: 40, align: 'start' },
        { title: title(before), share: 21, align: 'start' },
        { title: title(after), share: 21, align: 'start' },
        { title: labels.change, share: 18, align: 'start' },
      ],
      rows: standards.map((standard) => {
        const change = changes.get(standard.id);
        const isGap = outcome.remaining.includes(standard.id);
        return {
          cells: [
            cell(`${standard.id} ${standard.title}`),
            cell(answerWord(subject, change?.before ?? null)),
            cell(answerWord(subject, change?.after ?? null), isGap),
            cell(labels.changes[change?.change ?? 'open'], change?.change === 'closed'),
          ],
          emphasis: isGap,
        };
      }),
    },
  ];
}

/** Each standard that turned after the preliminary determination, with its day; nothing where none did. */
export function turnBlocks(subject: Subject): Block[] {
  const { text, assessment } = subject;
  const labels = text.followThrough;
  if (assessment.turns.length === 0) return [];
  return [
    subheading(labels.turns),
    {
      kind: 'table',
      columns: [
        { title: labels.turnedOn, share: 28, align: 'start' },
        { title: text.assessment.standard, share: 24, align: 'start' },
        { title: labels.before, share: 24, align: 'start' },
        { title: labels.after, share: 24, align: 'start' },
      ],
      rows: assessment.turns.flatMap(({ fact: { on, turned } }) =>
        turned.map(({ standard, from, to }) => ({
          cells: [
            cell(dateInWords(text, on)),
            cell(standard),
            cell(answerWord(subject, from)),
            cell(answerWord(subject, to)),
          ],
          emphasis: false,
        })),
      ),
    },
  ];
}
