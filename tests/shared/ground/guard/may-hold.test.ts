import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tonguesOf } from '../../../../shared/ground/guard/guard-languages.ts';
import { markedText } from '../../../../shared/ground/guard/marked-text.ts';
import { mayHold } from '../../../../shared/ground/guard/may-hold.ts';
import { neededParts } from '../../../../shared/ground/guard/needed-parts.ts';

const expressions = tonguesOf('a ب б 女', undefined).flatMap(({ words, signs, story }) =>
  [words, signs, story].flatMap((each) => Object.values(each).flat() as RegExp[]),
);

const vectors = new URL('../../../vectors/', import.meta.url);
const linesOf = (name: string) => readFileSync(new URL(name, vectors), 'utf8').split('\n');
const reports = readdirSync(new URL('field-reports', vectors)).map((name) => `field-reports/${name}`);
const texts = ['case-details.md', ...reports].flatMap(linesOf).filter((line) => line.length > 3);

describe('what an expression of the guard can’t do without', () => {
  it('is known of each of them', () => {
    expect(expressions.length).toBeGreaterThan(200);
    expect(expressions.filter((each) => neededParts(each) === null)).toEqual([]);
  });

  it('stands in every text that it matches, and most texts are told apart by it', () => {
    const some = process.env.PSEA_RUNS ? texts : texts.filter((_, at) => at % 9 === 0);
    let asked = 0;
    let ruledOut = 0;
    for (const text of some)
      for (const expression of expressions) {
        asked += 1;
        if (mayHold(text, expression)) continue;
        ruledOut += 1;
        expect(text.search(expression), `${expression.source} in ${text}`).toBe(-1);
      }
    expect(ruledOut / asked).toBeGreaterThan(0.8);
  });

  it('takes letters for one another wherever expressions do', () => {
    const characters = [...new Set(expressions.flatMap((each) => neededParts(each) ?? []).join(''))];
    const letters = characters.filter((each) => each > ' ' && !/[0-9\\\]^-]/.test(each));
    const any = new RegExp(`[${letters.join('')}]`, 'iu');
    for (let code = 0x20; code < 0x1_1000; code += 1) {
      const text = String.fromCodePoint(code);
      if (/\p{Cs}/u.test(text) || !any.test(text)) continue;
      const marked = markedText(text);
      if (marked === null) continue;
      const alike = letters.filter((letter) =>
        new RegExp(letter.replace(/[.*+?()[{|/$]/, '\\$&'), 'iu').test(text),
      );
      for (const letter of alike) expect(marked).toContain(letter.charCodeAt(0));
    }
  });

  it('is told of any expression that can be put together', () => {
    const letter = fc.constantFrom(
      'a',
      'b',
      'Ж',
      'é',
      '女',
      ' ',
      "'",
      '-',
      '3',
      '\\d',
      '\\.',
      '[ab]',
      '[^a]',
      '\\p{L}',
    );
    const edge = fc.constantFrom(
      '(?<![\\p{L}\\p{N}])',
      '(?![\\p{L}\\p{N}])',
      '(?!b)',
      '(?<=a|^)',
      '^',
      '$',
      '\\b',
    );
    const { source } = fc.letrec<{ source: string; term: string; group: string }>((tie) => ({
      group: fc
        .array(tie('source'), { minLength: 1, maxLength: 3 })
        .map((rows) => `(?:${rows.join('|').replaceAll('\\b', '')})`),
      term: fc.oneof(
        { maxDepth: 3 },
        letter,
        edge,
        fc
          .tuple(fc.oneof(letter, tie('group')), fc.constantFrom('', '?', '*', '+', '{2}', '{0,2}?', '{1,3}'))
          .map(([what, times]) => what + times),
      ),
      source: fc.array(tie('term'), { minLength: 1, maxLength: 4 }).map((terms) => terms.join('')),
    }));
    const text = fc
      .array(fc.constantFrom('a', 'b', 'B', 'ж', 'é', 'É', '女', ' ', "'", '-', '3', '7', '.', '٣', 'ſ'), {
        maxLength: 12,
      })
      .map((characters) => characters.join(''));
    let matched = 0;
    fc.assert(
      fc.property(source, fc.array(text, { minLength: 8, maxLength: 8 }), (made, given) => {
        const expression = new RegExp(made, 'giu');
        for (const each of given) {
          if (each.search(expression) < 0) continue;
          matched += 1;
          expect(mayHold(each, expression)).toBe(true);
        }
      }),
      { numRuns: Number(process.env.PSEA_RUNS ?? 300) },
    );
    expect(matched).toBeGreaterThan(20);
  });
});
