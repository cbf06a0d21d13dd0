import { existsSync, readdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { AppEvent } from '../../main/core/app.ts';
import type { RequestQuestion } from '../../main/hosts/beside/core-messages.ts';
import { runThread } from '../../main/hosts/beside/in-thread.ts';
import { createReaders, type RunningReader } from '../../main/hosts/beside/readers.ts';
import { decodeMessage, encodeMessage } from '../../shared/contract/wire.ts';
import { code, passphrase, startWithWorkspace, value } from '../support/app.ts';
import { add, type Core, createIn, entry, newFolder, startIn, withWorkspace } from './support/core.ts';
import { listOf } from './support/many-partners.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const partners = 800;
const list = { file: listOf(partners), undecided: 'create' as const };

type Progress = Extract<AppEvent, { type: 'progress' }>;

/** Resolves with the first that is told of a call. */
function firstProgress({ app }: Pick<Core, 'app'>, call: string): Promise<Progress> {
  return new Promise((resolve) => {
    const end = app.subscribe((event) => {
      if (event.type !== 'progress' || event.call !== call) return;
      end();
      resolve(event);
    });
  });
}

describe('while one reads for long', () => {
  let core: Core;
  let count = 0;
  const ask = (feature: string, verb: string, input: object = {}, call?: string) =>
    core.app.dispatch([feature, verb], input, call);
  const check = (call?: string) => ask('workspace', 'check', {}, call);
  const isWell = async () => expect(value(await check())).toMatchObject({ problems: [] });

  beforeAll(async () => {
    const { folder, remove } = temporaryFolder();
    core = await createIn(startIn(folder), folder);
    expect(code(await ask('partner', 'import', list))).toBe('ok');
    count = partners;
    return async () => {
      await core.app.close();
      remove();
    };
  }, 120_000);

  it.each<[string, () => Promise<unknown>]>([
    ['a check', () => check()],
    ['the register as a workbook', () => ask('register', 'exportExcel')],
    ['a preview', () => ask('partner', 'previewImport', { file: listOf(partners, partners / 2) })],
    ['a backup', () => ask('workspace', 'backup', { folder: join(newFolder(), 'copy') })],
    ['a message', () => core.app.dispatchMessage(['workspace', 'check'], encodeMessage({ input: {} }))],
  ])('all else is answered, changes too: %s', async (_, begin) => {
    // A thread that is there already begins at once.
    await ask('workspace', 'seal');
    let ended = false;
    const long = begin().finally(() => {
      ended = true;
    });
    let answeredBefore = 0;
    for (let n = 0; n < 3; n += 1) {
      expect(code(await ask('workspace', 'getStatus'))).toBe('ok');
      expect(await add(core.app, `Fictional small ${count}`)).toBe(`Fictional small ${count}`);
      count += 1;
      if (!ended) answeredBefore += 1;
    }
    expect(answeredBefore).toBeGreaterThan(0);
    const answer = (await long) as { ok: boolean } | Uint8Array;
    const result = answer instanceof Uint8Array ? decodeMessage(answer) : { result: answer };
    expect(result).toMatchObject({ result: { ok: true } });
    const status = value(await ask('workspace', 'getStatus'));
    expect(status).toMatchObject({ partners: count, readsBeside: true });
    await isWell();
  });

  it('the record is read as it was when the reading began, and as it is with the next', async () => {
    const before = value(await check()) as { entries: number };
    const told = firstProgress(core, 'as-it-was');
    const long = check('as-it-was');
    await told;
    await add(core.app, `Fictional small ${count}`);
    count += 1;
    expect(value(await long)).toMatchObject({ entries: before.entries, problems: [] });
    expect((value(await check()) as { entries: number }).entries).toBeGreaterThan(before.entries);
  });

  it('two of them go on at once, and a third waits for one of them', async () => {
    const answers = await Promise.all([
      check(),
      ask('register', 'exportExcel'),
      ask('workspace', 'seal'),
      ask('assessment', 'countDifferences'),
    ]);
    expect(answers.map(code)).toEqual(['ok', 'ok', 'ok', 'ok']);
  });

  it('it tells how far it has come, and ends early when it is cancelled', async () => {
    const told = firstProgress(core, 'call-1');
    const long = check('call-1');
    expect(await told).toMatchObject({ step: 'files' });
    core.app.cancel('call-1');
    expect(code(await long)).toBe('CANCELLED');
    expect(core.bugs).toEqual([]);
    await isWell();
  });

  it('what waits for its turn is cancelled there, and what nobody asked is nothing', async () => {
    const first = check('first');
    const second = check('second');
    core.app.cancel('second');
    core.app.cancel('nobody');
    expect(code(await second)).toBe('CANCELLED');
    expect(code(await first)).toBe('ok');
  });

  it('a backup that is cancelled leaves nothing of its copy', async () => {
    const place = newFolder();
    const told = firstProgress(core, 'backup');
    const long = ask('workspace', 'backup', { folder: join(place, 'copy') }, 'backup');
    await told;
    core.app.cancel('backup');
    expect(code(await long)).toBe('CANCELLED');
    expect(readdirSync(place)).toEqual([]);
  });

  it('two backups into one folder take turns', async () => {
    const folder = join(newFolder(), 'copy');
    const both = await Promise.all([
      ask('workspace', 'backup', { folder }),
      ask('workspace', 'backup', { folder }),
    ]);
    expect(both.map(code)).toEqual(['ok', 'ok']);
    expect(readdirSync(join(folder, '..'))).toEqual(['copy']);
    expect(readdirSync(folder).sort()).toEqual(['backup.json', 'register.db', 'seal.txt', 'workspace.json']);
  });

  it('the log is folded in again when the long reading has ended', async () => {
    const told = firstProgress(core, 'log');
    const long = check('log');
    await told;
    value(await ask('partner', 'import', { file: listOf(400, 40_000), undecided: 'create' }));
    count += 400;
    expect(code(await long)).toBe('ok');
    value(await ask('workspace', 'seal'));
    expect(statSync(join(core.folder, 'register.db-wal')).size).toBe(0);
  });

  it('closing ends it first, and leaves the folder as a closed one', async () => {
    const told = firstProgress(core, 'closing');
    const long = check('closing');
    const waiting = ask('workspace', 'check', {}, 'waiting');
    await told;
    expect(code(await ask('workspace', 'close'))).toBe('ok');
    expect(code(await long)).toBe('CANCELLED');
    expect(code(await waiting)).toBe('NO_WORKSPACE');
    expect(readdirSync(core.folder).sort()).toEqual(['register.db', 'workspace.json']);
    expect(core.bugs).toEqual([]);
    expect(code(await ask('workspace', 'open', { folder: core.folder, passphrase }))).toBe('ok');
    await isWell();
  });

  it('a core that is lost takes its readers along, and the next one reads on', async () => {
    const told = firstProgress(core, 'lost');
    const long = check('lost');
    await told;
    await core.lose();
    expect(code(await long)).toBe('CORE_LOST');
    await isWell();
    expect(value(await ask('workspace', 'getStatus'))).toMatchObject({ partners: count });
  });
});

it('the files of a workspace whose folder went elsewhere are read by the core itself, so that a backup rescues them', async () => {
  const { app, folder } = await withWorkspace();
  await add(app, 'Acknowledged');
  expect(code(await app.dispatch(['workspace', 'seal'], {}))).toBe('ok');
  renameSync(folder, `${folder} (elsewhere)`);
  const rescued = join(newFolder(), 'rescued');
  expect(code(await app.dispatch(['workspace', 'backup'], { folder: rescued }))).toBe('ok');
  expect(existsSync(join(rescued, 'register.db'))).toBe(true);
});

describe('a reader', () => {
  async function readersOver(file = entry) {
    const test = await startWithWorkspace();
    onTestFinished(() => test.end());
    expect(code(await test.client.partner.import(list))).toBe('ok');
    const runs: RunningReader[] = [];
    const bugs: unknown[] = [];
    let begun = () => {};
    const begins = () =>
      new Promise<void>((resolve) => {
        begun = resolve;
      });
    const readers = createReaders({
      start: { dataFolder: newFolder(), version: '0.0.0' },
      run: () => {
        const run: RunningReader = runThread(file, 'reader', 'reader');
        runs.push(run);
        return run;
      },
      beside: test.app.beside,
      tell: () => begun(),
      logBug: (_, error) => bugs.push(error),
    });
    onTestFinished(() => readers.without(async () => {}));
    return { readers, runs, bugs, begins };
  }
  const check: RequestQuestion = { to: 'dispatch', path: ['workspace', 'check'], input: {}, call: 'one' };
  const sealing: RequestQuestion = {
    to: 'dispatchMessage',
    path: ['workspace', 'seal'],
    message: encodeMessage({ input: {} }),
  };

  it('that is lost is told by name to who asked it, and another one takes its place', async () => {
    const { readers, runs, bugs, begins } = await readersOver();
    const begun = begins();
    const asked = readers.ask(check);
    await begun;
    await runs[0]?.stop();
    expect(await asked).toMatchObject({ value: { ok: false, error: { code: 'CORE_LOST' } } });
    expect(bugs).toEqual([expect.any(Error)]);
    const answer = await readers.ask(sealing);
    expect(decodeMessage(answer?.value as Uint8Array)).toMatchObject({ result: { ok: true } });
    expect(runs).toHaveLength(2);
  }, 60_000);

  it('that can’t be started is not tried again: whoever asks reads by itself', async () => {
    const { readers, runs, bugs } = await readersOver(join(newFolder(), 'missing.js'));
    expect(await readers.ask(check)).toBeNull();
    expect(await readers.ask(check)).toBeNull();
    expect(runs).toHaveLength(1);
    expect(bugs).toHaveLength(1);
  }, 60_000);
});
