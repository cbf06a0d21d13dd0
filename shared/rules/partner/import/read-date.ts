import { Temporal } from 'temporal-polyfill';
import type { ReadValue } from '../../../ground/sheet/sheet.ts';
import { asciiDigits } from '../../../ground/words/ascii-digits.ts';
import { foldForSearch } from '../../../ground/words/fold.ts';
import { tidyText } from '../../../ground/words/tidy-text.ts';
import type { ProblemDraft } from './problem-messages.ts';
import { draft, type Reading, reading } from './value-reading.ts';

/** Which number stands first in dates such as 03/02/2026, where something else than the date tells. */
export type DateOrder = 'day-first' | 'month-first';

/** How dates of a list are to be read. */
export interface DateReading {
  /** Null: a date that can be read both ways is left out. */
  readonly order: DateOrder | null;
  /** Day 0 of serial numbers: that of Macintosh workbooks is four years later. */
  readonly from1904: boolean;
}

const plain: DateReading = { order: null, from1904: false };

/**
 * A calendar date, as ISO text. Real dates are taken as they are. Text is read when only one reading is
 * possible, and said to be text; 03/02/2026 has two readings and is left out, unless `order` says which. Years of no
 * agreement of today are left out: they are of another calendar, or a slip.
 */
export function readDate(value: ReadValue, how: DateReading = plain): Reading<string | null> {
  if (value.kind === 'date') return ofToday(value.iso.slice(0, 10), value.iso.slice(0, 10), []);
  if (value.kind === 'number') return readSerial(value.value, value.text, how.from1904);
  if (value.kind === 'boolean')
    return reading(null, draft('DATE_UNREADABLE', { value: String(value.value) }));
  if (value.kind !== 'text') return reading(null);
  const text = tidyText(value.text);
  const found = readText(asciiDigits(text));
  const [dayFirst, monthFirst] = found;
  if (dayFirst !== undefined && monthFirst !== undefined) {
    if (how.order === null)
      return reading(null, draft('DATE_AMBIGUOUS', { value: text, dayFirst, monthFirst }));
    return how.order === 'day-first'
      ? ofToday(dayFirst, text, [draft('DATE_READ_DAY_FIRST', { value: text, iso: dayFirst })])
      : ofToday(monthFirst, text, [draft('DATE_READ_MONTH_FIRST', { value: text, iso: monthFirst })]);
  }
  if (dayFirst === undefined) return reading(null, draft('DATE_UNREADABLE', { value: text }));
  // ISO is what a CSV file has for a real date.
  return ofToday(
    dayFirst,
    text,
    dayFirst === text ? [] : [draft('DATE_AS_TEXT', { value: text, iso: dayFirst })],
  );
}

/** The date with what is to be said of it, unless its year is none of an agreement: 1447, 2569, 26, 2926. */
function ofToday(iso: string, value: string, problems: readonly ProblemDraft[]): Reading<string | null> {
  const year = Number(iso.slice(0, 4));
  return year >= 1950 && year <= 2100
    ? reading(iso, ...problems)
    : reading(null, draft('DATE_YEAR_IMPLAUSIBLE', { value, year }));
}

/**
 * The order that the dates of one column show: a number above 12 can only be a day. Null where none tells, or where
 * they contradict each other.
 */
export function dateOrderIn(values: readonly ReadValue[]): DateOrder | null {
  const seen = new Set<DateOrder>();
  for (const value of values) {
    if (value.kind !== 'text') continue;
    const [, first, , second] = numberDate.exec(tidyText(asciiDigits(value.text))) ?? [];
    if (first === undefined || second === undefined) continue;
    if (Number(first) > 12 && Number(second) <= 12) seen.add('day-first');
    if (Number(second) > 12 && Number(first) <= 12) seen.add('month-first');
  }
  const [order = null] = seen;
  return seen.size === 1 ? order : null;
}

/** Whole days since 30 December 1899, as spreadsheets count; 1954 to 2119 are taken for dates. */
function readSerial(value: number, text: string, from1904: boolean): Reading<string | null> {
  const compact = Number.isInteger(value) && /^\d{8}$/.test(text) ? readText(text)[0] : undefined;
  if (compact) return ofToday(compact, text, [draft('DATE_AS_NUMBER', { value: text, iso: compact })]);
  if (value < (from1904 ? 18_000 : 20_000) || value > 80_000)
    return reading(null, draft('DATE_UNREADABLE', { value: text }));
  const iso = Temporal.PlainDate.from(from1904 ? '1904-01-01' : '1899-12-30')
    .add({ days: Math.floor(value) })
    .toString();
  return ofToday(iso, text, [draft('DATE_AS_NUMBER', { value: text, iso })]);
}

const numberDate = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})(?:\s.*)?$/;

/** No reading, one, or two of which the first takes the day first. */
function readText(text: string): string[] {
  const year =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T ].*)?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (year) return dates([year[1], year[2], year[3]]);
  const numbers = numberDate.exec(text);
  if (numbers) {
    const [, first, mark, second, of] = numbers;
    // Points stand between day, month and year only where the day comes first.
    if (mark === '.') return dates([fullYear(of), second, first]);
    return [...new Set([...dates([fullYear(of), second, first]), ...dates([fullYear(of), first, second])])];
  }
  return readWords(text);
}

/** A year of two digits, within fifty years of an agreement of today. */
function fullYear(year: string | undefined): string | undefined {
  if (year?.length !== 2) return year;
  return Number(year) < 70 ? `20${year}` : `19${year}`;
}

/** "15 March 2026", "March 15, 2026", "15-mars-2026", "١٥ مارس ٢٠٢٦". */
function readWords(text: string): string[] {
  const words = foldForSearch(text)
    .split(' ')
    .filter((word) => !['de', 'del', 'of', 'г', 'года', 'le', 'el', 'the', 'er'].includes(word));
  const years = words.filter((word) => /^\d{4}$/.test(word));
  const numbers = words.flatMap((word) => /^(\d{1,2})(?:st|nd|rd|th|er|º)?$/.exec(word)?.[1] ?? []);
  const name = words.filter((word) => /\p{L}/u.test(word) && !/^\d/.test(word)).join(' ');
  const month = months().get(name);
  if (!month) return [];
  // "15-Mar-25", as Excel shows its own dates: the year comes last.
  const [first, last, ...more] = numbers;
  const isShort = years.length === 0 && last?.length === 2 && more.length === 0;
  if (isShort && words.at(-1) === last) return dates([fullYear(last), String(month), first]);
  return years.length === 1 && numbers.length === 1 ? dates([years[0], String(month), numbers[0]]) : [];
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
  for (const language of ['en', 'fr', 'es', 'ru', 'ar', 'ar-SY', 'ar-DZ', 'pt', 'de', 'it', 'tr']) {
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
