import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { passphrase, startApp, value } from '../support/app.ts';
import { launchChromium } from '../support/chromium.ts';
import { officer } from '../support/desk.ts';
import { carefulAnswers, fillForm, startAssessment } from '../support/fill-form.ts';
import { type RunningLoopback, startLoopback } from './support/loopback.ts';
import { pageProblems } from './support/page-problems.ts';
import { accessibilityProblems, sidewaysOverflow } from './support/screen.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

// A morning's mail: forms of several partners, chosen in one go.

let browser: Browser;
let host: RunningLoopback;
let page: Page;
let problems: readonly string[];
let home: ReturnType<typeof temporaryFolder>;
const files: string[] = [];

beforeAll(async () => {
  home = temporaryFolder();
  const folder = join(home.folder, 'workspace');
  const test = startApp({ folder });
  value(await test.client.workspace.create({ folder, passphrase, office: 'Fictional office', officer }));
  const keep = (name: string, bytes: Uint8Array) => {
    files.push(join(home.folder, name));
    writeFileSync(files.at(-1) ?? '', bytes);
  };
  for (const [name, answers] of [
    ['Clear Answers Example', carefulAnswers('Yes', 'No', 'Not applicable')],
    ['Second Clear Example', carefulAnswers('Yes', 'No', 'Not applicable')],
    [
      'Unclear Answers Example',
      { ...carefulAnswers('Yes', 'No', 'Not applicable'), 'CS2.answer': 'perhaps' },
    ],
  ] as const) {
    const { assessment } = await startAssessment(test, name);
    const { file } = value(await test.client.form.export({ assessment, languages: ['en'] }));
    keep(`${name}.xlsx`, await fillForm(file.bytes, 'en', answers));
  }
  keep('not-a-workbook.xlsx', new TextEncoder().encode('This is no workbook.'));
  await test.end();
  browser = await launchChromium();
  host = await startLoopback({
    dataFolder: join(home.folder, 'data'),
    args: ['--workspace', folder],
    passphrase,
  });
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
  context.setDefaultTimeout(15_000);
  page = await context.newPage();
  problems = pageProblems(page);
  await page.goto(`${host.address}#/forms`);
  await page.getByRole('heading', { name: 'Returned forms', level: 1 }).waitFor();
});
afterAll(async () => {
  await browser?.close();
  await host?.stop('SIGKILL');
  home?.remove();
});

const list = () => page.getByRole('list', { name: 'Files' });
const line = (name: string, state: string) =>
  list().getByRole('button', { name: new RegExp(`^${name}.*${state}`) });

it('takes several files from one choice, and says of each how it stands', async () => {
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files…' }).click();
  const chooser = await chosen;
  expect(chooser.isMultiple()).toBe(true);
  await chooser.setFiles(files);
  await line('Clear Answers Example', '8 answers to take over').waitFor();
  await line('Second Clear Example', '8 answers to take over').waitFor();
  await line('Unclear Answers Example', 'points? to look at first').waitFor();
  await line('not-a-workbook', 'Can’t be read').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 800 });
  expect(await sidewaysOverflow(page)).toBe(0);
  await page.setViewportSize({ width: 1366, height: 768 });
});

it('takes over those that leave nothing open with one button, and leaves the others to be looked at', async () => {
  await page.getByRole('button', { name: 'Take over the 2 forms that leave nothing open' }).click();
  await line('Clear Answers Example', '8 answers taken over').waitFor();
  await line('Second Clear Example', '8 answers taken over').waitFor();
  await page.getByText('2 of 4 files settled').waitFor();
  await line('Unclear Answers Example', 'points? to look at first').click();
  await page.getByRole('heading', { name: 'Cell by cell' }).waitFor();
  await page.getByRole('button', { name: /^Take over 7 answers/ }).click();
  await page.getByText('7 answers taken over').first().waitFor();
  await line('Unclear Answers Example', '7 answers taken over').waitFor();
});

it('keeps what became of each in sight until it is put aside', async () => {
  await line('Clear Answers Example', '8 answers taken over').click();
  await page.getByText('8 answers taken over').last().waitFor();
  await page.getByRole('button', { name: 'Put the settled ones aside' }).click();
  await list().waitFor({ state: 'detached' });
  await page.getByText('not-a-workbook.xlsx').first().waitFor();
  expect(problems).toEqual([]);
});
