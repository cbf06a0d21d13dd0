import { createORPCClient } from '@orpc/client';
import { writeCalendar } from '../../main/adapters/calendar/write-calendar.ts';
import { systemClock } from '../../main/adapters/system/clock.ts';
import { createWorkspaces } from '../../main/adapters/workspace/create-workspaces.ts';
import { openKeyedDatabase } from '../../main/adapters/workspace/keyed-database.ts';
import { createApp } from '../../main/core/create-app.ts';
import { type TestClient, value } from '../support/app.ts';
import { instruments } from '../support/desk.ts';
import { unusedPorts } from '../support/unused-ports.ts';
import { makeBigRegister } from './support/big-register.ts';
import { compare, timed } from './support/measure.ts';

const partners = Number(process.env.PSEA_BENCH_PARTNERS ?? 10_000);
const actions = 5;

process.stdout.write(
  `A workspace of ${partners.toLocaleString('en')} fictional partners with ${(partners * actions).toLocaleString('en')} actions\n`,
);
const register = await makeBigRegister(partners, { assessEvery: 1, actions });
let count = 0;
const app = createApp({
  ...unusedPorts,
  clock: systemClock,
  ids: { newId: () => `bench-${++count}` },
  workspaces: createWorkspaces(),
  instruments,
  writeCalendar,
});
const client = createORPCClient<TestClient>({ call: (path, input) => app.dispatch(path, input) });
/** The same rows in a copy that no one holds, from a closed file or an open one. */
const openCopy = () => openKeyedDatabase(register.copy, register.key, 'existing');
const readRows = (db: ReturnType<typeof openCopy>) => {
  const bodies = db.prepare('SELECT body FROM partner_row').pluck().all() as string[];
  return bodies.map((body) => JSON.parse(body) as unknown).length;
};

try {
  await opening();
  value(await app.openWithKey(register.folder, register.key));
  const { total, counts } = value(await client.todo.list({}));
  process.stdout.write(
    `  ${total.toLocaleString('en')} due within a month or waiting; ${JSON.stringify(counts)}\n`,
  );
  await listing();
  await exporting();
} finally {
  await app.close();
  register.remove();
}

/** From the key to the list, when the workspace was closed: what a command line does. */
async function opening(): Promise<void> {
  await compare(
    'Opening, then what is to do',
    9,
    {
      name: 'open with key, then todo.list',
      run: async () => {
        value(await app.openWithKey(register.folder, register.key));
        value(await client.todo.list({}));
        await app.close();
      },
    },
    {
      name: 'open the file and read the rows raw',
      run: () => {
        const db = openCopy();
        readRows(db);
        db.close();
      },
    },
    3,
  );
}

/** In an open workspace: the first thousand, everything that the command line can ask for, and one person's. */
async function listing(): Promise<void> {
  const [person] = value(await client.todo.list({})).people;
  const inputs: readonly (readonly [title: string, input: Parameters<TestClient['todo']['list']>[0]])[] = [
    ['What is to do: the first thousand', {}],
    ['What is to do: all of it', { limit: 100_000 }],
    ['What is to do: one person, one country', { person: person?.value ?? '', country: 'SS' }],
  ];
  const db = openCopy();
  const raw = { name: 'reading those rows raw', run: () => readRows(db) };
  for (const [title, input] of inputs) {
    const run = async () => value(await client.todo.list(input));
    await compare(title, 15, { name: 'todo.list', run }, raw, 3);
  }
  db.close();
}

/** What a person puts into a calendar: one country's dates. */
async function exporting(): Promise<void> {
  const run = async () => value(await client.calendar.export({ country: 'SS' }));
  const { events } = await run();
  process.stdout.write(
    `A calendar of ${events.toLocaleString('en')} dates\n  calendar.export takes ${(await timed(run)).toFixed(0)} ms (no aim)\n`,
  );
}
