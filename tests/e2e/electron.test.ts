import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { ask, office, openNewWorkspace, type PageWithBridge } from './support/bridge.ts';
import { electronHands } from './support/hands.ts';
import { officer, passphrase } from './support/journey.ts';
import { pageProblems } from './support/page-problems.ts';
import { launchShell, type Shell } from './support/shell.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { walkTheWholeJourney } from './support/whole-journey.ts';

// The real bundles of main process, preload and screens: on real Electron where PSEA_ELECTRON names it, else in
// the stand-in. What only the stand-in can be asked is in electron-stand-in.test.ts.

let browser: Browser;
let home: ReturnType<typeof temporaryFolder>;
let running: Shell | null = null;

beforeAll(async () => {
  browser = await launchChromium();
  home = temporaryFolder();
});
afterAll(async () => {
  await browser.close();
  home.remove();
});
afterEach(async () => {
  await running?.kill();
  running = null;
});

async function launch(name: string, args: readonly string[] = []): Promise<Shell> {
  running = await launchShell({ browser, args, home: join(home.folder, name) });
  return running;
}

describe('the window', () => {
  it('gives the page the bridge and nothing else of Electron', async () => {
    const shell = await launch('bridge');
    const found = await shell.page.evaluate(() => ({
      bridge: Object.keys((window as unknown as PageWithBridge).psea).sort(),
      others: ['require', 'process', 'module', 'Buffer', 'electron'].filter((name) => name in globalThis),
    }));
    expect(found).toEqual({ bridge: ['invoke', 'onEvent'], others: [] });
  });

  it('does not leave the screens for another page', async () => {
    const shell = await launch('navigation');
    const before = shell.page.url();
    await shell.page.evaluate(() => {
      window.location.href = 'https://example.org/';
    });
    // The page goes on: it asks for something that takes the program longer than leaving would, and is answered.
    const folder = join(home.folder, 'navigation', 'workspace');
    const made = await ask(shell, ['workspace', 'create'], { folder, passphrase, office, officer });
    expect(made).toMatchObject({ ok: true });
    expect(shell.page.url()).toBe(before);
  });

  it('opens no second window', async () => {
    const shell = await launch('popups');
    await shell.page.evaluate(() => window.open('/', '_blank') === null);
    await expect.poll(() => shell.page.context().pages().length).toBe(1);
  });
});

describe('the channel to the application', () => {
  it('answers requests of the contract with bytes as bytes', async () => {
    const shell = await launch('invoke');
    await openNewWorkspace(shell, join(home.folder, 'invoke', 'workspace'));
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

  it('tells who waits for long reading how far it has come, and takes its word back', async () => {
    const shell = await launch('waiting');
    await openNewWorkspace(shell, join(home.folder, 'waiting', 'workspace'));
    const heard = await shell.page.evaluate(async () => {
      const { psea } = window as unknown as PageWithBridge;
      const told: unknown[] = [];
      const end = psea.onEvent((event) => {
        if ((event as { type: string }).type === 'progress') told.push(event);
      });
      const checked = await psea.invoke(['workspace', 'check'], {}, 'a-call');
      const cancelled = await psea.invoke(['host', 'cancelCall'], { call: 'a-call' });
      end();
      return { told, checked, cancelled };
    });
    expect(heard).toMatchObject({ checked: { ok: true }, cancelled: { ok: true } });
    expect(heard.told[0]).toMatchObject({ call: 'a-call', step: 'files' });
  });

  it('tells the screens of changes until they stop listening', async () => {
    const shell = await launch('events');
    await openNewWorkspace(shell, join(home.folder, 'events', 'workspace'));
    const heard = await shell.page.evaluate(async () => {
      const { psea } = window as unknown as PageWithBridge;
      /** The partners whose change was told to a new listener, and the function that ends it. */
      const listen = (wanted: number) => {
        const changes: unknown[] = [];
        const { promise, resolve } = Promise.withResolvers<void>();
        const end = psea.onEvent((event) => {
          if ((event as { type: string }).type !== 'partner.changed') return;
          changes.push(event);
          if (changes.length === wanted) resolve();
        });
        return { changes, told: promise, end };
      };
      const [first, second] = [listen(1), listen(2)];
      await psea.invoke(['partner', 'create'], { fields: { name: 'Fictional partner' } });
      await first.told;
      first.end();
      await psea.invoke(['partner', 'create'], { fields: { name: 'Second fictional partner' } });
      // What the second listener is told, the first would have been told by now: it began sooner.
      await second.told;
      return [first.changes.length, second.changes.length];
    });
    expect(heard).toEqual([1, 2]);
  });
});

describe('native dialogs', () => {
  it('save a file whole where the person says, and write nothing when cancelled', async () => {
    const shell = await launch('save');
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
    const [first] = await shell.dialogsShown();
    // The name is the file's alone: what came from a document can't choose a folder.
    expect(first?.options.defaultPath).toMatch(/[\\/]Report\.docx$/);
    expect(first?.options.defaultPath).not.toContain('..');
  });

  it('say which file could not be written', async () => {
    const shell = await launch('unwritable');
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

describe('preferences and menu', () => {
  it('come back after a new start, in the language chosen', async () => {
    const first = await launch('preferences');
    expect(await first.menuLabels()).toContain('&File');
    await ask(first, ['host', 'setPreferences'], { language: 'ar', colorScheme: 'dark' });
    expect(await first.menuLabels()).toContain('&ملف');
    await first.close();
    const second = await launch('preferences');
    expect(await ask(second, ['host', 'getPreferences'])).toMatchObject({
      value: { language: 'ar', colorScheme: 'dark' },
    });
    expect(await second.menuLabels()).toContain('&ملف');
  });

  it('ask the screens by one event', async () => {
    const shell = await launch('menu');
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
    const shell = await launch('demo', ['--demo']);
    // The window doesn't wait for the demo longer than a person would; the screens follow when it is open.
    await expect
      .poll(() => ask(shell, ['workspace', 'getStatus']), { timeout: 60_000 })
      .toMatchObject({ value: { open: true, fictional: true } });
    await shell.page.getByRole('main').waitFor();
    await expect.poll(() => shell.page.getByText('fictional', { exact: false }).count()).toBeGreaterThan(0);
  });

  it('closes the workspace with the window, so that it can be opened elsewhere', async () => {
    const folder = join(home.folder, 'closing', 'workspace');
    const first = await launch('closing');
    await openNewWorkspace(first, folder);
    expect(await first.close()).toBe(0);
    const second = await launch('closing');
    expect(await ask(second, ['workspace', 'open'], { folder, passphrase })).toMatchObject({ ok: true });
  });
});

describe('an officer', () => {
  it('gets from an empty computer to the Word report and the Excel register', async () => {
    const shell = await launch('journey');
    const problems = pageProblems(shell.page);
    const folder = join(home.folder, 'journey', 'documents');
    await walkTheWholeJourney(electronHands(shell, folder), join(folder, 'workspace'));
    expect(problems).toEqual([]);
    expect(await shell.close()).toBe(0);
  });
});
