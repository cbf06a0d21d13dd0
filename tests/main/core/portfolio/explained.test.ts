import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { passphrase, startApp, type TestApp, value } from '../../../support/app.ts';

// Every figure of the demo's office is asked "why": nobody that the filter lets through is forgotten or told twice.

let test: TestApp;
beforeAll(async () => {
  test = startApp({ today: '2026-03-02' });
  value(await test.client.demo.create({ folder: test.folder, passphrase }));
  const { rows } = value(await test.client.partner.list({}));
  const last = rows.find(({ inScope, archived }) => inScope && !archived)?.reference ?? '';
  const reason = 'It closed its office in the country.';
  value(await test.client.partner.archive({ partner: last, reason }));
}, 60_000);
afterAll(() => test.end());

const questions = [
  {},
  { scope: 'all', kind: 'civil-society' },
  { asOf: '2025-06-30', agreement: 'active' },
  { country: 'AQ' },
] as const;

describe('why a number is what it is', () => {
  it.each(questions)('accounts for every partner of %j, in every figure', async (question) => {
    const { client } = test;
    const { figures, countries } = value(await client.portfolio.figures(question));
    expect(figures.length).toBeGreaterThan(30);
    // Who the filter lets through, whatever a figure makes of it; a country that nobody is in lets nobody through.
    const of = async (figure: string) => value(await client.portfolio.explain({ ...question, figure }));
    const first = await of('partners:all');
    const everybody = [...first.counted, ...first.notCounted, ...first.leftOut]
      .map(({ id }) => id)
      .toSorted();
    const isNobody = 'country' in question && !countries.includes(question.country);
    expect(everybody.length === 0).toBe(isNobody);
    const faults = [];
    for (const { id } of figures) {
      const { figure, counted, notCounted, leftOut } = await of(id);
      const named = [...counted, ...notCounted, ...leftOut].map((partner) => partner.id).toSorted();
      const told = Object.groupBy(leftOut, ({ reason }) => reason);
      const reasons = Object.fromEntries(Object.entries(told).map(([reason, rows]) => [reason, rows.length]));
      const sum = (key: 'counted' | 'of') =>
        [...counted, ...notCounted].reduce((total, partner) => total + partner[key], 0);
      const found = {
        named,
        leftOut: reasons,
        numerator: sum('counted'),
        denominator: figure.denominator === null ? null : sum('of'),
        withoutWords: leftOut.filter(({ why }) => why.trim().length < 5).length,
        rule: figure.words.rule.length > 10 && figure.words.formula !== '',
      };
      const expected = {
        named: everybody,
        leftOut: figure.leftOut,
        numerator: figure.numerator,
        denominator: figure.denominator,
        withoutWords: 0,
        rule: true,
      };
      if (JSON.stringify(sorted(found)) !== JSON.stringify(sorted(expected)))
        faults.push({ id, found, expected });
    }
    expect(faults).toEqual([]);
  });

  it('never adds two instruments up: a rating of one is in no figure of the other', async () => {
    const { client } = test;
    const { figures } = value(await client.portfolio.figures({ scope: 'all' }));
    const rated = figures.filter(({ measure }) => measure === 'rating');
    const instruments = [...new Set(rated.map(({ instrument }) => instrument))];
    expect(instruments.length).toBeGreaterThan(1);
    const behind = new Map<string, Set<string>>();
    for (const { id, instrument } of rated) {
      const { counted } = value(await client.portfolio.explain({ scope: 'all', figure: id }));
      const found = behind.get(instrument ?? '') ?? new Set();
      for (const partner of counted) found.add(partner.id);
      behind.set(instrument ?? '', found);
    }
    const [one = new Set<string>(), other = new Set<string>()] = [...behind.values()];
    expect([...one].filter((id) => other.has(id))).toEqual([]);
    for (const { instrument, denominator } of rated)
      expect(denominator).toBe(behind.get(instrument ?? '')?.size);
  });

  it('of nobody says no data everywhere, and never nought per cent', async () => {
    const { figures, partners } = value(await test.client.portfolio.figures({ country: 'AQ' }));
    expect(partners).toEqual({ all: 0, inScope: 0 });
    expect(
      figures.filter(
        ({ numerator, percent, median }) => numerator !== 0 || percent !== null || median !== null,
      ),
    ).toEqual([]);
    expect(test.bugs).toEqual([]);
  });
});

const sorted = (found: Readonly<Record<string, unknown>> & { readonly leftOut: object }) => ({
  ...found,
  leftOut: Object.entries(found.leftOut).toSorted(([a], [b]) => (a < b ? -1 : 1)),
});
