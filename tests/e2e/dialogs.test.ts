import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, value } from '../support/app.ts';
import { launchChromium } from '../support/chromium.ts';
import { makeAssessedWorkspace, partners, passphrase } from './support/assessed-workspace.ts';
import { type RunningLoopback, startLoopback } from './support/loopback.ts';
import { pageProblems } from './support/page-problems.ts';
import { accessibilityProblems } from './support/screen.ts';
import { settled } from './support/settled.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { today } from './support/today.ts';

// Dialogs that no journey of the other tests comes by, each operated once: what it refuses to take, and what it records.

let browser: Browser;
let host: RunningLoopback;
let page: Page;
let problems: readonly string[];
let home: ReturnType<typeof temporaryFolder>;
let low: string;

beforeAll(async () => {
  home = temporaryFolder();
  const workspace = join(home.folder, 'workspace');
  await makeAssessedWorkspace(workspace, today.toString());
  low = await addToRecord(workspace);
  browser = await launchChromium();
  host = await startLoopback({
    dataFolder: join(home.folder, 'data'),
    args: ['--workspace', workspace],
    passphrase,
  });
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
  context.setDefaultTimeout(20_000);
  page = await context.newPage();
  problems = pageProblems(page);
  await page.goto(`${host.address}#/register`);
  await page.getByRole('heading', { name: 'Register', level: 1 }).waitFor();
});
afterAll(async () => {
  await browser?.close();
  await host?.stop('SIGKILL');
  home?.remove();
});

it('edits what is known of a document, whose content stays', async () => {
  await openAssessment(partners.reviewing);
  const evidence = page.getByRole('region', { name: /^Evidence/ });
  await press(evidence, 'Fictional policy');
  await press(dialog(), 'Edit…');
  await write(dialog(), 'Title', '');
  await press(dialog(), 'Save the details');
  await dialog().getByRole('alert').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await write(dialog(), 'Title', 'Fictional policy, signed');
  await record('Save the details');
  await evidence.getByText('Fictional policy, signed').waitFor();
});

it('edits the details of an assessment', async () => {
  await page.getByRole('tab', { name: 'Details' }).click();
  await press(page, 'Edit the details');
  await write(dialog(), 'E-mail', 'no address');
  await press(dialog(), 'Save the details');
  await dialog().getByRole('alert').getByText('This does not look like an e-mail address.').waitFor();
  await write(dialog(), 'E-mail', 'director@partner.example');
  await record('Save the details');
  await page.getByText('director@partner.example').waitFor();
});

it('cancels an assessment with a reason, which stays readable', async () => {
  await openAssessment(partners.fresh);
  await press(page, 'More actions');
  await page.getByRole('menuitem', { name: 'Cancel the assessment' }).click();
  await press(dialog(), 'Cancel the assessment');
  await dialog().getByRole('alert').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await write(dialog(), 'Reason for cancelling', 'Begun for the wrong partner.');
  await record('Cancel the assessment');
  await page.getByText('Begun for the wrong partner.').first().waitFor();
});

it('adds an agreement, for a partner that is chosen', async () => {
  await page.goto(`${host.origin}/#/agreements`);
  await press(page, 'Add an agreement');
  await press(dialog(), 'Add the agreement');
  await dialog().getByRole('alert').getByText('Choose the partner.').waitFor();
  await dialog().getByRole('alert').getByText('Give the reference of the agreement.').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await dialog().getByLabel('Partner', { exact: false }).first().fill(partners.final);
  await page.getByRole('option', { name: new RegExp(partners.final) }).click();
  await dialog().getByLabel('Reference of the agreement').fill('AOC-2026-014');
  await dialog().getByLabel('Status').selectOption('active');
  await record('Add the agreement');
  await page.getByText('AOC-2026-014').first().waitFor();
});

it('edits an action of the plan', async () => {
  const action = encodeURIComponent(`${low}/A1`);
  await page.goto(`${host.origin}/#/partners/${low}/plan?action=${action}`);
  await press(page, 'More actions');
  await page.getByRole('menuitem', { name: 'Edit the action' }).click();
  await write(dialog(), 'What to do', '');
  await press(dialog(), 'Save the action');
  await dialog().getByRole('alert').waitFor();
  await write(dialog(), 'What to do', 'Write a policy and sign it.');
  await record('Save the action');
  await page.getByText('Write a policy and sign it.').first().waitFor();
});

describe('of several partners that are selected', () => {
  const select = async (...names: readonly string[]) => {
    await page.goto(`${host.origin}/#/register`);
    await page.reload();
    // What was searched for before is kept in the address.
    await page.getByRole('searchbox').fill('');
    for (const name of names)
      await page.getByRole('row').filter({ hasText: name }).getByRole('gridcell').first().click();
  };

  it('makes the forms as one archive, and names those that can’t be made', async () => {
    await select(partners.fresh, partners.final);
    await press(page, 'Send forms…');
    expect(await accessibilityProblems(page)).toEqual([]);
    await dialog().getByRole('checkbox', { name: 'English' }).uncheck();
    await press(dialog(), 'Make 2 forms');
    await dialog().getByText('Choose at least one language.').waitFor();
    await dialog().getByRole('checkbox', { name: 'French' }).check();
    await press(dialog(), 'Make 2 forms');
    const left = dialog().getByRole('region', { name: 'Left out: 2 partners' });
    await left.getByText(partners.final).waitFor();
    await left.getByText(partners.fresh).waitFor();
    await press(dialog(), 'Close');
    const started = partners.reviewing;
    await select(started, partners.final);
    await press(page, 'Send forms…');
    await press(dialog(), 'Make 2 forms');
    await dialog()
      .getByRole('region', { name: /^Left out/ })
      .waitFor();
    await press(dialog(), 'Close');
  });

  it('records one activity in the follow-up of each, and takes all of it back at once', async () => {
    await select(partners.final, partners.low);
    await press(page, 'Record an activity…');
    await press(dialog(), 'Record it for 2 partners');
    await dialog().getByRole('alert').getByText('Write what was done.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await dialog().getByLabel('Kind of activity').selectOption('training');
    await write(dialog(), 'Summary', 'A day of training for both.');
    await press(dialog(), 'Record it for 2 partners');
    await dialog().getByText('Recorded for 2 of 2 partners.').waitFor();
    await press(dialog(), 'Close');
    await press(page, 'Undo: 2 activities recorded');
    await page.getByText('Undone: 2 activities recorded. The history shows both.').waitFor();
  });

  it('keeps what is shown under a name, renames it and removes it', async () => {
    await page.goto(`${host.origin}/#/register`);
    await page.getByRole('searchbox').fill('partner');
    await press(page, 'Views');
    await page.getByRole('menuitem', { name: 'Save or change views…' }).click();
    await press(dialog(), 'Save the view');
    await dialog().getByText('Give the view a name.').waitFor();
    await write(dialog(), 'Name for what is shown now', 'With that word');
    await press(dialog(), 'Save the view');
    await page.getByRole('button', { name: 'View: With that word' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'View: With that word' }).click();
    await page.getByRole('menuitem', { name: 'Save or change views…' }).click();
    await write(dialog(), 'Name of With that word', 'Another name');
    await dialog().getByLabel('Name for what is shown now').focus();
    await press(dialog(), 'Remove Another name');
    await dialog().getByText('Saved views').waitFor({ state: 'hidden' });
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(dialog(), 'Close');
    await page.getByRole('button', { name: 'Views', exact: true }).waitFor();
  });
});

it('says in the settings that nobody confirmed that the recovery key was kept, until somebody does', async () => {
  await page.goto(`${host.origin}/#/settings`);
  const unsaid = page.getByText('Nobody said on this computer that the recovery key was kept');
  await unsaid.waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await press(page, 'The key is kept');
  await unsaid.waitFor({ state: 'hidden' });
  await page.reload();
  await page.getByRole('button', { name: 'Make a new recovery key' }).waitFor();
  await settled(page);
  expect(await unsaid.count()).toBe(0);
});

it('complained about nothing on the way', () => {
  expect(problems).toEqual([]);
});

// Last, since it makes the page complain.
it('shows a page of its own where a screen meets a fault, and leads back to the register', async () => {
  // What a program that is broken would answer: nothing that the screen can draw.
  await page.route('**/rpc/partner/get', async (route) => {
    const response = await route.fetch();
    const answer = (await response.body()).toString('latin1').replace('"bases"', '"gone!"');
    await route.fulfill({ response, body: Buffer.from(answer, 'latin1') });
  });
  await choosePartner(partners.history);
  await page.getByRole('heading', { name: 'This screen met a fault', level: 1 }).waitFor();
  await page.getByText('What was saved before is kept.').waitFor();
  await page.getByText(/^TypeError: /).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.unroute('**/rpc/partner/get');
  await page.getByRole('main').getByRole('link', { name: 'Open the register' }).click();
  await page.getByRole('heading', { name: 'Register', level: 1 }).waitFor();
  expect(problems).not.toEqual([]);
});

/** An action in one partner's plan and a document of another, with real requests. Gives the first one's reference. */
async function addToRecord(folder: string): Promise<string> {
  const test = startApp({ folder, today: today.toString() });
  const { client } = test;
  value(await client.workspace.open({ folder, passphrase }));
  const { rows } = value(await client.partner.list({}));
  const referenceOf = (name: string) => rows.find((row) => row.name === name)?.reference ?? '';
  const partner = referenceOf(partners.low);
  const action = { standard: 'CS2', title: 'Write a policy.', verification: 'The policy.' };
  const dueOn = today.add({ months: 1 }).toString();
  value(await client.plan.add({ partner, actions: [{ ...action, dueOn }], language: 'en' }));
  const reviewing = referenceOf(partners.reviewing);
  const [assessment] = value(await client.assessment.list({ partner: reviewing })).rows;
  value(
    await client.evidence.add({
      partner: reviewing,
      file: { name: 'policy.txt', bytes: new TextEncoder().encode('A fictional policy.') },
      fields: {
        title: 'Fictional policy',
        documentType: 'psea-policy',
        links: [{ assessment: assessment?.reference ?? '', standard: 'CS1' }],
      },
    }),
  );
  await test.end();
  return partner;
}

const dialog = () => page.getByRole('dialog');

/** Presses the button that a dialog is named by, and waits until it is recorded. */
async function record(name: string): Promise<void> {
  await press(dialog(), name);
  await dialog().waitFor({ state: 'hidden' });
}

async function openAssessment(name: string): Promise<void> {
  await choosePartner(name);
  await page.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor();
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('tab').first().waitFor();
}

async function choosePartner(name: string): Promise<void> {
  await page.goto(`${host.origin}/#/register`);
  await page.getByRole('searchbox').fill(name);
  await page.getByRole('grid').getByText(name).first().click();
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
