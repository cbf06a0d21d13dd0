import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPackages } from '../../../../main/adapters/packages/create-packages.ts';
import { Cancelled, type Progress } from '../../../../main/core/progress.ts';
import { passphrase, startApp, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
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
let folder: string;
let first: TestApp;
let others: TestApp[];
let opened: string[];
let now: string;

/** Counts which packages are opened: what is remembered is not opened again. */
const counting = () => {
  const real = createPackages({ scryptWorkFactor: 4 });
  return {
    clock: { now: () => now, today: () => now.slice(0, 10) },
    packages: async () => ({
      ...real,
      open: (...[file, ...rest]: Parameters<typeof real.open>) => {
        opened.push(file);
        return real.open(file, ...rest);
      },
    }),
  };
};

beforeEach(async () => {
  road = startRoad();
  folder = road.path('shared');
  mkdirSync(folder);
  opened = [];
  now = '2026-03-02T08:00:00.000Z';
  first = await startWithWorkspace({ ports: counting() });
  others = [];
  await joining(first);
});
afterEach(async () => {
  for (const test of [first, ...others]) {
    expect(test.bugs).toEqual([]);
    expect(await problems(test)).toEqual([]);
    await test.end();
  }
  road.end();
});

async function joining(test: TestApp): Promise<TestApp> {
  value(await test.client.package.setFolder({ folder, packagePassphrase }));
  return test;
}
const also = async (made: Promise<TestApp>) => {
  const test = await joining(await made);
  others.push(test);
  return test;
};
const share = async (test: TestApp, input = {}) => value(await test.client.package.share(input));
const collect = async (test: TestApp) => value(await test.client.package.collect({ acceptSenders: ['any'] }));
const look = async (test: TestApp) => value(await test.client.package.getFolder({}));
const files = () => readdirSync(folder).sort();

describe('laptops that share a folder', () => {
  it('each add files of their own, numbered, and end with the same record', async () => {
    const shared = await addPartner(first, 'Fictional Relief');
    const second = await also(secondLaptop(first));
    const third = await also(secondLaptop(first));
    value(await first.client.partner.edit({ partner: shared, fields: { country: 'KE' } }));
    await addPartner(second, 'Fictional Water');
    await addPartner(third, 'Fictional Hope');
    for (const test of [first, second, third]) expect((await share(test)).number).toBe(1);
    for (const test of [first, second, third]) await collect(test);
    await addPartner(second, 'Fictional Light');
    expect((await share(second)).number).toBe(2);
    for (const test of [first, third]) {
      const report = await collect(test);
      expect(report).toMatchObject({ total: 1, counts: { taken: 1 }, newPartners: 1, awaited: [] });
    }
    expect(await seen(first)).toEqual(await seen(second));
    expect(await seen(third)).toEqual(await seen(first));
    expect(await seen(first)).toHaveLength(4);
    expect(files()).toHaveLength(4);
    expect(new Set(files().map((name) => name.slice(0, -10))).size).toBe(3);
  });

  it('do not send each other what lies there, and fall silent when all have all', async () => {
    await addPartner(first, 'Fictional Relief');
    const second = await also(secondLaptop(first));
    await share(first);
    await share(second);
    await collect(second);
    await collect(first);
    expect([(await look(first)).changes, (await look(second)).changes]).toEqual([0, 0]);
    expect(await second.client.package.share({})).toMatchObject({ error: { code: 'NOTHING_TO_SEND' } });
    await addPartner(first, 'Fictional Water');
    await share(first);
    await collect(second);
    expect((await look(second)).changes).toBe(0);
    await addPartner(second, 'Fictional Hope');
    expect(await share(second)).toMatchObject({ partners: 1 });
    await collect(first);
    expect(await seen(first)).toEqual(await seen(second));
  });

  it('stop between two files, and go on behind it the next time', async () => {
    const second = await also(secondLaptop(first));
    for (const name of ['Fictional Relief', 'Fictional Water']) {
      await addPartner(first, name);
      await share(first);
    }
    const progress: Progress = {
      at(_step, done) {
        if (done === 1) throw new Cancelled();
      },
    };
    const input = { acceptSenders: ['any'] };
    const stopped = await second.app.dispatch(['package', 'collect'], input, progress);
    expect(stopped).toMatchObject({ ok: true, value: { counts: { taken: 1, left: 1 }, newPartners: 1 } });
    expect((await look(second)).counts).toMatchObject({ taken: 1, new: 1, refused: 0 });
    expect(await collect(second)).toMatchObject({ counts: { taken: 1, left: 0 }, newPartners: 1 });
  });

  it('carry on what came by hand from a laptop that does not share it', async () => {
    const stick = await secondLaptop(first);
    others.push(stick);
    const second = await also(secondLaptop(first));
    await share(first);
    await collect(second);
    await addPartner(stick, 'Fictional Hope');
    await road.take(first, await road.send(stick));
    await share(first);
    await collect(second);
    expect(await seen(second)).toEqual(['Fictional Hope SS 0']);
  });

  it('know a laptop that was restored as another one, which asks for the word anew', async () => {
    await share(first);
    const second = await secondLaptop(first);
    others.push(second);
    expect(await look(second)).toMatchObject({ folder: null, total: 0 });
    await joining(second);
    await share(second);
    expect(files()).toHaveLength(2);
  });
});

describe('what another program still copies', () => {
  let office: TestApp;
  let whole: string;
  beforeEach(async () => {
    office = await also(anotherOffice());
    await addPartner(office, 'Fictional Relief');
    whole = (await share(office)).path;
  });
  const cutTo = (bytes: number) => {
    renameSync(whole, road.path('kept'));
    writeFileSync(whole, readFileSync(road.path('kept')).subarray(0, bytes));
  };

  it('is waited for and taken once it is whole', async () => {
    for (const bytes of [0, 40, 2000]) {
      cutTo(bytes);
      expect(await collect(first)).toMatchObject({ counts: { arriving: 1 }, newPartners: 0 });
      expect((await look(first)).rows[0]?.state).toBe('arriving');
      copyFileSync(road.path('kept'), whole);
    }
    expect(await collect(first)).toMatchObject({ counts: { taken: 1 }, newPartners: 1 });
    expect(await look(first)).toMatchObject({ counts: { taken: 1, arriving: 0 } });
  });

  it('is called damaged once it has stood as it is, and taken when it changes after all', async () => {
    cutTo(2000);
    now = '2026-03-02T10:00:00.000Z';
    await collect(first);
    now = '2026-03-02T09:00:00.000Z';
    expect(await collect(first)).toMatchObject({ counts: { arriving: 1 } });
    now = '2026-03-02T09:11:00.000Z';
    const { rows } = await collect(first);
    expect(rows).toMatchObject([{ outcome: 'refused', problem: { code: 'PACKAGE_DAMAGED' } }]);
    copyFileSync(road.path('kept'), whole);
    expect(await collect(first)).toMatchObject({ counts: { taken: 1 } });
  });

  it('is named by its number where a later file of that laptop came first', async () => {
    await addPartner(office, 'Fictional Water');
    const second = (await share(office)).path;
    await addPartner(office, 'Fictional Hope');
    await share(office);
    renameSync(second, road.path('kept'));
    const report = await collect(first);
    expect(report.awaited).toMatchObject([{ numbers: [2], count: 1 }]);
    expect((await look(first)).awaited).toEqual(report.awaited);
    renameSync(road.path('kept'), second);
    expect((await collect(first)).awaited).toEqual([]);
    rmSync(second);
    expect((await look(first)).awaited).toEqual([]);
    expect(await seen(first)).toEqual(await seen(office));
  });

  it('is not awaited any more once a file with the whole record is there', async () => {
    await addPartner(office, 'Fictional Water');
    rmSync((await share(office)).path);
    await addPartner(office, 'Fictional Hope');
    await share(office);
    expect((await collect(first)).awaited).toMatchObject([{ numbers: [2] }]);
    expect((await share(office, { whole: true })).number).toBe(4);
    expect((await collect(first)).awaited).toEqual([]);
    expect(await seen(first)).toEqual(await seen(office));
  });
});

describe('the state of the folder', () => {
  it('opens nothing, and taking in opens only what is new', async () => {
    const office = await also(anotherOffice());
    await addPartner(office, 'Fictional Relief');
    const { path } = await share(office);
    await collect(first);
    opened = [];
    for (let copy = 0; copy < 30; copy += 1) copyFileSync(path, join(folder, `copy of it ${copy}.psea`));
    expect(await look(first)).toMatchObject({ total: 31, counts: { taken: 1, new: 30 } });
    expect(opened).toEqual([]);
    expect(await collect(first)).toMatchObject({ counts: { here: 30 } });
    expect(opened).toHaveLength(30);
    await collect(first);
    expect(opened).toHaveLength(30);
    expect(await look(first)).toMatchObject({ counts: { taken: 31, new: 0 } });
  });

  it('names a sender whom nobody accepted, until somebody has', async () => {
    const office = await also(anotherOffice());
    await addPartner(office, 'Fictional Relief');
    await share(office);
    value(await first.client.package.collect({}));
    const { fingerprint } = value(await office.client.package.getKey({}));
    const asked = await look(first);
    expect(asked.counts.needsAcceptance).toBe(1);
    expect(asked.rows[0]).toMatchObject({ state: 'needs-acceptance', fingerprint });
    expect(await seen(first)).toEqual([]);
    value(await first.client.package.collect({ acceptSenders: [fingerprint] }));
    expect(await look(first)).toMatchObject({ counts: { needsAcceptance: 0, taken: 1 } });
  });

  it('says that its drive is not there, and says of none that all is here', async () => {
    renameSync(folder, road.path('away'));
    expect(await look(first)).toMatchObject({ problem: { code: 'FILE_NOT_READABLE' }, total: 0, folder });
    renameSync(road.path('away'), folder);
    expect(await look(first)).toMatchObject({ problem: null });
  });

  it('keeps the word where no form reads it, and forgets it when the folder is left', async () => {
    expect(value(await first.client.draft.get({ key: 'shared-folder' })).value).toBeNull();
    value(await first.client.package.leaveFolder({}));
    expect(await look(first)).toMatchObject({ folder: null, sealed: null });
  });
});

it('opens again with folder and word as they were', async () => {
  await first.app.close();
  const again = startApp({ folder: first.folder });
  value(await again.client.workspace.open({ folder: first.folder, passphrase }));
  expect(value(await again.client.package.getFolder({}))).toMatchObject({ folder, sealed: 'passphrase' });
  value(await again.client.package.share({}));
  await again.app.close();
  value(await first.client.workspace.open({ folder: first.folder, passphrase }));
});
