import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { ask, openNewWorkspace } from './support/bridge.ts';
import { passphrase } from './support/journey.ts';
import { launchShell, type Shell } from './support/shell.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

// Apart from the other tests of the program, since nobody kills it twice and takes the better outcome.

let browser: Browser;
let home: ReturnType<typeof temporaryFolder>;
let running: Shell | null = null;

beforeAll(async () => {
  browser = await launchChromium();
  home = temporaryFolder();
});
afterAll(async () => {
  await browser?.close();
  home?.remove();
});
afterEach(async () => {
  await running?.kill();
  running = null;
});

async function launch(name: string): Promise<Shell> {
  running = await launchShell({ browser, home: join(home.folder, name) });
  return running;
}

it('keeps every acknowledged change when the program is killed', async () => {
  const folder = join(home.folder, 'killed', 'workspace');
  const first = await launch('killed');
  await openNewWorkspace(first, folder);
  await ask(first, ['partner', 'create'], { fields: { name: 'Fictional partner' } });
  await first.kill();
  const second = await launch('killed');
  await ask(second, ['workspace', 'open'], { folder, passphrase });
  expect(await ask(second, ['partner', 'list'])).toMatchObject({
    value: { total: 1, rows: [{ name: 'Fictional partner' }] },
  });
});
