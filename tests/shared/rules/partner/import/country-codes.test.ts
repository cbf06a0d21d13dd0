import { expect, it } from 'vitest';
import type { ReadSheet } from '../../../../../shared/ground/sheet/sheet.ts';
import { proposeMapping } from '../../../../../shared/rules/partner/import/match-columns.ts';
import { previewImport } from '../../../../../shared/rules/partner/import/preview-import.ts';

function countriesOf(title: string, ...cells: string[]) {
  const rows = [['Partner', title], ...cells.map((cell, at) => [`Fictional ${'ABCDEF'[at]} Society`, cell])];
  const list: ReadSheet = {
    name: 'List',
    hidden: false,
    rows: rows.map((row) => row.map((text) => ({ kind: 'text', text }) as const)),
  };
  return previewImport(list, proposeMapping(list)!, []).rows.map(({ fields }) => fields.country ?? null);
}

// The words of some languages for "nothing" are also codes: "s.o.", "n.a.".
it.each([
  ['codes among codes', 'Country', ['KE', 'SO', 'NA'], ['KE', 'SO', 'NA']],
  ['a list of one country', 'Pays', ['SO', 'SO', 'SO'], ['SO', 'SO', 'SO']],
  ['a column whose title says so', 'Code pays', ['NA', 'NA'], ['NA', 'NA']],
  ['one in Spanish', 'Código de país', ['NA', 'SO'], ['NA', 'SO']],
  ['one in Russian', 'Код страны', ['NA', 'KE'], ['NA', 'KE']],
  ['names, and a word for nothing', 'Pays', ['Tchad', 's.o.', 'Kenya'], ['TD', null, 'KE']],
  ['names, and NA for nothing', 'Country', ['Kenya', 'NA', 'Chad'], ['KE', null, 'TD']],
  ['nothing but NA', 'Country', ['NA', 'NA'], [null, null]],
])('%s', (_, title, cells, countries) => {
  expect(countriesOf(title, ...cells)).toEqual(countries);
});
