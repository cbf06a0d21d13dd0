import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allRequests } from '../../../../scripts/reference/requests.ts';
import { code } from '../../../support/app.ts';
import { caseOf } from './all.ts';
import { type AnyCase, atWork, generated, provoke } from './cases.ts';
import { journalOf } from './journal-of.ts';
import { buildWorld, type World } from './world.ts';

/** Every request with the refusals that it declares, but for those of a host. */
const requests = allRequests().filter(({ feature }) => feature !== 'host');

const isGenerated = (meta: (typeof requests)[number]['meta'], each: string) =>
  (generated as readonly string[]).includes(each) ||
  (meta.needsWorkspace && (atWork as readonly string[]).includes(each));

/** The pairs of request and refusal of the contract that are provoked one by one. */
const pairs = requests.flatMap(({ feature, verb, meta }) =>
  meta.errors
    .filter((each) => !isGenerated(meta, each))
    .map((each) => ({ feature, verb, code: each, request: `${feature}.${verb}` })),
);

let world: World;
let before: unknown;
beforeAll(async () => {
  world = await buildWorld();
  before = await journalOf(world);
}, 120_000);
afterAll(async () => {
  expect(world.test.bugs).toEqual([]);
  await world.test.end();
});

describe('the contract', () => {
  it('declares no request without a case and no refusal without a way to meet it', () => {
    const missing = pairs.filter(({ feature, verb, code: each }) => !caseOf(feature, verb)?.refuses[each]);
    expect(missing.map(({ request, code: each }) => `${request} ${each}`)).toEqual([]);
    const without = requests.filter(({ feature, verb }) => !caseOf(feature, verb));
    expect(without.map(({ feature, verb }) => `${feature}.${verb}`)).toEqual([]);
    expect(pairs.length).toBeGreaterThan(300);
  });
});

it.each(pairs)('$request refuses with $code', async ({ feature, verb, code: expected }) => {
  const answer = await provoke(world, [feature, verb], caseOf(feature, verb) as AnyCase, expected);
  expect(code(answer)).toBe(expected);
});

it('nothing that was refused left anything in the record', async () => {
  expect(await journalOf(world)).toEqual(before);
});
