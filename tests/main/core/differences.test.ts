import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { code, startWithWorkspace, type TestApp, value } from '../../support/app.ts';
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

async function reviewed(): Promise<string> {
  const fields = {
    name: 'Fictional Women’s Network',
    country: 'SS',
    vendorNumbers: [{ agency: 'UNICEF', number: '2500012345' }],
  };
  const partner = value(await test.client.partner.create({ fields })).reference;
  const { reference } = value(await test.client.assessment.start({ partner })).assessment;
  const { assessment } = test.client;
  value(await assessment.recordDetails({ assessment: reference, details: { entities: ['Secret Agency'] } }));
  value(await assessment.recordAnswers({ assessment: reference, answers: answersFrom('YYYYYYYY') }));
  const reviews = answersFrom('YYNYYYYY', 'A comment for the partner.');
  value(await assessment.recordReviews({ assessment: reference, reviews }));
  return reference;
}

const textOf = async (bytes: Uint8Array) => {
  const parts = await unzipTexts(bytes);
  return {
    all: [...parts.values()].join('\n'),
    body: paragraphsOf(parts.get('word/document.xml') ?? '').join('\n'),
  };
};

describe('differences between partner and UN review', () => {
  it('are explained, counted over all partners and printed in the report', async () => {
    const assessment = await reviewed();
    const difference = { code: 'not-practised' as const, text: 'Nothing was written down.' };
    const changed = value(
      await test.client.assessment.explainDifference({ assessment, standard: 'CS3', difference }),
    );
    expect(changed.assessment.standards[2]).toMatchObject({ differs: true, difference });
    const { rows, total } = value(await test.client.assessment.countDifferences({}));
    expect(total).toBe(8);
    expect(rows[2]).toEqual({
      instrument: 'un-ip-psea-2020',
      standard: 'CS3',
      compared: 1,
      differing: 1,
      reasons: { 'not-practised': 1 },
    });
    const { file } = value(await test.client.assessment.exportWord({ assessment }));
    expect((await textOf(file.bytes)).body).toContain('On paper, not practised: Nothing was written down.');
  });

  it('of an archived partner are not counted', async () => {
    await reviewed();
    const [row] = value(await test.client.partner.list({})).rows;
    value(await test.client.partner.archive({ partner: row?.reference ?? '', reason: 'Closed.' }));
    expect(value(await test.client.assessment.countDifferences({})).rows).toEqual([]);
  });
});

describe('what is given to the partner', () => {
  const by = { name: 'Grace Test', function: 'Director' };

  it('needs a signed result', async () => {
    const assessment = await reviewed();
    expect(code(await test.client.assessment.exportPartnerCopy({ assessment }))).toBe('NOT_DETERMINED');
    const response = { response: 'agrees' as const, by, comment: null };
    expect(code(await test.client.assessment.recordResponse({ assessment, response }))).toBe(
      'NOT_DETERMINED',
    );
  });

  it('leaves out what the office keeps to itself, in the text and behind it', async () => {
    const assessment = await reviewed();
    value(
      await test.client.assessment.explainDifference({
        assessment,
        standard: 'CS3',
        difference: { code: 'other', text: 'A secret reason.' },
      }),
    );
    value(await test.client.assessment.determine({ assessment, statement: 'A secret statement.' }));
    const decided = value(
      await test.client.assessment.decide({
        assessment,
        decision: 'proceed-with-conditions',
        justification: 'A secret justification.',
        conditions: 'A condition for the partner.',
      }),
    );
    value(
      await test.client.assessment.recordResponse({
        assessment,
        response: { response: 'asks-for-review', by, comment: 'Please look at CS3 again.' },
      }),
    );
    const ids = [decided.assessment.id, decided.assessment.partner.id, decided.assessment.partner.reference];
    for (const language of ['en', 'ar'] as const) {
      const { file } = value(await test.client.assessment.exportPartnerCopy({ assessment, language }));
      expect(file.name).toMatch(/^PSEA result .+\.docx$/);
      expect(file.name).not.toContain('UN only');
      const whole = value(await test.client.assessment.exportWord({ assessment, language })).file.name;
      expect(whole).toMatch(/^PSEA assessment \(UN only\) .+\.docx$/);
      const { all, body } = await textOf(file.bytes);
      expect(body).toContain('A comment for the partner.');
      expect(body).toContain('Please look at CS3 again.');
      // Who has to meet a condition reads it.
      expect(body).toContain('A condition for the partner.');
      for (const secret of ['secret', 'Secret', '2500012345', ...ids])
        expect(all, secret).not.toContain(secret);
    }
  });
});
