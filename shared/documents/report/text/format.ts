import type { Person } from '../../../record/journal/entry.ts';
import { firstStrong } from './direction.ts';
import type { ReportText } from './words.ts';

/** A calendar date (`YYYY-MM-DD`) in words, such as "7 March 2026"; never 03/07. */
export function dateInWords(text: ReportText, date: string): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  const name = text.months[Number(month) - 1];
  if (name === undefined) return date;
  if (text.language === 'zh') return `${year}年${name}${Number(day)}日`;
  const of = text.language === 'es' ? ' de ' : ' ';
  const first = text.language === 'fr' && Number(day) === 1;
  return [first ? '1er' : Number(day), name, year].join(of);
}

/** A moment (ISO 8601, UTC) in words, to the minute: "7 March 2026, 14:02 UTC". */
export function momentInWords(text: ReportText, moment: string): string {
  const time = /T(\d\d:\d\d)/.exec(moment)?.[1];
  const date = dateInWords(text, moment);
  return time === undefined ? date : `${date}${text.listSeparator}${time} UTC`;
}

/** "6 of 8 (75 %)"; "no data" when there is nothing to divide by (Decision 13). */
export function shareInWords(text: ReportText, part: number, whole: number): string {
  if (whole === 0) return text.noData;
  const percent = Math.round((part * 1000) / whole) / 10;
  return text.shareOf(String(part), String(whole), decimalInWords(text, percent));
}

// Arabic documents write Latin digits, as beside references and dates, and with them the Latin point.
const withComma: ReadonlySet<string> = new Set(['fr', 'es', 'ru']);

/** A number with its decimals as the language writes them: "87.5", "87,5". */
export function decimalInWords(text: Pick<ReportText, 'language'>, value: number): string {
  return withComma.has(text.language) ? String(value).replace('.', ',') : String(value);
}

/** Name and functional title; Latin names keep the Latin comma in an Arabic document. */
export function personInWords(text: ReportText, person: Person): string {
  return joinWords(text, [person.name, person.function]);
}

/** A list on one line, with the comma of the language that it begins in. */
export function joinWords(text: ReportText, parts: readonly string[]): string {
  const filled = parts.filter((part) => part.trim() !== '');
  return filled.join(
    firstStrong(filled.join(' '), text.direction) === text.direction ? text.listSeparator : ', ',
  );
}

/** Yes, no, or "not known" for null. */
export function flagInWords(text: ReportText, flag: boolean | null): string {
  if (flag === null) return text.notKnown;
  return flag ? text.yes : text.no;
}
