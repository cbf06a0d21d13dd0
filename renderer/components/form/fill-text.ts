/** Puts values into a text whose details come from the program; what has no value stays visible. */
export function fillText(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** Keeps a value that people wrote in its own direction within a sentence of another: Unicode's isolates. */
export function isolated(value: string): string {
  return `\u2068${value}\u2069`;
}

/** Keeps what is read from left to right in that direction whatever its first letter: paths, above all. */
const leftToRight = (value: string) => `\u2066${value}\u2069`;

const arabicOrHebrew = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const path = /^(?:[A-Za-z]:)?[/\\]/;

/** A value that would turn a sentence round, kept apart from it; one that reads as its sentence does is left as it is. */
export function apart(value: string, direction: 'ltr' | 'rtl'): string {
  if (direction === 'rtl' && path.test(value)) return leftToRight(value);
  return (direction === 'rtl' ? /[A-Za-z\u0400-\u04FF]/ : arabicOrHebrew).test(value)
    ? isolated(value)
    : value;
}
