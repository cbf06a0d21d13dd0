import { appendFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createPackages } from '../../../../main/adapters/packages/create-packages.ts';
import type { PackageContent, Packages } from '../../../../main/core/ports-packages.ts';
import { cliCommands } from '../../../../main/hosts/cli/cli-commands.ts';
import { startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { chainOf, lie, linesOf, sha256 } from './liar.ts';
import { addPartner, anotherOffice, packagePassphrase, type Road, startRoad } from './offices.ts';

/** Each document that entries name and that does not come is told by name, whoever lists it and whoever doesn't. */

let road: Road;
let first: TestApp;
let second: TestApp;
let partner: string;
/** Changes what a sender writes, below what it was asked. */
let written: (content: PackageContent) => PackageContent;

beforeEach(async () => {
  road = startRoad();
  written = (content) => content;
  const real = createPackages({ scryptWorkFactor: 4 });
  const write: Packages['write'] = (file, content, seal) => real.write(file, written(content), seal);
  first = await startWithWorkspace({ ports: { packages: async () => ({ ...real, write }) } });
  second = await anotherOffice();
  partner = await addPartner(first, 'Fictional Relief');
  for (const name of ['policy.txt', 'register.txt']) await addDocument(name);
});
afterEach(async () => {
  for (const test of [first, second]) {
    expect(test.bugs).toEqual([]);
    await test.end();
  }
  road.end();
});

const bytesOf = (name: string) => new TextEncoder().encode(`A fictional paper: ${name}`);
const hashOf = (name: string) => sha256(`A fictional paper: ${name}`);
async function addDocument(name: string) {
  const fields = { title: name, documentType: 'other', description: 'A fictional paper', links: [] } as const;
  value(
    await first.client.evidence.add({
      partner,
      file: { name, bytes: bytesOf(name) },
      fields: { ...fields, links: [] },
    }),
  );
}
const preview = async (path: string) =>
  value(await second.client.package.preview({ path, packagePassphrase }));
const told = ({ lacking }: { lacking: { rows: readonly { name: string; why: string }[] } }) =>
  lacking.rows.map(({ name, why }) => `${name} ${why}`).sort();
const endsBadly = (command: string, answer: unknown) =>
  cliCommands()
    .find(({ name }) => name === command)
    ?.failed?.(answer);
/** Neither carried nor listed as missing. */
const passedOver = (content: PackageContent): PackageContent => ({
  ...content,
  documents: () => ({ carried: content.documents().carried.slice(1), leftOut: [] }),
});

it('one that is neither carried nor listed is named by preview and merge, and neither ends well', async () => {
  written = passedOver;
  const path = await road.send(first);
  const shown = await preview(path);
  expect(shown.package).toMatchObject({ leftOut: 0, lost: 0, documents: 1 });
  const [row] = shown.lacking.rows;
  expect(shown.lacking).toMatchObject({ total: 1, amiss: 1 });
  expect(row).toMatchObject({ partner, partnerName: 'Fictional Relief', why: 'unlisted' });
  expect([hashOf('policy.txt'), hashOf('register.txt')]).toContain(row?.sha256);
  expect(endsBadly('package preview', shown)).toBe(true);
  const taken = await road.take(second, path);
  expect(taken.lacking).toEqual(shown.lacking);
  expect(endsBadly('package merge', taken)).toBe(true);
  // A second time nothing is new, and it is told all the same.
  expect(told(await road.take(second, path))).toEqual(told(shown));
  const { rows } = value(await second.client.package.listExchanges({}));
  expect(rows).toMatchObject([{ kind: 'merged', missing: 1 }]);
});

it('those that the sender left out are named as such, also where it tells of no more than one change later', async () => {
  const path = await road.send(first, { documents: false, to: 'Second', scope: 'whole' });
  const taken = await road.take(second, path);
  expect(told(taken)).toEqual(['policy.txt left-out', 'register.txt left-out']);
  expect(endsBadly('package merge', taken)).toBe(false);
  value(await first.client.partner.edit({ partner, fields: { country: 'KE' } }));
  const later = await road.send(first, { to: 'Second', scope: 'since' });
  expect(told(await preview(later))).toEqual(['policy.txt before', 'register.txt before']);
  expect(told(await road.take(second, later))).toEqual(['policy.txt before', 'register.txt before']);
  const whole = await road.take(second, await road.send(first));
  expect([whole.documents, whole.lacking.total]).toEqual([2, 0]);
});

it('one of a change that waits is named, and one that another file of the run brings is not', async () => {
  value(await first.client.package.create({ path: road.path('before.psea'), packagePassphrase, to: 'S' }));
  await addDocument('later.txt');
  written = passedOver;
  const gap = await road.send(first, { scope: 'since', to: 'S' });
  expect((await preview(gap)).totals.waiting).toBeGreaterThan(0);
  expect(told(await preview(gap))).toEqual(['later.txt unlisted']);
  written = (content) => content;
  const whole = await road.send(first);
  const run = value(
    await second.client.package.mergeFiles({
      paths: [gap, whole],
      packagePassphrase,
      acceptSenders: ['any'],
    }),
  );
  expect([run.lacking.total, run.rows.map(({ lacking }) => lacking?.total)]).toEqual([0, [0, 0]]);
});

it('one that nobody lists fails the whole run, also where a later file finds it missing already', async () => {
  written = passedOver;
  const whole = await road.send(first, { to: 'S' });
  value(await first.client.partner.edit({ partner, fields: { country: 'KE' } }));
  written = (content) => content;
  const later = await road.send(first, { scope: 'since', to: 'S' });
  const run = value(
    await second.client.package.mergeFiles({
      paths: [whole, later],
      packagePassphrase,
      acceptSenders: ['any'],
    }),
  );
  expect(run.rows.map(({ lacking }) => lacking?.amiss)).toEqual([1, 0]);
  expect(run.lacking).toMatchObject({ total: 1, amiss: 1 });
  expect(endsBadly('package merge-files', run)).toBe(true);
});

it('one that an entry of a newer program names is told', async () => {
  const data = { scan: { name: 'scan.tiff', kind: 'tiff', sha256: sha256('a scan') } };
  const path = road.path('newer.psea');
  await lie(path, linesOf(chainOf('p-1', [{ type: 'partner.scanned', data }])));
  expect(told(await preview(path))).toEqual(['scan.tiff unlisted']);
  expect(told(await road.take(second, path))).toEqual(['scan.tiff unlisted']);
});

it('a journal names those that are altered or gone beside it, and all of them where its list can’t be read', async () => {
  const place = mkdtempSync(join(tmpdir(), 'psea-lacking-'));
  const exported = value(await first.client.journal.export({ path: join(place, 'record.ndjson') }));
  const read = async (dryRun: boolean) =>
    value(await second.client.journal.import({ path: exported.file, acceptSender: 'any', dryRun }));
  expect(told(await read(true))).toEqual([]);
  const files = readdirSync(exported.folder, { recursive: true, withFileTypes: true }).filter(
    (each) => each.isFile() && each.name.includes(hashOf('policy.txt').slice(2, 10)),
  );
  expect(files).toHaveLength(1);
  for (const { parentPath, name } of files) appendFileSync(join(parentPath, name), ' altered');
  expect(told(await read(true))).toEqual(['policy.txt absent']);
  const lists = readdirSync(exported.folder).filter((name) => name.endsWith('.ndjson'));
  for (const name of lists) writeFileSync(join(exported.folder, name), 'altered\n');
  expect(lists.length).toBeGreaterThan(0);
  const taken = await read(false);
  expect(told(taken)).toEqual(['policy.txt absent', 'register.txt absent']);
  expect(taken.documents).toMatchObject({ listed: 2, missing: 2, new: 0 });
  rmSync(place, { recursive: true, force: true });
});
