import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { browserHands } from './support/hands.ts';
import { createWorkspace, exportReport } from './support/journey.ts';
import { type RunningLoopback, startLoopback } from './support/loopback.ts';
import { pageProblems } from './support/page-problems.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

// From an empty workspace to the final determination and its Word report, with the mouse alone and no step left out.

/** More would be felt by whoever assesses a few partners a day. */
const MOST = 60;
const standards = ['CS1', 'CS2', 'CS3', 'CS4', 'CS5', 'CS6', 'CS7', 'CS8'];

let browser: Browser;
let host: RunningLoopback;
let page: Page;
let problems: readonly string[];
let home: ReturnType<typeof temporaryFolder>;
let clicks = 0;

beforeAll(async () => {
  home = temporaryFolder();
  browser = await launchChromium();
  host = await startLoopback({ dataFolder: join(home.folder, 'data') });
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
  context.setDefaultTimeout(40_000);
  await context.exposeFunction('countClick', () => {
    clicks += 1;
  });
  // What the browser makes of a key or of a label is no click of a hand.
  await context.addInitScript(() => {
    addEventListener(
      'click',
      ({ isTrusted, detail }) => {
        if (isTrusted && detail > 0) (globalThis as unknown as { countClick(): void }).countClick();
      },
      true,
    );
  });
  page = await context.newPage();
  problems = pageProblems(page);
  await page.goto(host.address);
});
afterAll(async () => {
  await browser?.close();
  await host?.stop('SIGKILL');
  home?.remove();
});

const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
const dialog = () => page.getByRole('dialog');
const submit = (name: string) => dialog().getByRole('button', { name, exact: true }).click();

it('takes no more than sixty clicks from an empty workspace to the Word report of a final determination', async () => {
  await createWorkspace(page, join(home.folder, 'workspace'));
  await page
    .getByRole('link', { name: /^Add a? ?partner/ })
    .first()
    .click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).first().fill('Sixty Clicks Example');
  await press('Add partner');
  await page.getByRole('heading', { level: 1, name: /Sixty Clicks Example/ }).waitFor();
  await press('Start an assessment');
  await dialog()
    .getByRole('radio', { name: /UN Implementing Partner/ })
    .click();
  await submit('Start the assessment');
  await page.getByRole('article', { name: /^CS1 / }).waitFor();
  await answerEach('Partner says', null);
  await press('Submit the partner’s answers');
  await dialog()
    .getByRole('combobox', { name: 'Name', exact: true })
    .or(dialog().getByRole('textbox', { name: 'Name', exact: true }))
    .fill('Mary Example');
  await dialog().getByRole('textbox', { name: 'Functional title' }).fill('Director');
  await submit('Submit the partner’s answers');
  await dialog().waitFor({ state: 'hidden' });
  await answerEach('UN review', 'Seen on file.');
  await press('Record preliminary determination');
  await submit('Record preliminary determination');
  await dialog().waitFor({ state: 'hidden' });
  await press('Record the decision');
  await dialog().getByRole('radio', { name: 'Proceed', exact: true }).click();
  await dialog().getByRole('textbox', { name: 'Justification' }).fill('All standards are met.');
  await submit('Record the decision');
  await dialog().waitFor({ state: 'hidden' });
  await press('Record final determination');
  await submit('Record final determination');
  await dialog().waitFor({ state: 'hidden' });
  const report = await exportReport(browserHands(page));
  expect(report.name).toMatch(/\.docx$/);
  expect(problems).toEqual([]);
  expect(clicks).toBeGreaterThan(40);
  expect(clicks).toBeLessThanOrEqual(MOST);
});

/** Says yes to each standard as one goes through them: an answer, a comment where one is needed, and the next. */
async function answerEach(side: string, comment: string | null): Promise<void> {
  const list = page.getByRole('navigation', { name: 'Standards of the assessment' });
  await list.getByRole('button', { name: /^CS1 / }).waitFor();
  if ((await page.getByRole('article', { name: /^CS1 / }).count()) === 0)
    await list.getByRole('button', { name: /^CS1 / }).click();
  for (const standard of standards) {
    await page.getByRole('article', { name: new RegExp(`^${standard} `) }).waitFor();
    const group = page.getByRole('group', { name: side });
    await group.getByRole('radio', { name: 'Yes', exact: true }).click();
    if (comment) {
      await group.getByRole('textbox', { name: 'Comment of the reviewer' }).fill(comment);
      await group.getByRole('textbox', { name: 'Comment of the reviewer' }).press('Tab');
    }
    const said = comment ? 'UN: met' : 'Partner: met';
    await list.getByRole('button', { name: new RegExp(`^${standard} .*${said}`) }).waitFor();
    if (standard !== 'CS8') await press('Next standard');
  }
}
