import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from } from 'pg-copy-streams';
import { openOfficeHub } from '../../main/adapters/hub/office-hub.ts';
import { initHub, openOwnerHub } from '../../main/adapters/hub/owner-hub.ts';
import { openWorkerHub } from '../../main/adapters/hub/worker-hub.ts';
import { createWorkspaces } from '../../main/adapters/workspace/create-workspaces.ts';
import { createContents } from '../../main/core/content/workspace-contents.ts';
import { projectHub } from '../../main/core/hub/project-hub.ts';
import { pushTo } from '../../main/core/hub/push.ts';
import { createRowCache } from '../../main/core/row-cache.ts';
import { hubTools } from '../../main/hosts/compose-hub.ts';
import { foldPartner } from '../../shared/record/file/fold.ts';
import { checkChain } from '../../shared/record/journal/chain.ts';
import type { Entry } from '../../shared/record/journal/entry.ts';
import { buildKeptRow } from '../../shared/rules/register/build-row.ts';
import { instruments, officer } from '../support/desk.ts';
import { actionVersions, checkVersions } from '../support/libraries.ts';
import { startPostgres } from '../support/postgres.ts';
import { unusedPorts } from '../support/unused-ports.ts';
import { growth } from './requests/figures.ts';
import { makeBigRegister } from './support/big-register.ts';
import { timed } from './support/measure.ts';

// A hub beside its floors in the same run, over a real PostgreSQL: a push beside bare COPY of the same rows, the projector
// beside the same fold with a bare upsert, figures beside one pass over the same facts. `--full` adds 10,000 partners and
// figures over 1,000,000; `--short` stops at 1,000 and 10,000.

const [isFull, isShort] = [process.argv.includes('--full'), process.argv.includes('--short')];
const day = '2026-03-02';
const tools = { ...hubTools(), today: day };
const clock = { now: () => `${day}T12:00:00.000Z`, today: () => day };
const say = (text: string) => void process.stdout.write(`${text}\n`);
const ratio = (ours: number, floor: number, aim: number) =>
  `${(ours / floor).toFixed(2)} (${ours.toFixed(0)} ms ÷ ${floor.toFixed(0)} ms; aim ≤ ${aim}${ours > floor * aim ? ', missed' : ''})`;

const server = await startPostgres();
for (const login of ['office', 'worker']) await server.login(login);
const before = { push: null, project: null, figures: null } as Record<
  string,
  { size: number; ms: number } | null
>;
let hub = '';
try {
  for (const size of isShort ? [100, 1000] : [100, 1000, ...(isFull ? [10_000] : [3000])])
    await measure(size);
  await figures(isShort ? [1000, 10_000] : [1000, 10_000, 100_000, ...(isFull ? [1_000_000] : [])]);
} finally {
  await server.end();
}

function grows(name: string, size: number, ms: number): string {
  const earlier = before[name];
  before[name] = { size, ms };
  return earlier ? `; grows as size^${growth(earlier, { size, ms }).toFixed(2)}` : '';
}

async function measure(size: number): Promise<void> {
  const register = await makeBigRegister(size, { actions: 3 });
  const opened = await createWorkspaces().open(register.folder, { kind: 'key', key: register.key });
  if (!opened.ok) throw new Error(opened.error.message);
  const store = opened.value;
  const journal = {
    ...{ store, instruments, actions: actionVersions, checks: checkVersions, clock, officer },
    rows: createRowCache(store, () => instruments),
    contents: createContents({ ...unusedPorts, instruments }, store),
    ids: { newId: () => 'bench' },
  };
  hub = await server.database();
  await initHub(server.url(hub), { name: 'Bench', entity: '' });
  const owner = await openOwnerHub(server.url(hub));
  await owner.addOffice('office', 'Bench');
  await owner.close();
  await server.sql(hub, 'grant psea_projector to worker');
  const bodies = [...store.texts()];
  const copied = await bareCopy(bodies);
  const office = await openOfficeHub(server.url(hub, 'office'));
  const pushed = await timed(() => pushTo(journal, office, { audience: 'full' }));
  const again = await timed(() => pushTo(journal, office, { audience: 'full' }));
  await office.close();
  const worker = await openWorkerHub(server.url(hub, 'worker'));
  const beside = await openWorkerHub(server.url(hub, 'worker'));
  const projected = await timed(() => projectHub(worker, tools, { beside: [beside] }));
  await worker.close();
  await beside.close();
  const floor = await foldAndUpsert(
    store.streams().filter((stream) => stream !== 'workspace'),
    (stream) => store.entries(stream),
  );
  store.close();
  register.remove();
  say(`${size.toLocaleString('en')} partners, ${bodies.length.toLocaleString('en')} entries`);
  say(`  push ÷ COPY of the same rows = ${ratio(pushed, copied, 3)}${grows('push', size, pushed)}`);
  say(`  a push with nothing new ${again.toFixed(0)} ms`);
  say(
    `  projecting ÷ checking, folding and a bare upsert = ${ratio(projected, floor, 2)}${grows('project', size, projected)}`,
  );
  say(`  ${((projected * 1000) / size).toFixed(0)} µs for each stream`);
}

async function connected<Value>(step: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = new pg.Client({ connectionString: server.url(hub) });
  await client.connect();
  try {
    return await step(client);
  } finally {
    await client.end();
  }
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** The same columns into a table with the same key and index, in one COPY. */
async function bareCopy(bodies: readonly string[]): Promise<number> {
  const cell = (text: string) => text.replace(/[\\\n\r\t]/g, (sign) => escapes[sign] ?? sign);
  const lines = bodies.map((body) => {
    const { id, stream, device, seq, lamport, type, at } = JSON.parse(body) as Entry;
    return `${[id, stream, device, seq, lamport, type, at, body].map((each) => cell(String(each))).join('\t')}\n`;
  });
  return connected(async (client) => {
    await client.query(
      'create table bare (id text collate "C" primary key, stream text collate "C", device text collate "C", seq bigint, lamport bigint, type text, written_at text, body text); create index on bare (stream, device, seq)',
    );
    return timed(() => pipeline(Readable.from(pieces(lines)), client.query(from('copy bare from stdin'))));
  });
}

function* pieces(lines: readonly string[]): Generator<string> {
  for (let at = 0; at < lines.length; at += 200) yield lines.slice(at, at + 200).join('');
}

/** What a laptop does to show the same partners, and one row for each put into one table. */
async function foldAndUpsert(
  streams: readonly string[],
  entriesOf: (stream: string) => Entry[],
): Promise<number> {
  return connected(async (client) => {
    await client.query('create table bare_row (stream text primary key, kept text)');
    return timed(async () => {
      for (let at = 0; at < streams.length; at += 50) {
        const rows = streams.slice(at, at + 50).map((stream) => {
          const entries = entriesOf(stream);
          for (const chain of Map.groupBy(entries, ({ device }) => device).values()) checkChain(chain, tools);
          return { stream, kept: JSON.stringify(buildKeptRow(foldPartner(stream, entries), instruments)) };
        });
        await client.query(
          'insert into bare_row select * from json_populate_recordset(null::bare_row, $1) on conflict (stream) do update set kept = excluded.kept',
          [JSON.stringify(rows)],
        );
      }
    });
  });
}

/** Figures over so many partners as were folded above, and over copies of them. */
async function figures(sizes: readonly number[]): Promise<void> {
  await connected(async (client) => {
    const count = async () =>
      Number((await client.query('select count(*) as n from psea_hub.partner_figures')).rows[0].n);
    for (const size of sizes) {
      const there = await count();
      if (there < size)
        await client.query(
          `insert into psea_hub.partner_figures select stream || '-' || g || '-' || $2, kind, country, office, in_scope, archived, told_on, bundles
           from (select * from psea_hub.partner_figures limit $1) f cross join generate_series(1, $2::int) g
           limit $3`,
          [there, Math.ceil(size / there), size - there],
        );
      await client.query('vacuum analyze psea_hub.partner_figures');
      const best = async (text: string) =>
        Math.min(
          await timed(() => client.query(text)),
          await timed(() => client.query(text)),
          await timed(() => client.query(text)),
        );
      const all = await best('select * from psea.figure');
      // A plain row for each fact, read once: so much to its numerator, of so much.
      await client.query('drop table if exists bare_fact');
      await client.query(
        `create unlogged table bare_fact as select f.stream, u.id as measure, 1 as counted, 1 as denominator
         from psea_hub.partner_figures f cross join unnest(f.bundles) as b (id)
         join psea_hub.figure_bundle x using (id) cross join unnest(x.cases) as u (id)`,
      );
      await client.query('vacuum analyze bare_fact');
      const floor = await best('select sum(counted), sum(denominator) from bare_fact');
      const scan = await best('select count(*), max(told_on) from psea_hub.partner_figures');
      const partners = await count();
      say(
        `${partners.toLocaleString('en')} partners: every figure ÷ one pass over the same facts = ${ratio(all, floor, 2)}${grows('figures', partners, all)}; bare scan of the rows ${scan.toFixed(0)} ms`,
      );
    }
  });
}
