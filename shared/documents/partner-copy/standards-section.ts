import { answerWord, type StandardSubject } from '../assessment/subject.ts';
import { cell, paragraph, subheading } from '../report/blocks.ts';
import type { Block, ReportSection, TableRow } from '../report/word-report.ts';
import { type CopySubject, signedReview, submittedAnswer } from './copy-subject.ts';

/** Each standard with its requirement, the partner's answer, and answer and comment of the review as signed. */
export function standardsSection(made: CopySubject): ReportSection {
  return {
    heading: made.copy.sections.standards,
    blocks: made.subject.standards.flatMap((standard) => standardBlocks(made, standard)),
  };
}

function standardBlocks(made: CopySubject, standard: StandardSubject): Block[] {
  const { subject, copy } = made;
  const requirement = subject.words.standards[standard.id]?.requirement.text ?? '';
  return [
    subheading(`${standard.id} ${standard.title}`, standard.anchor),
    ...(requirement === '' ? [] : [paragraph(requirement)]),
    {
      kind: 'table',
      columns: [
        { title: subject.text.assessment.standardFacts.item, share: 20, align: 'start' },
        { title: copy.standards.yours, share: 35, align: 'start' },
        { title: copy.standards.review, share: 45, align: 'start' },
      ],
      rows: rowsOf(made, standard),
    },
  ];
}

function rowsOf(made: CopySubject, standard: StandardSubject): TableRow[] {
  const { subject } = made;
  const { text, standing } = subject;
  const labels = text.assessment.standardFacts;
  const own = submittedAnswer(made, standard);
  const review = signedReview(made, standard);
  const isGap = standing.gaps.includes(standard.id);
  const both = (label: string, left: string | null, right: string | null): TableRow[] =>
    left || right ? [{ cells: [cell(label), cell(lines(left)), cell(lines(right))], emphasis: false }] : [];
  return [
    {
      cells: [
        cell(labels.answer),
        cell(answerWord(subject, own.answer), true),
        cell([answerWord(subject, review.answer), ...(isGap ? [labels.gap] : [])], true),
      ],
      emphasis: isGap,
    },
    ...both(labels.explanation, own.comment, review.comment),
    ...both(labels.reason, own.reason, review.reason),
  ];
}

function lines(text: string | null): readonly string[] {
  return text === null ? [] : text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
}
