/**
 * Names of the files that a device adds to a shared folder. Each holds the beginning of the device's fingerprint and a
 * number that rises by one, so that nobody writes over another's file. A name is for people: what came is judged by the
 * number that the device signed inside (arrived-numbers.ts).
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
  const [, device, number] = /([0-9A-Z]{3} [0-9A-Z]{4}-[0-9A-Z]{4}) (\d{5,9})\.psea$/i.exec(name) ?? [];
  return device === undefined ? null : { device, number: Number(number) };
}

/**
 * Whether a name says another device or number than what it holds. One that isn't built so says nothing. The code is
 * left aside: not every package tells it.
 */
export function isNamedOtherwise(
  name: string,
  { fingerprint, number }: { readonly fingerprint: string; readonly number: number | null },
): boolean {
  const named = readNumberedName(name);
  if (named === null) return false;
  return (
    !named.device.toUpperCase().endsWith(` ${fingerprint.slice(0, shownOfFingerprint)}`) ||
    named.number !== number
  );
}

/** How a device is called in the names of its files. */
export const nameOfDevice = (code: string, fingerprint: string) =>
  `${code} ${fingerprint.slice(0, shownOfFingerprint)}`.trim();
