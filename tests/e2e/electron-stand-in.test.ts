import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { launchStandIn, type StandIn } from '../support/electron-stand-in/launch.ts';
import { electronHands } from './support/hands.ts';
import { pageProblems } from './support/page-problems.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { walkTheWholeJourney } from './support/whole-journey.ts';

// The real bundle of the main process, the real preload and the real screens; only Electron is stood in for.

type Bridge = {
  invoke(path: string[], input: unknown): Promise<{ ok: boolean; value: unknown; error: { code: string } }>;
};
type PageWithBridge = { psea: Bridge & { onEvent(listener: (event: unknown) => void): () => void } };

const passphrase = 'fictional long passphrase';

let browser: Browser;
let home: ReturnType<typeof temporaryFolder>;
let standIn: StandIn | null = null;

beforeAll(async () => {
  browser = await launchChromium();
  home = temporaryFolder();
});
afterAll(async () => {
  await browser.close();
  home.remove();
});
afterEach(async () => {
  await standIn?.kill();
  standIn = null;
});

async function launch(options: {
  name: string;
  wallet?: 'real' | 'none';
  args?: string[];
}): Promise<StandIn> {
  standIn = await launchStandIn({ browser, ...options, home: join(home.folder, options.name) });
  return standIn;
}

/** Asks as the screens do, over the real preload. */
function ask(shell: StandIn, path: string[], input: unknown = {}) {
  return shell.page.evaluate(([on, what]) => (window as unknown as PageWithBridge).psea.invoke(on, what), [
    path,
    input,
  ] as const);
}

async function createWorkspace(shell: StandIn, folder: string): Promise<void> {
  const officer = { name: 'Amina Example', function: 'Partnership officer' };
  const created = await ask(shell, ['workspace', 'create'], {
    folder,
    passphrase,
    office: 'Fictional office',
    officer,
  });
  expect(created.ok).toBe(true);
}

describe('the window', () => {
  it('opens the built screens under the product’s title, with nothing asked of a network', async () => {
    const shell = await launch({ name: 'opens' });
    expect(shell.title).toBe('PSEA Partner Assessment');
    expect(await shell.page.title()).toContain('PSEA Partner Assessment');
    expect(shell.strayRequests).toEqual([]);
  });

  it('carries a content policy without unsafe scripts or styles', async () => {
    const shell = await launch({ name: 'policy' });
    const file = await shell.main.ask('serve', 'app://psea/', 'GET');
    const policy = file?.headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    const other = await shell.main.ask('serve', 'app://psea/', 'GET');
    expect(other?.headers['content-security-policy']).not.toBe(policy);
  });

  it('serves the screens and no other file', async () => {
    const shell = await launch({ name: 'files' });
    for (const path of [
      '/../../package.json',
      '/%2e%2e/%2e%2e/package.json',
      '/..%5c..%5cpackage.json',
      '/index.html.map',
    ]) {
      const file = await shell.main.ask('serve', `app://psea${path}`, 'GET');
      expect([path, file?.status]).toEqual([path, 404]);
    }
    expect((await shell.main.ask('serve', 'app://psea/', 'POST'))?.status).toBe(404);
  });

  it('gives the page the bridge and nothing else of Electron', async () => {
    const shell = await launch({ name: 'bridge' });
    const found = await shell.page.evaluate(() => ({
      bridge: Object.keys((window as unknown as PageWithBridge).psea).sort(),
      others: ['require', 'process', 'module', 'Buffer', 'electron'].filter((name) => name in globalThis),
    }));
    expect(found).toEqual({ bridge: ['invoke', 'onEvent'], others: [] });
  });
});

describe('the invoke channel', () => {
  it('answers requests of the contract with bytes as bytes', async () => {
    const shell = await launch({ name: 'invoke' });
    await createWorkspace(shell, join(home.folder, 'invoke', 'workspace'));
    const status = await ask(shell, ['workspace', 'getStatus']);
    expect(status).toMatchObject({ ok: true, value: { open: true, office: 'Fictional office' } });
    const kind = await shell.page.evaluate(async () => {
      const { psea } = window as unknown as PageWithBridge;
      const answer = await psea.invoke(['register', 'exportExcel'], { language: 'en' });
      const { bytes } = (answer.value as { file: { bytes: Uint8Array } }).file;
      return [bytes.constructor.name, String.fromCharCode(...bytes.slice(0, 2))];
    });
    expect(kind).toEqual(['Uint8Array', 'PK']);
  });

  it('refuses a frame that is not the main frame, and a main frame that shows something else', async () => {
    const shell = await launch({ name: 'frames' });
    const status = [['workspace', 'getStatus'], {}] as const;
    const asks = (asker: { origin: string; isMainFrame: boolean }) =>
      shell.main.ask('invoke', 'psea:invoke', status, asker);
    await expect(asks({ origin: 'app://psea', isMainFrame: false })).rejects.toThrow('main frame');
    await expect(asks({ origin: 'https://example.org', isMainFrame: true })).rejects.toThrow('main frame');
    await expect(asks({ origin: 'app://psea', isMainFrame: true })).resolves.toMatchObject({ ok: true });
  });

  it('refuses what is no request at all', async () => {
    const shell = await launch({ name: 'shapes' });
    const asker = { origin: 'app://psea', isMainFrame: true };
    for (const path of ['workspace.getStatus', ['workspace'], [1, 2], null]) {
      await expect(shell.main.ask('invoke', 'psea:invoke', [path, {}], asker)).rejects.toThrow(
        'feature and verb',
      );
    }
    expect(await ask(shell, ['host', 'toString'])).toMatchObject({
      ok: false,
      error: { code: 'INPUT_INVALID' },
    });
    expect(await ask(shell, ['host', 'pickFile'], { accept: ['../x'] })).toMatchObject({
      error: { code: 'INPUT_INVALID' },
    });
  });

  it('tells the screens of changes until they stop listening', async () => {
    const shell = await launch({ name: 'events' });
    await createWorkspace(shell, join(home.folder, 'events', 'workspace'));
    const types = await shell.page.evaluate(async () => {
      const { psea } = window as unknown as PageWithBridge;
      const heard: unknown[] = [];
      const first = new Promise<void>((resolve) => {
        const end = psea.onEvent((event) => {
          heard.push((event as { type: string }).type);
          if ((event as { type: string }).type !== 'partner.changed') return;
          end();
          resolve();
        });
      });
      await psea.invoke(['partner', 'create'], { fields: { name: 'Fictional partner' } });
      await first;
      const before = heard.length;
      await psea.invoke(['partner', 'create'], { fields: { name: 'Second fictional partner' } });
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { heard, isQuiet: heard.length === before };
    });
    expect(types.heard).toContain('partner.changed');
    expect(types.isQuiet).toBe(true);
  });
});

describe('what the window denies', () => {
  it('does not leave the screens for another page', async () => {
    const shell = await launch({ name: 'navigation' });
    const before = shell.page.url();
    for (const address of [
      'https://example.org/',
      'file:///etc/hosts',
      'javascript:alert(1)',
      'app://other/',
    ]) {
      expect([address, await shell.main.ask('mayNavigate', address)]).toEqual([address, false]);
    }
    await shell.page.evaluate(() => {
      window.location.href = 'https://example.org/';
    });
    await shell.page.waitForTimeout(300);
    expect(shell.page.url()).toBe(before);
    expect(shell.strayRequests).toEqual([]);
  });

  it('opens no second window', async () => {
    const shell = await launch({ name: 'popups' });
    await shell.page.evaluate(() => window.open('/', '_blank') === null);
    await expect.poll(() => shell.page.context().pages().length).toBe(1);
    expect(await shell.main.ask('mayOpenWindow', 'https://example.org/')).toBe(false);
  });

  it('lets no request leave the computer', async () => {
    const shell = await launch({ name: 'network' });
    for (const address of [
      'https://example.org/',
      'http://127.0.0.1:80/',
      'wss://example.org/',
      'app://other/x',
      'file:///etc/hosts',
    ]) {
      expect([address, await shell.main.ask('serve', address, 'GET')]).toEqual([address, null]);
    }
    expect(await shell.main.ask('switches')).toContain('host-resolver-rules=MAP * ~NOTFOUND');
  });

  it('grants no permission but writing text to the clipboard', async () => {
    const shell = await launch({ name: 'permissions' });
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'openExternal',
      'usb',
    ]) {
      expect([permission, await shell.main.ask('mayAsk', permission)]).toEqual([permission, false]);
    }
    expect(await shell.main.ask('mayAsk', 'clipboard-sanitized-write')).toBe(true);
  });
});

describe('native dialogs', () => {
  it('save a file whole where the person says, and write nothing when cancelled', async () => {
    const shell = await launch({ name: 'save' });
    const path = join(home.folder, 'report.docx');
    const save = () =>
      shell.page.evaluate(() =>
        (window as unknown as PageWithBridge).psea.invoke(['host', 'saveFile'], {
          file: { name: '../Report.docx', bytes: new Uint8Array([80, 75, 3, 4]) },
        }),
      );
    await shell.answerDialog({ canceled: true });
    expect(await save()).toMatchObject({ ok: true, value: { outcome: 'cancelled' } });
    expect(existsSync(path)).toBe(false);
    await shell.answerDialog({ canceled: false, filePath: path });
    expect(await save()).toMatchObject({ ok: true, value: { outcome: 'saved' } });
    expect([...readFileSync(path)]).toEqual([80, 75, 3, 4]);
    const [first] = await shell.main.ask('dialogsShown');
    // The name is the file's alone: what came from a document can't choose a folder.
    expect(first).toMatchObject({
      isAboveWindow: true,
      options: { defaultPath: join(home.folder, 'save', 'documents', 'Report.docx') },
    });
  });

  it('say which file could not be written', async () => {
    const shell = await launch({ name: 'unwritable' });
    const filePath = join(home.folder, 'no such folder', 'report.docx');
    await shell.answerDialog({ canceled: false, filePath });
    const answer = await shell.page.evaluate(() =>
      (window as unknown as PageWithBridge).psea.invoke(['host', 'saveFile'], {
        file: { name: 'report.docx', bytes: new Uint8Array([1]) },
      }),
    );
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'FILE_NOT_WRITABLE', details: { file: filePath } },
    });
  });
});

describe('the keychain', () => {
  it('opens a remembered workspace after a new start, and forgets it when asked', async () => {
    const folder = join(home.folder, 'remembered workspace');
    const first = await launch({ name: 'keychain' });
    await createWorkspace(first, folder);
    expect(await ask(first, ['host', 'rememberKey'])).toMatchObject({ value: { outcome: 'remembered' } });
    expect(await first.close()).toBe(0);
    const kept = readFileSync(join(home.folder, 'keychain', 'user-data', 'preferences.json'), 'utf8');
    expect(kept).not.toContain(passphrase);

    const second = await launch({ name: 'keychain' });
    expect(await ask(second, ['host', 'getInfo'])).toMatchObject({
      value: { keychain: true, remembered: [folder] },
    });
    expect(await ask(second, ['host', 'openRemembered'], { folder })).toMatchObject({
      ok: true,
      value: { open: true, folder },
    });
    await ask(second, ['host', 'forgetKey'], { folder });
    expect(await ask(second, ['host', 'getInfo'])).toMatchObject({ value: { remembered: [] } });
    expect(await ask(second, ['host', 'openRemembered'], { folder })).toMatchObject({
      error: { code: 'WRONG_PASSPHRASE' },
    });
  });

  it('is not used where the system has no real encryption', async () => {
    const shell = await launch({ name: 'no wallet', wallet: 'none' });
    await createWorkspace(shell, join(home.folder, 'no wallet', 'workspace'));
    const isLinux = process.platform === 'linux';
    expect(await ask(shell, ['host', 'getInfo'])).toMatchObject({ value: { keychain: !isLinux } });
    const outcome = isLinux ? 'no-encryption' : 'remembered';
    expect(await ask(shell, ['host', 'rememberKey'])).toMatchObject({ value: { outcome } });
  });
});

describe('preferences and menu', () => {
  it('come back after a new start, in the language chosen', async () => {
    const first = await launch({ name: 'preferences' });
    expect((await first.menu()).map(({ label }) => label)).toContain('&File');
    await ask(first, ['host', 'setPreferences'], { language: 'ar', colorScheme: 'dark' });
    expect((await first.menu()).map(({ label }) => label)).toContain('&ملف');
    await first.close();
    const second = await launch({ name: 'preferences' });
    expect(await ask(second, ['host', 'getPreferences'])).toMatchObject({
      value: { language: 'ar', colorScheme: 'dark' },
    });
    expect((await second.menu()).map(({ label }) => label)).toContain('&ملف');
  });

  it('ask the screens by one event', async () => {
    const shell = await launch({ name: 'menu' });
    const heard = shell.page.evaluate(
      () =>
        new Promise((resolve) => {
          (window as unknown as PageWithBridge).psea.onEvent(resolve);
        }),
    );
    await shell.clickMenu('lock-workspace');
    expect(await heard).toEqual({ type: 'host.command', command: 'lock-workspace' });
  });
});

describe('starting and ending', () => {
  it('opens the fictional demo when asked to', async () => {
    const shell = await launch({ name: 'demo', args: ['--demo'] });
    expect(await ask(shell, ['workspace', 'getStatus'])).toMatchObject({
      value: { open: true, fictional: true },
    });
  });

  it('closes the workspace with the window, so that it can be opened elsewhere', async () => {
    const folder = join(home.folder, 'closing', 'workspace');
    const first = await launch({ name: 'closing' });
    await createWorkspace(first, folder);
    expect(await first.close()).toBe(0);
    const second = await launch({ name: 'closing' });
    expect(await ask(second, ['workspace', 'open'], { folder, passphrase })).toMatchObject({ ok: true });
  });

  it('keeps every acknowledged change when the program is killed', async () => {
    const folder = join(home.folder, 'killed', 'workspace');
    const first = await launch({ name: 'killed' });
    await createWorkspace(first, folder);
    await ask(first, ['partner', 'create'], { fields: { name: 'Fictional partner' } });
    await first.kill();
    const second = await launch({ name: 'killed' });
    await ask(second, ['workspace', 'open'], { folder, passphrase });
    expect(await ask(second, ['partner', 'list'])).toMatchObject({
      value: { total: 1, rows: [{ name: 'Fictional partner' }] },
    });
  });
});

describe('an officer', () => {
  it('gets from an empty computer to the Word report and the Excel register', async () => {
    const shell = await launch({ name: 'journey' });
    const problems = pageProblems(shell.page);
    const folder = join(home.folder, 'journey', 'documents');
    await walkTheWholeJourney(electronHands(shell, folder), join(folder, 'workspace'));
    expect([...problems, ...shell.strayRequests]).toEqual([]);
    expect(await shell.close()).toBe(0);
  });
});
