import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect, readUrl } from '../../../../main/adapters/hub/connect.ts';
import { openOwnerHub } from '../../../../main/adapters/hub/owner-hub.ts';
import { hubTables } from '../../../../main/core/hub/data-lines.ts';
import { proposeLinks, settleLink } from '../../../../main/core/hub/link-organisations.ts';
import { HubFailure } from '../../../../main/core/ports-hub.ts';
import { dataTables } from '../../../../shared/documents/data/all-tables.ts';
import { type TestApp, value } from '../../../support/app.ts';
import { startPostgres, type TestServer } from '../../../support/postgres.ts';
import { terminal } from '../../hosts/cli/psea.ts';
import { asOffice, figuresIn, makeLogins, newHub, project, push, refusalOf, verifyAll } from './hub-world.ts';
import { days, named, startOffice } from './year.ts';

// Who may see and do what in a hub, tried on everything that is there, and what its owner may do by law.

let server: TestServer;
let hub: string;
let juba: TestApp;
let goma: TestApp;
const url = (login: string) => server.url(hub, login);

beforeAll(async () => {
  server = await startPostgres();
  await makeLogins(server, ['office_juba', 'office_goma', 'office_third']);
  hub = await newHub(server, ['office_juba', 'office_goma']);
  juba = await startOffice('Juba');
  goma = await startOffice('Goma');
  const shared = { type: 'national-ngo' as const, country: 'SS', unppNumber: 'P-77' };
  value(await juba.client.partner.create({ fields: { name: 'Fictional Hope', ...shared } }));
  value(await goma.client.partner.create({ fields: { name: 'Fictional Hope International', ...shared } }));
  value(await goma.client.partner.create({ fields: { name: 'Fictional Other', country: 'CD' } }));
  await push(juba, url('office_juba'));
  await push(goma, url('office_goma'));
  await project(url('worker'), days[0]);
});
afterAll(async () => {
  await closeAll();
  await juba.end();
  await goma.end();
  await server.end();
});

const open = new Map<string, pg.Client>();
const closeAll = () => Promise.all([...open.values()].map((client) => client.end()));

/** Runs a statement as a login and answers with its rows, or the code of the server's refusal. */
async function as(login: string, text: string): Promise<Record<string, unknown>[] | string> {
  let client = open.get(login);
  if (!client) {
    client = new pg.Client({ connectionString: url(login) });
    open.set(login, client);
    await client.connect();
  }
  try {
    const done = await client.query(`reset role; ${text}`);
    const last = [done].flat().at(-1);
    return last?.rows ?? [];
  } catch (error) {
    return (error as { code: string }).code;
  }
}

it('shows each role its own and nothing else, in every table and view that there is', async () => {
  const all = await server.sql(
    hub,
    `select n.nspname as schema, c.relname as name, c.relkind as kind from pg_class c
     join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('psea', 'psea_hub') and c.relkind in ('r', 'v', 'm', 'p') order by 1, 2`,
  );
  expect(all.length).toBeGreaterThan(40);
  const denied = '42501';
  for (const { schema, name } of all) {
    const table = `${schema}."${name}"`;
    const read = (login: string) => as(login, `select * from ${table}`);
    const isView = schema === 'psea';
    expect(Array.isArray(await read('reader')), `reader ${table}`).toBe(isView);
    // An office reads entries alone, and of those its own.
    const office = await read('office_juba');
    if (table === 'psea_hub."entry"') {
      const own = await server.sql(
        hub,
        "select id from psea_hub.entry join psea_hub.known_record using (record_id) where role = 'office_juba' order by id",
      );
      expect((office as { id: string }[]).map(({ id }) => id).sort()).toEqual(own.map(({ id }) => id));
      expect(own.length).toBeGreaterThan(0);
    } else expect(office, `office ${table}`).toBe(denied);
    for (const login of ['stranger', 'office_third'])
      expect(await read(login), `${login} ${table}`).toBe(denied);
    for (const login of ['reader', 'office_juba', 'stranger']) {
      expect(await as(login, `delete from ${table}`), `${login} deletes ${table}`).toMatch(/42501|55000/);
      expect(await as(login, `truncate ${table}`), `${login} empties ${table}`).toMatch(/42501|42809/);
    }
  }
  // Functions do for a reader and a stranger nothing at all, but tell which hub it is.
  for (const call of [
    "heads('x', true)",
    "ids_of('x', true, '{}', '{}')",
    "withheld_for('x')",
    'my_streams()',
    "say('x','y','z','s')",
    "notes_for('x')",
    "take_arrived(gen_random_uuid(), 'x')",
    "remove_entry('x', 'a long enough reason', false)",
  ])
    for (const login of ['reader', 'stranger', 'worker'])
      expect(await as(login, `select psea_hub.${call}`), `${login} ${call}`).toBe(denied);
  expect(await as('office_juba', "select psea_hub.remove_entry('x', 'a long enough reason', false)")).toBe(
    denied,
  );
});

it('lets nobody change or take away an entry, the superuser and the owner not but by a stone', async () => {
  for (const login of ['office_juba', 'worker', 'reader'])
    for (const text of ["update psea_hub.entry set body = ''", 'delete from psea_hub.entry'])
      expect(await as(login, text)).toBe('42501');
  for (const before of ['', 'set role psea_owner;'])
    for (const text of [
      "update psea_hub.entry set body = ''",
      'delete from psea_hub.entry',
      'truncate psea_hub.entry cascade',
      "update psea_hub.stone set reason = ''",
      'truncate psea_hub.stone',
      "update psea_hub.note set body = ''",
    ]) {
      const done = await as('superuser', `${before} ${text}`);
      // Of stones there is none yet, so that none is changed.
      if (!text.startsWith('update psea_hub.stone')) expect(done, text).toBe('PS009');
    }
});

it('has a comment on every column that headquarters sees, and a column for everything that is exported', async () => {
  const bare = await server.sql(
    hub,
    `select c.relname, a.attname from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where n.nspname = 'psea' and coalesce(col_description(c.oid, a.attnum), '') = ''`,
  );
  expect(bare).toEqual([]);
  for (const table of dataTables) {
    const name = hubTables[table.name];
    if (!name) continue;
    const columns = await server.sql(
      hub,
      "select column_name from information_schema.columns where table_schema = 'psea' and table_name = $1",
      [name],
    );
    expect(columns.map(({ column_name }) => column_name)).toEqual(
      expect.arrayContaining(table.columns.map((column) => column.name)),
    );
  }
});

it('runs every query of the dashboard as a reader', async () => {
  const text = readFileSync(join(import.meta.dirname, '../../../../docs/hub-dashboard.json'), 'utf8');
  const { panels } = JSON.parse(text) as { panels: { title: string; targets: { rawSql: string }[] }[] };
  for (const { title, targets } of panels)
    for (const { rawSql } of targets) expect(await as('reader', rawSql), title).toEqual(expect.any(Array));
  expect(await as('reader', panels[1]?.targets[0]?.rawSql ?? '')).toEqual([{ numerator: '3' }]);
});

it('proposes organisations of several offices by the surest ground, and a person settles them with a reason', async () => {
  const owner = await openOwnerHub(url('superuser'));
  const proposed = proposeLinks(await owner.partners(), await owner.apart());
  expect(proposed).toMatchObject([
    { ground: 'portal-number', shared: 'P-77', partners: [{ country: 'SS' }, { country: 'SS' }] },
  ]);
  const pair = proposed[0]?.partners.map(({ reference }) => reference) ?? [];
  expect(await refusalOf(() => settleLink(owner, { named: pair, isOne: true, reason: 'yes' }))).toBe(
    'HUB_REASON_NEEDED',
  );
  expect(
    await refusalOf(() =>
      settleLink(owner, {
        named: ['SS-none', ...pair],
        isOne: true,
        reason: 'Both names stand in the portal.',
      }),
    ),
  ).toBe('HUB_PARTNER_NOT_FOUND');
  await settleLink(owner, { named: pair, isOne: true, reason: 'Both names stand in the portal.' });
  expect(proposeLinks(await owner.partners(), await owner.apart())).toEqual([]);
  const organisations = await server.sql(
    hub,
    'select partners::int, offices::int from psea.organisation order by 1',
  );
  expect(organisations).toEqual([
    { partners: 1, offices: 1 },
    { partners: 2, offices: 2 },
  ]);
  await owner.close();
});

it('keeps out what the law had removed, and folds the rest over the stone', async () => {
  const reference = await named(goma, 'Other');
  value(
    await goma.client.partner.edit({
      partner: reference,
      fields: { notes: 'A fictional name that must go.' },
    }),
  );
  value(await goma.client.partner.edit({ partner: reference, fields: { acronym: 'FO' } }));
  await push(goma, url('office_goma'));
  await project(url('worker'), days[0]);
  const [bad] = await server.sql(hub, "select id, body from psea_hub.entry where body like '%must go%'");
  const owner = await openOwnerHub(url('superuser'));
  expect(await refusalOf(() => owner.remove(String(bad?.id), 'short'))).toBe('HUB_REASON_NEEDED');
  await owner.remove(String(bad?.id), 'Request of the person named, decided 2026-03-01.');
  await owner.close();
  const again = await push(goma, url('office_goma'));
  expect(again).toMatchObject({ sent: 0, alarms: [] });
  await project(url('worker'), days[0]);
  expect(
    await server.sql(hub, "select acronym, notes from psea.partner where name = 'Fictional Other'"),
  ).toEqual([{ acronym: 'FO', notes: null }]);
  expect(await server.sql(hub, 'select state, reason from psea.entry_state')).toEqual([
    { state: 'removed', reason: 'Request of the person named, decided 2026-03-01.' },
  ]);
  expect(await verifyAll(url('worker'), days[0])).toMatchObject({
    removed: 1,
    refused: 0,
    waiting: 0,
    differ: [],
    ok: true,
  });
  // Sent once more by force, it stays out.
  const record = (await goma.app.withWorkspace(async (_session, { store }) => store.workspaceId)) ?? '';
  const entry = JSON.parse(String(bad?.body));
  const taken = await asOffice(url('office_goma'), (office) =>
    office.take(record, [{ ...entry, body: String(bad?.body), withheld: null }]),
  );
  expect(taken).toMatchObject({ added: 0, removed: 1, alarms: [] });
});

it('ends what a retired office may do, keeps what it pushed, and takes it back', async () => {
  const owner = await openOwnerHub(url('superuser'));
  const before = (await figuresIn(server, hub)).get('partners:all');
  await owner.retireOffice('office_juba', 'The office was closed.');
  expect(await refusalOf(() => push(juba, url('office_juba')))).toBe('HUB_OFFICE_RETIRED');
  expect(await as('office_juba', 'select * from psea_hub.entry')).toEqual([]);
  expect((await figuresIn(server, hub)).get('partners:all')).toEqual(before);
  expect(await refusalOf(() => owner.retireOffice('nobody', 'The office was closed.'))).toBe(
    'HUB_OFFICE_NOT_FOUND',
  );
  expect(await refusalOf(() => owner.addOffice('nobody', 'Nobody'))).toBe('HUB_LOGIN_NOT_FOUND');
  await owner.addOffice('office_juba', 'Juba');
  expect((await push(juba, url('office_juba'))).sent).toBe(0);
  await owner.close();
  const strange = await connect(url('reader'));
  await strange.client.end();
  expect(await refusalOf(() => openOwnerHub(url('reader')))).toBe('HUB_NO_RIGHT');
});

it('reads a connection with TLS that is verified, and never tells the password', () => {
  const { config, place } = readUrl('postgresql://juba:se%20cret@hub.example.org/psea');
  expect(config).toMatchObject({ password: 'se cret', port: 5432, ssl: { rejectUnauthorized: true } });
  expect(JSON.stringify(place)).not.toContain('cret');
  expect(readUrl('postgresql://a:b@127.0.0.1:5/c').config.ssl).toBe(false);
  for (const bad of [
    '',
    'hub',
    'https://a:b@c/d',
    'postgresql://a:b@hub.example.org/c?sslmode=disable',
    'postgresql://a:b@hub.example.org/c?sslmode=prefer',
    'postgresql://a:b@hub.example.org/c?host=x',
    'postgresql://hub.example.org/c',
    'postgresql://a@hub.example.org',
    'postgresql://a:b@h.example.org/c?sslrootcert=/nowhere',
  ])
    expect(() => readUrl(bad), bad).toThrow(HubFailure);
});

it('is worked with from the command line, with the connection from the environment or a file', async () => {
  const desk = terminal();
  const made = await server.database();
  const run = (login: string, ...args: string[]) => {
    desk.env.PSEA_HUB_URL = server.url(made, login);
    return desk.run(['hub', ...args]);
  };
  expect((await desk.run(['hub', 'status'])).exit).toBe(2);
  expect((await desk.run(['hub', '--help'])).stdout).toContain('psea hub push');
  expect((await run('superuser', 'status')).refusal).toMatchObject({ code: 'HUB_NOT_SET_UP' });
  const init = await run(
    'superuser',
    'init',
    '--name',
    'Fictional headquarters',
    '--entity',
    'Fictional UN fund',
  );
  expect(init.value).toMatchObject({ name: 'Fictional headquarters', migrations: [1, 2, 3, 4, 5, 6, 7] });
  expect((await run('superuser', 'add-office', '--login', 'office_juba', '--name', 'Juba')).exit).toBe(0);
  expect((await run('superuser', 'add-office', '--login', 'office_juba', '--colour', 'red')).exit).toBe(2);
  expect(
    (await desk.run(['workspace', 'create', '--workspace', 'office', '--office', 'Fictional office'])).exit,
  ).toBe(0);
  const asked = await run('office_juba', 'push', '--workspace', 'office');
  expect([asked.exit, asked.refusal]).toMatchObject([1, { code: 'HUB_AUDIENCE_NOT_CHOSEN' }]);
  const pushed = await run('office_juba', 'push', '--workspace', 'office', '--audience', 'full');
  expect([pushed.exit, pushed.value]).toMatchObject([
    0,
    { hub: 'Fictional headquarters', alarms: [], ok: true },
  ]);
  expect((await run('office_juba', 'push', '--workspace', 'office')).value).toMatchObject({ sent: 0 });
  expect((await run('office_juba', 'pull', '--workspace', 'office', '--preview')).value).toMatchObject({
    entries: 0,
    ok: true,
  });
  expect((await run('worker', 'project')).exit).toBe(0);
  expect((await run('worker', 'verify')).value).toMatchObject({ ok: true, streams: 1 });
  expect((await run('superuser', 'status')).value).toMatchObject({
    projection: { queued: 0 },
    offices: [{ login: 'office_juba' }],
  });
  expect((await run('superuser', 'list-links')).value).toMatchObject({ rows: [], total: 0 });
  expect(
    (await run('superuser', 'retire-office', '--login', 'office_juba', '--reason', 'no')).refusal,
  ).toMatchObject({ code: 'HUB_REASON_NEEDED' });
});
