import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { launchStandIn, type StandIn } from '../support/electron-stand-in/launch.ts';
import { ask, openNewWorkspace, type PageWithBridge } from './support/bridge.ts';
import { passphrase } from './support/journey.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

// What can be asked of the shell only where Electron is stood in for: as a foreign frame, as a request to
// somewhere else, on a computer without a wallet. The bundles are the real ones.

let browser: Browser;
let home: ReturnType<typeof temporaryFolder>;
/** A window that no test changes. */
let shell: StandIn;

beforeAll(async () => {
  browser = await launchChromium();
  home = temporaryFolder();
  shell = await launch('shared');
});
afterAll(async () => {
  await shell.kill();
  await browser.close();
  home.remove();
});

function launch(name: string, wallet: 'real' | 'none' = 'real'): Promise<StandIn> {
  return launchStandIn({ browser, wallet, home: join(home.folder, name) });
}

describe('the window', () => {
  it('opens the built screens under the product’s title, with nothing asked of a network', async () => {
    expect(shell.title).toBe('PSEA Partner Assessment');
    expect(await shell.page.title()).toContain('PSEA Partner Assessment');
    expect(shell.strayRequests).toEqual([]);
  });

  it('carries a content policy without unsafe scripts or styles', async () => {
    const file = await shell.main.ask('serve', 'app://psea/', 'GET');
    const policy = file?.headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    const other = await shell.main.ask('serve', 'app://psea/', 'GET');
    expect(other?.headers['content-security-policy']).not.toBe(policy);
  });

  it('serves the screens and no other file', async () => {
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
});

describe('the invoke channel', () => {
  it('refuses a frame that is not the main frame, and a main frame that shows something else', async () => {
    const status = [['workspace', 'getStatus'], {}] as const;
    const asks = (asker: { origin: string; isMainFrame: boolean }) =>
      shell.main.ask('invoke', 'psea:invoke', status, asker);
    await expect(asks({ origin: 'app://psea', isMainFrame: false })).rejects.toThrow('main frame');
    await expect(asks({ origin: 'https://example.org', isMainFrame: true })).rejects.toThrow('main frame');
    await expect(asks({ origin: 'app://psea', isMainFrame: true })).resolves.toMatchObject({ ok: true });
  });

  it('refuses what is no request at all', async () => {
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
});

describe('what the window denies', () => {
  it('allows no other page in it and no window beside it', async () => {
    for (const address of [
      'https://example.org/',
      'file:///etc/hosts',
      'javascript:alert(1)',
      'app://other/',
    ]) {
      expect([address, await shell.main.ask('mayNavigate', address)]).toEqual([address, false]);
      expect([address, await shell.main.ask('mayOpenWindow', address)]).toEqual([address, false]);
    }
  });

  it('lets no request leave the computer', async () => {
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

describe('the keychain', () => {
  it('opens a remembered workspace after a new start, and forgets it when asked', async () => {
    const folder = join(home.folder, 'remembered workspace');
    const first = await launch('keychain');
    await openNewWorkspace(first, folder);
    expect(await ask(first, ['host', 'rememberKey'])).toMatchObject({ value: { outcome: 'remembered' } });
    expect(await first.close()).toBe(0);
    const kept = readFileSync(join(home.folder, 'keychain', 'user-data', 'preferences.json'), 'utf8');
    expect(kept).not.toContain(passphrase);

    const second = await launch('keychain');
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
    await second.kill();
  });

  it('is not used where the system has no real encryption', async () => {
    const bare = await launch('no wallet', 'none');
    await openNewWorkspace(bare, join(home.folder, 'no wallet', 'workspace'));
    const isLinux = process.platform === 'linux';
    expect(await ask(bare, ['host', 'getInfo'])).toMatchObject({ value: { keychain: !isLinux } });
    const outcome = isLinux ? 'no-encryption' : 'remembered';
    expect(await ask(bare, ['host', 'rememberKey'])).toMatchObject({ value: { outcome } });
    await bare.kill();
  });
});

describe('opening evidence with the system’s own program', () => {
  it('hands over a read-only copy, byte for byte, and refuses what could run something', async () => {
    const opening = await launch('opening');
    await openNewWorkspace(opening, join(home.folder, 'opening', 'workspace'));
    const partner = await ask(opening, ['partner', 'create'], { fields: { name: 'Fictional Partner' } });
    const { reference } = partner.value as { reference: string };
    const add = (name: string, content: string) =>
      opening.page.evaluate(
        async ([to, file, text]) => {
          const { psea } = window as unknown as PageWithBridge;
          const bytes = new TextEncoder().encode(text);
          const added = await psea.invoke(['evidence', 'add'], {
            partner: to,
            file: { name: file, bytes },
            fields: {},
          });
          return (added.value as { evidence: { reference: string } }).evidence.reference;
        },
        [reference, name, content] as const,
      );
    const note = await add('attendance.v2.txt', 'Twenty-two of twenty-five people.');
    expect(await ask(opening, ['host', 'openEvidence'], { evidence: note })).toMatchObject({ ok: true });
    const [opened] = await opening.main.ask('openedFiles');
    expect(Buffer.from(opened?.content ?? '', 'base64').toString()).toBe('Twenty-two of twenty-five people.');
    expect(opened?.path.endsWith('attendance.v2.txt')).toBe(true);
    const script = await add('policy.sh', '#!/bin/sh\necho no\n');
    expect(await ask(opening, ['host', 'openEvidence'], { evidence: script })).toMatchObject({
      error: { code: 'EVIDENCE_NOT_OPENED' },
    });
    expect(await opening.main.ask('openedFiles')).toHaveLength(1);
    await opening.kill();
  });
});
