import { fact, facts, paragraph, splitLines, subheading } from '../report/blocks.ts';
import { dateInWords, personInWords } from '../report/text/format.ts';
import type { Block } from '../report/word-report.ts';
import type { Subject } from './subject.ts';

/** What follows from low capacity at the final determination, newest first; nothing where capacity is not low. */
export function consequenceBlocks({ text, assessment, standing }: Subject): Block[] {
  const labels = text.followThrough;
  const words = text.assessment.decisionFacts;
  const newestFirst = assessment.consequences.map(({ fact: consequence }) => consequence).reverse();
  const isLow =
    standing.kind === 'determined' &&
    standing.determination.kind === 'final' &&
    standing.score.risk === 'high';
  if (newestFirst.length === 0) {
    return isLow ? [subheading(labels.consequence), paragraph(labels.noConsequence, 'notice')] : [];
  }
  return [
    subheading(labels.consequence),
    ...newestFirst.flatMap(({ kind, on, justification, mitigation, approver }, index): Block[] => [
      ...(index > 0 ? [paragraph(labels.laterConsequence, 'notice')] : []),
      ...(kind === 'continue' ? [paragraph(labels.exception, 'notice')] : []),
      facts(
        fact(labels.kind, labels.consequences[kind]),
        fact(words.date, dateInWords(text, on)),
        fact(words.justification, splitLines(justification)),
        fact(words.mitigation, splitLines(mitigation)),
        fact(words.approver, personInWords(text, approver)),
      ),
    ]),
  ];
}
