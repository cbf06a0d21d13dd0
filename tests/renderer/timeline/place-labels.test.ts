import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../../renderer/features/timeline/model/place-labels.ts';

describe('the labels of marks', () => {
  it('share a line where they fit, and take another where they would touch', () => {
    const { placed, lines } = placeLabels(
      [10, 200, 230].map((at) => ({ at, width: 60 })),
      1000,
    );
    expect(placed.map(({ line }) => line)).toEqual([0, 0, 1]);
    expect(lines).toBe(2);
  });

  it('turn back where the picture ends', () => {
    const { placed } = placeLabels([{ at: 980, width: 120 }], 1000);
    expect(placed[0]?.side).toBe('before');
  });

  it('never cover one another', () => {
    const labels = fc.array(
      fc.record({ at: fc.integer({ min: 9, max: 991 }), width: fc.integer({ min: 0, max: 300 }) }),
    );
    fc.assert(
      fc.property(labels, (items) => {
        const { placed, lines } = placeLabels(items, 1000);
        const boxes = placed.map(({ at, width, side, line }) =>
          side === 'after'
            ? { line, from: at - 9, until: at + 13 + width }
            : { line, from: at - 13 - width, until: at + 9 },
        );
        for (const [index, a] of boxes.entries()) {
          expect(a.line).toBeLessThan(lines);
          for (const b of boxes.slice(index + 1)) {
            expect(a.line !== b.line || a.until <= b.from || b.until <= a.from).toBe(true);
          }
        }
      }),
    );
  });
});
