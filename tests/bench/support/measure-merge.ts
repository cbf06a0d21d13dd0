import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createORPCClient } from '@orpc/client';
import { createPackages } from '../../../main/adapters/packages/create-packages.ts';
import { systemClock } from '../../../main/adapters/system/clock.ts';
import { createWorkspaces } from '../../../main/adapters/workspace/create-workspaces.ts';
import { makeDurable, openKeyedDatabase } from '../../../main/adapters/workspace/keyed-database.ts';
import { tables } from '../../../main/adapters/workspace/layout.ts';
import { createApp } from '../../../main/core/create-app.ts';
import { type TestClient, value } from '../../support/app.ts';
import { instruments, officer } from '../../support/desk.ts';
import { unusedPorts } from '../../support/unused-ports.ts';
import { benchPassphrase, fillRegister } from './big-register.ts';
import { timed } from './measure.ts';

export interface MergeMeasured {
  readonly partners: number;
  readonly entries: number;
  /** Milliseconds. */
  readonly create: number;
  readonly preview: number;
  readonly merge: number;
  readonly bare: number;
  /** MiB, of a process that did nothing else. */
  readonly peak: number;
  readonly packageBytes: number;
}

/** Entries of each partner: an assessment up to its determination, and a plan of so many actions. */
const actions = 55;
const mergeOnce = fileURLToPath(new URL('merge-once.ts', import.meta.url));
const program = { maxBuffer: 1024 ** 2 } as const;
/** The room for what was just made that the product's threads have, see `in-thread.ts`: three parts of four MiB. */
const asInThread = '--max-semi-space-size=4';

/** One office's record of so many partners, taken over by another office that has none. */
export async function measureMerge(partners: number): Promise<MergeMeasured> {
  const root = mkdtempSync(join(tmpdir(), 'psea-bench-merge-'));
  try {
    const workspaces = createWorkspaces({ scryptWorkFactor: 10 });
    const path = join(root, 'whole.psea');
    const create = await writeWhole(join(root, 'from'), path, partners);
    const to = join(root, 'to');
    const made = value(await workspaces.create(to, benchPassphrase));
    const key = workspaces.exportKey(made.store);
    made.store.close();
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [asInThread, mergeOnce, to, key, path, benchPassphrase],
      program,
    );
    const told = JSON.parse(stdout) as Pick<
      MergeMeasured,
      'preview' | 'merge' | 'entries' | 'peak' | 'partners'
    >;
    if (told.partners !== partners) throw new Error(`${told.partners} partners came of ${partners}`);
    const bare = await insertBare(join(to, 'register.db'), join(root, 'bare.db'), key);
    return { ...told, create, bare, packageBytes: statSync(path).size };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

export function mergeLines({
  partners,
  entries,
  create,
  preview,
  merge,
  bare,
  peak,
  packageBytes,
}: MergeMeasured): string {
  const perSecond = (ms: number) => Math.round((entries / ms) * 1000).toLocaleString('en');
  return [
    `${entries.toLocaleString('en')} entries of ${partners.toLocaleString('en')} partners (${(packageBytes / 1e6).toFixed(1)} MB)`,
    `  merge ÷ bare insert of the same rows = ${(merge / bare).toFixed(2)} (${perSecond(merge)} and ${perSecond(bare)} entries a second; aim ≤ 4)`,
    `  preview ${(preview / 1000).toFixed(2)} s, package written in ${(create / 1000).toFixed(2)} s, memory ${peak.toFixed(0)} MiB`,
  ].join('\n');
}

/** Makes the record of the sender and its package; milliseconds of the package. */
async function writeWhole(folder: string, path: string, partners: number): Promise<number> {
  const workspaces = createWorkspaces({ scryptWorkFactor: 10 });
  let ids = 0;
  const app = createApp({
    ...unusedPorts,
    clock: systemClock,
    ids: { newId: () => `sender-${++ids}` },
    workspaces,
    packages: async () => createPackages({ scryptWorkFactor: 10 }),
    instruments,
  });
  const client = createORPCClient<TestClient>({ call: (asked, input) => app.dispatch(asked, input) });
  const office = { folder, passphrase: benchPassphrase, office: 'Fictional office', officer };
  value(await client.workspace.create(office));
  value(await client.workspace.close({}));
  const unlock = { kind: 'passphrase', passphrase: benchPassphrase } as const;
  const store = value(await workspaces.open(folder, unlock));
  fillRegister(store, partners, { assessEvery: 1, actions });
  store.close();
  value(await client.workspace.open({ folder, passphrase: benchPassphrase }));
  const ms = await timed(async () =>
    value(await client.package.create({ path, packagePassphrase: benchPassphrase })),
  );
  await app.close();
  return ms;
}

/** Milliseconds of inserting every row of a register into an empty one, as durably and in one transaction. */
export async function insertBare(from: string, to: string, key: string): Promise<number> {
  cpSync(from, to);
  const emptied = openKeyedDatabase(to, key, 'existing');
  const columns = { stream: 5, entry: 5, partner_row: 2 } as const;
  const names = ['stream', 'entry', 'partner_row'] as const;
  for (const name of names) emptied.exec(`DROP TABLE ${name}`);
  emptied.exec('VACUUM');
  for (const table of tables
    .split(';')
    .filter((each) => names.some((name) => each.includes(`TABLE ${name} `))))
    emptied.exec(table);
  makeDurable(emptied);
  const source = openKeyedDatabase(from, key, 'existing');
  let ms = 0;
  const time = (step: () => void) => {
    const start = performance.now();
    step();
    ms += performance.now() - start;
  };
  time(() => emptied.exec('BEGIN IMMEDIATE'));
  for (const name of names) {
    const places = Array(columns[name]).fill('?').join(', ');
    const insert = emptied.prepare<unknown[]>(`INSERT INTO ${name} VALUES (${places})`);
    let rows: unknown[][] = [];
    const flush = () => {
      time(() => {
        for (const row of rows) insert.run(...row);
      });
      rows = [];
    };
    for (const row of source.prepare<[], object>(`SELECT * FROM ${name}`).iterate()) {
      rows.push(Object.values(row));
      // Read in pieces that fit in memory; reading is not timed.
      if (rows.length === 5000) flush();
    }
    flush();
  }
  time(() => emptied.exec('COMMIT'));
  source.close();
  emptied.close();
  return ms;
}
