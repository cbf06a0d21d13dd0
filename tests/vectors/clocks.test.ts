import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addMonths, isOver } from '../../shared/assessment/clocks.ts';

const rows = readFileSync(new URL('./clocks.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d{4}-/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, 5)
      .map((cell) => cell.trim()),
  );

describe('clocks', () => {
  it('have vectors', () => expect(rows.length).toBeGreaterThan(8));
  it.each(rows)('%s and %s months reach %s: %s', (from, months, reaches) => {
    expect(addMonths(from ?? '', Number(months))).toBe(reaches);
  });
  it('are over the day after their last day, not on it', () => {
    expect([isOver('2026-05-31', '2026-05-31'), isOver('2026-05-31', '2026-06-01')]).toEqual([false, true]);
  });
});
