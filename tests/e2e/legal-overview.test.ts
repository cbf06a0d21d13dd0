import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { unzipTexts } from '../support/unzip.ts';
import { browserHands } from './support/hands.ts';
import { type RunningLoopback, startLoopback } from './support/loopback.ts';
import { pageProblems } from './support/page-problems.ts';
import { accessibilityProblems, sidewaysOverflow } from './support/screen.ts';
import { showIn } from './support/show-in.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const laptop = { width: 1366, height: 768 };
const zoomed = { width: 683, height: 384 };

let browser: Browser;
let host: RunningLoopback;
let page: Page;
let problems: readonly string[];
let home: ReturnType<typeof temporaryFolder>;
let agreement: string;

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

/** The number under a fact of the overview. */
const figure = async (name: string) =>
  Number(
    await page
      .locator('dl > div')
      .filter({ has: page.getByText(name, { exact: true }) })
      .locator('dd')
      .innerText(),
  );

describe('the legal overview', () => {
  it('is reached from the list with its filter, and counts the agreements that it shows', async () => {
    await show('/agreements', 'Agreements');
    const rows = page.getByRole('row').filter({ hasText: /-/ });
    await rows.nth(1).waitFor();
    const all = Number.parseInt(await page.locator('search [role="status"]').innerText(), 10);
    expect(all).toBeGreaterThan(1);
    await page.goto(`${host.origin}/#/agreements?clauses=missing`);
    await page.getByRole('link', { name: 'Legal overview' }).click();
    await heading('Legal overview').waitFor();
    await page.getByRole('table', { name: 'Elements over all agreements' }).waitFor();
    const missing = await figure('Agreements');
    expect(missing).toBeGreaterThan(0);
    expect(missing).toBeLessThan(all);
    expect(await accessibilityProblems(page)).toEqual([]);
    await press('Clear search and filters');
    await expect.poll(() => figure('Agreements')).toBe(all);
  });

  it('shows all its figures in one row, and leads from them to the list', async () => {
    const tops = await page
      .locator('dl > div')
      .evaluateAll((figures) => figures.map((each) => each.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
    // A count that asks for something is set apart, not the whole line.
    const asks = page.locator('td[data-asks="true"]').first();
    const colourOf = (of: typeof asks) => of.evaluate((each) => getComputedStyle(each).color);
    const name = asks.locator('xpath=preceding-sibling::th');
    expect(await colourOf(asks)).not.toBe(await colourOf(name));
    await page
      .locator('dl')
      .getByRole('link', { name: /^Agreements: \d+$/ })
      .click();
    await heading('Agreements').waitFor();
    await page.goBack();
    await heading('Legal overview').waitFor();
  });

  it('is given out as a workbook and as a document', async () => {
    const hands = browserHands(page);
    const workbook = await hands.keepFile(() => press('Excel workbook'));
    expect(workbook.name).toMatch(/^Legal overview of agreements .*\.xlsx$/);
    expect((await unzipTexts(workbook.bytes)).get('xl/workbook.xml')).toContain('Other words today');
    const document = await hands.keepFile(() => press('Word document'));
    expect((await unzipTexts(document.bytes)).get('word/document.xml')).toContain('Legal overview');
  });
});

describe('a signed contract as a scan', () => {
  it('is kept with its agreement, and says that no program read it', async () => {
    await show('/agreements?status=active', 'Agreements');
    const [first] = await page.getByRole('row').filter({ hasText: 'Active' }).all();
    await first?.click();
    await page.getByRole('heading', { name: 'Signed contracts' }).waitFor();
    agreement = decodeURIComponent(new URL(page.url()).hash.split('/').at(-1) ?? '');
    const scan = join(home.folder, 'signed.pdf');
    writeFileSync(scan, '%PDF-1.7 fictional scan');
    await browserHands(page).chooseFile(scan, () => press('Keep a PDF or scan…'));
    const list = page.getByRole('list', { name: 'Signed contracts' });
    await list.getByText('Not machine-checked').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    const copy = await browserHands(page).keepFile(() => press('Save a copy of signed.pdf'));
    expect(copy.bytes.toString()).toBe('%PDF-1.7 fictional scan');
  });

  it('is counted in the overview, which leads back to the agreement', async () => {
    await show('/legal-overview', 'Legal overview');
    const list = page.getByRole('list', { name: 'Agreements with contracts that are not machine-checked' });
    await list.getByText('1 contract', { exact: true }).waitFor();
    expect(await figure('Contracts not machine-checked')).toBe(1);
    await list.getByRole('link', { name: agreement }).click();
    await page.getByRole('heading', { name: 'Signed contracts' }).waitFor();
  });

  it('is withdrawn with a reason, counts no more, and stays readable', async () => {
    await press('Withdraw signed.pdf');
    const dialog = page.getByRole('dialog');
    expect(await accessibilityProblems(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Withdraw the contract' }).click();
    await dialog.getByRole('alert').getByText('Give the reason.').first().waitFor();
    await dialog.getByLabel('Reason').fill('Of another agreement.');
    await dialog.getByRole('button', { name: 'Withdraw the contract' }).click();
    const list = page.getByRole('list', { name: 'Signed contracts' });
    await list.getByText('Of another agreement.').waitFor();
    await list.getByText('Withdrawn').waitFor();
    await show('/legal-overview', 'Legal overview');
    await expect.poll(() => figure('Contracts not machine-checked')).toBe(0);
  });
});

it('keeps to its width at 200 %, and turns round in Arabic', async () => {
  await show('/legal-overview', 'Legal overview');
  await page
    .getByRole('table', { name: 'Annexes by clause and version' })
    .or(page.getByText('None.').first())
    .first()
    .waitFor();
  await page.setViewportSize(zoomed);
  await expect.poll(() => sidewaysOverflow(page)).toBe(0);
  await page.setViewportSize({ width: 390, height: 768 });
  await expect.poll(() => sidewaysOverflow(page)).toBe(0);
  // On a phone each count stands beside its name, in a table that needs no scrolling either.
  const table = page.getByRole('table', { name: 'Elements over all agreements' });
  expect(await table.evaluate((each) => each.scrollWidth <= (each.parentElement?.clientWidth ?? 0))).toBe(
    true,
  );
  await page.setViewportSize(laptop);
  await showIn(page, 'ar');
  await page.locator('html[dir="rtl"][lang="ar"]').waitFor();
  await page.getByRole('table', { name: 'العناصر في كل الاتفاقات' }).waitFor();
  expect(await page.locator('main').innerText()).not.toMatch(/\b[a-z]+(\.[a-z-]+)+\b/i);
  expect(await accessibilityProblems(page)).toEqual([]);
});

it('asked nothing of anywhere else, and failed nowhere', () => {
  expect(problems).toEqual([]);
});

const heading = (name: string) => page.getByRole('heading', { name, level: 1, exact: true });
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

async function show(path: string, title: string): Promise<void> {
  await page.goto(`${host.origin}/#${path}`);
  await heading(title).waitFor();
}
