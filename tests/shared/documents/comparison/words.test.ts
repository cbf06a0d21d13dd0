import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from '../../../../main/adapters/word/returned/diff-words.ts';
import { fillBlanks } from '../../../../shared/documents/comparison/fill-blanks.ts';
import { bagOf, likeness } from '../../../../shared/documents/comparison/likeness.ts';
import { typedNumber } from '../../../../shared/documents/comparison/typed-number.ts';
import { readDifference } from '../../../../shared/documents/comparison/word-changes.ts';
import {
  isSameText,
  joinParagraphs,
  textOfWords,
  wordsOf,
} from '../../../../shared/documents/comparison/words.ts';

const words = (text: string) => wordsOf([{ kind: 'text', text }]);
const paragraphs = (text: string) => joinParagraphs(text.split('\n').map(words));
const blank = { kind: 'blank', text: '[to be completed]' } as const;
const reference = (text: string, target = 'psea_reporting_en') =>
  ({ kind: 'reference', text, target }) as const;

describe('words of a contract', () => {
  it.each([
    ['The  Partner\u00A0shall\treport.', 'The Partner shall report.'],
    ['“Child” means', '"Child" means'],
    ['« Accord » désigne', '«Accord» désigne'],
    ['l’Accord', "l'Accord"],
    ['e\u0301valuation', '\u00E9valuation'],
    ['\u200Fالبند\u200E 3', 'البند 3'],
    ['self\u2011assessment', 'self-assessment'],
  ])('are the same: %s', (one, other) => {
    expect(isSameText(words(one), words(other))).toBe(true);
  });

  it.each([
    ['within 2 days', 'within 20 days'],
    ['shall report', 'Shall report'],
    ['shall report', 'shall not report'],
    ['المادة', 'الماده'],
  ])('differ: %s', (one, other) => {
    expect(isSameText(words(one), words(other))).toBe(false);
  });

  it('are cut by what the language knows where nothing stands between them', () => {
    expect(words('合作伙伴应报告。').map(({ text }) => text)).toEqual(['合作', '伙伴', '应', '报告', '。']);
    expect(words('البندين 3.1 و4').map(({ text }) => text)).toEqual(['البندين', '3.1', 'و', '4']);
  });

  it('take the number of a reference for whatever number stands there, and its target for itself', () => {
    const ours = wordsOf([
      { kind: 'text', text: 'See clause ' },
      reference('4.1'),
      { kind: 'text', text: '.' },
    ]);
    expect(textOfWords(ours)).toBe('See clause 4.1.');
    expect(isSameText(ours, words('See clause 12.'))).toBe(true);
    expect(isSameText(ours, words('See clause two.'))).toBe(false);
    const led = (target: string) => [wordsOf([reference('1')]), wordsOf([reference('1', target)])] as const;
    expect(isSameText(...led('psea_training_en'))).toBe(false);
    expect(isSameText(...led('_Ref12'))).toBe(true);
  });
});

describe('a number typed before a paragraph', () => {
  it.each([
    ['4. Reporting', '4', 1, 'Reporting'],
    ['4.1 The Partner', '4.1', 2, 'The Partner'],
    ['(a) “Child”', '(a)', 2, '“Child”'],
    ['ب) الطفل', 'ب)', 2, 'الطفل'],
    ['Article 12: Reporting', '12', 1, 'Reporting'],
    ['البند 3 الإبلاغ', '3', 1, 'الإبلاغ'],
    ['12 Reporting', '12', 1, 'Reporting'],
  ])('is told from its words: %s', (text, number, depth, rest) => {
    const found = typedNumber(words(text), true);
    expect(found && { ...found, rest: textOfWords(found.rest) }).toEqual({ number, depth, rest });
  });

  it.each(['18 years is the age', 'The Partner', '2.', 'Article 12 of the Charter'])(
    'is not taken from a sentence: %s',
    (text) => {
      expect(typedNumber(words(text), false)).toBeNull();
    },
  );
});

describe('the difference of two texts', () => {
  it('tells words that were put in and taken away', () => {
    expect(
      readDifference(
        paragraphs('A\nThe Partner may report.'),
        paragraphs('A\nThe Partner shall report.'),
        diffWords,
      ),
    ).toEqual([
      { op: 'same', text: 'A\nThe Partner' },
      { op: 'removed', text: ' may' },
      { op: 'added', text: ' shall' },
      { op: 'same', text: ' report.' },
    ]);
  });

  it('is told where a word went over the end of its paragraph, or the end is gone', () => {
    const ours = paragraphs('It shall report.\nNever late.');
    expect(readDifference(ours, paragraphs('It shall report. Never\nlate.'), diffWords)).not.toBeNull();
    expect(readDifference(ours, paragraphs('It shall report. Never late.'), diffWords)).not.toBeNull();
  });

  it('is none where only white space, breaks more than ours or filled blanks differ', () => {
    expect(readDifference(paragraphs('One. Two.'), paragraphs('One.\nTwo.'), diffWords)).toBeNull();
    const ours = wordsOf([{ kind: 'text', text: 'within ' }, blank, { kind: 'text', text: ' days' }]);
    expect(readDifference(ours, words('within two or three days'), diffWords)).toBeNull();
    expect(readDifference(ours, words('within days'), diffWords)).not.toBeNull();
  });

  it('always reads as ours without what was added, and as theirs without what was removed', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', '.', '\n', '“', '3'), { maxLength: 30 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [ours, theirs] = [paragraphs(one), paragraphs(other)];
        const difference = readDifference(ours, theirs, diffWords);
        if (difference === null) {
          expect(isSameText(ours, theirs)).toBe(true);
          return;
        }
        const without = (op: string) =>
          difference
            .filter((part) => part.op !== op)
            .map((part) => part.text)
            .join('');
        expect([without('added'), without('removed')]).toEqual([textOfWords(ours), textOfWords(theirs)]);
      }),
    );
  });

  it('gives up on texts that have nothing in common rather than on the machine', () => {
    const long = (letter: string) =>
      paragraphs(Array.from({ length: 5000 }, (_, at) => `${letter}${at}x`).join(' '));
    const found = readDifference(long('a'), long('b'), diffWords);
    expect(found?.map(({ op }) => op)).toEqual(['removed', 'added']);
  });
});

describe('blanks', () => {
  const ours = wordsOf([
    { kind: 'text', text: 'The report goes to ' },
    blank,
    { kind: 'text', text: ', at ' },
    blank,
    { kind: 'text', text: '.' },
  ]);

  it('are filled as in the paragraph that is otherwise the same, signs within the values and all', () => {
    const theirs = words('The report goes to Unit A., at a@b.example.');
    expect(textOfWords(fillBlanks(ours, [words('Another paragraph.'), theirs]))).toBe(
      'The report goes to Unit A., at a@b.example.',
    );
  });

  it('stay where no paragraph is the same, or one was left empty', () => {
    expect(fillBlanks(ours, [words('The report does not go to A, at b.')])).toBe(ours);
    expect(fillBlanks(ours, [words('The report goes to , at b.')])).toBe(ours);
  });
});

it('likeness goes from nothing in common to the same words', () => {
  const like = (one: string, other: string) => likeness(bagOf(words(one)), bagOf(words(other)));
  expect(like('shall report', 'Shall, report!')).toBe(1);
  expect(like('one two three four', 'one two three five')).toBe(0.75);
  expect(like('one', 'two')).toBe(0);
  expect(like('', '1')).toBe(0);
});
