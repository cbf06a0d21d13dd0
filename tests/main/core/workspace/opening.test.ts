import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isLockHeld } from '../../../../main/adapters/workspace/lock-file.ts';
import type { App } from '../../../../main/core/app.ts';
import { code, passphrase, startWithWorkspace, type TestAppOptions, value } from '../../../support/app.ts';
import { allRequests } from './all-requests.ts';

async function started(options: TestAppOptions = {}) {
  const test = await startWithWorkspace(options);
  onTestFinished(() => test.end());
  for (const name of ['Fictional Aid', 'Example Relief', 'Fictional Hill Trust'])
    value(await test.client.partner.create({ fields: { name, country: 'SS' } }));
  return test;
}

const get = (app: App) => app.dispatch(['workspace', 'getStatus'], {});

describe('opening with a key that the keychain kept', () => {
  it('names whatever page can’t be read, and leaves the workspace free for the next attempt', async () => {
    const test = await started();
    const key = (await test.app.exportKey()) ?? '';
    value(await test.client.workspace.close({}));
    const register = join(test.folder, 'register.db');
    const whole = readFileSync(register);
    const told = new Set<string>();
    for (let page = 0; page < whole.length / 4096; page += 1) {
      const bytes = Buffer.from(whole);
      bytes[page * 4096 + 1234] = (bytes[page * 4096 + 1234] ?? 0) ^ 1;
      writeFileSync(register, bytes);
      const opened = await test.app.openWithKey(test.folder, key);
      told.add(code(opened));
      // Nothing of a refused opening holds the folder: whoever saves what can be read finds it free.
      if (!opened.ok) expect(isLockHeld(test.folder), `page ${page}`).toBe(false);
      const list = await test.client.partner.list({});
      told.add(code(list));
      await test.app.close();
    }
    told.delete('ok');
    // After a refusal nothing is open, which the list says.
    expect(told).toEqual(new Set(['WORKSPACE_DAMAGED', 'NO_WORKSPACE']));
    writeFileSync(register, whole);
    expect(value(await test.app.openWithKey(test.folder, key))).toMatchObject({ open: true, partners: 3 });
    expect(test.bugs).toEqual([]);
  });

  it('refuses a wrong key and a folder without a workspace by name', async () => {
    const test = await started();
    const key = (await test.app.exportKey()) ?? '';
    expect(code(await test.app.openWithKey(`${test.folder} elsewhere`, key))).toBe('WORKSPACE_NOT_FOUND');
    expect(code(await test.app.openWithKey(test.folder, 'ab'.repeat(32)))).toBe('WRONG_PASSPHRASE');
    expect(code(await test.app.openWithKey(test.folder, key))).toBe('ok');
  });

  it('waits for a change that is under way', async () => {
    const test = await started();
    const key = (await test.app.exportKey()) ?? '';
    const change = test.client.partner.create({ fields: { name: 'Fictional Last One' } });
    const opened = test.app.openWithKey(test.folder, key);
    expect(code(await change)).toBe('ok');
    expect(value(await opened)).toMatchObject({ partners: 4 });
  });
});

describe('a workspace that can’t be opened', () => {
  it('leaves the one that is open as it is', async () => {
    const [first, second] = [await started(), await started()];
    value(await second.client.workspace.close({}));
    const register = join(second.folder, 'register.db');
    const bytes = readFileSync(register);
    writeFileSync(register, Buffer.concat([bytes.subarray(0, 8192), Buffer.alloc(bytes.length - 8192, 7)]));
    expect(code(await first.client.workspace.open({ folder: second.folder, passphrase }))).toBe(
      'WORKSPACE_DAMAGED',
    );
    expect(value(await get(first.app))).toMatchObject({ open: true, folder: first.folder });
    expect(code(await first.client.partner.create({ fields: { name: 'Fictional Last One' } }))).toBe('ok');
  });
});

describe('a change that could not be read again', () => {
  it('is refused by name, with nothing recorded', async () => {
    const kinds = { kind: 7, mediaType: 'text/plain', flags: [] };
    const test = await started({ ports: { inspectFile: async () => kinds as never } });
    const { client } = test;
    const { rows } = value(await client.partner.list({}));
    const partner = rows[0]?.reference ?? '';
    const before = value(await client.partner.getHistory({ partner })).total;
    const file = { name: 'policy.txt', bytes: new TextEncoder().encode('A fictional policy.') };
    const added = await client.evidence.add({ partner, file, fields: { title: 'Secret title' } });
    expect(added).toMatchObject({ ok: false, error: { code: 'CHANGE_UNREADABLE' } });
    if (added.ok) return;
    expect(added.error.message).toContain('“evidence.added”');
    expect(added.error.message).toContain('file.kind');
    expect(added.error.message).not.toContain('Secret');
    expect(test.bugs).toHaveLength(1);
    expect(value(await client.partner.getHistory({ partner })).total).toBe(before);
    expect(value(await client.evidence.list({ partner })).rows).toEqual([]);
    expect(value(await client.workspace.check({})).problems).toEqual([]);
  });
});

describe('requests that a workspace for reading lets pass', () => {
  it('are changing requests of the contract', () => {
    const passing = allRequests().filter(({ changes, needsWorkspace }) => changes && !needsWorkspace);
    expect(passing.map(({ path }) => path.join('.'))).toEqual([
      'workspace.create',
      'workspace.open',
      'workspace.recover',
      'workspace.close',
      'workspace.restore',
      'workspace.salvage',
      'journal.createWorkspace',
      'demo.create',
    ]);
  });
});
