/** A long number that a spreadsheet turned into "2.54712E+11": the digits that it doesn't show are lost. */
export function isSpoiltNumber(text: string): boolean {
  return /^[+-]?\d(?:[.,٫]\d+)?E\+?\d{1,3}$/i.test(text.trim());
}

/** An identifier without the ".0" that a program adds which took it for an amount. */
export function withoutFraction(text: string): string {
  return text.replace(/^(\d{3,})[.,]0{1,2}$/, '$1');
}
