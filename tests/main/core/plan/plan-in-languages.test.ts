import { expect, it } from 'vitest';
import { readStatus } from '../../../../shared/documents/plan-form/status-words.ts';
import {
  planFormLanguages,
  planFormTexts,
} from '../../../../shared/documents/plan-form/text/plan-form-texts.ts';
import { value } from '../../../support/app.ts';
import { loadForm } from '../../../support/fill-form.ts';
import { fillPlan, issuePlan, planSheet, saidIn } from '../../../support/fill-plan.ts';
import { shippedActions } from '../../../support/libraries.ts';

it('a plan workbook goes out and comes back in a language that the screens do not have', async () => {
  const { test, partner, actions } = await issuePlan();
  const [first, second] = actions;
  // A workbook takes a second; English and Arabic come back in other tests, French and Spanish are held by the words.
  const chosen = ['ru', 'zh'] as const;
  for (const language of chosen) {
    const { file } = value(await test.client.plan.exportExcel({ partner, language }));
    const text = planFormTexts[language];
    const sheet = planSheet(await loadForm(file.bytes), language);
    const entry = shippedActions.texts[language]?.actions['start-reference-checks'];
    // The action of the library is told in the language of the workbook; the one that a person wrote stays as it is.
    expect(sheet.getCell(7, 4).text).toBe([entry?.title, entry?.why, ...(entry?.steps ?? [])].join('\n'));
    expect(sheet.getCell(7, 5).text).toBe(entry?.verification);
    expect(sheet.getCell(8, 4).text).toContain('Ask candidates for a declaration');
    expect(sheet.getCell(7, 8).text).toBe(text.statuses['not-started']);

    const { statuses } = text;
    const filled = await fillPlan(
      file.bytes,
      {
        [first]: { status: statuses['done-by-partner'], date: new Date('2026-04-10'), note: 'In use.' },
        [second]: { status: statuses['in-progress'] },
      },
      language,
    );
    const back = { name: 'plan.xlsx', bytes: filled };
    const { report } = value(await test.client.plan.import({ file: back, dryRun: true }));
    expect(saidIn(report), language).toEqual([
      'A1 status recorded DONE_NOT_VERIFIED',
      'A1 status recorded DATE_USED',
      'A1 note recorded NOTE_RECORDED',
      'A2 status recorded STATUS_RECORDED',
      'A2 status ignored DATE_EMPTY',
      'A2 note ignored NOTE_EMPTY',
      'A3 status same STATUS_AS_ISSUED',
      'A3 note ignored NOTE_EMPTY',
    ]);
  }
  const { plan } = value(await test.client.plan.get({ partner }));
  expect(plan.issued.slice(1).map(({ language }) => language)).toEqual([...chosen]);
  expect(test.bugs).toEqual([]);
  await test.end();
});

it('every language says all that English says, in its own words and with the same blanks', () => {
  const { direction: _, draft: __, ...english } = planFormTexts.en;
  const linesOf = (words: unknown, place = ''): [string, string][] =>
    typeof words === 'string'
      ? [[place, words]]
      : Object.entries(words as object).flatMap(([key, each]) => linesOf(each, `${place}.${key}`));
  for (const language of planFormLanguages.filter((code) => code !== 'en')) {
    const { direction, draft, ...words } = planFormTexts[language];
    expect(direction).toBe(language === 'ar' ? 'rtl' : 'ltr');
    // Nobody has reviewed these: each workbook says so.
    expect(draft).not.toBe('');
    const own = new Map(linesOf(words));
    for (const [place, text] of linesOf(english)) {
      const said = own.get(place) ?? '';
      // A plan is called so in French and Spanish too; an action and a page are in French.
      if (!['.sheet', '.columns.action', '.page.before', '.page.after'].includes(place))
        expect(said, place).not.toBe(text);
      expect(said.match(/\{\w+\}/g) ?? [], place).toEqual(text.match(/\{\w+\}/g) ?? []);
    }
    for (const [status, word] of Object.entries(words.statuses)) expect(readStatus(word)).toBe(status);
    for (const name of [words.sheet, words.helpSheet]) expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
  }
});
