import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOwnerHub } from '../../../../main/adapters/hub/owner-hub.ts';
import type { SentEntry } from '../../../../main/core/ports-hub.ts';
import { type TestApp, value } from '../../../support/app.ts';
import { startPostgres, type TestServer } from '../../../support/postgres.ts';
import { asOffice, makeLogins, newHub, project, push, refusalOf, verifyAll } from './hub-world.ts';
import { days, startOffice } from './year.ts';

// What somebody does who stole the login of an office or of the projector: by hand, in SQL, and through names.

const today = days[0];
const odd = `Office"; drop table psea_hub.entry; --'$1\\`;
let server: TestServer;
let hub: string;
let goma: TestApp;
let record: string;
const url = (login: string) => server.url(hub, login);

beforeAll(async () => {
  server = await startPostgres();
  await makeLogins(server, ['office_goma', 'office_other']);
  hub = await newHub(server, ['office_goma', 'office_other']);
  goma = await startOffice(`Goma'; delete from psea_hub.entry; --`);
  value(
    await goma.client.partner.create({ fields: { name: `'); drop schema psea cascade; -- \\' \\N \\.` } }),
  );
  record = (await goma.app.withWorkspace(async (_s, { store }) => store.workspaceId)) ?? '';
  await push(goma, url('office_goma'));
});
afterAll(async () => {
  await goma.end();
  await server.end();
});

const count = async () =>
  Number((await server.sql(hub, 'select count(*)::int as n from psea_hub.entry'))[0]?.n);

/** Runs statements one after the other on one connection; answers with the code of the first refusal, or “ok”. */
async function byHand(login: string, ...texts: string[]): Promise<string> {
  const client = new pg.Client({ connectionString: url(login) });
  await client.connect();
  try {
    for (const text of texts) await client.query(text);
    return 'ok';
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    await client.end();
  }
}

it('takes names for names, whatever stands in them', async () => {
  const before = await count();
  const owner = await openOwnerHub(url('superuser'));
  expect(await refusalOf(() => owner.addOffice(odd, odd))).toBe('HUB_LOGIN_NOT_FOUND');
  await server.sql('postgres', `create role "${odd.replaceAll('"', '""')}" login`);
  await owner.addOffice(odd, odd);
  await owner.retireOffice(odd, `It was closed'; drop table psea_hub.office; --`);
  await owner.close();
  await project(url('worker'), today);
  expect(await server.sql(hub, 'select name from psea.partner')).toEqual([
    { name: `'); drop schema psea cascade; -- \\' \\N \\.` },
  ]);
  expect(await server.sql(hub, 'select distinct office from psea.partner')).toEqual([
    { office: `Goma'; delete from psea_hub.entry; --` },
  ]);
  expect(await server.sql(hub, 'select name from psea.office where retired_at is not null')).toEqual([
    { name: odd },
  ]);
  const sent = (stream: string): SentEntry => ({
    ...{
      id: `x'; drop table psea_hub.entry; --\t\\`,
      stream,
      device: `d"\n`,
      seq: 1,
      lamport: 1,
      type: `t'\r`,
    },
    ...{ at: `now(); --`, body: `{"a":"\\\\. ' \\N"}`, withheld: null },
  });
  const taken = await asOffice(url('office_other'), (office) =>
    office.take('of-another', [sent(`s'; truncate psea_hub.entry; --`)]),
  );
  expect(taken).toMatchObject({ added: 1, alarms: [] });
  expect(await count()).toBe(before + 1);
});

it('gives an office nothing by what it lays before the functions that run with the owner’s rights', async () => {
  const push = '11111111-1111-4111-8111-111111111111';
  const call = `select psea_hub.take_arrived('${push}', '${record}')`;
  const before = await count();
  // Tables of its own in the place of those that the function makes, with a trigger that would run as the owner.
  for (const table of ['reach', 'took'])
    expect(await byHand('office_other', `create temp table ${table} (stream text)`, call), table).toBe(
      '42P07',
    );
  // A function or a table of the same name in its own schema is not what is called.
  expect(
    await byHand(
      'office_other',
      "create function pg_temp.claim(text) returns void language sql as 'select 1'",
      `create temp table entry (id text)`,
      `create temp table office (role text)`,
      call,
    ),
  ).toBe('ok');
  // In the name of another, into what another laid down, or straight into the journal.
  for (const text of [
    `insert into psea_hub.arriving (by_role, push, id, stream, device, seq, lamport, type, written_at, body) values ('office_goma', '${push}', 'i', 's', 'd', 1, 1, 't', 'a', 'b')`,
    'select * from psea_hub.arriving',
    'delete from psea_hub.arriving',
    `insert into psea_hub.entry (id, stream, device, seq, lamport, type, written_at, body, mark, record_id) values ('i', 's', 'd', 1, 1, 't', 'a', 'b', 1, 'r')`,
    `insert into psea_hub.reading values ('${record}', 'workspace/${record}', 'so', 'office_other')`,
    `select psea_hub.settle_claim('workspace/${record}', 'office_other', 'a long enough reason')`,
    'set role psea_owner',
    'set session authorization office_goma',
    'alter table psea_hub.entry disable row level security',
    'create table psea_hub.mine (a int)',
    'create table psea.mine (a int)',
  ])
    expect(await byHand('office_other', text), text).toBe('42501');
  expect(await count()).toBe(before);
});

it('lets the projector’s login fold and settle under its name, and change no entry', async () => {
  for (const text of [
    "update psea_hub.entry set body = ''",
    'delete from psea_hub.entry',
    "insert into psea_hub.withheld (id) values ('x')",
    "update psea_hub.settled_claim set role = 'office_other'",
    'delete from psea_hub.alarm',
    "insert into psea_hub.office (role, name) values ('worker', 'Worker')",
    "select psea_hub.remove_entry('x', 'a long enough reason', false)",
    'set role psea_owner',
  ])
    expect(await byHand('worker', text), text).toBe('42501');
  const [stream] = await server.sql(hub, "select stream from psea_hub.entry where type = 'partner.created'");
  const settle = `select psea_hub.settle_claim('${stream?.stream}', 'office_other', 'a stolen login says so')`;
  expect(await byHand('worker', settle)).toBe('ok');
  expect(await server.sql(hub, 'select office_login, settled_by from psea.claim')).toEqual([
    { office_login: 'office_other', settled_by: 'worker' },
  ]);
  // What it hid is in the journal, is named, and comes back by the owner's word.
  await project(url('worker'), today);
  expect(await server.sql(hub, 'select name from psea.partner')).toEqual([]);
  expect(await verifyAll(url('worker'), today)).toMatchObject({ ok: false, differ: [] });
  const owner = await openOwnerHub(url('superuser'));
  await owner.settleClaim(String(stream?.stream), 'office_goma', 'The projector’s login was stolen.');
  await owner.close();
  await project(url('worker'), today);
  expect(await server.sql(hub, 'select count(*)::int as n from psea.partner')).toEqual([{ n: 1 }]);
  expect((await push(goma, url('office_goma'))).alarms).toEqual([]);
  expect(goma.bugs).toEqual([]);
});
