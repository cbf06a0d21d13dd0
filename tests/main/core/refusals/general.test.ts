import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engineMissing } from '../../../../main/adapters/workspace/engine-missing.ts';
import { createDispatch } from '../../../../main/core/dispatch.ts';
import { UnreadableChange } from '../../../../main/core/journal.ts';
import { Cancelled } from '../../../../main/core/progress.ts';
import { router } from '../../../../main/core/router.ts';
import type { Session } from '../../../../main/core/session.ts';
import { allRequests } from '../../../../scripts/reference/requests.ts';
import { SharedReference } from '../../../../shared/ground/names/shared-reference.ts';
import { refuse } from '../../../../shared/ground/refusals/messages.ts';
import { code, startApp, type TestApp } from '../../../support/app.ts';
import { caseOf } from './all.ts';
import { atWork, generated } from './cases.ts';
import { buildWorld, type World } from './world.ts';

/** Refusals that hold for requests of a kind, provoked for each of them in one way. */

const requests = allRequests()
  .filter(({ feature }) => feature !== 'host')
  .map((each) => ({ ...each, request: `${each.feature}.${each.verb}` }));
const needing = requests.filter(({ meta }) => meta.needsWorkspace);
const free = requests.filter(({ meta }) => !meta.needsWorkspace);

let world: World;
beforeAll(async () => {
  world = await buildWorld();
}, 120_000);
afterAll(() => world.test.end());

const input = async (feature: string, verb: string) => caseOf(feature, verb)?.works(world);

/** Requests asked of a program of which nothing works: whatever a handler reaches for fails with `failure`. */
function askBroken(failure: () => Error) {
  const logged: unknown[] = [];
  const fail = (): never => {
    throw failure();
  };
  const ports = {
    ids: { newId: () => '0123456789' },
    logBug: (reference: string, error: unknown) => logged.push([reference, error]),
  };
  const broken = new Proxy({} as Session, {
    get: (_, name) =>
      name === 'ports' ? new Proxy(ports, { get: (own, port) => Reflect.get(own, port) ?? fail() }) : fail(),
  });
  const dispatch = createDispatch(router, broken);
  return {
    logged,
    ask: async (feature: string, verb: string) => dispatch([feature, verb], await input(feature, verb)),
  };
}

describe('input that can’t be read', () => {
  it.each(requests)('is refused by $request', async ({ feature, verb }) => {
    for (const given of [null, 'text', 7, []]) {
      const answer = await world.test.app.dispatch([feature, verb], given);
      expect(code(answer)).toBe('INPUT_INVALID');
    }
  });

  it('is what a request that nobody has is, too', async () => {
    for (const path of [
      ['partner', 'sing'],
      ['partner'],
      [],
      ['partner', 'list', 'more'],
      ['__proto__', 'list'],
    ])
      expect(code(await world.test.app.dispatch(path, {}))).toBe('INPUT_INVALID');
  });
});

describe('a program in which no workspace is open', () => {
  let closed: TestApp;
  beforeAll(() => {
    closed = startApp();
  });
  afterAll(() => closed.end());

  it.each(needing)('refuses $request', async ({ feature, verb }) => {
    const answer = await closed.app.dispatch([feature, verb], await input(feature, verb));
    expect(code(answer)).toBe('NO_WORKSPACE');
  });

  it.each(free.filter(({ feature }) => feature !== 'workspace' && feature !== 'demo'))(
    'answers $request',
    async ({ feature, verb }) => {
      const answer = await closed.app.dispatch([feature, verb], await input(feature, verb));
      // Work that another program began is not known here.
      expect(code(answer)).toBe(feature === 'job' ? 'JOB_NOT_FOUND' : 'ok');
    },
  );
});

describe('a fault of the program', () => {
  it.each(requests)(
    'is logged whole in $request and answered with its reference',
    async ({ feature, verb }) => {
      const fault = new Error('A fault that the test brings in.');
      const { ask, logged } = askBroken(() => fault);
      expect(await ask(feature, verb)).toEqual(refuse('UNEXPECTED', { reference: '01234567' }));
      expect(logged).toEqual([['01234567', fault]]);
    },
  );
});

describe('a failure of disk or file at work', () => {
  const failures = [
    'DISK_FULL',
    'DISK_FAILED',
    'WORKSPACE_DAMAGED',
    'WORKSPACE_LOCKED',
    'WORKSPACE_MOVED',
    'WORKSPACE_READ_ONLY',
    'DOCUMENTS_DAMAGED',
  ] as const;
  const pairs = requests.flatMap((each) =>
    failures.filter((failure) => each.meta.errors.includes(failure)).map((failure) => ({ ...each, failure })),
  );

  it.each(pairs)('leaves $request as $failure, and is no fault', async ({ feature, verb, failure }) => {
    const { error: refusal } = refuse(failure, { folder: '/fictional', problem: 'a page can’t be read' });
    const { ask, logged } = askBroken(() => Object.assign(new Error(refusal.message), { refusal }));
    expect(await ask(feature, verb)).toEqual({ ok: false, error: refusal });
    expect(logged).toEqual([]);
  });
});

describe('an engine that is missing', () => {
  it.each(requests)('is told by $request by its file, and is no fault', async ({ feature, verb }) => {
    const { ask, logged } = askBroken(() => engineMissing('/fictional/linux-x64.node', null));
    expect(await ask(feature, verb)).toEqual(refuse('ENGINE_MISSING', { file: '/fictional/linux-x64.node' }));
    expect(logged).toEqual([]);
  });
});

describe('long reading that is cancelled', () => {
  it.each(requests.filter(({ meta }) => meta.readsLong))(
    'is told by $request, and is no fault',
    async ({ feature, verb }) => {
      const { ask, logged } = askBroken(() => new Cancelled());
      expect(await ask(feature, verb)).toEqual(refuse('CANCELLED'));
      expect(logged).toEqual([]);
    },
  );

  it('changes nothing and needs a workspace, whatever the request', () => {
    const long = requests.filter(({ meta }) => meta.readsLong);
    expect(long.length).toBeGreaterThan(15);
    for (const { meta } of long) {
      expect(meta).toMatchObject({ changes: false, needsWorkspace: true });
      expect(meta.errors).toContain('CANCELLED');
    }
  });
});

describe('a change that no reading would give back', () => {
  it.each(needing)('is refused by $request with nothing recorded', async ({ feature, verb }) => {
    const { ask, logged } = askBroken(() => new UnreadableChange('partner.edited 1: set.name'));
    expect(code(await ask(feature, verb))).toBe('CHANGE_UNREADABLE');
    expect(logged).toHaveLength(1);
  });
});

describe('a reference that more than one record bears', () => {
  it.each(needing)('names none in $request, and what tells them apart is told', async ({ feature, verb }) => {
    const choices = [
      ['SS-0001-K7Q~0a1b', 'Fictional Relief'],
      ['SS-0001-K7Q~2c3d', 'Fictional Hope'],
    ];
    const { ask, logged } = askBroken(() => new SharedReference('SS-0001-K7Q', choices));
    expect(await ask(feature, verb)).toMatchObject({
      ok: false,
      error: {
        code: 'REFERENCE_SHARED',
        details: {
          count: 2,
          choices: 'SS-0001-K7Q~0a1b · Fictional Relief; SS-0001-K7Q~2c3d · Fictional Hope',
          example: 'SS-0001-K7Q~0a1b',
        },
      },
    });
    expect(logged).toEqual([]);
  });
});

it('every refusal that is left to this file is one of those above', () => {
  expect(generated).toEqual([
    'INPUT_INVALID',
    'UNEXPECTED',
    'CORE_LOST',
    'ENGINE_MISSING',
    'CANCELLED',
    'NO_WORKSPACE',
    'DISK_FULL',
    'DISK_FAILED',
  ]);
  expect(atWork).toEqual([
    'WORKSPACE_DAMAGED',
    'WORKSPACE_LOCKED',
    'WORKSPACE_MOVED',
    'WORKSPACE_READ_ONLY',
    'DOCUMENTS_DAMAGED',
    'CHANGE_UNREADABLE',
    'REFERENCE_SHARED',
  ]);
});
