import { expect, it } from 'vitest';
import { zoneAtNoon } from '../setup/noon.ts';

it('finds a zone in which an end-to-end run has half a day before it, at any hour', () => {
  const hours = Array.from({ length: 24 }, (_each, hour) => {
    const now = new Date(Date.UTC(2026, 2, 1, hour, 59));
    return new Intl.DateTimeFormat('en-GB', {
      hour: '2-digit',
      hourCycle: 'h23',
      timeZone: zoneAtNoon(now),
    }).format(now);
  });
  expect(new Set(hours)).toEqual(new Set(['12']));
});
