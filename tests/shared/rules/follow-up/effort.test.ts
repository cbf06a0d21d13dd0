import { describe, expect, it } from 'vitest';
import { effortOf } from '../../../../shared/rules/follow-up/effort.ts';
import { openDesk } from '../../../support/desk.ts';
import { put, tell } from '../../../support/story.ts';

const effort = (story: string, today: string) => effortOf(tell(story).file, today);

describe('how a partner closes its gaps', () => {
  it('is nothing at all at first: no fact, and no score', () => {
    expect(effortOf(openDesk().file, '2026-03-02')).toEqual({
      actions: { due: 0, onTime: 0, late: 0, overdue: 0, dropped: 0 },
      reReviews: { count: 0, closed: 0, reopened: 0, last: null },
      plans: { issued: 0, returned: 0 },
      response: null,
    });
  });

  it('counts actions by their own day: done by then, done after, still open after', () => {
    const story =
      'preliminary 2025-03-02 low; action CS1 due 2025-03-02 done by partner; action CS1 due 2025-02-01 verified; action CS2 due 2025-06-01; action CS3 due 2025-06-01 dropped';
    expect(effort(story, '2025-06-01').actions).toEqual({
      due: 2,
      onTime: 1,
      late: 1,
      overdue: 0,
      dropped: 1,
    });
    expect(effort(story, '2025-06-02').actions).toEqual({
      due: 3,
      onTime: 1,
      late: 1,
      overdue: 1,
      dropped: 1,
    });
  });

  it('takes an action that was sent back as done on the day on which it was done again', () => {
    const desk = tell('preliminary 2025-03-02 low; action CS1 due 2025-04-01 done by partner');
    const [id = ''] = Object.keys(desk.file.actions);
    const move = (status: 'in-progress' | 'done-by-partner', on: string) =>
      put(desk, 'plan.action-moved', { id, standing: { status, on, reason: null, evidence: [] } });
    move('in-progress', '2025-03-20');
    expect(effortOf(desk.file, '2025-04-02').actions).toMatchObject({ onTime: 0, overdue: 1 });
    move('done-by-partner', '2025-04-05');
    expect(effortOf(desk.file, '2025-04-06').actions).toMatchObject({ onTime: 0, late: 1, overdue: 0 });
  });

  it('counts re-reviews by day, with what turned to met and away from it', () => {
    const story =
      'preliminary 2025-03-02 low; review 2025-05-01 CS1 met; review 2025-05-01 CS2 met; review 2025-06-01 CS4 unmet';
    expect(effort(story, '2025-07-01').reReviews).toEqual({
      count: 2,
      closed: 2,
      reopened: 1,
      last: '2025-06-01',
    });
  });
});
