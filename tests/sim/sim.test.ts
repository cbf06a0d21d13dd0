import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { node24 } from '../../scripts/project.mjs';
import { runDecade } from './decade.ts';
import { faults } from './faults.ts';

// `npm run sim -- --seeds 200 --years 10` makes the long form; PSEA_FAULTS=all plants every fault.

const planted = fileURLToPath(new URL('planted.ts', import.meta.url));
const chosen = faults.filter(({ isQuick }) => isQuick || process.env.PSEA_FAULTS === 'all');

it('a year of five laptops loses nothing, hides nothing and ends alike, and its seed plays it again', async () => {
  const first = await runDecade({ seed: 9, years: 1 });
  expect(first).toMatchObject({ steps: 40, merges: expect.any(Number) });
  expect(first.merges).toBeGreaterThan(3);
  expect(await runDecade({ seed: 9, years: 1 })).toEqual(first);
});

it('faults that are planted into the merge are caught', {
  timeout: 120_000 + chosen.length * 20_000,
}, async () => {
  const names = chosen.map(({ name }) => name);
  const { stdout } = await promisify(execFile)(node24, [planted, ...names], {
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const told = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { fault: string; caught: string | null });
  expect(told.map(({ fault }) => fault)).toEqual(names);
  expect(told.filter(({ caught }) => caught === null)).toEqual([]);
});
