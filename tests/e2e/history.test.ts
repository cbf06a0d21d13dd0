import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { letterhead } from '../support/letterhead.ts';
import { decodeXml, unzipTexts } from '../support/unzip.ts';
import { makeAssessedWorkspace, partners, passphrase } from './support/assessed-workspace.ts';
import { browserHands } from './support/hands.ts';
import { type RunningLoopback, startLoopback } from './support/loopback.ts';
import { pageProblems } from './support/page-problems.ts';
import { accessibilityProblems, sidewaysOverflow } from './support/screen.ts';
import { showIn } from './support/show-in.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { today } from './support/today.ts';

const laptop = { width: 1366, height: 768 };
const phone = { width: 390, height: 844 };

let browser: Browser;
let host: RunningLoopback;
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

const entries = () => page.locator('main ol > li');

describe('the history of a partner', () => {
  it('shows a change in a sentence as soon as it is made', async () => {
    await openPartner(partners.history);
    await press('More actions');
    await page.getByRole('menuitem', { name: 'Archive the partner' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Reason').fill('Fictional merger with another organization.');
    await dialog.getByRole('button', { name: 'Archive the partner' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('link', { name: 'History', exact: true }).click();
    await heading(`History · ${partners.history}`).waitFor();
    const first = entries().first();
    await first.getByText('The partner was archived.').waitFor();
    await first.getByText('Reason: Fictional merger with another organization.').waitFor();
    await page.getByText('Acronym changed from “RTC” to “RT”.').waitFor();
    await page.getByText('4 of 4 entries').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('tells determinations and decisions, and leads to the assessment', async () => {
    await openPartner(partners.final);
    await page.getByRole('link', { name: 'History', exact: true }).click();
    await heading(`History · ${partners.final}`).waitFor();
    await entries().first().waitFor();
    const all = await entries().count();
    await page.getByLabel('Kind').selectOption('determination');
    await expect.poll(() => entries().count()).toBeLessThan(all);
    await page.getByText(/^Preliminary determination of .+: Full capacity, Low risk\. Signed by /).waitFor();
    await page.getByText(/^Decision on the partnership after .+: Proceed\. Signed by /).waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/\b[a-z]+\.[a-z]+-[a-z]+\b|[{}]/);
    await entries()
      .first()
      .getByRole('link', { name: /^Assessment / })
      .click();
    await page.getByRole('tab', { name: 'Standards' }).waitFor();
    await page.goBack();
    await page.getByText(/^Preliminary determination of /).waitFor();
  });

  it('is given out as it is narrowed, as a workbook and in the letterhead', async () => {
    const hands = browserHands(page);
    const shown = await entries().count();
    await press('Documents');
    const workbook = await hands.keepFile(() =>
      page.getByRole('menuitem', { name: 'History (Excel)' }).click(),
    );
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(workbook.bytes as unknown as ArrayBuffer);
    const rows = (book.getWorksheet('Entries')?.getSheetValues() ?? []).map(
      (row) => (row as unknown[]) ?? [],
    );
    expect(rows.filter((row) => row[1] instanceof Date).length).toBe(shown);
    const office = join(home.folder, 'letterhead.docx');
    writeFileSync(office, letterhead().bytes);
    await press('Documents');
    await hands.chooseFile(office, () => page.getByRole('menuitem', { name: /letterhead/i }).click());
    const document = await hands.keepFile(() =>
      page.getByRole('menuitem', { name: 'History (Word)' }).click(),
    );
    const xml = decodeXml((await unzipTexts(document.bytes)).get('word/document.xml') ?? '');
    expect(xml).toContain('Country Office (fictional)');
    expect(xml).toContain('Preliminary determination of');
    expect(xml).toContain('Kind: Determinations and decisions');
  });

  it('cuts what is long, and shows all of it on demand', async () => {
    await openPartner(partners.low);
    await page.getByRole('link', { name: 'History', exact: true }).click();
    const reviews = entries().filter({ hasText: 'Answers of the UN review were recorded' }).last();
    await reviews.getByRole('listitem').first().waitFor();
    const cut = await reviews.getByRole('listitem').count();
    await reviews.getByRole('button', { name: 'Show all of it' }).click();
    expect(await reviews.getByRole('listitem').count()).toBeGreaterThan(cut);
    await reviews.getByRole('button', { name: 'Show less' }).click();
    expect(await reviews.getByRole('listitem').count()).toBe(cut);
  });

  it('says where nothing fits, and shows everything again', async () => {
    const from = page.getByRole('group', { name: 'From' });
    await from.getByLabel('Day').fill('1');
    await from.getByLabel('Month').selectOption({ label: 'January' });
    await from.getByLabel('Year').fill('2099');
    await page.getByRole('heading', { name: 'Nothing to show' }).waitFor();
    await page.getByRole('button', { name: 'Show everything' }).first().click();
    await page.getByText(/was added to the register as/).waitFor();
    expect(await from.getByLabel('Year').inputValue()).toBe('');
  });
});

it('tells what the office did', async () => {
  await page.goto(`${host.origin}/#/settings`);
  await page.getByRole('link', { name: 'History of the office' }).click();
  await heading('History of the office').waitFor();
  await page.getByText('The workspace of “Fictional office” was made.').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
});

it('keeps to the width of a phone, and turns round in Arabic', async () => {
  await openPartner(partners.low);
  await page.getByRole('link', { name: 'History', exact: true }).click();
  await entries().first().waitFor();
  await page.setViewportSize(phone);
  await expect.poll(() => sidewaysOverflow(page)).toBe(0);
  await page.setViewportSize(laptop);
  await showIn(page, 'ar');
  await page.locator('html[dir="rtl"][lang="ar"]').waitFor();
  await page.getByText(/^القرار الأولي بشأن مستوى القدرات للتقييم /).waitFor();
  expect(await page.locator('main').innerText()).not.toMatch(/\b[a-z]+(\.[a-z-]+)+\b/i);
  expect(await accessibilityProblems(page)).toEqual([]);
});

it('asked nothing of anywhere else, and failed nowhere', () => {
  expect(problems).toEqual([]);
});

const heading = (name: string) => page.getByRole('heading', { name, level: 1, exact: true });
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

async function openPartner(name: string): Promise<void> {
  await page.goto(`${host.origin}/#/register`);
  await page.getByRole('searchbox').fill(name);
  await page.getByRole('grid').getByText(name).first().click();
  await page.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor();
}
