import { afterEach, beforeEach, expect, test } from 'vitest';
import { code, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { planPartner } from '../../../support/fill-plan.ts';
import { paragraphsOf, unzipTexts } from '../../../support/unzip.ts';

let app: TestApp;
beforeEach(async () => {
  app = await startWithWorkspace({ today: '2026-03-02' });
});
afterEach(async () => {
  expect(app.bugs).toEqual([]);
  await app.end();
});

const textOf = async ({ file }: { file: { bytes: Uint8Array } }) =>
  paragraphsOf((await unzipTexts(file.bytes)).get('word/document.xml') ?? '').join('\n');

test('plan and letter are written for a partner in both languages', async () => {
  const { partner } = await planPartner(app);
  const { client } = app;
  for (const language of ['en', 'ar'] as const) {
    const plan = value(await client.plan.exportWord({ partner, language }));
    expect(plan.file.name).toBe(`PSEA plan ${partner} Fictional partner.docx`);
    const letter = value(await client.plan.exportLetter({ partner, language }));
    expect(letter.file.name).toBe(`PSEA letter ${partner} Fictional partner.docx`);
    for (const text of [await textOf(plan), await textOf(letter)])
      expect(text).toContain('Agree with a fictional investigation service');
  }
});

test('a partner without a determination gets no letter', async () => {
  const { row } = value(await app.client.partner.create({ fields: { name: 'Fictional newcomer' } }));
  expect(code(await app.client.plan.exportLetter({ partner: row.reference }))).toBe('NOT_DETERMINED');
});

test('the timeline stands in the office’s report and not in the partner’s copy', async () => {
  const { partner } = await planPartner(app);
  const { client } = app;
  const assessment = value(await client.assessment.list({ partner })).rows[0]?.reference ?? '';
  const report = await textOf(value(await client.assessment.exportWord({ assessment })));
  expect(report).toContain('Timeline');
  expect(report).toContain('Action planned');
  const copy = await textOf(value(await client.assessment.exportPartnerCopy({ assessment })));
  expect(copy).not.toContain('Timeline');
});
