/**
 * Reads a kept form: members of the same kind as those of `initial` are taken, everything else falls back
 * to it. Null when what was kept is no form at all. Lists keep the texts in them.
 */
export function keptLike<Value extends object>(initial: Value, kept: unknown): Value | null {
  if (!isRecord(kept)) return null;
  const read = Object.entries(initial).map(
    ([name, member]) => [name, memberLike(member, kept[name])] as const,
  );
  return Object.fromEntries(read) as Value;
}

function memberLike(initial: unknown, kept: unknown): unknown {
  if (Array.isArray(initial)) {
    return Array.isArray(kept) ? kept.filter((item) => typeof item === 'string') : initial;
  }
  if (isRecord(initial)) return keptLike(initial, kept) ?? initial;
  // A choice that nobody made yet is null, and becomes a text once made.
  if (initial === null) return typeof kept === 'string' || kept === null ? kept : null;
  return typeof kept === typeof initial ? kept : initial;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
