import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { browserHands } from './support/hands.ts';
import { type RunningLoopback, startLoopback } from './support/loopback.ts';
import { pageProblems } from './support/page-problems.ts';
import { accessibilityProblems, sidewaysOverflow } from './support/screen.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

let browser: Browser;
let host: RunningLoopback;
let page: Page;
let home: ReturnType<typeof temporaryFolder>;
let problems: readonly string[];

beforeAll(async () => {
  home = temporaryFolder();
  browser = await launchChromium();
  host = await startLoopback({ dataFolder: home.folder, args: ['--demo'] });
  page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
  page.setDefaultTimeout(10_000);
  problems = pageProblems(page);
  await page.goto(host.address);
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
});
afterAll(async () => {
  await browser?.close();
  await host?.stop('SIGKILL');
  home?.remove();
});

describe('the tour', () => {
  it('is offered once, walks by keyboard from control to control, and ends by Escape', async () => {
    await page.getByRole('button', { name: 'Show the tour' }).click();
    const tour = page.getByRole('dialog');
    await tour.getByRole('heading', { name: 'The parts of the program' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await tour.getByRole('heading', { name: 'Find or do' }).waitFor();
    await page.keyboard.press('Escape');
    await tour.waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('region', { name: 'Overdue' }).waitFor();
    expect(await page.getByText('New here?').count()).toBe(0);
  });
});

describe('help', () => {
  it('has the guide with its pictures, a chapter at an address, in the language that was chosen', async () => {
    await page.getByRole('link', { name: 'Help' }).click();
    await page.getByRole('heading', { name: 'A first assessment in a quarter of an hour' }).waitFor();
    const shown = page.locator('figure img').first();
    await expect.poll(() => shown.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1200);
    await page.getByRole('combobox', { name: 'Language of the help' }).selectOption('fr');
    await page.getByRole('link', { name: 'Faible capacité' }).click();
    await page.getByRole('heading', { name: 'Faible capacité', level: 2 }).waitFor();
    expect(page.url()).toMatch(/#\/help\/guide\/low$/);
    expect(await accessibilityProblems(page)).toEqual([]);
    const kept = await browserHands(page).keepFile(() =>
      page.getByRole('button', { name: 'Save as Word' }).click(),
    );
    expect(kept.name).toMatch(/^Guide pour les chargés de partenariat .*\.docx$/);
    expect(Buffer.from(kept.bytes.slice(0, 2)).toString('latin1')).toBe('PK');
  });

  it('has glossary and keys, and no screen of it reaches beyond a narrow window', async () => {
    for (const [part, heading] of [
      ['glossary', 'Mots des écrans'],
      ['keys', 'In an assessment'],
      ['guide', 'Une première évaluation en un quart d’heure'],
    ] as const) {
      await page.goto(`${host.origin}/#/help/${part}`);
      await page.getByRole('heading', { name: heading }).waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      expect([part, await sidewaysOverflow(page)]).toEqual([part, 0]);
      await page.setViewportSize({ width: 1366, height: 768 });
    }
  });

  it('explains a term where it stands, by the keyboard', async () => {
    await page.goto(`${host.origin}/#/register?stage=monitoring`);
    await page.locator('[data-grid-row]').first().click();
    const term = page.getByRole('button', { name: 'What “SEA risk” means' });
    await term.press('Enter');
    await page.getByText('The other side of capacity').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('The other side of capacity').waitFor({ state: 'detached' });
    expect(await term.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

it('failed nowhere', () => {
  expect(problems).toEqual([]);
});
