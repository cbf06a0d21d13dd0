import { expect, it } from 'vitest';
import { isSentence, saysSomething } from '../../shared/ground/words/reason.ts';
import { readTable } from './read-table.ts';

it.each(readTable('reasons.md'))(
  '"%s" is a reason: %s, a sentence: %s. %s',
  (text = '', reason, sentence) => {
    expect(saysSomething(text)).toBe(reason === 'yes');
    expect(isSentence(text)).toBe(sentence === 'yes');
  },
);
