import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { carefulAnswers, fillForm } from '../support/fill-form.ts';
import { makeAssessedWorkspace, partners, passphrase } from './support/assessed-workspace.ts';
import { browserHands, type Hands } from './support/hands.ts';
import { type RunningLoopback, startLoopback } from './support/loopback.ts';
import { pageProblems } from './support/page-problems.ts';
import { accessibilityProblems, dropFiles, sidewaysOverflow } from './support/screen.ts';
import { showIn } from './support/show-in.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { today } from './support/today.ts';

const laptop = { width: 1366, height: 768 };
const zoomed = { width: 683, height: 384 };
const samples = join(import.meta.dirname, '..', 'fixtures', 'evidence');
const policy = join(samples, 'politique PSEA.v2.final.pdf');
const code = join(samples, 'code-of-conduct.docx');

let browser: Browser;
let host: RunningLoopback;
let context: BrowserContext;
let page: Page;
let hands: Hands;
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
  context = await browser.newContext({ viewport: laptop, locale: 'en-GB' });
  context.setDefaultTimeout(10_000);
  page = await context.newPage();
  hands = browserHands(page);
  problems = pageProblems(page);
  await page.goto(`${host.address}#/register`);
  await page.getByRole('heading', { name: 'Register', level: 1 }).waitFor();
});
afterAll(async () => {
  await browser?.close();
  await host?.stop('SIGKILL');
  home?.remove();
});

describe('evidence of a standard', () => {
  it('is added from a file: its name gives the title, its type is asked for', async () => {
    await openAssessment(partners.reviewing);
    await page.getByRole('heading', { name: 'Evidence (0)' }).waitFor();
    await hands.chooseFile(policy, () => press(page, 'Add a file…'));
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('politique PSEA.v2.final');
    await press(dialog, 'Add the document');
    await dialog.getByRole('alert').getByText('Choose the type of document.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await dialog.getByLabel('Type of document').selectOption('psea-policy');
    await dialog.getByRole('checkbox', { name: /^CS2 / }).check();
    await press(dialog, 'Add the document');
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('heading', { name: 'Evidence (1)' }).waitFor();
    await evidence().getByText('Not reviewed').waitFor();
  });

  it('shows a PDF page by page without running anything in it', async () => {
    await press(evidence(), 'politique PSEA.v2.final');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Page 1 of 2').waitFor();
    await press(dialog, 'Next page');
    await dialog.getByRole('img', { name: /Page 2 of 2/ }).waitFor();
    await expect.poll(() => darkDots()).toBeGreaterThan(100);
    expect(await accessibilityProblems(page)).toEqual([]);
    const saved = await hands.keepFile(() => press(dialog, 'Save a copy…'));
    expect(saved.name).toBe('politique PSEA.v2.final.pdf');
    expect(Buffer.from(saved.bytes).equals(readFileSync(policy))).toBe(true);
    await press(dialog, 'Accept');
    await dialog.getByText('Accepted').waitFor();
    await page.keyboard.press('Escape');
  });

  it('takes several dropped files, one dialog after the other', async () => {
    const files = [
      { name: 'code-of-conduct.docx', bytes: new Uint8Array(readFileSync(code)) },
      { name: 'note.txt', bytes: new TextEncoder().encode('<b>plain</b>') },
    ];
    await dropFiles(page, files, '[aria-labelledby="evidence-heading"] p');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Add evidence: file 1 of 2').waitFor();
    await dialog.getByLabel('Type of document').selectOption('code-of-conduct');
    const expires = dialog.getByRole('group', { name: 'Expires on' });
    await expires.getByRole('textbox', { name: 'Day' }).fill('1');
    await press(dialog, 'Add the document');
    await dialog.getByRole('alert').getByText('Give the date as day, month and year.').waitFor();
    await expires.getByRole('combobox', { name: 'Month' }).selectOption('03');
    await expires.getByRole('textbox', { name: 'Year' }).fill('2024');
    await press(dialog, 'Add the document');
    await dialog.getByText('Add evidence: file 2 of 2').waitFor();
    await dialog.getByLabel('Type of document').selectOption('other');
    await press(dialog, 'Add the document');
    await dialog.getByRole('alert').getByText('Describe the document').waitFor();
    await write(dialog, 'Description', 'Notes of a meeting.');
    await press(dialog, 'Add the document');
    await dialog.waitFor({ state: 'hidden' });
    await evidence().getByText('expired 1 Mar 2024').waitFor();
    await press(evidence(), 'note');
    await dialog.getByText('<b>plain</b>').waitFor();
    await press(dialog, 'Insufficient…');
    await write(dialog, 'What is missing', 'Neither date nor signature.');
    await press(dialog, 'Mark as insufficient');
    await evidence().getByText('Neither date nor signature.').waitFor();
  });

  it('notes what was seen on site, with place, date and who saw it', async () => {
    await press(page, 'More ways');
    await page.getByRole('menuitem', { name: /Seen on site/ }).click();
    const dialog = page.getByRole('dialog');
    await write(dialog, 'Title', 'Signed codes in the cupboard');
    await dialog.getByLabel('Type of document').selectOption('code-of-conduct');
    await write(dialog, 'Place', 'Office of the partner');
    const seen = dialog.getByRole('group', { name: 'Seen on' });
    await seen.getByRole('textbox', { name: 'Day' }).fill('2');
    await seen.getByRole('combobox', { name: 'Month' }).selectOption('02');
    await seen.getByRole('textbox', { name: 'Year' }).fill('2025');
    await press(dialog, 'Note as seen');
    await dialog.waitFor({ state: 'hidden' });
    await evidence().getByText('seen on site 2 Feb 2025').waitFor();
  });

  it('tells what a “yes” of the review stands on, also when the ground has expired', async () => {
    await answer('CS1', 'Yes', 'Seen on file.');
    await page.getByText('Supported by accepted evidence.').waitFor();
    await answer('CS4', 'Yes', 'Told by the director.');
    await page.getByText('No evidence is linked.').waitFor();
    await page.getByRole('button', { name: /^CS4 .*“yes” without evidence/ }).waitFor();
    await press(page, 'More ways');
    await page.getByRole('menuitem', { name: /Link a document/ }).click();
    await press(page.getByRole('dialog'), 'Link “code-of-conduct” to CS4');
    await page.keyboard.press('Escape');
    await page.getByText('Its evidence expired on 1 March 2024.').waitFor();
  });
});

describe('the guard', () => {
  it('says before saving why a comment looks like case detail, and saves it when the person insists', async () => {
    await choose('CS3');
    const review = page.getByRole('group', { name: 'UN review' });
    await review.getByRole('radio', { name: 'No' }).click();
    await review.getByRole('textbox').fill('The driver John Okello raped a girl aged 14.');
    await page.keyboard.press('Tab');
    await review.getByText('This looks like detail of a case').waitFor();
    await review.getByText('Not recorded yet: read the note above.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(review, 'Save anyway');
    await review.getByText('Recorded', { exact: true }).waitFor();
    await review.getByRole('textbox').fill('Vetting is not done.');
    await page.keyboard.press('Tab');
    await page.getByText('This looks like detail of a case').waitFor({ state: 'detached' });
  });

  it('warns of a file’s name in the dialog that adds it, and asks before it is recorded', async () => {
    const bytes = new TextEncoder().encode('fictional');
    await dropFiles(
      page,
      [{ name: 'Survivor statement.txt', bytes }],
      '[aria-labelledby="evidence-heading"] p',
    );
    const dialog = page.getByRole('dialog');
    await dialog.getByText('This looks like detail of a case').first().waitFor();
    await dialog.getByLabel('Type of document').selectOption('psea-policy');
    await write(dialog, 'Title', 'Minutes of May');
    await press(dialog, 'Add the document anyway');
    const question = page.getByRole('dialog', { name: 'Words that may tell of a case' });
    await question.getByText('Name of the file').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await question.getByRole('button', { name: 'Cancel' }).click();
    expect(await dialog.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Minutes of May');
    await press(dialog, 'Add the document anyway');
    await question.getByRole('radio', { name: /^Leave it out/ }).check();
    await press(question, 'Add the document');
    await question.waitFor({ state: 'detached' });
    await page
      .getByRole('region', { name: /^Evidence/ })
      .getByText('Minutes of May')
      .waitFor();
  });
});

describe('differences', () => {
  it('are given a reason that is saved at once, and counted over the partners', async () => {
    await answer('CS5', 'No', 'Nobody knows the channel.');
    await page.getByLabel('Why different').selectOption('not-practised');
    await page.reload();
    await page.getByLabel('Why different').waitFor();
    expect(await page.getByLabel('Why different').inputValue()).toBe('not-practised');
    await page.getByLabel('Why different').selectOption('other');
    await write(page, 'Reason', 'The channel was closed.');
    await page.keyboard.press('Tab');
    await page.getByText('Recorded', { exact: true }).nth(1).waitFor();
    await page.getByRole('link', { name: 'Differences' }).click();
    const line = page.getByRole('row', { name: /^CS5 / });
    await line.getByText(/^\d+ of \d+ \(\d+%\)$/).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});

describe('the partner’s own form', () => {
  let filled: Uint8Array;

  it('goes out in the languages chosen and comes back by dropping it on the window', async () => {
    await openAssessment(partners.fresh);
    await menu('Self-assessment form…');
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('checkbox', { checked: true }).count()).toBe(0);
    await dialog.getByRole('checkbox', { name: 'English' }).check();
    const form = await hands.keepFile(() => press(dialog, 'Save the form'));
    expect(form.name).toMatch(/\.xlsx$/);
    filled = await fillForm(form.bytes, 'en', {
      ...carefulAnswers('YES ', 'no', 'Not applicable'),
      'CS6.answer': 'perhaps',
    });
    await page.goto(`${host.origin}/#/register`);
    await dropFiles(page, [{ name: 'returned.xlsx', bytes: filled }]);
    await page.getByRole('heading', { name: 'Returned forms', level: 1 }).waitFor();
    await page.getByRole('row', { name: /^CS6: answer .*Left empty/ }).waitFor();
    await page.getByRole('row', { name: /^CS1: answer .*Read as/ }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(page, 'Take over 7 answers');
    await page.getByText('7 answers taken over').waitFor();
    await page.getByRole('link', { name: /^Open / }).click();
    await page.getByRole('button', { name: /^CS3 .*Partner: not met/ }).waitFor();
  });

  it('says so when the very same file comes again, and changes nothing', async () => {
    await dropFiles(page, [{ name: 'again.xlsx', bytes: filled }]);
    await page.getByText('This file was taken over before').waitFor();
    expect(await page.getByRole('button', { name: /Take over/ }).count()).toBe(0);
  });

  it('keeps what is recorded unless the person chooses to replace it', async () => {
    await dropFiles(page, [
      { name: 'second.xlsx', bytes: await fillForm(filled, 'en', { 'CS1.answer': 'No' }) },
    ]);
    await page.getByRole('row', { name: /^CS1: answer .*Differs/ }).waitFor();
    await page.getByRole('radio', { name: 'Replace it with what the form says' }).check();
    await press(page, 'Take over 1 answer');
    await page.getByRole('strong').filter({ hasText: '1 answer taken over' }).waitFor();
  });

  it('takes a workbook of the partner’s own making by pointing at its cells', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Réponses');
    for (let number = 1; number <= 8; number += 1) sheet.addRow([`CS${number}`, 'oui', 'Fictif']);
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    await dropFiles(page, [{ name: 'own.xlsx', bytes }]);
    const assessment = page.getByLabel('Assessment that the file belongs to');
    const own = await assessment.locator('option', { hasText: partners.fresh }).getAttribute('value');
    await assessment.selectOption(own);
    await page.getByRole('textbox', { name: 'Cell of the answer to CS8' }).focus();
    await page.getByRole('button', { name: /^B7: CS7/ }).click();
    expect(await page.getByRole('textbox', { name: 'Cell of the answer to CS8' }).inputValue()).toBe('B7');
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(page, 'Read these cells');
    await page.getByRole('row', { name: /^CS8: answer B7/ }).waitFor();
  });
});

describe('the partner’s copy', () => {
  it('is exported as Word, and the response goes on the record', async () => {
    await openAssessment(partners.low);
    await press(page, 'Export');
    const copy = await hands.keepFile(() =>
      page.getByRole('menuitem', { name: 'Copy for the partner (Word): English' }).click(),
    );
    expect(copy.name).toMatch(/\.docx$/);
    await menu('Record the partner’s response');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'Asks for a review of the result' }).check();
    await write(dialog, 'Name', 'Mary Example');
    await write(dialog, 'Functional title', 'Director');
    await write(dialog, 'Comment', 'CS3 was answered from another office.');
    await press(dialog, 'Record the response');
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('tab', { name: 'Ledger and decision' }).click();
    await page.getByText('CS3 was answered from another office.').waitFor();
  });
});

describe('the largest document', () => {
  it('is set in the settings and holds from then on', async () => {
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByLabel('Largest document, in MiB').fill('61');
    await page.getByText('A whole number from 1 to 60.').waitFor();
    await page.getByLabel('Largest document, in MiB').fill('1');
    await press(page, 'Save the limit');
    await page.getByText('Documents may have up to 1 MiB.').waitFor();
    await openAssessment(partners.reviewing);
    const large = join(home.folder, 'two mebibytes.txt');
    writeFileSync(large, 'fictional '.repeat(220_000));
    await hands.chooseFile(large, () => press(page, 'Add a file…'));
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Type of document').selectOption('psea-policy');
    await press(dialog, 'Add the document');
    await dialog.getByText('1 MiB are allowed a document').waitFor();
    await press(dialog, 'Cancel');
    await dialog.waitFor({ state: 'hidden' });
  });
});

describe('every screen of this part', () => {
  const places = [
    { name: 'evidence of a standard', open: () => openAssessment(partners.reviewing) },
    { name: 'evidence of a partner', open: () => openPartner(partners.reviewing) },
    { name: 'returned forms', open: () => goTo('/forms', /^(Returned forms|الاستمارات المعادة)$/) },
    { name: 'differences', open: () => goTo('/differences', /^(Differences|الاختلافات)$/) },
  ] as const;

  it.each(places)('needs no sideways scrolling at 200 %: $name', async ({ open }) => {
    await page.setViewportSize(zoomed);
    await open();
    expect(await sidewaysOverflow(page)).toBe(0);
    await page.setViewportSize(laptop);
  });

  it('reads from right to left in Arabic', async () => {
    await showIn(page, 'ar');
    await page.locator('html[dir="rtl"][lang="ar"]').waitFor();
    for (const { open } of places) {
      await open();
      expect(await sidewaysOverflow(page)).toBe(0);
      expect(await accessibilityProblems(page)).toEqual([]);
    }
  });

  it('complained about nothing on the way', () => {
    expect(problems).toEqual([]);
  });
});

const evidence = () => page.getByRole('region', { name: /^Evidence/ });

/** Dots of the page drawn that are not paper. */
function darkDots(): Promise<number> {
  return page.evaluate(() => {
    const canvas = document.querySelector('canvas');
    const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) dark += 1;
    return dark;
  });
}

async function answer(standard: string, choice: 'Yes' | 'No', comment: string): Promise<void> {
  await choose(standard);
  const review = page.getByRole('group', { name: 'UN review' });
  await review.getByRole('radio', { name: choice }).click();
  await review.getByRole('textbox').fill(comment);
  await page.keyboard.press('Tab');
  await review.getByText('Recorded', { exact: true }).waitFor();
}

async function goTo(route: string, title: RegExp): Promise<void> {
  await page.goto(`${host.origin}/#${route}`);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

async function openPartner(name: string): Promise<void> {
  await page.goto(`${host.origin}/#/register`);
  await page.getByRole('searchbox').fill(name);
  await page.getByRole('grid').getByText(name).first().click();
  await page.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor();
}

async function openAssessment(name: string): Promise<void> {
  await openPartner(name);
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('tab').first().waitFor();
}

async function choose(standard: string): Promise<void> {
  const list = page.getByRole('navigation', { name: 'Standards of the assessment' });
  await list.getByRole('button', { name: new RegExp(`^${standard} `) }).click();
  await page.getByRole('article', { name: new RegExp(`^${standard} `) }).waitFor();
}

async function menu(item: string): Promise<void> {
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: item }).click();
  // The list fades out; what comes next must not meet half of it.
  await page.getByRole('menu').waitFor({ state: 'hidden' });
}

function press(place: Page | Locator, name: string): Promise<void> {
  return place.getByRole('button', { name, exact: true }).first().click();
}

function write(place: Page | Locator, label: string, text: string): Promise<void> {
  return place
    .getByRole('textbox', { name: label, exact: true })
    .or(place.getByRole('combobox', { name: label, exact: true }))
    .first()
    .fill(text);
}
