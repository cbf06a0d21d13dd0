import { asciiDigits } from '../../../ground/words/ascii-digits.ts';

/** A long number that a spreadsheet turned into "2.54712E+11": the digits that it doesn't show are lost. */
export function isSpoiltNumber(text: string): boolean {
  return /^[+-]?\d(?:[.,٫]\d+)?E\+?\d{1,3}$/i.test(asciiDigits(text).trim());
}

/** An identifier without the ".0" that a program adds which took it for an amount. */
export function withoutFraction(text: string): string {
  const whole = /^(.{3,})[.,٫][0٠۰０]{1,2}$/u.exec(text)?.[1];
  return whole !== undefined && /^\d+$/.test(asciiDigits(whole)) ? whole : text;
}
