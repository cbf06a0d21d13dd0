import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chooseSeed, usualSeed } from '../../scripts/seed.mjs';

it('is always the same unless another is named', () => {
  expect([chooseSeed(undefined), chooseSeed(''), chooseSeed('-7'), chooseSeed('12')]).toEqual([
    usualSeed,
    usualSeed,
    -7,
    12,
  ]);
  expect(chooseSeed('random', () => 0.5)).toBe(2 ** 30);
  expect(() => chooseSeed('twelve')).toThrow('PSEA_SEED');
});

it('is that of every property', () => {
  expect(fc.readConfigureGlobal().seed).toBe(chooseSeed(process.env.PSEA_SEED));
});
