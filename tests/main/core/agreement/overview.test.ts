import ExcelJS from 'exceljs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { elementIds } from '../../../../shared/content/clause/clause.ts';
import { startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { asArchive, ownClausePack } from '../../../support/build-pack.ts';
import { addAgreement, blanks, makeFinalAnnex } from '../../../support/final-annex.ts';
import { decodeXml, unzipTexts } from '../../../support/unzip.ts';

let test: TestApp;
beforeEach(async () => {
  test = await startWithWorkspace();
});
afterEach(async () => {
  expect(test.bugs).toEqual([]);
  await test.end();
});

const overview = async (filter: Parameters<TestApp['client']['agreement']['getOverview']>[0] = {}) =>
  value(await test.client.agreement.getOverview(filter));
const scan = { name: 'signed.pdf', bytes: new TextEncoder().encode('%PDF-1.7 fictional scan') };

it('counts every agreement of a filter once in the states of each element', async () => {
  await addAgreement(test, 'AOC-1');
  await addAgreement(test, 'AOC-2', { status: 'draft', programme: 'Fictional orchards' });
  const elements = {
    reporting: { state: 'absent' as const },
    vetting: { state: 'not-applicable' as const, reason: 'No personnel.' },
    training: { state: 'present' as const },
  };
  value(await test.client.agreement.checkElements({ agreement: 'AOC-1', elements }));
  const all = await overview();
  expect(all.total).toBe(2);
  expect(all.elements.map(({ element }) => element)).toEqual(elementIds);
  const none = { present: 0, changed: 0, absent: 0, notApplicable: 0 };
  for (const { element, ...counts } of all.elements) {
    const state = { reporting: 'absent', vetting: 'notApplicable', training: 'present' }[element as string];
    const expected = state ? { ...none, [state]: 1, unchecked: 1 } : { ...none, unchecked: 2 };
    expect(counts, element).toEqual(expected);
  }
  expect((await overview({ status: 'active' })).total).toBe(1);
  expect((await overview({ clauses: 'missing' })).elements[0]).toMatchObject({ unchecked: 1 });
  // By words: the code of a device, drawn anew in each run, may begin with the number of a reference.
  expect((await overview({ search: 'orchards' })).total).toBe(1);
});

it('names the agreements whose annex holds words that a newer version leaves behind, until they get a new one', async () => {
  await addAgreement(test, 'AOC-0');
  const annex = (await makeFinalAnnex(test, 'AOC-1', ['en'])).annex?.reference;
  const before = await overview();
  expect(before).toMatchObject({ total: 2, withoutAnnex: 1, leftBehind: [] });
  expect(before.sets).toEqual([{ set: 'standard', agreements: 1, behind: 0 }]);
  expect(before.clauses.length).toBeGreaterThan(15);
  expect(before.clauses.every(({ agreements, behind }) => agreements === 1 && behind === 0)).toBe(true);
  const clause = 'code-of-conduct';
  const version = before.clauses.find((line) => line.clause === clause)?.version;
  value(await test.client.content.import({ file: asArchive(ownClausePack()) }));
  const after = await overview();
  const named = { clause, version, now: '2.0.0' };
  expect(after.leftBehind).toMatchObject([{ reference: 'AOC-1', annex, clauses: [named] }]);
  expect(after.sets).toEqual([{ set: 'standard', agreements: 1, behind: 1 }]);
  expect(after.clauses.filter(({ behind }) => behind > 0)).toEqual([
    { set: 'standard', ...named, agreements: 1, behind: 1 },
  ]);
  value(
    await test.client.annex.create({
      agreement: 'AOC-1',
      set: 'standard',
      languages: ['en'],
      variants: { 'marriage-exception': 'none' },
      values: blanks,
      final: true,
    }),
  );
  expect((await overview()).leftBehind).toEqual([]);
});

it('keeps a scan with its agreement, says that no program read it, and gives it out again to the byte', async () => {
  await addAgreement(test, 'AOC-1');
  const before = value(await test.client.agreement.get({ agreement: 'AOC-1' }));
  const kept = value(
    await test.client.agreement.registerContract({ agreement: 'AOC-1', file: scan, note: 'Signed in May' }),
  ).agreement;
  expect(kept.contracts).toMatchObject([
    { file: { name: 'signed.pdf', kind: 'pdf' }, note: 'Signed in May' },
  ]);
  expect([kept.counts, kept.checks]).toEqual([before.counts, []]);
  expect((await overview()).notMachineChecked).toMatchObject([{ reference: 'AOC-1', contracts: 1 }]);
  const contract = kept.contracts[0]?.id ?? '';
  const again = value(await test.client.agreement.getContract({ agreement: 'AOC-1', contract }));
  expect(Buffer.from(again.file.bytes).equals(Buffer.from(scan.bytes))).toBe(true);
  value(await test.client.workspace.rebuild({}));
  expect(value(await test.client.agreement.get({ agreement: 'AOC-1' }))).toEqual(kept);
});

it('takes a kept contract back with a reason: it counts no more, and file and reason stay readable', async () => {
  await addAgreement(test, 'AOC-1');
  const keep = { agreement: 'AOC-1', file: scan };
  const [contract = ''] = value(await test.client.agreement.registerContract(keep)).agreement.contracts.map(
    ({ id }) => id,
  );
  value(await test.client.agreement.registerContract(keep));
  const reason = 'Kept with the wrong agreement.';
  const { agreement } = value(
    await test.client.agreement.withdrawContract({ agreement: 'AOC-1', contract, reason }),
  );
  expect(agreement.contracts.map(({ withdrawn }) => withdrawn)).toEqual([reason, null]);
  expect((await overview()).notMachineChecked).toMatchObject([{ reference: 'AOC-1', contracts: 1 }]);
  const again = value(await test.client.agreement.getContract({ agreement: 'AOC-1', contract }));
  expect(Buffer.from(again.file.bytes).equals(Buffer.from(scan.bytes))).toBe(true);
  value(await test.client.workspace.rebuild({}));
  expect(value(await test.client.agreement.get({ agreement: 'AOC-1' }))).toEqual(agreement);
  const history = value(await test.client.partner.getHistory({ partner: agreement.partner.id }));
  expect(JSON.stringify(history)).toContain(reason);
});

async function tell() {
  await addAgreement(test, 'AOC-0');
  await makeFinalAnnex(test, 'AOC-1', ['en']);
  value(await test.client.content.import({ file: asArchive(ownClausePack()) }));
  value(await test.client.agreement.registerContract({ agreement: 'AOC-1', file: scan }));
  value(
    await test.client.subAgreement.add({
      agreement: 'AOC-1',
      fields: { name: '=SUM(1) Fictional builders', flowDown: { state: 'absent' } },
    }),
  );
  value(
    await test.client.agreement.checkElements({
      agreement: 'AOC-1',
      elements: { reporting: { state: 'absent' } },
    }),
  );
}

it('is a workbook with elements by agreement, clause texts, what is left behind, contracts and sub-agreements', async () => {
  await tell();
  const { file } = value(await test.client.agreement.exportOverview({}));
  expect(file.name).toMatch(/\.xlsx$/);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(file.bytes as unknown as ArrayBuffer);
  expect(book.worksheets.map(({ name }) => name)).toEqual([
    'Elements',
    'Agreements',
    'Clause texts',
    'Other words today',
    'Contracts',
    'Sub-agreements',
  ]);
  const rowsOf = (name: string) =>
    (book.getWorksheet(name)?.getSheetValues() ?? []).map((row) => (row as unknown[] | undefined) ?? []);
  const [titles, ...agreements] = rowsOf('Agreements').filter((row) => row.length > 0);
  const second = agreements.find((row) => row.includes('AOC-1')) ?? [];
  const words = Object.fromEntries(
    (titles ?? []).flatMap((title, index) => (index === 0 ? [] : [[String(title), second[index]]])),
  );
  expect(Object.values(words).filter((word) => word === 'Not looked for').length).toBe(elementIds.length - 1);
  expect(Object.values(words).filter((word) => word === 'Absent').length).toBe(1);
  expect(words['Clauses with other words today']).toBe(1);
  expect(words['of these with gaps']).toBe(1);
  expect(agreements.find((row) => row.includes('AOC-0'))).toContain('None made here');
  expect(rowsOf('Other words today').at(-1)).toEqual(
    expect.arrayContaining(['AOC-1', 'code-of-conduct', '2.0.0']),
  );
  expect(rowsOf('Contracts').at(-1)).toEqual(expect.arrayContaining(['signed.pdf', 'Not machine-checked']));
  const sub = rowsOf('Sub-agreements').at(-1) ?? [];
  expect(sub).toContain('=SUM(1) Fictional builders');
  expect(sub).toContain('Clauses not passed on, Not known whether the partner assessed it');
});

it.each(['en', 'ar'] as const)('is a Word document in %s that says the same', async (language) => {
  await tell();
  const { file } = value(await test.client.agreement.exportOverview({ format: 'word', language }));
  expect(file.name).toMatch(/\.docx$/);
  const xml = decodeXml((await unzipTexts(file.bytes)).get('word/document.xml') ?? '');
  const told = {
    en: ['Legal overview of agreements', 'today: 2.0.0', 'signed.pdf', 'Clauses not passed on'],
    ar: ['النظرة القانونية العامة على الاتفاقات', 'اليوم: 2.0.0', 'signed.pdf', 'لم تُنقل البنود'],
  }[language];
  for (const words of told) expect(xml).toContain(words);
});

it('is written too where no agreement passes, and says so', async () => {
  const { file } = value(await test.client.agreement.exportOverview({ format: 'word', status: 'ended' }));
  const xml = decodeXml((await unzipTexts(file.bytes)).get('word/document.xml') ?? '');
  expect(xml).toContain('Status: Ended');
  expect(xml).toContain('None.');
  value(await test.client.agreement.exportOverview({ status: 'ended' }));
});
