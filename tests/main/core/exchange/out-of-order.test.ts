import { afterEach, beforeEach, expect, it } from 'vitest';
import { code, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { officer } from '../../../support/desk.ts';
import {
  addPartner,
  anotherOffice,
  packagePassphrase,
  type Road,
  secondLaptop,
  startRoad,
} from './offices.ts';

/** What was changed may come before what was added: it waits, and nothing is made of it. */

let road: Road;
let first: TestApp;
let second: TestApp;
const since = { scope: 'since', to: 'Second laptop' } as const;
beforeEach(async () => {
  road = startRoad();
  first = await startWithWorkspace();
  second = await secondLaptop(first);
});
afterEach(async () => {
  for (const test of [first, second]) {
    expect(test.bugs).toEqual([]);
    await test.end();
  }
  road.end();
});

const rowsOf = async ({ client }: TestApp) => value(await client.partner.list({})).rows;

it('a partner of whom only later changes came is in no list, and is there whole once the rest comes', async () => {
  const partner = await addPartner(first, 'Fictional Relief');
  const lost = await road.send(first, since);
  value(await first.client.partner.edit({ partner, fields: { country: 'KE' } }));
  const later = await road.send(first, since);
  const missing = { who: officer.name, code: expect.any(String), from: 1, to: 1 };
  const told = value(await second.client.package.preview({ path: later, packagePassphrase }));
  expect(told.totals).toMatchObject({ new: 1, waiting: 1 });
  expect(told.rows).toMatchObject([{ waiting: 1, awaited: [missing] }]);
  const taken = await road.take(second, later);
  expect(taken.totals).toMatchObject({ new: 1, refused: 0, waiting: 1 });
  expect(taken.waiting).toMatchObject([{ id: partner, awaited: [missing] }]);
  expect(await rowsOf(second)).toEqual([]);
  expect(code(await second.client.partner.get({ partner }))).toBe('PARTNER_NOT_FOUND');
  await second.client.workspace.rebuild({});
  expect(await rowsOf(second)).toEqual([]);
  const rest = await road.take(second, lost);
  expect([rest.totals.waiting, rest.waiting]).toEqual([0, []]);
  expect(await rowsOf(second)).toMatchObject([{ name: 'Fictional Relief', country: 'KE' }]);
  expect(value(await second.client.workspace.check({})).problems).toEqual([]);
});

it('a third laptop that is told of it by the second waits for the same', async () => {
  const partner = await addPartner(first, 'Fictional Relief');
  await road.take(second, await road.send(first, since));
  value(await first.client.partner.edit({ partner, fields: { country: 'KE' } }));
  const lost = await road.send(first, since);
  value(await first.client.partner.edit({ partner, fields: { country: 'UG' } }));
  await road.take(second, await road.send(first, since));
  const third = await anotherOffice();
  await road.take(third, await road.send(second));
  const seenBy = async ({ client }: TestApp) => {
    const { fields, waiting } = value(await client.partner.get({ partner }));
    return { country: fields.country, waiting };
  };
  expect(await seenBy(second)).toEqual({ country: 'SS', waiting: 1 });
  expect(await seenBy(third)).toEqual({ country: 'SS', waiting: 1 });
  await road.take(third, lost);
  expect(await seenBy(third)).toEqual({ country: 'UG', waiting: 0 });
  await third.end();
});
