type StrictJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: string };

/** Deeper than any file of ours; what is deeper costs the reader its stack. */
const deepest = 12;

/**
 * JSON in which each name of an object stands once. `JSON.parse` takes the last of two alike and forgets the first,
 * which would stay in the kept file with nobody having read it.
 */
export function readStrictJson(text: string): StrictJson {
  const strings = text.match(/"(?:[^"\\]|\\.)*"/gs) ?? [];
  let depth = 0;
  for (const sign of text.replace(/"(?:[^"\\]|\\.)*"/gs, '')) {
    if (sign === '{' || sign === '[') depth += 1;
    if (sign === '}' || sign === ']') depth -= 1;
    if (depth > deepest) return { ok: false, problem: 'it is nested too deep' };
  }
  try {
    const value: unknown = JSON.parse(text);
    return countStrings(value) === strings.length
      ? { ok: true, value }
      : { ok: false, problem: 'a name stands in it twice' };
  } catch {
    return { ok: false, problem: 'it is cut off or was changed' };
  }
}

/** Names and texts, as often as they must stand in the file. */
export function countStrings(value: unknown): number {
  if (typeof value === 'string') return 1;
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + countStrings(each), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, each) => sum + 1 + countStrings(each), 0);
}
