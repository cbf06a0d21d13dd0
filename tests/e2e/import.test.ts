import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { browserHands } from './support/hands.ts';
import { keptDraft } from './support/kept-draft.ts';
import { type RunningLoopback, startLoopback } from './support/loopback.ts';
import { pageProblems } from './support/page-problems.ts';
import { seriousFaults } from './support/serious-faults.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'partners');

let browser: Browser;
let host: RunningLoopback;
let page: Page;
let problems: readonly string[];
let home: ReturnType<typeof temporaryFolder>;

beforeAll(async () => {
  home = temporaryFolder();
  browser = await launchChromium();
  host = await startLoopback({ dataFolder: home.folder, args: ['--demo'] });
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  problems = pageProblems(page);
  await page.goto(`${host.address}#/register`);
  await heading('Register').waitFor();
});
afterAll(async () => {
  await browser?.close();
  await host?.stop('SIGKILL');
  home?.remove();
});

describe('a file that can’t be read', () => {
  it('is refused with what to do, and nothing is imported', async () => {
    const file = join(home.folder, 'letter.xlsx');
    writeFileSync(file, 'Dear colleague, this is no workbook at all.\u0000\u0001');
    await choose(file);
    const refusal = page.getByRole('alert');
    await refusal.getByText(/Nothing was imported\./).waitFor();
    expect(await refusal.evaluate((element) => element === document.activeElement)).toBe(true);
    await press('Another file');
  });
});

describe('the columns of a list', () => {
  it('are recognised, with their titles and first contents', async () => {
    await choose(join(fixtures, 'partners.xlsx'));
    const name = page.getByRole('row').filter({ hasText: 'Name of organisation' });
    await name.getByText('Hope for Rural Women Association').waitFor();
    expect(await name.getByRole('combobox').inputValue()).toBe('name');
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('can be taken for something else, and a list without names is refused', async () => {
    const target = page.getByRole('combobox', { name: 'Column B is imported as' });
    await target.selectOption({ label: 'Left out' });
    await page
      .getByRole('alert')
      .getByText(/holds the partner’s name/)
      .waitFor();
    await target.selectOption({ label: 'Name' });
    await page.getByRole('alert').waitFor({ state: 'hidden' });
    await page.getByText('chosen by you').first().waitFor();
  });
});

describe('the rows of a list', () => {
  it('name every problem by its cell', async () => {
    await press('Check the rows');
    await filter('Problems');
    await row(7).getByText('F7').waitFor();
    await row(7)
      .getByText(/has probably lost its leading zeros/)
      .waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('that look known stand beside what they look like, with nothing ticked', async () => {
    await filter('To decide');
    await row(5)
      .getByRole('columnheader', { name: /^On the register: / })
      .waitFor();
    expect(await page.getByRole('radio', { name: /partner|row out/, checked: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Nothing to import' }).waitFor();
  });

  it('take one decision for all that wait for the same reason, and keep it over a crash', async () => {
    await row(5).getByRole('radio', { name: 'Leave this row out' }).check();
    await keptDraft(page, () =>
      row(5)
        .getByRole('button', { name: /^The same for \d+ other rows/ })
        .click(),
    );
    await keptDraft(page, () =>
      row(6)
        .getByRole('radio', { name: /^Update Association Espoir et Développement \(CD-/ })
        .check(),
    );
    await page.getByRole('button', { name: 'Update 1 partner' }).waitFor();
    await page.reload();
    await choose(join(fixtures, 'partners.xlsx'));
    await page.getByText('Unsaved typing from before was brought back.').waitFor();
    await page.getByRole('button', { name: 'Update 1 partner' }).waitFor();
  });
});

describe('the report', () => {
  it('tells what was updated and what was left out and why, and leads to the partner', async () => {
    await press('Update 1 partner');
    await heading('The list was imported').waitFor();
    await page.getByRole('heading', { name: '1 partner updated' }).waitFor();
    await page.getByText(/^Row 5, Hope for Rural Women Association: left out by you$/).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'Association Espoir et Développement' }).click();
    await page.getByRole('heading', { name: 'Association Espoir et Développement', level: 1 }).waitFor();
  });
});

describe('an import that was wrong', () => {
  it('is undone from its report, with what goes first and the reason asked for', async () => {
    const file = join(home.folder, 'wrong.csv');
    writeFileSync(file, 'Partner name;Country\nQuietwater Ferries;Kenya\nAshgrove Weavers;Chad\n');
    await choose(file);
    await press('Check the rows');
    await press('Import 2 partners');
    await heading('The list was imported').waitFor();
    await press('Undo this import…');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: '2 partners will be archived' }).waitFor();
    await dialog.getByText('Ashgrove Weavers').waitFor();
    await dialog.getByRole('button', { name: 'Undo the import', exact: true }).click();
    await dialog.getByRole('alert').waitFor();
    await dialog.getByLabel('Why the import is undone').fill('The list of another office.');
    expect(await seriousFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Undo the import', exact: true }).click();
    await heading('The import was undone').waitFor();
    await page.getByRole('heading', { name: '2 partners were archived' }).waitFor();
  });

  it('stands among the earlier ones as undone', async () => {
    await page.goto(`${host.origin}/#/`);
    await page.goto(`${host.origin}/#/import`);
    await page.getByText('undone in 2 partners').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await press('Undo the import of wrong.csv');
    await page.getByRole('dialog').getByText('There is nothing left that could be undone.').waitFor();
    await page.keyboard.press('Escape');
  });
});

it('asked nothing of anywhere else, and failed nowhere', () => {
  expect(problems).toEqual([]);
});

const heading = (name: string) => page.getByRole('heading', { name, level: 1, exact: true });
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const row = (number: number) => page.getByRole('article', { name: `Row ${number}`, exact: true });
const filter = (name: string) => page.getByText(new RegExp(`^${name} \\(\\d+\\)$`)).click();

async function choose(file: string): Promise<void> {
  await page.goto(`${host.origin}/#/import`);
  await browserHands(page).chooseFile(file, () => press('Choose a file…'));
}
