import type { PeriodUnit, PlaceholderKind } from '../../content/clause/clause.ts';
import { readPeriod, writePeriod } from '../../content/clause/period.ts';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import { asciiDigits } from '../../ground/words/ascii-digits.ts';

/** The most that a blank of days or years can hold, in its own unit. */
export const mostOf = { days: 3650, years: 100 } as const;

/**
 * Reads what was given for a blank: a date of the calendar as `YYYY-MM-DD`, days and years as whole numbers from 1, a
 * period with its unit ("24h", "30d", "5y"), all in ASCII digits. Null for an empty text, and for one that the kind
 * can't hold, so that nothing unreadable is printed.
 */
export function readBlank(
  kind: PlaceholderKind,
  given: string,
  units?: readonly PeriodUnit[],
): string | null {
  const text = given.trim();
  if (kind === 'text') return text || null;
  const plain = asciiDigits(text);
  if (kind === 'date') return plainDateSchema.safeParse(plain).success ? plain : null;
  if (kind === 'period') {
    const period = readPeriod(text, units);
    return period && writePeriod(period);
  }
  const number = /^\d{1,4}$/.test(plain) ? Number(plain) : 0;
  return number >= 1 && number <= mostOf[kind] ? `${number}` : null;
}
