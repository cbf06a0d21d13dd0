import type { PeriodUnit } from '../../content/clause/clause.ts';
import { readPeriod } from '../../content/clause/period.ts';

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** `#` is the number. The forms stand after a preposition, as the clauses have them: "within 3 calendar days". */
const words: Readonly<Record<string, Readonly<Record<PeriodUnit, Forms>>>> = {
  en: {
    h: { one: '# hour', other: '# hours' },
    d: { one: '# calendar day', other: '# calendar days' },
    y: { one: '# year', other: '# years' },
  },
  fr: {
    h: { one: '#\u00a0heure', other: '#\u00a0heures' },
    d: { one: '#\u00a0jour civil', other: '#\u00a0jours civils' },
    y: { one: '#\u00a0an', other: '#\u00a0ans' },
  },
  es: {
    h: { one: '#\u00a0hora', other: '#\u00a0horas' },
    d: { one: '#\u00a0día natural', other: '#\u00a0días naturales' },
    y: { one: '#\u00a0año', other: '#\u00a0años' },
  },
  ar: {
    h: { one: 'ساعة واحدة', two: 'ساعتين', few: '# ساعات', other: '# ساعة' },
    d: {
      one: 'يوم تقويمي واحد',
      two: 'يومين تقويميين',
      few: '# أيام تقويمية',
      many: '# يوماً تقويمياً',
      other: '# يوم تقويمي',
    },
    y: { one: 'سنة واحدة', two: 'سنتين', few: '# سنوات', other: '# سنة' },
  },
  // After "через", "в" or a verb of keeping: the accusative.
  ru: {
    h: { one: '#\u00a0час', few: '#\u00a0часа', other: '#\u00a0часов' },
    d: {
      one: '#\u00a0календарный день',
      few: '#\u00a0календарных дня',
      other: '#\u00a0календарных дней',
    },
    y: { one: '#\u00a0год', few: '#\u00a0года', other: '#\u00a0лет' },
  },
  zh: { h: { other: '#小时' }, d: { other: '#个日历日' }, y: { other: '#年' } },
};

const intlUnits = { h: 'hour', d: 'day', y: 'year' } as const;

/**
 * A period such as "24h" in the words of a language, in Western digits: "24 hours", "3 jours civils", "30 يوماً
 * تقويمياً". Of a language without words here the computer's own are taken. Text that is no period stays as it is.
 */
export function periodWords(value: string, language: string): string {
  const period = readPeriod(value);
  if (!period) return value;
  const { count, unit } = period;
  const forms = words[language]?.[unit];
  if (!forms) {
    return new Intl.NumberFormat(`${language}-u-nu-latn`, {
      style: 'unit',
      unit: intlUnits[unit],
      unitDisplay: 'long',
    }).format(count);
  }
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return form.replace('#', `${count}`);
}
