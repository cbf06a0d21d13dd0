import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { officer } from '../../../support/desk.ts';
import {
  addPartner,
  anotherOffice,
  packagePassphrase,
  problems,
  type Road,
  secondLaptop,
  seen,
  startRoad,
} from './offices.ts';

let road: Road;
let first: TestApp;
let others: TestApp[];
beforeEach(async () => {
  road = startRoad();
  first = await startWithWorkspace({ today: '2026-03-02' });
  others = [];
});
afterEach(async () => {
  for (const test of [first, ...others]) {
    expect(test.bugs).toEqual([]);
    expect(await problems(test)).toEqual([]);
    await test.end();
  }
  road.end();
});
const also = async (made: Promise<TestApp>) => {
  const test = await made;
  others.push(test);
  return test;
};
const edit = async (test: TestApp, partner: string, fields: object) =>
  value(await test.client.partner.edit({ partner, fields }));

describe('two laptops of one record', () => {
  it('that went on apart show the same after an exchange, and what both changed waits to be settled', async () => {
    const shared = await addPartner(first, 'Fictional Relief');
    const second = await also(secondLaptop(first));
    await edit(first, shared, { country: 'KE' });
    await edit(second, shared, { country: 'UG' });
    await addPartner(first, 'Fictional Hope');
    await addPartner(second, 'Fictional Water');

    const taken = await road.take(second, await road.send(first));
    expect(taken.totals).toMatchObject({ new: 1, changed: 1, refused: 0, conflicts: 1 });
    await road.take(first, await road.send(second));
    expect(await seen(first)).toEqual(await seen(second));
    expect(await seen(first)).toContain('Fictional Relief UG 1');

    const { conflicts } = value(await first.client.partner.get({ partner: shared }));
    expect(conflicts[0]?.values.map(({ value: live }) => live).sort()).toEqual(['KE', 'UG']);
    const kenya = conflicts[0]?.values.find(({ value: live }) => live === 'KE')?.entry ?? '';
    value(
      await first.client.conflict.settle({
        partner: shared,
        key: 'partner/country',
        entry: kenya,
        reason: 'Registered in Nairobi.',
      }),
    );
    await road.take(second, await road.send(first));
    expect(await seen(second)).toEqual(await seen(first));
    expect(await seen(second)).toContain('Fictional Relief KE 0');
  });

  it('take a package twice without a second change, and say so', async () => {
    await addPartner(first, 'Fictional Relief');
    const second = await also(secondLaptop(first));
    await addPartner(first, 'Fictional Hope');
    const path = await road.send(first);
    await road.take(second, path);
    const { entries } = value(await second.client.workspace.check({}));
    const again = await road.take(second, path);
    expect(again.totals).toMatchObject({ new: 0, changed: 0, unchanged: 2, entries: 0, office: 0 });
    expect(again.package.mergedOn).not.toBeNull();
    expect(value(await second.client.workspace.check({})).entries).toBe(entries);
  });

  it('exchange settings and people too, and each goes on under its own name', async () => {
    const second = await also(secondLaptop(first));
    value(await first.client.people.add({ fields: { name: 'Fictional colleague', function: 'Officer' } }));
    const { totals } = await road.take(second, await road.send(first));
    expect(totals.office).toBeGreaterThan(0);
    expect(value(await second.client.people.list({})).rows.map(({ name }) => name)).toEqual([
      'Fictional colleague',
    ]);
  });

  it('send what is new since the last package, and say where there is nothing', async () => {
    await addPartner(first, 'Fictional Relief');
    const second = await also(secondLaptop(first));
    const since = { scope: 'since', to: 'Second laptop' } as const;
    await road.take(second, await road.send(first, since));
    await addPartner(first, 'Fictional Hope');
    const taken = await road.take(second, await road.send(first, since));
    expect(taken.package.partners).toBe(1);
    expect(await seen(second)).toEqual(await seen(first));
  });

  it('take what comes before its turn and let it wait, counted', async () => {
    const shared = await addPartner(first, 'Fictional Relief');
    const second = await also(secondLaptop(first));
    const since = { scope: 'since', to: 'Second laptop' } as const;
    await road.send(first, since);
    await edit(first, shared, { acronym: 'FR' });
    const lost = await road.send(first, since);
    await edit(first, shared, { acronym: 'FRR' });
    const later = await road.send(first, since);
    const { rows } = value(await second.client.package.preview({ path: later, packagePassphrase }));
    expect(rows).toMatchObject([{ state: 'changed', added: 1, waiting: 1 }]);
    await road.take(second, later);
    expect(value(await second.client.partner.get({ partner: shared })).waiting).toBe(1);
    await road.take(second, lost);
    const partner = value(await second.client.partner.get({ partner: shared }));
    expect([partner.waiting, partner.fields.acronym]).toEqual([0, 'FRR']);
  });

  it('give back to a laptop what it had lost, and its own chain goes on behind it', async () => {
    const shared = await addPartner(first, 'Fictional Relief');
    const second = await also(secondLaptop(first));
    await edit(second, shared, { acronym: 'FR' });
    await road.take(first, await road.send(second));
    await edit(first, shared, { country: 'KE' });
    const third = await also(secondLaptop(second));
    await road.take(third, await road.send(first));
    await edit(third, shared, { acronym: 'FRX' });
    await road.take(first, await road.send(third));
    expect(await seen(first)).toEqual(await seen(third));
  });
});

describe('another office', () => {
  it('gets chosen partners and nothing of the settings, and can take some of them alone', async () => {
    const relief = await addPartner(first, 'Fictional Relief');
    await addPartner(first, 'Fictional Hope');
    await addPartner(first, 'Fictional Secret');
    const office = await also(anotherOffice());
    const path = await road.send(first);
    const taken = await road.take(office, path, { partners: [relief, 'ZZ-9999-ZZZ'] });
    expect(taken.totals).toMatchObject({ new: 1, office: null });
    expect(taken.notInPackage).toEqual(['ZZ-9999-ZZZ']);
    expect(await seen(office)).toEqual(['Fictional Relief SS 0']);
    expect(value(await office.client.workspace.getStatus({})).office).toBe('Fictional office');
  });

  it('is told of a sender who was never seen, and believes after comparing fingerprints', async () => {
    await addPartner(first, 'Fictional Relief');
    const office = await also(anotherOffice());
    const path = await road.send(first);
    expect(await road.codeOf(office, path)).toBe('SENDER_UNKNOWN');
    expect(await road.codeOf(office, path, { acceptSender: 'AAAA-BBBB-CCCC-DDDD-EEEE' })).toBe(
      'FINGERPRINT_DIFFERS',
    );
    expect(await seen(office)).toEqual([]);
    const { fingerprint } = value(await first.client.package.getKey({}));
    expect(
      await road.codeOf(office, path, { acceptSender: fingerprint.toLowerCase().replaceAll('-', ' ') }),
    ).toBe('ok');
    expect(await road.codeOf(office, await road.send(first))).toBe('ok');
  });

  it('is alarmed where a person that it knows signs with another key', async () => {
    await addPartner(first, 'Fictional Relief');
    const office = await also(anotherOffice());
    await road.take(office, await road.send(first));
    const second = await also(secondLaptop(first, officer));
    await addPartner(second, 'Fictional Hope');
    const path = await road.send(second);
    expect(await road.codeOf(office, path)).toBe('SENDER_KEY_CHANGED');
    expect(await road.codeOf(office, path, { acceptSender: 'any' })).toBe('SENDER_KEY_CHANGED');
    const { fingerprint } = value(await second.client.package.getKey({}));
    expect(await road.codeOf(office, path, { acceptSender: fingerprint })).toBe('ok');
  });

  it('opens what was sealed to it, without a word, and nobody else does', async () => {
    await addPartner(first, 'Fictional Relief');
    const office = await also(anotherOffice());
    const stranger = await also(anotherOffice());
    const { recipient } = value(await office.client.package.getKey({}));
    const path = road.path('sealed.psea');
    value(await first.client.package.create({ path, recipients: [recipient] }));
    const ask = { path, acceptSender: 'any' };
    expect(await stranger.client.package.merge(ask)).toMatchObject({ error: { code: 'PACKAGE_LOCKED' } });
    expect(value(await office.client.package.merge(ask)).totals.new).toBe(1);
  });
});

describe('a preview', () => {
  it('tells of each partner what is new, by whom, and what both changed, and changes nothing', async () => {
    const shared = await addPartner(first, 'Fictional Relief');
    const second = await also(secondLaptop(first));
    await edit(first, shared, { country: 'KE' });
    await edit(second, shared, { country: 'UG', acronym: 'FR' });
    const path = await road.send(first);
    const before = value(await second.client.workspace.check({})).entries;
    const previewed = value(await second.client.package.preview({ path, packagePassphrase }));
    expect(previewed.rows).toMatchObject([
      { id: shared, name: 'Fictional Relief', state: 'changed', added: 1, ahead: 1, conflicts: 1 },
    ]);
    expect(previewed.package.sender.state).toBe('new');
    const partner = { path, packagePassphrase, partner: shared };
    const detail = value(await second.client.package.previewPartner(partner));
    expect(detail.rows.map(({ sentence }) => sentence)).toEqual([expect.stringContaining('Kenya')]);
    expect(detail.conflicts.map(({ key }) => key)).toEqual(['partner/country']);
    expect(value(await second.client.workspace.check({})).entries).toBe(before);
    expect(await seen(second)).toEqual(['Fictional Relief UG 0']);
  });
});
