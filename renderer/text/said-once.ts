/** Looks up a text by its key; what it is filled with may follow. */
// biome-ignore lint/suspicious/noExplicitAny: i18next types its keys by namespace, which each caller keeps.
type Say = (...given: any[]) => unknown;

const MOST_SAID = 2000;
let wrapped = new WeakMap<object, object>();

/**
 * The same function, which remembers what it said: screens ask for the same few texts hundreds of times while a list
 * scrolls, and looking one up and filling it takes longer than drawing it. The same function for the same `say`.
 */
export function saidOnce<Texts extends Say>(say: Texts): Texts {
  const before = wrapped.get(say);
  if (before) return before as Texts;
  const said = new Map<string, unknown>();
  const once = (...given: unknown[]) => {
    const key = keyOf(given);
    if (key === null) return say(...given);
    const kept = said.get(key);
    if (kept !== undefined) return kept;
    const words = say(...given);
    if (said.size >= MOST_SAID) said.clear();
    if (typeof words === 'string') said.set(key, words);
    return words;
  };
  const all = Object.assign(once, say) as unknown as Texts;
  wrapped.set(say, all);
  return all;
}

/** What was said before more texts came may be a stand-in. */
export function forgetSaid(): void {
  wrapped = new WeakMap();
}

/** Null where what it is filled with isn't plain. */
function keyOf([key, values, ...more]: readonly unknown[]): string | null {
  if (typeof key !== 'string' || more.length > 0) return null;
  if (values === undefined) return key;
  if (typeof values !== 'object' || values === null) return null;
  let whole = key;
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'object' && value !== null) return null;
    whole += `\u0000${name}\u0000${typeof value}\u0000${value}`;
  }
  return whole;
}
