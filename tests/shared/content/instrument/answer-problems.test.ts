import { describe, expect, it } from 'vitest';
import { parseAnswers } from '../../../../shared/content/instrument/parse-answers.ts';
import { harmonized } from './shipped.ts';

function refusalOf(answers: unknown) {
  const read = parseAnswers(harmonized, answers);
  if (read.ok) throw new Error('These answers should be refused.');
  return read.error;
}

describe('a standard without an answer', () => {
  it.each([[undefined], [null], [''], [{ comment: 'Later.' }], [{ answer: null, comment: 'Later.' }]])(
    'is open, and no problem: %j',
    (given) => {
      const read = parseAnswers(harmonized, { CS1: given, CS2: 'yes' });
      expect(read).toMatchObject({ ok: true, value: { answers: { CS1: null, CS2: 'yes' } } });
    },
  );
});

describe('problems of a file of answers', () => {
  it('are told as one plain problem when there is one, without a list of one', () => {
    const { code, details } = refusalOf({ CS1: 'perhaps', CS2: 'yes' });
    expect(code).toBe('UNKNOWN_ANSWER');
    expect(details).not.toHaveProperty('problems');
  });

  it('are all told, in their order, under the code of the first', () => {
    const { code, message, details } = refusalOf({ CS1: 'perhaps', CS99: 'yes', CS3: 'never' });
    const problems = details?.problems as string[];
    expect(problems).toHaveLength(3);
    expect(problems.map((problem) => /CS\d+/.exec(problem)?.[0])).toEqual(['CS1', 'CS99', 'CS3']);
    expect(message).toBe(problems.join(' '));
    expect(code).toBe(refusalOf({ CS1: 'perhaps' }).code);
  });
});
