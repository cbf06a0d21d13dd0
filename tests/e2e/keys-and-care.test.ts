import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { createWorkspace, passphrase } from './support/journey.ts';
import { type RunningLoopback, startLoopback } from './support/loopback.ts';
import { pageProblems } from './support/page-problems.ts';
import { accessibilityProblems, sidewaysOverflow } from './support/screen.ts';
import { showIn } from './support/show-in.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

// What an office does with its keys, backups and seals, each dialog operated as a person does. One after the other.

const second = 'a second fictional passphrase';
const third = 'a third fictional passphrase';
const sealLike = /\d+(-[0-9A-Z]{5}){5}/;

let browser: Browser;
let host: RunningLoopback;
let page: Page;
let problems: readonly string[];
let home: ReturnType<typeof temporaryFolder>;
let workspace: string;
let backup: string;
let recoveryKey = '';
let seal = '';

beforeAll(async () => {
  home = temporaryFolder();
  workspace = join(home.folder, 'workspace');
  backup = join(home.folder, 'backup');
  browser = await launchChromium();
  host = await startLoopback({ dataFolder: join(home.folder, 'data') });
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
  context.setDefaultTimeout(20_000);
  page = await context.newPage();
  problems = pageProblems(page);
  await page.goto(`${host.address}#/register`);
  await createWorkspace(page, workspace);
});
afterAll(async () => {
  await browser?.close();
  await host?.stop('SIGKILL');
  home?.remove();
});

const dialog = () => page.getByRole('dialog');
const settings = () => page.getByRole('link', { name: 'Settings' }).click();
const lock = async () => {
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await page.getByRole('heading', { name: 'Open a workspace' }).waitFor();
};
const inWorkspace = () => page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();

describe('the keys of a workspace', () => {
  it('give a new recovery key for the passphrase, and show it until it is kept', async () => {
    await settings();
    await press(page, 'Make a new recovery key');
    await dialog().getByLabel('Current passphrase', { exact: true }).fill('not the passphrase');
    await press(dialog(), 'Make a new recovery key');
    await dialog().getByRole('alert').waitFor();
    await dialog().getByLabel('Current passphrase', { exact: true }).fill(passphrase);
    await press(dialog(), 'Make a new recovery key');
    const shown = dialog().getByLabel('Recovery key', { exact: true });
    await shown.waitFor();
    recoveryKey = (await shown.textContent()) ?? '';
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await press(dialog(), 'I am done with the key');
    await dialog().getByText('Confirm that you have kept the key').waitFor();
    await dialog().getByRole('checkbox', { name: 'I have kept the recovery key' }).check();
    await press(dialog(), 'I am done with the key');
    await dialog().waitFor({ state: 'hidden' });
  });

  it('change with the passphrase, which opens nothing afterwards', async () => {
    await press(page, 'Change passphrase');
    await dialog().getByLabel('Current passphrase', { exact: true }).fill(passphrase);
    await write(dialog(), 'New passphrase', second);
    await write(dialog(), 'The same passphrase again', `${second}!`);
    await press(dialog(), 'Change passphrase');
    await dialog().getByRole('alert').getByText('The two passphrases differ.').waitFor();
    await write(dialog(), 'The same passphrase again', second);
    await press(dialog(), 'Change passphrase');
    await dialog().waitFor({ state: 'hidden' });
    await page.getByText('The passphrase was changed.').waitFor();
    await lock();
    await page.getByRole('button', { name: /Fictional office/ }).click();
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await press(page, 'Unlock');
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Passphrase', { exact: true }).fill(second);
    await press(page, 'Unlock');
    await inWorkspace();
  });

  it('are replaced by the recovery key where the passphrase is forgotten', async () => {
    await lock();
    await page.getByRole('button', { name: /Fictional office/ }).click();
    await press(page, 'Use the recovery key');
    await press(page, 'Open and set the new passphrase');
    await page.getByRole('alert').getByText('Write the recovery key.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'Recovery key' }).fill(recoveryKey);
    await write(page, 'New passphrase', third);
    await write(page, 'The same passphrase again', third);
    leaveNote();
    await press(page, 'Open and set the new passphrase');
    await page.getByRole('alert').getByText('another-laptop').waitFor();
    await press(page, 'It is not open there any more: go on');
    await inWorkspace();
  });

  it('open nothing that another computer has open without asking, and say where it is', async () => {
    await lock();
    leaveNote();
    await page.getByRole('button', { name: /Fictional office/ }).click();
    await page.getByLabel('Passphrase', { exact: true }).fill(third);
    await press(page, 'Unlock');
    const told = page.getByRole('alert');
    await told.getByText(/another-laptop.*2026/).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(JSON.parse(readFileSync(note(), 'utf8'))).toMatchObject({ host: 'another-laptop' });
    await told.getByRole('button', { name: 'It is not open there any more: open it here' }).click();
    await inWorkspace();
    expect(JSON.parse(readFileSync(note(), 'utf8'))).toMatchObject({ host: hostname() });
  });
});

const note = () => join(workspace, 'holder.json');
/** As a program on another computer leaves it, in a folder that was copied here. */
function leaveNote(): void {
  const holder = { pid: 1, host: 'another-laptop', user: 'a.example', program: 'Fictional program' };
  writeFileSync(note(), JSON.stringify({ ...holder, since: '2026-03-01T08:00:00.000Z' }));
}

describe('backup, seal and check', () => {
  it('writes a backup, says the seal over it, and lays it beside the copy', async () => {
    await settings();
    await press(page, 'Back up');
    await press(dialog(), 'Back up');
    await dialog().getByText('Give the folder.').waitFor();
    await write(dialog(), 'New folder for the copy', backup);
    await press(dialog(), 'Back up');
    await dialog()
      .getByText(/Backed up and checked:/)
      .waitFor();
    seal = (await dialog().getByLabel('Seal', { exact: true }).textContent()) ?? '';
    expect(seal).toMatch(sealLike);
    expect(readdirSync(backup).sort()).toEqual(['backup.json', 'register.db', 'seal.txt', 'workspace.json']);
    expect(readFileSync(join(backup, 'seal.txt'), 'utf8')).toContain(seal);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBe(0);
    await press(dialog(), 'Done');
    await dialog().waitFor({ state: 'hidden' });
  });

  it('makes a seal to copy or print, and prints it alone', async () => {
    await press(page, 'Make a seal');
    expect(await dialog().getByLabel('Seal', { exact: true }).textContent()).toBe(seal);
    await dialog().getByRole('button', { name: 'Copy the seal' }).waitFor();
    await dialog().getByRole('button', { name: 'Print the seal' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    const sheet = page.getByRole('region', { name: 'Seal of the workspace' });
    expect(await sheet.isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: 'Settings', level: 1 }).isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Print the seal' }).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await press(dialog(), 'Done');
    await dialog().waitFor({ state: 'hidden' });
  });

  it('checks the workspace, alone, against the seal, and against what is none', async () => {
    await press(page, 'Check the workspace');
    await page.getByText(/All is well: \d+ entries/).waitFor();
    await write(page, 'Seal to check against', seal.toLowerCase());
    await press(page, 'Check the workspace');
    await page.getByText('History is still that over which the seal was taken.').waitFor();
    await write(page, 'Seal to check against', 'no seal');
    await press(page, 'Check the workspace');
    await page.getByText(/no seal.* is not a seal/).waitFor();
  });

  it('opens the backup by its folder, and its history is that of the seal', async () => {
    await lock();
    await press(page, 'Open another folder…');
    await press(page, 'Go on');
    await page.getByRole('alert').getByText('Give the folder.').waitFor();
    await write(page, 'Folder of the workspace', backup);
    await press(page, 'Go on');
    await page.getByLabel('Passphrase', { exact: true }).fill(third);
    await press(page, 'Unlock');
    await inWorkspace();
    await settings();
    await page.getByText(backup, { exact: true }).waitFor();
    await write(page, 'Seal to check against', seal);
    await press(page, 'Check the workspace');
    await page.getByText('History is still that over which the seal was taken.').waitFor();
  });

  it('says all of it in Arabic, from right to left', async () => {
    await showIn(page, 'ar');
    await page.locator('html[dir="rtl"]').waitFor();
    await press(page, 'إنشاء ختم');
    await dialog().getByLabel('الختم', { exact: true }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(dialog(), 'تم');
    await dialog().waitFor({ state: 'hidden' });
  });

  it('complained about nothing on the way', () => {
    // A refusal is told by its status.
    expect(problems.filter((problem) => !/status of 4\d\d/.test(problem))).toEqual([]);
  });
});

function press(place: Page | Locator, name: string): Promise<void> {
  return place.getByRole('button', { name, exact: true }).first().click();
}

function write(place: Page | Locator, label: string, text: string): Promise<void> {
  return place.getByLabel(label, { exact: true }).first().fill(text);
}
