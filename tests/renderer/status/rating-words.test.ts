import { describe, expect, it } from 'vitest';
import { standingOf, toneOf } from '../../../renderer/components/status/rating-words.ts';

describe('what stands in the place of a rating', () => {
  it('is capacity and risk together, read from two sides', () => {
    expect(standingOf('medium', 'moderate')).toEqual({
      kind: 'capacity',
      capacity: 'medium',
      risk: 'moderate',
    });
    expect(toneOf(standingOf('low', 'high'))).toBe('poor');
  });

  it('is a risk alone in the 2020 scheme, where low is good', () => {
    expect(standingOf('low', 'low')).toEqual({ kind: 'risk-scheme', risk: 'low' });
    expect(toneOf(standingOf('low', 'low'))).toBe('good');
  });

  it('is the basis where there is no rating, and never a rating where nothing stands', () => {
    expect(standingOf(null, null, 'emergency')).toEqual({ kind: 'emergency' });
    expect(standingOf(null, null, 'self')).toEqual({ kind: 'none' });
  });

  it('is the rating also while a basis is in force', () => {
    expect(standingOf('full', 'low', 'emergency')).toEqual({
      kind: 'capacity',
      capacity: 'full',
      risk: 'low',
    });
  });
});
