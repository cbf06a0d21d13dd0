import { expect, it } from 'vitest';
import { reasonTotals } from '../../../renderer/features/differences/totals.ts';

const row = (standard: string, compared: number, reasons: Record<string, number>) => ({
  instrument: 'un-ip-psea-2020',
  standard,
  compared,
  differing: Object.values(reasons).reduce((sum, count) => sum + count, 0),
  reasons,
});

it('adds up what was compared, what differs and the reasons over the standards', () => {
  const rows = [row('CS1', 4, { none: 1, other: 1 }), row('CS2', 3, { none: 2 }), row('CS3', 0, {})];
  expect(reasonTotals(rows)).toEqual({ compared: 7, differing: 4, reasons: { none: 3, other: 1 } });
});
