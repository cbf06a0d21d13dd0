import { describe, expect, it } from 'vitest';
import { noAnswer } from '../../../renderer/components/assessment/sides.ts';
import { readTyped } from '../../../renderer/features/assessment/entry/read-typed.ts';
import {
  answerToRecord,
  missingParts,
  shownAnswer,
  withoutTyped,
  withTyped,
} from '../../../renderer/features/assessment/model/typed-answers.ts';

const answer = (given: Partial<typeof noAnswer>) => ({ ...noAnswer, ...given });

describe('what an answer still needs before it can be recorded', () => {
  it('needs nothing on the partner’s side for yes or no, with or without an explanation', () => {
    expect(missingParts('self', answer({ answer: 'yes' }))).toEqual([]);
    expect(missingParts('self', answer({ answer: 'no', comment: 'Not yet.' }))).toEqual([]);
  });

  it('needs the reviewer’s comment with every answer', () => {
    expect(missingParts('review', answer({ answer: 'yes' }))).toEqual(['comment']);
    expect(missingParts('review', answer({ answer: 'yes', comment: '   ' }))).toEqual(['comment']);
    expect(missingParts('review', answer({ answer: 'yes', comment: 'Seen.' }))).toEqual([]);
  });

  it('needs the answer to a comment of the review, but not to a note of the partner', () => {
    expect(missingParts('review', answer({ comment: 'Seen.' }))).toEqual(['answer']);
    expect(missingParts('self', answer({ comment: 'We are working on it.' }))).toEqual([]);
  });

  it('needs a reason with “not applicable” on either side', () => {
    expect(missingParts('self', answer({ answer: 'not-applicable' }))).toEqual(['reason']);
    expect(missingParts('review', answer({ answer: 'not-applicable' }))).toEqual(['reason', 'comment']);
  });
});

describe('typing laid over what is recorded', () => {
  it('shows what was typed and keeps the rest as recorded', () => {
    const recorded = answer({ answer: 'yes', comment: 'Policy of 2024.' });
    expect(shownAnswer(recorded, { answer: 'no' })).toEqual(
      answer({ answer: 'no', comment: 'Policy of 2024.' }),
    );
  });

  it('drops a reason when the answer is no longer “not applicable”', () => {
    expect(answerToRecord(answer({ answer: 'yes', reason: 'Nobody is sub-contracted.' })).reason).toBeNull();
  });

  it('takes spaces around a comment for nothing', () => {
    expect(answerToRecord(answer({ comment: '  Seen. ' })).comment).toBe('Seen.');
    expect(answerToRecord(answer({ comment: '  ' })).comment).toBeNull();
  });

  it('adds to what was typed before for the same side, and lets go of one side alone', () => {
    const typed = withTyped(withTyped({}, 'review/CS1', { answer: 'no' }), 'review/CS1', {
      comment: 'Draft only.',
    });
    expect(typed).toEqual({ 'review/CS1': { answer: 'no', comment: 'Draft only.' } });
    const both = withTyped(typed, 'self/CS2', { comment: 'None.' });
    expect(withoutTyped(both, 'review/CS1')).toEqual({ 'self/CS2': { comment: 'None.' } });
  });
});

describe('typing that was kept', () => {
  it('is read back as it was', () => {
    const kept = { 'review/CS1': { answer: 'no', comment: null }, 'self/CS8': { reason: 'No allegation.' } };
    expect(readTyped(kept)).toEqual(kept);
  });

  it('is none when nothing in it can be read', () => {
    expect(readTyped(null)).toBeNull();
    expect(readTyped('text')).toBeNull();
    expect(readTyped([1])).toBeNull();
    expect(
      readTyped({ somewhere: { answer: 'yes' }, 'self/CS1': { answer: 3 }, 'review/CS2': 'x' }),
    ).toBeNull();
  });
});
