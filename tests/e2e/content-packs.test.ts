import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { passphrase, startApp, value } from '../support/app.ts';
import { officialPack } from '../support/build-content-pack.ts';
import { asArchive } from '../support/build-pack.ts';
import { launchChromium } from '../support/chromium.ts';
import { officer } from '../support/desk.ts';
import { browserHands, type Hands } from './support/hands.ts';
import { type RunningLoopback, startLoopback } from './support/loopback.ts';
import { pageProblems } from './support/page-problems.ts';
import { accessibilityProblems, sidewaysOverflow } from './support/screen.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

let browser: Browser;
let host: RunningLoopback;
let page: Page;
let hands: Hands;
let problems: readonly string[];
let home: ReturnType<typeof temporaryFolder>;

beforeAll(async () => {
  home = temporaryFolder();
  const workspace = join(home.folder, 'workspace');
  const maker = startApp({ folder: workspace });
  value(
    await maker.client.workspace.create({
      folder: workspace,
      passphrase,
      office: 'Fictional office',
      officer,
    }),
  );
  value(await maker.client.partner.create({ fields: { name: 'Fictional partner', country: 'TD' } }));
  await maker.app.close();
  browser = await launchChromium();
  host = await startLoopback({
    dataFolder: join(home.folder, 'data'),
    args: ['--workspace', workspace],
    passphrase,
  });
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
  context.setDefaultTimeout(30_000);
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

// One after the other, as headquarters would.
describe('a pack with an official edition', () => {
  it('says what it brings of every kind before it is taken in', async () => {
    const file = join(home.folder, 'official.zip');
    writeFileSync(file, asArchive(officialPack()).bytes);
    await goTo('/library?part=packs');
    await hands.chooseFile(file, () => press(page, 'Choose a .zip…'));
    await page.getByText('Nothing was taken in yet.').waitFor();
    for (const text of [
      'un-ip-psea-2020@2.0.0',
      'English · French · new assessments would begin on it',
      'Adopt the fictional policy',
      'Policy on the wall',
      'fictional focal person',
      'Taken from Fictional official tool, second edition, 30 November 2025.',
    ])
      await page.getByText(text).first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    await press(page, 'Take the pack in');
    await page.getByText('Fictional official edition 1.0.0 was taken in').waitFor();
  });

  it('stands in the library with its provenance, and nowhere as model text', async () => {
    await goTo('/library');
    await page
      .getByRole('heading', { name: 'Fictional official edition of the assessment', level: 2 })
      .waitFor();
    await page.getByText('Rests on 14 rules, 9 confirmed by your office.').waitFor();
    await page.getByText('Wording published by Fictional Inter-Agency Secretariat.').waitFor();
    expect(await page.getByText(/model text/i).count()).toBe(0);
    await page.getByText('Rules and what they rest on').click();
    await page.getByRole('row', { name: /validity-months/ }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('is approved, and the approval is taken back', async () => {
    await press(page, 'Approve this version');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Rules of the instrument').waitFor();
    await dialog.getByLabel('Name').fill('Nia Fictional');
    await dialog.getByLabel('Functional title').fill('Chief, Partnerships');
    await press(dialog, 'Approve this version');
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('Approved by Nia Fictional, Chief, Partnerships').waitFor();
    await press(page, 'Take the approval back');
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('A fictional slip.');
    await press(dialog, 'Take the approval back');
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('Not approved by your office.').waitFor();
  });

  it('brings its terms, told with the pack that they came with', async () => {
    await goTo('/library?part=terms');
    await page.getByText('personne référente fictive').waitFor();
    await page.getByText('Content pack Fictional official edition 1.0.0.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(problems).toEqual([]);
  });
});

async function goTo(path: string): Promise<void> {
  await page.goto(`${host.origin}/#${path}`);
  await page.getByRole('heading', { name: 'Library', level: 1 }).waitFor();
}

async function press(place: Page | Locator, name: string): Promise<void> {
  await place.getByRole('button', { name, exact: true }).click();
}
