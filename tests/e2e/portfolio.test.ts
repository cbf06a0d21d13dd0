import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { press } from './support/follow-up-journey.ts';
import { type RunningLoopback, startLoopback } from './support/loopback.ts';
import { pageProblems } from './support/page-problems.ts';
import { accessibilityProblems, sidewaysOverflow } from './support/screen.ts';
import { showIn } from './support/show-in.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const laptop = { width: 1366, height: 768 };

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

const heading = (name: string) => page.getByRole('heading', { name, exact: true });

/** For whoever wants to look: pictures of the whole page, where PSEA_SHOTS names a folder. */
async function shot(name: string): Promise<void> {
  const folder = process.env.PSEA_SHOTS;
  if (!folder) return;
  const size = page.viewportSize() ?? laptop;
  await page.setViewportSize({ width: size.width, height: 2600 });
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.setViewportSize(size);
}

describe('the portfolio', () => {
  it('tells the figures of today, and leads from a mark to the partners behind it', async () => {
    await page.getByRole('link', { name: 'Portfolio' }).click();
    await heading('Portfolio').waitFor();
    await page
      .getByRole('table', { name: /^Ratings that count on the day/ })
      .first()
      .waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await shot('portfolio');
    const tile = page.getByRole('button', { name: /^Never assessed/ });
    const [count = ''] = /\d+/.exec(await tile.innerText()) ?? [];
    await tile.click();
    await heading('Why this number').waitFor();
    await page.getByText(`Counted: ${count}`, { exact: true }).waitFor();
    expect(await heading('Why this number').evaluate((node) => node === document.activeElement)).toBe(true);
    const behind = page.getByRole('complementary', { name: 'Why this number' });
    expect(await behind.getByRole('link').count()).toBeGreaterThanOrEqual(Number(count));
    expect(await accessibilityProblems(page)).toEqual([]);
    await shot('portfolio-behind');
  });

  it('holds day and filter in the address, and says where nobody is to count', async () => {
    await page.goto(`${host.origin}/#/portfolio?asOf=2000-01-01`);
    await page.getByText('No partner to count').waitFor();
    await page.goto(`${host.origin}/#/portfolio?kind=government&scope=all&asOf=not-a-day`);
    await page.getByText('no data', { exact: true }).first().waitFor();
    await page.getByLabel('Kind of partner').selectOption('Civil society');
    await expect.poll(() => page.url()).toContain('kind=civil-society');
    await page.getByRole('button', { name: 'Show all of today' }).click();
    await expect.poll(() => page.url()).not.toContain('kind=');
  });

  it('follows a figure over time, and gives what was known of a partner on a day', async () => {
    await page.goto(`${host.origin}/#/portfolio?figure=valid:valid&from=2025-01-01`);
    const behind = page.getByRole('complementary', { name: 'Why this number' });
    await behind.getByText('Over time', { exact: true }).click();
    const table = behind.getByRole('table', { name: 'The same as a table' });
    await table.waitFor();
    expect(await table.getByRole('row').count()).toBeGreaterThan(8);
    expect(await accessibilityProblems(page)).toEqual([]);
    await shot('portfolio-trend');
    await behind.getByRole('link').first().click();
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'What was known on a day…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('group', { name: 'Days to choose from' }).getByRole('button').first().click();
    // The menu fades away behind the dialog.
    await page.getByRole('menu').waitFor({ state: 'detached' });
    expect(await accessibilityProblems(page)).toEqual([]);
    await shot('dossier-dialog');
    const download = page.waitForEvent('download');
    await press(dialog, 'Make the dossier');
    expect((await download).suggestedFilename()).toMatch(/^PSEA dossier .*\.docx$/);
    await dialog.getByText(/^The dossier as of .* holds \d+ entr/).waitFor();
  });

  it('names on the partner’s page what is met on paper and fails in practice', async () => {
    const figure = encodeURIComponent('written-done/un-ip-psea-2020:written-not-done');
    await page.goto(`${host.origin}/#/portfolio?figure=${figure}`);
    const behind = page.getByRole('complementary', { name: 'Why this number' });
    await behind.getByRole('link').first().click();
    await page.getByText(/Practice found otherwise: CS\d/).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await shot('practice-otherwise');
  });

  it('signs figures off as those of a letter, tells what changed since, and keeps a withdrawn one listed', async () => {
    await page.goto(`${host.origin}/#/portfolio?kind=civil-society`);
    await page.getByRole('button', { name: 'Sign off…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name of the letter').fill('Letter of the fictional year');
    await press(dialog, 'Sign off the figures');
    await dialog.getByText('Say who signed the letter.').first().waitFor();
    await dialog.getByLabel('Name', { exact: true }).fill('Fictional Head');
    await dialog.getByLabel('Function', { exact: true }).fill('Head of office');
    await shot('sign-off-dialog');
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(dialog, 'Sign off the figures');
    await dialog.waitFor({ state: 'detached' });
    const letters = page.getByRole('region', { name: 'Signed-off letters' });
    await letters.getByText('Signed by').waitFor();
    await letters.getByRole('button', { name: /^What changed since/ }).click();
    await letters.getByText(/^\d+ figures say what was signed/).waitFor();
    await letters.getByRole('button', { name: /^Withdraw the sign-off of/ }).click();
    await dialog.getByLabel('Why it is withdrawn').fill('The letter was never sent.');
    await press(dialog, 'Withdraw the sign-off');
    await letters.getByText(/Withdrawn on .*The letter was never sent\./).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await shot('signed-letters');
  });

  it('leads from a figure then and now to its partners', async () => {
    await page.goto(`${host.origin}/#/portfolio?asOf=2026-03-01`);
    await page.getByText('What changed since then', { exact: true }).click();
    const changed = page.getByRole('table', { name: 'What changed since then' });
    const row = changed.getByRole('row').filter({ hasText: 'Never assessed' }).first();
    const behind = page.getByRole('complementary', { name: 'Why this number' });
    for (const when of ['Then', 'Today']) {
      const figure = row.getByRole('link', { name: new RegExp(`, ${when}: .*Show its partners`) });
      const [count = ''] = /\d+/.exec(await figure.innerText()) ?? [];
      await figure.click();
      await behind.getByText(`Counted: ${count}`, { exact: true }).waitFor();
      await expect.poll(() => page.url().includes('asOf=')).toBe(when === 'Then');
    }
  });

  it('gives a plot out as a picture, with its numbers as a table', async () => {
    await page.goto(`${host.origin}/#/portfolio`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copy = page.getByRole('button', { name: /^Copy picture: Ratings that count on the day/ }).first();
    await copy.click();
    await page.getByText('The picture was copied').first().waitFor();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const blob = async (type: string) => (item ? item.getType(type) : new Blob());
      const bytes = new Uint8Array(await (await blob('image/png')).arrayBuffer());
      return {
        size: bytes.length,
        head: [...bytes.slice(1, 4)],
        text: await (await blob('text/plain')).text(),
      };
    });
    expect(String.fromCharCode(...copied.head)).toBe('PNG');
    expect(copied.size).toBeGreaterThan(5000);
    expect(copied.text).toMatch(
      /^Ratings that count on the day – .*\n.*\nAs of .*\nFull capacity\t\d+ of \d+/,
    );
    const saving = page.waitForEvent('download');
    await page
      .getByRole('button', { name: /^Save picture: Ratings that count/ })
      .first()
      .click();
    const picture = await saving;
    expect(picture.suggestedFilename()).toMatch(/\.png$/);
    if (process.env.PSEA_SHOTS) await picture.saveAs(`${process.env.PSEA_SHOTS}/picture.png`);
    await page.getByRole('button', { name: /^Copy picture: Core standards – UN IP PSEA/ }).click();
    const table = () =>
      page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        return item ? (await item.getType('text/plain')).text() : '';
      });
    await expect.poll(table).toMatch(/^Core standards – [\s\S]*\nCS1 .*\t\d+ of \d+ .*Not applicable: \d+/);
  });

  it('writes every report from one page, says what is withheld, and saves a choice under a name', async () => {
    await page.getByRole('link', { name: 'Reports', exact: true }).click();
    await heading('Reports').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByLabel('Report', { exact: true }).selectOption('Training');
    await page.getByLabel('Written for').selectOption('Donors');
    await page.getByText('names of people', { exact: false }).first().waitFor();
    await page.getByLabel('As', { exact: true }).selectOption('Comma-separated text');
    const writing = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Write this report' }).click();
    expect((await writing).suggestedFilename()).toMatch(/^PSEA training .* for donors\.csv$/);
    await page.getByLabel('Name', { exact: true }).fill('Training for donors');
    await page.getByRole('button', { name: 'Save this choice' }).click();
    const again = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Write Training for donors' }).click();
    expect((await again).suggestedFilename()).toMatch(/^Training for donors – PSEA training/);
    await shot('reports');
    for (const size of [{ width: 390, height: 768 }, laptop]) {
      await page.setViewportSize(size);
      await expect.poll(() => sidewaysOverflow(page)).toBe(0);
      await shot(`reports-${size.width}`);
    }
    await page.getByRole('button', { name: 'Put Training for donors away' }).click();
    await page.getByRole('button', { name: 'Write Training for donors' }).waitFor({ state: 'detached' });
  });

  it('has one scrollbar on a phone and at twice the size, and turns round in Arabic', async () => {
    await page.goto(`${host.origin}/#/portfolio?figure=expired-evidence:expired-evidence`);
    const behind = page.getByRole('complementary');
    await behind.getByRole('link').first().waitFor();
    for (const size of [
      { width: 390, height: 768 },
      { width: 683, height: 384 },
    ]) {
      await page.setViewportSize(size);
      await expect.poll(() => sidewaysOverflow(page)).toBe(0);
      await shot(`portfolio-${size.width}`);
    }
    await page.setViewportSize(laptop);
    await page.emulateMedia({ colorScheme: 'dark' });
    await showIn(page, 'ar');
    await page.locator('html[dir="rtl"][lang="ar"]').waitFor();
    await page.getByRole('heading', { name: 'لماذا هذا الرقم' }).waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/\b[a-z]+(\.[a-z-]+)+\b/i);
    expect(await accessibilityProblems(page)).toEqual([]);
    await shot('portfolio-arabic');
  });

  it('met no fault', () => {
    expect(problems).toEqual([]);
  });
});
