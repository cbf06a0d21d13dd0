import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOwnerHub } from '../../../../main/adapters/hub/owner-hub.ts';
import type { SentEntry } from '../../../../main/core/ports-hub.ts';
import { withheldWords, withoutWords } from '../../../../shared/record/exchange/without-words.ts';
import type { Entry } from '../../../../shared/record/journal/entry.ts';
import { readEntry } from '../../../../shared/record/journal/read-entry.ts';
import { startApp, type TestApp, value } from '../../../support/app.ts';
import { startPostgres, type TestServer } from '../../../support/postgres.ts';
import {
  asOffice,
  figuresIn,
  figuresOn,
  makeLogins,
  newHub,
  project,
  pull,
  push,
  verifyAll,
} from './hub-world.ts';

// An office keeps its words at home: the hub counts as the laptop does, every chain holds, and no word is there.

let server: TestServer;
let app: TestApp;
let hub: string;
const today = '2026-06-15';
const kept = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'workspaces', '5');
const url = (login: string) => server.url(hub, login);

beforeAll(async () => {
  server = await startPostgres();
  await makeLogins(server, ['office_kept', 'office_other']);
  app = startApp({ today });
  cpSync(join(kept, 'workspace'), app.folder, { recursive: true });
  const { passphrase } = JSON.parse(readFileSync(join(kept, 'keys.json'), 'utf8'));
  value(await app.client.workspace.open({ folder: app.folder, passphrase }));
  const { entity } = value(await app.client.workspace.getStatus({}));
  hub = await newHub(server, ['office_kept', 'office_other'], entity);
});
afterAll(async () => {
  await app.end();
  await server.end();
});

async function entriesHere(): Promise<Entry[]> {
  const found = await app.app.withWorkspace(async (_session, { store }) =>
    store.streams().flatMap((stream) => store.entries(stream)),
  );
  return found ?? [];
}

/** The texts that stayed: those in the place of which “withheld” stands. */
function stayed(before: unknown, after: unknown): string[] {
  if (typeof before === 'string') return before !== after && after === withheldWords ? [before] : [];
  if (typeof before !== 'object' || before === null) return [];
  return Object.entries(before).flatMap(([key, each]) =>
    stayed(each, (after as Record<string, unknown> | null)?.[key]),
  );
}

async function wholeDatabase(): Promise<string> {
  const tables = await server.sql(
    hub,
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'psea_hub' and c.relkind = 'r'`,
  );
  const texts = [];
  for (const { name } of tables)
    texts.push((await server.sql(hub, `select json_agg(t)::text as text from ${name} t`))[0]?.text);
  return texts.join('\n');
}

it('sends no word that anybody typed, in any table, and says what it kept', async () => {
  const entries = await entriesHere();
  const words = entries.flatMap((entry) => stayed(entry.data, withoutWords(entry)));
  expect(words.length).toBeGreaterThan(200);
  // What is left is read as it was.
  for (const entry of entries)
    expect(readEntry({ ...entry, data: withoutWords(entry) ?? entry.data }).kind, entry.type).toBe(
      readEntry(entry).kind,
    );
  const pushed = await push(app, url('office_kept'), { audience: 'without-words' });
  expect(pushed).toMatchObject({
    audience: 'without-words',
    sent: entries.length,
    added: entries.length,
    alarms: [],
  });
  expect(pushed.withheld).toBe(entries.filter((entry) => withoutWords(entry) !== null).length);
  expect(pushed.withheld).toBeLessThan(entries.length);
  expect(pushed.sends.join(' ')).toContain('no comment');
  await project(url('worker'), today);
  const whole = await wholeDatabase();
  // A short word may be part of an identifier, and whoever signed is named as such.
  const gone = entries.map(({ data, by, ...frame }) => [withoutWords({ ...frame, data }) ?? data, by]);
  const sent = JSON.stringify(gone);
  const kept = [...new Set(words.filter((each) => /\S \S/.test(each) && !sent.includes(`"${each}"`)))];
  expect(kept.length).toBeGreaterThan(50);
  for (const word of kept) expect(whole.includes(JSON.stringify(word).slice(1, -1)), word).toBe(false);
  expect((await push(app, url('office_kept'), { audience: 'without-words' })).sent).toBe(0);
});

it('counts as the laptop does, and verifies every chain', async () => {
  const told = figuresOn(value(await app.client.portfolio.figures({})).figures);
  const found = await figuresIn(server, hub);
  expect([...found.keys()].sort()).toEqual([...told.keys()].sort());
  for (const [figure, numbers] of told) expect(found.get(figure), figure).toEqual(numbers);
  const verified = await verifyAll(url('worker'), today);
  expect(verified).toMatchObject({ refused: 0, queued: 0, differ: [] });
  expect(verified.withoutWords).toBeGreaterThan(100);
});

it('names what is withheld in status, projection and a view', async () => {
  const owner = await openOwnerHub(url('superuser'));
  const status = await owner.status();
  await owner.close();
  const { withoutWords: n } = await verifyAll(url('worker'), today);
  expect(status.projection).toMatchObject({ withoutWords: n });
  expect(status.offices).toContainEqual(expect.objectContaining({ login: 'office_kept', withoutWords: n }));
  expect(await project(url('worker'), today)).toMatchObject({ withoutWords: n });
  const listed = await server.sql(
    hub,
    "select sum(entries)::int as n, bool_or(type = 'assessment.answers-recorded') as has_answers from psea.withheld",
  );
  expect(listed).toEqual([{ n, has_answers: true }]);
});

it('refuses an entry without its words that nobody vouches for, whose hash is another, and one whose signature was left out', async () => {
  const [row] = await server.sql(
    hub,
    `select w.* from psea_hub.withheld w where type = 'assessment.answers-recorded'
     and not exists (select 1 from psea_hub.entry e where e.stream = w.stream and e.device = w.device and e.seq > w.seq)
     and not exists (select 1 from psea_hub.withheld e where e.stream = w.stream and e.device = w.device and e.seq > w.seq)
     limit 1`,
  );
  const any = row ?? (await server.sql(hub, 'select * from psea_hub.withheld order by seq desc limit 1'))[0];
  const record = String(any?.record_id);
  const top = Number(
    (
      await server.sql(
        hub,
        'select max(seq)::int as n from (select seq from psea_hub.entry where stream = $1 and device = $2 union all select seq from psea_hub.withheld where stream = $1 and device = $2) t',
        [any?.stream, any?.device],
      )
    )[0]?.n,
  );
  const entry = { ...JSON.parse(String(any?.body)), seq: top + 1, lamport: 9000 };
  const make = (id: string, more: object, withheld: SentEntry['withheld']): SentEntry => {
    const body = JSON.stringify(
      Object.fromEntries(Object.entries({ ...entry, id, ...more }).sort(([a], [b]) => (a < b ? -1 : 1))),
    );
    const { device, seq, lamport, type, at } = { ...entry };
    return { id, stream: String(any?.stream), device, seq, lamport, type, at, body, withheld };
  };
  const forged = {
    sha256: 'a'.repeat(64),
    vouchedBy: String(any?.vouched_by),
    vouchedSig: String(any?.vouched_sig),
  };
  const taken = await asOffice(url('office_kept'), (office) =>
    office.take(record, [
      make('forged-words', {}, forged),
      make('forged-signature', { sig: '' }, null),
      make('no-signature', {}, null),
    ]),
  );
  expect(taken).toMatchObject({ added: 3, withheld: 1, alarms: [] });
  // With another hash in the place of one that is there, it is other bytes.
  const again = await asOffice(url('office_kept'), (office) =>
    office.take(record, [
      { ...make(String(any?.id), {}, { ...forged }), body: String(any?.body), seq: Number(any?.seq) },
    ]),
  );
  expect(again).toMatchObject({ added: 0, alarms: [{ kind: 'other-bytes' }] });
  await project(url('worker'), today);
  const states = await server.sql(
    hub,
    "select entry_id, reason from psea.entry_state where entry_id in ('forged-words', 'forged-signature', 'no-signature') order by 1",
  );
  expect(states).toEqual([
    { entry_id: 'forged-signature', reason: 'it isn’t the entry that it was sent as' },
    { entry_id: 'forged-words', reason: 'no device of an office vouches for it without its words' },
    { entry_id: 'no-signature', reason: 'it isn’t the entry that it was sent as' },
  ]);
});

it('removes such an entry by law, too, and keeps it out', async () => {
  const [row] = await server.sql(
    hub,
    "select id from psea_hub.withheld where type = 'plan.note-added' limit 1",
  );
  const owner = await openOwnerHub(url('superuser'));
  await owner.remove(String(row?.id), 'Request of the person named, decided 2026-03-01.');
  await owner.close();
  await project(url('worker'), today);
  const verified = await verifyAll(url('worker'), today);
  expect(verified).toMatchObject({ removed: 1, waiting: 0, differ: [] });
  expect((await push(app, url('office_kept'), { audience: 'without-words' })).sent).toBe(0);
});

it('takes the words once the office chooses to send them, and nothing twice', async () => {
  const before = await verifyAll(url('worker'), today);
  const pushed = await push(app, url('office_kept'));
  expect(pushed).toMatchObject({ withheld: 0, alarms: [], lostInHub: 0 });
  expect(pushed.added).toBe(before.withoutWords - 1);
  await project(url('worker'), today);
  const told = figuresOn(value(await app.client.portfolio.figures({})).figures);
  const found = await figuresIn(server, hub);
  for (const [figure, numbers] of told) expect(found.get(figure), figure).toEqual(numbers);
  // The forged one alone is left, which no copy has.
  expect(await verifyAll(url('worker'), today)).toMatchObject({ withoutWords: 1, differ: [] });
  const pulled = await pull(app, url('office_kept'));
  expect(pulled).toMatchObject({ withheld: 1, unreadable: 1 });
  expect(app.bugs).toEqual([]);
});
