import ExcelJS from 'exceljs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { letterhead } from '../../../support/letterhead.ts';
import { decodeXml, unzipTexts } from '../../../support/unzip.ts';

let test: TestApp;
let partner: string;
beforeEach(async () => {
  test = await startWithWorkspace();
  partner = value(await test.client.partner.create({ fields: { name: 'Fictional “Well” Group' } })).reference;
  test.setToday('2026-04-11');
  value(
    await test.client.partner.edit({ partner, fields: { name: '=SUM(1) Fictional Wells', country: 'KE' } }),
  );
  value(await test.client.agreement.add({ partner, fields: { reference: 'AOC-1', status: 'draft' } }));
  test.setToday('2026-05-20');
  value(await test.client.partner.edit({ partner, fields: { acronym: 'FWG' } }));
});
afterEach(async () => {
  expect(test.bugs).toEqual([]);
  await test.end();
});

const listed = async (
  filter: Omit<Parameters<TestApp['client']['partner']['listHistory']>[0], 'partner'> = {},
) => value(await test.client.partner.listHistory({ partner, ...filter }));

it('says who changed what, from what to what, the newest first, and leads to the thing', async () => {
  const { rows, total, all } = await listed();
  expect(rows.map(({ sentence }) => sentence)).toEqual([
    'Acronym recorded: “FWG”.',
    expect.stringContaining('The agreement AOC-1 was added on 11 April 2026.'),
    '2 details of the partner changed.',
    expect.stringMatching(/^The partner was added to the register as /),
  ]);
  expect(rows[2]?.lines).toEqual([
    'Name changed from “Fictional “Well” Group” to “=SUM(1) Fictional Wells”.',
    'Country recorded: Kenya.',
  ]);
  expect(rows[1]?.subject).toMatchObject({ kind: 'agreement', reference: 'AOC-1' });
  expect(rows[0]).toMatchObject({ day: '2026-05-20', by: { name: 'Amina Test' } });
  expect({ total, all }).toEqual({ total: 4, all: 4 });
});

it('is narrowed by kind, person and period, and counts what it leaves out', async () => {
  expect(await listed({ kind: 'agreement' })).toMatchObject({ total: 1, all: 4 });
  expect(await listed({ person: 'Amina Test' })).toMatchObject({ total: 4 });
  expect(await listed({ person: 'Nobody Test' })).toMatchObject({ total: 0, all: 4, rows: [] });
  expect(await listed({ from: '2026-04-11', until: '2026-04-11' })).toMatchObject({ total: 2 });
  expect(await listed({ until: '2026-04-10' })).toMatchObject({ total: 1 });
  const { rows, total } = await listed({ offset: 1, limit: 2 });
  expect({ rows: rows.length, total }).toEqual({ rows: 2, total: 4 });
  expect((await listed()).kinds).toEqual([
    { kind: 'partner', count: 3 },
    { kind: 'agreement', count: 1 },
  ]);
});

it('is a workbook with a row for each entry, whose texts are no formulas', async () => {
  const { file } = value(
    await test.client.partner.exportHistory({ partner, format: 'excel', from: '2026-04-11' }),
  );
  expect(file.name).toMatch(/\.xlsx$/);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(file.bytes as unknown as ArrayBuffer);
  const rows = (book.getWorksheet('Entries')?.getSheetValues() ?? []).map((row) => (row as unknown[]) ?? []);
  const told = rows.filter((row) => row[1] instanceof Date);
  expect(told.map((row) => row[5])).toEqual([
    'Acronym recorded: “FWG”.',
    'The agreement AOC-1 was added on 11 April 2026.',
    '2 details of the partner changed.',
  ]);
  expect(told[2]?.[6]).toContain('to “=SUM(1) Fictional Wells”.');
  expect(JSON.stringify(rows)).toContain('3 of 4 entries');
  expect(JSON.stringify(rows)).toContain('From: 11 April 2026');
});

it.each(['en', 'ar'] as const)(
  'is a Word document in %s with headings and repeating table headers',
  async (language) => {
    const { file } = value(await test.client.partner.exportHistory({ partner, language }));
    expect(file.name).toMatch(/\.docx$/);
    const xml = decodeXml((await unzipTexts(file.bytes)).get('word/document.xml') ?? '');
    const told = {
      en: ['History', 'May 2026', 'The agreement AOC-1 was added', 'What happened', '4 of 4 entries'],
      ar: ['سجل التغييرات', 'أيار/مايو 2026', 'أُضيف الاتفاق', 'ما حدث', 'القيود: 4 من 4'],
    }[language];
    const text = [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, words]) => words).join('');
    for (const words of told) expect(text).toContain(words);
    expect(xml).toMatch(/<w:pStyle w:val="Heading1"\/>/);
    expect(xml).toMatch(/<w:tblHeader/);
    expect(/<w:bidiVisual(\/| w:val="(true|1|on)")/.test(xml)).toBe(language === 'ar');
  },
);

it('is written into the office’s letterhead', async () => {
  const { file } = value(await test.client.partner.exportHistory({ partner, template: letterhead() }));
  const xml = decodeXml((await unzipTexts(file.bytes)).get('word/document.xml') ?? '');
  expect(xml).toContain('Country Office (fictional)');
  expect(xml).toContain('The agreement AOC-1 was added');
});

it('is told of the office itself, in a file as well', async () => {
  const officer = { name: 'Beatriz Test', function: 'Programme analyst' };
  value(await test.client.workspace.setOfficer({ officer }));
  const { rows } = value(await test.client.workspace.listHistory({}));
  expect(rows[0]?.sentence).toMatch(
    /^Officer at the device [A-Z0-9]+ changed from “Amina Test, Partnership officer” to “Beatriz Test, Programme analyst”\.$/,
  );
  expect(rows.at(-1)?.sentence).toMatch(/^The workspace of “.+” was made\.$|^The device /);
  const { file } = value(await test.client.workspace.exportHistory({}));
  const xml = decodeXml((await unzipTexts(file.bytes)).get('word/document.xml') ?? '');
  expect(xml).toContain('Beatriz Test');
});
