import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { systemClock } from '../../main/adapters/system/clock.ts';
import { createWorkspaces } from '../../main/adapters/workspace/create-workspaces.ts';
import { makeDurable, openKeyedDatabase } from '../../main/adapters/workspace/keyed-database.ts';
import { createApp } from '../../main/core/create-app.ts';
import { search } from '../../shared/rules/partner/search/search.ts';
import type { PartnerRow } from '../../shared/rules/register/partner-view.ts';
import { type TestClient, value } from '../support/app.ts';
import { instruments } from '../support/desk.ts';
import { unusedPorts } from '../support/unused-ports.ts';
import { makeBigRegister } from './support/big-register.ts';
import { compare, median, timed } from './support/measure.ts';

const partners = Number(process.env.PSEA_BENCH_PARTNERS ?? 10_000);

process.stdout.write(`A workspace of ${partners.toLocaleString('en')} fictional partners\n`);
const register = await makeBigRegister(partners);
let count = 0;
const app = createApp({
  ...unusedPorts,
  clock: systemClock,
  ids: { newId: () => `bench-${++count}` },
  workspaces: createWorkspaces(),
  instruments,
});
const client = createORPCClient<TestClient>({ call: (path, input) => app.dispatch(path, input) });

try {
  value(await app.openWithKey(register.folder, register.key));
  await reviews();
  await opening();
  await searching();
  await rebuilding();
} finally {
  await app.close();
  register.remove();
}

/** One review recorded as a window does it, beside one row inserted into a copy of the same database. */
async function reviews(): Promise<void> {
  const bare = openKeyedDatabase(register.copy, register.key, 'existing');
  makeDurable(bare);
  bare.exec('CREATE TABLE bare (id INTEGER PRIMARY KEY, body TEXT)');
  const insert = bare.prepare('INSERT INTO bare (body) VALUES (?)');
  let round = 0;
  await compare(
    'Recording one review',
    200,
    {
      name: 'assessment.recordReviews',
      run: async () => {
        round += 1;
        const reviews = { CS3: { answer: round % 2 ? 'yes' : 'no', comment: `Round ${round}.` } };
        value(await client.assessment.recordReviews({ assessment: register.assessment, reviews }));
      },
    },
    { name: 'bare single-row commit', run: () => insert.run(`Round ${round}: one short row.`) },
    3,
  );
  bare.close();
}

/** From the key to the rows that the list shows, beside reading and parsing the rows alone. */
async function opening(): Promise<void> {
  await app.close();
  await compare(
    'Opening to an interactive list',
    15,
    {
      name: 'open with key, then partner.list',
      run: async () => {
        value(await app.openWithKey(register.folder, register.key));
        value(await client.partner.list({}));
        await app.close();
      },
    },
    {
      name: 'open the file and read the rows raw',
      run: () => {
        const db = openKeyedDatabase(join(register.folder, 'register.db'), register.key, 'existing');
        const bodies = db.prepare('SELECT body FROM partner_row').pluck().all() as string[];
        for (const body of bodies) JSON.parse(body);
        db.close();
      },
    },
    3,
  );
  value(await app.openWithKey(register.folder, register.key));
}

/** The list's own search and filter over all rows, as each key press runs them. */
async function searching(): Promise<void> {
  const { rows } = value(await client.partner.list({}));
  const queries = [
    'rural',
    'النور',
    'developpement air',
    'городд',
    'f7',
    '0000004711',
    'zzzz nothing',
    'women 12',
  ];
  const filtered = (query: string): PartnerRow[] =>
    search(rows, query).filter((row) => row.country !== 'KE' && row.rating !== 'full' && row.inScope);
  const times: number[] = [];
  for (let round = 0; round < 20; round += 1) {
    for (const query of queries) times.push(await timed(() => filtered(query)));
  }
  const floor: number[] = [];
  for (let round = 0; round < 40; round += 1)
    floor.push(await timed(() => rows.filter((row) => row.searchKey.includes('rural'))));
  const worst = Math.max(...times.slice(queries.length));
  process.stdout.write(
    `Searching and filtering ${rows.length.toLocaleString('en')} rows\n` +
      `  search and filter ÷ one frame of 16 ms = ${(median(times) / 16).toFixed(2)} (median ${median(times).toFixed(2)} ms, slowest ${worst.toFixed(2)} ms; aim < 1)\n` +
      `  search and filter ÷ String.includes over the same rows = ${(median(times) / median(floor)).toFixed(2)} (no aim)\n`,
  );
}

/** Every list made anew from the journal, beside reading and parsing every entry alone. */
async function rebuilding(): Promise<void> {
  await compare(
    'Rebuilding every list',
    3,
    { name: 'workspace.rebuild', run: async () => value(await client.workspace.rebuild({})) },
    {
      name: 'read and parse every entry raw',
      run: () => {
        const db = openKeyedDatabase(register.copy, register.key, 'existing');
        for (const body of db.prepare('SELECT body FROM entry').pluck().iterate()) JSON.parse(String(body));
        db.close();
      },
    },
    12,
  );
}
