import { fact, facts, paragraph, subheading } from '../report/blocks.ts';
import { dateInWords, personInWords } from '../report/text/format.ts';
import type { Block, Facts } from '../report/word-report.ts';
import type { Subject } from './subject.ts';

/** What the partner said to its result, in the order in which it was recorded; nothing before there is a result. */
export function responseBlocks(subject: Subject): Block[] {
  const { text, assessment, standing } = subject;
  const labels = text.evidence.response;
  const isAnswered = assessment.responses.length > 0;
  if (!isAnswered && standing.kind !== 'determined') return [];
  return [
    subheading(labels.title),
    ...(isAnswered ? responseFacts(subject) : [paragraph(labels.none)]),
    ...assessment.requestAnswers.map(({ fact: { reason, by, on } }) =>
      facts(
        fact(labels.notFollowed, reason.split(/\r\n|\r|\n/)),
        fact(labels.by, personInWords(text, by)),
        fact(labels.on, dateInWords(text, on)),
      ),
    ),
  ];
}

export function responseFacts({ text, assessment }: Subject): Facts[] {
  const labels = text.evidence.response;
  return assessment.responses.map(({ fact: { response, by, on, comment } }) =>
    facts(
      fact(labels.response, labels.kinds[response]),
      fact(labels.by, personInWords(text, by)),
      fact(labels.on, dateInWords(text, on)),
      fact(labels.comment, comment?.split(/\r\n|\r|\n/) ?? null),
    ),
  );
}
