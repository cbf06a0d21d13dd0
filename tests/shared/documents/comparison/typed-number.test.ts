import { expect, it } from 'vitest';
import { typedNumber } from '../../../../shared/documents/comparison/typed-number.ts';
import { textOfWords, wordsOf } from '../../../../shared/documents/comparison/words.ts';

function read(text: string, isTitle = false) {
  const found = typedNumber(wordsOf([{ kind: 'text', text }]), isTitle);
  return found && [found.number, found.depth, textOfWords(found.rest)];
}

it.each([
  ['4. Payment follows', ['4', 1, 'Payment follows']],
  ['4: Payment follows', ['4', 1, 'Payment follows']],
  ['4.1 Payment follows', ['4.1', 2, 'Payment follows']],
  ['(a) Payment follows', ['(a)', 2, 'Payment follows']],
  ['iv) Payment follows', ['iv)', 2, 'Payment follows']],
  ['٤. يدفع الشريك', ['٤', 1, 'يدفع الشريك']],
  // What belongs to a sentence is no number of it.
  ['30 days later all is paid', null],
  ['4.Payment follows', null],
  ['4 .Payment follows', null],
  ['a ) Payment follows', null],
  ['Payment follows', null],
  ['4', null],
] as const)('the number before a paragraph: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each([
  ['4 Payment', ['4', 1, 'Payment']],
  ['4 Payment terms', ['4', 1, 'Payment terms']],
  ['Article 4 Payment', ['4', 1, 'Payment']],
  ['Article 4.2: Payment', ['4.2', 2, 'Payment']],
  ['المادة 4 - الدفع', ['4', 1, 'الدفع']],
  ['Payment article', null],
] as const)('the number before a title: %s', (text, expected) => {
  expect(read(text, true)).toEqual(expected);
});
