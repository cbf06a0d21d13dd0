import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Encrypter, generateX25519Identity } from 'age-encryption';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { unlockPackageKey } from '../../../../main/adapters/packages/seal-part.ts';
import { code, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { chainOf, lie, linesOf } from './liar.ts';
import { addPartner, packagePassphrase, type Road, secondLaptop, startRoad } from './offices.ts';

/** What isn't a fault is not told as one, and what is one is told by its own name. */

let road: Road;
let first: TestApp;
beforeEach(async () => {
  road = startRoad();
  first = await startWithWorkspace();
  await addPartner(first, 'Fictional Relief');
});
afterEach(async () => {
  expect(first.bugs).toEqual([]);
  await first.end();
  road.end();
});

it('a shared folder that is the workspace, lies in it or holds it is refused, also by a link; and so is a backup in it', async () => {
  const { folder } = first;
  const inside = join(folder, 'shared');
  mkdirSync(inside);
  const link = road.path('link');
  symlinkSync(folder, link, 'junction');
  for (const place of [folder, `${folder}/`, inside, dirname(folder), link, join(link, 'shared')])
    expect(code(await first.client.package.setFolder({ folder: place, packagePassphrase }))).toBe(
      'SHARED_FOLDER_NOT_APART',
    );
  for (const place of [join(folder, 'copy'), join(link, 'copy')]) {
    expect(code(await first.client.workspace.backup({ folder: place }))).toBe('BACKUP_FAILED');
    expect(code(await first.client.workspace.setBackupPlace({ folder: place }))).toBe('BACKUP_FAILED');
  }
  mkdirSync(road.path('apart'));
  const apart = join(road.path('apart'), '..', 'apart');
  const set = value(await first.client.package.setFolder({ folder: apart, packagePassphrase }));
  expect(set.folder).toBe(road.path('apart'));
});

it('in a shared folder junk is refused at once, and half a file or room that is not filled yet is awaited', async () => {
  const whole = readFileSync(await road.send(first));
  const shared = road.path('shared');
  mkdirSync(shared);
  value(await first.client.package.setFolder({ folder: shared, packagePassphrase }));
  const put = (name: string, bytes: string | Uint8Array) =>
    writeFileSync(join(shared, `${name}.psea`), bytes);
  put('half', whole.subarray(0, whole.length / 2));
  put('begun', whole.subarray(0, 2));
  put('empty', '');
  put('room', new Uint8Array(5000));
  put('text', 'Fictional notes, and no package\n'.repeat(200));
  put('picture', Buffer.from('89504e470d0a1a0a', 'hex'));
  const { rows } = value(await first.client.package.collect({}));
  const told = rows.map(({ name, outcome, problem }) => [name, outcome, problem?.code]);
  expect(told).toEqual([
    ['begun.psea', 'arriving', 'PACKAGE_DAMAGED'],
    ['empty.psea', 'arriving', 'PACKAGE_DAMAGED'],
    ['half.psea', 'arriving', 'PACKAGE_DAMAGED'],
    ['picture.psea', 'refused', 'NOT_A_PACKAGE'],
    ['room.psea', 'arriving', 'PACKAGE_DAMAGED'],
    ['text.psea', 'refused', 'NOT_A_PACKAGE'],
  ]);
  const gone = await first.client.package.preview({ path: road.path('never.psea'), packagePassphrase });
  expect(gone).toMatchObject({ error: { details: { problem: 'it is not there' } } });
});

it('an outside that says otherwise than the inside is named by its parts', async () => {
  const path = road.path('lie.psea');
  await lie(path, linesOf([...chainOf('p-1', []), ...chainOf('p-2', [])]), { partners: ['p-1', 'p-2'] });
  const shown = value(await first.client.package.preview({ path, packagePassphrase }));
  expect(shown.package.outsideDiffers).toEqual(['partners']);
  await lie(road.path('other.psea'), linesOf(chainOf('p-1', [])), {
    by: { name: 'Somebody else', function: 'Officer' },
    madeAt: '2026-03-04T08:00:00.000Z',
  });
  const other = value(
    await first.client.package.preview({ path: road.path('other.psea'), packagePassphrase }),
  );
  expect(other.package.outsideDiffers).toEqual(['sender', 'date']);
  const own = value(await first.client.package.preview({ path: await road.send(first), packagePassphrase }));
  expect(own.package.outsideDiffers).toEqual([]);
});

it('a journal of a device that was retired is taken but for what it recorded later', async () => {
  const lost = await secondLaptop(first);
  await addPartner(lost, 'Fictional Water');
  await road.take(first, await road.send(lost));
  const { device } = value(await lost.client.package.getKey({}));
  const partner = await addPartner(lost, 'Fictional Hope');
  const journal = value(await lost.client.journal.export({ path: road.path('lost.ndjson') }));
  value(await first.client.device.retire({ device, reason: 'The fictional laptop was lost' }));
  const taken = value(await first.client.journal.import({ path: journal.file }));
  expect(taken.lines.refused).toBeGreaterThan(0);
  expect(new Set(taken.refused.map(({ problem }) => problem))).toEqual(new Set(['retired']));
  expect(code(await first.client.partner.get({ partner }))).toBe('PARTNER_NOT_FOUND');
  await lost.end();
});

it('a key that a tool wrote with the end of its line opens the package', async () => {
  const identity = await generateX25519Identity();
  for (const end of ['', '\n', '\r\n']) {
    const encrypter = new Encrypter();
    encrypter.setScryptWorkFactor(4);
    encrypter.setPassphrase(packagePassphrase);
    const sealed = await encrypter.encrypt(`${identity}${end}`);
    expect(await unlockPackageKey(sealed, { kind: 'passphrase', passphrase: packagePassphrase })).toBe(
      identity,
    );
  }
});
