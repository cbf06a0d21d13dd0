import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect } from '../../../../main/adapters/hub/connect.ts';
import { migrate } from '../../../../main/adapters/hub/migrate.ts';
import { migrations } from '../../../../main/adapters/hub/migrations/all-migrations.ts';
import { openOwnerHub } from '../../../../main/adapters/hub/owner-hub.ts';
import { removeForged } from '../../../../main/core/hub/remove-forged.ts';
import type { SentEntry } from '../../../../main/core/ports-hub.ts';
import { canonicalJson } from '../../../../shared/ground/canonical-json.ts';
import { type TestApp, value } from '../../../support/app.ts';
import { startPostgres, type TestServer } from '../../../support/postgres.ts';
import { asOffice, makeLogins, newHub, project, push, refusalOf, toolsOf, verifyAll } from './hub-world.ts';
import { days, startOffice } from './year.ts';

// An office that learned the ids of another’s record and partners brings them first. What it claims keeps nobody out, lets it
// read nothing, and counts for nothing once it is known whose they are.

const today = days[0];
let server: TestServer;
let hub: string;
let goma: TestApp;
let thief: TestApp;
let record: string;
let ids: string[];
const url = (login: string) => server.url(hub, login);
const names = () => server.sql(hub, 'select name from psea.partner order by name collate "C"');

beforeAll(async () => {
  server = await startPostgres();
  await makeLogins(server, ['office_goma', 'office_thief']);
  hub = await newHub(server, ['office_goma', 'office_thief']);
  goma = await startOffice('Goma');
  thief = await startOffice('Elsewhere');
  ids = [];
  for (const name of ['Fictional One', 'Fictional Two', 'Fictional Three', 'Fictional Four'])
    ids.push(value(await goma.client.partner.create({ fields: { name } })).id);
  record = (await goma.app.withWorkspace(async (_s, { store }) => store.workspaceId)) ?? '';
});
afterAll(async () => {
  await goma.end();
  await thief.end();
  await server.end();
});

/** The first entry of a stream, as the thief’s own device signs it, or with a signature that is none. */
async function first(stream: string, signed: boolean, type = 'partner.created'): Promise<SentEntry> {
  const [own] = (await thief.app.withWorkspace(async (_s, { store }) => store.entries('workspace'))) ?? [];
  const entry = {
    ...own,
    id: `stolen-${stream}`,
    stream: stream.startsWith('workspace/') ? 'workspace' : stream,
    seq: 1,
    lamport: 1,
    type,
    v: 1,
    data:
      type === 'partner.created'
        ? {
            reference: 'XX-00001-AAA',
            fields: {
              ...{
                name: `Stolen ${ids.indexOf(stream)}`,
                acronym: null,
                aliases: [],
                type: null,
                country: null,
              },
              ...{
                languages: [],
                headquartersId: null,
                headquartersName: null,
                vendorNumbers: [],
                iatiIdentifier: null,
              },
              ...{ unppNumber: null, contacts: [], scope: null, directContact: null, notes: null },
            },
          }
        : { office: 'Goma', entity: '', fictional: true },
    replaces: [],
    prev: null,
    sig: undefined,
  };
  const sig = signed
    ? await thief.app.withWorkspace(async (_s, { store }) => store.sign(canonicalJson(entry)))
    : Buffer.alloc(64, 1).toString('base64');
  const body = canonicalJson({ ...entry, sig });
  const { id, device, seq, lamport, at } = { device: '', at: '', ...entry };
  return { id, stream, device, seq, lamport, type, at, body, withheld: null };
}

const stolen = (entries: readonly SentEntry[], of = 'thief') =>
  asOffice(url('office_thief'), async (office) =>
    office.take(of === 'thief' ? ((await ownRecord()) ?? '') : record, entries),
  );
const ownRecord = () => thief.app.withWorkspace(async (_s, { store }) => store.workspaceId);

it('keeps nobody out of a record, a partner or a set of settings that another named first', async () => {
  await push(thief, url('office_thief'));
  const [one = '', two = '', three = ''] = ids;
  // Of one the first entry signed by another device, of one with no signature, of one a later entry alone; and the settings.
  const later = { ...(await first(three, true)), seq: 2, type: 'partner.archived' };
  expect(await stolen([await first(one, true), await first(two, false), later])).toMatchObject({
    added: 3,
    alarms: [],
  });
  expect(await stolen([await first(`workspace/${record}`, true, 'workspace.created')], 'goma')).toMatchObject(
    { added: 1, alarms: [] },
  );
  const pushed = await push(goma, url('office_goma'));
  // What is of two offices is kept apart and named; the rest is in.
  expect(
    pushed.alarms
      .filter(({ kind }) => kind === 'claimed-twice')
      .map(({ stream }) => stream)
      .sort(),
  ).toEqual([one, two, `workspace/${record}`].sort());
  expect(pushed.added).toBeGreaterThanOrEqual(2);
  const here = await server.sql(
    hub,
    "select distinct stream from psea_hub.entry where by_role = 'office_goma' and type = 'partner.created'",
  );
  expect(here.map(({ stream }) => stream).sort()).toEqual([three, ids[3]].sort());
  const told = await server.sql(hub, 'select distinct kind, office_login from psea.alarm order by 1, 2');
  expect(told).toContainEqual({ kind: 'record-of-two', office_login: 'office_goma' });
  expect(told).toContainEqual({ kind: 'claimed-twice', office_login: 'office_goma' });
});

it('lets the one that named them read nothing of them', async () => {
  await asOffice(url('office_thief'), async (office) => {
    const read = await office.behind(
      [...ids, `workspace/${record}`].map((stream) => ({ stream, device: '', after: 0 })),
    );
    expect(read).toEqual([]);
    const heads = await office.heads(record, true);
    // Of the settings and partners that it brought it sees its own entry alone; the one made by another is lost to it.
    expect(heads.every(({ entries }) => entries === 1)).toBe(true);
    const all = await office.heads((await ownRecord()) ?? '', true);
    expect(all.some(({ stream }) => stream === ids[2] || stream === ids[3])).toBe(false);
  });
  // Nor by sending once more what it brought itself.
  const later = { ...(await first(ids[2] ?? '', true)), seq: 2, type: 'partner.archived' };
  expect(await stolen([later])).toMatchObject({ added: 0 });
  await asOffice(url('office_thief'), async (office) => {
    const all = await office.heads((await ownRecord()) ?? '', true);
    expect(all.some(({ stream }) => stream === ids[2])).toBe(false);
  });
});

it('tells by the signature of the first entry whose a partner is, and counts it once', async () => {
  const done = await project(url('worker'), today);
  expect(done.settled).toBe(1);
  expect(await server.sql(hub, 'select stream, office_login, settled_by from psea.claim')).toEqual([
    { stream: ids[1], office_login: 'office_goma', settled_by: 'worker' },
  ]);
  const pushed = await push(goma, url('office_goma'));
  expect(pushed.alarms.some(({ stream }) => stream === ids[1])).toBe(false);
  await project(url('worker'), today);
  expect(await names()).toEqual([
    { name: 'Fictional Four' },
    { name: 'Fictional Three' },
    { name: 'Fictional Two' },
    { name: 'Stolen 0' },
  ]);
  expect(
    await server.sql(hub, `select reason from psea.entry_state where entry_id = 'stolen-${ids[1]}'`),
  ).toEqual([{ reason: 'headquarters settled that another office made this record' }]);
});

it('leaves to a person, with a reason, what two devices signed', async () => {
  const owner = await openOwnerHub(url('superuser'));
  const settle = (stream: string, login: string, reason = 'Goma showed its copy of 2025.') =>
    owner.settleClaim(stream, login, reason);
  expect(await refusalOf(() => settle('nothing', 'office_goma'))).toBe('HUB_PARTNER_NOT_FOUND');
  expect(await refusalOf(() => settle(ids[0] ?? '', 'office_nobody'))).toBe('HUB_OFFICE_NOT_FOUND');
  expect(await refusalOf(() => settle(ids[0] ?? '', 'office_goma', 'yes'))).toBe('HUB_REASON_NEEDED');
  await settle(ids[0] ?? '', 'office_goma');
  await settle(`workspace/${record}`, 'office_goma');
  await owner.close();
  expect((await push(goma, url('office_goma'))).alarms).toEqual([]);
  await project(url('worker'), today);
  expect((await names()).map(({ name }) => name)).toEqual([
    'Fictional Four',
    'Fictional One',
    'Fictional Three',
    'Fictional Two',
  ]);
  const here = (await goma.app.withWorkspace(async (_s, { store }) =>
    store.streams().reduce((sum, stream) => sum + store.entries(stream).length, 0),
  )) as number;
  const [{ n } = { n: 0 }] = await server.sql(
    hub,
    "select count(*)::int as n from psea_hub.entry where by_role = 'office_goma'",
  );
  expect(n).toBe(here);
  expect(await verifyAll(url('worker'), today)).toMatchObject({ waiting: 0, differ: [], queued: 0 });
  // And the thief may not come back to it.
  const [one = ''] = ids;
  expect(await stolen([await first(one, true)])).toMatchObject({ added: 0 });
  await asOffice(url('office_thief'), async (office) => {
    const all = await office.heads((await ownRecord()) ?? '', true);
    expect(all.some(({ stream }) => stream === one)).toBe(false);
  });
});

it('lets the true entry in once its owner took out the one that occupied its id', async () => {
  const five = value(await goma.client.partner.create({ fields: { name: 'Fictional Five' } })).id;
  const [true_] = (await goma.app.withWorkspace(async (_s, { store }) => store.stored(five))) ?? [];
  if (!true_?.entry) throw new Error('Goma has no fifth partner.');
  const { id, device, seq, lamport, type, at } = true_.entry;
  const altered = true_.body.replace('Fictional Five', 'Stolen Five');
  expect(
    await stolen([{ id, stream: five, device, seq, lamport, type, at, body: altered, withheld: null }]),
  ).toMatchObject({ added: 1 });
  expect((await push(goma, url('office_goma'))).alarms).toMatchObject([{ kind: 'other-bytes', id }]);
  await project(url('worker'), today);
  expect(await server.sql(hub, `select reason from psea.entry_state where entry_id = '${id}'`)).toEqual([
    { reason: 'its signature is wrong' },
  ]);
  const owner = await openOwnerHub(url('superuser'));
  const why = 'It is forged: its signature is wrong.';
  const tools = toolsOf(today);
  // What is as it was signed isn't removed so.
  const [sound] = await server.sql(
    hub,
    "select id from psea_hub.entry where by_role = 'office_goma' limit 1",
  );
  expect(await refusalOf(() => removeForged(owner, String(sound?.id), why, tools))).toBe('HUB_NOT_FORGED');
  expect(await refusalOf(() => removeForged(owner, 'nothing', why, tools))).toBe('HUB_NOT_FORGED');
  await removeForged(owner, id, why, tools);
  await owner.settleClaim(five, 'office_goma', 'Goma made this partner, as its signature shows.');
  await owner.close();
  expect(await push(goma, url('office_goma'))).toMatchObject({ added: 1, removed: 0, alarms: [] });
  expect((await push(goma, url('office_goma'))).sent).toBe(0);
  await project(url('worker'), today);
  expect((await names()).map(({ name }) => name)).toContain('Fictional Five');
  // The forged bytes stay out.
  const again = { id, stream: five, device, seq, lamport, type, at, body: altered, withheld: null };
  expect(await asOffice(url('office_goma'), (office) => office.take(record, [again]))).toMatchObject({
    added: 0,
    removed: 1,
    alarms: [],
  });
  expect([...goma.bugs, ...thief.bugs]).toEqual([]);
});

it('lets no record retire a device of another office, nor take its settings for its own unseen', async () => {
  const sealed = async (more: object): Promise<SentEntry> => {
    const { body } = await first(`workspace/${record}`, true, 'workspace.created');
    const own = await ownRecord();
    const entry = { ...JSON.parse(body), ...more, sig: undefined };
    const sig = await thief.app.withWorkspace(async (_s, { store }) => store.sign(canonicalJson(entry)));
    const { id, device, seq, lamport, type, at } = entry;
    const text = canonicalJson({ ...entry, sig });
    return { id, stream: `workspace/${own}`, device, seq, lamport, type, at, body: text, withheld: null };
  };
  const gomas = (await goma.app.withWorkspace(async (_s, { store }) => store.device)) ?? {
    id: '',
    publicKey: '',
  };
  const by = { name: 'Officer in Goma', function: 'Programme officer' };
  const added = { device: gomas.id, code: 'AAA', publicKey: gomas.publicKey, officer: by };
  const retired = { device: gomas.id, code: 'AAA', on: today, reason: 'It was stolen.', ends: {} };
  // Right behind what the thief's device wrote in its own settings, so that nothing waits.
  const top =
    (await thief.app.withWorkspace(async (_s, { store }) => store.entries('workspace').length)) ?? 0;
  const names_ = {
    id: 'added',
    seq: top + 1,
    lamport: 90,
    type: 'device.added',
    data: added,
    prev: 'a'.repeat(64),
  };
  const ends = {
    id: 'ended',
    seq: top + 2,
    lamport: 91,
    type: 'device.retired',
    data: retired,
    prev: 'a'.repeat(64),
  };
  expect(await stolen([await sealed(names_), await sealed(ends)])).toMatchObject({ added: 2 });
  const before = await names();
  await server.sql(
    hub,
    "insert into psea_hub.queue (stream, step) select stream, 'fold' from psea_hub.folded",
  );
  await project(url('worker'), today);
  expect(await names()).toEqual(before);
  // An entry of the settings of another office, as it was signed there, is not the thief's.
  const [theirs] = (await goma.app.withWorkspace(async (_s, { store }) => store.stored('workspace'))) ?? [];
  if (!theirs?.entry) throw new Error('Goma has no settings.');
  const { id, device, seq, lamport, type, at } = theirs.entry;
  const moved = { id, device, seq, lamport, type, at, body: theirs.body, withheld: null };
  expect(await stolen([{ ...moved, stream: `workspace/${await ownRecord()}` }])).toMatchObject({
    added: 0,
    alarms: [{ kind: 'other-bytes' }],
  });
});

it('brings a hub of earlier tables up to date with whose its entries are', async () => {
  const old = await server.database();
  const admin = await connect(server.url(old));
  const about = { id: 'old', name: 'Old', entity: '' };
  await migrate(admin, about, migrations.slice(0, 6));
  await admin.client.query(
    `insert into psea_hub.office (role, name) values ('office_goma', 'Goma'); insert into psea_hub.known_record values ('r', 'office_goma');
     insert into psea_hub.entry (id, stream, device, seq, lamport, type, written_at, body, mark, record_id) values ('e', 's', 'd', 1, 1, 't', '', '{}', 1, 'r');
     insert into psea_hub.note (record_id, device, body, sig) values ('r', 'd', '{}', '');
     insert into psea_hub.reading values ('r', 's', 'brought it');
     insert into psea_hub.alarm (kind, id, stream, device, seq, record_id, body, sha256) values ('fork', 'e', 's', 'd', 1, 'r', '', '')`,
  );
  expect(await migrate(admin, about)).toEqual([7]);
  for (const table of ['entry', 'note', 'alarm'])
    expect((await admin.client.query(`select by_role from psea_hub.${table}`)).rows, table).toEqual([
      { by_role: 'office_goma' },
    ]);
  expect((await admin.client.query('select role, stream from psea_hub.reading')).rows).toEqual([
    { role: 'office_goma', stream: 's' },
  ]);
  // Nobody may change an entry afterwards either.
  await expect(admin.client.query("update psea_hub.entry set by_role = 'x'")).rejects.toMatchObject({
    code: 'PS009',
  });
  await admin.client.end();
});
