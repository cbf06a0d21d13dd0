import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../main/adapters/sheets/read-workbook.ts';
import { launchChromium } from '../support/chromium.ts';
import { browserHands } from './support/hands.ts';
import { type RunningLoopback, startLoopback } from './support/loopback.ts';
import { pageProblems } from './support/page-problems.ts';
import { seriousFaults } from './support/serious-faults.ts';
import { showIn } from './support/show-in.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

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
  browser = await launchChromium();
  host = await startLoopback({ dataFolder: home.folder, args: ['--demo'] });
  context = await browser.newContext({ viewport: laptop, locale: 'en-GB' });
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

describe('the register of the demo', () => {
  it('says that it is fictional, that it is encrypted, and how many partners there are', async () => {
    await page.getByText('Fictional data: no organization or person here is real.').waitFor();
    await page.getByText(/^Encrypted · /).waitFor();
    const count = await page.getByRole('grid').getAttribute('aria-rowcount');
    expect(await page.getByRole('status').allTextContents()).toContain(`${Number(count) - 1} partners`);
  });

  it('finds a partner whatever its accents and script', async () => {
    for (const [typed, found] of [
      ['developement espoir', 'Association Espoir et Développement'],
      ['bezopasnyi', 'Фонд «Безопасный город»'],
      ['النور', 'جمعية النور للتنمية المحلية'],
    ] as const) {
      await search(typed);
      await page.getByRole('row').filter({ hasText: found }).waitFor();
    }
    await search('no such partner at all');
    await page.getByText('No partner fits.').waitFor();
    await press('Clear search and filters');
  });

  it('says that a page could not be fetched, and loads it again', async () => {
    const second = await context.newPage();
    second.setDefaultTimeout(10_000);
    await second.goto(`${host.origin}/#/register`);
    await second.getByRole('heading', { name: 'Register', level: 1 }).waitFor();
    const files = '**/assets/TrainingPage-*.js';
    await second.route(files, (route) => route.abort());
    await second.getByRole('link', { name: 'Training' }).click();
    await second.getByRole('heading', { name: 'This screen could not be loaded', level: 1 }).waitFor();
    await second.unroute(files);
    await second.getByRole('button', { name: 'Load the page again' }).click();
    await second.getByRole('heading', { name: 'Training', level: 1 }).waitFor();
    await second.close();
  });

  it('filters by chips that say what they hold', async () => {
    const filters = page.getByRole('toolbar', { name: 'Filters' });
    await filters.getByRole('button', { name: 'Rating and risk' }).click();
    await page.getByRole('checkbox', { name: /^Low capacity · high risk/ }).check();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Rating and risk: Low capacity · high risk' }).waitFor();
    const rows = page.getByRole('grid').getByRole('row').filter({ hasText: 'capacity' });
    const others = rows.filter({ hasNotText: 'Low capacity · high risk' });
    // The list follows the filter as soon as the page has time for it.
    await expect.poll(() => others.count()).toBe(0);
    expect(await rows.count()).toBeGreaterThan(0);
    await press('Clear search and filters');
  });

  it('keeps search and filters in the address, over a new start of the page and a way back', async () => {
    await search('espoir');
    const found = page.getByRole('grid').getByRole('row').filter({ hasText: 'Association Espoir' });
    await found.first().waitFor();
    await page.waitForURL(/#\/register\?q=espoir$/);
    await page.reload();
    await found.first().waitFor();
    expect(await page.getByRole('searchbox', { name: 'Search partners' }).inputValue()).toBe('espoir');
    await found.first().click();
    await page.getByRole('link', { name: 'Plan', exact: true }).waitFor();
    await page.goBack();
    await page.waitForURL(/#\/register\?q=espoir$/);
    await press('Clear search and filters');
    await page.waitForURL(/#\/register$/);
  });

  it('shows those for whom something waits', async () => {
    await page.getByRole('note', { name: 'Waiting for you' }).getByRole('button').first().click();
    await page.getByRole('button', { name: /^Needs attention: / }).waitFor();
    await press('Clear search and filters');
  });

  it('is walked with the keyboard, and comes back to the partner that was opened', async () => {
    await page.getByRole('searchbox', { name: 'Search partners' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    const last = await focusedRow();
    expect(last.index).toBe(Number(await page.getByRole('grid').getAttribute('aria-rowcount')));
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    expect((await focusedRow()).index).toBe(3);
    await page.keyboard.press('PageDown');
    const { index, name } = await focusedRow();
    expect(index).toBeGreaterThan(8);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name, level: 1 }).waitFor();
    await page.goBack();
    await heading('Register').waitFor();
    await page.locator(`[aria-rowindex="${index}"][tabindex="0"]:focus`).waitFor();
  });

  it('sorts by a column, upwards and downwards', async () => {
    const head = page.getByRole('columnheader', { name: 'Country' });
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('none');
  });

  it('remembers the columns that were chosen, also over a new start of the page', async () => {
    await press('Columns');
    await page.getByRole('checkbox', { name: 'Vendor numbers', exact: true }).check();
    await page.getByRole('checkbox', { name: 'Country', exact: true }).uncheck();
    await page.getByRole('checkbox', { name: 'Stage', exact: true }).uncheck();
    await page.keyboard.press('Escape');
    await page.getByRole('columnheader', { name: 'Vendor numbers' }).waitFor();
    await page.reload();
    await page.getByRole('columnheader', { name: 'Vendor numbers' }).waitFor();
    expect(await page.getByRole('columnheader', { name: 'Country' }).count()).toBe(0);
    await press('Columns');
    await press('As at first');
    await page.keyboard.press('Escape');
    await page.getByRole('columnheader', { name: 'Country' }).waitFor();
  });
});

describe('several partners at once', () => {
  it('are exported to Excel, and only they', async () => {
    await search('espoir');
    await page.getByRole('checkbox', { name: /^Select all/ }).check();
    await page.getByText('2 selected').waitFor();
    const file = await browserHands(page).keepFile(() => press('Export selection to Excel'));
    const workbook = await readWorkbook(file);
    if (!workbook.ok) throw new Error(workbook.error.message);
    const text = JSON.stringify(workbook.value);
    expect(text).toContain('Association Espoir et Développement');
    expect(text).not.toContain('Acacia Ring');
  });

  it('are archived with one reason, which is asked for', async () => {
    await search('A.E.D.');
    await press('Clear selection');
    await page.getByRole('row').filter({ hasText: 'A.E.D.' }).getByRole('gridcell').first().click();
    await press('Archive…');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Archive 1 partner' }).click();
    await dialog.getByText('Give the reason.').waitFor();
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('The same as another record.');
    await dialog.getByRole('button', { name: 'Archive 1 partner' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText(/^Encrypted · saved \d\d:\d\d$/).waitFor();
    await press('Archived');
    await page.getByRole('row').filter({ hasText: 'A.E.D.' }).getByText('archived').waitFor();
    await press('Clear search and filters');
  });
});

describe('adding a partner', () => {
  it('says what is missing beside the field and in a summary that takes the focus', async () => {
    await page.getByRole('link', { name: 'Add partner' }).click();
    await press('Add partner');
    const summary = page.getByRole('alert').filter({ hasText: 'One thing needs correcting' });
    await summary.waitFor();
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    await summary.getByRole('button', { name: 'Give the partner’s name.' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('name');
  });

  it('warns of a name that is on the register, and loses nothing typed over a crash', async () => {
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Acacia Ring');
    await page.getByText('Already on the register?').waitFor();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Quiet Harbour Initiative');
    await page.getByText(/^Typing kept \d\d:\d\d$/).waitFor();
    await page.reload();
    await page.getByText('Unsaved typing from before was brought back.').waitFor();
    expect(await page.getByRole('textbox', { name: 'Name', exact: true }).inputValue()).toBe(
      'Quiet Harbour Initiative',
    );
    await press('Add partner');
    await page.getByRole('heading', { name: 'Quiet Harbour Initiative', level: 1 }).waitFor();
    await page.goto(`${host.origin}/#/partners/new`);
    await heading('Add partner').waitFor();
    expect(await page.getByRole('textbox', { name: 'Name', exact: true }).inputValue()).toBe('');
    await press('Leave without saving');
    await heading('Register').waitFor();
  });
});

describe('the command palette and the keys', () => {
  it('finds a partner and goes there', async () => {
    await page.keyboard.press('Control+k');
    await page.locator('[role=combobox]:focus').waitFor();
    await page.keyboard.type('quiet harbour');
    await page.getByRole('option', { name: /Quiet Harbour Initiative/, selected: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Quiet Harbour Initiative', level: 1 }).waitFor();
  });

  it('shows every key with “?”, and closes with Escape', async () => {
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });
});

describe('every screen', () => {
  const screens = [
    ['/', 'Today', 'اليوم'],
    ['/register', 'Register', 'السجل'],
    ['/partners/new', 'Add partner', 'إضافة شريك'],
    ['/import', 'Import a partner list', 'استيراد قائمة شركاء'],
    ['/library', 'Library', 'المكتبة'],
    ['/settings', 'Settings', 'الإعدادات'],
  ] as const;

  it.each(screens)('%s has no serious fault of accessibility, in light and in dark', async (path, title) => {
    await show(path, title);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await seriousFaults(page)).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it.each(screens)('%s never scrolls sideways at 200 %%', async (path, title) => {
    await page.setViewportSize(zoomed);
    await show(path, title);
    await expect.poll(() => overhang(page)).toBeLessThanOrEqual(0);
    await page.setViewportSize(laptop);
  });

  it('turns round in Arabic, and keeps to its width there too', async () => {
    await showIn(page, 'ar');
    await page.locator('html[dir="rtl"][lang="ar"]').waitFor();
    for (const [path, , title] of screens) {
      await show(path, title);
      expect(await seriousFaults(page)).toEqual([]);
      await page.setViewportSize(zoomed);
      await expect.poll(() => overhang(page)).toBeLessThanOrEqual(0);
      await page.setViewportSize(laptop);
    }
    await page.reload();
    await page.locator('html[dir="rtl"][lang="ar"]').waitFor();
    await showIn(page, 'en');
    await page.locator('html[dir="ltr"][lang="en"]').waitFor();
  });
});

describe('locking', () => {
  it('asks for the passphrase again, refuses a wrong one in words, and opens with the right one', async () => {
    await press('Lock');
    await heading('Open a workspace').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: /^Demonstration office/ }).click();
    await write('Passphrase', 'not the passphrase');
    await press('Unlock');
    await page.getByRole('alert').getByText('The passphrase doesn’t open this workspace.').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await write('Passphrase', 'fictional partners only');
    await press('Unlock');
    await heading('Today').waitFor();
  });

  it('leads to making a workspace, where the recovery key must be kept before going on', async () => {
    await press('Lock');
    await press('Create a workspace');
    await press('Create the workspace');
    await page.getByRole('alert').getByText('4 things need correcting').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await write('Office', 'Fictional office');
    await write('Your name', 'Amina Example');
    await write('Your function', 'Partnership officer');
    await write('Folder for the workspace', join(home.folder, 'workspace'));
    await write('New passphrase', 'a fictional passphrase');
    await write('The same passphrase again', 'another passphrase');
    await press('Create the workspace');
    await page.getByRole('alert').getByText('The two passphrases differ.').waitFor();
    await write('The same passphrase again', 'a fictional passphrase');
    await press('Create the workspace');
    await heading('Keep the recovery key').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await press('Go to the workspace');
    await page.getByText('Confirm that you have kept the key').waitFor();
    await page.getByRole('checkbox', { name: 'I have kept the recovery key' }).check();
    await press('Go to the workspace');
    await page.getByRole('heading', { name: 'Where to begin' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Add a partner' }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'Register' }).click();
    await page.getByRole('heading', { name: 'The register is empty' }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });
});

it('asked nothing of anywhere else, and failed nowhere', () => {
  expect(problems).toEqual([]);
});

const heading = (name: string) => page.getByRole('heading', { name, level: 1, exact: true });
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const write = (label: string, text: string) =>
  page.getByRole('textbox', { name: label, exact: true }).fill(text);
const search = (text: string) => page.getByRole('searchbox', { name: 'Search partners' }).fill(text);

async function show(path: string, title: string): Promise<void> {
  await page.goto(`${host.origin}/#${path}`);
  await heading(title).waitFor();
}

async function focusedRow(): Promise<{ index: number; name: string }> {
  const row = page.locator('[data-grid-row]:focus');
  await row.waitFor();
  return {
    index: Number(await row.getAttribute('aria-rowindex')),
    name: (await row.locator('bdi').first().textContent()) ?? '',
  };
}

/** How far the page is wider than its window. */
function overhang(of: Page): Promise<number> {
  return of.evaluate(() => {
    const frames = [document.documentElement, ...document.querySelectorAll('main')];
    return Math.max(...frames.map((element) => element.scrollWidth - element.clientWidth));
  });
}
