import { describe, expect, it } from 'vitest';
import { idleChoices, isIdle } from '../../../renderer/components/session/idle.ts';

const minute = 60_000;

describe('the time of rest after which the workspace locks itself', () => {
  it('is counted from the last key or movement', () => {
    expect(isIdle(0, 5 * minute - 1, 5)).toBe(false);
    expect(isIdle(0, 5 * minute, 5)).toBe(true);
    expect(isIdle(4 * minute, 8 * minute, 5)).toBe(false);
  });

  it('never comes where that was chosen, and not for a clock that was put back', () => {
    expect(isIdle(0, Number.MAX_SAFE_INTEGER, 0)).toBe(false);
    for (const minutes of idleChoices) expect(isIdle(90 * minute, 10 * minute, minutes)).toBe(false);
  });
});
