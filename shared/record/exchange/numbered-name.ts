/**
 * Names of the files that a device adds to a shared folder. Each holds the beginning of the device's fingerprint and a
 * number that rises by one, so that nobody writes over another's file, and one that is missing is seen.
 */

/** How many characters of a fingerprint stand in a name: two groups. */
const shownOfFingerprint = 9;
const longestOffice = 60;

/** The parts of a name, in their order; the ending is another's. */
export function numberedName(
  {
    office,
    code,
    fingerprint,
  }: { readonly office: string; readonly code: string; readonly fingerprint: string },
  number: number,
): string[] {
  const shortOffice = [...office].slice(0, longestOffice).join('');
  return [
    'PSEA',
    shortOffice,
    code,
    fingerprint.slice(0, shownOfFingerprint),
    String(number).padStart(5, '0'),
  ];
}

export interface NumberedName {
  /** Code and beginning of the fingerprint, such as "7KQ K7QF-M3AB". */
  readonly device: string;
  readonly number: number;
}

/** Whose file it is by its name, and which; null for a file that somebody named otherwise, such as a copy. */
export function readNumberedName(name: string): NumberedName | null {
  const [, device, number] = /([0-9A-Z]{3} [0-9A-Z]{4}-[0-9A-Z]{4}) (\d{5,9})\.psea$/.exec(name) ?? [];
  return device === undefined ? null : { device, number: Number(number) };
}

/**
 * Numbers of a device that nobody saw, up to the highest that is known. A file with the whole record needs none before
 * it.
 */
export function missingNumbers(
  known: readonly { readonly number: number; readonly whole: boolean }[],
): number[] {
  const first = Math.max(1, ...known.filter(({ whole }) => whole).map(({ number }) => number));
  const last = Math.max(0, ...known.map(({ number }) => number));
  const there = new Set(known.map(({ number }) => number));
  const missing: number[] = [];
  for (let number = first; number < last; number += 1) if (!there.has(number)) missing.push(number);
  return missing;
}
