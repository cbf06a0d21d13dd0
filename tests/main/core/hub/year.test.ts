import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect } from '../../../../main/adapters/hub/connect.ts';
import { migrate } from '../../../../main/adapters/hub/migrate.ts';
import { migrations } from '../../../../main/adapters/hub/migrations/all-migrations.ts';
import type { SentEntry } from '../../../../main/core/ports-hub.ts';
import { type TestApp, value } from '../../../support/app.ts';
import { startPostgres, type TestServer } from '../../../support/postgres.ts';
import { type Road, startRoad } from '../exchange/offices.ts';
import { type CuttingLine, startCuttingLine } from './cutting-line.ts';
import {
  asOffice,
  figuresIn,
  figuresOn,
  hubEntity,
  makeLogins,
  newHub,
  project,
  pull,
  push,
  refusalOf,
  verifyAll,
} from './hub-world.ts';
import { days, named, startOffice, startYear, type Year } from './year.ts';

// Three offices and headquarters exchange a year of work over a real PostgreSQL, with everything going wrong that does. In
// the end the hub says what a laptop says that took the same year over in packages.

const logins = ['office_juba', 'office_goma', 'office_aden'] as const;
// `npm run test:kill` makes the long form, of 500.
const kills = Number(process.env.PSEA_HUB_KILLS ?? process.env.PSEA_KILLS ?? 5);
const isLong = kills > 5;
let server: TestServer;
let line: CuttingLine;
let year: Year;
let hub: string;
let road: Road;
let laptop: TestApp;
const url = (login: string) => server.url(hub, login);
const worker = () => url('worker');
const overLine = (login: string) => url(login).replace(`:${server.port}/`, `:${line.port}/`);

beforeAll(async () => {
  server = await startPostgres();
  await makeLogins(server, logins);
  line = await startCuttingLine(server.port);
  hub = await newHub(server, logins);
  year = await startYear();
  road = startRoad();
  laptop = await startOffice('Fictional headquarters');
});
afterAll(async () => {
  for (const app of [...year.offices, laptop]) await app.end();
  road.end();
  await line.end();
  await server.end();
});

async function byPackages(): Promise<void> {
  for (const office of year.offices) await road.take(laptop, await road.send(office));
}

async function pushAll(): Promise<void> {
  for (const [at, office] of year.offices.entries()) await push(office, url(logins[at] ?? ''));
}

async function expectSameFigures(day: string): Promise<void> {
  laptop.setToday(day);
  const told = figuresOn(value(await laptop.client.portfolio.figures({})).figures);
  const found = await figuresIn(server, hub);
  expect([...found.keys()].sort()).toEqual([...told.keys()].sort());
  for (const [figure, numbers] of told) expect(found.get(figure), figure).toEqual(numbers);
}

const count = async (text: string) => Number((await server.sql(hub, text))[0]?.n);
const entries = () => count('select count(*) as n from psea_hub.entry');
const entriesHere = async () => {
  const streams = await Promise.all(
    year.offices.map((office) =>
      office.app.withWorkspace(async (_session, { store }) =>
        store.streams().reduce((sum, stream) => sum + store.entries(stream).length, 0),
      ),
    ),
  );
  return streams.reduce<number>((sum, each) => sum + (each ?? 0), 0);
};

it('refuses a wrong address, a wrong login, an office that nobody added, and what nobody chose to send', async () => {
  await year.happen(0);
  const [juba] = year.offices;
  expect(await refusalOf(() => push(juba, url('office_juba'), { audience: null }))).toBe(
    'HUB_AUDIENCE_NOT_CHOSEN',
  );
  expect(await refusalOf(() => push(juba, 'mysql://a@b/c'))).toBe('HUB_URL_INVALID');
  expect(await refusalOf(() => push(juba, 'postgresql://a:b@hub.example.org/c?sslmode=require'))).toBe(
    'HUB_URL_INVALID',
  );
  expect(await refusalOf(() => push(juba, url('office_juba').replace(/:\d+\//, ':9/')))).toBe(
    'HUB_UNREACHABLE',
  );
  expect(await refusalOf(() => push(juba, url('nobody_there')))).toBe('HUB_LOGIN_REFUSED');
  expect(await refusalOf(() => push(juba, server.url('postgres', 'office_juba')))).toBe('HUB_NOT_SET_UP');
  expect(await refusalOf(() => push(juba, url('stranger')))).toBe('HUB_NO_RIGHT');
  expect(await refusalOf(() => push(juba, url('reader')))).toBe('HUB_NO_RIGHT');
  expect(await refusalOf(() => push(juba, url('office_juba').concat('?sslmode=verify-full')))).toBe(
    'HUB_NOT_TRUSTED',
  );
  await server.sql(hub, 'grant psea_office to stranger');
  expect(await refusalOf(() => push(juba, url('stranger')))).toBe('HUB_OFFICE_UNKNOWN');
  expect(await entries()).toBe(0);
});

it('is refused by an older and a newer program, and brought up to date once', async () => {
  const old = await server.database();
  const admin = await connect(server.url(old));
  const about = { id: 'old', name: 'Old', entity: hubEntity };
  expect(await migrate(admin, about, migrations.slice(0, 2))).toEqual([1, 2]);
  const [juba] = year.offices;
  const send = () => push(juba, server.url(old, 'office_juba'));
  expect(await refusalOf(send)).toBe('HUB_OLDER');
  expect(await migrate(admin, about)).toEqual([3, 4, 5, 6, 7]);
  expect(await migrate(admin, about)).toEqual([]);
  await admin.client.query("insert into psea_hub.migration (number, name, sha256) values (99, 'later', '')");
  expect(await refusalOf(send)).toBe('HUB_NEWER');
  expect(await refusalOf(() => migrate(admin, about))).toBe('HUB_NEWER');
  await admin.client.query('delete from psea_hub.migration where number = 99');
  const altered = migrations.map((each) => (each.number === 2 ? { ...each, sql: `${each.sql} ` } : each));
  expect(await refusalOf(() => migrate(admin, about, altered))).toBe('HUB_CHANGED');
  await admin.client.end();
});

it('is whole after the connection was cut at each step of a push', async () => {
  const [juba] = year.offices;
  const cut = overLine('office_juba');
  const seen = new Set<string>();
  // A step of this size cuts the greeting, the question for ends, the lines of COPY and the answer.
  const step = isLong ? 400 : 9000;
  for (let at = 60; ; at += at < 1500 ? 150 : step) {
    line.cutAfter(at);
    const refusal = await refusalOf(() => push(juba, cut, { chunk: 20 }));
    seen.add(refusal);
    expect(['HUB_UNREACHABLE', 'HUB_CUT', 'ok']).toContain(refusal);
    if (refusal === 'ok') break;
  }
  line.cutAfter(null);
  expect(seen.has('HUB_CUT')).toBe(true);
  expect(await count('select count(*) as n from psea_hub.arriving')).toBe(0);
  const pushed = await push(juba, url('office_juba'));
  expect(pushed).toMatchObject({ sent: 0, added: 0, alarms: [], unreadable: 0 });
  expect(await entries()).toBe(pushed.entries);
});

it('takes two pushes of one office at once, in parts, twice and by many', async () => {
  const [juba, goma, aden] = year.offices;
  await Promise.all([
    push(goma, url('office_goma'), { chunk: 7 }),
    push(aden, url('office_aden'), { chunk: 11 }),
    push(juba, url('office_juba')),
  ]);
  // The same lines from two connections, each in another order.
  const sent: SentEntry[] = [];
  await goma.app.withWorkspace(async (_session, { store }) => {
    for (const stream of store.streams())
      for (const { body, entry } of store.inspect(stream).entries)
        if (entry) {
          const { id, device, seq, lamport, type, at } = entry;
          sent.push({
            id,
            device,
            seq,
            lamport,
            type,
            at,
            body,
            stream: stream === 'workspace' ? `workspace/${store.workspaceId}` : stream,
            withheld: null,
          });
        }
  });
  const record = (await goma.app.withWorkspace(async (_s, { store }) => store.workspaceId)) ?? '';
  const send = (lines: SentEntry[]) => asOffice(url('office_goma'), (office) => office.take(record, lines));
  const [one, other] = await Promise.all([send(sent), send([...sent].reverse())]);
  expect([one.added, other.added, one.alarms, other.alarms]).toEqual([0, 0, [], []]);
  expect(await entries()).toBe(await entriesHere());
});

it('raises an alarm for other bytes and for a partner that is not the office’s, and merges neither', async () => {
  const before = await entries();
  const [row] = await server.sql(
    hub,
    "select e.* from psea_hub.entry e join psea_hub.known_record using (record_id) where role = 'office_goma' and type = 'partner.created' limit 1",
  );
  const frame = {
    id: String(row?.id),
    stream: String(row?.stream),
    device: String(row?.device),
    seq: 1,
    lamport: 1,
    type: 'partner.created',
    at: '1970-01-01T00:00:00.000Z',
    withheld: null,
  };
  const goma = year.offices[1];
  const aden = year.offices[2];
  const recordOf = async (app: TestApp) =>
    (await app.app.withWorkspace(async (_s, { store }) => store.workspaceId)) ?? '';
  const altered = String(row?.body).replace('Fictional Lakes', 'Fictional Snakes');
  const taken = await asOffice(url('office_goma'), async (office) =>
    office.take(await recordOf(goma), [{ ...frame, body: altered }]),
  );
  expect(taken).toMatchObject({ added: 0, alarms: [{ kind: 'other-bytes', id: frame.id }] });
  // Another office that learned the id of a partner, and no more, gets nothing in and nothing out.
  const forged = await asOffice(url('office_aden'), async (office) => {
    const record = await recordOf(aden);
    const answer = await office.take(record, [{ ...frame, id: 'forged-1', seq: 2, body: altered }]);
    return {
      answer,
      read: await office.behind([{ stream: frame.stream, device: frame.device, after: 0 }]),
      heads: await office.heads(record, true),
    };
  });
  expect(forged.answer).toMatchObject({ added: 0, alarms: [{ kind: 'foreign-stream', id: 'forged-1' }] });
  expect(forged.read).toEqual([]);
  expect(forged.heads.some(({ stream }) => stream === frame.stream)).toBe(false);
  // Who names the record of another office reads nothing by it, and a person is told.
  const asGoma = await asOffice(url('office_aden'), async (office) =>
    office.heads(await recordOf(goma), true),
  );
  expect(asGoma).toEqual([]);
  expect(await entries()).toBe(before);
  expect(await server.sql(hub, 'select kind, office_login from psea.alarm order by place')).toEqual([
    { kind: 'other-bytes', office_login: 'office_goma' },
    { kind: 'foreign-stream', office_login: 'office_aden' },
    { kind: 'record-of-two', office_login: 'office_aden' },
  ]);
});

it('tells a forged entry, one that waits and a clock of 1970 apart, and keeps nobody else’s out for them', async () => {
  const goma = year.offices[1];
  const record = (await goma.app.withWorkspace(async (_s, { store }) => store.workspaceId)) ?? '';
  const [row] = await server.sql(
    hub,
    "select e.* from psea_hub.entry e join psea_hub.known_record using (record_id) where role = 'office_goma' and type = 'partner.created' limit 1",
  );
  const stream = String(row?.stream);
  const top = await count(`select max(seq) as n from psea_hub.entry where stream = '${stream}'`);
  const make = (seq: number, at: string): SentEntry => {
    const entry = {
      ...JSON.parse(String(row?.body)),
      id: `forged-${seq}`,
      seq,
      lamport: 90 + seq,
      at,
      prev: 'a'.repeat(64),
    };
    const body = JSON.stringify(
      Object.fromEntries(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1))),
    );
    return {
      id: entry.id,
      stream,
      device: entry.device,
      seq,
      lamport: entry.lamport,
      type: entry.type,
      at,
      body,
      withheld: null,
    };
  };
  await asOffice(url('office_goma'), (office) =>
    office.take(record, [make(top + 1, '1970-01-01T00:00:00.000Z')]),
  );
  await project(worker(), days[0]);
  const states = await server.sql(hub, 'select state, reason from psea.entry_state');
  expect(states).toEqual([{ state: 'refused', reason: 'its signature is wrong' }]);
  const verified = await verifyAll(worker(), days[0]);
  expect(verified).toMatchObject({ refused: 1, waiting: 0, differ: [], ok: false, alarms: 3, queued: 0 });
  await byPackages();
  await expectSameFigures(days[0]);
});

it('is folded whole by workers that are killed in the midst of it', async () => {
  await year.happen(1);
  await pushAll();
  const again = "insert into psea_hub.queue (stream, step) select stream, 'fold' from psea_hub.folded";
  // A process that is killed, and lines that break at another byte each time: the hub sees the same.
  for (let at = 0; at < Math.ceil(kills / 50); at += 1) {
    await server.sql(hub, again);
    await killedWorker(at);
  }
  for (let at = 0; at < kills - Math.ceil(kills / 50); at += 1) {
    await server.sql(hub, again);
    line.cutAfter(300 + ((at * 7919) % 60_000));
    expect(['HUB_UNREACHABLE', 'HUB_CUT', 'ok']).toContain(
      await refusalOf(() => project(overLine('worker'), days[1], 2)),
    );
  }
  line.cutAfter(null);
  const folded = await Promise.all([
    project(worker(), days[1], 3),
    project(worker(), days[1], 3),
    project(worker(), days[1], 3),
  ]);
  expect(folded.reduce((sum, each) => sum + each.folded, 0)).toBeGreaterThan(0);
  expect(await count('select count(*) as n from psea_hub.queue')).toBe(0);
  await byPackages();
  await expectSameFigures(days[1]);
  expect((await project(worker(), days[1])).folded).toBe(0);
}, 3_600_000);

/** A projector in a process of its own, killed once it said so often how far it is. */
async function killedWorker(after: number): Promise<void> {
  const file = join(import.meta.dirname, 'worker-to-kill.ts');
  const child = spawn(process.execPath, [file, worker(), days[1]], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise<void>((resolve) => {
    let said = 0;
    child.stdout.on('data', () => {
      said += 1;
      if (said > after) child.kill('SIGKILL');
    });
    child.once('exit', () => resolve());
  });
}

it('goes on after the hub was restored from last week’s backup, and says what it had lost', async () => {
  const backup = await server.copy(hub);
  await year.happen(2);
  await pushAll();
  const before = await entries();
  hub = backup;
  const goma = await push(year.offices[1], url('office_goma'));
  expect(goma.lostInHub).toBeGreaterThan(0);
  expect(goma.added).toBe(goma.lostInHub);
  await pushAll();
  expect(await entries()).toBe(before);
  // A hub of another name at the same address is told before anything goes there.
  const wrong = await newHub(server, logins);
  expect(await refusalOf(() => push(year.offices[1], server.url(wrong, 'office_goma')))).toBe('HUB_OTHER');
  await project(worker(), days[2]);
  await byPackages();
  await expectSameFigures(days[2]);
});

it('brings an office what another recorded of a shared partner, as a package would', async () => {
  const [juba, goma] = year.offices;
  // Goma had the partner from Juba by a package, and records something; Juba pulls it.
  const reference = await named(juba, 'Wells');
  await road.take(goma, await road.send(juba, { scope: 'partners', partners: [reference] }));
  value(await goma.client.partner.edit({ partner: reference, fields: { acronym: 'FW' } }));
  value(await juba.client.partner.edit({ partner: reference, fields: { acronym: 'WELLS' } }));
  const pushed = await push(goma, url('office_goma'));
  expect(pushed.alarms).toEqual([]);
  await push(juba, url('office_juba'));
  const refused = await pull(juba, url('office_juba'), { accept: [] });
  expect(refused.rows).toMatchObject([{ ok: false, error: { code: 'SENDER_UNKNOWN' }, office: 'Goma' }]);
  const seen = await pull(juba, url('office_juba'), { preview: true });
  expect(seen.rows).toMatchObject([{ ok: true, totals: { changed: 1, conflicts: 1, entries: 1 } }]);
  const taken = await pull(juba, url('office_juba'));
  expect(taken.rows).toMatchObject([{ ok: true, totals: { changed: 1, conflicts: 1, entries: 1 } }]);
  expect((await pull(juba, url('office_juba'))).entries).toBe(0);
  // By a package it is the same.
  const again = value(await juba.client.partner.get({ partner: reference }));
  expect(again.conflicts.map(({ key }) => key)).toEqual(['partner/acronym']);
});

it('ends equal to the same year exchanged by packages', async () => {
  await year.happen(3);
  await pushAll();
  await byPackages();
  await project(worker(), days[3]);
  await expectSameFigures(days[3]);
  const verified = await verifyAll(worker(), days[3]);
  expect(verified).toMatchObject({ refused: 1, waiting: 0, differ: [], queued: 0, notFolded: 0 });
  const known = value(await laptop.client.partner.list({})).rows.map(({ reference, name, conflicts }) => ({
    reference,
    name,
    conflicts,
  }));
  const listed = await server.sql(
    hub,
    'select partner_reference as reference, name, conflicts::int from psea.partner where not archived',
  );
  const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();
  expect(sorted(listed)).toEqual(sorted(known));
  expect([...year.offices, laptop].flatMap(({ bugs }) => bugs)).toEqual([]);
});
