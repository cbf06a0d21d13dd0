import { isRatingCurrent } from '../../rules/standing/result-state.ts';
import { list, paragraph } from '../report/blocks.ts';
import { stateInWords } from '../report/state-in-words.ts';
import { dateInWords } from '../report/text/format.ts';
import type { ReportSection } from '../report/word-report.ts';
import type { LetterSubject } from './letter-subject.ts';

/** Salutation, thanks, and the result in plain words; a partner that meets everything is thanked for it. */
export function resultSections(subject: LetterSubject): ReportSection[] {
  const { words, contact, determination, text, result } = subject;
  const { risk } = determination.score;
  const meaning = risk === 'moderate' || risk === 'high' ? words.result.meaning[risk] : '';
  const name = contact?.name.trim() ?? '';
  const date = dateInWords(text, determination.on);
  const told = words.result[determination.kind === 'final' ? 'final' : 'preliminary'](date, result);
  return [
    {
      heading: '',
      blocks: [paragraph(name === '' ? words.dearAll : words.dear(name)), paragraph(words.thanks)],
    },
    {
      heading: words.result.heading,
      blocks: [
        paragraph([told, meaning].filter((sentence) => sentence !== '').join(' ')),
        paragraph(stateSentence(subject)),
        ...(isFull(subject) ? praise(subject).map((sentence) => paragraph(sentence)) : []),
        paragraph(words.result.shared),
      ],
    },
  ];
}

/** What the result is worth on the day of the letter: one that has expired or was closed is never told as if it stood. */
export function stateSentence({ words, text, state }: LetterSubject): string {
  return words.result.today(stateInWords(text, state));
}

/** Whether nothing is left to improve: low risk, in either scheme. */
export function isFull({ determination }: LetterSubject): boolean {
  return determination.score.risk === 'low';
}

function praise({ words, determination, closed, assessment, text, state }: LetterSubject): string[] {
  const validUntil = assessment.deadlines.find(({ kind }) => kind === 'validity-ends')?.on;
  // Of what no longer stands the state has said enough.
  if (!isRatingCurrent(state)) return [];
  return [
    words.result.everythingMet,
    ...(closed.length > 0 ? [words.result.reached(closed.join(text.listSeparator))] : []),
    words.result.keep,
    ...(determination.kind === 'final'
      ? validUntil
        ? [words.result.validUntil(dateInWords(text, validUntil))]
        : []
      : [words.result.finalFollows]),
    words.result.noPlan,
  ];
}

/** The standards that are open, with what the plan says is missing. */
export function gapsSection({
  words,
  open,
  closed,
  plan,
  assessment,
  instrument,
  text,
}: LetterSubject): ReportSection {
  const isSum = instrument.definition.scale.kind === 'sum';
  const missing = (standard: string) => {
    const gaps = plan.actions
      .filter((action) => action.assessment.id === assessment.id && action.standard === standard)
      .filter(({ standing, gap }) => standing.status !== 'dropped' && gap.trim() !== '')
      .map(({ gap }) => gap.trim().replaceAll('\n', ' '));
    return [...new Set(gaps)].join(' ');
  };
  return {
    heading: words.gaps.heading,
    blocks: [
      ...(open.length === 0
        ? []
        : [
            paragraph(isSum ? words.gaps.introLevels : words.gaps.intro),
            list(
              open.map(({ id, title }) =>
                missing(id) === '' ? title : `${title}${text.colon}${missing(id)}`,
              ),
            ),
          ]),
      ...(closed.length === 0 ? [] : [paragraph(words.gaps.closed(closed.join(text.listSeparator)))]),
      ...(open.length === 0 ? [] : [paragraph(words.gaps.honest)]),
    ],
  };
}
