import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { passphrase } from '../support/app.ts';
import { launchChromium } from '../support/chromium.ts';
import { browserHands, type Hands } from './support/hands.ts';
import { type RunningLoopback, startLoopback } from './support/loopback.ts';
import { pageProblems } from './support/page-problems.ts';
import { makePlannedWorkspace, planned, untouched } from './support/planned-workspace.ts';
import { accessibilityProblems, sidewaysOverflow } from './support/screen.ts';
import { showIn } from './support/show-in.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { today } from './support/today.ts';

const laptop = { width: 1366, height: 768 };
const zoomed = { width: 683, height: 384 };
const paper = join(import.meta.dirname, '..', 'fixtures', 'evidence', 'politique PSEA.v2.final.pdf');

let browser: Browser;
let host: RunningLoopback;
let page: Page;
let hands: Hands;
let problems: readonly string[];
let home: ReturnType<typeof temporaryFolder>;
let reference: string;

beforeAll(async () => {
  home = temporaryFolder();
  const workspace = join(home.folder, 'workspace');
  await makePlannedWorkspace(workspace, today.toString());
  browser = await launchChromium();
  host = await startLoopback({
    dataFolder: join(home.folder, 'data'),
    args: ['--workspace', workspace],
    passphrase,
  });
  const context = await browser.newContext({ viewport: laptop, locale: 'en-GB' });
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

describe('the plan of a partner', () => {
  it('teaches before there is a determination, and where gaps have no action yet', async () => {
    await openPlan(untouched);
    await page.getByText('The plan begins with the gaps').waitFor();
    await openPlan(planned);
    await page.getByText('No action is planned yet').waitFor();
    await page.getByRole('heading', { name: /^CS7 / }).waitFor();
    await page.getByText('Seen on file.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('takes proposals with dates and people; a date outside the window asks for a reason', async () => {
    await press(page, 'Add actions');
    const boxes = dialog().getByRole('checkbox');
    await boxes.first().waitFor();
    expect(await dialog().getByRole('checkbox', { checked: true }).count()).toBe(0);
    await press(dialog(), 'Add actions');
    await dialog().getByRole('alert').getByText('Choose at least one action').waitFor();
    await boxes.first().check();
    await dialog().getByRole('textbox', { name: 'Year' }).fill('2199');
    await dialog()
      .getByText(/^This date lies outside the improvement window/)
      .waitFor();
    await press(dialog(), 'Add 1 action');
    await dialog()
      .getByRole('alert')
      .getByText(/stays outside the window/)
      .waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await write(dialog(), 'Why this date stays', 'Recruitment follows the harvest.');
    await write(dialog(), 'Responsible at the partner', 'Mary Example, director');
    await press(dialog(), 'Add 1 action');
    await dialog().waitFor({ state: 'hidden' });
    const row = page.getByRole('table', { name: 'Actions for CS7' }).getByRole('row').nth(1);
    for (const said of ['Mary Example, director', 'UN-Demo', 'outside the window', 'Not started'])
      await row.getByText(said).waitFor();
    await page.getByRole('list', { name: 'How far the plan is' }).getByText('1 action open').waitFor();
  });

  it('takes an action in one’s own words', async () => {
    await press(page, 'Add actions for CS7');
    await press(dialog(), 'Write your own action…');
    await write(dialog(), 'What to do', 'Name a deputy.');
    await press(dialog(), 'Add the action');
    await dialog().getByRole('alert').getByText('Say how one will see that it is done.').waitFor();
    await write(dialog(), 'How one sees that it is done', 'A letter of appointment.');
    const due = dialog().getByRole('group', { name: 'Due on' });
    await due.getByRole('textbox', { name: 'Day' }).fill('28');
    await due.getByRole('combobox', { name: 'Month' }).selectOption(today.toString().slice(5, 7));
    await due.getByRole('textbox', { name: 'Year' }).fill(today.toString().slice(0, 4));
    const reason = dialog().getByRole('textbox', { name: 'Why this date stays' });
    // On the last days of a month the 28th lies before the window.
    if (await reason.isVisible()) await reason.fill('Agreed before.');
    await press(dialog(), 'Add the action');
    await dialog().waitFor({ state: 'hidden' });
    await page.getByText('2 actions open').waitFor();
  });

  it('goes to the partner as Word and as a workbook, and comes back cell by cell', async () => {
    // From the 29th on the second action is overdue, and the letter says so.
    const letter = /^Letter( to the partner \(Word\)|, which says that 1 action is overdue): English$/;
    for (const document of ['Printable plan (Word): English', letter]) {
      const saved = await hands.keepFile(() => choose('Documents', document));
      expect(saved.name).toMatch(/\.docx$/);
    }
    const form = await hands.keepFile(() => choose('Documents', 'Workbook for the partner (Excel): English'));
    const returned = join(home.folder, 'returned.xlsx');
    await fillFirstAction(form.bytes, returned);
    await hands.chooseFile(returned, () => choose('Documents', 'Read a returned plan workbook…'));
    await page.getByRole('row', { name: /A1 progress .*Recorded/ }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: /^Take over/ }).click();
    await page.getByText('Taken over', { exact: true }).waitFor();
    await press(page, 'Back to the plan');
    await page.getByText('1 note').waitFor();
  });
});

describe('an action', () => {
  it('is verified with evidence alone, and then closed', async () => {
    await page.getByRole('table').getByRole('link').first().click();
    await page.getByText('Half of the staff is trained.').waitFor();
    await press(page, 'Record that work has begun');
    await record('Record that work has begun');
    await press(page, 'Record as done by the partner');
    await record('Record as done by the partner');
    await press(page, 'Verify the action');
    await press(dialog(), 'Verify the action');
    await dialog().getByRole('alert').getByText('Choose the evidence').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(dialog(), 'Go back and add it under “Evidence”');
    await hands.chooseFile(paper, () => press(page, 'Add a file…'));
    await dialog().getByLabel('Type of document').selectOption('psea-policy');
    await record('Add the document');
    await page.getByRole('region', { name: 'Evidence for CS7' }).getByText('Not reviewed').waitFor();
    await press(page, 'Verify the action');
    await dialog().getByRole('checkbox').first().check();
    await record('Verify the action');
    await page.getByText('closed this action').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('that is dropped says why, and the contradiction that is left is shown with what to do', async () => {
    await page.getByRole('link', { name: 'Back to the plan' }).click();
    await page.getByText('Verified, but the review of CS7 still says “not met”').waitFor();
    await page.getByRole('link', { name: 'Name a deputy.' }).click();
    await choose('More actions', 'Drop the action');
    await press(dialog(), 'Drop the action');
    await dialog().getByRole('alert').getByText('Say why it is no longer needed.').waitFor();
    await write(dialog(), 'Reason', 'The board decided otherwise.');
    await record('Drop the action');
    await page.getByText('The board decided otherwise.').waitFor();
    await page.getByRole('link', { name: 'Back to the plan' }).click();
    await page.getByText('Time to review CS7 again').waitFor();
  });

  it('that closed its gap leads to a re-review, which leaves the preliminary determination alone', async () => {
    await press(page, 'Review CS7 again');
    await dialog()
      .getByText(/politique PSEA/)
      .waitFor();
    await dialog()
      .getByText(/stays exactly as it was signed/)
      .waitFor();
    expect(await dialog().getByRole('radio', { checked: true }).count()).toBe(0);
    await dialog().getByRole('radio', { name: 'Yes' }).check();
    await write(dialog(), 'Reviewer’s comment', 'Procedure and appointments seen.');
    await record('Record the new answer');
    await page.getByText('Met since the new review').waitFor();
    await page.getByText('No gap is left').waitFor();
    await page.getByText('Medium capacity · moderate risk').first().waitFor();
  });
});

describe('follow-up', () => {
  it('tells when to look next and which row says so, and takes another table', async () => {
    await page.goto(`${host.origin}/#/partners/${reference}/follow-up`);
    await page.getByText('Every 3 months (4 visits a year)').waitFor();
    await page.getByText('By the table “By capacity”: Medium capacity · moderate risk.').waitFor();
    await press(page, 'Choose the table');
    await dialog()
      .getByRole('radio', { name: /UNICEF/ })
      .check();
    await write(dialog(), 'Cash in a year, in US dollars', '400,000');
    await record('Choose this table');
    await page.getByText(/cash up to 500,000 US dollars a year, moderate risk/).waitFor();
  });

  it('counts practice with numerator and denominator, and draws it over time', async () => {
    await count('8', '20');
    await page.getByRole('cell', { name: '8 of 20 (40%) below 95%' }).waitFor();
    await count('19', '20');
    await page.getByRole('cell', { name: '19 of 20 (95%)' }).waitFor();
    await page.locator('.recharts-line path').first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('keeps an activity that was withdrawn readable, and counts it no more', async () => {
    await press(page, `Withdraw ${reference}/F2`);
    await write(dialog(), 'Reason', 'Entered twice.');
    await record('Withdraw the activity');
    await page.getByText('Entered twice.').waitFor();
    await page.getByRole('cell', { name: '19 of 20 (95%)' }).waitFor({ state: 'detached' });
  });
});

describe('every screen of this part', () => {
  const places = [
    { place: 'plan', title: /^(Plan|الخطة) · / },
    { place: 'plan?action=', title: /^(Action|الإجراء) \S+\/A1\u2069? · / },
    { place: 'follow-up', title: /^(Follow-up|المتابعة) · / },
  ] as const;

  it.each(places)('needs no sideways scrolling at 200 %: $place', async ({ place, title }) => {
    await page.setViewportSize(zoomed);
    await open(place, title);
    expect(await sidewaysOverflow(page)).toBe(0);
    await page.setViewportSize(laptop);
  });

  it('reads from right to left in Arabic, with every word translated', async () => {
    await showIn(page, 'ar');
    await page.locator('html[dir="rtl"][lang="ar"]').waitFor();
    for (const { place, title } of places) {
      await open(place, title);
      expect(await sidewaysOverflow(page)).toBe(0);
      expect(await accessibilityProblems(page)).toEqual([]);
      // A text that is missing shows its key, such as "table.due".
      expect(await page.locator('main').innerText()).not.toMatch(
        /\b[a-z]+[A-Za-z]*\.[a-z][A-Za-z-]+\b(?<!pdf|final)/,
      );
    }
  });

  it('complained about nothing on the way', () => {
    expect(problems).toEqual([]);
  });
});

const dialog = () => page.getByRole('dialog');

async function openPlan(name: string): Promise<void> {
  await page.goto(`${host.origin}/#/register`);
  await page.getByRole('searchbox').fill(name);
  await page.getByRole('grid').getByText(name).first().click();
  await page.getByRole('navigation', { name: 'Parts of the partner’s file' }).getByText('Plan').click();
  await page.getByRole('heading', { level: 1, name: new RegExp(`^Plan .*${name}`) }).waitFor();
  reference = /partners\/([^/]+)\/plan/.exec(page.url())?.[1] ?? '';
}

async function open(place: string, title: RegExp): Promise<void> {
  const action = place.endsWith('=') ? encodeURIComponent(`${reference}/A1`) : '';
  await page.goto(`${host.origin}/#/partners/${reference}/${place}${action}`);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

/** Presses the button that a dialog is named by, and waits until it is recorded. */
async function record(name: string): Promise<void> {
  await press(dialog(), name);
  await dialog().waitFor({ state: 'hidden' });
}

async function count(part: string, whole: string): Promise<void> {
  await press(page, 'Record an activity');
  await dialog().getByRole('radio', { name: 'Spot check' }).check();
  await dialog()
    .getByRole('checkbox', { name: /^Signed the code/ })
    .check();
  await write(dialog(), 'Personnel who have signed', part);
  await write(dialog(), 'All personnel', whole);
  await record('Record the activity');
}

async function choose(menu: string, item: string | RegExp): Promise<void> {
  await press(page, menu);
  await page.getByRole('menuitem', { name: item, exact: true }).click();
  // The list fades out; what comes next must not meet half of it.
  await page.getByRole('menu').waitFor({ state: 'hidden' });
}

/** As the partner does: writes progress into the row of the first action. */
async function fillFirstAction(bytes: Uint8Array, path: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  let progress = 0;
  workbook.worksheets[0]?.eachRow((row) => {
    const values = row.values as unknown[];
    progress ||= Math.max(0, values.indexOf('Progress'));
    if (values.includes(`${reference}/A1`)) row.getCell(progress).value = 'Half of the staff is trained.';
  });
  await workbook.xlsx.writeFile(path);
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
