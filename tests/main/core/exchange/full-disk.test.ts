import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { code, passphrase, startApp, value } from '../../../support/app.ts';
import { officer } from '../../../support/desk.ts';
import { chainOf, lie, linesOf } from './liar.ts';
import { addPartner, packagePassphrase, problems, startRoad } from './offices.ts';

/** A disk of a few megabytes, made for the test. */
function mountDisk(megabytes: number): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'psea-disk-'));
  const made = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  if (made.status !== 0) {
    rmSync(folder, { recursive: true });
    return null;
  }
  onTestFinished(() => {
    spawnSync('umount', ['--lazy', folder]);
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}
const isRoot = process.getuid?.() === 0;
const canMount =
  process.platform === 'linux' &&
  isRoot &&
  spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;

/** Ten megabytes of one partner. */
const large = () =>
  linesOf(
    chainOf(
      'p-1',
      Array.from({ length: 2500 }, () => ({ data: { set: { notes: 'x'.repeat(3900) } } })),
    ),
  );

describe.runIf(canMount)('a disk that is full', () => {
  it.each([
    ['while a package is laid down to be looked at', 6],
    ['while it is written into the record', 15],
  ])('%s is told; nothing of it stays, and the work goes on', async (_when, megabytes) => {
    const disk = mountDisk(megabytes) ?? '';
    const folder = join(disk, 'workspace');
    const road = startRoad();
    const test = startApp({ folder });
    const { client } = test;
    value(await client.workspace.create({ folder, passphrase, office: 'Fictional office', officer }));
    await addPartner(test, 'Fictional Hope');
    const path = road.path('large.psea');
    await lie(path, large());
    const before = value(await client.workspace.check({})).entries;
    expect(code(await client.package.merge({ path, packagePassphrase, acceptSender: 'any' }))).toBe(
      'DISK_FULL',
    );
    expect(readdirSync(folder).filter((name) => name.startsWith('incoming'))).toEqual([]);
    expect(value(await client.workspace.check({})).entries).toBe(before);
    await addPartner(test, 'Fictional Relief');
    value(await client.workspace.close({}));
    value(await client.workspace.open({ folder, passphrase }));
    expect(value(await client.workspace.check({})).entries).toBe(before + 1);
    expect(await problems(test)).toEqual([]);
    expect(test.bugs).toEqual([]);
    await test.end();
    road.end();
  });

  it('takes no half of a package that is written', async () => {
    const disk = mountDisk(1) ?? '';
    const road = startRoad();
    const test = startApp();
    const { client } = test;
    value(
      await client.workspace.create({ folder: test.folder, passphrase, office: 'Fictional office', officer }),
    );
    const partner = await addPartner(test, 'Fictional Relief');
    const bytes = new Uint8Array(3 * 1024 ** 2).map((_, index) => (index * 7919) % 251);
    const file = { name: 'photo.jpg', bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, ...bytes]) };
    value(await client.evidence.add({ partner, file, fields: {} }));
    const place = join(disk, 'exchange');
    mkdirSync(place);
    expect(await client.package.create({ path: place, packagePassphrase })).toMatchObject({
      error: { code: 'PACKAGE_NOT_WRITTEN', details: { problem: 'the disk is full' } },
    });
    expect(readdirSync(place)).toEqual([]);
    await test.end();
    road.end();
  });
});
