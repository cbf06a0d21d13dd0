import { describe, expect, it } from 'vitest';
import { applyPartnerEntry } from '../../shared/record/file/fold.ts';
import { entriesKnownBy } from '../../shared/record/journal/known-by.ts';
import { computeFigures } from '../../shared/rules/figures/compute-figures.ts';
import { explainFigure } from '../../shared/rules/figures/explain-figure.ts';
import { type TrendStep, trendDays } from '../../shared/rules/figures/trend-days.ts';
import { buildKeptRow } from '../../shared/rules/register/build-row.ts';
import { instruments, openDesk } from '../support/desk.ts';
import { checkVersions } from '../support/libraries.ts';
import { tell } from '../support/story.ts';
import { readTable } from './read-table.ts';

const figures = readTable('portfolio.md', 'Figures');

const ask = (stories: string, asOf: string) => ({
  rows: stories
    .split(' + ')
    .map((story, at) => tell(story, openDesk({ partner: `partner-${at + 1}`, today: '2020-01-01' })))
    .map(({ file }) => buildKeptRow(file, instruments)),
  instruments,
  checks: checkVersions,
  filter: { scope: 'in' as const },
  asOf,
});

describe('figures', () => {
  it.each(figures)(
    '%s, seen on %s: %s is %s of %s',
    (stories = '', asOf = '', id = '', counted, of, left) => {
      const question = ask(stories, asOf);
      const figure = computeFigures(question).figures.find((each) => each.id === id);
      if (counted === '–') return expect(figure).toBeUndefined();
      expect([figure?.numerator, figure?.denominator ?? '–'].map(String)).toEqual([counted, of]);
      const leftOut = Object.entries(figure?.leftOut ?? {}).map(([reason, count]) => `${reason} ${count}`);
      expect(leftOut.join(', ') || '–').toBe(left);
      expect(figure?.percent === null).toBe(of === '0' || of === '–');
    },
  );

  it.each(figures)('%s, seen on %s: %s accounts for every partner', (stories = '', asOf = '', id = '') => {
    const question = ask(stories, asOf);
    const behind = explainFigure(question, id);
    if (!behind) return expect(computeFigures(question).figures.some((each) => each.id === id)).toBe(false);
    const { figure, counted, notCounted, leftOut } = behind;
    const named = [...counted, ...notCounted, ...leftOut].map(({ id: partner }) => partner);
    expect(named.toSorted()).toEqual(question.rows.map((row) => row.id).toSorted());
    const sum = (key: 'counted' | 'of') =>
      [...counted, ...notCounted].reduce((total, partner) => total + partner[key], 0);
    expect(sum('counted')).toBe(figure.numerator);
    expect(figure.denominator === null || sum('of') === figure.denominator).toBe(true);
    expect(figure.partners).toEqual({ counted: counted.length, of: counted.length + notCounted.length });
  });
});

describe('as of a day', () => {
  it.each(readTable('portfolio.md', 'As of a day'))(
    '%s, seen on %s: %s known',
    (clocks = '', day = '', known) => {
      const days = clocks.split(', ');
      const desk = openDesk({ today: days[0] ?? '' });
      for (const on of days.slice(1)) tell(`visit ${on}`, desk);
      const found = entriesKnownBy(desk.entries, day, '2026-03-02T08:00:00.000Z');
      expect(found).toHaveLength(Number(known));
      expect(found.map(({ seq }) => seq)).toEqual(found.map((_, at) => at + 1));
    },
  );
});

describe('the days of a trend', () => {
  it.each(readTable('portfolio.md', 'Days of a trend'))(
    'from %s to %s, every %s, are %s',
    (from = '', to = '', every = '', days = '') => {
      expect(trendDays(from, to, every as TrendStep).join(', ')).toBe(days);
    },
  );
});

describe('two ratings of one assessment', () => {
  it('are counted once, by the one that the register shows, and named', () => {
    const here = tell('preliminary 2026-02-01 medium');
    const there = openDesk({ device: 'device-b', from: here });
    tell('final 2026-02-20 full', here);
    for (const entry of tell('final 2026-02-21 low', there).entries.slice(-3))
      here.file = applyPartnerEntry(here.file, entry);
    const row = buildKeptRow(here.file, instruments);
    const { figures: found, twoRatings } = computeFigures({
      rows: [row],
      instruments,
      checks: checkVersions,
      filter: { scope: 'in' },
      asOf: '2026-03-02',
    });
    const ratings = found.filter(({ measure }) => measure === 'rating');
    expect(ratings.reduce((sum, { numerator }) => sum + numerator, 0)).toBe(1);
    expect(ratings.find(({ part }) => part === row.rating)?.numerator).toBe(1);
    expect(twoRatings.map(({ id }) => id)).toEqual([row.id]);
  });
});
