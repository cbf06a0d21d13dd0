import { describe, expect, it } from 'vitest';
import {
  dateInWords,
  momentInWords,
  shareInWords,
} from '../../../../../shared/documents/report/text/format.ts';
import { reportText } from '../../../../../shared/documents/report/text/report-text.ts';

const en = reportText('en');
const ar = reportText('ar');

function labels(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const given = Array.from({ length: 6 }, (_, index) => String(index + 1));
    return labels((value as (...args: string[]) => unknown)(...given), path);
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => labels(inner, path === '' ? key : `${path}.${key}`));
}

describe('words of the documents', () => {
  it('has the same labels in both languages, none of them blank', () => {
    const keys = (text: typeof en) => labels(text).map(([key]) => key);
    expect(keys(ar)).toEqual(keys(en));
    for (const [key, label] of [...labels(en), ...labels(ar)]) {
      if (!/^page\.|listSeparator/.test(key)) expect(label.trim(), key).not.toBe('');
    }
  });

  it('writes Arabic labels in Arabic, apart from names and codes', () => {
    const latin =
      /^(language|direction|colon|listSeparator|assessment\.standardFacts\.atDetermination|assessment\.provenance\.programVersion|register\.standardColumn\.title)/;
    for (const [key, label] of labels(ar)) {
      if (!latin.test(key) && label.trim() !== '') expect(label, key).toMatch(/\p{Script=Arabic}/u);
    }
  });

  it('uses the terms of the glossary and none that it warns of', () => {
    const all = labels(ar)
      .map(([, label]) => label)
      .join('\n');
    expect(all).toContain('الاستغلال والانتهاك الجنسيين');
    expect(all).toContain('مذكرة للملف');
    expect(all).not.toContain('الملكية الفكرية');
    expect(all).not.toContain('التقييم البيئي الاستراتيجي');
  });

  it('writes dates in words', () => {
    expect(dateInWords(en, '2026-03-07')).toBe('7 March 2026');
    expect(dateInWords(ar, '2026-03-07')).toBe('7 آذار/مارس 2026');
    expect(momentInWords(en, '2026-03-07T14:02:11.000Z')).toBe('7 March 2026, 14:02 UTC');
  });

  it('prints a percentage with numerator and denominator, and "no data" without a denominator', () => {
    expect(shareInWords(en, 6, 8)).toBe('6 of 8 (75\u00a0%)');
    expect(shareInWords(en, 5, 7)).toBe('5 of 7 (71.4\u00a0%)');
    expect(shareInWords(en, 0, 0)).toBe('no data');
    expect(shareInWords(ar, 6, 8)).toBe('6 من 8 (75 في المائة)');
  });
});
