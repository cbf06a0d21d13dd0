import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { type RunningLoopback, startLoopback } from './support/loopback.ts';
import { pageProblems } from './support/page-problems.ts';
import { accessibilityProblems, sidewaysOverflow } from './support/screen.ts';
import { showIn } from './support/show-in.ts';
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
  await page.goto(`${host.address}#/register`);
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
    // Choices that lie under the dialog's head have less to be met by until they are scrolled out from under it.
    await dialog().getByText('Date of its result').first().scrollIntoViewIfNeeded();
    expect(await accessibilityProblems(page)).toEqual([]);
    await dialog().getByRole('button', { name: 'Record another entity’s result' }).click();
    await page.getByText(/It relies on the result of UNICEF of 12 March 2026/).waitFor();
    await page.getByText('No copy of it is kept among the evidence.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('is named in the register, and is a filter of its own', async () => {
    await page.goto(`${host.origin}/#/register`);
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
    await showIn(page, 'ar');
    await page.getByRole('heading', { name: 'نتائج كيانات أخرى من الأمم المتحدة' }).waitFor();
    await press('تسجيل نتيجة كيان آخر');
    const style = dialog()
      .locator('textarea')
      .first()
      .evaluate((field) => [getComputedStyle(field).direction, getComputedStyle(field).unicodeBidi]);
    expect(await style).toEqual(['rtl', 'plaintext']);
    await page.keyboard.press('Escape');
    await showIn(page, 'en');
  });

  it('is withdrawn with a reason, which stays readable', async () => {
    await press('Withdraw');
    await dialog().getByLabel('Why it is withdrawn').fill('The other entity took it back.');
    await dialog().getByRole('button', { name: 'Withdraw' }).click();
    await dialog().waitFor({ state: 'hidden' });
    await page.getByText('The other entity took it back.', { exact: true }).waitFor();
    await page.getByText(/^Relying on the result of UNICEF was withdrawn on /).waitFor();
    await page.getByText(/^withdrawn on/).waitFor();
  });
});

describe('due diligence beside the assessment', () => {
  it('records a red flag, which stands in the way until somebody lets the work go on', async () => {
    await press('Record a fact');
    await dialog().getByLabel('What it is').selectOption({ label: 'Observation' });
    await dialog().getByRole('button', { name: 'Record a fact' }).click();
    await dialog().getByText('Choose what it says.').first().waitFor();
    await dialog().getByLabel('red flag').check();
    await dialog()
      .getByLabel('What was observed of the organisation')
      .fill('Its registration is under review.');
    await dialog().getByLabel('Source').fill('Fictional portal');
    expect(await accessibilityProblems(page)).toEqual([]);
    await dialog().getByRole('button', { name: 'Record a fact' }).click();
    await page.getByText(/stands in the way of going on with this partner/).waitFor();
    await press('Let the work go on');
    await dialog().getByLabel('Reason').fill('Life-saving work, watched weekly.');
    await dialog().getByLabel('Name').fill('Head Fictional');
    await dialog().getByLabel('Functional title').fill('Head of office');
    await dialog().getByRole('button', { name: 'Let the work go on' }).click();
    await page.getByText(/stands in the way of going on/).waitFor({ state: 'hidden' });
    await page.getByText(/The work goes on all the same/).waitFor();
    await page.getByText('Its registration is under review.').waitFor();
  });

  it('takes a number of another system without a field for words', async () => {
    await press('Record a fact');
    await dialog().getByLabel('What it is').selectOption({ label: 'Number in another system' });
    await dialog().getByLabel('electronic incident form').check();
    await dialog().locator('#fact-number').fill('our driver');
    await dialog().getByRole('button', { name: 'Record a fact' }).click();
    await dialog().getByText('Give the number alone').first().waitFor();
    expect(await dialog().locator('textarea').count()).toBe(0);
    await dialog().locator('#fact-number').fill('IRF-2026-12');
    await dialog().getByRole('button', { name: 'Record a fact' }).click();
    await page.getByText(/Number: IRF-2026-12/).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('is told in the history in words', async () => {
    await page.getByRole('link', { name: 'History', exact: true }).click();
    await page
      .getByText(/was recorded: Observation: red flag/)
      .first()
      .waitFor();
    await page
      .getByText(/^The result of .* was accepted; this office relies on it until /)
      .first()
      .waitFor();
  });
});

describe('headquarters and its country offices', () => {
  it('are shown on both sides, with what is passed on and what is not', async () => {
    await open('Relief Bridge International - Somalia');
    await page.getByRole('heading', { name: /^(Headquarters|Country offices)$/ }).waitFor();
    await page.getByText(/Not passed on: an emergency exemption/).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('ask why a country office is assessed for itself', async () => {
    await open('Solidarité Sans Frontières - Niger');
    await press('More actions');
    await page.getByRole('menuitem', { name: /^Start (an|another) assessment$/ }).click();
    await dialog().getByText('Why this country office is assessed for itself').waitFor();
    await dialog().getByLabel('An allegation in this country').check();
    expect(await dialog().locator('textarea').count()).toBe(0);
    await dialog().getByLabel('Number there').waitFor();
    await page.keyboard.press('Escape');
  });
});

describe('totals and facts', () => {
  it('adds up training over partners with both numbers of each share', async () => {
    await page.goto(`${host.origin}/#/training`);
    await page.getByRole('heading', { name: 'Training of partners’ personnel', level: 1 }).waitFor();
    await page.getByRole('row').filter({ hasText: 'Saying No to Sexual Misconduct' }).waitFor();
    await page.getByText(/Partners in scope with a record: \d+ of \d+/).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('tells how gaps are being closed without a score', async () => {
    await open('Solidarité Sans Frontières - Niger');
    await page.getByRole('heading', { name: 'How gaps are being closed' }).waitFor();
    await page.getByText('Facts as recorded, not a score.').waitFor();
  });
});

describe('a flag that stands in the way', () => {
  it('is said whole on the partner’s page, and in the dialog of the decision before anything is typed', async () => {
    await open('Mlima Health and Dignity Trust');
    const notice = page.getByRole('alert').filter({ hasText: 'stands in the way of going on' });
    await notice.getByText('can be recorded before it is resolved').waitFor();
    const squeezed = await notice.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    expect(squeezed).toBeLessThanOrEqual(1);
    await page.getByRole('link', { name: 'Open the assessment' }).click();
    await press('Record the decision');
    await dialog().getByText('A flag of due diligence stands in the way').waitFor();
    await dialog()
      .getByText(/^Red flag of /)
      .waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await dialog().getByRole('link', { name: 'Open the due diligence of the partner' }).click();
    const card = page.getByRole('heading', { name: 'Due diligence', exact: true });
    await card.waitFor();
    await expect
      .poll(() => card.evaluate((heading) => heading.getBoundingClientRect().top))
      .toBeLessThan(laptop.height);
  });

  it('leaves training one step away', async () => {
    await page.getByRole('link', { name: 'Training', exact: true }).click();
    await page.getByRole('heading', { name: 'Training of partners’ personnel' }).waitFor();
  });
});

it('asked nothing of anywhere else, and failed nowhere', () => {
  expect(problems).toEqual([]);
});

/** The file of a partner, found by its name. */
async function open(name: string): Promise<void> {
  await page.goto(`${host.origin}/#/register`);
  await page.getByRole('searchbox', { name: 'Search partners' }).fill(name);
  await page.getByRole('row').filter({ hasText: name }).first().click();
  await page.getByRole('heading', { name: 'Due diligence' }).waitFor();
}

async function typeDate(label: string, day: string, month: string, year: string): Promise<void> {
  const field = dialog().getByRole('group', { name: label });
  await field.getByLabel('Day').fill(day);
  await field.getByLabel('Month').selectOption({ label: month });
  await field.getByLabel('Year').fill(year);
}
