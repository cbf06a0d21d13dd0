import { copyFileSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { chainOf, lie, linesOf } from './liar.ts';
import { addPartner, anotherOffice, packagePassphrase, problems, type Road, startRoad } from './offices.ts';

/** Whoever may write into a shared folder may name a file as he likes: what came is what was signed inside. */

let road: Road;
let folder: string;
let first: TestApp;
let office: TestApp;
/** Paths of the office's files, by their numbers from 1. */
let files: string[];

beforeEach(async () => {
  road = startRoad();
  folder = road.path('shared');
  mkdirSync(folder);
  first = await startWithWorkspace();
  office = await anotherOffice();
  for (const test of [first, office])
    value(await test.client.package.setFolder({ folder, packagePassphrase }));
  files = [''];
  for (const name of ['Fictional Relief', 'Fictional Water', 'Fictional Hope']) {
    await addPartner(office, name);
    files.push(value(await office.client.package.share({})).path);
  }
});
afterEach(async () => {
  for (const test of [first, office]) {
    expect(test.bugs).toEqual([]);
    expect(await problems(test)).toEqual([]);
    await test.end();
  }
  road.end();
});

const file = (number: number) => files[number] ?? '';
const collect = async (test = first) => value(await test.client.package.collect({ acceptSenders: ['any'] }));
const look = async () => value(await first.client.package.getFolder({}));
const strange = (rows: readonly { name: string; strange: string | null }[]) =>
  rows.flatMap((row) => (row.strange === null ? [] : [row.strange]));
const named = (number: number) => file(1).replace('00001.psea', `${String(number).padStart(5, '0')}.psea`);

it('a copy under the name of one that never came hides no gap, and is told', async () => {
  renameSync(file(2), road.path('kept'));
  copyFileSync(file(3), file(2));
  const report = await collect();
  expect(report.awaited).toMatchObject([{ numbers: [2], count: 1 }]);
  expect(strange(report.rows)).toEqual(['name']);
  const shown = await look();
  expect(shown).toMatchObject({ awaited: [{ numbers: [2] }], counts: { taken: 3, strange: 1 } });
  expect(shown.rows[0]).toMatchObject({ strange: 'name' });
  // Under any name: it is what it says inside.
  renameSync(road.path('kept'), join(folder, 'found on a stick.psea'));
  expect(await collect()).toMatchObject({ awaited: [], total: 1 });
});

it('a huge number in a name awaits nothing, also where the file is none', async () => {
  copyFileSync(file(1), named(999_999_999));
  writeFileSync(named(88_888), 'no package at all');
  const report = await collect();
  expect(report.awaited).toEqual([]);
  expect(strange(report.rows)).toEqual(['name']);
  expect((await look()).awaited).toEqual([]);
});

it('a huge number that was signed is strange and makes no gap, and one of a stranger counts for nothing', async () => {
  const about = { scope: 'since', number: 999_999_999 } as const;
  await lie(join(folder, 'a lie.psea'), linesOf(chainOf('p-1', [])), about);
  const unasked = value(await first.client.package.collect({}));
  expect(unasked.counts.needsAcceptance).toBe(4);
  expect([unasked.awaited, strange(unasked.rows)]).toEqual([[], []]);
  const report = await collect();
  expect([report.awaited, strange(report.rows)]).toEqual([[], ['number']]);
  expect((await look()).awaited).toEqual([]);
});

it('a file that was overwritten by another stays one that came', async () => {
  await collect();
  copyFileSync(file(3), file(1));
  const report = await collect();
  expect([report.awaited, strange(report.rows)]).toEqual([[], ['name']]);
});

it('a package that somebody put there by hand has no number, and misses none', async () => {
  value(await office.client.package.create({ path: folder, packagePassphrase }));
  expect(readdirSync(folder)).toHaveLength(4);
  // Which comes first is the names' affair, and one begins with the device's random code: read first, it holds all.
  const { awaited, counts } = await collect();
  expect([awaited, counts.taken + counts.here, counts.taken > 0]).toEqual([[], 4, true]);
  value(await office.client.package.create({ path: named(4), packagePassphrase }));
  expect(strange((await collect()).rows)).toEqual(['name']);
});

it('names of others do not push this device’s numbers ahead, and its own files do', async () => {
  copyFileSync(file(1), named(500));
  writeFileSync(named(700), 'no package at all');
  await addPartner(office, 'Fictional Light');
  expect(value(await office.client.package.share({})).number).toBe(4);
  // What it no longer knows of, as a copy that was put back: it is asked of the files.
  value(await office.client.package.leaveFolder({}));
  value(await office.client.package.setFolder({ folder, packagePassphrase }));
  expect(value(await office.client.package.share({})).number).toBe(5);
});
