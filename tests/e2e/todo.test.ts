import { join } from 'node:path';
import ICAL from 'ical.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, value } from '../support/app.ts';
import { launchChromium } from '../support/chromium.ts';
import { makeAssessedWorkspace, partners, passphrase } from './support/assessed-workspace.ts';
import { browserHands } from './support/hands.ts';
import { type RunningLoopback, startLoopback } from './support/loopback.ts';
import { pageProblems } from './support/page-problems.ts';
import { accessibilityProblems, sidewaysOverflow } from './support/screen.ts';
import { showIn } from './support/show-in.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { today } from './support/today.ts';

const laptop = { width: 1366, height: 768 };
const zoomed = { width: 683, height: 384 };
// Longer than a screen is given to settle, so that it is told what it waited for.
const patient = { timeout: 20_000 };

const day = (offset: number) => today.add({ days: offset }).toString();
const mary = 'Mary Example, director';
const sara = 'Sara Example, HR officer';

let browser: Browser;
let host: RunningLoopback;
let page: Page;
let problems: readonly string[];
let home: ReturnType<typeof temporaryFolder>;
let reference: string;

beforeAll(async () => {
  home = temporaryFolder();
  const workspace = join(home.folder, 'workspace');
  reference = await makeWorkedOnWorkspace(workspace);
  browser = await launchChromium();
  host = await startLoopback({
    dataFolder: join(home.folder, 'data'),
    args: ['--workspace', workspace],
    passphrase,
  });
  page = await browser.newPage({ viewport: laptop, locale: 'en-GB' });
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

describe('what is to do', () => {
  it('is counted in the navigation, and listed by date with how late it is', async () => {
    await page.getByRole('link', { name: /^To do \d+$/ }).click();
    await heading('To do').waitFor();
    const late = row('Write the policy');
    for (const words of ['Action was due', 'CS2', '10 days late', partners.low, mary]) {
      await late.getByText(words).waitFor();
    }
    await row('Sign the code').getByText('today', { exact: true }).waitFor();
    await row('Check references').getByText('in 5 days').waitFor();
    await row('Gap without an action').first().getByText('no date').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('keeps what lies later folded until it is asked for', async () => {
    expect(await row('Train everybody').count()).toBe(0);
    await page.getByRole('button', { name: /^Later/ }).click();
    await row('Train everybody').getByText('in 80 days').waitFor();
    await page.getByRole('button', { name: /^Later/, expanded: true }).click();
    await row('Train everybody').waitFor({ state: 'detached' });
  });

  it('is filtered by chips that say what they hold', async () => {
    await choose('Person', sara);
    await page.getByRole('button', { name: `Person: ${sara}` }).waitFor();
    await page.getByRole('status').filter({ hasText: '1 shown' }).waitFor();
    await row('Check references').waitFor();
    await press('Clear filters');
    await choose('Kind', 'Gap without an action');
    await row('Write the policy').waitFor({ state: 'detached' });
    await press('Clear filters');
    await row('Write the policy').waitFor();
  });

  it('is walked with the keyboard, opened with Enter, and come back to', async () => {
    await page.locator('[data-todo-row][tabindex="0"]').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await page.locator('[data-todo-row]:focus').filter({ hasText: 'Write the policy' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/plan\?action=/);
    await page.goBack();
    await page.locator('[data-todo-row][tabindex="0"]').filter({ hasText: 'Write the policy' }).waitFor();
  });

  it('is saved as a calendar file that another program reads, of what the filter shows', async () => {
    await choose('Kind', 'Plan action due');
    await row('Write the policy').waitFor();
    const file = await browserHands(page).keepFile(() => press('Calendar file (.ics)'));
    expect(file.name).toMatch(/\.ics$/);
    const calendar = new ICAL.Component(ICAL.parse(new TextDecoder().decode(file.bytes)));
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(events.map(({ startDate }) => startDate.toString()).sort()).toEqual(
      [day(-10), day(0), day(5), day(80)].sort(),
    );
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(4);
    await press('Clear filters');
  });

  // WCAG 1.4.4, 1.4.10 in part, screens: en
  it('never scrolls sideways at 200 %, and reads in the dark', async () => {
    await page.setViewportSize(zoomed);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => sidewaysOverflow(page), patient).toBe(0);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(laptop);
  });
});

describe('the path of a partner', () => {
  it('is one picture, with the same in tables where each event leads to what it is about', async () => {
    await page.goto(`${host.origin}/#/partners/${encodeURIComponent(reference)}/path`);
    await heading(`Path · ${partners.low}`).waitFor();
    await page.getByRole('img', { name: /^Picture of the partner’s path/ }).waitFor();
    await page.getByText(`Improvement window until`).first().waitFor();
    await event('Preliminary determination: Low capacity · high risk').waitFor();
    await event('Visit or support: Programme visit').waitFor();
    await event('Train everybody').getByText('ahead').waitFor();
    await page.getByRole('row', { name: /^CS2 .*Not met since/ }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await event('Train everybody').getByRole('link').click();
    await page.waitForURL(/\/plan\?action=/);
    await page.goBack();
    await heading(`Path · ${partners.low}`).waitFor();
  });

  it('keeps to the page at 200 %, where only the picture scrolls, and reads in the dark', async () => {
    await page.setViewportSize(zoomed);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => sidewaysOverflow(page), patient).toBe(0);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(laptop);
  });

  it('teaches where nothing has happened yet', async () => {
    await page.goto(`${host.origin}/#/register`);
    await page.getByRole('row').filter({ hasText: partners.history }).getByText(partners.history).click();
    await page.getByRole('link', { name: 'Path' }).click();
    await page.getByRole('heading', { name: 'The path begins with an assessment' }).waitFor();
  });
});

describe('the first page', () => {
  it('tells what today asks, and each count leads to as many behind it', async () => {
    await page.getByRole('link', { name: 'Today', exact: true }).click();
    await heading('Today').waitFor();
    for (const [block, first] of [
      ['Overdue', 'Write the policy'],
      ['Due within 7 days', 'Check references'],
    ] as const) {
      const card = page.getByRole('region', { name: block });
      const count = Number(await card.getByTestId('count').innerText());
      expect(count).toBeGreaterThan(0);
      await card.getByRole('link', { name: block }).click();
      await row(first).waitFor();
      expect(await page.getByRole('status').allTextContents()).toContain(`${count} shown`);
      await page.goBack();
      await heading('Today').waitFor();
    }
    await page.getByRole('region', { name: 'Opened last' }).getByText(partners.history).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('shows the register under an address that was kept of it', async () => {
    await page.goto(`${host.origin}/#/?q=${encodeURIComponent(partners.low)}`);
    await heading('Register').waitFor();
    await page.getByRole('row').filter({ hasText: partners.low }).waitFor();
    expect(page.url()).toContain('#/register?q=');
  });
});

describe('in Arabic', () => {
  it('both screens turn round, and nothing is left untranslated', async () => {
    await showIn(page, 'ar');
    await page.locator('html[dir="rtl"][lang="ar"]').waitFor();
    for (const [path, title] of [
      ['/', 'اليوم'],
      ['/todo', 'المطلوب'],
      [`/partners/${encodeURIComponent(reference)}/path`, `المسار · ${partners.low}`],
    ] as const) {
      await page.goto(`${host.origin}/#${path}`);
      await heading(title).waitFor();
      await page.getByText('CS2').first().waitFor();
      // A key that has no text is shown as it is, with its dots.
      expect(await page.locator('main').innerText()).not.toMatch(/\b[a-z]+(\.[a-z-]+)+\b/i);
      expect(await accessibilityProblems(page)).toEqual([]);
      await page.setViewportSize(zoomed);
      await expect.poll(() => sidewaysOverflow(page), patient).toBe(0);
      await page.setViewportSize(laptop);
    }
  });
});

it('asked nothing of anywhere else, and failed nowhere', () => {
  expect(problems).toEqual([]);
});

const heading = (name: string) => page.getByRole('heading', { name, level: 1, exact: true });
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const row = (text: string) => page.locator('[data-todo-row]').filter({ hasText: text });
const event = (text: string) => page.getByRole('row').filter({ hasText: text }).last();

async function choose(filter: string, choice: string): Promise<void> {
  await page.getByRole('toolbar', { name: 'Filters' }).getByRole('button', { name: filter }).click();
  await page.getByLabel(new RegExp(`^${choice}`)).check();
  await page.keyboard.press('Escape');
}

/** Partners of every stage as of twenty days ago, and for the one with gaps a plan and a visit. Gives its reference. */
async function makeWorkedOnWorkspace(folder: string): Promise<string> {
  await makeAssessedWorkspace(folder, day(-20));
  const test = startApp({ folder, today: day(-20) });
  const { client } = test;
  value(await client.workspace.open({ folder, passphrase }));
  const { rows } = value(await client.partner.list({ search: partners.low }));
  const partner = rows[0]?.reference ?? '';
  const action = (title: string, standard: string, offset: number, responsible: string) => ({
    title,
    standard,
    responsible,
    dueOn: day(offset),
    verification: 'Seen on file.',
  });
  value(
    await client.plan.add({
      partner,
      actions: [
        action('Write the policy', 'CS2', -10, mary),
        action('Sign the code', 'CS2', 0, mary),
        action('Check references', 'CS3', 5, sara),
        action('Train everybody', 'CS4', 80, mary),
      ],
    }),
  );
  value(
    await client.followUp.add({
      partner,
      activity: {
        kind: 'programme-visit',
        place: 'Juba',
        people: ['Amina Example'],
        summary: 'First visit.',
      },
    }),
  );
  await test.end();
  return partner;
}
