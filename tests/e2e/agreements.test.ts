import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { letterhead } from '../support/letterhead.ts';
import { browserHands } from './support/hands.ts';
import { keptDraft } from './support/kept-draft.ts';
import { type RunningLoopback, startLoopback } from './support/loopback.ts';
import { pageProblems } from './support/page-problems.ts';
import { accessibilityProblems, sidewaysOverflow } from './support/screen.ts';
import { showIn } from './support/show-in.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const list = join(import.meta.dirname, '..', 'fixtures', 'partners', 'partners.xlsx');
const laptop = { width: 1366, height: 768 };
const zoomed = { width: 683, height: 384 };
const agreement = 'AOC-2026-001';
const partner = 'Hope for Rural Women Association';

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

describe('a list with agreements', () => {
  it('tells by row what it would do before anything is written', async () => {
    await page.getByRole('link', { name: 'Agreements', exact: true }).click();
    await heading('Agreements').waitFor();
    await page.getByRole('link', { name: 'Import from a list' }).click();
    await browserHands(page).chooseFile(list, () => press('Choose a file…'));
    const row = page.getByRole('article', { name: 'Row 5', exact: true });
    await row.getByText(agreement).waitFor();
    await row.getByText('New').waitFor();
    await page.getByRole('button', { name: /^Left out \([1-9]/ }).click();
    await page.getByText('The row was left out').first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('is taken over, and leads to each agreement', async () => {
    await press('Take the list over');
    await heading('The list was taken over').waitFor();
    await page.getByRole('button', { name: /^Added/ }).click();
    await page.getByRole('link', { name: agreement }).click();
    await page.getByRole('heading', { name: new RegExp(`^${agreement}`), level: 1 }).waitFor();
  });
});

describe('the clause check of an agreement', () => {
  const element = (name: string) => page.getByRole('row').filter({ hasText: name });

  it('begins with nothing chosen', async () => {
    await press('Not looked for 26');
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await press('All 26');
  });

  it('is written with the keyboard alone, row by row', async () => {
    await page.keyboard.press('j');
    await page.keyboard.press('1');
    await counted('Present 1');
    await page.keyboard.press('j');
    await page.keyboard.press('2');
    await counted('Absent 1');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('3');
    await page.getByText('Not recorded yet: write why this agreement does not need it.').waitFor();
    await page.keyboard.type('Works of construction only.');
    await page.keyboard.press('Control+Enter');
    await counted('Not applicable 1');
    const article = element('Definitions, and relation to the agreement').getByRole('textbox', {
      name: /^Article/,
    });
    await article.fill('Article 12.3');
    await article.press('Tab');
    await page.getByText('Definitions, and relation to the agreement: Present. Recorded.').waitFor({
      state: 'attached',
    });
    await page.reload();
    await expect.poll(() => article.inputValue()).toBe('Article 12.3');
  });

  it('keeps an unfinished row over a crash, and takes a finished one back', async () => {
    const row = element('Protection against retaliation');
    await keptDraft(page, () => row.getByRole('radio', { name: /Not applicable/ }).check());
    await page.reload();
    await row.getByText('Not recorded yet').waitFor();
    await row.getByRole('button', { name: /^Drop what was typed/ }).click();
    await element('Definitions, and relation to the agreement')
      .getByRole('button', { name: /^Take back/ })
      .click();
    await counted('Present 0');
  });

  it('says in red that an element is missing, as long as the agreement is active', async () => {
    const warning = page.getByText('1 SEA clause element is missing while the agreement is active');
    for (const status of ['Suspended', 'Active']) {
      await editFacts(async () => {
        await page.getByLabel('Status').selectOption({ label: status });
      });
      await warning.waitFor({ state: status === 'Active' ? 'visible' : 'hidden' });
    }
  });
});

describe('the letter of amendment', () => {
  it('is written from the menu, into the office’s letterhead', async () => {
    await page.getByRole('button', { name: 'More actions', exact: true }).click();
    const chosen = page.waitForEvent('filechooser');
    await page.getByRole('menuitem', { name: 'Choose a letterhead…' }).click();
    const { name, bytes } = letterhead();
    const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    await (await chosen).setFiles({ name, mimeType, buffer: Buffer.from(bytes) });
    await page.getByRole('menuitem', { name }).waitFor();
    const letter = await browserHands(page).keepFile(() =>
      page.getByRole('menuitem', { name: 'Amendment letter (Word): English' }).click(),
    );
    expect(letter.name).toMatch(/^PSEA amendment letter AOC-2026-001 .*\.docx$/);
  });
});

describe('the facts of an agreement', () => {
  it('are corrected beside the field, and the prevailing language is one of its languages', async () => {
    await editFacts(async () => {
      await page.getByRole('textbox', { name: 'Value' }).fill('1.200');
      await press('Save the facts');
      await page.getByRole('alert').getByText('Write the value as a number').first().waitFor();
      await page.getByRole('textbox', { name: 'Value' }).fill('250,000');
      await page.getByRole('combobox', { name: 'Currency' }).fill('usd');
      await page.getByRole('combobox', { name: 'Languages of the agreement' }).fill('arab');
      await page.getByRole('option', { name: 'Arabic' }).click();
      await page.getByRole('combobox', { name: 'Languages of the agreement' }).press('Escape');
      await page.getByLabel('Prevailing language').selectOption({ label: 'Arabic' });
    });
    await page.getByText('USD 250,000').waitFor();
    await page.getByText('Prevailing language').waitFor();
  });
});

describe('an agreement with a partner that was never assessed', () => {
  const uncovered = 'AOC-2026-777';

  it('becomes active with a reason, which is asked for before anything is saved', async () => {
    await show('/agreements', 'Agreements');
    await press('Add an agreement');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Partner').fill('Bright Futures');
    await page.getByRole('option', { name: /Bright Futures/ }).click();
    await dialog.getByLabel('Reference of the agreement').fill(uncovered);
    await dialog.getByLabel('Status').selectOption({ label: 'Active' });
    await dialog.getByText(/The partner was never assessed here/).waitFor();
    await dialog.getByRole('button', { name: 'Add the agreement' }).click();
    await dialog.getByRole('alert').getByText('Say why the agreement is active').waitFor();
    await dialog.getByLabel('Why it is active all the same').fill('Approved until the review in May.');
    expect(await accessibilityProblems(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Add the agreement' }).click();
    await page
      .getByText(
        /The partner was never assessed here, .*\. Reason given by .*Approved until the review in May/,
      )
      .waitFor();
  });

  it('is red in the list and in the register, and counted above it', async () => {
    await show('/agreements?assessment=missing', 'Agreements');
    await row(uncovered).getByText('Active, no valid assessment').waitFor();
    await show('/register', 'Register');
    // With those of the list that was taken over.
    await page.getByRole('button', { name: /have active agreements without a valid assessment$/ }).click();
    await row('Bright Futures').getByText('1 uncovered').waitFor();
    await press('Clear search and filters');
  });
});

describe('several agreements', () => {
  it('are filtered, and the filter or the selection goes along to a batch of annexes', async () => {
    await show('/agreements', 'Agreements');
    const filters = page.getByRole('toolbar', { name: 'Filters' });
    await filters.getByRole('button', { name: 'SEA clauses' }).click();
    await page.getByRole('radio', { name: /^Elements missing/ }).check();
    await page.keyboard.press('Escape');
    await row(agreement)
      .getByText(/1 missing/)
      .waitFor();
    await expect.poll(() => page.url()).toContain('clauses=missing');
    const batch = page.getByRole('link', { name: /^Annexes for/ });
    expect(await batch.getAttribute('href')).toBe('#/annexes/batch?clauses=missing');
    await row(agreement).getByRole('gridcell').first().click();
    expect(await batch.getAttribute('href')).toBe(`#/annexes/batch?agreements=${agreement}`);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('are found by a part of the partner’s name, and opened with the keyboard', async () => {
    await press('Clear search and filters');
    await page.getByRole('searchbox', { name: 'Search agreements' }).fill('rural women');
    await row(agreement).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: new RegExp(partner), level: 1 }).waitFor();
  });
});

describe('the register', () => {
  it('shows a partner with missing elements in red, and filters by it', async () => {
    await show('/register', 'Register');
    const filters = page.getByRole('toolbar', { name: 'Filters' });
    await filters.getByRole('button', { name: 'Agreements and clauses' }).click();
    await page.getByRole('checkbox', { name: /^Clause elements missing/ }).check();
    await page.keyboard.press('Escape');
    await page
      .getByRole('row')
      .filter({ hasText: partner })
      .getByText(/missing$/)
      .waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await press('Clear search and filters');
  });

  it('leads to the agreements of the partner, withdrawn ones too', async () => {
    await page.getByRole('searchbox', { name: 'Search partners' }).fill(partner);
    await page.getByRole('row').filter({ hasText: partner }).click();
    await page
      .getByRole('link', { name: /^Agreements/ })
      .last()
      .click();
    await row(agreement).click();
    await press('More actions');
    await page.getByRole('menuitem', { name: 'Withdraw…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('Recorded by mistake.');
    await dialog.getByRole('button', { name: 'Withdraw the agreement' }).click();
    await page.getByText('This agreement was withdrawn').waitFor();
    await page.getByRole('link', { name: /^Agreements of / }).click();
    await row(agreement).getByText('Withdrawn').waitFor();
  });
});

describe('the screens of agreements', () => {
  const screens = [
    ['/agreements', 'Agreements', 'الاتفاقات'],
    ['/agreements/AOC-2026-002', /^AOC-2026-002/, /^AOC-2026-002/],
    ['/import/agreements', 'Import agreements', 'استيراد اتفاقات'],
  ] as const;

  it.each(screens)(
    '%s keeps to its width at 200 %% and has no serious fault in the dark',
    async (path, title) => {
      await page.setViewportSize(zoomed);
      await page.emulateMedia({ colorScheme: 'dark' });
      await show(path, title);
      await expect.poll(() => sidewaysOverflow(page)).toBe(0);
      expect(await accessibilityProblems(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize(laptop);
    },
  );

  it('turn round in Arabic, and nothing is left untranslated', async () => {
    await showIn(page, 'ar');
    await page.locator('html[dir="rtl"][lang="ar"]').waitFor();
    for (const [path, , title] of screens) {
      await show(path, title);
      // A key that has no text is shown as it is, with its dots.
      expect(await page.locator('main').innerText()).not.toMatch(/\b[a-z]+(\.[a-z-]+)+\b/i);
      expect(await accessibilityProblems(page)).toEqual([]);
      await page.setViewportSize(zoomed);
      await expect.poll(() => sidewaysOverflow(page)).toBe(0);
      await page.setViewportSize(laptop);
    }
  });
});

it('asked nothing of anywhere else, and failed nowhere', () => {
  expect(problems).toEqual([]);
});

const heading = (name: string | RegExp) =>
  page.getByRole('heading', { name, level: 1, ...(typeof name === 'string' ? { exact: true } : {}) });
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
/** The number on a button of the clause check, which rises when a row is recorded. */
const counted = (name: string) => page.getByRole('button', { name, exact: true }).waitFor();
const row = (text: string) => page.getByRole('row').filter({ hasText: text });

async function show(path: string, title: string | RegExp): Promise<void> {
  await page.goto(`${host.origin}/#${path}`);
  await heading(title).waitFor();
}

/** Opens the facts, changes them, and saves. */
async function editFacts(change: () => Promise<void>): Promise<void> {
  await press('Edit facts');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await change();
  await dialog.getByRole('button', { name: 'Save the facts' }).click();
  await dialog.waitFor({ state: 'hidden' });
}
