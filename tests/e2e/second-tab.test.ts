import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { makeAssessedWorkspace, partners, passphrase } from './support/assessed-workspace.ts';
import { keptDraft } from './support/kept-draft.ts';
import { type RunningLoopback, startLoopback } from './support/loopback.ts';
import { pageProblems } from './support/page-problems.ts';
import { accessibilityProblems } from './support/screen.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { today } from './support/today.ts';

// Two windows on one workspace: what one of them closes, the other may still be typing into.

let browser: Browser;
let context: BrowserContext;
let host: RunningLoopback;
let first: Page;
let second: Page;
let problems: readonly string[];
let home: ReturnType<typeof temporaryFolder>;

beforeAll(async () => {
  home = temporaryFolder();
  const workspace = join(home.folder, 'workspace');
  await makeAssessedWorkspace(workspace, today.toString());
  browser = await launchChromium();
  host = await startLoopback({
    dataFolder: join(home.folder, 'data'),
    args: ['--workspace', workspace],
    passphrase,
  });
  context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
  context.setDefaultTimeout(15_000);
  first = await context.newPage();
  problems = pageProblems(first);
  await first.goto(`${host.address}#/register`);
  await first.getByRole('searchbox').fill(partners.reviewing);
  await first.getByRole('grid').getByText(partners.reviewing).first().click();
  await first.getByRole('heading', { level: 1, name: new RegExp(partners.reviewing) }).waitFor();
  await first.getByRole('table').getByRole('link').first().click();
  await first.getByRole('tab').first().waitFor();
  second = await context.newPage();
  await second.goto(first.url());
  await second.getByRole('tab').first().waitFor();
});
afterAll(async () => {
  await browser?.close();
  await host?.stop('SIGKILL');
  home?.remove();
});

const review = () => first.getByRole('group', { name: 'UN review' });
const words = 'The ledger of references was shown to me.';

it('keeps what is typed into an answer that another window closes, and says that it is not recorded', async () => {
  await first.getByRole('button', { name: /^CS3 / }).click();
  await keptDraft(first, () =>
    review().getByRole('textbox', { name: 'Comment of the reviewer' }).fill(words),
  );
  await second.getByRole('button', { name: 'More actions' }).click();
  await second.getByRole('menuitem', { name: /^Return to the partner/ }).click();
  const dialog = second.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'What the partner should correct' }).fill('Explain CS2.');
  await dialog.getByRole('button', { name: 'Return to the partner' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await first.getByText('The review is closed while the partner corrects its answers.').waitFor();
  const left = first.getByRole('status').filter({ hasText: 'Typed here and not recorded' });
  await left.getByText(words).waitFor();
  expect(await accessibilityProblems(first)).toEqual([]);
});

it('still has it after a reload, and lets go of it only when the person says so', async () => {
  await first.reload();
  await first.getByRole('button', { name: /^CS3 / }).click();
  await first.getByText(words).waitFor();
  await first.getByRole('button', { name: 'Drop them' }).click();
  await first.getByText(words).waitFor({ state: 'detached' });
  await first.reload();
  await first.getByRole('button', { name: /^CS3 / }).click();
  await first.getByText('The review is closed while the partner corrects its answers.').waitFor();
  expect(await first.getByText(words).count()).toBe(0);
  expect(problems).toEqual([]);
});
