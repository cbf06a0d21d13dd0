import { mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { passphrase, startApp, type TestApp, value } from '../../../support/app.ts';

// A record that is made anew has the same id and another key: its copies lie apart from those of the older workspace.

let root = '';
let first: TestApp;
let second: TestApp;
const other = 'the passphrase of the other';

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'psea-keys-'));
  const ports = { ownCopies: 'always' as const };
  [first, second] = ['first', 'second'].map((name) => startApp({ folder: join(root, name), ports })) as [
    TestApp,
    TestApp,
  ];
  const officer = { name: 'Fictional officer', function: 'Programme officer' };
  value(
    await first.client.workspace.create({
      folder: first.folder,
      passphrase,
      office: 'Fictional office',
      officer,
    }),
  );
  await work(first, 'Fictional Aid');
  const path = join(root, 'record.ndjson');
  value(await first.client.journal.export({ path }));
  value(await second.client.journal.createWorkspace({ path, folder: second.folder, passphrase: other }));
});
afterEach(async () => {
  await first.end();
  await second.end();
  rmSync(root, { recursive: true, force: true });
});

const open = async (test: TestApp) =>
  value(
    await test.client.workspace.open({
      folder: test.folder,
      passphrase: test === first ? passphrase : other,
    }),
  );
const close = async (test: TestApp) => value(await test.client.workspace.close({}));
const copies = async (test: TestApp) =>
  value(await test.client.workspace.listBackups({ folder: test.folder })).rows;
const placeOf = async (test: TestApp) =>
  value(await test.client.workspace.getStatus({})).copies?.folder ?? '';
const folders = () =>
  readdirSync(root)
    .filter((name) => name.startsWith('psea-backups-'))
    .sort();

async function work(test: TestApp, name: string): Promise<void> {
  const { reference } = value(await test.client.partner.create({ fields: { name, country: 'SS' } }));
  const file = {
    name: `${name}.txt`,
    bytes: new Uint8Array(Buffer.from(`The policy of ${name}. `.repeat(900))),
  };
  value(await test.client.evidence.add({ partner: reference, file, fields: {} }));
}

/** Some days on which something is recorded and the workspace closed. It is open before and behind. */
async function days(test: TestApp, from: number, to: number): Promise<void> {
  for (let day = from; day <= to; day += 1) {
    test.setToday(`2026-04-${String(day).padStart(2, '0')}`);
    const name = `${basename(test.folder)} of day ${day}`;
    if (day < 3) await work(test, name);
    else value(await test.client.partner.create({ fields: { name, country: 'KE' } }));
    await close(test);
    await open(test);
  }
}

/** Of April, in which all of it happens but the making of the two. */
const daysOf = async (test: TestApp) =>
  (await copies(test)).flatMap(({ on }) => (on.startsWith('2026-04-') ? [on.slice(8)] : [])).sort();

/** As programs named it that asked for the record alone. */
const oldName = (place: string) => place.replace(/(psea-backups-[0-9a-f]{8})-[0-9a-f]{8}$/, '$1');

it('keeps the copies of two workspaces of one record apart, and each finds and rehearses its own', async () => {
  await days(first, 1, 2);
  await days(second, 1, 3);
  expect(folders()).toHaveLength(2);
  expect(await placeOf(first)).not.toBe(await placeOf(second));
  expect(await daysOf(first)).toEqual(['01', '02']);
  expect(await daysOf(second)).toEqual(['01', '02', '03']);
  for (const test of [first, second]) {
    const done = value(await test.client.workspace.rehearseRestore({}));
    expect(done).toMatchObject({ works: true, missing: [], problems: [] });
    expect(dirname(done.backup.from)).toBe(await placeOf(test));
  }
});

it('takes none of the other’s copies away, however many days it works', async () => {
  await days(first, 1, 2);
  const before = await copies(first);
  await days(second, 1, 9);
  expect(await copies(first)).toEqual(before);
  // Its own are thinned out.
  expect((await copies(second)).length).toBeLessThan(9);
});

it('goes on with the folder of a program that named it by the record alone', async () => {
  await days(first, 1, 1);
  const place = await placeOf(first);
  await close(first);
  renameSync(place, oldName(place));
  await open(first);
  expect(await placeOf(first)).toBe(oldName(place));
  await days(first, 2, 2);
  expect(await daysOf(first)).toEqual(['01', '02']);
  expect(new Set((await copies(first)).map(({ folder }) => dirname(folder)))).toEqual(
    new Set([oldName(place)]),
  );
  expect(value(await first.client.workspace.rehearseRestore({})).works).toBe(true);
  // The other one doesn't go into it.
  await days(second, 1, 1);
  expect(dirname((await copies(second))[0]?.folder ?? '')).toBe(await placeOf(second));
  expect(await placeOf(second)).not.toBe(oldName(place));
  const from = (await copies(first)).at(-1)?.folder ?? '';
  const restored = value(await first.client.workspace.restore({ folder: first.folder, from }));
  expect(restored).toMatchObject({ complete: true, backup: { on: '2026-04-01' } });
});

it('parts what an earlier program put into one folder, and takes away only its own there', async () => {
  await days(first, 1, 2);
  await days(second, 1, 1);
  const [mine, theirs] = [await placeOf(first), await placeOf(second)];
  await close(second);
  await close(first);
  renameSync(mine, oldName(mine));
  const [copy] = await copies(second);
  renameSync(copy?.folder ?? '', join(oldName(mine), '2026-04-01T090000Z close'));
  rmSync(theirs, { recursive: true });
  await open(first);
  await open(second);
  expect(await daysOf(first)).toEqual(['01', '02']);
  expect(await daysOf(second)).toEqual(['01']);
  expect(await placeOf(first)).toBe(mine);
  await days(first, 3, 9);
  expect((await daysOf(first)).at(0)).not.toBe('01');
  expect(await daysOf(second)).toEqual(['01']);
});

it('names the copies of both where the header that tells them apart is gone, and each opens by its passphrase', async () => {
  await days(first, 1, 1);
  await days(second, 1, 1);
  await close(first);
  rmSync(join(first.folder, 'workspace.json'));
  const found = await copies(first);
  expect(new Set(found.map(({ folder }) => dirname(folder))).size).toBe(2);
  const opens: string[] = [];
  for (const { folder: from } of found) {
    const shown = await first.client.workspace.previewRestore({ folder: first.folder, from, passphrase });
    if (shown.ok) opens.push(from);
  }
  expect(opens).toHaveLength(1);
  const into = join(root, 'saved');
  const { report } = value(await first.client.workspace.salvage({ folder: first.folder, into, passphrase }));
  expect(report.backup?.folder).toBe(opens[0]);
});

it('doesn’t write a second place over where a backup of the other one lies', async () => {
  const place = join(root, 'drive', 'office');
  value(await first.client.workspace.setBackupPlace({ folder: place }));
  const refused = await second.client.workspace.setBackupPlace({ folder: place });
  expect(refused).toMatchObject({ ok: false, error: { code: 'BACKUP_FAILED' } });
  expect(value(await second.client.workspace.getStatus({})).copies?.place).toBeNull();
});
