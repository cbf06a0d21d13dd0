import { describe, expect, it } from 'vitest';
import {
  directedRuns,
  firstStrong,
  standsAtStart,
} from '../../../../shared/documents/report/text/direction.ts';
import { cleanText } from '../../../../shared/ground/words/clean.ts';

describe('direction of text', () => {
  it('follows the first letter that has a direction', () => {
    expect(firstStrong('2024 (CS3) جمعية', 'rtl')).toBe('ltr');
    expect(firstStrong('«جمعية» HRWA', 'ltr')).toBe('rtl');
    expect(firstStrong('12 / 34 …', 'rtl')).toBe('rtl');
    expect(firstStrong('\u200F2024', 'ltr')).toBe('rtl');
  });

  it('keeps an English name inside Arabic together, with its spaces and digits', () => {
    expect(directedRuns('مع UNHCR Jordan 2024 في عمّان', 'rtl')).toEqual([
      { text: 'مع ', direction: 'rtl' },
      { text: 'UNHCR Jordan 2024', direction: 'ltr' },
      { text: ' في عمّان', direction: 'rtl' },
    ]);
  });

  it('keeps an Arabic name inside English together, and the full stop with the sentence', () => {
    expect(directedRuns('Visited جمعية النور 2024.', 'ltr')).toEqual([
      { text: 'Visited ', direction: 'ltr' },
      { text: 'جمعية النور 2024', direction: 'rtl' },
      { text: '.', direction: 'ltr' },
    ]);
  });

  it('loses no character of any text', () => {
    const text = '\u200F(¶15; Annex A.4) «نص» 👩‍🌾 12٣ =HYPERLINK("x")';
    const runs = directedRuns(text, 'rtl');
    expect(runs.map((run) => run.text).join('')).toBe(text);
  });

  it('puts short names at the side of the document and sentences at their own', () => {
    expect(standsAtStart('Hope for Rural Women Association', 'rtl')).toBe(true);
    expect(standsAtStart('We check references by phone.', 'rtl')).toBe(false);
    expect(standsAtStart('We check references by phone.', 'ltr')).toBe(true);
  });
});

describe('text for documents', () => {
  it('leaves out what XML cannot carry and disguises, and keeps the rest', () => {
    expect(cleanText('a\u0000b\u000Bc\uFFFFd\uD800e\u202Ef')).toBe('abcdef');
    expect(cleanText('tab\there\r\nnext\rlast\nend 👩‍🌾 \u200Fنص')).toBe(
      'tab\there\nnext\nlast\nend 👩‍🌾 \u200Fنص',
    );
  });
});
