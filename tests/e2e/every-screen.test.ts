import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { unspokenControls } from './support/accessibility-tree.ts';
import { type RunningLoopback, startLoopback } from './support/loopback.ts';
import { accessibilityProblems } from './support/screen.ts';
import { settled, watchRequests } from './support/settled.ts';
import { showIn } from './support/show-in.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const sizes = [
  ['a laptop', { width: 1366, height: 768 }],
  ['a laptop at 200 %', { width: 683, height: 384 }],
  ['a wide screen', { width: 1920, height: 1080 }],
] as const;
const telephone = { width: 390, height: 800 };
const places = [
  '/',
  '/register',
  '/todo',
  '/portfolio',
  '/portfolio/reports',
  '/agreements',
  '/legal-overview',
  '/forms',
  '/training',
  '/differences',
  '/exchange',
  '/library',
  '/settings',
  '/settings/history',
  '/doubles',
  '/import',
  '/import/agreements',
  '/partners/new',
  '/no-such-place',
];
const parts = ['', '/plan', '/follow-up', '/path', '/agreements', '/history', '/edit'];

let browser: Browser;
let host: RunningLoopback;
let page: Page;
let home: ReturnType<typeof temporaryFolder>;
let screens: readonly string[];

beforeAll(async () => {
  home = temporaryFolder();
  browser = await launchChromium();
  host = await startLoopback({ dataFolder: home.folder, args: ['--demo'] });
  page = await browser.newPage({ viewport: sizes[0][1], locale: 'en-GB', reducedMotion: 'reduce' });
  page.setDefaultTimeout(10_000);
  watchRequests(page);
  await page.goto(`${host.address}#/register`);
  await page.getByRole('row').filter({ hasText: 'Association Espoir et Développement' }).first().click();
  await page.getByRole('link', { name: 'Open the assessment' }).waitFor();
  const partner = new URL(page.url()).hash.slice(1);
  await page.getByRole('link', { name: 'Open the assessment' }).click();
  await page.getByRole('tab', { name: 'Standards' }).waitFor();
  const assessment = new URL(page.url()).hash.slice(1);
  screens = [
    ...places,
    ...parts.map((part) => partner + part),
    assessment,
    `${assessment}?part=ledger`,
    `${assessment}?part=details`,
  ];
});
afterAll(async () => {
  await browser?.close();
  await host?.stop('SIGKILL');
  home?.remove();
});

describe.each(sizes)('on %s', (name, size) => {
  // WCAG 1.1.1, 1.3.1, 1.4.3, 2.4.2, 2.4.4, 2.5.8, 3.1.1, 3.3.2, 4.1.2 in part, screens: en
  it('every screen keeps to its window, and has one scroll bar for the page and one for a list at most', async () => {
    await page.setViewportSize(size);
    // Where there is most room, one of each kind.
    const shown = name === 'a wide screen' ? screens.filter((_, index) => index % 5 === 0) : screens;
    const isSpoken = name === 'a laptop';
    expect(await faultsIn(shown, isSpoken)).toEqual([]);
  });
});

// WCAG 1.3.1, 1.4.3, 1.4.10, 2.5.8, 3.1.1, 4.1.2 in part, screens: ar
it('so does every screen of a telephone, in Arabic and in the dark', async () => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await showIn(page, 'ar');
  await page.locator('html[dir="rtl"]').waitFor();
  await page.setViewportSize(telephone);
  expect(await faultsIn(screens, true)).toEqual([]);
});

// WCAG 1.4.10 in part, screens: ru fr
it('so do those of other languages, whose words are longer', async () => {
  for (const language of ['ru', 'fr'] as const) {
    await page.setViewportSize(sizes[0][1]);
    await page.goto(`${host.origin}/#/settings`);
    await showIn(page, language);
    await page.setViewportSize(telephone);
    // The register scrolls with its filters where those take more lines.
    const long = ['/', '/todo', '/training', '/library', '/settings', '/exchange'];
    expect(await faultsIn(long)).toEqual([]);
  }
});

/** With `isSpoken` also what axe finds by the rules of WCAG 2.2, and what a screen reader could not say. */
async function faultsIn(shown: readonly string[], isSpoken = false): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const screen of shown) {
    await page.goto(`${host.origin}/#${screen}`);
    await page.locator('h1').first().waitFor();
    await settled(page);
    const found = [...(await faultsOf(page))];
    if (isSpoken) found.push(...(await accessibilityProblems(page)), ...(await unspokenControls(page)));
    faults.push(...found.map((fault) => `${screen}: ${fault}`));
  }
  return faults;
}

/** What is amiss with the frame of the screen that is shown, in words. */
function faultsOf(of: Page): Promise<readonly string[]> {
  return of.evaluate(() => {
    const faults: string[] = [];
    const { scrollWidth, scrollHeight } = document.documentElement;
    const main = document.getElementById('main');
    if (!main) return ['has no main part'];
    // In a low window the page scrolls as a whole, and ends where its content does.
    const isLow = innerHeight <= 560;
    const scrolled = isLow ? scrollY : 0;
    const end = Math.max(
      ...[...main.children].map((child) => child.getBoundingClientRect().bottom + scrolled),
    );
    if (!isLow && scrollHeight > innerHeight)
      faults.push(`the window scrolls by ${scrollHeight - innerHeight}`);
    if (isLow && scrollHeight > Math.max(innerHeight, end + 40))
      faults.push(`the window scrolls ${scrollHeight - end} into emptiness`);
    if (scrollWidth > innerWidth) faults.push(`the window is ${scrollWidth - innerWidth} too wide`);
    if (main.scrollWidth > main.clientWidth)
      faults.push(`is ${main.scrollWidth - main.clientWidth} too wide`);
    const top = main.getBoundingClientRect().top + scrolled;
    if (top > innerHeight / 3) faults.push(`begins ${Math.round(top)} down the window`);
    const scrolling = [...main.querySelectorAll('*')].filter((element) => {
      const { overflowY } = getComputedStyle(element);
      return /auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
    });
    const inLists = scrolling.filter((element) => element.closest('[role=grid]'));
    if (scrolling.length > inLists.length || inLists.length > 1)
      faults.push(`scrolls in ${scrolling.length} places: ${scrolling.map(({ className }) => className)}`);
    const isList = inLists.length === 1 && !isLow;
    if (isList && main.scrollHeight > main.clientHeight + 1) faults.push('scrolls beside its list');
    return faults;
  });
}
