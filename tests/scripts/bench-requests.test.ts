import { expect, it } from 'vitest';
import { allRequests } from '../../scripts/reference/requests.ts';
import { aims, verdictOf } from '../bench/aims.ts';
import { figuresOf, growth, percentile } from '../bench/requests/figures.ts';
import { worstGrowth } from '../bench/requests/growth-of.ts';
import { lines, withoutLine } from '../bench/requests/lines.ts';
import { aimRow, speedPage } from '../bench/requests/page.ts';
import { caseOf } from '../main/core/refusals/all.ts';

const aimOf = (id: string) => {
  const aim = aims.find((each) => each.id === id);
  if (!aim) throw new Error(`No aim ${id}.`);
  return aim;
};
const answer = (ms: number) => ({ ms, sent: 10, received: 100 });
const sized = (partners: number, name: string, ms: number) => ({
  partners,
  figures: new Map([[name, figuresOf([answer(ms)], 1)]]),
});

it('has a line for every request of the contract, and none too many', () => {
  expect(withoutLine(allRequests())).toEqual([]);
  const names = allRequests().map(({ feature, verb }) => `${feature}.${verb}`);
  expect(Object.keys(lines).filter((name) => !names.includes(name))).toEqual([]);
});

it('names a request that the table leaves out', () => {
  const { 'partner.get': _left, ...rest } = lines;
  expect(withoutLine(allRequests(), rest)).toEqual(['partner.get']);
});

it('has something to ask wherever the host answers', () => {
  const silent = allRequests().filter(({ feature, verb }) => {
    const line = lines[`${feature}.${verb}` as keyof typeof lines];
    return !line.elsewhere && !line.input && feature !== 'host' && !caseOf(feature, verb);
  });
  expect(silent).toEqual([]);
});

it('tells percentiles of few and of many durations, and the first answer apart', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect([0.5, 0.95, 0.99].map((share) => percentile(hundred, share))).toEqual([50, 95, 99]);
  expect(percentile([3, 1], 0.99)).toBe(3);
  expect(figuresOf([answer(900), answer(2), answer(1)], 1)).toMatchObject({
    first: 900,
    isFirst: false,
    count: 2,
    p50: 1,
    p99: 2,
    fastest: 1,
  });
  expect(figuresOf([answer(900)], 1)).toMatchObject({ first: 900, isFirst: true, count: 1, p50: 900 });
});

it('tells what stays from what grows alike and by the square', () => {
  const from = { size: 1000, ms: 8 };
  expect(growth(from, { size: 10_000, ms: 8 })).toBeCloseTo(0);
  expect(growth(from, { size: 10_000, ms: 80 })).toBeCloseTo(1);
  expect(growth(from, { size: 2000, ms: 32 })).toBeCloseTo(2);
});

it('names each request that grows more than it may', () => {
  const sizes = [sized(1000, 'partner.list', 5), sized(10_000, 'partner.list', 500)];
  const { value, detail } = worstGrowth(sizes, 'whole', 1.1);
  expect(value).toBeCloseTo(2);
  expect(detail).toBe('1 of 1 requests: `partner.list` 2.00');
  expect(worstGrowth(sizes, 'one', 0.2).value).toBeNaN();
});

it('has a reason for each aim that can be missed, and measures nothing that has none', () => {
  const silent = aims.filter(({ reason, unmeasured }) => (reason ?? unmeasured ?? '') === '');
  expect(silent.map(({ id }) => id)).toEqual([]);
  for (const aim of aims.filter(({ unmeasured }) => unmeasured === undefined))
    expect(aimRow(aim, { value: aim.limit + 1, detail: 'x' }, 50_000).at(-1)).toBe(`x. ${aim.reason}`);
});

it('calls nothing met that was not measured, or that is met at a smaller size alone', () => {
  const unlock = aimOf('unlock');
  expect(verdictOf(unlock, undefined, 10_000)).toBe('not measured');
  expect(verdictOf(unlock, { value: Number.NaN, detail: '' }, 10_000)).toBe('not measured');
  expect(verdictOf(unlock, { value: 1.2, detail: '' }, 10_000)).toBe('met');
  expect(verdictOf(unlock, { value: 1.21, detail: '' }, 10_000)).toBe('missed');
  expect(verdictOf(aimOf('memory'), { value: 400, detail: '' }, 10_000)).toBe('not judged');
  expect(verdictOf(aimOf('memory'), { value: 900, detail: '' }, 10_000)).toBe('missed');
  expect(verdictOf(aimOf('memory'), { value: 400, detail: '' }, 50_000)).toBe('met');
  expect(verdictOf(aimOf('memory'), { value: 900, detail: '' }, 50_000)).toBe('missed');
});

it('prints a missed aim as missed, with its reason', () => {
  const cells = aimRow(aimOf('unlock'), { value: 3, detail: '3 ÷ 1 ms' }, 10_000);
  expect(cells).toContain('**missed**');
  expect(cells.at(-1)).toMatch(/^3 ÷ 1 ms\. Above the derivation stand/);
  const known = aimRow(aimOf('wait-import'), { value: 60, detail: '9 requests' }, 10_000).at(-1);
  expect(known).toMatch(/^9 requests\. A thread of its own makes the change/);
});

it('writes a page on which every aim and every request has a row', () => {
  const figures = new Map([['partner.get', figuresOf([answer(4), answer(2)], 300)]]);
  const size = { figures, waits: [], peak: 310, registerBytes: 2e6 };
  const page = speedPage({
    machine: '2 cores',
    when: '2026-04-20',
    command: 'npm run bench -- requests --short',
    minutes: 1,
    sizes: [
      { ...size, partners: 100 },
      { ...size, partners: 1000 },
    ],
    aims: new Map(),
    shown: {
      partners: 1000,
      seen: [
        { what: 'open a partner', slowed: 1, times: [30, 10, 20] },
        { what: 'open a partner', slowed: 4, times: [120] },
        { what: 'a letter', slowed: 4, times: [9, 8] },
      ],
    },
    failures: ['partner.list at 100 partners: NO_WORKSPACE'],
  });
  for (const { what } of aims) expect(page).toContain(`| ${what} |`);
  for (const { feature, verb } of allRequests()) expect(page).toContain(`| \`${feature}.${verb}\``);
  expect(page).toContain('| `partner.get` | 4.00 | 2.00 / 2.00 / 2.00 (1×) |');
  expect(page).toContain('| open a partner | 20.0 | 30.0 | 30.0 | 3 | 120 | 120 | 120 | 1 |');
  expect(page).toContain('| a letter | – | – | – | 0 | 8.0 | 9.0 | 9.0 | 2 |');
  expect(page).toContain('- partner.list at 100 partners: NO_WORKSPACE');
});
