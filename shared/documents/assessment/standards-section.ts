import type { Answer } from '../../record/shapes/assessment.ts';
import { cell, paragraph, subheading } from '../report/blocks.ts';
import { dateInWords, personInWords } from '../report/text/format.ts';
import type { Block, ReportSection, TableRow } from '../report/word-report.ts';
import { differenceInWords, evidenceTable, groundInWords } from './evidence.ts';
import { isGap } from './standing.ts';
import { answerWord, type StandardSubject, type Subject } from './subject.ts';

/** Every standard with its requirement, both answers, all that was written about them, and the evidence. */
export function standardsSection(subject: Subject): ReportSection {
  return {
    heading: subject.text.assessment.sections.standards,
    blocks: subject.standards.flatMap((standard) => standardBlocks(subject, standard)),
  };
}

function standardBlocks(subject: Subject, standard: StandardSubject): Block[] {
  const { text, words, instrument } = subject;
  const labels = text.assessment.standardFacts;
  const requirement = words.standards[standard.id]?.requirement.text ?? '';
  const source = instrument.definition.standards.find(({ id }) => id === standard.id)?.protocolReference;
  return [
    subheading(`${standard.id} ${standard.title}`, standard.anchor),
    ...(requirement === '' ? [] : [paragraph(requirement)]),
    ...(source === undefined ? [] : [paragraph(labels.reference(source), 'quiet')]),
    {
      kind: 'table',
      columns: [
        { title: text.assessment.standardFacts.item, share: 20, align: 'start' },
        { title: text.assessment.partner, share: 40, align: 'start' },
        { title: text.assessment.unEntity, share: 40, align: 'start' },
      ],
      rows: answerRows(subject, standard),
    },
    ...evidenceTable(subject, standard),
    ...otherValues(standard).map(({ side, value, by }) => {
      const who = side === 'self' ? text.assessment.partner : text.assessment.unEntity;
      const what = [answerWord(subject, value.answer), value.comment, value.reason]
        .filter(Boolean)
        .join(' – ');
      return paragraph(
        `${labels.conflict} (${who}, ${personInWords(text, by)})${text.colon}${what}`,
        'notice',
      );
    }),
  ];
}

/** What concurrent edits left behind, besides the value shown in the table. */
function otherValues({ view }: StandardSubject) {
  return view.conflicts.filter(({ side, value }) => {
    const shown = view[side];
    return value.answer !== shown.answer || value.comment !== shown.comment || value.reason !== shown.reason;
  });
}

function answerRows(subject: Subject, standard: StandardSubject): TableRow[] {
  const { id, view } = standard;
  const { text, standing, instrument } = subject;
  const labels = text.assessment.standardFacts;
  const gap = isGap(instrument, view.review.answer);
  const answer = (side: Answer, isCopied: boolean) => [
    answerWord(subject, side.answer),
    ...(isCopied ? [labels.copied] : []),
  ];
  const both = (label: string, self: string | null, review: string | null): TableRow[] =>
    self || review ? [{ cells: [cell(label), cell(lines(self)), cell(lines(review))], emphasis: false }] : [];
  return [
    {
      cells: [
        cell(labels.answer),
        cell(answer(view.self, view.copied.self), true),
        cell([...answer(view.review, view.copied.review), ...(gap ? [labels.gap] : [])], true),
      ],
      emphasis: gap,
    },
    ...both(labels.explanation, view.self.comment, view.review.comment),
    ...both(labels.reason, view.self.reason, view.review.reason),
    ...both(text.evidence.difference, null, differenceInWords(subject, standard)),
    ...both(text.evidence.ground, null, groundInWords(subject, standard)),
    ...(standing.kind === 'determined' ? signedRow(subject, id, view.review) : []),
  ];
}

/** What the review said when it was signed, where it says something else today. */
function signedRow({ text, standing, words }: Subject, id: string, review: Answer): TableRow[] {
  if (standing.kind !== 'determined') return [];
  const { determination } = standing;
  const signed = determination.answers[id];
  if (
    !signed ||
    (signed.answer === review.answer && signed.comment === review.comment && signed.reason === review.reason)
  ) {
    return [];
  }
  const label = text.assessment.standardFacts.atDetermination(
    text.determination[determination.kind],
    dateInWords(text, determination.on),
  );
  const said = [
    answerWord({ text, words }, signed.answer),
    ...lines(signed.comment),
    ...lines(signed.reason),
  ];
  return [{ cells: [cell(label), cell([]), cell(said)], emphasis: false }];
}

function lines(text: string | null): readonly string[] {
  return text === null ? [] : text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
}
