import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { makeAssessedWorkspace, partners, passphrase } from './support/assessed-workspace.ts';
import { browserHands } from './support/hands.ts';
import { type RunningLoopback, startLoopback } from './support/loopback.ts';
import { pageProblems } from './support/page-problems.ts';
import { accessibilityProblems, dropFiles, sidewaysOverflow } from './support/screen.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { today } from './support/today.ts';

// The form as a page on a partner's telephone, without a network, and its answers in the officer's program.

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

const letters = ['Yes', 'Not applicable', 'No', 'Yes', 'No', 'Yes', 'Yes'];

it('is answered on a telephone, kept there while open, finished, and taken over', async () => {
  await page.getByRole('searchbox').fill(partners.fresh);
  await page.getByRole('grid').getByText(partners.fresh).first().click();
  await page.getByRole('heading', { level: 1, name: new RegExp(partners.fresh) }).waitFor();
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('tab').first().waitFor();
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Self-assessment form…' }).click();
  await page.getByRole('menu').waitFor({ state: 'hidden' });
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: 'English' }).check();
  await dialog.getByRole('checkbox', { name: 'Arabic' }).check();
  await dialog.getByRole('radio', { name: 'Page for a browser (HTML)' }).check();
  expect(await accessibilityProblems(page)).toEqual([]);
  const form = await browserHands(page).keepFile(() =>
    page.getByRole('button', { name: 'Save the form' }).click(),
  );
  expect(form.name).toMatch(/^PSEA self-assessment .+\.html$/);
  const path = join(home.folder, 'form.html');
  writeFileSync(path, form.bytes);

  const telephone = await browser.newContext({
    viewport: { width: 390, height: 800 },
    isMobile: true,
    hasTouch: true,
    offline: true,
    locale: 'en-GB',
  });
  telephone.setDefaultTimeout(15_000);
  const answering = await telephone.newPage();
  const faults = pageProblems(answering);
  await answering.goto(pathToFileURL(path).href);
  expect(await accessibilityProblems(answering)).toEqual([]);
  expect(await sidewaysOverflow(answering)).toBe(0);
  const standard = (id: string) =>
    answering
      .locator('section:visible .card')
      .filter({ has: answering.getByRole('heading', { name: new RegExp(`^${id} `) }) });
  for (const [index, answer] of letters.entries())
    await standard(`CS${index + 1}`)
      .getByRole('radio', { name: answer, exact: true })
      .check();
  await standard('CS1').getByRole('checkbox').first().check();
  await standard('CS1').getByLabel('Your explanation').fill('Signed by everyone in 2024.');
  await answering.getByRole('textbox', { name: 'Name', exact: true }).fill('Fictional Person');
  await answering.getByLabel('Functional title').fill('Coordinator');
  await answering.getByText(/^Saved in this browser at/).waitFor();

  // What was typed is there when the page is opened again, in either language.
  await answering.reload();
  await standard('CS3').getByRole('radio', { name: 'No', exact: true, checked: true }).waitFor();
  await answering.getByLabel('Language').selectOption('ar');
  await standard('CS3').getByRole('radio', { name: 'لا', exact: true, checked: true }).waitFor();
  expect(await answering.locator('html').getAttribute('dir')).toBe('rtl');
  expect(await accessibilityProblems(answering)).toEqual([]);
  expect(await sidewaysOverflow(answering)).toBe(0);
  await answering.getByLabel('اللغة').selectOption('en');

  await answering.getByRole('button', { name: 'Finish' }).click();
  await answering.getByText('“Not applicable” needs a reason: CS2.').waitFor();
  await standard('CS2').getByLabel('If not applicable: why').fill('No work is passed on.');
  const answers = await browserHands(answering).keepFile(() =>
    answering.getByRole('button', { name: 'Finish' }).click(),
  );
  await answering.getByText('Not answered yet: CS8.').waitFor();
  expect(await accessibilityProblems(answering)).toEqual([]);
  answering.on('dialog', (asked) => void asked.accept());
  await answering.getByRole('button', { name: 'Clear everything' }).click();
  await answering.getByText('Everything was cleared.').waitFor();
  expect(await answering.evaluate(() => localStorage.length)).toBe(0);
  expect(await standard('CS3').getByRole('radio', { name: 'No', exact: true }).isChecked()).toBe(false);
  expect(faults).toEqual([]);
  await telephone.close();

  await page.goto(`${host.origin}/#/register`);
  await dropFiles(page, [answers]);
  await page.getByRole('button', { name: /^Take over 7 answers/ }).click();
  await page.getByText('7 answers taken over').waitFor();
  await page.getByRole('link', { name: /^Open / }).click();
  await page.getByRole('button', { name: /^CS1 / }).click();
  await page.getByText('Signed by everyone in 2024.').first().waitFor();
  expect(problems).toEqual([]);
});
