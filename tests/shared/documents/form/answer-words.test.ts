import { expect, test } from 'vitest';
import { answerReader, readTick } from '../../../../shared/documents/form/answer-words.ts';
import { mergeOver } from '../../../../shared/documents/form/merged-ranges.ts';
import { instruments } from '../../../support/desk.ts';

const read = answerReader(instruments.newestOf('un-ip-psea-2020')!);
const answerOf = (text: string) => read({ kind: 'text', text }, null)?.answer ?? null;

const understood: [answer: string, ways: string[]][] = [
  [
    'yes',
    ['Yes', 'YES ', 'yes.', 'oui', 'Oui !', 'Sí', 'si', 'نعم', 'نَعَم', 'أجل', 'да', 'ДА', '是', '是的', '對'],
  ],
  ['no', ['No', ' NO', 'non', 'لا', 'كلا', 'нет', 'Нет.', '否', '不是']],
  [
    'not-applicable',
    [
      'Not applicable',
      'n/a',
      'N.A.',
      'NA',
      'sans objet',
      'Non applicable',
      's.o.',
      'No se aplica',
      'no aplica',
      'لا ينطبق',
      'не применимо',
      'Неприменимо',
      'н/п',
      '不适用',
      '不適用',
    ],
  ],
];
for (const [answer, ways] of understood) {
  for (const way of ways) test(`“${way}” is ${answer}`, () => expect(answerOf(way)).toBe(answer));
}

for (const way of ['', '?', 'maybe', 'partly', 'Yes and no', 'en cours', '5', 'x']) {
  test(`“${way}” is no answer`, () => expect(answerOf(way)).toBeNull());
}

test('a tick is known in every shape, and what is none stays open', () => {
  const ticks = ['✓', '✔', 'x', 'X', 'Х', 'oui', 'نعم', '1'].map(
    (text) => readTick({ kind: 'text', text })?.isTicked,
  );
  expect(new Set(ticks)).toEqual(new Set([true]));
  const crosses = ['✗', '-', '–', 'non', 'нет', '0'].map(
    (text) => readTick({ kind: 'text', text })?.isTicked,
  );
  expect(new Set(crosses)).toEqual(new Set([false]));
  expect(readTick({ kind: 'text', text: 'see annex' })).toBeNull();
  expect(readTick({ kind: 'boolean', value: true })?.isTicked).toBe(true);
});

test('the merged range over a cell is found, and none where there is none', () => {
  expect(mergeOver(['A1:B2', 'D14:D16'], 15, 4)).toMatchObject({
    range: 'D14:D16',
    top: 14,
    left: 4,
    rows: 3,
  });
  expect(mergeOver(['A1:B2', 'not a range'], 3, 1)).toBeNull();
});

for (const way of ['1', 'TRUE', 'true', '✓', '✔', '☑'])
  test(`“${way}” is a yes where yes and no are asked for`, () => expect(answerOf(way)).toBe('yes'));
