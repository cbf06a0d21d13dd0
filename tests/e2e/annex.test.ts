import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { passphrase, startApp, value } from '../support/app.ts';
import { asArchive, ownClausePack } from '../support/build-pack.ts';
import { launchChromium } from '../support/chromium.ts';
import { officer } from '../support/desk.ts';
import { editDocument, removeClause, replaceWord } from '../support/edit-document.ts';
import { letterhead, letterheadBody } from '../support/letterhead.ts';
import { browserHands, type Hands } from './support/hands.ts';
import { type RunningLoopback, startLoopback } from './support/loopback.ts';
import { pageProblems } from './support/page-problems.ts';
import { accessibilityProblems, sidewaysOverflow } from './support/screen.ts';
import { showIn } from './support/show-in.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const laptop = { width: 1366, height: 768 };
const zoomed = { width: 683, height: 384 };
const agreement = 'AOC-2026-001';

let browser: Browser;
let host: RunningLoopback;
let page: Page;
let hands: Hands;
let problems: readonly string[];
let home: ReturnType<typeof temporaryFolder>;

beforeAll(async () => {
  home = temporaryFolder();
  const workspace = join(home.folder, 'workspace');
  await makeAgreements(workspace);
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

describe('the annex of an agreement', () => {
  let final: Uint8Array;

  it('begins with what is suggested, and with the agreement’s languages', async () => {
    await goTo(`/agreements/${agreement}/annex`, `SEA annex of ${agreement}`);
    expect(await page.getByRole('radio', { name: /^Standard/ }).isChecked()).toBe(true);
    await page.getByText('Suggested: the partner’s capacity is full').waitFor();
    await expect.poll(() => page.getByLabel('First language').inputValue()).toBe('ar');
    expect(await page.getByLabel('Second language').inputValue()).toBe('en');
    await page.getByRole('heading', { name: '27 clauses' }).waitFor();
    expect(await page.getByLabel('Wording', { exact: true }).first().inputValue()).toBe('');
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('lists what keeps it from being final, and leads to each field', async () => {
    await press(page, 'Record the final annex');
    await page
      .getByRole('alert')
      .getByRole('button', { name: /E-mail for reports/ })
      .click();
    const field = page.getByLabel('E-mail for reports');
    await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true);
    // The clause in which the blank stands is shown beside it, with the blank marked.
    await page.locator('mark').first().waitFor();
  });

  it('keeps the choices while they are made, and writes a draft that leaves no trace', async () => {
    await page.locator('#wording-marriage-exception').selectOption('none');
    await page.getByLabel('E-mail for reports').fill('psea@office.example');
    await page.getByText(/^Typing kept/).waitFor();
    await page.reload();
    await expect.poll(() => page.getByLabel('E-mail for reports').inputValue()).toBe('psea@office.example');
    const draft = await hands.keepFile(() => press(page, 'Write a draft'));
    expect(draft.name).toMatch(/draft\.docx$/);
    await page.getByText('No final annex yet').waitFor();
  });

  it('takes the office’s own values from the settings', async () => {
    await goTo('/settings', 'Settings');
    for (const [label, text] of Object.entries(officeValues)) {
      await page.getByRole('textbox', { name: label, exact: true }).fill(text);
    }
    // A period is a number with its unit, never a code.
    await press(page, '3 calendar days');
    expect(await page.getByLabel('Time to correct the declaration').inputValue()).toBe('3');
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(page, 'Save the values');
    await page.getByText('The values are saved.').waitFor();
    await goTo(`/agreements/${agreement}/annex`, `SEA annex of ${agreement}`);
    await page.getByText('Nothing is missing').waitFor();
  });

  it('refuses a letterhead without its mark, and says why', async () => {
    const file = join(home.folder, 'letterhead.docx');
    writeFileSync(file, letterhead({ 'word/document.xml': letterheadBody('') }).bytes);
    await hands.chooseFile(file, () => press(page, 'Choose a Word file…'));
    await press(page, 'Write a draft');
    await page.getByRole('alert').getByText('has no marked place').waitFor();
    await press(page, 'Without a letterhead');
  });

  it('is recorded once final, and given out again to the byte', async () => {
    await press(page, 'Record the final annex');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('27 of 27 clauses are not approved here').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    const made = await hands.keepFile(() => press(dialog, 'Record the final annex'));
    await page.getByText(/^Recorded as AOC-2026-001\/X1-/).waitFor();
    await page.getByRole('heading', { name: '1 final annex' }).waitFor();
    const again = await hands.keepFile(() => page.getByRole('button', { name: /^Give out again: / }).click());
    expect(again.name).toBe(made.name);
    expect(Buffer.compare(again.bytes, made.bytes)).toBe(0);
    final = made.bytes;
  });

  it('is compared with the contract that comes back', async () => {
    const file = join(home.folder, 'signed.docx');
    writeFileSync(
      file,
      editDocument(final, (xml) =>
        replaceWord(
          removeClause(xml, 'psea_training_en'),
          'Exploitation and Abuse is',
          'prohibited',
          'frowned',
        ),
      ),
    );
    await goTo(`/agreements/${agreement}/check`, `Returned contract of ${agreement}`);
    await hands.chooseFile(file, () => press(page, 'Choose the contract (.docx)…'));
    await page.getByText('Missing 2').waitFor();
    await page.locator('del').getByText('prohibited').waitFor();
    await page.locator('ins').getByText('frowned').waitFor();
    // Clauses that differ first, each line in its own direction; those that don't are folded at the end.
    const kinds = page.locator('section li[data-kind]:visible');
    expect(await kinds.evaluateAll((items) => items.map((item) => item.getAttribute('data-kind')))).toEqual([
      'changed',
      'missing',
      'missing',
    ]);
    const line = page
      .locator('li[data-kind="missing"] [dir]:visible')
      .filter({ hasText: /^[^a-z]*\p{Script=Arabic}/u });
    expect(await line.first().evaluate((each) => getComputedStyle(each).direction)).toBe('rtl');
    await page.getByText(/^\d+ unchanged clauses$/).click();
    await page.getByText('Unchanged', { exact: true }).nth(1).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(page, 'Record this comparison');
    await page.getByText('The comparison is recorded').waitFor();
    const word = await hands.keepFile(() => press(page, 'Comparison as Word'));
    expect(word.name).toMatch(/\.docx$/);
    await page.reload();
    await page.getByRole('heading', { name: '1 earlier comparison' }).waitFor();
  });
});

describe('the clause library', () => {
  it('shows a clause in its languages side by side, and records who approved exactly these words', async () => {
    await goTo('/library?part=clauses', 'Library');
    await page.getByText('31 of 31 clauses are model text').waitFor();
    await page.getByRole('link', { name: 'Marriage to a person under 18' }).click();
    await page.getByRole('cell', { name: 'بزواج' }).first().waitFor();
    await press(page, 'Approve these words');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('These 12 texts are approved').waitFor();
    await press(dialog, 'Approve these words');
    await dialog.getByRole('alert').getByText('Give the name of the approver.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await dialog.getByLabel('Name').fill('Fictional Counsel');
    await dialog.getByLabel('Functional title').fill('Legal officer');
    await press(dialog, 'Approve these words');
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('Approved by Fictional Counsel, Legal officer').first().waitFor();
    await goTo(`/agreements/${agreement}/annex`, `SEA annex of ${agreement}`);
    await page.locator('#wording-marriage-exception').selectOption('none');
    await page.getByText('Approved by Fictional Counsel, Legal officer').waitFor();
  });

  it('lets an approval be taken back with a reason', async () => {
    await goTo('/library/clauses/marriage-exception', 'Marriage to a person under 18');
    await press(page, 'Take the approval back');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('The French text is being revised.');
    await press(dialog, 'Take the approval back');
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Approve these words' }).waitFor();
  });

  it('takes a content pack in after showing what it brings', async () => {
    const file = join(home.folder, 'pack.zip');
    writeFileSync(file, asArchive(ownClausePack()).bytes);
    await goTo('/library?part=packs', 'Library');
    await hands.chooseFile(file, () => press(page, 'Choose a .zip…'));
    await page.getByText('Nothing was taken in yet.').waitFor();
    await page.getByText('code-of-conduct@2.0.0').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(page, 'Take the pack in');
    await page.getByText('Fictional office clauses 1.0.0 was taken in').waitFor();
    await page.getByRole('link', { name: 'code-of-conduct@2.0.0' }).click();
    await page.getByText('From a content pack, not approved here yet').first().waitFor();
    await page.getByRole('link', { name: 'Version 1.0.0' }).waitFor();
  });
});

describe('a batch', () => {
  it('asks for what is missing, shows how far it is, and lists what failed with its reason', async () => {
    await goTo('/annexes/batch?status=active', 'Annexes of several agreements');
    await page.getByText('Status: active').waitFor();
    await press(page, 'Write 3 annexes');
    await page.getByRole('alert').getByText('Choose the set of clauses.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('radio', { name: 'Standard' }).check();
    await page.getByLabel('First language').selectOption('en');
    await page.locator('#wording-marriage-exception').selectOption('none');
    await page.getByRole('radio', { name: 'Final annexes' }).check();
    const folder = join(home.folder, 'annexes');
    await page.getByLabel('Folder for the annexes').fill(folder);
    await press(page, 'Write 3 annexes');
    await press(page.getByRole('dialog'), 'Write 3 annexes');
    await page.getByText('2 of 3 written').waitFor({ timeout: 20_000 });
    await page.getByRole('heading', { name: '1 could not be written' }).waitFor();
    await page.getByText('The annex can’t be final yet: End of the agreement.').waitFor();
    await page.getByRole('link', { name: 'AOC-2026-003' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.docx'))).toHaveLength(2);
    expect(readdirSync(folder).filter((name) => name.endsWith('.xlsx'))).toHaveLength(1);
  });
});

describe('every screen of this part', () => {
  const places = [
    [
      `/agreements/${agreement}/annex`,
      `SEA annex of ${agreement}`,
      new RegExp(`^مرفق .* \u2068${agreement}\u2069$`),
    ],
    [
      `/agreements/${agreement}/check`,
      `Returned contract of ${agreement}`,
      new RegExp(`^العقد .* \u2068${agreement}\u2069$`),
    ],
    [
      '/annexes/batch?agreements=AOC-2026-001,AOC-2026-002',
      'Annexes of several agreements',
      'مرفقات عدة اتفاقات',
    ],
    ['/library?part=clauses', 'Library', 'المكتبة'],
    ['/library?part=packs', 'Library', 'المكتبة'],
    ['/library?part=actions', 'Library', 'المكتبة'],
    ['/library?part=checks', 'Library', 'المكتبة'],
    ['/library/clauses/reporting', 'Prompt and confidential reporting', 'الإبلاغ الفوري والسري'],
  ] as const;

  it.each(places)('needs no sideways scrolling at 200 %%: %s', async (place, title) => {
    await page.setViewportSize(zoomed);
    await goTo(place, title);
    expect(await sidewaysOverflow(page)).toBe(0);
    await page.setViewportSize(laptop);
  });

  it('reads from right to left in Arabic, without a text that is not translated', async () => {
    await showIn(page, 'ar');
    await page.locator('html[dir="rtl"][lang="ar"]').waitFor();
    for (const [place, , title] of places) {
      await goTo(place, title);
      expect(await sidewaysOverflow(page)).toBe(0);
      expect(await accessibilityProblems(page)).toEqual([]);
      const shown = await page.locator('main').innerText();
      expect(shown.match(/\b(annex|clause|library|common|choice|job):?\.[a-z]\w+/gi)).toBe(null);
    }
  });

  it('complained about nothing on the way', () => {
    expect(problems).toEqual([]);
  });
});

const officeValues = {
  'Contact for reports': 'Head of the country office (fictional)',
  'E-mail for reports': 'psea@office.example',
  'Investigation office': 'Investigation office, hotline@office.example',
  'Address for notices': 'notices@office.example',
  'Time to report': '24',
  'Time between updates': '30',
  'Time until training': '60',
  'Training course': 'Inter-agency learning package',
  'Time that a disclosure looks back': '5',
  'Time for keeping records': '7',
};

/** Three partners with an agreement each; the third has no end, which its annex needs. */
async function makeAgreements(folder: string): Promise<void> {
  const test = startApp({ folder });
  const { client } = test;
  value(await client.workspace.create({ folder, passphrase, office: 'Fictional office', officer }));
  for (const [number, endsOn] of [
    ['1', '2027-12-31'],
    ['2', '2027-06-30'],
    ['3', null],
  ] as const) {
    const partner = value(
      await client.partner.create({ fields: { name: `Fictional partner ${number}`, country: 'SS' } }),
    );
    value(
      await client.agreement.add({
        partner: partner.reference,
        fields: {
          reference: `AOC-2026-00${number}`,
          type: 'agreement-of-cooperation',
          entities: ['UN-Habitat'],
          startsOn: '2026-01-01',
          endsOn,
          status: 'active',
          languages: ['en', 'ar'],
          prevailing: 'ar',
        },
        despite: 'Fictional reason of the head of office.',
      }),
    );
  }
  await test.end();
}

async function goTo(route: string, title: string | RegExp): Promise<void> {
  await page.goto(`${host.origin}/#${route}`);
  const exact = typeof title === 'string' ? { exact: true } : {};
  await page.getByRole('heading', { level: 1, name: title, ...exact }).waitFor();
}

function press(place: Page | Locator, name: string): Promise<void> {
  return place.getByRole('button', { name, exact: true }).first().click();
}
