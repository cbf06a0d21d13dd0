import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { officer, passphrase } from './support/journey.ts';
import { type RunningLoopback, startLoopback } from './support/loopback.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

// A window that somebody leaves: before its key was kept, and for longer than the settings allow.

let browser: Browser;
let host: RunningLoopback;
let page: Page;
let home: ReturnType<typeof temporaryFolder>;

beforeAll(async () => {
  home = temporaryFolder();
  browser = await launchChromium();
  host = await startLoopback({ dataFolder: join(home.folder, 'data') });
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
  context.setDefaultTimeout(20_000);
  page = await context.newPage();
  await page.clock.install();
  await page.goto(host.address);
});
afterAll(async () => {
  await browser?.close();
  await host?.stop('SIGKILL');
  home?.remove();
});

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const write = (label: string, text: string) =>
  page.getByRole('textbox', { name: label, exact: true }).fill(text);
const unlock = () => page.locator('#passphrase');
const minutes = (count: number) => count * 60_000;

it('asks before the page with the recovery key is loaded again, and no more once it was kept', async () => {
  await press('Create a workspace');
  await write('Office', 'Fictional office');
  await write('Your name', officer.name);
  await write('Your function', officer.function);
  await write('Folder for the workspace', join(home.folder, 'workspace'));
  await write('New passphrase', passphrase);
  await write('The same passphrase again', passphrase);
  await press('Create the workspace');
  const kept = page.getByRole('checkbox', { name: 'I have kept the recovery key' });
  await kept.waitFor();
  const asked = page.waitForEvent('dialog');
  await page.evaluate(() => setTimeout(() => location.reload(), 0));
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await kept.check();
  await press('Go to the workspace');
  await page.getByRole('link', { name: 'Register' }).waitFor();
  await page.reload();
  await page.getByRole('link', { name: 'Register' }).waitFor();
});

it('stays open while somebody works, and locks itself after half an hour of rest', async () => {
  await page.clock.fastForward(minutes(20));
  await page.mouse.move(300, 300);
  await page.clock.fastForward(minutes(20));
  expect(await unlock().count()).toBe(0);
  await page.clock.fastForward(minutes(31));
  await unlock().waitFor();
});

it('locks later or never, as the person chose for this computer', async () => {
  await unlock().fill(passphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Register' }).waitFor();
  await page.evaluate(() => localStorage.setItem('lock-after-minutes', '0'));
  await page.reload();
  await page.getByRole('link', { name: 'Register' }).waitFor();
  await page.clock.fastForward(minutes(600));
  await page.getByRole('link', { name: 'Register' }).waitFor();
  expect(await unlock().count()).toBe(0);
});
