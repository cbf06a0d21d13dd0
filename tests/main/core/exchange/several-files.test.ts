import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Cancelled, type Progress } from '../../../../main/core/progress.ts';
import type { TakenFiles } from '../../../../shared/contract/package-views.ts';
import type { Result } from '../../../../shared/ground/result.ts';
import { startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
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
let headquarters: TestApp;
let others: TestApp[];
beforeEach(async () => {
  road = startRoad();
  headquarters = await startWithWorkspace({ today: '2026-03-02' });
  others = [];
});
afterEach(async () => {
  expect(await problems(headquarters)).toEqual([]);
  for (const test of [headquarters, ...others]) {
    expect(test.bugs).toEqual([]);
    await test.end();
  }
  road.end();
});
const also = async (made: Promise<TestApp>) => {
  const test = await made;
  others.push(test);
  return test;
};
const merge = async (paths: string[], acceptSenders: string[] = ['any']) =>
  value(await headquarters.client.package.mergeFiles({ paths, packagePassphrase, acceptSenders }));
const since = { scope: 'since', to: 'Headquarters' } as const;

describe('several packages in one run', () => {
  it('are united whatever office they come from, and each file is told by its name', async () => {
    const [juba, goma] = [await also(anotherOffice()), await also(anotherOffice())];
    // Of one name and office the second would be an alarm.
    const colleague = { name: 'Fictional colleague of Goma', function: 'Officer' };
    value(await goma.client.workspace.setOfficer({ officer: colleague }));
    await addPartner(juba, 'Fictional Relief');
    await addPartner(goma, 'Fictional Water');
    const { recipient } = value(await headquarters.client.package.getKey({}));
    const sealed = road.path('sealed.psea');
    value(await goma.client.package.create({ path: sealed, recipients: [recipient] }));
    const whole = await road.send(juba);
    const cut = road.path('cut.psea');
    writeFileSync(cut, readFileSync(whole).subarray(0, 900));
    const report = await merge([cut, whole, sealed, road.path('none.psea'), whole]);
    expect(report.rows.map(({ name, outcome, problem }) => [name, outcome, problem?.code ?? null])).toEqual([
      ['cut.psea', 'refused', 'PACKAGE_DAMAGED'],
      ['1.psea', 'taken', null],
      ['sealed.psea', 'taken', null],
      ['none.psea', 'refused', 'FILE_NOT_READABLE'],
    ]);
    expect(report).toMatchObject({ counts: { taken: 2, refused: 2 }, newPartners: 2, conflicts: 0 });
    expect(await seen(headquarters)).toEqual(['Fictional Relief SS 0', 'Fictional Water SS 0']);
    const again = await merge([whole, sealed], []);
    expect(again.rows.map(({ outcome }) => outcome)).toEqual(['here', 'here']);
    expect(again.entries).toBe(0);
  });

  it('are taken in any order: what waits for an entry of a later file waits no more at the end', async () => {
    const office = await also(anotherOffice());
    const partner = await addPartner(office, 'Fictional Relief');
    const first = await road.send(office, since);
    value(await office.client.partner.edit({ partner, fields: { acronym: 'FR' } }));
    const second = await road.send(office, since);
    value(await office.client.partner.edit({ partner, fields: { acronym: 'FRR' } }));
    const third = await road.send(office, since);
    const early = await merge([third, first]);
    expect(early.rows.map(({ outcome, waiting }) => [outcome, waiting])).toEqual([
      ['waiting', 1],
      ['waiting', 1],
    ]);
    const late = await merge([second]);
    expect(late.rows.map(({ outcome, waiting }) => [outcome, waiting])).toEqual([['taken', 0]]);
    expect(value(await headquarters.client.partner.get({ partner })).fields.acronym).toBe('FRR');
  });

  it('name a sender whom nobody accepted, and take nothing of it', async () => {
    const [juba, goma] = [await also(anotherOffice()), await also(anotherOffice())];
    await addPartner(juba, 'Fictional Relief');
    await addPartner(goma, 'Fictional Water');
    const paths = [await road.send(juba), await road.send(goma)];
    const { fingerprint } = value(await goma.client.package.getKey({}));
    const { rows } = await merge(paths, [fingerprint]);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['needs-acceptance', 'taken']);
    expect(rows[0]?.package?.sender.fingerprint).toBe(
      value(await juba.client.package.getKey({})).fingerprint,
    );
    expect(await seen(headquarters)).toEqual(['Fictional Water SS 0']);
  });

  it('take a sender whom a later file of this record makes known', async () => {
    const second = await also(secondLaptop(headquarters));
    const third = await also(secondLaptop(headquarters));
    await addPartner(third, 'Fictional Water');
    const fromThird = await road.send(third);
    await road.take(second, fromThird);
    const whole = await road.send(second);
    const { fingerprint } = value(await second.client.package.getKey({}));
    const { rows } = await merge([fromThird, whole], [fingerprint]);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['here', 'taken']);
  });

  it('are told before anything is taken, each against the record as it is', async () => {
    const office = await also(anotherOffice());
    await addPartner(office, 'Fictional Relief');
    const path = await road.send(office);
    const cut = road.path('cut.psea');
    writeFileSync(cut, readFileSync(path).subarray(0, -50));
    const { rows } = value(
      await headquarters.client.package.previewFiles({ paths: [path, cut], packagePassphrase }),
    );
    expect(rows).toMatchObject([
      { totals: { new: 1 }, needsAcceptance: true, problem: null },
      { totals: null, needsAcceptance: false, problem: { code: 'PACKAGE_DAMAGED' } },
    ]);
    expect(await seen(headquarters)).toEqual([]);
  });

  it('are stopped between two files: what was taken stays, the rest is named and is taken the next time', async () => {
    const juba = await also(anotherOffice());
    const paths: string[] = [];
    for (const name of ['Fictional Relief', 'Fictional Water', 'Fictional Hope']) {
      await addPartner(juba, name);
      paths.push(await road.send(juba, since));
    }
    const told: string[] = [];
    const stoppingAt = (last: number): Progress => ({
      at(step, done, total) {
        if (done === last) throw new Cancelled();
        told.push(`${step} ${done} of ${total}`);
      },
    });
    const input = { paths, packagePassphrase, acceptSenders: ['any'] };
    const run = async (progress: Progress) =>
      value(
        (await headquarters.app.dispatch(['package', 'mergeFiles'], input, progress)) as Result<TakenFiles>,
      );
    const stopped = await run(stoppingAt(1));
    expect(told).toEqual(['reading 0 of 3']);
    expect(stopped.rows.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['1.psea', 'taken'],
      ['2.psea', 'left'],
      ['3.psea', 'left'],
    ]);
    expect(stopped).toMatchObject({ total: 3, newPartners: 1, counts: { taken: 1, left: 2, refused: 0 } });
    expect(await seen(headquarters)).toEqual(['Fictional Relief SS 0']);
    expect((await run(stoppingAt(0))).counts).toMatchObject({ taken: 0, left: 3 });
    const rest = await run(stoppingAt(9));
    expect(rest.counts).toMatchObject({ here: 1, taken: 2, left: 0 });
    expect(await seen(headquarters)).toHaveLength(3);
  });
});
