import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostDispatch } from '../../main/hosts/host-requests.ts';
import { type LoopbackServer, startLoopbackServer } from '../../main/hosts/loopback/server.ts';
import { createSessions } from '../../main/hosts/loopback/session.ts';
import { showFiles } from '../../main/hosts/loopback/show-files.ts';
import { findRendererFolder, rendererFiles } from '../../main/hosts/renderer-files.ts';
import { initialPreferences, screenPreferences } from '../../main/hosts/stored-preferences.ts';
import { ok } from '../../shared/ground/result.ts';
import { passphrase, startApp, type TestApp, value } from '../support/app.ts';
import { launchChromium } from '../support/chromium.ts';
import { answersFrom, instruments, officer } from '../support/desk.ts';
import { determinedPartner } from '../support/determined.ts';
import { laterVersion, offeredVersion, versionToCome, withContent } from '../support/versions.ts';
import { withMessages } from '../support/with-messages.ts';
import { pageProblems } from './support/page-problems.ts';
import { seriousFaults } from './support/serious-faults.ts';

/** The built screens before programs with other instruments: one that has a newer version, then one that lacks it. */
const folder = mkdtempSync(join(tmpdir(), 'psea-versions-'));
const today = new Intl.DateTimeFormat('en-CA').format(new Date());
let browser: Browser;
let page: Page;
let problems: readonly string[];
let server: LoopbackServer;
let app: TestApp;

async function show(test: TestApp): Promise<void> {
  app = test;
  server = await startLoopbackServer({
    app: withMessages(test.app),
    hostDispatch: hostDispatch(
      {
        getInfo: () =>
          ok({
            kind: 'browser',
            version: '0.0.0',
            commit: null,
            engine: 'Node',
            dataFolder: 'fictional',
            platform: 'linux',
            locale: 'en',
            workspace: null,
            demoFolder: null,
            keychain: false,
            remembered: [],
          }),
        getPreferences: () => ok(screenPreferences(initialPreferences)),
        setPreferences: () => ok(screenPreferences(initialPreferences)),
      },
      () => undefined,
      () => 'reference',
    ),
    show: showFiles(rendererFiles(findRendererFolder(join(import.meta.dirname, '..', '..', 'out', 'main')))),
    sessions: createSessions(),
    logBug: () => undefined,
    port: 0,
  });
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
  context.setDefaultTimeout(15_000);
  page = await context.newPage();
  problems = pageProblems(page);
  await page.goto(`${server.newAddress()}#/register`);
  await page.getByRole('heading', { name: 'Register', level: 1 }).waitFor();
}

async function openPartner(name: string): Promise<void> {
  await page.goto(`${server.origin}/#/register`);
  await page.getByRole('grid').getByText(name).first().click();
  await page.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor();
}

let draft: string;
beforeAll(async () => {
  const first = startApp({ folder, today });
  value(await first.client.workspace.create({ folder, passphrase, office: 'Fictional office', officer }));
  await determinedPartner(first, 'YYYYYYYY', { name: 'Signed Ground Trust' });
  const partner = value(
    await first.client.partner.create({ fields: { name: 'Drafting Society', country: 'SS' } }),
  );
  draft = value(await first.client.assessment.start({ partner: partner.row.reference })).assessment.reference;
  value(await first.client.assessment.recordAnswers({ assessment: draft, answers: answersFrom('YAN') }));
  await first.end();
  browser = await launchChromium();
  const newer = startApp({ folder, today, instruments: withContent(versionToCome) });
  value(await newer.client.workspace.open({ folder, passphrase }));
  await show(newer);
});
afterAll(async () => {
  expect(app?.bugs ?? []).toEqual([]);
  await browser?.close();
  await server?.close();
  await app?.end();
  rmSync(folder, { recursive: true, force: true });
});

describe('an assessment on an older version of its instrument', () => {
  it('says quietly that there is a newer one, shows what differs, and moves by one act', async () => {
    await page.goto(`${server.origin}/#/assessments/${encodeURIComponent(draft)}`);
    await page
      .getByText(
        `A newer version of this instrument exists: ${laterVersion}. This assessment uses ${offeredVersion}.`,
      )
      .waitFor();
    await page.getByRole('button', { name: 'See what differs' }).click();
    const dialog = page.getByRole('dialog', { name: 'Move to version 9.0.0 of the instrument' });
    const table = dialog.getByRole('table');
    const row = (head: string | RegExp) =>
      table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: head }) });
    await row('Improvement window, months').waitFor();
    expect(await row('Improvement window, months').getByRole('cell').allTextContents()).toEqual(['6', '5']);
    expect(await row('Limits of Medium capacity').getByRole('cell').allTextContents()).toEqual([
      '6–7',
      '4–7',
    ]);
    expect(
      await row(/^CS2 “Not applicable”/)
        .getByRole('cell')
        .allTextContents(),
    ).toEqual(['Possible, with a reason', 'Not possible']);
    await dialog.getByText('2 answered standards keep their answers.').waitFor();
    await dialog.getByText('open again: CS2.').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await dialog.getByLabel('Reason (optional)').fill('It asks better.');
    await dialog.getByRole('button', { name: `Move to version ${laterVersion}` }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('A newer version of this instrument exists').waitFor({ state: 'detached' });
    await page.getByText('Made-up title of the first standard').first().waitFor();
    const view = value(await app.client.assessment.get({ assessment: draft }));
    expect(view).toMatchObject({
      instrumentVersion: laterVersion,
      moves: [{ fact: { reason: 'It asks better.' } }],
    });
    expect(view.standards.slice(0, 3).map(({ self }) => self.answer)).toEqual(['yes', null, 'no']);
  });

  it('is not offered a move once it was signed', async () => {
    await openPartner('Signed Ground Trust');
    await page.getByRole('table').getByRole('link').first().click();
    await page.getByRole('tab', { name: 'Ledger' }).waitFor();
    expect(await page.getByText('A newer version of this instrument exists').count()).toBe(0);
    expect(problems).toEqual([]);
  });
});

describe('a program that lacks the version', () => {
  it('says of the partner, in its list and in the register, that something is kept and not shown', async () => {
    await server.close();
    await app.end();
    const older = startApp({ folder, today, instruments });
    value(await older.client.workspace.open({ folder, passphrase }));
    await show(older);
    await page.getByRole('button', { name: '1 partner has records that this program can’t show' }).click();
    await openPartner('Drafting Society');
    await page.getByText('Not everything is shown here').waitFor();
    await page
      .getByText(
        `${draft} was made with the instrument un-ip-psea-2020 ${laterVersion}, which this program does not have`,
      )
      .first()
      .waitFor();
    // Told, and not led to: the page of it could say nothing more.
    expect(await page.getByRole('link', { name: draft }).count()).toBe(0);
    expect(await seriousFaults(page)).toEqual([]);
    await page.goto(`${server.origin}/#/assessments/${encodeURIComponent(draft)}`);
    await page.getByText('It is kept, not shown here').waitFor();
    expect(problems).toEqual([]);
  });
});
