import ExcelJS from 'exceljs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startWithWorkspace, type TestApp, value } from '../../support/app.ts';
import { answersFrom } from '../../support/desk.ts';
import { paragraphsOf, unzipTexts } from '../../support/unzip.ts';

let test: TestApp;
beforeEach(async () => {
  test = await startWithWorkspace({ today: '2026-03-02' });
});
afterEach(async () => {
  expect(test.bugs).toEqual([]);
  await test.end();
});

it('tells in report, partner’s copy and register that the ground of a rating has expired', async () => {
  const { assessment: requests } = test.client;
  const partner = value(
    await test.client.partner.create({ fields: { name: 'Fictional Network', country: 'SS' } }),
  ).reference;
  const started = value(await requests.start({ partner })).assessment;
  const assessment = started.reference;
  value(await requests.recordAnswers({ assessment, answers: answersFrom('YYYYYYYY') }));
  value(await requests.recordReviews({ assessment, reviews: answersFrom('YYYYYYYY', 'Seen.') }));
  value(await requests.determine({ assessment }));
  const added = value(
    await test.client.evidence.add({
      partner,
      file: { name: 'politique PSEA.v2.final.pdf', bytes: new TextEncoder().encode('%PDF-1.4 fictional') },
      fields: {
        title: 'Policy of 2024',
        documentType: 'psea-policy',
        expiresOn: '2026-03-31',
        links: [{ assessment: started.id, standard: 'CS1' }],
      },
    }),
  ).evidence;
  value(
    await test.client.evidence.review({
      evidence: added.reference,
      review: { status: 'accepted', reason: null },
    }),
  );

  const wordOf = async (file: { bytes: Uint8Array }) =>
    paragraphsOf((await unzipTexts(file.bytes)).get('word/document.xml') ?? '').join('\n');
  const before = await wordOf(value(await requests.exportWord({ assessment })).file);
  expect(before).toContain('Supported by accepted evidence. The evidence is valid until 31 March 2026.');
  expect(before).toContain('politique PSEA.v2.final.pdf');
  expect(before).toContain('No evidence is linked: CS2, CS3, CS4, CS5, CS6, CS7, CS8.');

  test.setToday('2026-04-01');
  const after = await wordOf(value(await requests.exportWord({ assessment })).file);
  expect(after).toContain('CS1: “Policy of 2024” expired on 31 March 2026.');
  const copy = await wordOf(value(await requests.exportPartnerCopy({ assessment })).file);
  expect(copy).toContain('CS1: “Policy of 2024” expired on 31 March 2026.');

  const workbook = new ExcelJS.Workbook();
  const { file } = value(await test.client.register.exportExcel({}));
  await workbook.xlsx.load(file.bytes.buffer as ArrayBuffer);
  const sheet = workbook.getWorksheet('Register');
  const titles = (sheet?.getRow(1).values ?? []) as string[];
  const cell = (title: string) => sheet?.getRow(2).getCell(titles.indexOf(title)).value;
  expect([cell('Evidence has expired'), cell('Standards with expired evidence'), cell('Evidence')]).toEqual([
    'Yes',
    'CS1',
    1,
  ]);
});
