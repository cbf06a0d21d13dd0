import { asciiDigits } from '../../ground/words/ascii-digits.ts';
import { type PeriodUnit, periodUnits } from './clause.ts';

/** The most that a period can hold in each unit. */
export const mostOfUnit: Readonly<Record<PeriodUnit, number>> = { h: 240, d: 3650, y: 100 };

export interface Period {
  readonly count: number;
  readonly unit: PeriodUnit;
}

/** Words that people write for a unit in the languages that ship, by their beginning. */
const unitWords: readonly (readonly [RegExp, PeriodUnit])[] = [
  [/^(?:h|hr|hrs|hours?|heures?|horas?|час|часа|часов|ساعة|ساعات|小时)$/u, 'h'],
  [
    /^(?:d|days?|calendar days?|j|jours?|jours? civils?|d[ií]as?|d[ií]as? naturales?|день|дня|дней|календарный день|календарных дн(?:я|ей)|يوم|يوماً|أيام|天|日|个日历日)$/u,
    'd',
  ],
  [/^(?:y|years?|a|ans?|années?|años?|год|года|лет|سنة|سنوات|年)$/u, 'y'],
];

/**
 * Reads a period such as "24h", "3 days" or "5 ans". A number alone has the unit that the older blanks had: calendar
 * days where they are allowed, else years. Null for what is none, or has a unit that isn't among `units`.
 */
export function readPeriod(text: string, units: readonly PeriodUnit[] = periodUnits): Period | null {
  const match = /^(?<count>\d{1,4})\s*(?<unit>\D*)$/u.exec(asciiDigits(text.trim()).toLowerCase());
  if (!match?.groups) return null;
  const { count: digits = '', unit: word = '' } = match.groups;
  const bare: PeriodUnit = units.includes('d') ? 'd' : units.includes('y') ? 'y' : 'h';
  const unit = word === '' ? bare : unitWords.find(([words]) => words.test(word.trim()))?.[1];
  const count = Number(digits);
  if (unit === undefined || !units.includes(unit) || count < 1 || count > mostOfUnit[unit]) return null;
  return { count, unit };
}

/** Whether a text is a period as the library writes it: digits and a letter. */
export function isPeriod(text: string, units?: readonly PeriodUnit[]): boolean {
  return /^\d{1,4}[hdy]$/.test(text) && readPeriod(text, units) !== null;
}

/** A period as it is kept: "24h". */
export function writePeriod({ count, unit }: Period): string {
  return `${count}${unit}`;
}
