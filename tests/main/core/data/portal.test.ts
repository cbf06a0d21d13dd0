import ExcelJS from 'exceljs';
import { strFromU8 } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { portalColumns } from '../../../../shared/documents/data/portal-sheet.ts';
import { startWithWorkspace, type TestApp, value } from '../../../support/app.ts';

// The sheet that stands beside the portal's screens, and the portal's own list on its way back.

let test: TestApp;
beforeEach(async () => {
  test = await startWithWorkspace();
});
afterEach(async () => {
  expect(test.bugs).toEqual([]);
  await test.end();
});

const create = async (fields: Parameters<typeof test.client.partner.create>[0]['fields']) =>
  value(await test.client.partner.create({ fields, confirmDistinct: true })).row;

const delta = {
  name: 'Fictional Blue Delta',
  acronym: 'FBD',
  aliases: ['Delta Relief'],
  type: 'national-ngo',
  country: 'KE',
  languages: ['en', 'sw'],
  vendorNumbers: [{ agency: 'UNICEF', number: '0002500101' }],
  contacts: [{ name: 'A. Example', title: 'Director', email: 'a@delta.example', phone: '+254 700 000 001' }],
} as const;
const given = {
  ...delta,
  aliases: [...delta.aliases],
  languages: [...delta.languages],
  vendorNumbers: [...delta.vendorNumbers],
  contacts: [...delta.contacts],
};

it('asks in the order of the portal, under its words, and names whom the portal doesn’t take', async () => {
  const { reference } = await create(given);
  await create({ name: 'Fictional Ministry', type: 'government', country: 'KE' });
  await create({ name: 'Fictional Nobody Knows' });
  const { file, notForPortal, partners } = value(
    await test.client.data.export({ portal: true, language: 'fr' }),
  );
  expect([notForPortal, partners, file.name]).toEqual([1, 3, expect.stringContaining('Portail')]);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(file.bytes) as unknown as ExcelJS.Buffer);
  const [sheet, about] = workbook.worksheets;
  const rows = [1, 2, 3, 4].map((row) =>
    portalColumns.map((_, at) => sheet?.getRow(row).getCell(at + 1).value ?? null),
  );
  expect(rows[1]).toEqual(portalColumns.map(([, title]) => title));
  const line = Object.fromEntries(portalColumns.map(([, title], at) => [title, rows[2]?.[at] ?? null]));
  expect(line).toMatchObject({
    'Partner reference': reference,
    "Organization's Legal Name": 'Fictional Blue Delta',
    'Alias (if applicable)': 'Delta Relief',
    'Country of Origin': 'Kenya',
    'Type of organization': 'National NGO',
    'Contact Email': 'a@delta.example',
    'Working Languages': 'English; Swahili',
    'UNPP ID': null,
    'Vendor Number': 'UNICEF 0002500101',
    'PSEA capacity': 'Not Assessed',
  });
  expect(rows[3]?.[1]).toBe('Fictional Nobody Knows');
  const told = JSON.stringify(about?.getSheetValues());
  expect(told).toContain('n’enregistre pas, absents de la feuille : 1');
});

it('says the same as comma-separated text and as JSON', async () => {
  await create(given);
  const csv = value(await test.client.data.export({ portal: true, format: 'csv' })).file;
  expect(csv.name).toMatch(/\.csv$/);
  const [head, line] = strFromU8(csv.bytes).replace('\uFEFF', '').split('\r\n');
  expect(head?.split(',').length).toBe(portalColumns.length);
  expect(line).toContain('Fictional Blue Delta');
  const json = JSON.parse(
    strFromU8(value(await test.client.data.export({ portal: true, format: 'json' })).file.bytes),
  );
  expect(json.partners[0]["Organization's Legal Name"]).toBe('Fictional Blue Delta');
  expect(json.notes.length).toBeGreaterThan(2);
});

it('comes back without a change and without a false agreement, its portal numbers filled in', async () => {
  const { reference } = await create(given);
  const { bytes } = value(await test.client.data.export({ portal: true })).file;
  const same = value(await test.client.partner.previewImport({ file: { name: 'portal.xlsx', bytes } }));
  expect(same.rows.map(({ suggestion, changes, agreement }) => [suggestion, changes, agreement])).toEqual([
    ['update', [], null],
  ]);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  const at = portalColumns.findIndex(([column]) => column === 'portalNumber') + 1;
  const sheet = workbook.worksheets[0];
  if (sheet) sheet.getRow(3).getCell(at).value = 'UNPP-0044';
  const edited = new Uint8Array(await workbook.xlsx.writeBuffer());
  value(await test.client.partner.import({ file: { name: 'portal.xlsx', bytes: edited }, agreements: true }));
  const { fields } = value(await test.client.partner.get({ partner: reference }));
  const { total } = value(await test.client.agreement.list({ partner: reference }));
  expect([fields.unppNumber, total]).toEqual(['UNPP-0044', 0]);
});

const portalList = (...lines: string[]) => ({
  name: 'portal.csv',
  bytes: new TextEncoder().encode(
    [
      'Organization Legal Name,Alias (if applicable),Organization Type,Country of Origin,UNPP ID,Verified',
      ...lines,
    ].join('\n'),
  ),
});

it('fills in numbers from the portal’s list of partners, by the very name, with nothing done by hand', async () => {
  const one = await create({ name: 'Fictional Blue Delta', country: 'KE' });
  const two = await create({ name: 'Union Fictive de l’Été', country: 'ML' });
  const three = await create({
    name: 'شبكة المرجان الخيالية',
    country: 'YE',
    aliases: ['Fictional Coral Net'],
  });
  const file = portalList(
    'FICTIONAL BLUE DELTA,,National NGO,Kenya,UNPP-1,Yes',
    "Union fictive de l'ete,,National NGO,Mali,UNPP-2,Yes",
    'Fictional Coral Net,,National NGO,Yemen,UNPP-3,No',
    // Of that name in another country, and one that nobody has.
    'Fictional Blue Delta,,National NGO,Somalia,UNPP-4,Yes',
    'Fictional Stranger,,National NGO,Kenya,UNPP-5,Yes',
  );
  const choices = { file, key: 'name', onlyKnown: true } as const;
  const { rows } = value(await test.client.partner.previewImport(choices));
  expect(rows.slice(0, 3).map(({ suggestion }) => suggestion)).toEqual(['update', 'update', 'update']);
  const done = value(await test.client.partner.import(choices));
  expect([done.created, done.updated.map(({ reference }) => reference)]).toEqual([
    [],
    [one.reference, two.reference, three.reference],
  ]);
  expect(done.skipped.map(({ row, why }) => [row, why])).toEqual([
    [5, 'unknown'],
    [6, 'unknown'],
  ]);
  for (const [row, number, aliases] of [
    [one, 'UNPP-1', []],
    [two, 'UNPP-2', []],
    [three, 'UNPP-3', ['Fictional Coral Net']],
  ] as const) {
    const { fields } = value(await test.client.partner.get({ partner: row.reference }));
    expect([fields.unppNumber, fields.aliases, fields.name]).toEqual([number, aliases, row.name]);
  }
});
