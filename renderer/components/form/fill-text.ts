/** Puts values into a text whose details come from the program; what has no value stays visible. */
export function fillText(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** Keeps a value that people wrote in its own direction within a sentence of another: Unicode's isolates. */
export function isolated(value: string): string {
  return `\u2068${value}\u2069`;
}
