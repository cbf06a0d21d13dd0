import { markedText } from './marked-text.ts';
import { neededParts } from './needed-parts.ts';

/** A way along the characters of parts, with the expressions that need the part which ends here. */
interface Step {
  readonly next: Map<number, Step>;
  readonly ends: number[];
}

const newStep = (): Step => ({ next: new Map(), ends: [] });
const root = newStep();
/** Under which number the parts of an expression are known; −1 where it needs none. */
const numbers = new Map<RegExp, number>();

/** The text that was read last, and by number in which reading a part of an expression was found last. */
let text: string | null = null;
let reading = 0;
let isUnmarked = false;
const foundIn: number[] = [];

/**
 * Whether a text holds a part without which an expression has no match in it. All expressions that were asked about are
 * looked for in one pass over the text, since most texts hold no part of any.
 */
export function mayHold(given: string, expression: RegExp): boolean {
  const number = numbers.get(expression) ?? learn(expression);
  if (number < 0) return true;
  if (text !== given) read(given);
  return isUnmarked || foundIn[number] === reading;
}

function learn(expression: RegExp): number {
  const parts = neededParts(expression);
  const number = parts === null ? -1 : foundIn.push(0) - 1;
  numbers.set(expression, number);
  for (const part of parts ?? []) {
    let step = root;
    for (let at = 0; at < part.length; at += 1) {
      const code = part.charCodeAt(at);
      const next = step.next.get(code) ?? newStep();
      step.next.set(code, next);
      step = next;
    }
    step.ends.push(number);
  }
  // What was read before was not read for this one.
  text = null;
  return number;
}

function read(given: string): void {
  text = given;
  reading += 1;
  const codes = markedText(given);
  isUnmarked = codes === null;
  if (codes === null) return;
  for (let from = 0; from < codes.length; from += 1) {
    let step: Step | undefined = root;
    for (let at = from; step !== undefined; at += 1) {
      for (const number of step.ends) foundIn[number] = reading;
      step = step.next.get(codes[at] ?? -1);
    }
  }
}
