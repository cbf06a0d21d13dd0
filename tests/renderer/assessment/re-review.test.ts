import { describe, expect, it } from 'vitest';
import { turnsOf } from '../../../renderer/components/assessment/ledger.ts';
import { readTyped } from '../../../renderer/features/assessment/entry/read-typed.ts';
import { isReReview, reReviewDay } from '../../../renderer/features/assessment/model/re-review.ts';
import { shownAnswer } from '../../../renderer/features/assessment/model/typed-answers.ts';
import { officer, sampleView, signed } from './sample-view.ts';

const submitted = sampleView({
  self: 'yyyyyyyy',
  review: 'yynyyyny',
  with: { status: 'submitted', next: 'determine-final' },
});
const determined = {
  ...submitted,
  ledger: [signed(submitted, 'preliminary', '2026-03-01')],
  turns: [
    {
      entry: 't1',
      at: '2026-05-02T09:00:00Z',
      by: officer,
      fact: { on: '2026-05-01', turned: [{ standard: 'CS3', from: 'no', to: 'yes' }] },
    },
  ],
};
const problem = (standard: string, on: string) =>
  reReviewDay(determined, standard, on, '2026-06-10').problem?.kind ?? null;

describe('a re-review', () => {
  it('follows a preliminary determination, until a newer assessment takes over or this one is final', () => {
    expect(isReReview(submitted)).toBe(false);
    expect(isReReview(determined)).toBe(true);
    expect(isReReview({ ...determined, next: 'none' })).toBe(false);
    expect(isReReview({ ...determined, status: 'final' })).toBe(false);
  });

  it('counts from a day between the preliminary determination and today', () => {
    expect(problem('CS7', '')).toBe('missing');
    expect(problem('CS7', '2026-06-11')).toBe('future');
    expect(problem('CS7', '2026-02-28')).toBe('before-preliminary');
    expect(problem('CS7', '2026-03-01')).toBeNull();
    expect(problem('CS7', '2026-06-10')).toBeNull();
  });

  it('turns a standard in the order of its dates', () => {
    expect(problem('CS3', '2026-04-30')).toBe('before-turn');
    expect(problem('CS3', '2026-05-01')).toBeNull();
    expect(turnsOf(determined, 'CS3')).toEqual([{ on: '2026-05-01', from: 'no', to: 'yes' }]);
    expect(turnsOf(determined, 'CS7')).toEqual([]);
  });

  it('keeps the day that was typed with the answer, and apart from what is recorded of it', () => {
    const typed = readTyped({ 'review/CS3': { answer: 'yes', on: '2026-05-01' } })?.['review/CS3'];
    expect(typed).toEqual({ answer: 'yes', on: '2026-05-01' });
    expect(shownAnswer({ answer: 'no', reason: null, comment: 'Seen.' }, typed)).toEqual({
      answer: 'yes',
      reason: null,
      comment: 'Seen.',
    });
    expect(readTyped({ 'review/CS3': { on: 'yesterday' } })).toBeNull();
  });
});
