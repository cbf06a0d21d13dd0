import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPartner } from '../main/core/exchange/offices.ts';
import { passphrase, startApp, value } from '../support/app.ts';
import { launchChromium } from '../support/chromium.ts';
import { officer } from '../support/desk.ts';
import { type RunningLoopback, startLoopback } from './support/loopback.ts';
import { pageProblems } from './support/page-problems.ts';
import { accessibilityProblems } from './support/screen.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

let browser: Browser;
let host: RunningLoopback;
let page: Page;
let problems: readonly string[];
let home: ReturnType<typeof temporaryFolder>;

beforeAll(async () => {
  home = temporaryFolder();
  const folder = join(home.folder, 'workspace');
  await makeWithDoubles(folder);
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
  await page.getByRole('heading', { name: 'Register', level: 1 }).waitFor();
});
afterAll(async () => {
  await browser?.close();
  await host?.stop('SIGKILL');
  home?.remove();
});

describe('two records of one organisation', () => {
  it('are named where a person adds the third, who may say that it is another', async () => {
    await page.goto(`${host.origin}/#/partners/new`);
    await page.getByRole('textbox', { name: 'Name', exact: false }).first().fill('Fictional Harbour Relief');
    await page.getByRole('combobox', { name: 'Country' }).first().fill('South Sudan');
    await page.getByRole('option', { name: 'South Sudan' }).click();
    await press(page.locator('form'), 'Add partner');
    const alert = page.getByRole('alert').filter({ hasText: 'may be in the register already' });
    await alert.getByRole('link', { name: 'Fictional Harbour Relief' }).first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(alert, 'It is another organisation: add it');
    await page.getByRole('heading', { name: 'Fictional Harbour Relief', level: 1 }).waitFor();
  });

  it('are listed with what speaks for it, told apart or joined side by side, and separated again', async () => {
    await page.goto(`${host.origin}/#/register`);
    await page.getByRole('link', { name: 'Likely doubles' }).click();
    await page.getByRole('status').getByText('3 pairs').waitFor();
    await page.getByText('Same name but for spelling:').first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    const pairs = page.getByRole('article').filter({ hasText: 'Compare and join' });
    await press(pairs.last(), 'They are two organisations');
    await dialog()
      .getByRole('textbox', { name: /^How they differ/ })
      .fill('One is a school.');
    await press(dialog(), 'Record that they are two');
    await page.getByRole('status').getByText('2 pairs').waitFor();

    await press(pairs.first(), 'Compare and join');
    await dialog().getByRole('table').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await dialog()
      .getByRole('textbox', { name: /^Why these are one organisation/ })
      .fill('The same office in the harbour district.');
    await press(dialog(), 'Join the records');
    const card = page.getByRole('region', { name: 'Joined records' });
    await card.waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await card.getByRole('button', { name: /^Separate / }).click();
    await dialog()
      .getByRole('textbox', { name: /^Why these are two organisations/ })
      .fill('They have two boards.');
    await press(dialog(), 'Separate the record');
    await card.waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
  });
});

const dialog = () => page.getByRole('dialog');
const press = (place: Locator, button: string) => place.getByRole('button', { name: button }).click();

/** A register in which one organisation stands twice. */
async function makeWithDoubles(folder: string): Promise<void> {
  const app = startApp({ folder });
  value(await app.client.workspace.create({ folder, passphrase, office: 'Fictional office', officer }));
  await addPartner(app, 'Fictional Harbour Relief');
  const fields = { name: 'Fictional harbour relief', country: 'SS', acronym: 'FHR' };
  value(await app.client.partner.create({ fields, confirmDistinct: true }));
  await app.app.close();
}
