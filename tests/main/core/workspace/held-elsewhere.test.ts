import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { heldElsewhere } from '../../../../main/adapters/workspace/holder.ts';
import { code, passphrase, startApp, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';

// The lock of the system doesn't travel with a folder that a program copies to other computers; the note does.

let made: TestApp;
let here: TestApp;
let note: string;
beforeEach(async () => {
  made = await startWithWorkspace();
  value(await made.client.workspace.close({}));
  here = startApp({ folder: made.folder });
  note = join(made.folder, 'holder.json');
});
afterEach(async () => {
  await here.end();
  await made.end();
});

const holder = {
  pid: process.pid,
  user: 'a.example',
  program: 'PSEA 9.9.9',
  since: '2026-03-01T08:00:00.000Z',
};
const leaveNote = (host: string) => writeFileSync(note, JSON.stringify({ ...holder, host }));
const open = (more: object = {}) => here.client.workspace.open({ folder: made.folder, passphrase, ...more });

it('a workspace that another computer has open is not opened without a word, and says where it is open', async () => {
  leaveNote('another-laptop');
  const refused = await open();
  expect(refused).toMatchObject({
    error: {
      code: 'WORKSPACE_HELD_ELSEWHERE',
      details: { host: 'another-laptop', user: 'a.example', program: 'PSEA 9.9.9', since: holder.since },
    },
  });
  expect(JSON.parse(readFileSync(note, 'utf8'))).toMatchObject({ host: 'another-laptop' });
});

it('is opened where a person says that it is over there, and by the key of a wallet alike', async () => {
  leaveNote('another-laptop');
  expect(value(await open({ anyway: true }))).toMatchObject({ open: true });
  expect(JSON.parse(readFileSync(note, 'utf8'))).toMatchObject({ host: hostname() });
  const key = (await here.app.exportKey()) ?? '';
  value(await here.client.workspace.close({}));
  expect(existsSync(note)).toBe(false);
  // Nobody is asked twice.
  expect(code(await open())).toBe('ok');
  value(await here.client.workspace.close({}));
  leaveNote('another-laptop');
  expect(code(await here.app.openWithKey(made.folder, key))).toBe('WORKSPACE_HELD_ELSEWHERE');
  expect(code(await here.app.openWithKey(made.folder, key, true))).toBe('ok');
});

it('is opened without a question after a crash on this computer, and for a look beside another', async () => {
  leaveNote(hostname());
  expect(code(await open())).toBe('ok');
  value(await here.client.workspace.close({}));
  leaveNote('another-laptop');
  expect(code(await open({ beside: true }))).toBe('ok');
});

it('a note that can’t be read says nothing', () => {
  for (const text of ['', '{', '{"host":"another-laptop"}', 'null']) {
    writeFileSync(note, text);
    expect(heldElsewhere(made.folder)).toBeNull();
  }
  leaveNote('another-laptop');
  expect(heldElsewhere(made.folder, 'another-laptop')).toBeNull();
});

it('is asked after before a new passphrase, a backup in its place and a record saved from it, too', async () => {
  value(await made.client.workspace.open({ folder: made.folder, passphrase }));
  const { recoveryKey: key } = value(await made.client.workspace.renewRecoveryKey({ passphrase }));
  const from = join(`${made.folder} copies`, 'backup');
  value(await made.client.workspace.backup({ folder: from }));
  value(await made.client.workspace.close({}));
  const { folder } = made;
  const ways = {
    recover: (anyway?: boolean) =>
      here.client.workspace.recover({ folder, recoveryKey: key, newPassphrase: passphrase, anyway }),
    salvage: (anyway?: boolean) =>
      here.client.workspace.salvage({ folder, into: `${folder} saved`, passphrase, anyway }),
    restore: (anyway?: boolean) => here.client.workspace.restore({ folder, from, passphrase, anyway }),
  };
  for (const [way, ask] of Object.entries(ways)) {
    leaveNote('another-laptop');
    const before = readFileSync(join(folder, 'workspace.json'), 'utf8');
    expect(code(await ask()), way).toBe('WORKSPACE_HELD_ELSEWHERE');
    expect(JSON.parse(readFileSync(note, 'utf8')), way).toMatchObject({ host: 'another-laptop' });
    expect(readFileSync(join(folder, 'workspace.json'), 'utf8'), way).toBe(before);
    expect(existsSync(`${folder} saved`)).toBe(way === 'restore');
    expect(code(await ask(true)), way).toBe('ok');
    value(await here.client.workspace.close({}));
  }
});
