import { describe, expect, it } from 'vitest';
import { readGivenAnswers } from '../../../../shared/rules/assessment/read-given-answers.ts';
import { openDesk } from '../../../support/desk.ts';

const desk = openDesk();
desk.start();

/** What would be recorded of answers to one standard that has none yet. */
function read(given: unknown, side: 'answers' | 'reviews' = 'answers') {
  const result = readGivenAnswers(desk.assessment(), side, given);
  return result.ok ? result.value : result.error.code;
}

describe('an answer as it is given', () => {
  it('keeps a reason beside “not applicable” alone', () => {
    const reason = 'Has no partners of its own.';
    expect(read({ CS2: { answer: 'not-applicable', reason: ` ${reason} ` } })).toEqual({
      CS2: { answer: 'not-applicable', reason, comment: null },
    });
    for (const side of ['answers', 'reviews'] as const)
      expect(read({ CS2: { answer: 'yes', reason, comment: ' Seen. ' } }, side)).toEqual({
        CS2: { answer: 'yes', reason: null, comment: 'Seen.' },
      });
  });

  it('that says nothing but spaces beside it has no comment', () => {
    expect(read({ CS1: { answer: 'no', comment: '  ' } })).toEqual({
      CS1: { answer: 'no', reason: null, comment: null },
    });
    expect(read({ CS1: { answer: null, comment: '  ' } })).toBe('NOTHING_TO_CHANGE');
  });

  it('may hold texts up to their limits, and no more', () => {
    const comment = (length: number) => read({ CS1: { answer: 'yes', comment: 'x'.repeat(length) } });
    expect(comment(8000)).toMatchObject({ CS1: { answer: 'yes' } });
    expect(comment(8001)).toBe('INPUT_INVALID');
    const reason = (length: number) =>
      read({ CS2: { answer: 'not-applicable', reason: 'x'.repeat(length) } });
    expect(reason(4000)).toMatchObject({ CS2: { answer: 'not-applicable' } });
    expect(reason(4001)).toBe('INPUT_INVALID');
  });
});
