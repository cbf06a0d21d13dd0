import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dataTables } from '../../../../shared/documents/data/all-tables.ts';
import { dataTableNames } from '../../../../shared/documents/data/data-table.ts';
import { dataText } from '../../../../shared/documents/data/text/data-text.ts';
import { commaSeparated } from '../../../../shared/documents/report/comma-separated.ts';

// Queries of other programs are written with these names: what was published stays, with the kind of its values. A new
// column is added to the list with PSEA_WRITE_COLUMNS=1.
const place = new URL('./published-columns.json', import.meta.url);
const now = Object.fromEntries(
  dataTables.map(({ name, columns }) => [
    name,
    Object.fromEntries(columns.map((column) => [column.name, column.kind])),
  ]),
);
if (process.env.PSEA_WRITE_COLUMNS || !existsSync(place))
  writeFileSync(place, `${JSON.stringify(now, null, 2)}\n`);

it('keep their names and kinds for ever', () => {
  expect(JSON.parse(readFileSync(place, 'utf8'))).toEqual(now);
  expect(dataTables.map(({ name }) => name)).toEqual(dataTableNames);
});

it.each(['en', 'ar'] as const)('are all described in %s', (language) => {
  const { columns, tables } = dataText(language);
  const names = new Set(dataTables.flatMap((table) => table.columns.map(({ name }) => name)));
  expect(Object.keys(columns).sort()).toEqual([...names].sort());
  expect(Object.keys(tables)).toEqual([...dataTableNames]);
  for (const name of names) expect(columns[name]).toMatch(language === 'ar' ? /\p{Script=Arabic}/u : /\w/);
});

/** Core hashtags of the Humanitarian Exchange Language, version 1.1. */
const core =
  '#access #activity #adm1 #adm2 #adm3 #adm4 #adm5 #affected #beneficiary #capacity #cause #channel #contact #country #crisis #currency #date #delivery #description #event #frequency #geo #group #impact #indicator #inneed #item #loc #meta #modality #need #operations #org #output #population #priority #reached #region #respondee #sector #service #severity #status #subsector #targeted #value'.split(
    ' ',
  );

it('have tags of the core hashtags alone, with attributes as the standard writes them', () => {
  const tags = dataTables.flatMap(({ columns }) => columns.flatMap(({ hxl }) => hxl ?? []));
  expect(tags.length).toBeGreaterThan(20);
  expect(tags.filter((tag) => !core.includes(tag.split('+')[0] ?? ''))).toEqual([]);
  expect(tags.filter((tag) => !/^#[a-z][a-z0-9_]*(?:\+[a-z][a-z0-9_]*)*$/.test(tag))).toEqual([]);
});

it('give no text to a spreadsheet that it would work out, and leave telephone numbers as they are', () => {
  const written = commaSeparated([['=1+1', '+254 700 123', '+1-2', '-3', '@x', '\t=2', 'a']]);
  expect(written).toBe("\uFEFF'=1+1,+254 700 123,'+1-2,'-3,'@x,'\t=2,a\r\n");
});
