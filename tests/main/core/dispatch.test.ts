import { implement, ORPCError, os } from '@orpc/server';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createDispatch } from '../../../main/core/dispatch.ts';
import type { AppRouter } from '../../../main/core/router.ts';
import type { Session } from '../../../main/core/session.ts';
import { createTurns } from '../../../main/core/turns.ts';
import { request } from '../../../shared/ground/refusals/request.ts';
import { ok } from '../../../shared/ground/result.ts';

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
  const dispatch = createDispatch(
    router as unknown as AppRouter,
    { ports } as unknown as Session,
    createTurns(),
  );
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
    const dispatch = createDispatch({ partner: {} } as unknown as AppRouter, {} as Session, createTurns());
    expect(await dispatch(path, {})).toMatchObject({
      ok: false,
      error: { code: 'INPUT_INVALID', message: expect.stringContaining(`“${path.join('.')}”`) },
    });
  });
});

it('a request has a feature and a verb: nothing else is reached', async () => {
  const run = os.$meta({ changes: false }).handler(async () => ok('reached'));
  const router = { run, partner: { list: run, deep: { run } } } as unknown as AppRouter;
  const dispatch = createDispatch(router, {} as Session, createTurns());
  expect(await dispatch(['partner', 'list'], undefined)).toEqual(ok('reached'));
  for (const path of [['run'], ['partner', 'deep', 'run'], ['partner', 'deep']])
    expect(await dispatch(path, undefined)).toMatchObject({ ok: false, error: { code: 'INPUT_INVALID' } });
});

describe('a workspace that is open for reading', () => {
  const step = (changes: boolean, needsWorkspace = true) =>
    os
      .$meta({ changes, needsWorkspace })
      .input(z.unknown())
      .handler(async () => ok('done'));
  const router = {
    partner: { create: step(true), list: step(false), import: step(true) },
    workspace: { open: step(true, false), close: step(true, false), setOfficer: step(true) },
  } as unknown as AppRouter;
  const session = (readOnly: boolean) =>
    ({
      journal: { store: { readOnly, folder: 'the folder' }, rows: { namesApart: () => null } },
    }) as unknown as Session;
  const ask = async (path: string, input: unknown, readOnly = true) => {
    const answer = await createDispatch(router, session(readOnly), createTurns())(path.split('.'), input);
    return answer.ok ? 'ok' : answer.error.code;
  };

  it('takes no change of what it holds, and answers all else', async () => {
    const asked = [
      'partner.create',
      'partner.list',
      'workspace.setOfficer',
      'workspace.open',
      'workspace.close',
    ];
    expect(await Promise.all(asked.map((path) => ask(path, {})))).toEqual([
      'WORKSPACE_READ_ONLY',
      'ok',
      'WORKSPACE_READ_ONLY',
      'ok',
      'ok',
    ]);
    expect(await Promise.all(asked.map((path) => ask(path, {}, false)))).toEqual(asked.map(() => 'ok'));
  });

  it('takes a change that is only tried, and none that is not', async () => {
    const inputs = [{ dryRun: true }, { dryRun: false }, { dryRun: 'true' }, {}, null, undefined, 'dryRun'];
    expect(await Promise.all(inputs.map((input) => ask('partner.import', input)))).toEqual([
      'ok',
      ...inputs.slice(1).map(() => 'WORKSPACE_READ_ONLY'),
    ]);
  });
});

describe('what goes wrong', () => {
  const partner = z.strictObject({ name: z.string(), contact: z.strictObject({ email: z.string() }) });
  const given = { name: 'Hope', contact: { email: 'hope@example.org' } };

  /** Asks one request, which takes a partner and does as the test says. */
  async function ask(input: unknown, run: () => Promise<unknown> = async () => ok(null)) {
    const logged: [reference: string, error: unknown][] = [];
    const requests: string[] = [];
    const ports = {
      ids: { newId: () => '0123456789abcdef' },
      logBug: (reference: string, error: unknown, request: string) => {
        logged.push([reference, error]);
        requests.push(request);
      },
    };
    const create = os.$meta({ changes: true }).input(partner).handler(run);
    const router = { partner: { create } } as unknown as AppRouter;
    const answer = await createDispatch(
      router,
      { ports } as unknown as Session,
      createTurns(),
    )(['partner', 'create'], input);
    return { answer, logged, requests, message: answer.ok ? '' : answer.error.message };
  }

  it('with the input is told field by field, and is no bug', async () => {
    const { answer, message, logged } = await ask({ name: 7, contact: {} });
    expect(answer).toMatchObject({ ok: false, error: { code: 'INPUT_INVALID' } });
    expect(message).toMatch(/name: .+; contact\.email: /);
    expect(logged).toEqual([]);
    const { answer: whole } = await ask('a text');
    expect(!whole.ok && whole.error.details.problem).toMatch(/^input: /);
    expect((await ask(given)).answer).toEqual(ok(null));
  });

  it('in the program is logged whole, and the person is told its reference alone', async () => {
    const bug = new Error('a fictional bug');
    const { answer, message, logged, requests } = await ask(given, async () => {
      throw bug;
    });
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'UNEXPECTED', details: { reference: '01234567' } },
    });
    expect(message).not.toContain('fictional');
    expect(logged).toEqual([['01234567', bug]]);
    expect(requests).toEqual(['partner.create']);
  });

  it('in the program is no problem of the input, whatever it calls itself', async () => {
    const issues = [{ path: ['name'], message: 'a problem of its own' }];
    const others = [
      new ORPCError('BAD_REQUEST'),
      new ORPCError('INTERNAL_SERVER_ERROR', { data: { issues } }),
      Object.assign(new Error('a fictional bug'), { code: 'BAD_REQUEST', data: { issues } }),
    ];
    for (const disguised of others) {
      const { answer, logged } = await ask(given, async () => {
        throw disguised;
      });
      expect(answer).toMatchObject({ ok: false, error: { code: 'UNEXPECTED' } });
      expect(logged).toEqual([['01234567', disguised]]);
    }
  });

  it('with the disk is told as what it is, and is no bug', async () => {
    const refusal = { code: 'DISK_FULL', message: 'The disk is full.' };
    const { answer, logged } = await ask(given, async () => {
      throw Object.assign(new Error('full'), { refusal });
    });
    expect(answer).toEqual({ ok: false, error: refusal });
    expect(logged).toEqual([]);
  });
});

describe('an answer', () => {
  const list = request({
    summary: 'List what a test says.',
    changes: false,
    input: z.object({}),
    output: z.object({ rows: z.array(z.string()) }),
    errors: [],
  });
  /** What is told of an answer that a handler gives, with the bugs that were logged. */
  async function told(value: object) {
    const bugs: unknown[] = [];
    const ports = {
      ids: { newId: () => 'reference' },
      logBug: (_: string, error: unknown) => bugs.push(error),
    };
    const builder = implement({ partner: { list } }, { initialOutputValidationIndex: Number.NaN });
    const router = { partner: { list: builder.partner.list.handler(() => ok(value) as never) } };
    const session = { ports } as unknown as Session;
    const dispatch = createDispatch(router as unknown as AppRouter, session, createTurns());
    return { answer: await dispatch(['partner', 'list'], {}), bugs };
  }

  it('holds what the contract promises and nothing beside it', async () => {
    expect(await told({ rows: ['one'], beside: 'two' })).toEqual({ answer: ok({ rows: ['one'] }), bugs: [] });
  });

  it('that is another than the contract promises is a fault', async () => {
    const { answer, bugs } = await told({ rows: [1] });
    expect(answer).toMatchObject({ ok: false, error: { code: 'UNEXPECTED' } });
    expect(bugs).toHaveLength(1);
  });
});
