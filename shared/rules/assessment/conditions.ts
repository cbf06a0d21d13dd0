import type { Decision } from '../../record/shapes/assessment.ts';

/** One condition of a decision: its words, and its last day where it has one of its own. */
export interface Condition {
  readonly text: string;
  readonly dueOn: string | null;
}

const bullet = /^[-–—•*·]\s+/;
const number = /^\(?[\d\u0660-\u0669]{1,2}[.)]\s+/;

/** The conditions of a decision, each as a line, with its day. */
export function conditionsOf({
  conditions,
  conditionDates = [],
}: Pick<Decision, 'conditions' | 'conditionDates'>): Condition[] {
  return conditionLines(conditions ?? '').map((text, at) => ({ text, dueOn: conditionDates[at] ?? null }));
}

/** Lines as a person typed them, without the marks that the list of a document gives itself. */
export function conditionLines(text: string): readonly string[] {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim().replace(bullet, ''))
    .filter((line) => line !== '');
  // A date may begin a line too: numbers are taken for marks only where each line has one.
  const isNumbered = lines.length > 1 && lines.every((line) => number.test(line));
  return isNumbered ? lines.map((line) => line.replace(number, '')) : lines;
}
