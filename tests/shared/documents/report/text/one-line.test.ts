import { describe, expect, it } from 'vitest';
import {
  directedRuns,
  firstStrong,
  onOneLine,
} from '../../../../../shared/documents/report/text/direction.ts';

describe('several facts on one line', () => {
  it('are only parted by a dot where the document runs from the left', () => {
    expect(onOneLine('ltr', ['AOC-1', '30 November 2026'])).toBe('AOC-1 · 30 November 2026');
  });

  it.each([
    ['a reference and a date', ['AOC-DEMO-001', '30 تشرين الثاني/نوفمبر 2026']],
    ['a program and a hash', ['PSEA 0.1.0', 'بصمة SHA-256 للنص: \u200E1f2e\u200E']],
    ['a number first', ['2026', 'AOC-1', '3 آذار/مارس 2026']],
    ['Arabic first', ['رسالة تعديل', 'AOC-1', '2026']],
  ])('run from the right in Arabic, none drawn to its neighbour: %s', (_, parts) => {
    const line = onOneLine('rtl', parts);
    expect(firstStrong(line, 'ltr')).toBe('rtl');
    // No run of one direction holds the dot and what stands at both sides of it.
    for (const { text, direction } of directedRuns(line, 'rtl'))
      if (direction === 'ltr') expect(text).not.toContain('·');
    expect(line.replaceAll('\u200F', '')).toBe(parts.join(' · '));
  });
});
