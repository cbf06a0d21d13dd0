import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { code, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { chainOf, type Lie, liar, lie, linesOf } from './liar.ts';
import { addPartner, packagePassphrase, problems, type Road, startRoad } from './offices.ts';

/** A sender who was accepted can sign anything. What is no record is refused by name; what is one can be looked at. */

let road: Road;
let office: TestApp;
let path = '';
/** What the check has to say in the end. */
let found: readonly string[] = [];
beforeEach(async () => {
  road = startRoad();
  path = road.path('lie.psea');
  found = [];
  office = await startWithWorkspace({ today: '2026-03-02' });
});
afterEach(async () => {
  expect(office.bugs).toEqual([]);
  // Its own work goes on, whatever was handed to it.
  await addPartner(office, 'Fictional Hope');
  expect(await problems(office)).toEqual(found);
  await office.end();
  road.end();
});

const take = () => office.client.package.merge({ path, packagePassphrase, acceptSender: 'any' });
const entriesHere = async () => value(await office.client.workspace.check({})).entries;

describe('entries that no record holds', () => {
  const text = (lies: readonly Lie[]) => linesOf(chainOf('p-1', lies));
  const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  it.each<[string, () => Iterable<string>]>([
    ['a clock at its end', () => text([{ frame: { lamport: Number.MAX_SAFE_INTEGER } }])],
    ['a clock that no record reaches', () => text([{ frame: { lamport: 2 ** 45 } }])],
    [
      'a value a hundred thousand deep',
      () => text([]).map((line) => line.replace('"data":{', `"data":{"a":${deep(100_000)},`)),
    ],
    [
      'a value three million deep',
      () => text([]).map((line) => line.replace('"data":{', `"data":{"a":${deep(3_000_000)},`)),
    ],
    ['a line of twenty megabytes', () => ['x'.repeat(20 * 1024 ** 2)]],
    ['an entry twice', () => [...text([]), ...text([])]],
    ['entries out of their order', () => text([{}]).reverse()],
    ['an id with a sign that nobody sees', () => text([{ frame: { id: 'p-1\u200b' } }])],
    ['a partner whose id turns round', () => linesOf(chainOf('p-1\u202e', []))],
    ['an id longer than any', () => text([{ frame: { id: 'x'.repeat(70_000) } }])],
    ['a wall clock longer than any', () => text([{ frame: { at: '2026'.repeat(9000) } }])],
    ['a name longer than any', () => text([{ frame: { by: { name: 'x'.repeat(5000), function: 'y' } } }])],
    ['what is no JSON', () => ['{']],
    ['nothing, thousands of times', () => Array.from({ length: 5000 }, () => '')],
  ])('%s: the package is refused, and nothing of it stays', async (_what, lines) => {
    await lie(path, lines());
    const before = await entriesHere();
    expect(code(await office.client.package.preview({ path, packagePassphrase }))).toBe('PACKAGE_DAMAGED');
    expect(code(await take())).toBe('PACKAGE_DAMAGED');
    expect(await entriesHere()).toBe(before);
  });
});

it('a device that is called by the code of another: the package is refused', async () => {
  const [ours] = value(await office.client.device.list({})).rows;
  const [entry] = chainOf('p-1', []);
  if (!entry || !ours) throw new Error('There is no device to be called by.');
  const by = { name: 'Fictional liar', function: 'Officer' };
  await lie(path, linesOf([entry]), { devices: [{ device: liar.id, code: ours.code, ...by }] });
  expect(code(await take())).toBe('PACKAGE_DAMAGED');
  path = road.path('told-rightly.psea');
  await lie(path, linesOf([entry]), { devices: [{ device: liar.id, code: liar.code, ...by }] });
  expect(code(await take())).toBe('ok');
});

describe('entries that can’t be shown', () => {
  it.each<[string, readonly Lie[], object]>([
    ['nothing strange', [{}], { newer: 0, unreadable: 0 }],
    [
      'types and versions of a newer program',
      [{ type: 'partner.sung', v: 1 }, { v: 99 }],
      { newer: 2, unreadable: 0 },
    ],
    ['a field of another shape', [{ data: { set: { name: 42 } } }], { newer: 0, unreadable: 1 }],
    [
      'a name longer than any',
      [{ data: { set: { name: 'x'.repeat(200_000) } } }],
      { newer: 0, unreadable: 1 },
    ],
    [
      'a determination that is none',
      [{ type: 'assessment.determined', data: { rating: 'full' } }, {}],
      { unreadable: 1 },
    ],
  ])('%s: preview and merge count them alike, and so does the check', async (_what, lies, counts) => {
    await lie(path, linesOf(chainOf('p-1', lies)));
    const { client } = office;
    found = 'unreadable' in counts && counts.unreadable === 1 ? ['ENTRY_UNREADABLE'] : [];
    const previewed = value(await client.package.preview({ path, packagePassphrase }));
    expect(previewed.totals).toMatchObject({ new: 1, ...counts });
    expect(previewed.rows).toEqual([expect.objectContaining({ state: 'new', ...counts })]);
    expect(value(await take()).totals).toMatchObject({ new: 1, ...counts });
    const { notShown } = value(await client.partner.get({ partner: 'p-1' }));
    expect(notShown).toMatchObject({
      entries: previewed.totals.newer,
      unreadable: previewed.totals.unreadable,
    });
    expect(value(await take()).totals).toMatchObject({ newer: 0, unreadable: 0, entries: 0 });
  });
});

describe('entries that say strange things', () => {
  it.each<[string, readonly Lie[]]>([
    ['a year that no calendar has', [{ frame: { at: '9999-99-99T99:99:99.000Z' } }]],
    ['the year 9999', [{ frame: { at: '9999-12-31T23:59:59.999Z' } }]],
    ['the year 275760', [{ frame: { at: '+275760-09-13T00:00:00.000Z' } }]],
    ['no time at all', [{ frame: { at: '' } }]],
    ['words for a time', [{ frame: { at: 'yesterday\u202e' } }]],
    [
      'a type called as the prototype is',
      [{ type: '__proto__' }, { type: 'constructor' }, { type: 'toString' }],
    ],
    [
      'a register called as the prototype is',
      [
        {
          type: 'conflict.settled',
          v: 2,
          data: { key: '__proto__', value: { a: 1 }, chosen: 'x', reason: 'y' },
        },
      ],
    ],
    ['a version that nobody wrote', [{ v: Number.MAX_SAFE_INTEGER }]],
    ['itself as what it replaces', [{ frame: { replaces: ['p-1-1', 'p-1-1', ''] } }]],
  ])('%s: they are kept, and everything can be looked at', async (_what, lies) => {
    await lie(path, linesOf(chainOf('p-1', lies)));
    const { client } = office;
    expect(code(await client.package.previewPartner({ path, packagePassphrase, partner: 'p-1' }))).toBe('ok');
    expect(code(await take())).toBe('ok');
    expect(code(await client.partner.get({ partner: 'p-1' }))).toBe('ok');
    expect(code(await client.partner.list({}))).toBe('ok');
    expect(code(await client.conflict.list({}))).toBe('ok');
    expect(code(await client.register.exportExcel({}))).toBe('ok');
    expect(code(await client.workspace.listHistory({}))).toBe('ok');
    expect(code(await client.workspace.rebuild({}))).toBe('ok');
    expect(code(await take())).toBe('ok');
  });
});
