import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { AppEvent } from '../../../main/core/app.ts';
import { coreBeside, type RunningCore } from '../../../main/hosts/beside/core-beside.ts';
import { runInThread } from '../../../main/hosts/beside/in-thread.ts';
import type { Result } from '../../../shared/ground/result.ts';
import { passphrase } from '../../support/app.ts';
import { temporaryFolder } from './temporary-folder.ts';

export const entry = join(import.meta.dirname, '..', '..', '..', 'out', 'main', 'core.js');

/** An empty folder that goes with the test. */
export function newFolder(): string {
  const { folder, remove } = temporaryFolder();
  onTestFinished(remove);
  return folder;
}

/** The product's core in a thread, closed with the test. */
export function start() {
  const core = startIn(newFolder());
  onTestFinished(() => core.app.close());
  return core;
}

/** The product's core in a thread, as a host has it; `lose` ends the thread as a fault in it would. */
export function startIn(data: string) {
  const runs: RunningCore[] = [];
  const bugs: unknown[] = [];
  const remembered: string[] = [];
  const events: AppEvent[] = [];
  const app = coreBeside({
    start: { dataFolder: data, version: '0.0.0' },
    documents: data,
    recent: {
      list: () => remembered.map((folder) => ({ folder, office: '', openedAt: '2026-03-02T08:00:00.000Z' })),
      remember: ({ folder }) => void remembered.push(folder),
      suggestedFolder: () => data,
    },
    run: () => {
      const run = runInThread(entry);
      runs.push(run);
      return run;
    },
    logBug: (reference, error) => void bugs.push([reference, error]),
  });
  app.subscribe((event) => void events.push(event));
  return { app, runs, bugs, remembered, events, lose: () => runs.at(-1)?.stop() };
}

export async function withWorkspace() {
  return createIn(start(), newFolder());
}

/** Makes a workspace in a folder and leaves it open. */
export async function createIn<Started extends ReturnType<typeof startIn>>(core: Started, place: string) {
  const folder = join(place, 'workspace');
  const created = await core.app.dispatch(['workspace', 'create'], {
    folder,
    passphrase,
    office: 'Fictional office',
    entity: 'UNICEF',
    officer: { name: 'A. Officer', function: 'Partnerships' },
  });
  if (!created.ok) throw new Error(created.error.message);
  return { ...core, folder };
}

export type Core = Awaited<ReturnType<typeof withWorkspace>>;

export async function add(app: Core['app'], name: string): Promise<string> {
  const made = (await app.dispatch(['partner', 'create'], {
    fields: { name, type: 'national-ngo', country: 'KE' },
    confirmDistinct: true,
  })) as Result<{ readonly row: { readonly name: string } }>;
  return made.ok ? made.value.row.name : made.error.code;
}

export async function names(app: Core['app']): Promise<string[] | string> {
  const listed = (await app.dispatch(['partner', 'list'], {})) as Result<{ rows: { name: string }[] }>;
  return listed.ok ? listed.value.rows.map(({ name }) => name).sort() : listed.error.code;
}
