import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { editDocument, replaceWord } from '../support/edit-document.ts';
import { browserHands } from './support/hands.ts';
import { type RunningLoopback, startLoopback } from './support/loopback.ts';
import { pageProblems } from './support/page-problems.ts';
import { accessibilityProblems, sidewaysOverflow } from './support/screen.ts';
import { showIn } from './support/show-in.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const laptop = { width: 1366, height: 768 };
const zoomed = { width: 683, height: 384 };
const reference = 'AOC-2026-901';
const builders = 'Fictional Builders Cooperative';

let browser: Browser;
let host: RunningLoopback;
let page: Page;
let problems: readonly string[];
let home: ReturnType<typeof temporaryFolder>;

beforeAll(async () => {
  home = temporaryFolder();
  browser = await launchChromium();
  host = await startLoopback({ dataFolder: home.folder, args: ['--demo'] });
  const context = await browser.newContext({ viewport: laptop, locale: 'en-GB' });
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
  problems = pageProblems(page);
  await page.goto(`${host.address}#/register`);
  await heading('Register').waitFor();
});
afterAll(async () => {
  await browser?.close();
  await host?.stop('SIGKILL');
  home?.remove();
});

const chain = () => page.getByRole('list', { name: 'Chain of parties' });
const dialog = () => page.getByRole('dialog');

describe('sub-partners of an agreement', () => {
  it('are none at first, which says nothing about there being none', async () => {
    await show('/agreements', 'Agreements');
    await press('Add an agreement');
    await dialog().getByLabel('Partner').fill('Bright Futures');
    await page.getByRole('option', { name: /Bright Futures/ }).click();
    await dialog().getByLabel('Reference of the agreement').fill(reference);
    await dialog().getByLabel('Status').selectOption({ label: 'Active' });
    await dialog().getByLabel('Why it is active all the same').fill('Approved until the review in May.');
    await dialog().getByRole('button', { name: 'Add the agreement' }).click();
    await page.getByText('That doesn’t mean that there is none').waitFor();
  });

  it('are added with a name, and begin with gaps that are red above and in the list', async () => {
    await press('Add a sub-agreement');
    await dialog().getByRole('button', { name: 'Add the sub-agreement' }).click();
    await dialog().getByRole('alert').getByText('Give the name of the sub-partner.').first().waitFor();
    await dialog().getByLabel('Sub-partner or sub-contractor').fill(builders);
    await dialog().getByLabel('What it is for').fill('Latrines in two fictional camps');
    expect(await accessibilityProblems(page)).toEqual([]);
    await dialog().getByRole('button', { name: 'Add the sub-agreement' }).click();
    await chain().getByText('Nobody looked whether the clauses are passed on').waitFor();
    await page.getByText('1 sub-agreement lacks the clauses or an assessment').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await show('/agreements?subAgreements=gaps', 'Agreements');
    await row(reference)
      .getByText(/1 sub-agreement with gaps/)
      .waitFor();
  });

  it('get their flow-down annex from a batch, filled in from their record', async () => {
    await row(reference).click();
    await press(`Edit the sub-agreement with ${builders}`);
    await dialog().getByLabel('Reference of the contract').fill('SC-901');
    await dialog().getByRole('button', { name: 'Save the sub-agreement' }).click();
    await chain().getByText('SC-901').waitFor();
    await page.getByRole('link', { name: 'Flow-down annexes of all…' }).click();
    await heading('Annexes of several agreements').waitFor();
    await page.getByRole('radio', { name: 'Flow-down annexes of the sub-agreements alone' }).waitFor();
    await page.getByLabel('First language').selectOption('en');
    await page.getByLabel('Second language').selectOption('ar');
    await page.getByRole('radio', { name: 'Drafts' }).check();
    await page.getByLabel('Folder for the annexes').fill(annexes());
    expect(await accessibilityProblems(page)).toEqual([]);
    await press('Write 1 annex');
    await page.getByText('1 of 1 written').waitFor({ timeout: 20_000 });
    expect(writtenAnnex()).toContain(`${builders} SC-901`);
  });

  it('come back with a changed clause, which is never recorded as simply passed on', async () => {
    await show(`/agreements/${reference}`, /Bright Futures/);
    await page.getByRole('link', { name: `Check the returned contract of ${builders}` }).click();
    await heading(`Returned contract of ${builders}`).waitFor();
    const bytes = editDocument(readFileSync(join(annexes(), writtenAnnex())), (xml) =>
      replaceWord(xml, 'Exploitation and Abuse is', 'prohibited', 'frowned'),
    );
    const file = join(home.folder, 'signed sub-contract.docx');
    writeFileSync(file, bytes);
    await browserHands(page).chooseFile(file, () => press('Choose the contract (.docx)…'));
    await page.locator('ins').getByText('frowned').waitFor();
    await page.getByRole('checkbox', { name: /^Also record whether the contract passes/ }).check();
    expect(await accessibilityProblems(page)).toEqual([]);
    await press('Record this comparison');
    await page.getByText('are kept with the sub-agreement').waitFor();
    await show(`/agreements/${reference}`, /Bright Futures/);
    await chain().getByText('Clauses passed on in other words: to be judged').waitFor();
    await chain().getByText('signed sub-contract.docx').waitFor();
    const word = await browserHands(page).keepFile(() =>
      press('Comparison of signed sub-contract.docx as Word'),
    );
    expect(word.name).toContain(builders);
    await show('/agreements?subAgreements=gaps', 'Agreements');
  });

  it('have none any more once the clauses are passed on and the partner assessed them', async () => {
    await row(reference).click();
    await press(`Edit the sub-agreement with ${builders}`);
    await dialog().getByLabel('SEA clauses passed on').selectOption({ label: 'Passed on' });
    await dialog().getByLabel('Article').fill('Article 7');
    await dialog().getByLabel('Assessed by the partner').selectOption({ label: 'Assessed' });
    await dialog().getByLabel('Result, in the partner’s words').fill('Seven of eight standards');
    await dialog().getByRole('button', { name: 'Save the sub-agreement' }).click();
    await chain().getByText('Clauses passed on, sub-partner assessed').waitFor();
    await chain()
      .getByText(/Article 7/)
      .waitFor();
    await page.getByText('lacks the clauses or an assessment').waitFor({ state: 'hidden' });
    await page.reload();
    await chain()
      .getByText(/Seven of eight standards/)
      .waitFor();
  });

  it('are withdrawn with a reason, and stay readable', async () => {
    await press(`Withdraw the sub-agreement with ${builders}`);
    await dialog().getByLabel('Reason').fill('Recorded twice.');
    await dialog().getByRole('button', { name: 'Withdraw the sub-agreement' }).click();
    await chain().getByText('Recorded twice.').waitFor();
    await chain().getByText('Withdrawn').waitFor();
  });

  it('keep to their width at 200 %, and turn round in Arabic', async () => {
    await page.setViewportSize(zoomed);
    await expect.poll(() => sidewaysOverflow(page)).toBe(0);
    await page.setViewportSize(laptop);
    await showIn(page, 'ar');
    await page.locator('html[dir="rtl"][lang="ar"]').waitFor();
    await page.getByRole('list', { name: 'سلسلة الأطراف' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await showIn(page, 'en');
  });
});

it('asked nothing of anywhere else, and failed nowhere', () => {
  expect(problems).toEqual([]);
});

const annexes = () => join(home.folder, 'flow-down');
const writtenAnnex = () => readdirSync(annexes()).find((name) => name.endsWith('.docx')) ?? '';
const heading = (name: string | RegExp) => page.getByRole('heading', { name, level: 1, exact: true });
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const row = (text: string) => page.getByRole('row').filter({ hasText: text });

async function show(path: string, title: string | RegExp): Promise<void> {
  await page.goto(`${host.origin}/#${path}`);
  await heading(title).waitFor();
}
