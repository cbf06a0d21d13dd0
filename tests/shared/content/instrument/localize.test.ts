import { describe, expect, it } from 'vitest';
import { textFor } from '../../../../shared/content/instrument/localize.ts';
import { harmonized, legacy, shipped } from './shipped.ts';

describe('textFor', () => {
  it('gives each text in the language asked, and the missing ones in English', () => {
    const text = textFor(harmonized, 'ar');
    expect(text.language).toBe('ar');
    expect(text.title.language).toBe('ar');
    expect(text.standards.CS5?.title).toEqual({ text: 'الإبلاغ', language: 'ar' });
    expect(text.standards.CS5?.requirement.language).toBe('ar');
    expect(text.standards.CS5?.guidance.language).toBe('ar');
    expect(text.answers['not-applicable']).toEqual({ text: 'لا ينطبق', language: 'ar' });
    expect(text.ratings.full?.label.language).toBe('ar');
    expect(text.evidence.other).toEqual({ text: 'أخرى (يُرجى الوصف)', language: 'ar' });
    expect(textFor(harmonized, 'fr').standards.CS5?.guidance.language).toBe('fr');
    // The first version has the titles alone in French, and goes on to.
    const first = shipped.at('un-ip-psea-2020', '1.0.0');
    const french = first && textFor(first, 'fr');
    expect(french?.standards.CS1?.title.language).toBe('fr');
    expect(french?.standards.CS1?.requirement.language).toBe('en');
  });

  it('finds the language behind a region, and English for one that is not there', () => {
    expect(textFor(harmonized, 'ar-SY').language).toBe('ar');
    expect(textFor(harmonized, 'sw').title.language).toBe('en');
    expect(textFor(harmonized, 'constructor').title.language).toBe('en');
  });

  it('has a text for every standard, answer, rating and kind of evidence', () => {
    for (const instrument of [harmonized, legacy]) {
      for (const language of ['en', 'ar']) {
        const text = textFor(instrument, language);
        for (const standard of instrument.definition.standards) {
          const words = text.standards[standard.id];
          expect(words?.title.text).toBeTruthy();
          expect(words?.requirement.text).toBeTruthy();
          expect(words?.guidance.items.length).toBeGreaterThan(0);
        }
        for (const band of instrument.definition.bands)
          expect(text.ratings[band.rating]?.meaning.text).toBeTruthy();
        for (const { id } of instrument.definition.evidence) expect(text.evidence[id]?.text).toBeTruthy();
      }
    }
  });
});
