import { os } from '@orpc/server';
import { describe, expect, it } from 'vitest';
import { createDispatch } from '../../../main/core/dispatch.ts';
import type { AppRouter } from '../../../main/core/router.ts';
import type { Session } from '../../../main/core/session.ts';
import { ok } from '../../../shared/result.ts';

/** A desk with requests that begin at once and end when the test says so. */
function openRequests() {
  const happened: string[] = [];
  const waiting = new Map<string, { end: () => void; fail: (error: Error) => void }>();
  const request = (name: string, changes: boolean) =>
    os.$meta({ changes }).handler(
      () =>
        new Promise<unknown>((resolve, reject) => {
          happened.push(`${name} begins`);
          const end = () => {
            happened.push(`${name} ends`);
            resolve(ok(name));
          };
          waiting.set(name, { end, fail: reject });
        }),
    );
  const router = {
    partner: { create: request('create', true), edit: request('edit', true), list: request('list', false) },
  };
  const bugs: unknown[] = [];
  const ports = {
    ids: { newId: () => 'reference' },
    logBug: (_: string, error: unknown) => bugs.push(error),
  };
  const dispatch = createDispatch(router as unknown as AppRouter, { ports } as unknown as Session);
  return {
    happened,
    bugs,
    ask: (verb: string) => dispatch(['partner', verb], undefined),
    begun: (name: string) => expect.poll(() => happened).toContain(`${name} begins`),
    end: (name: string) => waiting.get(name)?.end(),
    fail: (name: string, error: Error) => waiting.get(name)?.fail(error),
  };
}

/** Long enough for whatever may begin by itself to have begun: every turn of the loop that is due has passed. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
}

describe('requests that change the record', () => {
  it('run one at a time, in the order in which they came', async () => {
    const desk = openRequests();
    const [first, second] = [desk.ask('create'), desk.ask('edit')];
    await desk.begun('create');
    await settle();
    expect(desk.happened).toEqual(['create begins']);
    desk.end('create');
    await desk.begun('edit');
    desk.end('edit');
    expect(await Promise.all([first, second])).toEqual([ok('create'), ok('edit')]);
    expect(desk.happened).toEqual(['create begins', 'create ends', 'edit begins', 'edit ends']);
  });

  it('go on after one that failed', async () => {
    const desk = openRequests();
    const [first, second] = [desk.ask('create'), desk.ask('edit')];
    await desk.begun('create');
    const bug = new Error('a fictional bug');
    desk.fail('create', bug);
    expect(await first).toMatchObject({ ok: false, error: { code: 'UNEXPECTED' } });
    expect(desk.bugs).toEqual([bug]);
    await desk.begun('edit');
    desk.end('edit');
    expect(await second).toEqual(ok('edit'));
  });
});

describe('requests that only look', () => {
  it('wait for nothing, also while a change is under way', async () => {
    const desk = openRequests();
    const change = desk.ask('create');
    await desk.begun('create');
    const looked = desk.ask('list');
    await desk.begun('list');
    desk.end('list');
    expect(await looked).toEqual(ok('list'));
    desk.end('create');
    expect(await change).toEqual(ok('create'));
  });
});

describe('what is no request', () => {
  it.each([
    [['partner']],
    [['partner', 'forget']],
    [['partner', 'list', 'more']],
    [[]],
    [['__proto__', 'x']],
  ])('is refused by its name: %j', async (path) => {
    const dispatch = createDispatch({ partner: {} } as unknown as AppRouter, {} as Session);
    expect(await dispatch(path, {})).toMatchObject({ ok: false, error: { code: 'INPUT_INVALID' } });
  });
});
