import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { code, passphrase, startApp, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { packagePassphrase, startRoad } from '../exchange/offices.ts';

// The program makes copies by itself: when a workspace is closed, each day, and before a package changes it.

let test: TestApp;
beforeEach(async () => {
  test = await startWithWorkspace({ ports: { ownCopies: 'always' } });
});
afterEach(() => test.end());

const partner = async (name: string) =>
  value(await test.client.partner.create({ fields: { name, country: 'SS' } }));
const copies = async () => value(await test.client.workspace.listBackups({ folder: test.folder })).rows;
const status = async () => value(await test.client.workspace.getStatus({})).copies;
const close = async () => value(await test.client.workspace.close({}));
const open = async () => value(await test.client.workspace.open({ folder: test.folder, passphrase }));
const policy = (words: string) => ({
  name: `${words}.txt`,
  bytes: new Uint8Array(Buffer.from(`${words} `.repeat(40_000))),
});

it('copies when a workspace is closed in which something changed, and not when nothing did', async () => {
  await partner('Fictional Aid');
  await close();
  const [first, ...others] = await copies();
  expect(others).toEqual([]);
  expect(first).toMatchObject({ kind: 'close', on: '2026-03-02', missing: 0 });
  // Beside the workspace, so that it outlives its folder.
  expect(dirname(dirname(first?.folder ?? ''))).toBe(dirname(test.folder));
  test.setToday('2026-03-03');
  await open();
  await close();
  expect(await copies()).toHaveLength(1);
  await open();
  await partner('Added later');
  await close();
  expect((await copies()).map(({ on }) => on)).toEqual(['2026-03-03', '2026-03-02']);
});

it('copies after a passphrase was changed, since an older copy opens by the older one', async () => {
  await partner('Fictional Aid');
  await close();
  test.setToday('2026-03-04');
  await open();
  value(await test.client.workspace.changePassphrase({ current: passphrase, next: 'another passphrase' }));
  await close();
  expect(await copies()).toHaveLength(2);
});

it('shares the documents among all copies, and each can be restored whole', async () => {
  const { reference } = await partner('Fictional Aid');
  for (const day of ['03', '04', '05']) {
    value(await test.client.evidence.add({ partner: reference, file: policy(`policy ${day}`), fields: {} }));
    test.setToday(`2026-03-${day}`);
    await close();
    await open();
  }
  const made = await copies();
  expect(made).toHaveLength(3);
  const place = dirname(made[0]?.folder ?? '');
  expect(made.every(({ folder }) => !existsSync(join(folder, 'evidence.db')))).toBe(true);
  const size = statSync(join(place, 'evidence.db')).size;
  expect(size).toBeLessThan(statSync(join(test.folder, 'evidence.db')).size * 1.2);
  // The oldest lacks nothing of what it names.
  const from = made.at(-1)?.folder ?? '';
  const done = value(await test.client.workspace.restore({ folder: test.folder, from }));
  expect(done).toMatchObject({ complete: true, backup: { on: '2026-03-03', kind: 'close' } });
  const [row] = value(await test.client.partner.list({})).rows;
  expect(value(await test.client.evidence.list({ partner: row?.id ?? '' })).total).toBe(1);
  expect(value(await test.client.workspace.check({})).problems).toEqual([]);
  // What was there before was copied once more, and is kept beside it.
  expect((await copies()).length).toBeGreaterThanOrEqual(3);
});

it('copies once on a day on which it stays open, with the first change', async () => {
  await partner('Fictional Aid');
  expect(await copies()).toEqual([]);
  test.setToday('2026-03-03');
  await partner('On the next day');
  await partner('And another one');
  expect((await copies()).map(({ kind, on }) => [kind, on])).toEqual([['daily', '2026-03-03']]);
});

it('makes one a day for a command line, however often it runs', async () => {
  const made: number[] = [];
  await close();
  rmSync(dirname((await copies())[0]?.folder ?? ''), { recursive: true });
  for (const day of ['2026-03-03', '2026-03-03', '2026-03-03', '2026-03-04']) {
    const command = startApp({ folder: test.folder, today: day, ports: { ownCopies: 'daily' } });
    value(await command.client.workspace.open({ folder: test.folder, passphrase }));
    value(await command.client.partner.create({ fields: { name: `Aid ${made.length}`, country: 'KE' } }));
    await command.end();
    made.push((await copies()).length);
  }
  expect(made).toEqual([1, 1, 1, 2]);
});

it('says why none could be made, and closes all the same', async () => {
  await partner('Fictional Aid');
  const place = (await status())?.folder ?? '';
  await close();
  await open();
  test.setToday('2026-03-03');
  const inTheWay = ['daily', 'close'].map((kind) => join(place, `2026-03-03T080000Z ${kind}`));
  for (const folder of inTheWay) {
    mkdirSync(folder);
    writeFileSync(join(folder, 'photo.jpg'), 'light');
  }
  await partner('Added later');
  await close();
  await open();
  expect(await status()).toMatchObject({ problem: { code: 'BACKUP_FAILED', on: '2026-03-03' } });
  for (const folder of inTheWay) {
    expect(readdirSync(folder)).toEqual(['photo.jpg']);
    rmSync(folder, { recursive: true });
  }
  await partner('And once more');
  await close();
  await open();
  expect((await status())?.problem).toBeNull();
});

it('reminds until a copy lies elsewhere, brings each new one to a second place, and reminds again', async () => {
  await partner('Fictional Aid');
  expect(await status()).toMatchObject({ remind: 'none-elsewhere', place: null, elsewhere: null });
  const drive = mkdtempSync(join(tmpdir(), 'psea-drive-'));
  try {
    const place = join(drive, 'office');
    expect(code(await test.client.workspace.setBackupPlace({ folder: join(test.folder, 'in it') }))).toBe(
      'BACKUP_FAILED',
    );
    const set = value(await test.client.workspace.setBackupPlace({ folder: place }));
    expect(set.copies).toMatchObject({ remind: null, place, elsewhere: { folder: place, on: '2026-03-02' } });
    test.setToday('2026-04-02');
    expect((await status())?.remind).toBe('old-elsewhere');
    await partner('Added later');
    await close();
    await open();
    expect(await status()).toMatchObject({ remind: null, elsewhere: { on: '2026-04-02' } });
    const shown = value(await test.client.workspace.previewRestore({ folder: test.folder, from: place }));
    expect(shown.lost.entries).toBe(0);
    expect(shown.backup.partners).toBe(2);
  } finally {
    rmSync(drive, { recursive: true });
  }
});

it('copies before a package changes the record, and not before one that changes nothing', async () => {
  const road = startRoad();
  const sender = await startWithWorkspace();
  try {
    value(await sender.client.partner.create({ fields: { name: 'From another office', country: 'KE' } }));
    const path = road.path('package.psea');
    value(await sender.client.package.create({ path, packagePassphrase }));
    await partner('Fictional Aid');
    const merge = () => test.client.package.merge({ path, packagePassphrase, acceptSender: 'any' });
    value(await merge());
    const [before, ...others] = await copies();
    expect(others).toEqual([]);
    expect(before?.kind).toBe('merge');
    const from = before?.folder ?? '';
    const { lost } = value(await test.client.workspace.previewRestore({ folder: test.folder, from }));
    expect(lost.partners.map(({ name }) => name)).toEqual(['From another office']);
    test.setToday('2026-03-05');
    value(await merge());
    expect(await copies()).toHaveLength(1);
  } finally {
    await sender.end();
    road.end();
  }
});

it('rehearses a restore, says yes only for what is whole, and leaves nothing of it', async () => {
  const { reference } = await partner('Fictional Aid');
  value(await test.client.evidence.add({ partner: reference, file: policy('policy'), fields: {} }));
  expect(code(await test.client.workspace.rehearseRestore({}))).toBe('RESTORE_FAILED');
  await close();
  await open();
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith('psea-reading-'));
  const yes = value(await test.client.workspace.rehearseRestore({}));
  expect(yes).toMatchObject({
    works: true,
    documents: 1,
    missing: [],
    problems: [],
    backup: { partners: 1 },
  });
  expect(yes.chains).toBeGreaterThan(0);
  const [newest] = await copies();
  const evidence = join(dirname(newest?.folder ?? ''), 'evidence.db');
  const whole = readFileSync(evidence);
  const bytes = Buffer.from(whole);
  bytes.fill(0x5a, bytes.length - 9_000, bytes.length - 8_900);
  writeFileSync(evidence, bytes);
  const no = value(await test.client.workspace.rehearseRestore({}));
  expect(no).toMatchObject({ works: false, missing: [{ details: { name: 'policy.txt' } }] });
  writeFileSync(evidence, whole);
  const register = join(newest?.folder ?? '', 'register.db');
  const pages = readFileSync(register);
  pages[4096 * 3 + 100] = (pages[4096 * 3 + 100] ?? 0) ^ 1;
  writeFileSync(register, pages);
  const broken = await test.client.workspace.rehearseRestore({});
  expect(broken.ok && broken.value.works).toBe(false);
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('psea-reading-'))).toEqual(before);
  expect(await copies()).toHaveLength(1);
});
