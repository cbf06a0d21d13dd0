import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { passphrase, startApp, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import {
  addPartner,
  anotherOffice,
  packagePassphrase,
  type Road,
  secondLaptop,
  seen,
  startRoad,
} from './offices.ts';

/** A folder that was copied goes on as the same device on two laptops: its packages meet in any order. */

let road: Road;
let place: string;
let laptop: TestApp;
let copy: TestApp;
let partners: readonly string[];
let receivers: TestApp[];
/** The record before the copy was made, then two packages of each of the two. */
let base: string;
let ours: string[];
let theirs: string[];

beforeEach(async () => {
  road = startRoad();
  receivers = [];
  place = mkdtempSync(join(tmpdir(), 'psea-copied-'));
  laptop = await startWithWorkspace();
  partners = [await addPartner(laptop, 'Fictional Relief'), await addPartner(laptop, 'Fictional Water')];
  receivers.push(await secondLaptop(laptop));
  base = await road.send(laptop, since);
  await laptop.app.close();
  for (const name of ['copy', 'before']) cpSync(laptop.folder, join(place, name), { recursive: true });
  value(await laptop.client.workspace.open({ folder: laptop.folder, passphrase }));
  copy = startApp({ folder: join(place, 'copy') });
  value(await copy.client.workspace.open({ folder: copy.folder, passphrase }));
  ours = await changesOf(laptop, ['KE', 'UG']);
  theirs = await changesOf(copy, ['CD', 'TD']);
});
afterEach(async () => {
  for (const test of [laptop, copy, ...receivers]) {
    expect(test.bugs).toEqual([]);
    await test.end();
  }
  road.end();
  rmSync(place, { recursive: true, force: true });
});

const since = { scope: 'since', to: 'Headquarters' } as const;
async function changesOf(test: TestApp, countries: readonly string[]): Promise<string[]> {
  const sent: string[] = [];
  for (const country of countries) {
    for (const partner of partners) value(await test.client.partner.edit({ partner, fields: { country } }));
    sent.push(await road.send(test, since));
  }
  return sent;
}
const takeAll = async (to: TestApp, paths: string[]) =>
  value(await to.client.package.mergeFiles({ paths, packagePassphrase, acceptSenders: ['any'] }));

it('are taken whole in one run, whatever their order, with the same sums, and the forks are told', async () => {
  const [a = '', b = ''] = ours;
  const [c = '', d = ''] = theirs;
  const told: unknown[] = [];
  for (const order of [
    [base, a, b, c, d],
    [base, a, b, d, c],
    [d, b, c, a, base],
  ]) {
    const office = await anotherOffice();
    receivers.push(office);
    const report = await takeAll(office, order);
    expect(report.counts).toMatchObject({ partly: 0, refused: 0, waiting: 0 });
    expect(report.forks).toBe(partners.length * ours.length);
    const again = await takeAll(office, order);
    expect(again).toMatchObject({ counts: { here: 5 }, forks: 0, entries: 0 });
    told.push([report.entries, report.newPartners, await seen(office)]);
  }
  expect(told[1]).toEqual(told[0]);
  expect(told[2]).toEqual(told[0]);
});

it('are told by the preview and the merge of one package, the office’s own chain among them', async () => {
  const [second] = receivers as [TestApp];
  await takeAll(second, [base, ...ours]);
  const [path = ''] = theirs;
  const shown = value(await second.client.package.preview({ path, packagePassphrase }));
  // Both partners, and the office's own chain, in which each noted what it sent.
  expect(shown.totals.forks).toBeGreaterThanOrEqual(partners.length);
  const taken = await road.take(second, path);
  expect(taken.totals.forks).toBe(shown.totals.forks);
  expect((await road.take(second, path)).totals.forks).toBe(0);
});

it('a branch of which a package lacks waits for it by name, and nothing is called altered', async () => {
  const [second] = receivers as [TestApp];
  const office = await anotherOffice();
  receivers.push(office);
  const [c = '', d = ''] = theirs;
  const report = await takeAll(office, [base, ...ours, d]);
  expect(report.counts).toMatchObject({ waiting: 1, partly: 0, refused: 0 });
  expect(report.rows[3]).toMatchObject({ outcome: 'waiting', totals: { branchGaps: 2 }, waiting: 2 });
  await takeAll(second, [base, ...ours]);
  const shown = value(await second.client.package.preview({ path: d, packagePassphrase }));
  expect(shown.rows).toMatchObject([{ awaited: [{ from: 2, to: 2 }] }, { awaited: [{ from: 2, to: 2 }] }]);
  const { problems } = value(await office.client.workspace.check({}));
  expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['ENTRY_MISSING', 'CHAIN_FORKED']));
  const rest = await takeAll(office, [c]);
  expect(rest.counts).toMatchObject({ taken: 1, waiting: 0 });
  const after = value(await office.client.workspace.check({})).problems.map(({ code }) => code);
  expect(new Set(after)).toEqual(new Set(['CHAIN_FORKED']));
});

it('shows what it writes behind an entry of its own that it lacks, and counts it as waiting', async () => {
  const [first = ''] = partners;
  // A third laptop has what ours sent last, without what it sent before.
  const [, last = ''] = ours;
  const put = startApp({ folder: join(place, 'put back') });
  receivers.push(put);
  await copyOfBase(put);
  await road.take(put, last);
  const waited = value(await put.client.partner.get({ partner: first })).row.waiting;
  expect(waited).toBeGreaterThan(0);
  value(await put.client.partner.edit({ partner: first, fields: { acronym: 'FR' } }));
  const { row } = value(await put.client.partner.get({ partner: first }));
  const told = value(await put.client.partner.list({})).rows.find(({ id }) => id === first);
  expect([row.acronym, row.waiting, told?.waiting]).toEqual(['FR', waited + 1, waited + 1]);
});

/** The folder as it was before anything was sent, put back: the same device once more. */
async function copyOfBase(test: TestApp): Promise<void> {
  cpSync(join(place, 'before'), test.folder, { recursive: true });
  value(await test.client.workspace.open({ folder: test.folder, passphrase }));
}
