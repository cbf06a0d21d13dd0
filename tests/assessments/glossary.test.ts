import { describe, expect, it } from 'vitest';
import { glossaryContent } from '../../assessments/index.ts';
import { glossaryLanguages, loadTerms } from '../../shared/content/instrument/glossary.ts';

const terms = loadTerms(glossaryContent);

describe('the glossary', () => {
  it('lists each term once', () => {
    expect(terms.length).toBeGreaterThanOrEqual(40);
    expect(new Set(terms.map((term) => term.id)).size).toBe(terms.length);
    expect(new Set(terms.map((term) => term.en)).size).toBe(terms.length);
  });

  it('has every term in five languages, with the place that it comes from or that it awaits a reviewer', () => {
    for (const { id, translations } of terms)
      for (const language of glossaryLanguages) {
        expect(translations[language]?.text, id).toMatch(/\p{L}/u);
        expect(translations[language]?.source, id).not.toBe('');
      }
  });

  it('never uses a rendering that it tells people to avoid', () => {
    const avoided = terms.flatMap((term) => Object.values(term.avoid ?? {}).flat());
    expect(avoided).toContain('الملكية الفكرية');
    for (const term of terms) {
      for (const { text } of Object.values(term.translations)) expect(avoided).not.toContain(text);
    }
  });

  it('has the words that people mistake most', () => {
    const inArabic = (id: string) => terms.find((term) => term.id === id)?.translations.ar?.text;
    expect(inArabic('implementing-partner')).toBe('الشريك المنفّذ');
    expect(inArabic('sea')).toBe('الاستغلال والانتهاك الجنسيان');
    expect(terms.find((term) => term.id === 'implementing-partner')?.translations.zh?.text).toBe('执行伙伴');
  });
});
