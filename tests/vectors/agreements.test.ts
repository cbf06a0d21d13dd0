import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { agreementGates } from '../../shared/record/shapes/agreement.ts';
import { carriedUntil, gateOn, relianceOf } from '../../shared/rules/standing/reliance.ts';
import { standingOf } from '../../shared/rules/standing/standing.ts';
import { instruments } from '../support/desk.ts';
import { tell } from '../support/story.ts';

const rows = readFileSync(new URL('./agreements.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );

const reading = (story: string) => {
  const { file } = tell(story);
  return relianceOf(file, standingOf(file, instruments));
};

describe('what stands between a partner and an active agreement', () => {
  it.each(rows)('%s, seen on %s: %s. %s', (story, day, gate) => {
    expect(gateOn(reading(story ?? ''), day ?? '') ?? 'nothing').toBe(gate);
  });

  it('has a row for each of them', () => {
    const told = new Set(rows.map(([, , gate]) => gate));
    expect(agreementGates.filter((gate) => !told.has(gate))).toEqual([]);
  });

  it.each(rows)('%s changes exactly after the day that the to-do list waits for', (story) => {
    const reliance = reading(story ?? '');
    const until = reliance && carriedUntil(reliance);
    if (!until) return expect(gateOn(reliance, '0001-01-01')).toBe(gateOn(reliance, '9999-12-31'));
    const dayAfter = new Date(`${until}T12:00:00Z`);
    dayAfter.setUTCDate(dayAfter.getUTCDate() + 1);
    expect(gateOn(reliance, until)).toBeNull();
    expect(gateOn(reliance, dayAfter.toISOString().slice(0, 10))).not.toBeNull();
  });
});
