import type { AssessmentView } from '../../rules/assessment/assessment-view.ts';
import { type Direction, firstStrong } from '../report/text/direction.ts';

/** Conditions that a partner has to keep, each as a line of its own, and the day on which they were set. */
export interface Conditions {
  readonly on: string;
  readonly items: readonly string[];
  /** The side from which they run, which is that of the language that they were typed in. */
  readonly direction: (document: Direction) => Direction;
}

/**
 * The conditions that hold: those of the last decision, unless it set none or the partnership was suspended or ended
 * since. Null where none hold.
 */
export function conditionsThatHold({
  decisions,
  consequences,
}: Pick<AssessmentView, 'decisions' | 'consequences'>): Conditions | null {
  const last = decisions.at(-1)?.fact;
  const after = consequences.at(-1)?.fact.kind ?? 'continue';
  if (last?.decision !== 'proceed-with-conditions' || after !== 'continue') return null;
  const items = linesOf(last.conditions ?? '');
  if (items.length === 0) return null;
  return { on: last.on, items, direction: (document) => firstStrong(items.join(' '), document) };
}

const bullet = /^[-–—•*·]\s+/;
const number = /^\(?[\d\u0660-\u0669]{1,2}[.)]\s+/;

/** Lines as a person typed them, without the marks that the list of a document gives itself. */
function linesOf(text: string): readonly string[] {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim().replace(bullet, ''))
    .filter((line) => line !== '');
  // A date may begin a line too: numbers are taken for marks only where each line has one.
  const isNumbered = lines.length > 1 && lines.every((line) => number.test(line));
  return isNumbered ? lines.map((line) => line.replace(number, '')) : lines;
}
