import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { passphrase, startApp, value } from '../support/app.ts';
import { launchChromium } from '../support/chromium.ts';
import { answersFrom, officer } from '../support/desk.ts';
import { type RunningLoopback, startLoopback } from './support/loopback.ts';
import { pageProblems } from './support/page-problems.ts';
import { accessibilityProblems, sidewaysOverflow } from './support/screen.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { today } from './support/today.ts';

const mine = 'Fictional Society With Work';
const other = 'Fictional Society Of Nobody';

let browser: Browser;
let host: RunningLoopback;
let page: Page;
let problems: readonly string[];
let home: ReturnType<typeof temporaryFolder>;

beforeAll(async () => {
  home = temporaryFolder();
  const folder = join(home.folder, 'workspace');
  await makeReviewed(folder);
  browser = await launchChromium();
  host = await startLoopback({
    dataFolder: join(home.folder, 'data'),
    args: ['--workspace', folder],
    passphrase,
  });
  page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
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

describe('an officer', () => {
  it('lists the office’s people, and is told that roles guide and do not guard', async () => {
    await page.getByRole('link', { name: 'Settings' }).click();
    await heading('Settings').waitFor();
    await people()
      .getByText(/^On one computer, roles guide and do not guard/)
      .waitFor();
    await add(officer.name, officer.function, ['Officer', 'Reviewer']);
    await add('Head Example', 'Head of office', ['Head of office']);
    await add('Former Example', 'Programme officer', []);
    await act('Former Example', 'Record as left…');
    await press(dialog(), 'Record as left');
    await dialog().waitFor({ state: 'hidden' });
    expect(await people().getByText('Former Example').count()).toBe(0);
    await press(people(), 'Show those who left (1)');
    await line('Former Example')
      .getByText(/^Left on /)
      .waitFor();
    await act('Former Example', 'Edit…');
    await dialog().getByRole('textbox', { name: 'Functional title' }).fill('Consultant');
    await press(dialog(), 'Save the person');
    await line('Former Example').getByText('Consultant').waitFor();
    await act(officer.name, 'This is me');
    await line(officer.name).getByText('Works at this computer').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBe(0);
  });

  it('assigns a partner to herself, and filters what is hers in the register, the to-do list and the palette', async () => {
    await page
      .getByRole('link', { name: /^Register/ })
      .first()
      .click();
    await page.getByRole('row').filter({ hasText: mine }).getByRole('gridcell').first().click();
    await press(page, 'Assign…');
    await dialog().getByRole('combobox', { name: 'Assign to' }).click();
    await page.getByRole('option', { name: `${officer.name} · ${officer.function} (me)` }).click();
    await press(dialog(), 'Assign');
    await page.getByText('1 partner was assigned.').waitFor();
    await press(page, 'Clear selection');
    await press(page, 'Mine');
    await page.getByText('1 of 2 partners').waitFor();
    await press(page, 'Clear search and filters');
    await page.getByRole('link', { name: /^To do/ }).click();
    await heading('To do').waitFor();
    await page.getByRole('gridcell').getByText(other).first().waitFor();
    await press(page, 'Mine');
    await page.getByRole('gridcell').getByText(mine).first().waitFor();
    expect(await page.getByRole('gridcell').getByText(other).count()).toBe(0);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Find a partner or an action' }).fill('my partners');
    await page.getByRole('option', { name: /Show my partners/ }).click();
    await page.getByText('1 of 2 partners').waitFor();
    await page.getByRole('button', { name: `Assigned to: ${officer.name}` }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('is refused to approve her own review where the office wants somebody else, and names another person by keyboard', async () => {
    await page.getByRole('link', { name: 'Settings' }).click();
    await people().getByRole('switch', { name: 'The reviewer does not approve alone' }).click();
    await page.getByText('Somebody other than the reviewer now has to sign and approve.').waitFor();
    await page
      .getByRole('link', { name: /^Register/ })
      .first()
      .click();
    await page.getByRole('grid').getByText(mine).first().click();
    await page.getByText(`Assigned to ${officer.name}`).waitFor();
    await page.getByRole('table').getByRole('link').first().click();
    await page.getByRole('tab', { name: 'Standards' }).waitFor();
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Assign to…' }).click();
    await dialog().getByRole('combobox', { name: 'Assign to' }).click();
    await page.getByRole('option', { name: /^Head Example/ }).click();
    await press(dialog(), 'Assign');
    await page.getByText('Assigned to Head Example').waitFor();
    await press(page, 'Record preliminary determination');
    const name = dialog().getByRole('combobox', { name: 'Name' });
    await dialog().getByText('In this office somebody other than the reviewer signs and approves.').waitFor();
    await dialog()
      .getByText(/^A “yes” without sufficient evidence: /)
      .waitFor();
    // What only a reader hears does not lengthen the page, which would slide away under the hand.
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
    expect(await name.inputValue()).toBe('');
    await name.fill('amina');
    await page.getByRole('option', { name: officer.name }).click();
    expect(await dialog().getByRole('textbox', { name: 'Functional title' }).inputValue()).toBe(
      officer.function,
    );
    await press(dialog(), 'Record preliminary determination');
    await dialog()
      .getByText(/reviewed this assessment, and this office has somebody else sign/)
      .waitFor();
    await name.fill('');
    await name.press('ArrowDown');
    expect(await name.getAttribute('aria-expanded')).toBe('true');
    await name.fill('office');
    await name.press('ArrowDown');
    await name.press('Enter');
    expect(await name.inputValue()).toBe('Head Example');
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(dialog(), 'Record preliminary determination');
    await dialog().waitFor({ state: 'hidden' });
    expect(problems).toEqual([]);
  });
});

/** Two partners with something to do, one of them reviewed by whoever works here. */
async function makeReviewed(folder: string): Promise<void> {
  const test = startApp({ folder, today: today.toString() });
  const { client } = test;
  value(await client.workspace.create({ folder, passphrase, office: 'Fictional office', officer }));
  for (const name of [mine, other]) {
    const { reference } = value(await client.partner.create({ fields: { name, country: 'SS' } }));
    const { assessment } = value(await client.assessment.start({ partner: reference }));
    const due = {
      standard: 'CS3',
      title: 'Check references',
      verification: 'A form.',
      dueOn: today.toString(),
    };
    value(await client.plan.add({ partner: reference, actions: [due] }));
    if (name === other) continue;
    const of = { assessment: assessment.reference };
    value(await client.assessment.recordAnswers({ ...of, answers: answersFrom('YYNYYYYY') }));
    value(await client.assessment.submit(of));
    value(
      await client.assessment.recordReviews({ ...of, reviews: answersFrom('YYNYYYYY', 'Seen on file.') }),
    );
  }
  await test.app.close();
}

async function add(name: string, title: string, roles: readonly string[]): Promise<void> {
  await press(people(), 'Add a person');
  await dialog().getByRole('textbox', { name: 'Name' }).fill(name);
  await dialog().getByRole('textbox', { name: 'Functional title' }).fill(title);
  for (const role of roles) await dialog().getByRole('checkbox', { name: role, exact: true }).check();
  await press(dialog(), 'Save the person');
  await line(name).waitFor();
}

async function act(name: string, action: string): Promise<void> {
  await page.getByRole('button', { name: `Actions for ${name}` }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

function people(): Locator {
  return page.getByRole('region', { name: 'People' });
}

function line(name: string): Locator {
  return people().getByRole('row').filter({ hasText: name });
}

function dialog(): Locator {
  return page.getByRole('dialog');
}

function heading(name: string): Locator {
  return page.getByRole('heading', { name, level: 1 });
}

function press(place: Page | Locator, name: string): Promise<void> {
  return place.getByRole('button', { name, exact: true }).click();
}
