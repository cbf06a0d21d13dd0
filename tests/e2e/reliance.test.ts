import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { type RunningLoopback, startLoopback } from './support/loopback.ts';
import { pageProblems } from './support/page-problems.ts';
import { accessibilityProblems, sidewaysOverflow } from './support/screen.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const laptop = { width: 1366, height: 768 };
const zoomed = { width: 683, height: 384 };
const partner = 'Bright Futures';

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
  await page.goto(host.address);
  await page.getByRole('heading', { name: 'Register', level: 1, exact: true }).waitFor();
});
afterAll(async () => {
  await browser?.close();
  await host?.stop('SIGKILL');
  home?.remove();
});

const dialog = () => page.getByRole('dialog');
const row = () => page.getByRole('row').filter({ hasText: partner }).filter({ hasNotText: 'South Sudan' });
const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();

describe('another UN entity’s result', () => {
  it('is relied on with entity, date, rating, acceptance and reason', async () => {
    await row().first().click();
    await page.getByRole('heading', { name: 'Results of other UN entities' }).waitFor();
    await press('Record another entity’s result');
    await dialog().getByRole('button', { name: 'Record another entity’s result' }).click();
    await dialog().getByText('Choose what the other entity found.').first().waitFor();
    await dialog().getByLabel('UN entity').fill('UNICEF');
    await page.keyboard.press('Escape');
    await typeDate('Date of its result', '12', 'March', '2026');
    await dialog().getByLabel('Medium capacity').check();
    await dialog().getByLabel('Its number there').fill('UNPP-0077');
    await dialog().getByLabel('Why it is relied on').fill('The same programme; its report was read.');
    await dialog().getByLabel('Name').fill('Head Fictional');
    await dialog().getByLabel('Functional title').fill('Head of office');
    expect(await accessibilityProblems(page)).toEqual([]);
    await dialog().getByRole('button', { name: 'Record another entity’s result' }).click();
    await page.getByText(/It relies on the result of UNICEF of 12 March 2026/).waitFor();
    await page.getByText('No copy of it is kept among the evidence.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('is named in the register, and is a filter of its own', async () => {
    await page.goto(`${host.origin}/#/`);
    await row()
      .getByText(/Relies on UNICEF, 12 Mar 2026: Medium capacity/)
      .first()
      .waitFor();
  });

  it('keeps to its width at 200 %, and turns round in Arabic', async () => {
    await row().first().click();
    await page.getByRole('heading', { name: 'Results of other UN entities' }).waitFor();
    await page.setViewportSize(zoomed);
    await expect.poll(() => sidewaysOverflow(page)).toBe(0);
    await page.setViewportSize(laptop);
    await press('العربية');
    await page.getByRole('heading', { name: 'نتائج كيانات أخرى من الأمم المتحدة' }).waitFor();
    await press('English');
  });

  it('is withdrawn with a reason, which stays readable', async () => {
    await press('Withdraw');
    await dialog().getByLabel('Why it is withdrawn').fill('The other entity took it back.');
    await dialog().getByRole('button', { name: 'Withdraw' }).click();
    await page.getByText('The other entity took it back.').waitFor();
    await page.getByText(/withdrawn on/).waitFor();
  });
});

it('asked nothing of anywhere else, and failed nowhere', () => {
  expect(problems).toEqual([]);
});

async function typeDate(label: string, day: string, month: string, year: string): Promise<void> {
  const field = dialog().getByRole('group', { name: label });
  await field.getByLabel('Day').fill(day);
  await field.getByLabel('Month').selectOption({ label: month });
  await field.getByLabel('Year').fill(year);
}
