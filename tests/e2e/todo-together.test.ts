import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatDate } from '../../renderer/components/text/dates.ts';
import { passphrase, startApp, value } from '../support/app.ts';
import { launchChromium } from '../support/chromium.ts';
import { makeAssessedWorkspace, partners } from './support/assessed-workspace.ts';
import { type RunningLoopback, startLoopback } from './support/loopback.ts';
import { pageProblems } from './support/page-problems.ts';
import { accessibilityProblems } from './support/screen.ts';
import { showIn } from './support/show-in.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { today } from './support/today.ts';

// Several things to do at once, a day chosen in a calendar, and people and help found by the palette.

let browser: Browser;
let host: RunningLoopback;
let page: Page;
let problems: readonly string[];
let home: ReturnType<typeof temporaryFolder>;

beforeAll(async () => {
  home = temporaryFolder();
  const folder = join(home.folder, 'workspace');
  await makeAssessedWorkspace(folder, today.toString());
  const test = startApp({ folder, today: today.toString() });
  value(await test.client.workspace.open({ folder, passphrase }));
  const [low] = value(await test.client.partner.list({ search: partners.low })).rows;
  const contacts = [
    { name: 'Aïcha Contact Example', title: 'Focal point', email: 'aicha@example.org', phone: '' },
  ];
  value(await test.client.partner.edit({ partner: low?.id ?? '', fields: { contacts } }));
  await test.end();
  browser = await launchChromium();
  host = await startLoopback({
    dataFolder: join(home.folder, 'data'),
    args: ['--workspace', folder],
    passphrase,
  });
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
  context.setDefaultTimeout(15_000);
  page = await context.newPage();
  problems = pageProblems(page);
  await page.goto(`${host.address}#/todo`);
  await page.getByRole('heading', { name: 'To do', level: 1 }).waitFor();
});
afterAll(async () => {
  await browser?.close();
  await host?.stop('SIGKILL');
  home?.remove();
});

const bar = () => page.getByRole('toolbar', { name: 'Selection' });
const dialog = () => page.getByRole('dialog').first();
const field = () => page.getByRole('group', { name: 'Date' });

describe('what is to do, several at once', () => {
  it('is selected with Space, and says what can be done with it', async () => {
    await page.locator('[data-todo-row][tabindex="0"]').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press(' ');
    await bar().getByRole('button', { name: 'Assign…' }).waitFor();
  });
});

describe('the day of an activity with all of them', () => {
  it('is chosen in a calendar by its keys, and can be typed as before', async () => {
    await bar().getByRole('button', { name: 'Record an activity…' }).click();
    await dialog().getByRole('button', { name: 'Calendar' }).click();
    const day = page.getByRole('button', { name: sayDay(0), exact: true });
    await day.waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await day.focus();
    await page.keyboard.press(week < 0 ? 'ArrowUp' : 'ArrowDown');
    await page.keyboard.press('Enter');
    await day.waitFor({ state: 'detached' });
    expect(await typed()).toEqual(partsOf(week));
    await dialog()
      .getByText(week < 0 ? '7 days ago' : 'in 7 days')
      .waitFor();
    await field().getByRole('textbox', { name: 'Day' }).fill('');
    await dialog()
      .getByText(/^e\.g\. /)
      .waitFor();
    expect(await dialog().count()).toBe(1);
  });

  it('leaves the dialog open when the calendar is closed with Escape', async () => {
    await dialog().getByRole('button', { name: 'Calendar' }).click();
    await page.getByRole('button', { name: 'Next month' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Next month' }).waitFor({ state: 'detached' });
    await dialog().getByRole('button', { name: 'Cancel' }).click();
  });
});

describe('the palette', () => {
  it('finds a person at a partner, and leads to the partner', async () => {
    await find('aicha contact');
    await page.getByRole('option', { name: /^Aïcha Contact Example.*Focal point/ }).click();
    await page.getByRole('heading', { level: 1, name: new RegExp(partners.low) }).waitFor();
  });

  it('finds chapters of the guide and terms of the glossary', async () => {
    await find('five stages');
    await page.getByRole('option', { name: /^The five stages/ }).click();
    await page.getByRole('heading', { level: 2, name: 'The five stages' }).waitFor();
    await find('improvement window');
    await page
      .getByRole('option', { name: /Term of the glossary/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect(page.url()).toContain('/help/glossary?term=');
  });
});

describe('in Arabic', () => {
  it('the calendar runs from right to left, with the months of dates and the arrow that points to a day', async () => {
    await page.goto(`${host.origin}/#/todo`);
    await showIn(page, 'ar');
    await page.locator('[data-todo-row][tabindex="0"]').focus();
    await page.keyboard.press(' ');
    await page.getByRole('button', { name: 'تسجيل نشاط…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'التقويم' }).click();
    const named = (offset: number) => page.locator(`[aria-label="${sayDay(offset, 'ar')}"]`);
    await named(0).waitFor();
    await named(0).focus();
    await page.keyboard.press(week < 0 ? 'ArrowUp' : 'ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      sayDay(week - 1, 'ar'),
    );
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(problems).toEqual([]);
  });
});

/** A week from today that lies in the month at hand. */
const week = today.day > 8 ? -7 : 7;
const dayAt = (offset: number) => today.add({ days: offset });
function sayDay(offset: number, language: 'en' | 'ar' = 'en'): string {
  return formatDate(dayAt(offset).toString(), language);
}
function partsOf(offset: number): readonly string[] {
  const [year = '', month = '', day = ''] = dayAt(offset).toString().split('-');
  return [String(Number(day)), month, year];
}
const typed = async () => [
  await field().getByRole('textbox', { name: 'Day' }).inputValue(),
  await field().getByRole('combobox', { name: 'Month' }).inputValue(),
  await field().getByRole('textbox', { name: 'Year' }).inputValue(),
];

async function find(words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find a partner or an action' }).fill(words);
}
