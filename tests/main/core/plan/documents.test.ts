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

test('decision letter and Note for the Record are written from what was decided', async () => {
  const { partner } = await planPartner(app);
  const { client } = app;
  const assessment = value(await client.assessment.list({ partner })).rows[0]?.reference ?? '';
  value(
    await client.assessment.decide({
      assessment,
      decision: 'proceed-with-conditions',
      justification: 'Internal justification.',
      conditions: '- Fictional condition of the first kind.\n- Another by 30 June 2026.',
      noteForRecord: {
        justification: 'Internal note.',
        mitigation: 'Internal measure.',
        approver: { name: 'Vera Fictional', function: 'Representative' },
        on: '2026-03-01',
      },
    }),
  );
  for (const language of ['en', 'ar'] as const) {
    const letter = value(await client.assessment.exportDecisionLetter({ assessment, language }));
    expect(letter.file.name).toMatch(/^PSEA decision letter .+ Fictional partner\.docx$/);
    const copy = value(await client.assessment.exportPartnerCopy({ assessment, language }));
    const about = value(await client.plan.exportLetter({ partner, language }));
    for (const written of [letter, copy, about]) {
      const parts = [...(await unzipTexts(written.file.bytes)).values()].join('\n');
      expect(await textOf(written)).toContain('Another by 30 June 2026.');
      expect(parts).not.toMatch(/Internal|Vera/);
    }
    const note = await textOf(value(await client.assessment.exportNoteForRecord({ assessment, language })));
    for (const said of ['Internal note.', 'Internal measure.', 'Vera Fictional'])
      expect(note).toContain(said);
  }
  const xml =
    (await unzipTexts(value(await client.assessment.exportDecisionLetter({ assessment })).file.bytes)).get(
      'word/document.xml',
    ) ?? '';
  // The conditions are a list of Word's own that counts from one.
  const [condition = ''] = xml.match(/<w:p>(?:(?!<\/w:p>).)*Fictional condition.*?<\/w:p>/s) ?? [];
  expect(condition).toMatch(/<w:numPr><w:ilvl w:val="0"\/><w:numId w:val="\d+"\/>/);
});
