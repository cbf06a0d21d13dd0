import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';

const isLinux = process.platform === 'linux';
const address = 'http://127.0.0.1:4000/?token=fictional&more=1';
const module = pathToFileURL(join(import.meta.dirname, '../../../../main/hosts/loopback/open-browser.ts'));

/** A desktop: a folder with the program that opens addresses, which notes what it was given. */
function desktop(): { folder: string; given: string } {
  const folder = temporaryFolder();
  const given = join(folder, 'given');
  const program = join(folder, 'xdg-open');
  writeFileSync(program, `#!/bin/sh\nprintf '%s|%s' "$1" "$#" > "${given}"\n`);
  chmodSync(program, 0o755);
  return { folder, given };
}

/** Asks for the address in a process of its own, whose surroundings the test may choose. */
function openIn(env: Record<string, string>): string {
  const script = `const { openBrowser } = await import('${module}'); openBrowser('${address}'); console.log('done');`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], { env, encoding: 'utf8' });
}

describe.runIf(isLinux)('the person’s own browser', () => {
  it.each(['DISPLAY', 'WAYLAND_DISPLAY'])('is asked for the address, whole and alone: %s', async (screen) => {
    const { folder, given } = desktop();
    openIn({ PATH: `${folder}:/usr/bin:/bin`, [screen]: ':0' });
    await expect.poll(() => existsSync(given) && readFileSync(given, 'utf8')).toBe(`${address}|1`);
  });

  it('is left alone where there is no screen', () => {
    const { folder, given } = desktop();
    expect(openIn({ PATH: `${folder}:/usr/bin:/bin` })).toBe('done\n');
    expect(existsSync(given)).toBe(false);
  });

  it('that is not there is no fault, since the address stands on the screen too', () => {
    expect(openIn({ PATH: temporaryFolder(), DISPLAY: ':0' })).toBe('done\n');
  });
});
