import { describe, expect, it } from 'vitest';
import { findCaseDetail } from '../../../../shared/ground/guard/find-case-detail.ts';
import { partsFor } from '../../../../shared/ground/guard/guard-languages.ts';
import { readyingGuard } from '../../../../shared/ground/guard/ready-guard.ts';

describe('making the guard ready before a text comes', () => {
  it('takes a step for each expression of the languages in such letters, and changes nothing that is found', () => {
    const text = 'The survivor told us that she was raped by the driver.';
    const before = findCaseDetail(text);
    const expressions = partsFor('a')
      .flatMap((part) => Object.values(part()).flat(3))
      .filter((value) => value instanceof RegExp);
    expect(expressions.length).toBeGreaterThan(100);
    expect([...readyingGuard('a')].length).toBe(expressions.length + partsFor('a').length);
    expect(before.length).toBeGreaterThan(0);
    expect(findCaseDetail(text)).toEqual(before);
  });

  it('leaves out languages in other letters', () => {
    expect(partsFor('a').length).toBe(9);
    expect(partsFor('а').length).toBe(3);
  });
});
