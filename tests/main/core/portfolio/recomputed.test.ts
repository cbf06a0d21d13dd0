import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elementIds } from '../../../../shared/content/clause/clause.ts';
import { passphrase, startApp, type TestApp, value } from '../../../support/app.ts';
import { replay } from '../../../support/slow-figures/replay.ts';
import { countSlowly, slowFigures, slowMedian } from '../../../support/slow-figures/slow-figures.ts';
import { kindOf } from '../../../support/slow-figures/worth.ts';
import { recordIn } from '../refusals/journal-of.ts';

// Every figure of the demo's office is worked out a second time from the raw entries, by an implementation that shares
// nothing with the program: for today, for three past days, and for the day before anything was written.

const today = '2026-03-02';
const days = [today, '2026-01-01', '2025-06-30', '2022-12-31', '2000-01-01'];

async function readBook(bytes: Uint8Array) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  return { sheets: workbook.worksheets.map(({ name, rowCount }) => ({ name, rows: rowCount })) };
}

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

describe('the annual figures', () => {
  it('stand in Word with numerator and denominator, two plots and the partners behind them', async () => {
    const { client } = test;
    const { figures } = value(await client.portfolio.figures({}));
    const { file } = value(await client.report.annual({}));
    const parts = unzipSync(file.bytes);
    const xml = strFromU8(parts['word/document.xml'] as Uint8Array);
    const text = xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
    const told = (id: string) => figures.find((figure) => figure.id === id) as (typeof figures)[number];
    for (const id of ['valid:valid', 'rating/un-ip-psea-2020:medium', 'carried:valid', 'trained:trained']) {
      const { numerator, denominator, percent } = told(id);
      expect(text).toContain(`${numerator} of ${denominator} (${percent}\u00a0%)`);
    }
    const charts = Object.keys(parts).filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name));
    const of = (name = '') => strFromU8(parts[name] as Uint8Array);
    const { numerator } = told('rating/un-ip-psea-2020:full');
    expect(charts.length).toBeGreaterThanOrEqual(2);
    expect(of(charts[0])).toContain(`<c:v>${numerator}</c:v>`);
    const { counted } = value(await client.portfolio.explain({ figure: 'never-assessed:never' }));
    for (const { name, reference } of counted) expect(text).toContain(`${name} (${reference})`);
    expect(text).not.toContain('NaN');
    const again = value(await client.report.annual({}));
    expect(Buffer.compare(Buffer.from(again.file.bytes), Buffer.from(file.bytes))).toBe(0);
  });

  it('say the same as workbook, comma-separated text and JSON, in both languages', async () => {
    const { client } = test;
    const { figures } = value(await client.portfolio.figures({ language: 'ar' }));
    const json = value(await client.report.annual({ format: 'json', language: 'ar' }));
    const parsed = JSON.parse(strFromU8(json.file.bytes)) as { figures: typeof figures };
    expect(parsed.figures.map(({ id, numerator, words }) => [id, numerator, words])).toEqual(
      figures.map(({ id, numerator, words }) => [id, numerator, words]),
    );
    const csv = strFromU8(value(await client.report.annual({ format: 'csv' })).file.bytes);
    expect(csv.split('\r\n')).toHaveLength(figures.length + 2);
    const book = value(await client.report.annual({ format: 'excel' }));
    const { sheets } = await readBook(book.file.bytes);
    expect(sheets.map(({ name }) => name)).toEqual([
      'Figures',
      'By kind of partner',
      'Partners behind',
      'About',
    ]);
    const behind = figures.reduce((sum, { partners }) => sum + partners.counted, 0);
    expect(sheets[2]?.rows).toBe(behind + 1);
    expect(test.bugs).toEqual([]);
  });

  it('as of a day before anything was written are told, with no data and no fault', async () => {
    const { file } = value(await test.client.report.annual({ asOf: '2000-01-01' }));
    const xml = strFromU8(unzipSync(file.bytes)['word/document.xml'] as Uint8Array);
    expect(xml).toContain('no data');
    expect(xml).not.toContain('NaN');
    expect(xml).not.toContain('(0\u00a0%)');
  });
});

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

  it.each(days)('agree by kind of partner as of %s, with the median of days', async (asOf) => {
    const { figures } = value(await test.client.portfolio.figures({ asOf }));
    const known = replay(entries, asOf);
    for (const kind of new Set(figures.flatMap(({ kinds }) => kinds.map((each) => each.kind)))) {
      const slow = countSlowly(known, asOf, elementIds.length, (partner) => kindOf(partner) === kind);
      for (const { id, kinds } of figures) {
        const told = kinds.find((each) => each.kind === kind);
        const [numerator = 0, denominator] = slow(id) ?? [];
        // Of a plain count all are counted.
        const expected = [numerator, denominator ?? numerator];
        expect([id, kind, told?.numerator ?? 0, told?.denominator ?? 0]).toEqual([id, kind, ...expected]);
      }
    }
    const closing = figures.find(({ id }) => id === 'days-to-close:verified');
    expect(closing?.median).toBe(slowMedian(known));
  });

  it('name the partners behind each figure, one by one', async () => {
    const { figures } = value(await test.client.portfolio.figures({}));
    const known = replay(entries, today);
    const alone = known.map((one) => countSlowly(known, today, elementIds.length, (each) => each === one));
    for (const { id, partners, leftOut } of figures) {
      const each = alone.map((slow) => slow(id) ?? [0, 0]);
      const counted = each.filter(([numerator]) => (numerator ?? 0) > 0).length;
      const of = each.filter(([numerator, denominator]) => (denominator ?? numerator ?? 0) > 0).length;
      expect([id, partners.counted, partners.of]).toEqual([id, counted, of]);
      const left = Object.values(leftOut).reduce((sum, number) => sum + number, 0);
      expect([id, partners.of + left]).toEqual([id, known.length]);
    }
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

describe('the trend of the demo', () => {
  it.each([
    ['valid:valid', 'quarter', { scope: 'in' }],
    ['plan:overdue', 'year', { scope: 'all' }],
  ] as const)('%s every %s is what the figures of each day say', async (figure, every, filter) => {
    const { client } = test;
    const asked = { figure, every, from: '2023-06-01', to: today, ...filter };
    const { points } = value(await client.portfolio.trend(asked));
    expect(points.length).toBeGreaterThan(3);
    expect(new Set(points.map(({ numerator }) => numerator)).size).toBeGreaterThan(2);
    for (const { on, numerator, denominator, percent, median, partners } of points) {
      const told = value(await client.portfolio.figures({ asOf: on, ...filter }));
      const then = told.figures.find(({ id }) => id === figure);
      const counted = filter.scope === 'all' ? told.partners.all : told.partners.inScope;
      expect({ on, numerator, denominator, percent, median, partners }).toEqual({
        on,
        numerator: then?.numerator,
        denominator: then?.denominator,
        percent: then?.percent,
        median: then?.median,
        partners: counted,
      });
    }
    expect(test.bugs).toEqual([]);
  });

  it('begins before the first entry with no data, and is given out as comma-separated text', async () => {
    const asked = { figure: 'valid:valid', every: 'year', from: '2018-01-01', to: today } as const;
    const { points } = value(await test.client.portfolio.trend(asked));
    expect(points[0]).toMatchObject({
      on: '2018-12-31',
      numerator: 0,
      denominator: 0,
      percent: null,
      partners: 0,
    });
    const { file } = value(await test.client.report.trend(asked));
    const lines = strFromU8(file.bytes).trim().split('\r\n');
    expect(lines).toHaveLength(points.length + 1);
    const last = points.at(-1);
    expect(lines.at(-1)).toBe(
      `${today},${last?.numerator},${last?.denominator},${last?.percent},,${last?.partners}`,
    );
  });
});
