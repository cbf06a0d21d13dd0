import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { carefulAnswers, fillForm } from '../support/fill-form.ts';
import { makeAssessedWorkspace, partners, passphrase } from './support/assessed-workspace.ts';
import { browserHands } from './support/hands.ts';
import { type RunningLoopback, startLoopback } from './support/loopback.ts';
import { pageProblems } from './support/page-problems.ts';
import { accessibilityProblems, dropFiles, sidewaysOverflow } from './support/screen.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { today } from './support/today.ts';

// Files that tell of a case on their way into the record: what is asked, and what is recorded of the answers.

const story = 'Our driver touched a girl from the camp, aged 14.';
const told = 'The director harassed a cleaner; she is pregnant and lives in Bentiu.';

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
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
  context.setDefaultTimeout(15_000);
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

const press = (name: string | RegExp) => page.getByRole('button', { name }).click();

it('asks about the cell of a returned form and about the file, and records the neutral remark alone', async () => {
  await page.getByRole('searchbox').fill(partners.fresh);
  await page.getByRole('grid').getByText(partners.fresh).first().click();
  await page.getByRole('heading', { level: 1, name: new RegExp(partners.fresh) }).waitFor();
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('tab').first().waitFor();
  await press('More actions');
  await page.getByRole('menuitem', { name: 'Self-assessment form…' }).click();
  await page.getByRole('menu').waitFor({ state: 'hidden' });
  await page.getByRole('dialog').getByRole('checkbox', { name: 'English' }).check();
  const form = await browserHands(page).keepFile(() => press('Save the form'));
  const bytes = await fillForm(form.bytes, 'en', {
    ...carefulAnswers('Yes', 'No', 'Not applicable'),
    'CS3.comment': story,
  });
  await page.goto(`${host.origin}/#/register`);
  await dropFiles(page, [{ name: 'returned.xlsx', bytes }]);
  await press(/^Take over 8 answers/);
  const dialog = page.getByRole('dialog', { name: 'Words that may tell of a case' });
  await dialog.getByText(/^Cell [A-Z]+\d+ of “/).waitFor();
  expect(await dialog.locator('mark').allTextContents()).toEqual(['touched a girl from the camp, aged 14']);
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await sidewaysOverflow(page)).toBe(0);
  await dialog.getByRole('button', { name: /^Take over/ }).click();
  await dialog.getByRole('alert').getByText('Choose what becomes of this text').waitFor();
  await dialog.getByRole('alert').getByText('Choose whether the file is kept').waitFor();
  await dialog.getByRole('radio', { name: /^Write it shorter/ }).check();
  await dialog.getByRole('textbox').fill('A guard raped a girl.');
  await dialog.getByRole('radio', { name: /^Don’t keep the file/ }).check();
  await dialog
    .getByRole('alert')
    .getByText(/^These words look like detail of a case, too/)
    .waitFor();
  await dialog.getByRole('radio', { name: /^Leave it out/ }).check();
  await dialog.getByRole('button', { name: /^Take over/ }).click();
  await page.getByText('8 answers taken over').waitFor();
  await page.getByText('The file itself was not kept, as you decided.').waitFor();
  await page.getByRole('link', { name: /^Open / }).click();
  await press(/^CS3 /);
  await page.getByText('Left out when it was taken in: may describe a case.').first().waitFor();
  expect(await page.getByText('touched a girl').count()).toBe(0);
});

it('asks about the cell of a list, and imports it as the officer answered', async () => {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Partners').addRows([
    ['Name', 'Country', 'Notes'],
    ['Fictional Morning', 'South Sudan', told],
  ]);
  const file = join(home.folder, 'list.xlsx');
  writeFileSync(file, new Uint8Array(await workbook.xlsx.writeBuffer()));
  await page.goto(`${host.origin}/#/import`);
  await browserHands(page).chooseFile(file, () => press('Choose a file…'));
  await press('Check the rows');
  await press('Import 1 partner');
  const dialog = page.getByRole('dialog', { name: 'Words that may tell of a case' });
  await dialog.getByText('Cell C2 of “Partners”').waitFor();
  expect(await dialog.getByText('The file itself').count()).toBe(0);
  await dialog.getByRole('radio', { name: /^Write it shorter/ }).check();
  await dialog.getByRole('textbox').fill('The contract was ended after an investigation.');
  await dialog.getByRole('button', { name: 'Import 1 partner' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText('Fictional Morning').first().waitFor();
  expect(problems).toEqual([]);
});
