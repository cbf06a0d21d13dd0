import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addMonths } from '../../shared/ground/dates/clocks.ts';
import { launchChromium } from '../support/chromium.ts';
import { makeFollowedWorkspace, partner, passphrase } from './support/followed-workspace.ts';
import { keptDraft } from './support/kept-draft.ts';
import { type RunningLoopback, startLoopback } from './support/loopback.ts';
import { pageProblems } from './support/page-problems.ts';
import { accessibilityProblems, sidewaysOverflow } from './support/screen.ts';
import { showIn } from './support/show-in.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { today } from './support/today.ts';

const laptop = { width: 1366, height: 768 };
const zoomed = { width: 683, height: 384 };

let browser: Browser;
let host: RunningLoopback;
let context: BrowserContext;
let page: Page;
let problems: readonly string[];
let home: ReturnType<typeof temporaryFolder>;
let first: string;

beforeAll(async () => {
  home = temporaryFolder();
  const workspace = join(home.folder, 'workspace');
  await makeFollowedWorkspace(workspace, today.toString());
  browser = await launchChromium();
  host = await startLoopback({
    dataFolder: join(home.folder, 'data'),
    args: ['--workspace', workspace],
    passphrase,
  });
  context = await browser.newContext({ viewport: laptop, locale: 'en-GB' });
  context.setDefaultTimeout(10_000);
  page = await context.newPage();
  problems = pageProblems(page);
  await page.goto(`${host.address}#/register`);
  await openPartner();
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('tab', { name: 'Standards' }).waitFor();
  first = page.url();
});
afterAll(async () => {
  await browser?.close();
  await host?.stop('SIGKILL');
  home?.remove();
});

describe('the improvement window', () => {
  it('is extended once, with a reason and an approver', async () => {
    await page.getByText(/^Improvement window: \d+ days left$/).waitFor();
    await menu('Extend the window');
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/^The window then ends on /).waitFor();
    await press(dialog, 'Extend the window');
    const errors = dialog.getByRole('alert').first();
    for (const field of ['Reason for the extension', 'Name', 'Functional title']) {
      await errors.getByText(`Fill in “${field}”.`).waitFor();
    }
    expect(await accessibilityProblems(page)).toEqual([]);
    await write(dialog, 'Reason for the extension', 'The trainer was ill.');
    await person(dialog, 'Approved by');
    await press(dialog, 'Extend the window');
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText(/^Extended on .*, approved by Head Example$/).waitFor();
    await page.getByRole('button', { name: 'More actions' }).click();
    expect(await page.getByRole('menuitem', { name: 'Extend the window' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await tab('Ledger and decision');
    const window = page.getByRole('region', { name: 'Improvement window' });
    await window.getByText('The trainer was ill.').waitFor();
  });
});

describe('a re-review', () => {
  const review = () => page.getByRole('group', { name: 'UN review' });

  it('is recorded only when the person says so, for the day that it was made', async () => {
    await tab('Standards');
    await choose('CS2');
    await page.getByText(/Preliminary determination of .*No.*It stays as signed/).waitFor();
    await page.locator('#standard-title').focus();
    await keptDraft(page, () => page.keyboard.press('1'));
    await review().getByText('The comment is still the earlier one.').waitFor();
    await page.reload();
    await press(page, 'Record the new review');
    await page.getByRole('button', { name: /^CS2 .*UN: met/ }).waitFor();
  });

  it('refuses a day before the preliminary determination beside the field, and can be dropped', async () => {
    await choose('CS3');
    await review().getByRole('radio', { name: 'Yes', exact: true }).click();
    await fillDate(
      page.getByRole('group', { name: 'Date of the new review' }),
      addMonths(today.toString(), -4),
    );
    await page.getByText(/^The date lies before the preliminary determination of /).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(page, 'Record the new review');
    await press(page, 'Drop what was typed');
    await page.getByRole('button', { name: /^CS3 .*UN: not met/ }).waitFor();
  });

  it('is told on the ledger, beside the determination that stays', async () => {
    await tab('Ledger and decision');
    const turns = page.getByRole('region', { name: 'Standards whose answer changed' });
    await turns.getByText(/^CS2 changed from .*No.* to .*Yes.* on /).waitFor();
    expect(await turns.getByRole('listitem').count()).toBe(1);
    await page.getByText('4 met, 4 not met, 0 not applicable').first().waitFor();
  });
});

describe('low capacity at the final determination', () => {
  it('shows before and after, and asks what follows with nothing chosen', async () => {
    await press(page, 'More actions');
    await page.getByRole('menuitem', { name: 'Record final determination' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Partly reached: some gaps were closed').waitFor();
    await dialog.getByText('3 gaps are left: CS3, CS4 and CS8.').waitFor();
    await dialog.getByRole('row', { name: /^CS2 .*No Yes Gap closed$/ }).waitFor();
    expect(await dialog.getByRole('radio', { checked: true }).count()).toBe(0);
    await press(dialog, 'Record final determination');
    await dialog.getByRole('alert').getByText('Choose what follows.').waitFor();
    await dialog.getByRole('radio', { name: /^Continue/ }).click();
    await dialog.getByRole('textbox', { name: 'Mitigation measures' }).waitFor();
    await dialog.getByRole('radio', { name: /^Suspend/ }).click();
    expect(await dialog.getByRole('textbox', { name: 'Mitigation measures' }).count()).toBe(0);
    expect(await accessibilityProblems(page)).toEqual([]);
    await write(dialog, 'Justification', 'Below the minimum for three months.');
    await person(dialog, 'Approved by');
    await press(dialog, 'Record final determination');
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('Work suspended').waitFor();
  });

  it('can be followed by a further consequence', async () => {
    await press(page, 'Record a further consequence');
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/^Recorded last: Work suspended/).waitFor();
    await dialog.getByRole('radio', { name: /^End/ }).click();
    await write(dialog, 'Justification', 'No progress.');
    await person(dialog, 'Approved by');
    await press(dialog, 'Record a further consequence');
    await dialog.waitFor({ state: 'hidden' });
    const consequences = page.getByRole('region', { name: 'Consequences of low capacity' });
    const recorded = await consequences.getByRole('article').allTextContents();
    expect(recorded.map((text) => /Work [a-z]+/.exec(text)?.[0])).toEqual(['Work ended', 'Work suspended']);
  });
});

describe('a reassessment', () => {
  it('asks of an allegation for date, reference and status, and for no word about the case', async () => {
    await openPartner();
    await page.getByText(/the work was ended on /).waitFor();
    await press(page, 'Start a reassessment');
    const dialog = page.getByRole('dialog');
    const reasons = dialog.getByRole('radiogroup', { name: 'Why is the partner assessed again?' });
    expect(await reasons.getByRole('radio', { checked: true }).count()).toBe(0);
    await dialog.getByRole('radio', { name: 'Major change at the partner' }).click();
    await dialog.getByRole('textbox', { name: 'Note (optional)' }).waitFor();
    await dialog.getByRole('radio', { name: 'An allegation was reported' }).click();
    await dialog.getByText(/No detail of the case belongs here/).waitFor();
    expect(await dialog.getByRole('textbox', { name: 'Note (optional)' }).count()).toBe(0);
    await press(dialog, 'Start a reassessment');
    await dialog.getByRole('alert').getByText('Fill in “Reference of the case in its own system”.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await fillDate(dialog.getByRole('group', { name: 'Date of the report' }), today.toString());
    await write(dialog, 'Reference of the case in its own system', 'FICT-2026-17');
    await press(dialog, 'Start a reassessment');
    await page.getByText('This is a reassessment. It follows').waitFor();
  });

  it('says what was copied and which evidence came along, the expired named with its standard', async () => {
    const notice = page.getByRole('alert').filter({ hasText: 'This is a reassessment.' });
    await notice.getByText('FICT-2026-17').waitFor();
    await notice.getByText('1 of the documents that came along has expired.').waitFor();
    await notice.getByRole('link', { name: 'CS1' }).first().click();
    await page.getByRole('article', { name: /^CS1 / }).waitFor();
    await page.getByText(/Copied from .*; not touched since\.$/).waitFor();
    await notice.getByText('1 document came along').click();
    await notice.getByRole('button', { name: 'Code of conduct, signed' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('is named by the assessment that it follows', async () => {
    await page.goto(first);
    await page.getByText('This assessment was followed by a reassessment.').waitFor();
    await page.getByText('What was determined here stands until that one is determined.').waitFor();
  });
});

describe('a comparison', () => {
  it('shows preliminary and final of one assessment, whole or its changes alone', async () => {
    await tab('Ledger and decision');
    await page.getByRole('link', { name: /^Compare preliminary and final/ }).click();
    await page.getByRole('heading', { name: '1 of 8 standards changed' }).waitFor();
    expect(await page.getByText('Low capacity · high risk').count()).toBe(2);
    expect(await page.getByRole('row').count()).toBe(9);
    await page.getByRole('checkbox', { name: 'Only changes' }).check();
    expect(await page.getByRole('row').count()).toBe(2);
    await page.getByText('Gap closed').waitFor();
  });

  it('takes two assessments of the partner’s file', async () => {
    await openPartner();
    await page.getByText('Versions in order').waitFor();
    expect(await page.getByRole('button', { name: 'Compare the two' }).isDisabled()).toBe(true);
    for (const choice of await page.getByRole('checkbox', { name: /^Compare / }).all()) await choice.check();
    await press(page, 'Compare the two');
    await page.getByText('Review as it is now').first().waitFor();
    await page.getByText('No rating: the review is not complete.').waitFor();
  });
});

describe('every screen of this part', () => {
  const places = [
    { name: 'partner', open: () => openPartner() },
    { name: 'assessment', open: () => openFirst('') },
    { name: 'ledger', open: () => openFirst('?part=ledger') },
    { name: 'comparison', open: () => openFirst('/compare') },
  ] as const;

  it.each(places)(
    'keeps the accessibility rules and needs no sideways scrolling: $name',
    async ({ open }) => {
      await open();
      expect(await accessibilityProblems(page)).toEqual([]);
      await page.setViewportSize(zoomed);
      expect(await sidewaysOverflow(page)).toBe(0);
      await page.setViewportSize(laptop);
    },
  );

  it('is there in Arabic, from right to left, with no text left out', async () => {
    await showIn(page, 'ar');
    for (const { name, open } of places) {
      await open();
      await page.locator('html[dir="rtl"]').waitFor();
      const shown = await page.locator('main').innerText();
      expect(shown.match(/\b[a-z]+\.[a-z-]+(?:\.[a-z-]+)*\b|\{\w+\}/gi) ?? [], name).toEqual([]);
      expect(await accessibilityProblems(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBe(0);
    }
  });

  it('complained about nothing on the way', () => {
    expect(problems).toEqual([]);
  });
});

async function openPartner(): Promise<void> {
  await page.goto(`${host.origin}/#/register`);
  await page.getByRole('grid').getByText(partner).first().click();
  await page.getByRole('heading', { level: 1, name: new RegExp(partner) }).waitFor();
  await page.getByRole('table').getByRole('link').first().waitFor();
}

/** The first assessment, or a page below it. */
async function openFirst(place: string): Promise<void> {
  await page.goto(`${first.split('?')[0]}${place}`);
  await page
    .getByRole(place === '/compare' ? 'table' : 'tab')
    .first()
    .waitFor();
}

async function choose(standard: string): Promise<void> {
  const list = page.getByRole('navigation', { name: 'Standards of the assessment' });
  await list.getByRole('button', { name: new RegExp(`^${standard} `) }).click();
  await page.getByRole('article', { name: new RegExp(`^${standard} `) }).waitFor();
}

function tab(name: string): Promise<void> {
  return page.getByRole('tab', { name }).click();
}

async function menu(item: string): Promise<void> {
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: item }).click();
  // The list fades out; what comes next must not meet half of it.
  await page.getByRole('menu').waitFor({ state: 'hidden' });
}

function press(place: Page | Locator, name: string): Promise<void> {
  return place.getByRole('button', { name, exact: true }).first().click();
}

function write(place: Page | Locator, label: string, text: string): Promise<void> {
  return place
    .getByRole('textbox', { name: label, exact: true })
    .or(place.getByRole('combobox', { name: label, exact: true }))
    .first()
    .fill(text);
}

async function person(place: Locator, legend: string): Promise<void> {
  const group = place.getByRole('group', { name: legend });
  await write(group, 'Name', 'Head Example');
  await write(group, 'Functional title', 'Head of office');
}

async function fillDate(field: Locator, date: string): Promise<void> {
  const [year = '', month = '', day = ''] = date.split('-');
  await field.getByRole('textbox', { name: 'Day' }).fill(day);
  await field.getByRole('combobox', { name: 'Month' }).selectOption(month);
  await field.getByRole('textbox', { name: 'Year' }).fill(year);
}
