/**
 * JSON with sorted keys and no white space, so that equal content has equal bytes on every machine.
 * Takes JSON values; members that are `undefined` are left out.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  // Every entry passes here when it is written and when it is checked: loops take a third less than chained calls.
  let text = '';
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at += 1)
      text += `${at === 0 ? '' : ','}${canonicalJson(value[at] ?? null)}`;
    return `[${text}]`;
  }
  const members = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(members).sort()) {
    const member = members[key];
    if (member !== undefined)
      text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(member)}`;
  }
  return `{${text}}`;
}

/** Whether a text is the canonical form of what was read from it. */
export function isCanonicalText(text: string, value: unknown): boolean {
  // Where keys stand in order, the engine's own writer gives the same, several times quicker.
  return hasSortedKeys(value) ? JSON.stringify(value) === text : canonicalJson(value) === text;
}

function hasSortedKeys(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return true;
  if (Array.isArray(value)) return value.every(hasSortedKeys);
  let last: string | null = null;
  for (const [key, member] of Object.entries(value)) {
    if ((last !== null && key <= last) || !hasSortedKeys(member)) return false;
    last = key;
  }
  return true;
}

/** Whether two JSON values have the same canonical form, without writing it out. */
export function isSameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return JSON.stringify(a) === JSON.stringify(b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, at) => isSameJson(item ?? null, b[at] ?? null));
  const [ours, theirs] = [a, b] as readonly Readonly<Record<string, unknown>>[];
  if (!ours || !theirs) return false;
  const known = Object.keys(ours).filter((key) => ours[key] !== undefined);
  const others = Object.keys(theirs).filter((key) => theirs[key] !== undefined);
  return (
    known.length === others.length &&
    known.every((key) => Object.hasOwn(theirs, key) && isSameJson(ours[key], theirs[key]))
  );
}
