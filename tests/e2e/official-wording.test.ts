import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { officialTable } from '../support/official-edition.ts';
import { unzipTexts } from '../support/unzip.ts';
import { fillDate, openPartner, press, write } from './support/follow-up-journey.ts';
import { browserHands, type Hands } from './support/hands.ts';
import {
  answerForPartner,
  createWorkspace,
  determine,
  exportReport,
  importPartners,
  review,
} from './support/journey.ts';
import { keptDraft } from './support/kept-draft.ts';
import { type RunningLoopback, startLoopback } from './support/loopback.ts';
import { pageProblems } from './support/page-problems.ts';
import { accessibilityProblems, sidewaysOverflow } from './support/screen.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

/** A made-up "official" edition in English and French, from an empty draft of the tool to what offices work with. */

let browser: Browser;
let host: RunningLoopback;
let page: Page;
let hands: Hands;
let home: ReturnType<typeof temporaryFolder>;
let problems: readonly string[];

beforeAll(async () => {
  home = temporaryFolder();
  browser = await launchChromium();
  host = await startLoopback({ dataFolder: home.folder });
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await context.newPage();
  page.setDefaultTimeout(45_000);
  problems = pageProblems(page);
  hands = browserHands(page);
  await page.goto(host.address);
  await createWorkspace(page, `${home.folder}/register`);
  await importPartners(hands);
});
afterAll(async () => {
  await browser?.close();
  await host?.stop('SIGKILL');
  home?.remove();
});

const missing = () => page.getByRole('complementary', { name: 'What is missing' });
const part = (name: string) => page.getByRole('tab', { name, exact: true }).click();

/** Copies a table as Word does, and pastes it by the keyboard. */
async function paste(html: string, into: Locator): Promise<void> {
  await page.evaluate((text) => {
    const copy = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/html', text);
      event.preventDefault();
    };
    document.addEventListener('copy', copy, { once: true });
  }, html);
  await into.click();
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+v');
}

async function pasteEdition(language: 'en' | 'fr', name: string): Promise<void> {
  await page.getByLabel('Language of the text').selectOption({ label: name });
  await press(page, 'Paste a table…');
  const dialog = page.getByRole('dialog', { name: 'Paste a table out of Word' });
  await paste(officialTable(language), dialog.getByLabel('Paste here'));
  await dialog.getByText('Rows: 9. Columns: 5. Cells with text: 45. Tables: 1.').waitFor();
  await dialog.getByText('texts 32, numbers 8, heads 5, left out by you 0, still open 0').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await press(dialog, 'Put the texts in place (32)');
  await dialog.waitFor({ state: 'detached' });
}

describe('the official wording', () => {
  it('leaves an assessment that was begun before on what it says', async () => {
    await openPartner(page, 'Fundación Barrio Seguro');
    await page.getByRole('button', { name: 'Start an assessment' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: /UN Implementing Partner/ }).click();
    await press(dialog, 'Start the assessment');
    await page.getByRole('article', { name: /^CS1 .*Organizational policy/ }).waitFor();
  });

  it('is begun as a draft from a version that is here, and says at once what is missing', async () => {
    await page.goto(`${host.origin}/#/library`);
    await press(page, 'Enter the official wording…');
    const dialog = page.getByRole('dialog', { name: 'Enter the official wording' });
    await write(dialog, 'Name of the draft', 'Fictional edition of headquarters');
    await dialog.getByRole('checkbox', { name: 'French' }).check();
    await press(dialog, 'Begin the draft');
    await page.getByRole('heading', { name: 'Fictional edition of headquarters', level: 1 }).waitFor();
    await missing().getByRole('link', { name: 'English · CS1 · Requirement' }).waitFor();
    await missing().getByRole('link', { name: 'Publisher', exact: true }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('says from which document it comes', async () => {
    await write(page, 'Publisher', 'Fictional headquarters unit');
    await write(page, 'Title of the document', 'Made-up tool, second edition');
    await fillDate(page.getByRole('group', { name: 'Date of the document' }), '2026-05-04');
    await missing().getByRole('link', { name: 'Publisher', exact: true }).waitFor({ state: 'detached' });
  });

  it('is pasted as a whole table, in English and in French', async () => {
    await part('Wording');
    await pasteEdition('en', 'English');
    await expect
      .poll(() => page.getByLabel('Requirement', { exact: true }).inputValue())
      .toBe('Made-up requirement 1: the partner shows its policy in writing.');
    await pasteEdition('fr', 'French');
    await missing().getByText('Nothing keeps it from being released.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBe(0);
  });

  it('is still there after the page was loaded again', async () => {
    await page.getByLabel('Standard', { exact: true }).selectOption('CS2');
    await keptDraft(page, () => write(page, 'Title', 'Contrats (repris)'));
    await page.reload();
    await page.getByLabel('Standard', { exact: true }).waitFor();
    expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Contrats (repris)');
  });

  it('has a preview of what an officer, a partner and a reader of reports will see', async () => {
    await part('Preview');
    await page.getByText('Made-up requirement 8', { exact: false }).first().waitFor();
    await page.getByLabel('What to look at').selectOption({ label: 'The partner’s form' });
    await page.getByRole('rowheader', { name: 'Made-up requirement 8', exact: false }).waitFor();
    await page.getByLabel('What to look at').selectOption({ label: 'Origin, as reports tell it' });
    await page.getByText('Without the mark of model text', { exact: false }).waitFor();
    await page.getByText('Made-up tool, second edition').first().waitFor();
  });

  it('is deleted from the list, and comes back by Undo', async () => {
    await page.goto(`${host.origin}/#/library`);
    await press(page, 'Delete the draft “Fictional edition of headquarters”');
    await page.getByText('The draft “Fictional edition of headquarters” was deleted.').waitFor();
    const link = page.getByRole('link', { name: 'Fictional edition of headquarters' });
    await link.waitFor({ state: 'detached' });
    await press(page, 'Undo');
    await link.click();
    await page.getByRole('heading', { name: 'Fictional edition of headquarters', level: 1 }).waitFor();
  });

  it('is compared with the version that it was copied from', async () => {
    await page.goto(`${host.origin}/#/library`);
    await press(page, 'Compare two versions…');
    const dialog = page.getByRole('dialog', { name: 'Compare two versions' });
    await dialog.getByLabel('From', { exact: true }).selectOption({ index: 0 });
    await dialog
      .getByLabel('To', { exact: true })
      .selectOption({ label: 'Draft: Fictional edition of headquarters' });
    await press(dialog, 'Compare');
    await dialog.getByRole('table').getByText('Fictional Policy').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Fictional edition of headquarters' }).click();
  });

  it('names before a release whose result would change, and becomes a pack', async () => {
    await part('Release');
    await press(page, 'Look whose result would change');
    await page
      .getByText(/^Partners: 15\. Assessments judged: 0\. Another result: 0\. Not judged: 1\./)
      .waitFor();
    expect(await page.getByLabel('Version').inputValue()).toMatch(/^\d+\.\d+\.\d+$/);
    await page.getByLabel('Version').fill('3.0.0');
    await press(page, 'Release as version 3.0.0');
    await page.getByText('Version 3.0.0 is ready').waitFor();
    await page.getByText('It bears the publisher’s name', { exact: false }).waitFor();
    const pack = await hands.keepFile(() => press(page, 'Save the pack…'));
    expect(pack.name).toBe('un-ip-psea-2020 3.0.0.zip');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(problems).toEqual([]);
  });
});

const plainText = async (bytes: Uint8Array) =>
  [...(await unzipTexts(bytes)).values()].join('\n').replace(/<[^>]+>/g, '');
const modelMarks = /model text|texte type/i;

describe('a released edition', () => {
  it('is looked into, taken in and approved', async () => {
    await press(page, 'Take it in here');
    await page.getByText('Nothing was taken in yet.', { exact: false }).waitFor();
    await press(page, 'Take the pack in');
    await page
      .getByText(/ was taken in$/)
      .first()
      .waitFor();
    await page.goto(`${host.origin}/#/library`);
    await page.getByText('Wording published by Fictional headquarters unit.').waitFor();
    await press(page, 'Approve this version');
    const dialog = page.getByRole('dialog', { name: 'Approve this version' });
    await write(dialog, 'Name', 'Head Example');
    await write(dialog, 'Functional title', 'Head of office');
    await press(dialog, 'Approve this version');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(/^Approved by Head Example, Head of office, on /).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('is what is assessed next, and given out as form and report with where it comes from', async () => {
    await openPartner(page, 'Hope for Rural Women Association');
    await page.getByRole('button', { name: 'Start an assessment' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByRole('radio', { name: /UN IP|UN Implementing|Fictional/ })
      .first()
      .click();
    await press(dialog, 'Start the assessment');
    await page.getByRole('article', { name: /^CS1 .*Fictional Policy/ }).waitFor();
    await press(page, 'More actions');
    await page.getByRole('menuitem', { name: 'Self-assessment form…' }).click();
    await page.getByRole('menu').waitFor({ state: 'hidden' });
    const sending = page.getByRole('dialog');
    await sending.getByRole('checkbox', { name: 'English' }).check();
    await sending.getByRole('checkbox', { name: 'French' }).check();
    const form = await plainText((await hands.keepFile(() => press(sending, 'Save the form'))).bytes);
    expect(form).toContain('Made-up requirement 8');
    expect(form).toContain('Exigence inventée 8');
    expect(form).not.toMatch(modelMarks);
    await page.keyboard.press('Escape');
    await answerForPartner(page);
    await review(page, 'CS3');
    await determine(page);
    const report = await plainText((await exportReport(hands)).bytes);
    expect(report).toContain('Fictional headquarters unit');
    expect(report).toContain('Made-up tool, second edition');
    expect(report).not.toMatch(modelMarks);
  });

  it('changes nothing of the assessment that was begun before', async () => {
    await openPartner(page, 'Fundación Barrio Seguro');
    await page.getByRole('table').getByRole('link').first().click();
    await page.getByRole('article', { name: /^CS1 .*Organizational policy/ }).waitFor();
    expect(problems).toEqual([]);
  });
});
