import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { passphrase, startApp, value } from '../support/app.ts';
import { launchChromium } from '../support/chromium.ts';
import { officer } from '../support/desk.ts';
import { browserHands } from './support/hands.ts';
import { type RunningLoopback, startLoopback } from './support/loopback.ts';
import { listOf } from './support/many-partners.ts';
import { pageProblems } from './support/page-problems.ts';
import { accessibilityProblems, sidewaysOverflow } from './support/screen.ts';
import { showIn } from './support/show-in.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { today } from './support/today.ts';

// What takes a while, in a register that is large enough: each shows how far it is, and is stopped by hand.

const partners = 1500;

let browser: Browser;
let host: RunningLoopback;
let page: Page;
let problems: readonly string[];
let home: ReturnType<typeof temporaryFolder>;

beforeAll(async () => {
  home = temporaryFolder();
  const folder = join(home.folder, 'workspace');
  const test = startApp({ folder, today: today.toString() });
  value(await test.client.workspace.create({ folder, passphrase, office: 'Fictional office', officer }));
  value(await test.client.partner.import({ file: listOf(partners), undecided: 'create' }));
  await test.app.close();
  browser = await launchChromium();
  host = await startLoopback({ dataFolder: join(home.folder, 'data'), args: ['--workspace', folder] });
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
  context.setDefaultTimeout(30_000);
  page = await context.newPage();
  problems = pageProblems(page);
  await page.goto(`${host.address}#/register`);
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await page.getByRole('heading', { name: 'Register', level: 1 }).waitFor();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await host?.stop('SIGKILL');
  home?.remove();
});

const wholeCopy = ['backup.json', 'register.db', 'seal.txt', 'workspace.json'];
const button = (name: string) => page.getByRole('button', { name, exact: true });
const stopped = () => page.getByText('Stopped by hand. The record is unchanged.');
const bar = () => page.getByRole('progressbar');
const picture = (name: string) =>
  process.env.PSEA_PICTURES
    ? page.screenshot({ path: join(process.env.PSEA_PICTURES, `${name}.png`) })
    : Promise.resolve();

it('a check shows how far it is and is stopped, while the rest of the program answers', async () => {
  await page.getByRole('link', { name: 'Settings' }).click();
  await button('Check the workspace').click();
  await page.getByText('Going through the partners').waitFor();
  await page.getByText(new RegExp(`\\d of ${partners}`)).waitFor();
  await picture('check');
  await button('Stop').click();
  await stopped().waitFor();
  await bar().waitFor({ state: 'hidden' });
  await button('Check the workspace').click();
  await bar().waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await sidewaysOverflow(page)).toBe(0);
  await page.getByText('All is well').waitFor();
});

it('a backup says that it works, and writes its copy', async () => {
  const folder = join(home.folder, 'stick', 'copy');
  await button('Back up').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('New folder for the copy').fill(folder);
  await dialog.getByRole('button', { name: 'Back up', exact: true }).click();
  await bar()
    .or(dialog.getByRole('button', { name: 'Done' }))
    .first()
    .waitFor();
  await picture('backup');
  await dialog.getByText('Backed up and checked:').waitFor();
  expect(readdirSync(folder).sort()).toEqual(wholeCopy);
  await dialog.getByRole('button', { name: 'Done' }).click();
});

it('a backup whose dialog is closed is given up, and leaves nothing half done', async () => {
  const folder = join(home.folder, 'given-up', 'copy');
  await button('Back up').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('New folder for the copy').fill(folder);
  await dialog.getByRole('button', { name: 'Back up', exact: true }).click();
  // It may be quicker than the hand: then all of it is there.
  const cancel = dialog.getByRole('button', { name: 'Cancel' });
  await cancel.or(dialog.getByRole('button', { name: 'Done' })).click();
  await dialog.waitFor({ state: 'hidden' });
  await expect.poll(() => existsSync(`${folder}.partial`)).toBe(false);
  // Either nothing, or the whole copy as the test before found it.
  const kept = existsSync(folder) ? readdirSync(folder).sort() : [];
  expect([[], wholeCopy]).toContainEqual(kept);
});

it('the register as a workbook is stopped half-way', async () => {
  await page.getByRole('link', { name: 'Register' }).click();
  await button('Export to Excel').click();
  await page.getByText('Going through the partners').waitFor();
  await picture('export');
  await button('Stop').click();
  await stopped().waitFor();
});

it('tables for other programs go into a folder that is named, and say how many partners they hold', async () => {
  await button('Other ways to export').click();
  await page.getByRole('menuitem', { name: 'Data for other programs…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Comma-separated files in a folder' }).check();
  await dialog.getByRole('button', { name: 'Write', exact: true }).click();
  await dialog.getByText('Name a folder.').waitFor();
  const folder = join(home.folder, 'tables');
  await dialog.getByLabel('Folder', { exact: true }).fill(folder);
  await picture('data');
  await dialog.getByRole('button', { name: 'Write', exact: true }).click();
  await dialog.getByText(`Written. Partners: ${partners}.`).waitFor();
  expect(readFileSync(join(folder, 'partners.csv'), 'utf8').trimEnd().split('\r\n')).toHaveLength(
    partners + 1,
  );
  expect(await accessibilityProblems(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Close' }).last().click();
});

it('a list that is read is stopped, and read again', async () => {
  await page.getByRole('link', { name: 'Import list' }).click();
  const { name, bytes } = listOf(partners, partners / 2);
  const list = join(home.folder, name);
  writeFileSync(list, bytes);
  await browserHands(page).chooseFile(list, () => button('Choose a file…').click());
  await bar().waitFor();
  await picture('preview');
  await button('Stop').click();
  await button('Try again').click();
  await page.getByRole('button', { name: 'Check the rows' }).waitFor();
});

it('says all of it in Arabic, from right to left', async () => {
  await showIn(page, 'ar');
  await page.locator('html[dir="rtl"]').waitFor();
  await page.getByRole('link', { name: 'الإعدادات' }).click();
  await button('فحص مساحة العمل').click();
  await page.getByText('مراجعة الشركاء').waitFor();
  await picture('arabic');
  await button('إيقاف').click();
  await page.getByText('أُوقف يدوياً. لم يتغير السجل.').waitFor();
});

it('complained about nothing on the way', () => {
  expect(problems).toEqual([]);
});
