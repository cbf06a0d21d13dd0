import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { AppEvent } from '../../main/core/app.ts';
import { coreBeside, type RunningCore } from '../../main/hosts/beside/core-beside.ts';
import { runInThread } from '../../main/hosts/beside/in-thread.ts';
import { decodeMessage, encodeMessage } from '../../shared/contract/wire.ts';
import type { Result } from '../../shared/ground/result.ts';
import { passphrase } from '../support/app.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const entry = join(import.meta.dirname, '..', '..', 'out', 'main', 'core.js');

/** An empty folder that goes with the test. */
function newFolder(): string {
  const { folder, remove } = temporaryFolder();
  onTestFinished(remove);
  return folder;
}

/** The product's core in a thread, as a host has it; `lose` ends the thread as a fault in it would. */
function start() {
  const data = newFolder();
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
  onTestFinished(() => app.close());
  return { app, runs, bugs, remembered, events, lose: () => runs.at(-1)?.stop() };
}

async function withWorkspace() {
  const core = start();
  const folder = join(newFolder(), 'workspace');
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

type Core = Awaited<ReturnType<typeof withWorkspace>>;

async function add(app: Core['app'], name: string): Promise<string> {
  const made = (await app.dispatch(['partner', 'create'], {
    fields: { name, type: 'national-ngo', country: 'KE' },
  })) as Result<{ readonly row: { readonly name: string } }>;
  return made.ok ? made.value.row.name : made.error.code;
}

async function names(app: Core['app']): Promise<string[] | string> {
  const listed = (await app.dispatch(['partner', 'list'], {})) as Result<{ rows: { name: string }[] }>;
  return listed.ok ? listed.value.rows.map(({ name }) => name).sort() : listed.error.code;
}

it('answers as an application of this process does, and tells of every change', async () => {
  const { app, events, remembered, folder } = await withWorkspace();
  expect(await add(app, 'Fictional relief')).toBe('Fictional relief');
  expect(events.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['workspace.changed', 'partner.changed']),
  );
  expect(remembered).toEqual([folder]);
  const recent = await app.dispatch(['workspace', 'listRecent'], {});
  expect(JSON.stringify(recent)).toContain(JSON.stringify(folder));
  expect(await app.exportKey()).toMatch(/^[0-9a-f]{64}$/);
});

it('hands on a message whole, and knows one that is none', async () => {
  const { app } = await withWorkspace();
  const answer = await app.dispatchMessage(['partner', 'list'], encodeMessage({ input: {} }));
  expect(answer && decodeMessage(answer)).toMatchObject({ result: { ok: true, value: { rows: [] } } });
  expect(await app.dispatchMessage(['partner', 'list'], new Uint8Array([0, 0, 0, 9, 1]))).toBeNull();
});

it('refuses by name what a lost core was asked, and goes on in the same workspace with all that was acknowledged', async () => {
  const { app, bugs, events, lose, runs } = await withWorkspace();
  expect(await add(app, 'Acknowledged')).toBe('Acknowledged');
  const asked = app.dispatch(['workspace', 'check'], {});
  const read = app.dispatchMessage(['partner', 'list'], encodeMessage({ input: {} }));
  await lose();
  expect(await asked).toMatchObject({ ok: false, error: { code: 'CORE_LOST' } });
  expect(decodeMessage((await read) ?? new Uint8Array())).toMatchObject({
    result: { error: { code: 'CORE_LOST' } },
  });
  expect(bugs).toEqual([['CORE', expect.any(Error)]]);
  expect(events.at(-1)).toEqual({ type: 'workspace.changed' });

  expect(await names(app)).toEqual(['Acknowledged']);
  expect(await add(app, 'Afterwards')).toBe('Afterwards');
  expect(runs).toHaveLength(2);
});

it('loses nothing that was acknowledged, whenever the core is lost in the midst of changes', async () => {
  const { app, folder, lose } = await withWorkspace();
  const kept: string[] = [];
  for (let round = 0; round < 4; round += 1) {
    const changes = Array.from({ length: 12 }, (_, n) => `Fictional ${round}-${n}`);
    const answers = changes.map((name) => add(app, name));
    await answers[round * 3];
    await lose();
    kept.push(...(await Promise.all(answers)).filter((answer) => answer !== 'CORE_LOST'));
  }
  expect(kept.length).toBeGreaterThanOrEqual(4);
  expect(await names(app)).toEqual(expect.arrayContaining(kept));
  expect(await app.dispatch(['workspace', 'check'], {})).toMatchObject({ ok: true, value: { problems: [] } });
  expect(folder).not.toBe('');
});

it('is closed with its host: the workspace is free, and nothing was a fault', async () => {
  const { app, bugs, folder } = await withWorkspace();
  await add(app, 'Fictional');
  await app.close();
  expect(bugs).toEqual([]);
  const next = start();
  const opened = await next.app.dispatch(['workspace', 'open'], { folder, passphrase });
  expect(opened.ok).toBe(true);
  expect(await names(next.app)).toEqual(['Fictional']);
});
