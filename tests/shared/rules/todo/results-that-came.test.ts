import { describe, expect, it } from 'vitest';
import { dueStates } from '../../../../shared/rules/deadline/due-kinds.ts';
import { buildKeptRow } from '../../../../shared/rules/register/build-row.ts';
import { withRater } from '../../../../shared/rules/register/told-by-devices.ts';
import type { RatedBy } from '../../../../shared/rules/standing/rated-by.ts';
import { resultStateOf } from '../../../../shared/rules/standing/result-state.ts';
import { selectTodo } from '../../../../shared/rules/todo/select-todo.ts';
import { instruments } from '../../../support/desk.ts';
import { tell } from '../../../support/story.ts';

const theirs: RatedBy = {
  entity: 'Fictional UN fund',
  office: 'Fictional office',
  isSender: true,
  needsAcceptance: true,
};

const rowOf = (story: string, ratedBy: RatedBy | null = theirs) =>
  withRater(buildKeptRow(tell(story).file, instruments), () => ratedBy);
const asks = (story: string, today: string, ratedBy?: RatedBy | null) =>
  selectTodo([rowOf(story, ratedBy)], {}, dueStates, today).found.filter(
    ({ due }) => due.kind === 'reliance-proposed',
  ).length;

const result = 'preliminary 2025-03-02 full; proceeds 2025-03-05; final 2025-07-01';

describe('another entity’s result that a package brought', () => {
  it('is asked about while it is final and lasts', () => {
    expect(asks(result, '2026-03-02')).toBe(1);
    expect(asks(result, '2031-03-02')).toBe(0);
    expect(asks('preliminary 2025-03-02 full; proceeds 2025-03-05', '2026-03-02')).toBe(0);
    expect(asks(`${result}; archived`, '2026-03-02')).toBe(0);
  });

  it('is not asked about where it is our own', () => {
    expect(asks(result, '2026-03-02', null)).toBe(0);
  });

  it('counts as relied on once somebody relied on just that, and an own one of the day goes before', () => {
    const relied = {
      id: 'r',
      entity: theirs.entity,
      on: '2025-07-01',
      rating: 'full' as const,
      points: null,
      risk: 'low' as const,
      reference: '',
      until: '2030-07-01',
    };
    const stateOf = (ratedBy: RatedBy | null) =>
      resultStateOf({ ...rowOf(result, ratedBy), relied }, '2026-03-02').kind;
    expect(stateOf(theirs)).toBe('reliance');
    expect(stateOf(null)).toBe('in-force');
    const row = { ...rowOf(result), relied };
    expect(selectTodo([row], { kinds: ['reliance-proposed'] }, dueStates, '2026-03-02').found).toEqual([]);
  });
});
