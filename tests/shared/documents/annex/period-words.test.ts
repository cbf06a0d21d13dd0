import { describe, expect, it } from 'vitest';
import { readPeriod, writePeriod } from '../../../../shared/content/clause/period.ts';
import { periodWords } from '../../../../shared/documents/annex/period-words.ts';
import { contentDirection, keepingSides } from '../../../../shared/documents/report/text/direction.ts';

describe('a period', () => {
  it.each([
    ['24h', '24h'],
    ['24 hours', '24h'],
    ['٣٠ يوماً', '30d'],
    ['3 jours civils', '3d'],
    ['5年', '5y'],
    ['24 часа', '24h'],
    ['30 календарных дней', '30d'],
    ['7 лет', '7y'],
    ['3 días naturales', '3d'],
    // A number alone has the unit of the older blanks.
    ['3', '3d'],
    ['soon', null],
    ['0d', null],
    ['5000d', null],
    ['3 weeks', null],
  ])('is read out of "%s"', (text, read) => {
    const period = readPeriod(text);
    expect(period && writePeriod(period)).toBe(read);
  });

  it('has only the units that its blank takes', () => {
    expect(readPeriod('5', ['y'])).toEqual({ count: 5, unit: 'y' });
    expect(readPeriod('24h', ['d'])).toBeNull();
  });

  it.each([
    ['24h', 'en', '24 hours'],
    ['1d', 'en', '1 calendar day'],
    ['3d', 'fr', '3\u00a0jours civils'],
    ['24h', 'ar', '24 ساعة'],
    ['2d', 'ar', 'يومين تقويميين'],
    ['3d', 'ar', '3 أيام تقويمية'],
    ['30d', 'ar', '30 يوماً تقويمياً'],
    ['5y', 'ar', '5 سنوات'],
    ['24h', 'ru', '24\u00a0часа'],
    ['1d', 'ru', '1\u00a0календарный день'],
    ['3d', 'ru', '3\u00a0календарных дня'],
    ['30d', 'ru', '30\u00a0календарных дней'],
    ['21d', 'ru', '21\u00a0календарный день'],
    ['7y', 'ru', '7\u00a0лет'],
    ['24h', 'zh', '24小时'],
    ['7y', 'zh', '7年'],
    ['3d', 'pt', '3 dias'],
    ['by the law', 'en', 'by the law'],
  ])('%s is printed in %s as a lawyer writes it after a preposition', (value, language, words) => {
    expect(periodWords(value, language)).toBe(words);
  });
});

describe('a text inside one of the other direction', () => {
  it('keeps the sign that it ends or begins with at its side', () => {
    expect(keepingSides('Relief Inc.', 'rtl')).toBe('Relief Inc.\u200E');
    expect(keepingSides('(Fictional) Relief', 'rtl')).toBe('\u200E(Fictional) Relief');
    expect(keepingSides('It ends here.\nAnd here;\nnot here', 'rtl')).toBe(
      'It ends here.\u200E\nAnd here;\u200E\nnot here',
    );
    expect(keepingSides('Relief', 'rtl')).toBe('Relief');
    expect(keepingSides('Relief Inc.', 'ltr')).toBe('Relief Inc.');
    expect(keepingSides('جمعية الإغاثة (خيالية)', 'ltr')).toBe('جمعية الإغاثة (خيالية)\u200F');
    expect(keepingSides('24 %', 'rtl')).toBe('24 %');
  });

  it('has the direction of what it says, not of the code before it', () => {
    expect(contentDirection('CS1: طلب إفادات', 'ltr')).toBe('rtl');
    expect(contentDirection('SS-0001/A3 طلب', 'ltr')).toBe('rtl');
    expect(contentDirection('CS1: Ask for references', 'rtl')).toBe('ltr');
    expect(contentDirection('CS1', 'rtl')).toBe('ltr');
    expect(contentDirection('طلب CS1', 'ltr')).toBe('rtl');
  });
});
