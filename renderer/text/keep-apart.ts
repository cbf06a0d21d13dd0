import type { Direction } from './languages.ts';

const isolate = { left: '\u2066', firstStrong: '\u2068', end: '\u2069' };
const arabicOrHebrew = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const latinOrCyrillic = /[A-Za-z\u00C0-\u024F\u0400-\u04FF]/;
const path = /^(?:[A-Za-z]:)?[/\\]/;

/**
 * A value that would turn a sentence of the given direction round, or be turned round by it, within Unicode's isolates: a
 * folder stays left to right whatever its first letter. One that reads as its sentence does is left as it is.
 */
export function keepApart(value: string, direction: Direction): string {
  if (direction === 'rtl' && path.test(value)) return `${isolate.left}${value}${isolate.end}`;
  const turns = (direction === 'rtl' ? latinOrCyrillic : arabicOrHebrew).test(value);
  return turns ? `${isolate.firstStrong}${value}${isolate.end}` : value;
}
