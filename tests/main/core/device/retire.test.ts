import { afterEach, beforeEach, expect, it } from 'vitest';
import { startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { addPartner, problems, type Road, secondLaptop, seen, startRoad } from '../exchange/offices.ts';

// A laptop that was lost: what it recorded before stays, what comes of it later is left out by name.
const reason = 'It was left in a taxi.';
let road: Road;
let first: TestApp;
let lost: TestApp;
let partner: string;

beforeEach(async () => {
  road = startRoad();
  first = await startWithWorkspace();
  partner = await addPartner(first, 'Fictional Relief');
  lost = await secondLaptop(first);
  await addPartner(lost, 'Fictional Hope', 'KE');
  await road.take(first, await road.send(lost));
});
afterEach(async () => {
  await first.end();
  await lost.end();
  road.end();
});

const devicesOf = async (test: TestApp) => value(await test.client.device.list({})).rows;
const idOf = async (test: TestApp) => value(await test.client.package.getKey({})).device;
const retire = async (test: TestApp, device: string) =>
  value(await test.client.device.retire({ device, reason }));

it('devices are told with what each recorded, this one first', async () => {
  const [own, other, ...more] = await devicesOf(first);
  expect(more).toEqual([]);
  expect(own).toMatchObject({ device: await idOf(first), isThis: true, from: 'record', retired: null });
  expect(other).toMatchObject({ device: await idOf(lost), isThis: false, retired: null });
  expect(other?.entries).toBeGreaterThan(0);
  expect(other?.lastAt).toBe('2026-03-02T08:00:00.000Z');
});

it('what a retired device records later is left out and counted, and all else of the package is taken', async () => {
  await retire(first, await idOf(lost));
  value(await lost.client.partner.edit({ partner, fields: { country: 'UG' } }));
  await addPartner(lost, 'Fictional Aid', 'CD');
  const { totals } = await road.take(first, await road.send(lost));
  expect(totals).toMatchObject({ new: 0, changed: 0, refused: 0 });
  expect(totals.notAccepted).toBeGreaterThanOrEqual(2);
  expect(await seen(first)).toEqual(['Fictional Hope KE 0', 'Fictional Relief SS 0']);
  expect(await problems(first)).toEqual([]);
});

it('it comes once the device is admitted again', async () => {
  await retire(first, await idOf(lost));
  await addPartner(lost, 'Fictional Aid', 'CD');
  const path = await road.send(lost);
  await road.take(first, path);
  const device = await idOf(lost);
  value(await first.client.device.readmit({ device, reason: 'It was found again.' }));
  expect((await devicesOf(first)).every(({ retired }) => retired === null)).toBe(true);
  const { totals } = await road.take(first, path);
  expect(totals).toMatchObject({ new: 1, notAccepted: 0 });
  expect(await seen(first)).toContain('Fictional Aid CD 0');
});

it('a third laptop learns of it from the record, within the package that tells it', async () => {
  const third = await secondLaptop(first);
  await retire(first, await idOf(lost));
  await addPartner(lost, 'Fictional Aid', 'CD');
  await road.take(third, await road.send(first));
  expect((await devicesOf(third)).find(({ retired }) => retired)?.retired).toEqual({
    on: '2026-03-02',
    reason,
  });
  await road.take(third, await road.send(lost));
  expect(await seen(third)).not.toContain('Fictional Aid CD 0');
  await third.end();
});

it('a package that carries later entries and the word that the device is retired brings the word alone', async () => {
  const third = await secondLaptop(first);
  await addPartner(lost, 'Fictional Aid', 'CD');
  const fourth = await secondLaptop(first);
  await road.take(fourth, await road.send(lost));
  await retire(first, await idOf(lost));
  await road.take(fourth, await road.send(first));
  // The fourth had taken the entries before it heard; the third hears first.
  expect(await seen(fourth)).toContain('Fictional Aid CD 0');
  const { totals } = await road.take(third, await road.send(fourth));
  expect(totals.notAccepted).toBeGreaterThan(0);
  expect(await seen(third)).not.toContain('Fictional Aid CD 0');
  for (const test of [third, fourth]) await test.end();
});

it('an exported journal with such lines is taken but for them, and names them', async () => {
  await retire(first, await idOf(lost));
  await addPartner(lost, 'Fictional Aid', 'CD');
  const path = road.path('lost.ndjson');
  value(await lost.client.journal.export({ path }));
  const { refused, lines } = value(await first.client.journal.import({ path }));
  expect(new Set(refused.map(({ problem }) => problem))).toEqual(new Set(['retired']));
  const { total, ...parts } = lines;
  expect(Object.values(parts).reduce((sum, each) => sum + each, 0)).toBe(total);
  expect(await seen(first)).not.toContain('Fictional Aid CD 0');
});

it('the history of the office tells of it', async () => {
  const { code: called } = (await devicesOf(first))[1] ?? { code: '' };
  await retire(first, called);
  const { rows } = value(await first.client.workspace.listHistory({}));
  expect(rows[0]?.sentence).toContain(`The device ${called} was retired`);
});
