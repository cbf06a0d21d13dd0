import { expect, it } from 'vitest';
import { localDate, systemClock } from '../../../../main/adapters/system/clock.ts';
import { systemIds } from '../../../../main/adapters/system/ids.ts';

it('gives the moment in UTC and the date where the person is', () => {
  expect(systemClock.now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  expect(systemClock.today()).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(localDate(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  expect(localDate(new Date(2026, 11, 31, 0, 1))).toBe('2026-12-31');
});

it('gives ids that differ', () => {
  expect(new Set(Array.from({ length: 1000 }, () => systemIds.newId())).size).toBe(1000);
});
