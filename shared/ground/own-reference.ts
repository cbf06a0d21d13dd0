/**
 * References of what belongs to a partner: "SS-0001-K7Q/E3" for evidence, "/A3" for an action of the plan, "/F2" for a
 * monitoring activity. Numbers run per partner and device, since they are given offline: what another device than the
 * one of the partner's reference adds, ends in its code, "SS-0001-K7Q/E1-M2P".
 */
export function nextOwnReference(
  partnerReference: string,
  letter: 'E' | 'A' | 'F',
  given: readonly string[],
  deviceCode: string,
  /** How many were given earlier in the same batch. */
  ahead = 0,
): string {
  const suffix = partnerReference.endsWith(`-${deviceCode}`) ? '' : `-${deviceCode}`;
  const start = `${partnerReference}/${letter}`;
  const numbers = given.map((reference) =>
    reference.startsWith(start) && reference.endsWith(suffix)
      ? Number(reference.slice(start.length, reference.length - suffix.length))
      : 0,
  );
  const last = Math.max(0, ...numbers.filter(Number.isInteger));
  return `${start}${last + 1 + ahead}${suffix}`;
}

/** Id of what belongs to a partner. It begins with its partner's, so that finding it needs no index. */
export function ownIdOf(partner: string, unique: string): string {
  return `${partner}.${unique}`;
}

/** The partner's part of such a reference or id; null when it is of another shape. */
export function partnerOfOwn(reference: string): string | null {
  const end = reference.includes('/') ? reference.lastIndexOf('/') : reference.lastIndexOf('.');
  return end > 0 ? reference.slice(0, end) : null;
}
