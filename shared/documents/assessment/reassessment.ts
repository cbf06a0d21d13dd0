import type { AssessmentView } from '../../rules/assessment/assessment-view.ts';
import { fact, splitLines } from '../report/blocks.ts';
import { dateInWords } from '../report/text/format.ts';
import type { Facts } from '../report/word-report.ts';
import type { Subject } from './subject.ts';

/** What the assessment follows, why, and what was taken over; and what follows it. */
export function reassessmentFacts({ text, assessment }: Pick<Subject, 'text' | 'assessment'>): Facts['rows'] {
  const labels = text.followThrough;
  const { reassesses, reassessedBy } = assessment;
  return [
    ...(reassesses
      ? [
          ...fact(labels.reassesses(reassesses.reference), triggerInWords({ text }, reassesses.trigger)),
          ...fact(labels.copied, copiedInWords({ text }, reassesses.copied)),
        ]
      : []),
    ...(reassessedBy ? fact(labels.reassessedBy(reassessedBy.reference), labels.reassessedByMeaning) : []),
  ];
}

type Origin = NonNullable<AssessmentView['reassesses']>;

/** Of an allegation there is a date, an outside reference and a status, and nothing else (Decision 11). */
function triggerInWords(
  { text }: Pick<Subject, 'text'>,
  { kind, on, reference, status, note }: Origin['trigger'],
): string[] {
  const labels = text.followThrough;
  const details = [
    on === null ? '' : dateInWords(text, on),
    reference ?? '',
    status === null ? '' : labels.triggerStatus[status],
  ];
  return [
    `${labels.trigger}${text.colon}${labels.triggers[kind]}`,
    details.filter((part) => part !== '').join(text.listSeparator),
    ...splitLines(note),
  ];
}

function copiedInWords({ text }: Pick<Subject, 'text'>, copied: Origin['copied']): string[] {
  const labels = text.followThrough;
  const list = (references: readonly string[]) => references.join(text.listSeparator);
  const lines = [
    ...(copied.answers ? [labels.copiedAnswers] : []),
    ...(copied.reviews ? [labels.copiedReviews] : []),
    ...(copied.evidence.length === 0 ? [] : [labels.copiedEvidence(list(copied.evidence))]),
    ...(copied.expired.length === 0 ? [] : [labels.copiedExpired(list(copied.expired))]),
  ];
  return lines.length === 0 ? [labels.copiedNothing] : lines;
}
