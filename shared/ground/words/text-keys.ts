/** All texts of a catalogue by their dotted key. Numbers and yes or no are no words. */
export function textsIn(value: unknown, at = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[at, value]]);
  const texts = new Map<string, string>();
  if (typeof value === 'object' && value !== null)
    for (const [key, member] of Object.entries(value))
      for (const [inner, text] of textsIn(member, at === '' ? key : `${at}.${key}`)) texts.set(inner, text);
  return texts;
}

const plural = /_(zero|one|two|few|many|other)$/;

/** The key without the plural form at its end. */
export const baseOf = (key: string): string => key.replace(plural, '');
/** The plural form at the end of a key; null where it has none. */
export const formOf = (key: string): string | null => plural.exec(key)?.[1] ?? null;

/**
 * The English text that a key is translated from: the same form where English has it, else that for many. Undefined
 * where English has no such text.
 */
export function englishFor(english: ReadonlyMap<string, string>, key: string): string | undefined {
  const base = baseOf(key);
  return (
    english.get(key) ??
    english.get(`${base}_other`) ??
    english.get(base) ??
    // Two numbers in one sentence, each with a form of its own.
    english.get(key.replace(/_(zero|one|two|few|many)(?=_|$)/g, '_other'))
  );
}
