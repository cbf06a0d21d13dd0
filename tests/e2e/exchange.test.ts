import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPartner, anotherOffice, packagePassphrase, startRoad } from '../main/core/exchange/offices.ts';
import { passphrase, startApp, value } from '../support/app.ts';
import { launchChromium } from '../support/chromium.ts';
import { officer } from '../support/desk.ts';
import { type RunningLoopback, startLoopback } from './support/loopback.ts';
import { pageProblems } from './support/page-problems.ts';
import { accessibilityProblems, sidewaysOverflow } from './support/screen.ts';
import { showIn } from './support/show-in.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const shared = 'Fictional Society Of The Shared Folder';
const theirs = 'Fictional Society Of Another Office';

let browser: Browser;
let host: RunningLoopback;
let page: Page;
let problems: readonly string[];
let home: ReturnType<typeof temporaryFolder>;
let road: ReturnType<typeof startRoad>;
let fingerprint: string;

beforeAll(async () => {
  home = temporaryFolder();
  road = startRoad();
  const folder = join(home.folder, 'workspace');
  const own = startApp({ folder });
  value(await own.client.workspace.create({ folder, passphrase, office: 'Fictional office', officer }));
  await addPartner(own, 'Fictional Society Of Our Own');
  await own.app.close();
  const office = await anotherOffice();
  await addPartner(office, theirs);
  await road.send(office);
  mkdirSync(road.path('shared'));
  value(await office.client.package.setFolder({ folder: road.path('shared'), packagePassphrase }));
  await addPartner(office, shared);
  value(await office.client.package.share({}));
  await addPartner(office, 'Fictional Society Whose File Never Came');
  rmSync(value(await office.client.package.share({})).path);
  await addPartner(office, 'Fictional Society Of A Later File');
  value(await office.client.package.share({}));
  fingerprint = value(await office.client.package.getKey({})).fingerprint;
  await office.end();
  browser = await launchChromium();
  host = await startLoopback({
    dataFolder: join(home.folder, 'data'),
    args: ['--workspace', folder],
    passphrase,
  });
  page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
  page.setDefaultTimeout(30_000);
  problems = pageProblems(page);
  await page.goto(`${host.address}#/register`);
  await page.getByRole('heading', { name: 'Register', level: 1 }).waitFor();
});
afterAll(async () => {
  await browser?.close();
  await host?.stop('SIGKILL');
  home?.remove();
  road?.end();
});

describe('an officer', () => {
  it('finds the packages of a folder, and sees what one would bring before anything is taken over', async () => {
    await page.getByRole('link', { name: 'Exchange', exact: true }).click();
    await page.getByRole('heading', { name: 'Exchange', level: 1 }).waitFor();
    await page.getByRole('textbox', { name: 'Exchange folder' }).fill(road.path(''));
    await page.getByRole('button', { name: 'Open… 1.psea' }).click();
    expect(await accessibilityProblems(page)).toEqual([]);
    await dialog().getByLabel('Passphrase of the package', { exact: true }).fill('another fictional word');
    await press(dialog(), 'Show what is in it');
    await dialog()
      .getByText(/can’t be opened with what was given/)
      .waitFor();
    await dialog().getByLabel('Passphrase of the package', { exact: true }).fill(packagePassphrase);
    await press(dialog(), 'Show what is in it');
    await dialog().getByText('Nobody here has accepted packages of this sender yet.').waitFor();
    await dialog().getByRole('row').filter({ hasText: theirs }).getByText('new', { exact: true }).waitFor();
    await press(dialog(), `Show changes of ${theirs}`);
    await dialog()
      .getByRole('row')
      .filter({ hasText: /^Country/ })
      .getByText('new here')
      .waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('takes it over once the fingerprint is the one that the sender told', async () => {
    await press(dialog(), 'Take over all');
    await dialog()
      .getByText(/Nobody here has accepted packages of/)
      .nth(1)
      .waitFor();
    await dialog().getByLabel('Fingerprint as the sender told it').fill(fingerprint);
    await press(dialog(), 'Take over all');
    await dialog().getByText('Taken over. New partners: 1. Changed: 0. Documents: 0.').waitFor();
    await dialog().getByRole('button', { name: 'Close' }).last().click();
    await page.getByRole('link', { name: 'Register' }).click();
    await page.getByRole('grid').getByText(theirs).first().waitFor();
  });

  it('makes a package into the same folder, and is told what it holds', async () => {
    await page.getByRole('link', { name: 'Exchange', exact: true }).click();
    await press(page.getByRole('main'), 'Make a package…');
    await dialog().getByRole('textbox', { name: 'For whom' }).fill('Juba laptop');
    await dialog().getByLabel('Passphrase of the package', { exact: true }).fill(packagePassphrase);
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(dialog(), 'Write the package');
    await dialog()
      .getByText(/^Partners: 2\. Entries: \d+\. Documents: 0\.$/)
      .waitFor();
    await dialog().getByRole('button', { name: 'Close' }).last().click();
    await page.getByRole('row').filter({ hasText: 'PSEA Fictional office' }).waitFor();
    expect(await sidewaysOverflow(page)).toBe(0);
  });

  it('takes in all packages of a folder in one run, and is told of each file', async () => {
    await press(page.getByRole('main'), 'Take in all…');
    await dialog().getByLabel('Passphrase of the package', { exact: true }).fill(packagePassphrase);
    await press(dialog(), 'Take in all');
    await dialog().getByText('Taken over: 0. Here already: 2. Not taken whole: 0.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await dialog().getByRole('button', { name: 'Close' }).last().click();
  });

  it('makes a package of chosen partners from the register, and finds it among the earlier exchanges', async () => {
    await page.getByRole('link', { name: 'Register' }).click();
    await page.getByRole('grid').getByText(theirs).first().waitFor();
    await page.getByRole('checkbox', { name: /^Select all/ }).check();
    await press(page.getByRole('main'), 'Make a package…');
    await dialog().getByText('The package holds 2 partners.').waitFor();
    await dialog().getByRole('textbox', { name: 'For whom' }).fill('Regional office');
    await dialog().getByLabel('Passphrase of the package', { exact: true }).fill(packagePassphrase);
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(dialog(), 'Write the package');
    await dialog()
      .getByText(/^Partners: 2\./)
      .waitFor();
    await dialog().getByRole('button', { name: 'Close' }).last().click();
    await page.getByRole('link', { name: 'Exchange', exact: true }).click();
    const earlier = page.getByRole('table', { name: 'Earlier exchanges' });
    await earlier
      .getByRole('row')
      .filter({ hasText: 'Regional office' })
      .getByText('chosen partners')
      .waitFor();
  });

  it('shares a folder with other laptops, by one click each way, and sees what is missing', async () => {
    await press(page.getByRole('main'), 'Choose a shared folder…');
    await dialog().getByRole('textbox', { name: 'Folder', exact: true }).fill(road.path('shared'));
    await dialog().getByLabel('Passphrase of the folder', { exact: true }).fill(packagePassphrase);
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(dialog(), 'Use this folder');
    await page.getByText('2 files have arrived.').waitFor();
    await page.getByTitle('2 files have arrived in the shared folder').waitFor();
    await press(page.getByRole('main'), 'Take in');
    await page.getByText('Taken over: 2. Here already: 0. Not taken whole: 0.').waitFor();
    await page.getByText('Files are missing').waitFor();
    await press(page.getByRole('main'), 'Share my changes');
    await page.getByText(/^Shared as file 1\. Entries: \d+\. Documents: 0\.$/).waitFor();
    await page.getByText('All that was recorded here is there.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBe(0);
    await page.getByRole('link', { name: 'Register' }).click();
    await page.getByRole('grid').getByText(shared).first().waitFor();
    await page.getByRole('link', { name: 'Exchange', exact: true }).click();
  });

  it('reads the page in Arabic', async () => {
    await showIn(page, 'ar');
    await page.getByRole('heading', { name: 'التبادل', level: 1 }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(problems).toEqual([]);
  });
});

const dialog = () => page.getByRole('dialog');
const press = (place: Locator, button: string) =>
  place.getByRole('button', { name: button, exact: true }).click();
