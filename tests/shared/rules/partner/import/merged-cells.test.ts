import { describe, expect, it } from 'vitest';
import type { ReadSheet } from '../../../../../shared/ground/sheet/sheet.ts';
import { proposeMapping } from '../../../../../shared/rules/partner/import/match-columns.ts';
import { previewImport } from '../../../../../shared/rules/partner/import/preview-import.ts';

function previewOf(merged: string[], ...lines: string[]) {
  const list: ReadSheet = {
    name: 'List',
    hidden: false,
    rows: lines.map((line) =>
      line.split(';').map((text) => (text === '' ? ({ kind: 'empty' } as const) : { kind: 'text', text })),
    ),
    merged,
  };
  const { rows, problems } = previewImport(list, proposeMapping(list)!, []);
  return {
    rows: rows.map(({ action, sameAs, fields }) =>
      [action, fields.name, fields.country ?? '–', ...(sameAs === null ? [] : [`with row ${sameAs}`])].join(
        ' ',
      ),
    ),
    codes: [...problems, ...rows.flatMap((row) => row.problems)].map(({ code }) => code),
  };
}

describe('a merged cell', () => {
  it.each([
    ['English', 'Country;Partner', 'Kenya;Fictional A Trust', ';Fictional B Trust', 'KE'],
    ['French', 'Pays;Partenaire', 'Tchad;Fictif A', ';Fictif B', 'TD'],
    ['Arabic', 'البلد;اسم الشريك', 'اليمن;جمعية ألف', ';جمعية باء', 'YE'],
    ['Russian', 'Страна;Организация', 'Кыргызстан;Фонд А', ';Фонд Б', 'KG'],
  ])('of the country stands for each row that it covers, in %s', (_, titles, first, second, country) => {
    const { rows, codes } = previewOf(['A2:A3'], titles, first, second);
    const [one, two] = [first, second].map((line) => line.split(';')[1]);
    expect(rows).toEqual([`create ${one} ${country}`, `create ${two} ${country}`]);
    expect(codes).toEqual(['CELLS_MERGED']);
  });

  it('of the name makes the rows one partner', () => {
    const { rows } = previewOf(
      ['A2:A3'],
      'Partner;Country;Agreement no;Contact;E-mail',
      'Fictional A Trust;KE;AG-1;A. Example;a@a.example',
      ';;AG-2;B. Example;b@a.example',
      'Fictional Water Group;KE;AG-3;;',
    );
    expect(rows).toEqual([
      'create Fictional A Trust KE',
      'update Fictional A Trust – with row 2',
      'create Fictional Water Group KE',
    ]);
  });

  it('fills no row that holds nothing, and none of the titles', () => {
    const { rows } = previewOf(
      ['B1:B2', 'A3:A5'],
      'x;Partners;',
      'Country;Partner;Type',
      'KE;One Trust;',
      ';;',
      ';Two Group;',
    );
    expect(rows).toEqual(['create One Trust KE', 'create Two Group KE']);
  });
});

describe('a heading between the rows', () => {
  it.each([
    [
      'Partner;E-mail',
      'Kenya;',
      'Fictional A Trust;a@a.example',
      'Somalia;',
      'Fictional B Trust;',
      'KE',
      'SO',
    ],
    ['Partenaire;Courriel', 'Tchad;', 'Fictif A;a@a.example', 'Mali;', 'Fictif B;', 'TD', 'ML'],
    ['Организация;Телефон', 'Кыргызстан;', 'Фонд А;', 'Казахстан;', 'Фонд Б;', 'KG', 'KZ'],
  ])('gives the country of those below: %s', (titles, one, a, two, b, first, second) => {
    const { rows, codes } = previewOf([], titles, one, a, two, b);
    expect(rows.filter((row) => row.startsWith('create')).map((row) => row.slice(-2))).toEqual([
      first,
      second,
    ]);
    expect(codes).toEqual(['SECTION_COUNTRY', 'SECTION_COUNTRY']);
  });

  it('is skipped where it is one cell over several columns, and no partner where a column gives the country', () => {
    const { rows, codes } = previewOf(
      ['A2:B2'],
      'Partner;Country',
      'Implementing partners;',
      'Fictional A Trust;KE',
    );
    expect([rows, codes]).toEqual([
      ['skip Implementing partners –', 'create Fictional A Trust KE'],
      ['SECTION_ROW'],
    ]);
  });

  it('is no partner that is called as a country is, where its row says more', () => {
    expect(previewOf([], 'Partner;E-mail', 'Kenya;kenya@a.example').rows).toEqual(['create Kenya –']);
  });
});
