import { describe, expect, it } from 'vitest';
import { sheetNames } from '../../../../shared/documents/register/sheet-names.ts';

describe('sheet names', () => {
  it('are what Excel takes', () => {
    const name = sheetNames(['Register']);
    expect(name("P-1 [A]:*?/\\B's!")).toBe('P-1 A B’s');
    expect(name('')).toBe('Sheet');
    expect(name('History')).toBe('History (2)');
    expect(name(`P-2 ${'x'.repeat(60)}`)).toHaveLength(31);
    expect(name(`${'x'.repeat(30)}👩`)).toBe('x'.repeat(30));
  });

  it('are unlike each other whatever the case', () => {
    const name = sheetNames(['Register']);
    expect(name('REGISTER')).toBe('REGISTER (2)');
    expect(name('register')).toBe('register (3)');
    const long = 'y'.repeat(40);
    expect(new Set([name(long), name(long), name(long)]).size).toBe(3);
  });
});
