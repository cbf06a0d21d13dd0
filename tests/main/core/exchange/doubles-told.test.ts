import { afterEach, beforeEach, expect, it } from 'vitest';
import { startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { addPartner, anotherOffice, packagePassphrase, type Road, startRoad } from './offices.ts';

/** A package may bring an organisation that is here under another number: that is told before it is taken. */

let road: Road;
let sender: TestApp;
let receiver: TestApp;
beforeEach(async () => {
  road = startRoad();
  sender = await anotherOffice();
  receiver = await startWithWorkspace();
});
afterEach(async () => {
  for (const test of [sender, receiver]) {
    expect(test.bugs).toEqual([]);
    await test.end();
  }
  road.end();
});

const doublesIn = async (path: string) => {
  const { rows, totals } = value(await receiver.client.package.preview({ path, packagePassphrase }));
  return { doubles: Object.fromEntries(rows.map(({ name, doubles }) => [name, doubles])), totals };
};

it('a partner of a package that looks like one of ours is named with it; others are not', async () => {
  const ours = await addPartner(receiver, 'Fictional Lakeside Relief Association');
  const { reference } = value(await receiver.client.partner.get({ partner: ours }));
  await addPartner(sender, 'Fictional Lakeside Relief Association');
  await addPartner(sender, 'Unheard-of Orchard Cooperative');
  const { doubles, totals } = await doublesIn(await road.send(sender));
  expect(doubles).toEqual({
    'Fictional Lakeside Relief Association': [
      { id: ours, reference, name: 'Fictional Lakeside Relief Association', strength: 'probable' },
    ],
    'Unheard-of Orchard Cooperative': [],
  });
  expect(totals).toMatchObject({ new: 2, doubles: 1 });
});

it('one that is archived here is named as well, by its number on a portal', async () => {
  const fields = { country: 'SS', type: 'national-ngo', unppNumber: 'P-00012345' } as const;
  const ours = value(
    await receiver.client.partner.create({ fields: { ...fields, name: 'Fictional Harbour Trust' } }),
  );
  value(await receiver.client.partner.archive({ partner: ours.id, reason: 'It was entered by mistake.' }));
  value(await sender.client.partner.create({ fields: { ...fields, name: 'Orchard and Well' } }));
  const { doubles, totals } = await doublesIn(await road.send(sender));
  expect(doubles['Orchard and Well']).toMatchObject([{ id: ours.id }]);
  expect(totals.doubles).toBe(1);
});

it('what was taken over already is no double of itself, and an empty register has none', async () => {
  await addPartner(sender, 'Fictional Lakeside Relief Association');
  const path = await road.send(sender);
  expect((await doublesIn(path)).totals).toMatchObject({ new: 1, doubles: 0 });
  await road.take(receiver, path);
  expect((await doublesIn(path)).totals).toMatchObject({ new: 0, unchanged: 1, doubles: 0 });
});

it('records that were joined come as one: neither is told as a double, before it is taken or after', async () => {
  const goesOn = await addPartner(sender, 'Fictional Lakeside Relief Association');
  const givenUp = await addPartner(sender, 'Unheard-of Orchard Cooperative');
  await addPartner(receiver, 'Unheard-of Orchard Cooperative');
  value(await sender.client.partner.join({ partner: givenUp, into: goesOn, reason: 'One and the same.' }));
  const path = await road.send(sender);
  const { doubles, totals } = await doublesIn(path);
  expect(doubles['Unheard-of Orchard Cooperative'] ?? []).toEqual([]);
  expect(totals).toMatchObject({ new: 2, doubles: 0 });
  await road.take(receiver, path);
  expect((await doublesIn(path)).totals).toMatchObject({ new: 0, unchanged: 2, doubles: 0 });
});
