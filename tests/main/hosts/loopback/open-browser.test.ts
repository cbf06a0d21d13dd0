import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openBrowser } from '../../../../main/hosts/loopback/open-browser.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const isLinux = process.platform === 'linux';
const address = 'http://127.0.0.1:4000/?token=fictional&more=1';

afterEach(() => vi.unstubAllEnvs());

/** A folder with a program of the name by which a desktop opens addresses, which notes what it was given. */
function desktop(): string {
  const folder = temporaryFolder();
  const program = join(folder, 'xdg-open');
  writeFileSync(program, `#!/bin/sh\nprintf '%s|%s' "$1" "$#" > "${join(folder, 'given')}"\n`);
  chmodSync(program, 0o755);
  vi.stubEnv('PATH', `${folder}:${process.env.PATH}`);
  return join(folder, 'given');
}

describe.runIf(isLinux)('the person’s own browser', () => {
  it.each(['DISPLAY', 'WAYLAND_DISPLAY'])(
    'is asked for the address, whole and alone, where there is a screen: %s',
    async (screen) => {
      const given = desktop();
      vi.stubEnv('DISPLAY', '');
      vi.stubEnv('WAYLAND_DISPLAY', '');
      vi.stubEnv(screen, ':0');
      openBrowser(address);
      await expect.poll(() => existsSync(given) && readFileSync(given, 'utf8')).toBe(`${address}|1`);
    },
  );

  it('is left alone where there is no screen, and one that is not there is no fault', async () => {
    const given = desktop();
    vi.stubEnv('DISPLAY', '');
    vi.stubEnv('WAYLAND_DISPLAY', '');
    openBrowser(address);
    vi.stubEnv('PATH', temporaryFolder());
    vi.stubEnv('DISPLAY', ':0');
    openBrowser(address);
    for (let turn = 0; turn < 50; turn += 1) await new Promise(setImmediate);
    expect(existsSync(given)).toBe(false);
  });
});
