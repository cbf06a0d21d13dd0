import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPartner, secondLaptop, startRoad } from '../main/core/exchange/offices.ts';
import { passphrase, startApp, value } from '../support/app.ts';
import { launchChromium } from '../support/chromium.ts';
import { officer } from '../support/desk.ts';
import { type RunningLoopback, startLoopback } from './support/loopback.ts';
import { pageProblems } from './support/page-problems.ts';
import { accessibilityProblems } from './support/screen.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const name = 'Fictional Society Of Two Laptops';

let browser: Browser;
let host: RunningLoopback;
let page: Page;
let problems: readonly string[];
let home: ReturnType<typeof temporaryFolder>;

beforeAll(async () => {
  home = temporaryFolder();
  const folder = join(home.folder, 'workspace');
  await makeInConflict(folder);
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

describe('what two laptops changed apart', () => {
  it('stands on the partner’s page with both values, and is settled with a reason', async () => {
    await page.getByRole('grid').getByText(name).first().click();
    const card = page.getByRole('region', { name: '1 conflict to settle' });
    await card.getByText('Uganda').waitFor();
    await press(card, 'Keep this one: “Kenya”');
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(dialog(), 'Keep this value');
    await dialog().getByText('Say why this value is the right one.').first().waitFor();
    await dialog()
      .getByRole('textbox', { name: /^Why this one/ })
      .fill('Registered in Nairobi.');
    await press(dialog(), 'Keep this value');
    await card.waitFor({ state: 'detached' });
    await page.getByText('Kenya').first().waitFor();
    expect(problems).toEqual([]);
  });
});

const dialog = () => page.getByRole('dialog');
const press = (place: Locator, button: string) => place.getByRole('button', { name: button }).click();

/** A record that took over a package in which another laptop gave its partner another country. */
async function makeInConflict(folder: string): Promise<void> {
  const road = startRoad();
  const first = startApp({ folder });
  const made = { folder, passphrase, office: 'Fictional office', officer };
  value(await first.client.workspace.create(made));
  const partner = await addPartner(first, name);
  const second = await secondLaptop(first);
  value(await first.client.partner.edit({ partner, fields: { country: 'KE' } }));
  value(await second.client.partner.edit({ partner, fields: { country: 'UG' } }));
  await road.take(first, await road.send(second));
  await second.end();
  await first.app.close();
  road.end();
}
