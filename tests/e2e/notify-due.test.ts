import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { head } from '../support/desk.ts';
import { launchStandIn, type StandIn } from '../support/electron-stand-in/launch.ts';
import { ask, openNewWorkspace } from './support/bridge.ts';
import { passphrase } from './support/journey.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

let browser: Browser;
let home: ReturnType<typeof temporaryFolder>;

beforeAll(async () => {
  browser = await launchChromium();
  home = temporaryFolder();
});
afterAll(async () => {
  await browser.close();
  home.remove();
});

const computer = () => join(home.folder, 'computer');
const workspace = () => join(home.folder, 'workspace');
const launch = (env: Record<string, string> = {}) => launchStandIn({ browser, home: computer(), env });
const shown = (shell: StandIn) => shell.main.ask('notificationsShown');

async function opened(env: Record<string, string> = {}): Promise<StandIn> {
  const shell = await launch(env);
  expect(await ask(shell, ['workspace', 'open'], { folder: workspace(), passphrase })).toMatchObject({
    ok: true,
  });
  return shell;
}

it('notifies of what is due once a day: not at a second opening, again on a new day', async () => {
  const first = await launch();
  await openNewWorkspace(first, workspace());
  const { value } = await ask(first, ['workspace', 'getStatus']);
  const { today } = value as { today: string };
  const created = await ask(first, ['partner', 'create'], { fields: { name: 'Fictional Lake Network' } });
  const { reference } = created.value as { reference: string };
  const basis = { kind: 'emergency', reason: 'Fictional floods.', approver: head, until: today };
  expect(await ask(first, ['partner', 'recordBasis'], { partner: reference, ...basis })).toMatchObject({
    ok: true,
  });
  expect(await shown(first)).toEqual([]);
  expect(await first.close()).toBe(0);

  const log = join(computer(), 'user-data', 'problems.log');
  const refused = await opened({ PSEA_STAND_IN_NOTICES: 'failed' });
  await expect.poll(() => existsSync(log) && readFileSync(log, 'utf8')).toContain('NOTICE_NOT_SHOWN');
  expect(await refused.close()).toBe(0);

  // What the system would not show counts as told to nobody.
  const second = await opened();
  await expect.poll(() => shown(second)).toHaveLength(1);
  const [notice] = await shown(second);
  expect(notice?.body).toBe('Due within 7 days: 1');
  expect(JSON.stringify(notice)).not.toContain('Lake');
  expect(await ask(second, ['workspace', 'close'])).toMatchObject({ ok: true });
  await ask(second, ['workspace', 'open'], { folder: workspace(), passphrase });
  expect(await second.close()).toBe(0);

  const third = await opened();
  // A notice of this opening would have been decided on by now: it asks for the same list.
  await ask(third, ['todo', 'list']);
  expect(await shown(third)).toEqual([]);
  expect(await third.close()).toBe(0);

  const file = join(computer(), 'user-data', 'preferences.json');
  const preferences = JSON.parse(readFileSync(file, 'utf8')) as { notifiedOn: string };
  expect(preferences.notifiedOn).toBe(today);
  writeFileSync(file, JSON.stringify({ ...preferences, notifiedOn: '2020-01-01' }));
  const fourth = await opened();
  await expect.poll(() => shown(fourth)).toHaveLength(1);
  await fourth.kill();
});
