import { describe, expect, it } from 'vitest';
import type { ReturnedCell } from '../../../../shared/documents/comparison/returned-text.ts';
import { splitLanguages } from '../../../../shared/documents/comparison/split-languages.ts';
import { textOfWords } from '../../../../shared/documents/comparison/words.ts';
import { expectedClause, lines, paragraph } from './lines.ts';

const english = expectedClause(
  'vetting',
  'Vetting',
  'The partner asks earlier employers about every person.',
);
const arabic = {
  ...expectedClause('vetting', 'التدقيق', 'يسأل الشريك أصحاب العمل السابقين عن كل شخص'),
  language: 'ar',
};
const expected = { languages: ['en', 'ar'], clauses: [english, arabic], around: [], asides: [], unread: [] };

/** The texts of each language; a line that begins with "en:" or "ar:" surely belongs to it. */
function split(...given: (readonly [text: string, cells?: ReturnedCell[]])[]) {
  const contract = lines(
    ...given.map(([text, cells = []]) => paragraph(text.replace(/^(en|ar):/, ''), { cells })),
  );
  const anchors = contract.flatMap((line, index) => {
    const language = /^(?<language>en|ar):/.exec(given[index]?.[0] ?? '')?.groups?.language;
    return language === undefined ? [] : [{ line, clause: 'vetting', language }];
  });
  const found = splitLanguages(contract, expected, anchors);
  return Object.fromEntries(
    [...found].map(([language, own]) => [language, own.map(({ words }) => textOfWords(words))]),
  );
}

const cell = (column: number, row: number, table = 0): ReturnedCell[] => [{ table, row, column }];

describe('the lines of each language', () => {
  it('are those of its column, and a column of neither is left out', () => {
    expect(
      split(
        ['en:Vetting', cell(0, 0)],
        ['ar:التدقيق', cell(1, 0)],
        ['Our note', cell(2, 0)],
        ['Words in English', cell(0, 1)],
        ['English in the other column', cell(1, 1)],
        ['Another note', cell(2, 1)],
      ),
    ).toEqual({
      en: ['Vetting', 'Words in English'],
      ar: ['التدقيق', 'English in the other column'],
    });
  });

  it('are those of the innermost table that ours stand in', () => {
    const inner = (column: number, row: number, outer: number): ReturnedCell[] => [
      { table: 0, row: 0, column: outer },
      { table: 1, row, column },
    ];
    expect(
      split(
        ['en:Vetting', cell(0, 0)],
        ['ar:التدقيق', inner(1, 0, 0)],
        ['en:Vetting', inner(0, 0, 0)],
        ['English words', inner(1, 1, 0)],
      ),
    ).toEqual({ en: ['Vetting', 'Vetting'], ar: ['التدقيق', 'English words'] });
  });

  it('are told by their words where both stand in the flow of the text', () => {
    expect(
      split(
        ['en:Vetting'],
        ['The partner asks about every person.'],
        ['ar:التدقيق'],
        ['يسأل الشريك عن كل شخص'],
        ['earlier employers'],
      ),
    ).toEqual({
      en: ['Vetting', 'The partner asks about every person.', 'earlier employers'],
      ar: ['التدقيق', 'يسأل الشريك عن كل شخص'],
    });
  });

  it('go on in the language before them where no word tells', () => {
    expect(split(['en:Vetting'], ['ar:التدقيق'], ['2026'], ['unknown'])).toEqual({
      en: ['Vetting'],
      ar: ['التدقيق', '2026', 'unknown'],
    });
    expect(split(['ar:التدقيق'], ['en:Vetting'], ['2026'])).toEqual({
      en: ['Vetting', '2026'],
      ar: ['التدقيق'],
    });
  });

  it('are those of the only language in the flow, whatever their words say', () => {
    expect(split(['en:Vetting'], ['يسأل الشريك عن كل شخص'], ['ar:التدقيق', cell(0, 0)])).toEqual({
      en: ['Vetting', 'يسأل الشريك عن كل شخص'],
      ar: ['التدقيق'],
    });
  });

  it('are there for every language, also where a contract has none of it', () => {
    expect(split(['en:Vetting'])).toEqual({ en: ['Vetting'], ar: [] });
  });
});
