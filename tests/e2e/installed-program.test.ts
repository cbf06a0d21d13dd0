import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readLicences } from '../../main/hosts/about-program.ts';
import { hostDispatch } from '../../main/hosts/host-requests.ts';
import { type LoopbackServer, startLoopbackServer } from '../../main/hosts/loopback/server.ts';
import { createSessions } from '../../main/hosts/loopback/session.ts';
import { showFiles } from '../../main/hosts/loopback/show-files.ts';
import { findRendererFolder, rendererFiles } from '../../main/hosts/renderer-files.ts';
import { initialPreferences, screenPreferences } from '../../main/hosts/stored-preferences.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { ok } from '../../shared/ground/result.ts';
import { startWithWorkspace, type TestApp } from '../support/app.ts';
import { launchChromium } from '../support/chromium.ts';
import { bundle } from '../support/electron-stand-in/launch.ts';
import { type StartedProgram, startOnly } from '../support/electron-stand-in/start-only.ts';
import { installer, writeRelease } from '../support/release.ts';
import { withMessages } from '../support/with-messages.ts';
import { pageProblems } from './support/page-problems.ts';
import { seriousFaults } from './support/serious-faults.ts';

// What the installed program brings beside its window: command line, the host for the browser, what it is made of, and
// the way to a newer one.

let place: string;
const running = new Set<StartedProgram>();

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'psea-installed-'));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));
afterEach(async () => {
  for (const program of running) {
    program.kill();
    await program.ended;
  }
  running.clear();
});

function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): StartedProgram {
  const program = startOnly({ home: join(place, 'home'), args, env });
  running.add(program);
  return program;
}

describe('the command line in the installed program', () => {
  it('answers as the one beside it does, opens no window and ends with its code', async () => {
    const version = start(['--cli', '--version']);
    expect(await version.ended).toBe(0);
    expect(version.output()).toBe(`${packageJson.version}\n`);
    const workspace = join(place, 'record');
    const officer = ['--officer-name', 'Fictional Officer', '--officer-function', 'Officer'];
    const made = start(
      ['--ozone-platform=headless', '--cli', 'workspace', 'create', '--workspace', workspace].concat(
        ['--office', 'Fictional office'],
        officer,
      ),
      { PSEA_PASSPHRASE: 'a fictional passphrase' },
    );
    expect([await made.ended, made.errors()]).toEqual([0, '']);
    expect(JSON.parse(made.output())).toMatchObject({ status: { office: 'Fictional office' } });
    const wrong = start(['--cli', 'partner', 'sing']);
    expect(await wrong.ended).toBe(2);
    expect(wrong.errors()).toContain('There is no “psea partner sing”');
    for (const { told } of [version, made, wrong]) expect(told).toEqual([]);
  });
});

describe('the host for the browser in the installed program', () => {
  it('shows the same screens at an address of this computer', async () => {
    const program = start(['--browser', '--no-open']);
    await expect.poll(() => program.output()).toContain('is ready: http://127.0.0.1:');
    const [, address = ''] = /is ready: (\S+)/.exec(program.output()) ?? [];
    const first = await fetch(address, { redirect: 'manual' });
    const cookie = (first.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const page = await fetch(new URL('/', address), { headers: { cookie } });
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('id="root"')]);
    expect(program.told).toEqual([]);
  });
});

describe('what the program is', () => {
  it('is told in a window of the system, whether a workspace is open or not', async () => {
    const program = start([]);
    await program.opened;
    await program.ask('clickMenu', 'about');
    const [shown] = await program.ask('dialogsShown');
    expect(JSON.stringify(shown)).toContain(`Node ${process.versions.node}`);
    expect(JSON.stringify(shown)).toContain(join(place, 'home', 'user-data').replaceAll('\\', '\\\\'));
  });

  it('comes with its licences where it was packaged', async () => {
    const program = start([]);
    await program.opened;
    const ownPage = { origin: 'app://psea', isMainFrame: true };
    const answer = await program.ask('invoke', 'psea:invoke', [['host', 'getLicences'], {}], ownPage);
    const { value } = answer as { value: ReturnType<typeof readLicences> };
    expect(value).toEqual(readLicences(dirname(bundle)));
    // Unpacked away from the project, a package has them beside its archive.
    if (!process.env.PSEA_PACKAGED) expect(value.licence).toContain('Apache License');
  });
});

describe('on the screen', () => {
  let browser: Browser;
  let page: Page;
  let test: TestApp;
  let server: LoopbackServer;
  let problems: readonly string[];

  beforeAll(async () => {
    // The built screens over a program that ships the key of fictional makers.
    const out = join(import.meta.dirname, '..', '..', 'out', 'main');
    const beside = join(place, 'program', 'out');
    mkdirSync(join(beside, 'main'), { recursive: true });
    copyFileSync(join(import.meta.dirname, '..', '..', 'LICENSE'), join(beside, '..', 'LICENSE'));
    test = await startWithWorkspace({ today: new Intl.DateTimeFormat('en-CA').format(new Date()) });
    const info = {
      ...{ kind: 'browser' as const, version: '0.0.0', commit: 'f00dfeed', engine: 'Node 24.0.0' },
      ...{ dataFolder: '/fictional/data', platform: 'linux', locale: 'en', workspace: null },
      ...{ demoFolder: null, keychain: false, remembered: [] },
    };
    server = await startLoopbackServer({
      app: withMessages(test.app),
      hostDispatch: hostDispatch(
        {
          getInfo: () => ok(info),
          getLicences: () => ok(readLicences(join(beside, 'main'))),
          getPreferences: () => ok(screenPreferences(initialPreferences)),
          setPreferences: () => ok(screenPreferences(initialPreferences)),
        },
        () => undefined,
        () => 'reference',
      ),
      show: showFiles(rendererFiles(findRendererFolder(out))),
      sessions: createSessions(),
      logBug: () => undefined,
      port: 0,
    });
    browser = await launchChromium();
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
    context.setDefaultTimeout(15_000);
    page = await context.newPage();
    problems = pageProblems(page);
    await page.goto(`${server.newAddress()}#/register`);
    await page.getByRole('heading', { name: 'Register', level: 1 }).waitFor();
    await page.goto(`${server.origin}/#/settings`);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await test.end();
  });

  it('what is current has an edge where the system forces its own colours', async () => {
    const current = page.locator('nav [data-current]').first();
    const edge = () => current.evaluate((element) => getComputedStyle(element).outlineStyle);
    await current.waitFor();
    expect(await edge()).toBe('none');
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await edge()).toBe('solid');
    await page.emulateMedia({ forcedColors: 'none' });
  });

  it('licences are shown when they are asked for, with a word where some are missing', async () => {
    await page.getByText('f00dfeed').waitFor();
    await page.getByText('/fictional/data').waitFor();
    await page.getByRole('button', { name: 'Licences' }).click();
    const dialog = page.getByRole('dialog', { name: 'Licences' });
    const licence = dialog.getByRole('region', { name: 'Licence of this program' });
    await expect.poll(() => licence.textContent()).toContain('Apache License');
    await dialog.getByText('built and not packaged').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Close' }).click();
  });

  it('an update is told from version to version; a forged, an older and an unsigned one are refused', async () => {
    const genuine = writeRelease(join(place, 'newer'));
    const older = writeRelease(join(place, 'older'), {
      files: { 'psea-partner-assessment-0.0.0-alpha-linux-x64.zip': 'an older program' },
    });
    const unsigned = writeRelease(join(place, 'unsigned'));
    rmSync(join(dirname(unsigned), 'SHA256SUMS.sig'));
    await page.getByRole('button', { name: 'Install an update from a file…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Install an update from a file' });
    const check = async (path: string) => {
      await dialog.getByLabel('File of the newer program').fill(path);
      await dialog.getByRole('button', { name: 'Check the file' }).click();
    };
    await check('');
    await dialog.getByText('Choose the file first.').waitFor();
    await check(unsigned);
    await dialog.getByText('no SHA256SUMS.sig could be read').waitFor();
    await check(older);
    await dialog.getByText('older than this program (0.0.0-test)').waitFor();
    await dialog.getByLabel('An older version is meant').check();
    expect(await seriousFaults(page)).toEqual([]);
    await check(genuine);
    await dialog.getByText('Genuine and whole: version 1.2.3 for this computer.').waitFor();
    await dialog.getByText(installer).waitFor();
    await dialog.getByText('Close this program, then open the file itself').waitFor();
    expect(readFileSync(genuine, 'utf8')).toBe('a fictional installer');
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    expect(problems).toEqual([]);
  });
});
