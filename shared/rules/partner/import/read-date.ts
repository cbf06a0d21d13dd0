import { Temporal } from 'temporal-polyfill';
import type { ReadValue } from '../../../ground/sheet/sheet.ts';
import { asciiDigits } from '../../../ground/words/ascii-digits.ts';
import { foldForSearch } from '../../../ground/words/fold.ts';
import { tidyText } from '../../../ground/words/tidy-text.ts';
import { draft, type Reading, reading } from './value-reading.ts';

/**
 * A calendar date, as ISO text. Real dates are taken as they are. Text is read when only one reading is
 * possible, and said to be text; 03/02/2026 has two readings, is not guessed, and is left out.
 */
export function readDate(value: ReadValue): Reading<string | null> {
  if (value.kind === 'date') return reading(value.iso.slice(0, 10));
  if (value.kind === 'number') return readSerial(value.value, value.text);
  if (value.kind === 'boolean')
    return reading(null, draft('DATE_UNREADABLE', { value: String(value.value) }));
  if (value.kind !== 'text') return reading(null);
  const text = tidyText(value.text);
  const found = readText(asciiDigits(text));
  if (found.length === 2) {
    const [dayFirst, monthFirst] = found;
    return reading(
      null,
      draft('DATE_AMBIGUOUS', { value: text, dayFirst: dayFirst ?? '', monthFirst: monthFirst ?? '' }),
    );
  }
  const iso = found[0];
  // ISO is what a CSV file has for a real date.
  if (iso === text) return reading(iso);
  return iso
    ? reading(iso, draft('DATE_AS_TEXT', { value: text, iso }))
    : reading(null, draft('DATE_UNREADABLE', { value: text }));
}

/** Days since 30 December 1899, as spreadsheets count; 1954 to 2119 are taken for dates. */
function readSerial(value: number, text: string): Reading<string | null> {
  if (value < 20_000 || value > 80_000) return reading(null, draft('DATE_UNREADABLE', { value: text }));
  const iso = Temporal.PlainDate.from('1899-12-30')
    .add({ days: Math.floor(value) })
    .toString();
  return reading(iso, draft('DATE_AS_NUMBER', { value: text, iso }));
}

/** No reading, one, or two of which the first takes the day first. */
function readText(text: string): string[] {
  const year = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T ].*)?$/.exec(text);
  if (year) return dates([year[1], year[2], year[3]]);
  const numbers = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4})(?:\s.*)?$/.exec(text);
  if (numbers) {
    const [, first, mark, second, of] = numbers;
    // Points stand between day, month and year only where the day comes first.
    if (mark === '.') return dates([of, second, first]);
    return [...new Set([...dates([of, second, first]), ...dates([of, first, second])])];
  }
  return readWords(text);
}

/** "15 March 2026", "March 15, 2026", "15-mars-2026", "١٥ مارس ٢٠٢٦". */
function readWords(text: string): string[] {
  const words = foldForSearch(text)
    .split(' ')
    .filter((word) => !['de', 'del', 'of', 'г', 'года', 'le', 'el', 'the', 'er'].includes(word));
  const years = words.filter((word) => /^\d{4}$/.test(word));
  const days = words
    .map((word) => /^(\d{1,2})(?:st|nd|rd|th|er|º)?$/.exec(word)?.[1])
    .filter((day) => day !== undefined);
  const name = words.filter((word) => /\p{L}/u.test(word) && !/^\d/.test(word)).join(' ');
  const month = months().get(name);
  return years.length === 1 && days.length === 1 && month ? dates([years[0], String(month), days[0]]) : [];
}

function dates([year, month, day]: (string | undefined)[]): string[] {
  try {
    return [
      Temporal.PlainDate.from(
        { year: Number(year), month: Number(month), day: Number(day) },
        { overflow: 'reject' },
      ).toString(),
    ];
  } catch {
    return [];
  }
}

let monthNames: Map<string, number> | null = null;

/** Names of the months, long and short, as six languages and both Arabic calendars of names write them. */
function months(): ReadonlyMap<string, number> {
  if (monthNames) return monthNames;
  const made = new Map<string, number>();
  for (const language of ['en', 'fr', 'es', 'ru', 'ar', 'ar-SY', 'ar-DZ', 'pt']) {
    for (const month of ['long', 'short'] as const) {
      // With a day beside it, since Russian declines the month then; without, for lists that do not.
      for (const day of ['numeric', undefined] as const) {
        const format = new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory`, {
          month,
          timeZone: 'UTC',
          ...(day ? { day } : {}),
        });
        for (let index = 0; index < 12; index += 1) {
          const name = format
            .formatToParts(Date.UTC(2026, index, 15))
            .find((part) => part.type === 'month')?.value;
          if (name) made.set(foldForSearch(name), index + 1);
        }
      }
    }
  }
  made.set('sept', 9);
  monthNames = made;
  return made;
}
