import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import facts from '../../fixtures/instruments/fictional-ladder/1.0.0/instrument.json' with { type: 'json' };
import words from '../../fixtures/instruments/fictional-ladder/1.0.0/text.en.json' with { type: 'json' };
import { passphrase, startApp, type TestApp, value } from '../../support/app.ts';
import { officer } from '../../support/desk.ts';
import { fillForm } from '../../support/fill-form.ts';
import { unzipTexts } from '../../support/unzip.ts';
import { withContent } from '../../support/versions.ts';

/** An instrument that no code knows: its own levels, points, limits, clocks and words, and no vendor label. */
const instruments = withContent({
  place: 'fictional-ladder',
  definition: facts,
  texts: { 'text.en.json': words },
});
let test: TestApp;
let partner: string;
let assessment: string;
beforeAll(async () => {
  test = startApp({ today: '2026-03-31', instruments });
  value(
    await test.client.workspace.create({
      folder: test.folder,
      passphrase,
      office: 'Fictional office',
      officer,
    }),
  );
  partner = value(
    await test.client.partner.create({ fields: { name: 'Fictional', country: 'SS' } }),
  ).reference;
  const started = value(await test.client.assessment.start({ partner, instrument: 'fictional-ladder' }));
  assessment = started.assessment.reference;
});
afterAll(async () => {
  expect(test.bugs).toEqual([]);
  await test.end();
});

const plainText = async (bytes: Uint8Array) =>
  [...(await unzipTexts(bytes)).values()].join('\n').replace(/<[^>]+>/g, '');

// One after the other, as an officer would.
describe('an instrument that is data alone', () => {
  it('is offered beside the others, and leaves the usual one usual', async () => {
    const rows = value(await test.client.instrument.list({})).rows;
    expect(rows.map(({ reference }) => reference)).toContain('fictional-ladder');
    const other = value(
      await test.client.partner.create({ fields: { name: 'Other', country: 'SS' } }),
    ).reference;
    const usual = value(await test.client.assessment.start({ partner: other })).assessment;
    expect(usual.instrument).toBe(rows[0]?.reference);
    expect(usual.instrument).not.toBe('fictional-ladder');
  });

  it('goes out as a form in its own words, and comes back', async () => {
    const { file } = value(await test.client.form.export({ assessment, languages: ['en', 'fr'] }));
    const filled = await fillForm(file.bytes, 'en', {
      'form.completed-by-name': 'Fictional Person',
      'form.completed-by-function': 'Director',
      'CS1.answer': 'At the top',
      'CS1.evidence.psea-policy': '✓',
      'CS2.answer': 'On the first rung',
      // Points are read as well as words.
      'CS3.answer': 2,
    });
    const { report, changed } = value(
      await test.client.form.import({ file: { name: 'returned.xlsx', bytes: filled } }),
    );
    expect(report.findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(changed?.assessment.standards.map(({ self }) => self.answer)).toEqual([
      'top',
      'first-rung',
      'second-rung',
    ]);
    expect(changed?.assessment.selfScore).toMatchObject({
      total: 7,
      rating: 'moderate',
      capacityLabel: null,
    });
  });

  it('is reviewed with evidence of its menu, determined, clocked and planned by its own rules', async () => {
    const { client } = test;
    value(await client.assessment.submit({ assessment }));
    const reviews = Object.fromEntries(
      ['top', 'ground', 'second-rung'].map((answer, index) => [
        `CS${index + 1}`,
        { answer, comment: 'Seen.' },
      ]),
    );
    value(await client.assessment.recordReviews({ assessment, reviews }));
    value(
      await client.evidence.add({
        partner,
        sighting: { place: 'Office', on: '2026-03-30', by: officer },
        fields: { documentType: 'psea-policy', links: [{ assessment, standard: 'CS1' }] },
      }),
    );
    const { assessment: view, row } = value(await client.assessment.determine({ assessment }));
    expect(view.reviewScore).toMatchObject({
      total: 6,
      rating: 'moderate',
      risk: 'moderate',
      met: 1,
      notMet: 2,
    });
    expect(view.gaps).toEqual(['CS2', 'CS3']);
    expect(view.window).toMatchObject({ from: '2026-03-31', until: '2026-07-31' });
    // The lowest level claims nothing; the one between claims something and stands on nothing.
    expect(view.standards.map(({ ground }) => ground.ground)).toEqual(['not-reviewed', null, 'nothing']);
    expect(row).toMatchObject({
      rating: 'moderate',
      capacityLabel: '',
      result: { instrument: 'fictional-ladder' },
    });
    const action = {
      standard: 'CS2',
      title: 'Climb',
      verification: 'A photo of the rung.',
      dueOn: '2026-06-01',
    };
    value(await client.plan.add({ partner, actions: [action], language: 'en' }));
    expect(value(await client.followUp.get({ partner, language: 'en' })).rhythm).toMatchObject({
      id: 'by-rung',
      recommended: { everyMonths: 2 },
    });
    value(
      await client.assessment.decide({
        assessment,
        decision: 'proceed',
        justification: 'The gaps can be closed.',
      }),
    );
    test.setToday('2026-06-30');
    value(
      await client.assessment.recordReviews({
        assessment,
        reviews: { CS2: { answer: 'top', comment: 'Climbed.' } },
      }),
    );
    const final = value(await client.assessment.determine({ assessment, kind: 'final' }));
    expect(final.assessment.outcome).toMatchObject({ result: 'partly', closed: ['CS2'], remaining: ['CS3'] });
    expect(final.row).toMatchObject({ rating: 'low', validUntil: '2028-06-30' });
  });

  it('is reported in Word and Excel in its own words, without any label of the vendor master', async () => {
    const { client } = test;
    for (const language of ['en', 'ar'] as const) {
      const report = await plainText(
        value(await client.assessment.exportWord({ assessment, language })).file.bytes,
      );
      expect(report).toContain('Fictional ladder of three standards');
      expect(report).toContain('Safe height');
      expect(report).toContain('Fictional reporting');
      value(await client.assessment.exportPartnerCopy({ assessment, language }));
      value(await client.plan.exportLetter({ partner, language }));
    }
    const { file } = value(await client.register.exportExcel({}));
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(file.bytes.slice().buffer as ArrayBuffer);
    const sheet = workbook.getWorksheet('Register');
    const titles = (sheet?.getRow(1).values ?? []) as string[];
    const cell = (title: string) => sheet?.getRow(2).getCell(titles.indexOf(title)).value;
    expect(cell('Partner')).toBe('Fictional');
    expect(cell('Rating')).toBe('Safe height');
    expect(cell('Instrument')).toBe('Fictional ladder, version 1.0.0');
    expect(cell('CS2 · Fictional ladder')).toBe('At the top');
    const explained = JSON.stringify(workbook.getWorksheet('Explanations')?.getSheetValues());
    expect(explained).toContain('Safe height: 9 to 12 points');
    expect(value(await client.partner.getTimeline({ partner })).lanes).toHaveLength(3);
    expect(value(await client.workspace.check({})).problems).toEqual([]);
  });
});
