import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldForSearch } from '../../../../shared/ground/words/fold.ts';

test.each([
  ['case and accents', 'Coopérative DES Femmes', 'cooperative des femmes'],
  ['ligatures and letters that do not decompose', 'Œuvre Łódź Straße ﬁn', 'oeuvre lodz strasse fin'],
  ['an elided article', 'Femmes de l’Aïr', 'femmes de l air'],
  ['other apostrophes', "Women’s  Women's", 'womens womens'],
  ['dots of initials', 'A.E.D.', 'aed'],
  ['full-width forms', 'ＡＢＣ　１２', 'abc 12'],
  ['alef forms and hamza', 'الأمانة إلى آفاق', 'الامانه الي افاق'],
  ['tatweel and harakat', 'جمعيّة التنميـة', 'جمعيه التنميه'],
  ['alef maqsura and Persian ya and kaf', 'مستشفى کودکی', 'مستشفي كودكي'],
  ['Arabic and Persian digits', '٠١٢ ۳۴', '012 34'],
  ['ё and й', 'Ёлка Айгуль', 'елка аигул'],
  ['frequent traditional characters', '婦女發展協會', '妇女发展协会'],
  ['punctuation and spaces', '  Фонд «Безопасный   город» ', 'фонд безопасныи город'],
  ['invisible marks', 'Al\u200FNoor\u200B', 'alnoor'],
  ['the dotted capital I', 'İzmir', 'izmir'],
])('%s are folded away', (_what, text, folded) => {
  expect(foldForSearch(text)).toBe(folded);
});

test('vowel signs that words need are kept', () => {
  expect(foldForSearch('नेपाल संस्था')).toBe('नेपाल संस्था');
});

describe('for any text', () => {
  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const folded = foldForSearch(text);
        expect(foldForSearch(folded)).toBe(folded);
      }),
      { numRuns: 1000 },
    );
  });

  test('signs of ASCII are folded as they are beside other letters', () => {
    const ascii = fc.string({
      unit: fc.oneof(
        fc.constantFrom('a', 'B', '.', ' ', '. '),
        fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 1 }),
      ),
      maxLength: 30,
    });
    fc.assert(
      fc.property(ascii, (text) => {
        expect(foldForSearch(`${text} ürün`)).toBe(`${foldForSearch(text)} urun`.trim());
      }),
      { numRuns: 1000 },
    );
  });

  test('the result has single spaces and none around it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(foldForSearch(text)).not.toMatch(/^ | {2}| $/);
      }),
    );
  });

  test('composed and decomposed spellings fold alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(foldForSearch(text.normalize('NFD'))).toBe(foldForSearch(text.normalize('NFC')));
      }),
    );
  });
});
