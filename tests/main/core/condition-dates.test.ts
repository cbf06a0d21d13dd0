import { afterEach, beforeEach, expect, it } from 'vitest';
import { code, startWithWorkspace, type TestApp, value } from '../../support/app.ts';
import { determinedPartner } from '../../support/determined.ts';
import { paragraphsOf, unzipTexts } from '../../support/unzip.ts';

let test: TestApp;
let partner: string;
let assessment: string;
beforeEach(async () => {
  test = await startWithWorkspace({ today: '2026-03-02' });
  ({ partner, assessment } = await determinedPartner(test, 'YYYYYYNN'));
});
afterEach(async () => {
  expect(test.bugs).toEqual([]);
  await test.end();
});

const decide = (conditions: string, conditionDates?: (string | null)[]) =>
  test.client.assessment.decide({
    assessment,
    decision: 'proceed-with-conditions',
    justification: 'Fictional.',
    conditions,
    ...(conditionDates ? { conditionDates } : {}),
  });
const due = async () => {
  const { todo } = test.client;
  return value(await todo.list({ kinds: ['condition-due'] })).rows.map(({ on, title }) => [on, title]);
};

it('stand in letter and copy in words, on the to-do list by their day, and survive a rebuild', async () => {
  const lines = '- Train the drivers.\n\n- Agree on a service.';
  const decided = value(await decide(lines, ['2026-03-20', null])).assessment;
  expect(decided.decisions.at(-1)?.fact.conditionDates).toEqual(['2026-03-20', null]);
  expect(await due()).toEqual([['2026-03-20', 'Train the drivers.']]);
  const words = { en: '20 March 2026', ar: '2026' };
  for (const language of ['en', 'ar'] as const) {
    const { client } = test;
    for (const written of [
      value(await client.assessment.exportDecisionLetter({ assessment, language })),
      value(await client.assessment.exportPartnerCopy({ assessment, language })),
      value(await client.plan.exportLetter({ partner, language })),
      value(await client.assessment.exportWord({ assessment, language })),
    ]) {
      const text = paragraphsOf((await unzipTexts(written.file.bytes)).get('word/document.xml') ?? '');
      const line = text.find((each) => each.includes('Train the drivers.')) ?? '';
      expect(line).toContain(words[language]);
      expect(text.find((each) => each.includes('Agree on a service.'))).not.toContain('2026');
    }
  }
  value(await test.client.workspace.rebuild({}));
  expect(await due()).toEqual([['2026-03-20', 'Train the drivers.']]);
});

it('leave the list once a later decision leaves them out, and ask for nothing that was not written', async () => {
  value(await decide('Train the drivers.', ['2026-03-20']));
  expect(code(await decide('Train the drivers.', [null, '2026-03-20']))).toBe('CONDITIONS_REQUIRED');
  value(await decide('Agree on a service.'));
  expect(await due()).toEqual([]);
});
