import { z } from 'zod';

/** Blanks of the library that ships which an office fills alike in every annex. */
export const officeBlanks = [
  'reporting-contact',
  'reporting-email',
  'investigation-contact',
  'local-channel',
  'notice-address',
  'report-within',
  'update-every',
  'correction-within',
  'training-within',
  'training-course',
  'disclosure-period',
  'retention-period',
] as const;

export function isOfficeBlank(id: string): boolean {
  return officeBlanks.some((each) => each === id);
}

/** Typing that was kept; null when it is none. */
export function readValues(kept: unknown): Record<string, string> | null {
  const read = z.record(z.string(), z.string()).safeParse(kept);
  return read.success ? read.data : null;
}
