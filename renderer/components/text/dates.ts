import type { Language } from '../../text/languages.ts';
import { localeOf } from '../../text/languages.ts';

// Arabic documents of the UN name each month twice, as the Levant and as Egypt and the Maghreb call it.
const arabicMonths = [
  'كانون الثاني/يناير',
  'شباط/فبراير',
  'آذار/مارس',
  'نيسان/أبريل',
  'أيار/مايو',
  'حزيران/يونيه',
  'تموز/يوليه',
  'آب/أغسطس',
  'أيلول/سبتمبر',
  'تشرين الأول/أكتوبر',
  'تشرين الثاني/نوفمبر',
  'كانون الأول/ديسمبر',
];

/** "long": 15 January 2026. "short": 15 Jan 2026, for tables. Never digits alone, which countries read differently. */
export type DateStyle = 'long' | 'short';

/** A calendar date (`YYYY-MM-DD`) or an instant (ISO 8601), in words. What is neither is given back as it is. */
export function formatDate(date: string, language: Language, style: DateStyle = 'long'): string {
  const day = dayOf(date);
  if (!day) return date;
  if (language === 'ar') return `${arabicDay(day, style)} ${day.getUTCFullYear()}`;
  return inWords(`${language} ${style}`, day, () => dayFormat(language, style, 'numeric'));
}

// Lists say the same few days again and again, and the browser takes long over each.
const said = new Map<string, Map<number, string>>();
const formats = new Map<string, Intl.DateTimeFormat>();
const MOST_SAID = 2000;

function inWords(kind: string, day: Date, make: () => Intl.DateTimeFormat): string {
  const days = said.get(kind) ?? new Map<number, string>();
  const before = days.get(day.getTime());
  if (before !== undefined) return before;
  const format = formats.get(kind) ?? make();
  // A sentence has its own full stop: Russian dates come without their “г.”.
  const words = format
    .format(day)
    .replace(/\bSept\b/, 'Sep')
    .replace(/\s*г\.$/u, '');
  formats.set(kind, format);
  if (days.size >= MOST_SAID) days.clear();
  said.set(kind, days.set(day.getTime(), words));
  return words;
}

const dayFormat = (language: Language, month: DateStyle, year: 'numeric' | undefined) =>
  new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month, year, timeZone: 'UTC' });

/** In short the second of the two names, spelled as beside the first: never as the computer spells it. */
function arabicDay(day: Date, style: DateStyle): string {
  const month = arabicMonths[day.getUTCMonth()] ?? '';
  return `${day.getUTCDate()} ${style === 'short' ? month.split('/').at(-1) : month}`;
}

/** "15 Jan" in the year of `today`, "15 Jan 2027" in every other one: for narrow columns. */
export function formatNear(date: string, today: string, language: Language): string {
  const day = dayOf(date);
  if (!day || date.slice(0, 4) !== today.slice(0, 4)) return formatDate(date, language, 'short');
  if (language === 'ar') return arabicDay(day, 'short');
  return inWords(`${language} near`, day, () => dayFormat(language, 'short', undefined));
}

/** A month by itself, "01" to "12", as a list of months names it: "March", "март", "3月"; in Arabic by both names. */
export function monthName(month: string, language: Language): string {
  const at = Number(month) - 1;
  return language === 'ar'
    ? (arabicMonths[at] ?? '')
    : monthFormat(language, 'long').format(Date.UTC(2000, at));
}

/** The same in short, for narrow places; in Arabic the second of the two names. */
export function shortMonthName(month: string, language: Language): string {
  if (language === 'ar') return monthName(month, language).split('/').at(-1) ?? '';
  return monthFormat(language, 'short').format(Date.UTC(2000, Number(month) - 1));
}

/** Month and year of a date, as the head of a calendar says them: "March 2026", "2026年3月". */
export function monthOfYear(date: string, language: Language): string {
  const [year = '', month = ''] = date.split('-');
  if (language === 'ar') return `${monthName(month, language)} ${year}`;
  return monthFormat(language, 'long', 'numeric')
    .format(Date.UTC(Number(year), Number(month) - 1))
    .replace(/\s*г\.$/u, '');
}

const monthFormat = (language: Language, month: DateStyle, year?: 'numeric') =>
  new Intl.DateTimeFormat(localeOf(language), { month, year, timeZone: 'UTC' });

/** The day of the week of a date: "long" is whole, "narrow" as the head of a column has room for it. */
export function weekday(date: string, language: Language, style: 'long' | 'narrow' = 'long'): string {
  const day = dayOf(date);
  if (!day) return '';
  // A letter says enough in Chinese, and is what Arabic calendars have; elsewhere two days would share one.
  const width = style === 'long' ? 'long' : language === 'ar' || language === 'zh' ? 'narrow' : 'short';
  return new Intl.DateTimeFormat(localeOf(language), { weekday: width, timeZone: 'UTC' }).format(day);
}

/** The day that a week begins with, 0 for Sunday, and those that it rests on, as calendars of a language have them. */
export function weekOf(language: Language): {
  readonly begins: 1 | 6;
  readonly rests: readonly (0 | 5 | 6)[];
} {
  return language === 'ar' ? { begins: 6, rests: [5, 6] } : { begins: 1, rests: [6, 0] };
}

/** The time of day of an instant, 24 hours, where the person is. */
export function formatTime(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(new Date(instant));
}

/** When something was saved: the time, with the date before it when that was not today. */
export function formatMoment(instant: string, today: string, language: Language): string {
  const time = formatTime(instant, language);
  return localDay(instant) === today ? time : dayAndTime(instant, language, 'short');
}

/** "15 January 2026, 13:42", where the person is. */
export function dayAndTime(instant: string, language: Language, style: DateStyle = 'long'): string {
  const comma = language === 'ar' ? '،' : language === 'zh' ? '' : ',';
  return `${formatDate(localDay(instant), language, style)}${comma} ${formatTime(instant, language)}`;
}

/** Days from one calendar date to another; negative when it is past. */
export function daysBetween(from: string, to: string): number {
  const [start, end] = [dayOf(from), dayOf(to)];
  return start && end ? Math.round((end.getTime() - start.getTime()) / 86_400_000) : 0;
}

const distances = new Map<Language, Intl.RelativeTimeFormat>();

/** "in 12 days", "3 months ago": days up to six weeks, then months, then years. */
export function formatDistance(today: string, date: string, language: Language): string {
  const days = daysBetween(today, date);
  const format =
    distances.get(language) ?? new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' });
  distances.set(language, format);
  if (Math.abs(days) <= 42) return format.format(days, 'day');
  const months = Math.round(days / 30.44);
  return Math.abs(months) <= 23
    ? format.format(months, 'month')
    : format.format(Math.round(days / 365.25), 'year');
}

function dayOf(date: string): Date | null {
  const plain = /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : localDay(date);
  const day = new Date(`${plain}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? null : day;
}

/** The calendar date of an instant where the person is. */
export function localDay(instant: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
