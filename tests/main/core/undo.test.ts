import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allRequests } from '../../../scripts/reference/requests.ts';
import { notUndone } from '../../../shared/contract/undo/not-undone.ts';
import type { Before, UndoCall, UndoRule } from '../../../shared/contract/undo/undo-rule.ts';
import { type UndoneRequest, undoRules } from '../../../shared/contract/undo/undo-rules.ts';
import { value } from '../../support/app.ts';
import { caseOf } from './refusals/all.ts';
import { buildWorld, type World } from './refusals/world.ts';

const changing = allRequests()
  .filter(({ feature, meta }) => feature !== 'host' && meta.changes)
  .map(({ feature, verb }) => `${feature}.${verb}`);
const undone = Object.keys(undoRules) as UndoneRequest[];
const why = 'Taken back in a test, right after it was recorded.';

describe('of the changes that a request makes', () => {
  it('each is taken back by another, or says why none does', () => {
    expect(changing.filter((name) => !(name in undoRules) && !(name in notUndone))).toEqual([]);
  });

  it('none is both, and none is told of that is no change', () => {
    expect(undone.filter((name) => name in notUndone)).toEqual([]);
    const told = [...undone, ...Object.keys(notUndone)];
    expect(told.filter((name) => !changing.includes(name))).toEqual([]);
  });
});

describe('what takes a change back', () => {
  let world: World;
  beforeAll(async () => {
    world = await buildWorld();
    // Who worked here before somebody else is chosen.
    value(await world.test.client.people.choose({ person: world.people.other }));
  }, 120_000);
  afterAll(() => world.test.end());

  const ask = async (request: string, input: unknown) =>
    value(await world.test.app.dispatch(request.split('.'), input));

  it.each(undone)('is ready after %s, restores what stood, and is an entry of its own', async (request) => {
    const [feature = '', verb = ''] = request.split('.');
    const input = (await caseOf(feature, verb)?.works(world)) as Record<string, unknown>;
    const stood = await standing(world, feature);
    const before = await beforeOf(world, input);
    const answer = await ask(request, input);
    const length = await entries(world);
    const rule = undoRules[request] as unknown as UndoRule<UndoneRequest>;
    const calls = rule({ input, answer, before, why } as unknown as Parameters<typeof rule>[0]) ?? [];
    expect(calls.length).toBeGreaterThan(0);
    for (const call of calls) await ask(call.request, call.input);
    expect(await standing(world, feature)).toEqual(stood);
    // Nothing is taken out of the history: it grows by what took the change back. A draft is in no history.
    const grown = request === 'instrument.discardDraft' ? 0 : calls.length;
    expect(await entries(world)).toBeGreaterThanOrEqual(length + grown);
  });

  it('gives each partner back to who had it', async () => {
    const { client } = world.test;
    const { rows } = value(await client.partner.list({}));
    const [first, second, third] = rows.map(({ id }) => id);
    const people = value(await client.people.list({})).rows.filter(({ left }) => left === null);
    const [one, two] = people.map(({ id }) => id);
    if (!first || !second || !third || !one || !two) throw new Error('the world is too small');
    value(await client.partner.assign({ partners: [first], person: one }));
    await client.partner.assign({ partners: [second], person: two });
    await client.partner.assign({ partners: [third], person: null });
    const input = { partners: [first, second, third], person: one };
    const stood = await standing(world);
    const before = await beforeOf(world, input);
    const answer = value(await client.partner.assign(input));
    const calls = undoRules['partner.assign']({ input, answer, before, why }) ?? [];
    for (const call of calls as UndoCall[]) await ask(call.request, call.input);
    expect(await standing(world)).toEqual(stood);
  });

  it('is nothing where what stood before is not known', () => {
    const none: Before = {
      row: () => null,
      partner: () => null,
      agreement: () => null,
      person: () => null,
      status: () => null,
    };
    const input = { partner: 'x', fields: { name: 'Another' } };
    const answer = {} as never;
    expect(undoRules['partner.edit']({ input, answer, before: none, why })).toBeNull();
  });
});

/** What the lists say today, without what only says when it was said. */
async function standing({ test: { client } }: World, feature = '') {
  const rows = value(await client.partner.list({ archived: true })).rows;
  const people = value(await client.people.list({ left: true })).rows;
  const status = value(await client.workspace.getStatus({}));
  const agreements = value(await client.agreement.list({})).rows;
  const clauses = feature === 'clause' ? value(await client.clause.list({})).rows : [];
  const devices = feature === 'device' ? value(await client.device.list({})).rows : [];
  const letters = value(await client.signOff.list({})).rows;
  return {
    partners: rows
      .filter(({ archived }) => !archived)
      .map((row) => {
        const {
          id,
          name,
          acronym,
          country,
          aliases: _,
          ...others
        } = row as typeof row & { aliases?: unknown };
        const {
          evidence,
          assigned,
          agreements: under,
          openActions,
          status: at,
          alsoKnownAs,
          diligence,
        } = others;
        const [relied] = [others.relied?.entity ?? null];
        return {
          id,
          name,
          acronym,
          country,
          evidence,
          assigned,
          under,
          openActions,
          at,
          alsoKnownAs,
          diligence,
          relied,
        };
      }),
    people: people.map(({ id, name, roles, left, isMe }) => ({ id, name, roles, left, isMe })),
    rule: status.someoneElseApproves,
    limit: status.documentLimitMiB,
    agreements: agreements.map(({ id, reference, status: at }) => ({ id, reference, at })),
    clauses: clauses.map(({ reference, approval }) => ({ reference, isApproved: approval !== null })),
    devices: devices.map(({ code, retired }) => ({ code, isRetired: retired !== null })),
    letters: letters.filter(({ withdrawn }) => withdrawn === null).map(({ id }) => id),
  };
}

const entries = async ({ test }: World) => value(await test.client.workspace.seal({})).entries;

async function beforeOf({ test: { client } }: World, input: Record<string, unknown>): Promise<Before> {
  const text = (name: string) => String(input[name] ?? '');
  const rows = value(await client.partner.list({ archived: true })).rows;
  const partner = input.partner ? await client.partner.get({ partner: text('partner') }) : null;
  const agreement = input.agreement ? await client.agreement.get({ agreement: text('agreement') }) : null;
  const people = value(await client.people.list({ left: true })).rows;
  const status = value(await client.workspace.getStatus({}));
  return {
    row: (one) => rows.find(({ id, reference }) => id === one || reference === one) ?? null,
    partner: () => (partner?.ok ? partner.value : null),
    agreement: () => (agreement?.ok ? agreement.value : null),
    person: (one) => people.find(({ id, name }) => id === one || name === one) ?? null,
    status: () => status,
  };
}
