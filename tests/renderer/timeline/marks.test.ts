import { describe, expect, it } from 'vitest';
import { marksOf, pageOfEvent } from '../../../renderer/features/timeline/model/marks.ts';
import type { TimelineEvent } from '../../../shared/rules/timeline/timeline.ts';

const event = (kind: TimelineEvent['kind'], on: string, reference = 'SS-0001-EX/A1'): TimelineEvent => ({
  kind,
  on,
  ahead: false,
  reference,
  detail: null,
  title: null,
  standards: [],
});

describe('the marks of a path', () => {
  it('are one for all actions that came on a day, and one for each visit', () => {
    const events = [
      event('action-added', '2026-03-01', 'A1'),
      event('action-added', '2026-03-01', 'A2'),
      event('action-verified', '2026-03-01', 'A1'),
      event('activity', '2026-03-02', 'F1'),
      event('activity', '2026-03-02', 'F2'),
    ];
    expect(marksOf({ events, window: null }, 'plan').map(({ count }) => count)).toEqual([2, 1]);
    expect(marksOf({ events, window: null }, 'support')).toHaveLength(2);
    expect(marksOf({ events, window: null }, 'assessment')).toEqual([]);
  });

  it('leave out the end of the window that is drawn, and turns, which the lanes show', () => {
    const events = [
      event('standard-turned', '2026-03-01'),
      event('window-ends', '2026-06-30'),
      event('window-ends', '2026-07-31'),
    ];
    const window = { from: '2026-01-31', until: '2026-07-31', extended: false };
    expect(marksOf({ events, window }, 'assessment').map(({ first }) => first.on)).toEqual(['2026-06-30']);
  });
});

describe('an event of a path', () => {
  it.each([
    ['preliminary', '/assessments/SS%2F1'],
    ['standard-turned', '/assessments/SS%2F1'],
    ['action-due', '/partners/SS-0001-EX/plan?action=SS%2F1'],
    ['activity', '/partners/SS-0001-EX/follow-up'],
    ['basis', '/partners/SS-0001-EX'],
  ] as const)('of the kind %s leads to %s', (kind, page) => {
    expect(pageOfEvent(event(kind, '2026-03-01', 'SS/1'), 'SS-0001-EX')).toBe(page);
  });
});
