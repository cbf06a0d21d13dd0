import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { unspokenControls } from './support/accessibility-tree.ts';
import { officer, passphrase } from './support/journey.ts';
import { type Keyboard, keyboardOf } from './support/keyboard.ts';
import { type RunningLoopback, startLoopback } from './support/loopback.ts';
import { pageProblems } from './support/page-problems.ts';
import { accessibilityProblems } from './support/screen.ts';
import { settled } from './support/settled.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

// A first assessment by the keyboard alone, from an empty computer to the decision: the pointer is never moved.

const partner = 'Fictional Women’s Union';
const standards = ['CS1', 'CS2', 'CS3', 'CS4', 'CS5', 'CS6', 'CS7', 'CS8'];

let browser: Browser;
let host: RunningLoopback;
let page: Page;
let hands: Keyboard;
let problems: readonly string[];
let home: ReturnType<typeof temporaryFolder>;

beforeAll(async () => {
  home = temporaryFolder();
  browser = await launchChromium();
  host = await startLoopback({ dataFolder: join(home.folder, 'data') });
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    forcedColors: 'active',
  });
  context.setDefaultTimeout(20_000);
  page = await context.newPage();
  problems = pageProblems(page);
  hands = keyboardOf(page);
  await page.goto(host.address);
});
afterAll(async () => {
  await browser?.close();
  await host?.stop('SIGKILL');
  home?.remove();
});

const heading = (name: string | RegExp, level = 1) =>
  page.getByRole('heading', { name, level }).first().waitFor();
const dialog = () => page.getByRole('dialog');
const gone = () => dialog().waitFor({ state: 'hidden' });

describe('by the keyboard alone, an officer', () => {
  it('makes a workspace', async () => {
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await hands.use(/^Create a workspace/);
    await hands.write('Office', 'Fictional office');
    await hands.write('Your name', officer.name);
    await hands.write('Your function', officer.function);
    await hands.write('Folder for the workspace', join(home.folder, 'workspace'));
    await hands.write('New passphrase', passphrase);
    await hands.write('The same passphrase again', passphrase);
    await hands.press('Enter');
    await page.getByRole('checkbox', { name: 'I have kept the recovery key' }).waitFor();
    await hands.tabTo(/^I have kept the recovery key/);
    await hands.press('Space');
    await hands.use('Go to the workspace');
    await heading('Today');
    await hands.use(/^Register/);
    await heading('Register');
  });

  it('adds a partner, takes that back by Ctrl Z, and sees both in its history', async () => {
    await addPartner('Fictional mistake');
    await page.getByRole('button', { name: 'Undo: partner added' }).waitFor();
    await hands.press('Control+z');
    await page.getByText('Undone: partner added. The history shows both.').waitFor();
    await page.getByRole('link', { name: 'History' }).first().waitFor();
    await hands.use('History');
    await heading(/History/);
    await page.getByText('Taken back right after it was recorded, by “Undo”.').first().waitFor();
    await page.getByRole('button', { name: /^Undo/ }).first().waitFor({ state: 'hidden' });
    // Nothing else is taken back in its place.
    await hands.press('Control+z');
    await page.getByText(/^There is nothing to undo/).waitFor();
  });

  // WCAG 2.1.1, 2.4.1, 2.4.3 in part, screens: en
  it('comes to the first row of the register in a few steps', async () => {
    await addPartner(partner);
    await page.goto(`${host.origin}/#/register`);
    await page.reload();
    await page.getByRole('row').filter({ hasText: partner }).waitFor();
    await settled(page);
    const steps = await hands.tabTo('Skip to the list', 3);
    await hands.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('row');
    expect(steps + 1).toBeLessThanOrEqual(4);
    // The filters and the head of the list are one stop each, moved along by arrows.
    await hands.press('Shift+Tab');
    const column = () => page.evaluate(() => document.activeElement?.closest('[role=columnheader]') !== null);
    expect(await column()).toBe(true);
    await hands.press('ArrowRight');
    expect(await column()).toBe(true);
    await hands.press('ArrowDown');
    await hands.press('Enter');
    await heading(partner);
  });

  // WCAG 2.1.1, 2.1.2 in part, screens: en
  it('starts an assessment, and answers for the partner', async () => {
    await hands.use('Start an assessment');
    await dialog().waitFor();
    await hands.tabTo(/^UN (IP|Implementing)/);
    await hands.press('Space');
    await hands.use('Start the assessment');
    await page.getByRole('article', { name: /^CS1 / }).waitFor();
    await settled(page);
    expect(await unspokenControls(page)).toEqual([]);
    await page.goto('about:blank');
    await page.goBack();
    await page.getByRole('article', { name: /^CS1 / }).waitFor();
    await hands.tabTo('Skip to the standard', 3);
    await hands.press('Enter');
    for (const standard of standards) {
      await page.getByRole('article', { name: new RegExp(`^${standard} `) }).waitFor();
      await hands.press('1');
      await page.getByRole('button', { name: new RegExp(`^${standard} .*Partner: met`) }).waitFor();
      if (standard !== 'CS8') await hands.press('Control+Enter');
    }
    await hands.use('Submit the partner’s answers');
    await hands.write(/^Name/, 'Mary Deng');
    await hands.write(/^Functional title/, 'Director');
    await hands.use('Submit the partner’s answers');
    await gone();
  });

  it('reviews each standard, and one is not met', async () => {
    await page.getByRole('group', { name: 'UN review' }).waitFor();
    await hands.use('Review CS1');
    for (const standard of standards) {
      await page.getByRole('article', { name: new RegExp(`^${standard} `) }).waitFor();
      await hands.press(standard === 'CS3' ? '2' : '1');
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('review-comment');
      await hands.type(`Seen on file for ${standard}.`);
      await hands.press('Control+Enter');
      await page.getByRole('button', { name: new RegExp(`^${standard} .*UN: (met|not met)`) }).waitFor();
    }
    await page.getByText('Medium capacity · moderate risk').first().waitFor();
  });

  it('determines and decides', async () => {
    await hands.use('Record preliminary determination');
    await dialog().waitFor();
    await hands.use('Record preliminary determination');
    await gone();
    await hands.use('Record the decision');
    await dialog().waitFor();
    await hands.tabTo(/^Proceed/);
    await hands.press('Space');
    await hands.write(/^Justification/, 'Vetting will be in place before the first payment.');
    await hands.use('Record the decision');
    await gone();
    await page.getByRole('button', { name: 'Record the decision', exact: true }).waitFor({ state: 'hidden' });
  });

  it('opens each menu, of which a screen reader can say every item', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, forcedColors: colorScheme === 'light' ? 'none' : 'active' });
      for (const place of ['/register', '/settings/history']) {
        await page.goto(`${host.origin}/#${place}`);
        await settled(page);
        expect(await menusOn(place)).toEqual([]);
      }
    }
  });

  it('complained about nothing on the way', () => {
    expect(problems).toEqual([]);
  });
});

async function addPartner(name: string): Promise<void> {
  await page.goto(`${host.origin}/#/partners/new`);
  await page.getByRole('textbox', { name: 'Name', exact: true }).first().waitFor();
  await hands.write(/^Name/, name);
  await hands.use('Add partner');
  await heading(name);
}

/** What is amiss with the menus of a screen while each is open. */
async function menusOn(place: string): Promise<readonly string[]> {
  const found: string[] = [];
  const openers = page.locator('main button[aria-haspopup=menu]:visible');
  for (let at = 0; at < (await openers.count()); at += 1) {
    await openers.nth(at).focus();
    await hands.press('Enter');
    await page.getByRole('menuitem').first().waitFor();
    const broken = await accessibilityProblems(page);
    // An open menu lies above the page and in none of its parts.
    found.push(...broken.filter((fault) => !fault.startsWith('region: ')), ...(await unspokenControls(page)));
    await hands.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'hidden' });
  }
  return found.map((fault) => `${place}: ${fault}`);
}
