import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elementIds } from '../../../../shared/content/clause/clause.ts';
import { passphrase, startApp, type TestApp, value } from '../../../support/app.ts';
import { slowFigures } from '../../../support/slow-figures/slow-figures.ts';
import { recordIn } from '../refusals/journal-of.ts';

// Every figure of the demo's office is worked out a second time from the raw entries, by an implementation that shares
// nothing with the program: for today, for three past days, and for the day before anything was written.

const today = '2026-03-02';
const days = [today, '2026-01-01', '2025-06-30', '2022-12-31', '2000-01-01'];

let test: TestApp;
let entries: object[];
beforeAll(async () => {
  test = startApp({ today });
  const { client, folder } = test;
  value(await client.demo.create({ folder, passphrase }));
  value(await client.workspace.close({}));
  const record = await recordIn(folder);
  entries = record.flatMap((stream) => stream.entries.map((text) => JSON.parse(text) as object));
  value(await client.workspace.open({ folder, passphrase }));
}, 60_000);
afterAll(() => test.end());

describe('figures of the demo, worked out twice', () => {
  it.each(days)('agree as of %s', async (asOf) => {
    const told = value(await test.client.portfolio.figures({ asOf }));
    const slow = slowFigures(entries, asOf, elementIds.length);
    const counted = Object.fromEntries(
      told.figures.map(({ id, numerator, denominator }) => [id, [numerator, denominator]]),
    );
    expect(counted).toEqual(Object.fromEntries(Object.keys(counted).map((id) => [id, slow(id)])));
    const shares = told.figures.map(({ numerator, denominator, percent }) => [
      numerator,
      denominator,
      percent,
    ]);
    for (const [numerator = 0, denominator, percent] of shares)
      expect(percent).toBe(denominator ? Math.round((1000 * (numerator ?? 0)) / denominator) / 10 : null);
  });

  it('are not all empty: the demo has something to count for most of them', async () => {
    const { figures } = value(await test.client.portfolio.figures({}));
    const filled = figures.filter(({ denominator, numerator }) => (denominator ?? numerator) > 0);
    expect(filled.length).toBeGreaterThan(figures.length * 0.8);
  });

  it('are today’s, whatever way they are asked for, and leave the list as it is', async () => {
    const { client } = test;
    const before = value(await client.partner.list({}));
    const asked = value(await client.portfolio.figures({ asOf: today }));
    expect(asked).toEqual(value(await client.portfolio.figures({})));
    expect(value(await client.partner.list({}))).toEqual(before);
    expect(test.bugs).toEqual([]);
  });

  it('of one country and those of all others add up to those of all', async () => {
    const { client } = test;
    const { countries, partners } = value(await client.portfolio.figures({ scope: 'all' }));
    let sum = 0;
    for (const country of countries)
      sum += value(await client.portfolio.figures({ country, scope: 'all' })).partners.all;
    expect(countries.length).toBeGreaterThan(10);
    const { rows } = value(await client.partner.list({}));
    const nowhere = rows.filter(({ country }) => country === null).length;
    expect(sum + nowhere).toBe(partners.all);
  });
});
