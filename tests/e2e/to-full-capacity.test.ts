import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import actionTexts from '../../assessments/actions/1.0.0/text.en.json' with { type: 'json' };
import { launchChromium } from '../support/chromium.ts';
import { paragraphsOf, unzipTexts } from '../support/unzip.ts';
import {
  choose,
  chooseProposal,
  dialogOf,
  fillDate,
  ledgerEntry,
  openLedger,
  openPart,
  openPartner,
  openTodo,
  press,
  record,
  reviewAgain,
  seeOnSite,
  todoRows,
  write,
} from './support/follow-up-journey.ts';
import { browserHands, type Hands } from './support/hands.ts';
import { type RunningLoopback, startLoopback } from './support/loopback.ts';
import { pageProblems } from './support/page-problems.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { today } from './support/today.ts';

// The demo as it is handed out: one partner goes all the way to full capacity, another stays low.

const hope = 'Hope for Rural Women Association';
const noor = 'جمعية النور للتنمية المحلية';
const screening = actionTexts.actions['add-screening-to-recruitment'].title;
const procedure = actionTexts.actions['write-investigation-procedure'].title;
const mary = 'Mary Deng, PSEA focal point';

const nextVisit = today.add({ days: 30 }).toString();

let browser: Browser;
let host: RunningLoopback;
let page: Page;
let hands: Hands;
let problems: readonly string[];
let home: ReturnType<typeof temporaryFolder>;

beforeAll(async () => {
  home = temporaryFolder();
  browser = await launchChromium();
  host = await startLoopback({ dataFolder: join(home.folder, 'data'), args: ['--demo'] });
  page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
  page.setDefaultTimeout(10_000);
  hands = browserHands(page);
  problems = pageProblems(page);
  await page.goto(`${host.address}#/register`);
  await page.getByRole('heading', { name: 'Register', level: 1 }).waitFor();
});
afterAll(async () => {
  await browser?.close();
  await host?.stop('SIGKILL');
  home?.remove();
});

describe('Hope for Rural Women Association', () => {
  it('begins at medium capacity, with two gaps that nobody works on', async () => {
    await openTodo(page, hope);
    for (const gap of ['CS3', 'CS7'])
      await todoRows(page).filter({ hasText: gap }).getByText('Gap without an action').waitFor();
    await todoRows(page)
      .filter({ hasText: 'Visit was due' })
      .getByText(/days late$/)
      .waitFor();
    await openPartner(page, hope);
    await page.getByText('Medium capacity · moderate risk').first().waitFor();
    await openPart(page, 'Plan');
    await page.getByText(/^Improvement window: .* \d+ days left/).waitFor();
    await page.getByText('No action is planned yet').waitFor();
    const gaps = await page.getByRole('heading', { level: 3, name: /^CS\d / }).allTextContents();
    expect(gaps.map((gap) => gap.slice(0, 3))).toEqual(['CS3', 'CS7']);
  });

  it('gets a plan from what the library offers for both gaps, due inside the window', async () => {
    await press(page, 'Add actions');
    await chooseProposal(page, 'CS3', screening, mary);
    await chooseProposal(page, 'CS7', procedure, mary);
    expect(
      await dialogOf(page)
        .getByText(/^This date lies outside/)
        .count(),
    ).toBe(0);
    await record(page, 'Add 2 actions');
    await page.getByRole('list', { name: 'How far the plan is' }).getByText('2 actions open').waitFor();
    for (const [gap, title] of [
      ['CS3', screening],
      ['CS7', procedure],
    ] as const) {
      const action = page
        .getByRole('table', { name: `Actions for ${gap}` })
        .getByRole('row', { name: title });
      for (const said of [mary, 'Not started']) await action.getByText(said).waitFor();
    }
  });

  it('takes a progress note, and is not verified without evidence', async () => {
    await page.getByRole('link', { name: screening }).click();
    await press(page, 'Add a progress note');
    await write(dialogOf(page), 'Progress note', 'The board has adopted the screening form.');
    await record(page, 'Add the note');
    await page.getByText('The board has adopted the screening form.').waitFor();
    await choose(page, 'More actions', 'Verify the action');
    await press(dialogOf(page), 'Verify the action');
    const refused = 'Choose the evidence that shows it. Without evidence nothing is verified.';
    await dialogOf(page).getByRole('alert').getByText(refused).waitFor();
    await press(dialogOf(page), 'Cancel');
    await dialogOf(page).waitFor({ state: 'hidden' });
    await page.getByText('Not started').first().waitFor();
  });

  it('is visited: what was found, what is practised, and when to look again', async () => {
    await page
      .getByRole('navigation', { name: 'Parts of the partner’s file' })
      .getByText('Follow-up')
      .click();
    await press(page, 'Record an activity');
    const dialog = dialogOf(page);
    await dialog.getByRole('radio', { name: 'Programme visit' }).check();
    await write(dialog, 'Place', 'Torit');
    await write(dialog, 'Summary', 'Looked at recruitment files with the focal point.');
    await dialog.getByRole('checkbox', { name: /^CS3 / }).check();
    await write(dialog, 'What was seen on CS3', 'The last five files hold a reference check.');
    await dialog.getByLabel('Compared with before').selectOption('better');
    await dialog.getByRole('checkbox', { name: 'Recruits with a reference check' }).check();
    await write(dialog, 'People recruited with such a check on file', '5');
    await write(dialog, 'People recruited in the last 12 months', '5');
    await dialog.getByRole('checkbox', { name: screening }).check();
    await fillDate(dialog.getByRole('group', { name: /^Next activity planned on/ }), nextVisit);
    await record(page, 'Record the activity');
    const visit = page.getByRole('listitem').filter({ hasText: 'Programme visit' }).first();
    for (const said of ['The last five files hold a reference check.', 'Better', 'Next planned:'])
      await visit.getByText(said).waitFor();
    await page.getByRole('cell', { name: '5 of 5 (100%)' }).waitFor();
  });

  it('shows each action done: seen on site, then verified', async () => {
    for (const { action, evidence, type } of [
      { action: screening, evidence: 'Recruitment procedure with screening', type: 'recruitment-procedure' },
      { action: procedure, evidence: 'Procedure for allegations, adopted', type: 'investigation-procedure' },
    ]) {
      await openPart(page, 'Plan');
      await page.getByRole('link', { name: action }).click();
      await seeOnSite(page, { title: evidence, type, place: 'Office in Torit', on: today.toString() });
      await choose(page, 'More actions', 'Verify the action');
      await dialogOf(page).getByRole('checkbox', { name: evidence }).check();
      await record(page, 'Verify the action');
      await page.getByText('closed this action').waitFor();
    }
  });

  it('is proposed for a re-review of both standards, which leaves the preliminary determination alone', async () => {
    await openPart(page, 'Plan');
    for (const gap of ['CS3', 'CS7']) {
      await page.getByText(`Time to review ${gap} again`).waitFor();
      await reviewAgain(page, gap, `What ${gap} asks for was seen in Torit.`);
      await page.getByText(`Time to review ${gap} again`).waitFor({ state: 'detached' });
    }
    await page.getByText('No gap is left').waitFor();
    await openLedger(page, hope);
    const preliminary = ledgerEntry(page, 'Preliminary determination');
    await preliminary.getByText('4 met, 2 not met, 2 not applicable').waitFor();
    await preliminary.getByRole('button', { name: 'Why Medium capacity · moderate risk?' }).press('Enter');
    await page.getByText('6 of 8 standards count as met.').waitFor();
    await page.keyboard.press('Escape');
    const turns = page.getByRole('region', { name: 'Standards whose answer changed' });
    for (const gap of ['CS3', 'CS7'])
      await turns.getByText(new RegExp(`^${gap} changed from .*No.* to .*Yes`)).waitFor();
  });

  it('reaches full capacity at the final determination, inside the window', async () => {
    await page.getByText(/^Improvement window: \d+ days left$/).waitFor();
    await press(page, 'Record final determination');
    await dialogOf(page).getByText('Reached: no gap is left').waitFor();
    expect(await dialogOf(page).getByText('Consequence of low capacity').count()).toBe(0);
    await record(page, 'Record final determination');
    const final = ledgerEntry(page, 'Final determination');
    await final.getByText('Full capacity · low risk').waitFor();
    await final.getByText('6 met, 0 not met, 2 not applicable').waitFor();
    const preliminary = ledgerEntry(page, 'Preliminary determination');
    await preliminary.getByText('Medium capacity · moderate risk').waitFor();
    await preliminary.getByText('4 met, 2 not met, 2 not applicable').waitFor();
    const outcome = page.getByRole('region', { name: 'What became of the gaps' });
    await outcome.getByText('Closed: CS3 and CS7.').waitFor();
    await page
      .getByText(/^Closed by the final determination of /)
      .first()
      .waitFor();
  });

  it('has a path on which both standards turn', async () => {
    await openPartner(page, hope);
    await openPart(page, 'Path');
    for (const gap of ['CS3', 'CS7'])
      await page.getByRole('row', { name: new RegExp(`^${gap} .*Not met from .*Met since `) }).waitFor();
    for (const event of [
      'Visit or support: Programme visit',
      'Action verified',
      'Answer to a standard changed: Met',
      'Final determination: Full capacity · low risk',
    ])
      await page.getByRole('row').filter({ hasText: event }).first().waitFor();
  });

  it('leaves nothing to do about its gaps', async () => {
    await openTodo(page, hope);
    await todoRows(page).filter({ hasText: 'Follow-up planned' }).getByText('in 30 days').waitFor();
    const listed = (await todoRows(page).allTextContents()).join('\n');
    for (const gone of ['CS3', 'CS7', 'Plan action due', 'Improvement window', 'Final determination due'])
      expect(listed).not.toContain(gone);
  });

  it('is told in the Word report, with outcome and timeline', async () => {
    await openLedger(page, hope);
    const report = await hands.keepFile(() => choose(page, 'Export', 'Word report (UN only): English'));
    const text = paragraphsOf((await unzipTexts(report.bytes)).get('word/document.xml') ?? '');
    for (const said of ['Outcome', 'Reached: no gap is left.', 'Timeline', 'Now met'])
      expect(text).toContain(said);
  });
});

describe('جمعية النور', () => {
  it('stays low at the final determination, which is not recorded without a consequence', async () => {
    await openLedger(page, noor);
    await choose(page, 'More actions', 'Record final determination');
    const dialog = dialogOf(page);
    await dialog.getByText('Partly reached: some gaps were closed').waitFor();
    await press(dialog, 'Record final determination');
    const refused = dialog.getByRole('alert').first();
    await refused.getByText('Choose what follows.').waitFor();
    await dialog.getByRole('radio', { name: /^Continue/ }).click();
    await write(dialog, 'Justification', 'No other partner reaches these villages.');
    await write(dialog, 'Mitigation measures', 'A monitor of the office at every distribution.');
    await press(dialog, 'Record final determination');
    await refused.getByText('Fill in “Approved by: Functional title”.').waitFor();
    const approver = dialog.getByRole('group', { name: 'Approved by' });
    await write(approver, 'Name', 'Head Example');
    await write(approver, 'Functional title', 'Head of office');
    await record(page, 'Record final determination');
  });

  it('ends in a consequence that stands on the ledger with its approver', async () => {
    await ledgerEntry(page, 'Final determination').getByText('Low capacity · high risk').waitFor();
    const consequences = page.getByRole('region', { name: 'Consequences of low capacity' });
    for (const said of [
      'Work continues with mitigation',
      'No other partner reaches these villages.',
      'A monitor of the office at every distribution.',
      'Head Example',
    ])
      await consequences.getByText(said).waitFor();
  });

  it('stays low in the register, where its neighbour stands at full capacity', async () => {
    for (const [partner, rating] of [
      [noor, 'Low capacity · high risk'],
      [hope, 'Full capacity · low risk'],
    ] as const) {
      await openPartner(page, partner);
      await page.goBack();
      await page.getByRole('grid').getByRole('row').filter({ hasText: partner }).getByText(rating).waitFor();
    }
    await openTodo(page, noor);
    expect(await todoRows(page).filter({ hasText: 'Consequence not recorded' }).count()).toBe(0);
  });
});

it('complained about nothing on the way', () => {
  expect(problems).toEqual([]);
});
