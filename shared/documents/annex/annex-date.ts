import { Temporal } from 'temporal-polyfill';
import { reportWords } from '../report/text/words.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A calendar date in the words of a language, in Western digits; text that is no date stays as it is. Arabic names
 * each month in both of the ways that the United Nations prints.
 */
export function annexDate(value: string, language: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  const date = Temporal.PlainDate.from(value);
  if (language === 'ar') return `${date.day} ${reportWords.ar.months[date.month - 1]} ${date.year}`;
  let format = formats.get(language);
  if (!format) {
    // The United Nations write the day before the month, also in English.
    const locale = language === 'en' ? 'en-GB' : language;
    format = new Intl.DateTimeFormat(`${locale}-u-nu-latn-ca-gregory`, {
      dateStyle: 'long',
      timeZone: 'UTC',
    });
    formats.set(language, format);
  }
  const words = format.format(Date.UTC(date.year, date.month - 1, date.day));
  // The first of a month is an ordinal in French, which the formats of the language data leave out.
  return language === 'fr' ? words.replace(/^1 /, '1er ') : words;
}
