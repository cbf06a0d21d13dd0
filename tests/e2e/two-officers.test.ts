import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPartner, packagePassphrase, startRoad } from '../main/core/exchange/offices.ts';
import { passphrase, startApp, type TestApp, value } from '../support/app.ts';
import { launchChromium } from '../support/chromium.ts';
import { officer } from '../support/desk.ts';
import { type RunningLoopback, startLoopback } from './support/loopback.ts';
import { pageProblems } from './support/page-problems.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

/**
 * Two officers with a laptop each and a folder between them: both answered the same standard apart. What one sends, the
 * other looks at, takes over, settles with a reason and sends back; an organisation that each entered is joined.
 */
const name = 'Fictional Society Of The Two Laptops';
const double = 'Fictional Harbour Relief Association';

let browser: Browser;
let home: ReturnType<typeof temporaryFolder>;
let road: ReturnType<typeof startRoad>;
let [amina, boris] = [{} as Desk, {} as Desk];
/** What each tells the other by phone. */
let fingerprints: readonly [amina: string, boris: string];
const problems: (readonly string[])[] = [];

interface Desk {
  readonly folder: string;
  readonly host: RunningLoopback;
  readonly page: Page;
}

beforeAll(async () => {
  home = temporaryFolder();
  road = startRoad();
  const [mine, theirs] = [join(home.folder, 'amina'), join(home.folder, 'boris')];
  fingerprints = await recordApart(mine, theirs);
  browser = await launchChromium();
  [amina, boris] = await Promise.all([sitDown(mine), sitDown(theirs)]);
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([amina.host?.stop('SIGKILL'), boris.host?.stop('SIGKILL')]);
  home?.remove();
  road?.end();
});

describe('two officers', () => {
  // Four programs, two of them browsers, on one machine: on a slow one each screen takes its time.
  it('exchange what they recorded apart, settle it once, and end with the same', async () => {
    await send(amina.page, 'Boris');
    await lookInto(boris.page, 1);
    const seen = dialog(boris.page).getByRole('row').filter({ hasText: name });
    await seen.getByText('changed', { exact: true }).waitFor();
    const other = dialog(boris.page).getByRole('row').filter({ hasText: double });
    await other.getByText('Probably the same as here:').waitFor();
    await dialog(boris.page)
      .getByText('1 new partner looks like one that is here', { exact: false })
      .waitFor();
    await takeOver(boris.page, fingerprints[0]);

    await boris.page
      .getByRole('main')
      .getByRole('button', { name: /^Keep this one: “No/ })
      .click();
    await dialog(boris.page)
      .getByRole('textbox', { name: /^Why this one/ })
      .fill('The policy that Amina saw is of another organisation.');
    await press(dialog(boris.page), 'Keep this value');
    await boris.page.getByRole('heading', { name: 'To reconcile: 0 values' }).waitFor();

    await boris.page.getByRole('link', { name: 'Register' }).click();
    await boris.page.getByRole('link', { name: 'Likely doubles' }).click();
    await press(boris.page.getByRole('main'), 'Compare and join');
    await dialog(boris.page)
      .getByRole('textbox', { name: /^Why these are one organisation/ })
      .fill('Both of us entered it in the same week.');
    await press(dialog(boris.page), 'Join the records');
    await boris.page.getByRole('region', { name: 'Joined records' }).waitFor();

    await send(boris.page, 'Amina');
    await lookInto(amina.page, 2);
    await takeOver(amina.page, fingerprints[1]);
    await amina.page.getByRole('heading', { name: 'To reconcile: 0 values' }).waitFor();
    for (const { page } of [amina, boris]) {
      await page.getByRole('link', { name: 'Register' }).click();
      await page.getByRole('grid').getByText(name).first().waitFor();
      expect(await page.getByRole('grid').getByText(double).count()).toBe(1);
    }
    expect(problems.flat()).toEqual([]);
    await Promise.all([amina.host.stop(), boris.host.stop()]);
    expect(await recordOf(amina.folder)).toEqual(await recordOf(boris.folder));
  }, 240_000);
});

const dialog = (page: Page) => page.getByRole('dialog');
const press = (place: Locator, button: string) =>
  place.getByRole('button', { name: button, exact: true }).first().click();

async function goToExchange(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Exchange', exact: true }).click();
  await page.getByRole('heading', { name: 'Exchange', level: 1 }).waitFor();
  await page.getByRole('textbox', { name: 'Exchange folder' }).fill(road.path(''));
}

async function send(page: Page, to: string): Promise<void> {
  await goToExchange(page);
  await press(page.getByRole('main'), 'Make a package…');
  await dialog(page).getByRole('textbox', { name: 'For whom' }).fill(to);
  await dialog(page).getByLabel('Passphrase of the package', { exact: true }).fill(packagePassphrase);
  await press(dialog(page), 'Write the package');
  await dialog(page)
    .getByText(/^Partners: \d+\. Entries: /)
    .waitFor();
  await dialog(page).getByRole('button', { name: 'Close' }).last().click();
}

/** Opens the package of the folder that the other officer made. */
async function lookInto(page: Page, packages: number): Promise<void> {
  await goToExchange(page);
  await press(page.getByRole('main'), 'Look again');
  const opening = page.getByRole('button', { name: /^Open… / });
  await expect.poll(() => opening.count()).toBe(packages);
  const theirs = page.getByRole('row').filter({ hasText: packages === 1 ? 'Amina' : 'Boris' });
  await theirs.getByRole('button', { name: /^Open… / }).click();
  await dialog(page).getByLabel('Passphrase of the package', { exact: true }).fill(packagePassphrase);
  await press(dialog(page), 'Show what is in it');
}

async function takeOver(page: Page, fingerprint: string): Promise<void> {
  await dialog(page).getByLabel('Fingerprint as the sender told it').fill(fingerprint);
  await press(dialog(page), 'Take over all');
  await dialog(page)
    .getByText(/^Taken over\./)
    .waitFor();
  await dialog(page).getByRole('button', { name: 'Close' }).last().click();
}

async function sitDown(folder: string): Promise<Desk> {
  const host = await startLoopback({
    dataFolder: `${folder}-data`,
    args: ['--workspace', folder],
    passphrase,
  });
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
  page.setDefaultTimeout(30_000);
  problems.push(pageProblems(page));
  await page.goto(`${host.address}#/register`);
  await page.getByRole('heading', { name: 'Register', level: 1 }).waitFor();
  return { folder, host, page };
}

/** One record on two laptops that were worked at apart. */
async function recordApart(mine: string, theirs: string): Promise<readonly [string, string]> {
  const first = startApp({ folder: mine });
  const called = (who: string) => ({ name: who, function: officer.function });
  const office = { passphrase, office: 'Fictional office', officer: called('Amina Fictional') };
  value(await first.client.workspace.create({ folder: mine, ...office }));
  const partner = await addPartner(first, name);
  const { assessment } = value(await first.client.assessment.start({ partner }));
  value(await first.client.workspace.backup({ folder: theirs }));
  const second = startApp({ folder: theirs });
  value(await second.client.workspace.open({ folder: theirs, passphrase }));
  value(await second.client.workspace.setOfficer({ officer: called('Boris Fictional') }));
  const answer = async ({ client }: TestApp, given: 'yes' | 'no') =>
    value(
      await client.assessment.recordAnswers({
        assessment: assessment.id,
        answers: { CS1: { answer: given, comment: '' } },
      }),
    );
  await answer(first, 'yes');
  await answer(second, 'no');
  await addPartner(first, double);
  await addPartner(second, double);
  const fingerprintOf = async ({ client }: TestApp) => value(await client.package.getKey({})).fingerprint;
  const both = [await fingerprintOf(first), await fingerprintOf(second)] as const;
  await first.app.close();
  await second.app.close();
  return both;
}

/** Every partner as a person sees it, and every change of it. */
async function recordOf(folder: string): Promise<unknown[]> {
  const { app, client } = startApp({ folder });
  value(await client.workspace.open({ folder, passphrase }));
  const { rows } = value(await client.partner.list({}));
  const told = [];
  for (const { id } of [...rows].sort((a, b) => (a.id < b.id ? -1 : 1)))
    told.push({
      partner: value(await client.partner.get({ partner: id })),
      history: value(await client.partner.getHistory({ partner: id })).rows,
    });
  expect(value(await client.workspace.check({})).problems).toEqual([]);
  await app.close();
  return told;
}
