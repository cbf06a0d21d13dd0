import { asciiDigits } from '../../../shared/ground/words/ascii-digits.ts';

/** A date as typed, part by part; month from "01" to "12", or "" while none is chosen. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export function splitDate(date: string): DateParts {
  const [year = '', month = '', day = ''] = date.split('-');
  return { day: day.replace(/^0/, ''), month, year };
}

/** `YYYY-MM-DD`, or "" when the parts make no date of the calendar, such as 31 February. Arabic digits are read too. */
export function joinDate({ day, month, year }: DateParts): string {
  const [dayNumber, yearNumber] = [asciiDigits(day).trim(), asciiDigits(year).trim()];
  if (!/^\d{1,2}$/.test(dayNumber) || !/^\d{2}$/.test(month) || !/^\d{4}$/.test(yearNumber)) return '';
  const date = `${yearNumber}-${month}-${dayNumber.padStart(2, '0')}`;
  const read = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(date) ? date : '';
}
