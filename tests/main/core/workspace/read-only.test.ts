import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { passphrase, startApp, type TestApp, value } from '../../../support/app.ts';
import { officer } from '../../../support/desk.ts';
import { contentsOf, temporaryFolder } from '../../adapters/workspace/fixture.ts';

const script = fileURLToPath(new URL('read-only-opener.ts', import.meta.url));
const isWindows = process.platform === 'win32';
const isRoot = process.getuid?.() === 0;
/** Of the account "nobody", for whom root stands in here: root may write everywhere. */
const nobody = 65534;

/** Whether a part of the tree can be mounted again for reading, in a view of the file system of its own. */
const canMount = process.platform === 'linux' && isRoot && spawnSync('unshare', ['-m', 'true']).status === 0;

let test: TestApp;
/** Copies of one workspace: closed, as a crash leaves it, and as a backup. */
let kinds: Record<'closed' | 'crashed' | 'backup', string>;
let recoveryKey: string;

beforeAll(async () => {
  test = startApp();
  const { client, folder } = test;
  const made = await client.workspace.create({ folder, passphrase, office: 'Fictional office', officer });
  recoveryKey = value(made).recoveryKey;
  const { row } = value(await client.partner.create({ fields: { name: 'Fictional Aid', country: 'SS' } }));
  const file = { name: 'policy.txt', bytes: new TextEncoder().encode('A fictional policy.') };
  value(await client.evidence.add({ partner: row.reference, file, fields: { title: 'Policy' } }));
  kinds = { closed: `${folder}-closed`, crashed: `${folder}-crashed`, backup: `${folder}-backup` };
  value(await client.workspace.backup({ folder: kinds.backup }));
  cpSync(folder, kinds.crashed, { recursive: true });
  // Locked for whoever asks the system; the files are what a power cut leaves.
  value(await client.workspace.close({}));
  cpSync(folder, kinds.closed, { recursive: true });
});

afterAll(() => test.end());

type Told = Record<string, unknown>;

/** What the opener was told of each folder. One process for all: most of its time goes into starting. */
function openAll(
  command: readonly string[],
  folders: readonly string[],
  as: { uid?: number; gid?: number } = {},
) {
  const [program = '', ...rest] = [...command, process.execPath, script, ...folders];
  const { stdout, stderr } = spawnSync(program, rest, {
    encoding: 'utf8',
    env: { ...process.env, PSEA_TEST_KEY: recoveryKey },
    ...as,
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Told[];
}

/** All that a workspace open for reading has to say, whatever keeps it from being written to. */
async function expectReadOnly(told: Told = {}, folder = ''): Promise<void> {
  expect(told).toMatchObject({
    status: { open: true, readOnly: true, folder, office: 'Fictional office', partners: 1 },
    partners: ['Fictional Aid'],
    history: expect.any(Number),
    read: 'A fictional policy.',
    direct: 'WORKSPACE_READ_ONLY',
    preview: 'ok',
    report: 'ok',
    problems: [],
    backup: { code: 'ok' },
    recover: 'WORKSPACE_READ_ONLY',
    copiesWhileOpen: 1,
    copiesAfter: 0,
    bugs: [],
  });
  const refusals = told.refusals as Record<string, string>;
  expect(Object.keys(refusals).length).toBeGreaterThan(40);
  expect(new Set(Object.values(refusals))).toEqual(new Set(['WORKSPACE_READ_ONLY']));
  const backup = (told.backup as { folder: string }).folder;
  try {
    const again = startApp({ folder: backup });
    const opened = await again.client.workspace.open({ folder: backup, passphrase });
    expect(value(opened)).toMatchObject({ readOnly: false, partners: 1 });
    await again.end();
  } finally {
    rmSync(backup, { recursive: true, force: true });
  }
}

const names = ['closed', 'crashed', 'backup'] as const;

/** Copies of the three workspaces in a folder that others may enter. */
function copiesIn(parent: string): string[] {
  chmodSync(parent, 0o755);
  return names.map((name) => {
    cpSync(kinds[name], join(parent, name), { recursive: true });
    return join(parent, name);
  });
}

describe.runIf(!isWindows)('a workspace in a folder without the right to write', () => {
  it('is read, and says so; a file that may not even be read is named', async () => {
    const parent = temporaryFolder();
    const folders = copiesIn(parent);
    const closed = ['register.db', 'workspace.json'].map((name) => {
      const folder = join(parent, `no ${name}`);
      cpSync(kinds.closed, folder, { recursive: true });
      return { folder, file: join(folder, name) };
    });
    const all = [...folders, ...closed.map(({ folder }) => folder)];
    for (const folder of all) {
      // A lone file that may be written to is of no use in a folder in which nothing can be made.
      for (const name of readdirSync(folder))
        chmodSync(join(folder, name), name === 'register.db' ? 0o666 : 0o444);
    }
    for (const { file } of closed) chmodSync(file, 0);
    for (const folder of all) chmodSync(folder, 0o555);
    const before = folders.map(contentsOf);
    const told = openAll([], all, isRoot ? { uid: nobody, gid: nobody } : {});
    for (const folder of all) chmodSync(folder, 0o755);
    for (const [at, folder] of folders.entries()) await expectReadOnly(told[at], folder);
    expect(folders.map(contentsOf)).toEqual(before);
    for (const [at, { file }] of closed.entries())
      expect(told[folders.length + at]).toMatchObject({
        opened: { code: 'FILE_NOT_READABLE', details: { file, problem: 'access is denied' } },
        copiesAfter: 0,
      });
  }, 120_000);
});

// Needs the right to mount, which people who run tests don't have, but containers of build servers do.
describe.runIf(canMount)('a workspace on a disk that can only be read', () => {
  it('is read, and says so', async () => {
    const disk = temporaryFolder();
    const folders = copiesIn(disk);
    const before = folders.map(contentsOf);
    const mount = 'mount --bind "$1" "$1" && mount -o remount,ro,bind "$1" && shift && exec "$@"';
    const told = openAll(['unshare', '-m', 'sh', '-c', mount, 'sh', disk], folders);
    for (const [at, folder] of folders.entries()) await expectReadOnly(told[at], folder);
    expect(folders.map(contentsOf)).toEqual(before);
  }, 120_000);
});
