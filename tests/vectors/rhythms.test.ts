import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Rhythm } from '../../shared/content/instrument/instrument.ts';
import type { RhythmSubject } from '../../shared/rules/follow-up/rhythm.ts';
import { recommendedVisits } from '../../shared/rules/follow-up/rhythm.ts';
import { shipped } from '../shared/content/instrument/shipped.ts';

interface Row {
  readonly rhythm: Rhythm;
  readonly cells: readonly string[];
}

/** The rows of every table; the heading above names instrument and rhythm. */
function readRows(): readonly Row[] {
  const rows: Row[] = [];
  let rhythm: Rhythm | undefined;
  for (const line of readFileSync(new URL('./rhythms.md', import.meta.url), 'utf8').split('\n')) {
    const heading = /^## .*: ([a-z0-9-]+), ([a-z0-9-]+)$/.exec(line);
    if (heading)
      rhythm = shipped.newestOf(heading[1] ?? '')?.definition.rhythms.find(({ id }) => id === heading[2]);
    if (!line.startsWith('| ') || line.startsWith('| Rating')) continue;
    const cells = line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
    if (!rhythm || cells.length !== 8) throw new Error(`Not a row of a known rhythm: ${line}`);
    rows.push({ rhythm, cells });
  }
  return rows;
}

const orNull = (cell: string | undefined): string | null => (!cell || cell === '–' ? null : cell);
const numberOrNull = (cell: string | undefined): number | null =>
  orNull(cell) === null ? null : Number(cell);

describe('rhythms of monitoring', () => {
  const rows = readRows();

  it('have vectors for every rhythm that ships', () => {
    expect(rows.length).toBeGreaterThan(25);
    const tried = new Set(rows.map(({ rhythm }) => rhythm));
    for (const { definition } of shipped.newest)
      for (const rhythm of definition.rhythms) expect(tried).toContain(rhythm);
  });

  it.each(rows.map(({ rhythm, cells }) => ({ name: cells.slice(0, 7).join(' | '), rhythm, cells })))(
    '$rhythm.id: $name',
    ({ rhythm, cells }) => {
      const [rating, risk, basis, cash, months, visits, rule] = cells;
      const subject = {
        rating: orNull(rating),
        risk: orNull(risk),
        basis: orNull(basis),
        yearlyCashUsd: numberOrNull(cash),
      } as RhythmSubject;
      expect(recommendedVisits(rhythm, subject)).toEqual(
        months === 'no answer'
          ? null
          : { everyMonths: numberOrNull(months), visitsPerYear: numberOrNull(visits), rule },
      );
    },
  );
});
