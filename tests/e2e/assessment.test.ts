import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { makeAssessedWorkspace, partners, passphrase } from './support/assessed-workspace.ts';
import { keptDraft } from './support/kept-draft.ts';
import { type RunningLoopback, startLoopback } from './support/loopback.ts';
import { pageProblems } from './support/page-problems.ts';
import { accessibilityProblems, sidewaysOverflow } from './support/screen.ts';
import { showIn } from './support/show-in.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { today } from './support/today.ts';

// The officer's laptop, and the same one at 200 %.
const laptop = { width: 1366, height: 768 };
const zoomed = { width: 683, height: 384 };

let browser: Browser;
let host: RunningLoopback;
let context: BrowserContext;
let page: Page;
let problems: readonly string[];
let home: ReturnType<typeof temporaryFolder>;

beforeAll(async () => {
  home = temporaryFolder();
  const workspace = join(home.folder, 'workspace');
  await makeAssessedWorkspace(workspace, today.toString());
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
  await page.getByRole('heading', { name: 'Register', level: 1 }).waitFor();
});
afterAll(async () => {
  await browser?.close();
  await host?.stop('SIGKILL');
  home?.remove();
});

describe('answering by keyboard', () => {
  it('takes 1 for yes, moves on with Ctrl Enter, and rates nothing while a standard is open', async () => {
    await openAssessment(partners.fresh);
    await press(page, 'Answer CS1');
    for (const standard of ['CS1', 'CS2', 'CS3', 'CS4', 'CS5', 'CS6', 'CS7']) {
      await page.getByRole('article', { name: new RegExp(`^${standard} `) }).waitFor();
      await page.keyboard.press('1');
      await inList(standard, 'Partner: met').waitFor();
      await page.keyboard.press('Control+Enter');
    }
    await page.getByText('Self-score: 1 standard still open').waitFor();
    expect(await page.getByText(/capacity · .* risk/).count()).toBe(0);
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await page.keyboard.press('2');
    await page.getByRole('button', { name: 'Submit the partner’s answers' }).waitFor();
  });

  it('asks for a reason with “not applicable”, and offers it only where the instrument allows it', async () => {
    await choose('CS1');
    expect(await page.getByRole('radio', { name: 'Not applicable' }).count()).toBe(0);
    await choose('CS2');
    await page.keyboard.press('3');
    await page.getByText('Not recorded yet: reason missing.').waitFor();
    await page.keyboard.type('No part of the work is passed on.');
    await page.keyboard.press('Tab');
    await inList('CS2', 'Partner: not applicable').waitFor();
  });
});

describe('the UN review', () => {
  it('does not record an answer without its comment, and keeps what was typed over a reload', async () => {
    await openAssessment(partners.reviewing);
    const review = page.getByRole('group', { name: 'UN review' });
    await choose('CS3');
    await keptDraft(page, () => review.getByRole('radio', { name: 'No' }).click());
    await page.getByText('Not recorded yet: comment missing.').waitFor();
    await page.reload();
    await page.getByText('Not recorded yet: comment missing.').waitFor();
    expect(await review.getByRole('radio', { name: 'No' }).isChecked()).toBe(true);
    await page.getByText('8 standards still open').waitFor();
    await review
      .getByRole('textbox', { name: 'Comment of the reviewer' })
      .fill('References are not checked.');
    await press(page, 'Next standard');
    await inList('CS3', 'UN: not met').waitFor();
    await page.getByText('7 standards still open').waitFor();
  });

  it('locks the partner’s side and says how to change it', async () => {
    await choose('CS1');
    const self = page.getByRole('region', { name: 'Partner says' });
    expect(await self.textContent()).toContain('can be returned to the partner');
    await menu('Return to the partner');
    const dialog = page.getByRole('dialog');
    await press(dialog, 'Return to the partner');
    await dialog.getByRole('alert').getByText('One thing needs correcting').waitFor();
    await dialog.getByRole('textbox', { name: 'What the partner should correct' }).fill('Explain CS2.');
    await press(dialog, 'Return to the partner');
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('Explain CS2.').first().waitFor();
    await page.getByRole('group', { name: 'Partner says' }).waitFor();
    await page.getByText('The review is closed while the partner corrects its answers.').waitFor();
  });

  it('shows an Arabic comment in its own direction in an English screen', async () => {
    await openAssessment(partners.arabic);
    const text = page.getByRole('region', { name: 'Partner says' }).getByText('كل الموظفين');
    expect(await text.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  });
});

describe('determination and decision', () => {
  it('asks for a Note for the Record before work with high risk may proceed', async () => {
    await openAssessment(partners.low);
    await page.getByText('Low capacity · high risk').first().waitFor();
    await press(page, 'Record the decision');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'Do not proceed' }).click();
    expect(await dialog.getByText('Note for the Record').count()).toBe(0);
    await dialog.getByRole('radio', { name: 'Proceed', exact: true }).click();
    await write(dialog, 'Justification', 'Only provider in the district.');
    await press(dialog, 'Record the decision');
    const errors = dialog.getByRole('alert').first();
    for (const field of ['Why the work must proceed', 'Mitigation measures', 'Approved by: Name']) {
      await errors.getByText(field).waitFor();
    }
    await write(dialog, 'Why the work must proceed despite high risk', 'Cholera outbreak.');
    await write(dialog, 'Mitigation measures', 'Weekly visits by two UN staff.');
    const note = dialog.getByRole('group', { name: 'Approved by' });
    await write(note, 'Name', 'Head Example');
    await write(note, 'Functional title', 'Head of office');
    await press(dialog, 'Record the decision');
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('tab', { name: 'Ledger and decision' }).click();
    await page.getByRole('region', { name: 'Note for the Record' }).getByText('Weekly visits').waitFor();
  });

  it('explains a figure on Enter', async () => {
    await page.getByRole('tab', { name: 'Standards' }).click();
    // The tab has the keys until its page is there.
    await page.getByRole('tab', { name: 'Standards', selected: true }).waitFor();
    await page.getByRole('button', { name: /^Why Low capacity · high risk/ }).press('Enter');
    await page.getByText('4 of 8 standards count as met.').waitFor();
    await page.getByText('Low capacity: 0 to 5 standards · applies here').waitFor();
    await page.keyboard.press('Escape');
  });

  it('leads from a gap to its standard', async () => {
    await page.getByRole('button', { name: /^CS5 / }).last().click();
    await page.getByRole('article', { name: /^CS5 / }).waitFor();
  });
});

describe('a final assessment', () => {
  it('can’t be written to, and is changed by a linked revision whose answers are marked as copied', async () => {
    await openAssessment(partners.final);
    await page.getByText('Full capacity · low risk').first().waitFor();
    expect(await page.getByRole('radio').count()).toBe(0);
    const original = page.url();
    await menu('Start a revision');
    const dialog = page.getByRole('dialog');
    await write(dialog, 'Reason for the revision', 'A new director was appointed.');
    await press(dialog, 'Start a revision');
    await page.getByText('This is a revision of').waitFor();
    await page.getByText(/Copied from .*; not touched since/).waitFor();
    await page.goto(original);
    await page.getByText('This assessment was revised.').waitFor();
    await page.getByText('Full capacity · low risk').first().waitFor();
  });
});

describe('the legacy instrument', () => {
  it('is answered and rated by points on the same page', async () => {
    await openAssessment(partners.legacy);
    for (let standard = 1; standard <= 6; standard += 1) {
      await choose(`CS${standard}`);
      await page.keyboard.press('2');
      await inList(`CS${standard}`, 'Partner: partly met').waitFor();
    }
    await press(page, 'Submit the partner’s answers');
    const dialog = page.getByRole('dialog');
    await press(dialog, 'Submit the partner’s answers');
    await dialog.waitFor({ state: 'hidden' });
    for (let standard = 1; standard <= 6; standard += 1) {
      await choose(`CS${standard}`);
      await page.keyboard.press('3');
      await page.keyboard.type('Seen on file.');
      await page.keyboard.press('Tab');
      await inList(`CS${standard}`, 'UN: met').waitFor();
    }
    await page.getByText('18 of 18 points').waitFor();
    await page.getByText('Low risk (2020 scheme)').first().waitFor();
  });
});

describe('the partner’s file', () => {
  it('starts an assessment with the instrument’s rule in view and nothing chosen beforehand', async () => {
    await openPartner(partners.history);
    await press(page, 'Start an assessment');
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('radio', { checked: true }).count()).toBe(0);
    await dialog.getByRole('radio', { name: /UN Implementing Partner/ }).click();
    await dialog.getByText('Possible for CS2 and CS8 only').waitFor();
    await press(dialog, 'Start the assessment');
    await page.getByRole('button', { name: 'Answer CS1' }).waitFor();
  });

  it('shows the history of a field and sets an earlier value again as a new change', async () => {
    await openPartner(partners.history);
    await page.getByRole('button', { name: 'History of “Acronym”' }).click();
    const history = page.getByRole('dialog');
    const change = history.getByRole('listitem').filter({ hasText: 'RTC' }).last();
    await press(change, 'Restore this value');
    await page.getByText('“Acronym” was set again').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1, name: /RTC/ }).waitFor();
  });

  it('limits an emergency basis to three months and lets it be ended', async () => {
    await press(page, 'Record emergency exemption');
    const dialog = page.getByRole('dialog');
    await write(dialog, 'Reason', 'Flood in the fictional valley.');
    await write(dialog, 'Name', 'Head Example');
    await write(dialog, 'Functional title', 'Head of office');
    const last = dialog.getByRole('group', { name: 'Last day' });
    await fillDate(last, '2', 'January', '2099');
    await press(dialog, 'Record emergency exemption');
    await dialog
      .getByText(/may be .* at the latest: 3 months/)
      .first()
      .waitFor();
    const [year, month, day] = today.toString().split('-');
    await fillDate(last, day ?? '', Number(month), year ?? '');
    await press(dialog, 'Record emergency exemption');
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('Low capacity assumed · emergency').first().waitFor();
    await press(page, 'End this exemption');
    await write(dialog, 'Why it ends', 'The assessment began.');
    await press(dialog, 'End this exemption');
    await page.getByText(/^ended /).waitFor();
  });

  it('shows both values of a conflict and settles it with the one kept', async () => {
    await openPartner(partners.conflict);
    await page.getByRole('heading', { name: '1 conflict to settle' }).waitFor();
    const conflicts = page.getByRole('region', { name: '1 conflict to settle' });
    await conflicts.getByText('Kenya').waitFor();
    await press(conflicts, 'Keep this one: “Uganda”');
    const settling = page.getByRole('dialog');
    await write(settling, 'Why this one', 'Registered in Kampala.');
    await press(settling, 'Keep this value');
    await conflicts.waitFor({ state: 'detached' });
    await page.getByRole('definition').filter({ hasText: 'Uganda' }).waitFor();
  });

  it('archives with a reason and restores', async () => {
    await menu('Archive the partner');
    const dialog = page.getByRole('dialog');
    await write(dialog, 'Reason', 'Merged with another organization.');
    await press(dialog, 'Archive the partner');
    await page.getByText('Archived: Merged with another organization.').waitFor();
    await press(page, 'Restore to the register');
    await press(dialog, 'Restore to the register');
    await page.getByText('Archived:').first().waitFor({ state: 'detached' });
  });
});

describe('every screen of this part', () => {
  const places = [
    { name: 'partner', open: () => openPartner(partners.low) },
    { name: 'assessment', open: () => openAssessment(partners.low) },
    {
      name: 'ledger',
      open: async () => {
        await openAssessment(partners.low);
        await page.getByRole('tab', { name: /Ledger|السجل/ }).click();
      },
    },
    { name: 'library', open: () => openLibrary() },
  ] as const;

  it.each(places)('keeps the accessibility rules: $name', async ({ open }) => {
    await open();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('keeps them in a dialog with errors', async () => {
    await openAssessment(partners.low);
    await menu('Record another decision');
    await press(page.getByRole('dialog'), 'Record the decision');
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(page.getByRole('dialog'), 'Cancel');
  });

  it.each(places)('needs no sideways scrolling at 200 %: $name', async ({ open }) => {
    await page.setViewportSize(zoomed);
    await open();
    expect(await sidewaysOverflow(page)).toBe(0);
    await page.setViewportSize(laptop);
  });

  it('reads from right to left in Arabic, with the partner’s own words as they are', async () => {
    await openAssessment(partners.low);
    await showIn(page, 'ar');
    await page.getByRole('group', { name: 'مراجعة الأمم المتحدة' }).waitFor();
    const list = await page.getByRole('navigation', { name: 'معايير التقييم' }).boundingBox();
    const article = await page.getByRole('article').boundingBox();
    expect(list?.x ?? 0).toBeGreaterThan(article?.x ?? 0);
    expect(await sidewaysOverflow(page)).toBe(0);
    expect(await accessibilityProblems(page)).toEqual([]);
    await showIn(page, 'en');
    await page.getByRole('group', { name: 'UN review' }).waitFor();
  });

  it('complained about nothing on the way', () => {
    expect(problems).toEqual([]);
  });
});

async function openPartner(name: string): Promise<void> {
  await page.goto(`${host.origin}/#/register`);
  await page.getByRole('searchbox').fill(name);
  await page.getByRole('grid').getByText(name).first().click();
  await page.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor();
}

async function openAssessment(name: string): Promise<void> {
  await openPartner(name);
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('tab', { name: 'Standards' }).waitFor();
}

async function openLibrary(): Promise<void> {
  await page.goto(`${host.origin}/#/library`);
  await page.getByRole('button', { name: 'Unfold all' }).click();
}

async function choose(standard: string): Promise<void> {
  const list = page.getByRole('navigation', { name: 'Standards of the assessment' });
  await list.getByRole('button', { name: new RegExp(`^${standard} `) }).click();
  await page.getByRole('article', { name: new RegExp(`^${standard} `) }).waitFor();
}

function inList(standard: string, state: string): Locator {
  return page.getByRole('button', { name: new RegExp(`^${standard} .*${state}`) });
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

async function fillDate(field: Locator, day: string, month: string | number, year: string): Promise<void> {
  await field.getByRole('textbox', { name: 'Day' }).fill(day);
  await field
    .getByRole('combobox', { name: 'Month' })
    .selectOption(typeof month === 'number' ? { index: month } : month);
  await field.getByRole('textbox', { name: 'Year' }).fill(year);
}
