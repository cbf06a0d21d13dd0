import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { code, passphrase, startApp, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';

// A restore shows what it costs, touches nothing until the copy is whole, and keeps what was there.

const isWindows = process.platform === 'win32';

let test: TestApp;
let backup: string;
let recoveryKey: string;

const partner = async (name: string) =>
  value(await test.client.partner.create({ fields: { name, country: 'SS' } }));
const policy = (content: string) => ({
  name: 'policy.txt',
  bytes: new Uint8Array(Buffer.from(content.repeat(3000))),
});
const namesNow = async () =>
  value(await test.client.partner.list({}))
    .rows.map(({ name }) => name)
    .sort();
const which = (more: object = {}) => ({ folder: test.folder, from: backup, ...more });
const beside = () => readdirSync(join(test.folder, '..')).sort();
const bytesOf = (folder: string) =>
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')]);
const problemOf = (answer: { ok: boolean; error?: { details: Record<string, unknown> } }) =>
  answer.ok ? 'ok' : String(answer.error?.details.problem);

beforeEach(async () => {
  test = await startWithWorkspace();
  ({ recoveryKey } = value(await test.client.workspace.renewRecoveryKey({ passphrase })));
  backup = join(test.folder, '..', 'backup');
  const { reference } = await partner('Fictional Aid');
  value(
    await test.client.evidence.add({ partner: reference, file: policy('Fictional policy. '), fields: {} }),
  );
  value(await test.client.workspace.backup({ folder: backup }));
  await partner('Added later');
  value(await test.client.partner.edit({ partner: reference, fields: { acronym: 'FA' } }));
});
afterEach(async () => {
  expect(test.bugs).toEqual([]);
  await test.end();
});

it('shows the backup, and partner by partner what would be lost', async () => {
  const shown = value(await test.client.workspace.previewRestore(which()));
  expect(shown).toMatchObject({
    backup: { from: backup, on: '2026-03-02', kind: 'chosen', office: 'Fictional office', partners: 1 },
    complete: true,
    missing: [],
    lost: { present: 'readable', office: 0, partnersTotal: 2, onlyInBackup: 0 },
  });
  expect(shown.lost.partners.map(({ name }) => name).sort()).toEqual(['Added later', 'Fictional Aid']);
  expect(shown.lost.partners.reduce((sum, { entries }) => sum + entries, 0)).toBe(shown.lost.entries);
  const { entries } = value(await test.client.workspace.seal({}));
  expect(shown.backup.entries + shown.lost.entries).toBe(entries);
  expect(await namesNow()).toEqual(['Added later', 'Fictional Aid']);
});

it('restores, opens the result as a new device, and keeps what was there', async () => {
  const before = value(await test.client.workspace.getStatus({}));
  const kept = bytesOf(backup);
  const done = value(await test.client.workspace.restore(which()));
  expect(done).toMatchObject({ folder: test.folder, complete: true, lost: { partnersTotal: 2 } });
  expect(done.keptAside).toBe(`${test.folder} before restore 2026-03-02 0800`);
  expect(await namesNow()).toEqual(['Fictional Aid']);
  const after = value(await test.client.workspace.getStatus({}));
  expect(after).toMatchObject({ open: true, folder: test.folder, workspaceId: before.workspaceId });
  expect(after.deviceCode).not.toBe(before.deviceCode);
  expect(value(await test.client.workspace.check({})).problems).toEqual([]);
  const [only] = value(await test.client.partner.list({})).rows;
  const { rows } = value(await test.client.evidence.list({ partner: only?.id ?? '' }));
  const read = value(await test.client.evidence.getFile({ evidence: rows[0]?.reference ?? '' }));
  expect(Buffer.from(read.file.bytes).toString()).toContain('Fictional policy.');
  // The backup was only read, so that it can be restored again; what only a backup has is not in the workspace.
  expect(bytesOf(backup)).toEqual(kept);
  expect(existsSync(join(test.folder, 'backup.json'))).toBe(false);

  const aside = startApp({ folder: done.keptAside ?? '' });
  value(await aside.client.workspace.open({ folder: aside.folder, passphrase }));
  expect(value(await aside.client.partner.list({})).total).toBe(2);
  expect(value(await aside.client.workspace.getStatus({})).deviceCode).toBe(before.deviceCode);
  await aside.end();
});

it.each([
  ['the workspace is locked', () => undefined],
  ['its folder is gone', () => rmSync(test.folder, { recursive: true })],
  [
    'its folder is empty',
    () => {
      rmSync(test.folder, { recursive: true });
      mkdirSync(test.folder);
    },
  ],
  ['its register is no database', () => writeFileSync(join(test.folder, 'register.db'), 'x'.repeat(90_000))],
  ['its header can’t be read', () => writeFileSync(join(test.folder, 'workspace.json'), 'not any more')],
  ['its register is gone', () => rmSync(join(test.folder, 'register.db'))],
])('brings the record back where %s', async (_, harm) => {
  value(await test.client.workspace.close({}));
  harm();
  const there = existsSync(test.folder) && readdirSync(test.folder).length > 0;
  const { lost } = value(await test.client.workspace.previewRestore(which({ passphrase })));
  expect(lost.present).toBe(
    harm.toString().includes('undefined') ? 'readable' : there ? 'unreadable' : 'none',
  );
  const done = value(await test.client.workspace.restore(which({ passphrase })));
  expect(done.keptAside !== null).toBe(there);
  expect(await namesNow()).toEqual(['Fictional Aid']);
  expect(value(await test.client.workspace.check({})).problems).toEqual([]);
});

it('takes the recovery key in the place of the passphrase, and the present passphrase for an older copy', async () => {
  const next = 'another fictional passphrase';
  value(await test.client.workspace.changePassphrase({ current: passphrase, next }));
  value(await test.client.workspace.close({}));
  for (const given of [next, passphrase, recoveryKey])
    expect(code(await test.client.workspace.previewRestore(which({ passphrase: given })))).toBe('ok');
  expect(code(await test.client.workspace.previewRestore(which({ passphrase: 'wrong' })))).toBe(
    'WRONG_PASSPHRASE',
  );
  value(await test.client.workspace.restore(which({ passphrase: next })));
  value(await test.client.workspace.close({}));
  // Who knows the new passphrase alone can go on with it.
  expect(code(await test.client.workspace.open({ folder: test.folder, passphrase: next }))).toBe('ok');
});

it('names the documents that the backup lacks, as whoever made it was told', async () => {
  value(await test.client.workspace.close({}));
  rmSync(join(test.folder, 'evidence.db'));
  value(await test.client.workspace.open({ folder: test.folder, passphrase }));
  rmSync(backup, { recursive: true });
  expect(value(await test.client.workspace.backup({ folder: backup })).complete).toBe(false);
  const lacks = { complete: false, missing: [{ code: 'DOCUMENT_MISSING', details: { name: 'policy.txt' } }] };
  expect(value(await test.client.workspace.previewRestore(which()))).toMatchObject(lacks);
  expect(value(await test.client.workspace.restore(which()))).toMatchObject(lacks);
});

it('names a document that was damaged in the backup since', async () => {
  const file = join(backup, 'evidence.db');
  const bytes = readFileSync(file);
  bytes.fill(0x5a, bytes.length - 9_000, bytes.length - 8_900);
  writeFileSync(file, bytes);
  const done = value(await test.client.workspace.restore(which()));
  expect(done).toMatchObject({ complete: false, missing: [{ details: { name: 'policy.txt' } }] });
});

describe('refuses, and leaves all as it was,', () => {
  const refusal = async (more: object = {}) => {
    const there = beside();
    const answer = await test.client.workspace.restore(which({ passphrase, ...more }));
    expect(beside()).toEqual(there);
    expect(await namesNow()).toEqual(['Added later', 'Fictional Aid']);
    return answer;
  };

  it('a backup whose register was altered in any page', async () => {
    const file = join(backup, 'register.db');
    const whole = readFileSync(file);
    for (let page = 1; page * 4096 < whole.length; page += 5) {
      const bytes = Buffer.from(whole);
      bytes[page * 4096 + 700] = (bytes[page * 4096 + 700] ?? 0) ^ 1;
      writeFileSync(file, bytes);
      expect(['RESTORE_FAILED', 'WORKSPACE_DAMAGED']).toContain(code(await refusal()));
    }
  });

  it('a log beside a backup, which has none of its own', async () => {
    writeFileSync(join(backup, 'register.db-wal'), readFileSync(join(test.folder, 'register.db-wal')));
    expect(problemOf(await refusal())).toContain('register.db-wal');
  });

  it('the backup of another workspace', async () => {
    const other = await startWithWorkspace();
    const from = join(other.folder, '..', 'backup');
    value(await other.client.workspace.backup({ folder: from }));
    expect(problemOf(await refusal({ from }))).toContain('another workspace');
    await other.end();
  });

  it('the workspace itself', async () => {
    expect((await refusal({ from: test.folder })).ok).toBe(false);
  });

  it('one that a newer program made', async () => {
    const file = join(backup, 'workspace.json');
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), format: 99 }));
    expect(code(await refusal())).toBe('WORKSPACE_NEWER');
  });

  it('to set aside a folder of other files, or a workspace that another program has open', async () => {
    const photos = join(test.folder, '..', 'photos');
    mkdirSync(photos);
    writeFileSync(join(photos, 'a.jpg'), 'light');
    expect(problemOf(await refusal({ folder: photos }))).toContain('no workspace');
    expect(readdirSync(photos)).toEqual(['a.jpg']);
    const other = startApp();
    expect(code(await other.client.workspace.restore(which({ passphrase })))).toBe('WORKSPACE_LOCKED');
    await other.end();
  });
});

it.runIf(!isWindows)('reads a backup that can’t be written to', async () => {
  const copy = join(test.folder, '..', 'disc');
  cpSync(backup, copy, { recursive: true });
  for (const name of readdirSync(copy)) chmodSync(join(copy, name), 0o400);
  chmodSync(copy, 0o500);
  try {
    expect(value(await test.client.workspace.restore(which({ from: copy }))).complete).toBe(true);
    expect(await namesNow()).toEqual(['Fictional Aid']);
  } finally {
    chmodSync(copy, 0o700);
  }
});
