import { describe, expect, it } from 'vitest';
import { lineOf, withChange } from '../../../scripts/mutate/change.ts';
import { findChanges } from '../../../scripts/mutate/find-changes.ts';

/** Every change of a piece of code, as what the whole piece becomes. */
const became = (code: string) => findChanges('piece.ts', code).map((change) => withChange(code, change));

const value = (code: string) => became(`const x = ${code};`).map((text) => text.slice(10, -1));

describe('each kind of change', () => {
  it.each([
    ['1', ['0', '2']],
    ['true', ['false']],
    ["'final'", ["''"]],
    ['a === b', ['true', 'false', 'a !== b']],
    ['a < b', ['true', 'false', 'a <= b', 'a >= b']],
    ['a + b', ['a - b']],
    ['a && b', ['((a) || (b))', '(a)', '(b)']],
    ['a ?? b', ['(a)', '(b)']],
    ['!a', ['a']],
    ['[a, b]', ['[]']],
    ['[...a, b]', ['[]', '[...[], b]']],
    ['{ ...a, b }', ['{ ...{}, b }']],
    ['a.filter(f)', ['a', '[]']],
    ['a.map(f)', ['[]']],
    ['a.some(f)', ['a.every(f)']],
    ['a.toSorted(f)', ['a', '[]']],
    ['a?.b', ['a.b']],
    ['a?.[b]', ['a[b]']],
    ['a?.(b)', ['a(b)']],
    ['a ? b : c', ['true ? b : c', 'false ? b : c']],
    ['(a) => a && b', ['(a) => ((a) || (b))', '(a) => true', '(a) => false', '(a) => (a)', '(a) => (b)']],
  ])('%s', (code, expected) => {
    expect(value(code).sort()).toEqual([...expected].sort());
  });

  it.each([
    ['if (a) b();', ['if (true) b();', 'if (false) b();', 'if (a) ;']],
    ['while (a) b();', ['while (false) b();', 'while (a) ;']],
    ['for (const a of b) continue;', ['for (const a of b) ;']],
    ['a += b;', ['a -= b;', ';']],
    ['a++;', ['a--;', ';']],
    ['function f() { return a; }', ['function f() { ; }']],
    ['function f() { throw new Error("no"); }', ['function f() { ; }']],
    ['function f(a = 1) {}', ['function f(a = 0) {}', 'function f(a = 2) {}']],
  ])('%s', (code, expected) => {
    expect(became(code).sort()).toEqual([...expected].sort());
  });
});

describe('what is left as it is', () => {
  it.each([
    ["import { a } from './a.ts';"],
    ["export { a } from './a.ts';"],
    ["import a from './a.json' with { type: 'json' };"],
    ["type A = 'one' | 2 | readonly [true];"],
    ["interface A { readonly kind: 'a'; }"],
    ["const a = b as 'one';"],
    ["const a = { 'the-key': b, 7: c };"],
    ["const a = 'A sentence that a person reads.';"],
    ["const a = new Error('short');"],
    ['// a === b\n/* 1 */'],
    [`const a = \`text \${b}\`;`],
    ["const a = 'two words' + b;"],
    ['const a = b.toString().hasOwnProperty(c);'],
  ])('%s', (code) => {
    expect(became(code)).toEqual([]);
  });
});

describe('the place of a change', () => {
  const code = "// é, and a sign of two units: 𝒳\nconst a = 1;\n\nconst b = a === 2 ? 'x' : a;\n";

  it('is right after letters of more than one byte, and in the line where it begins', () => {
    const changes = findChanges('piece.ts', code);
    for (const change of changes) expect(code.slice(change.start, change.end)).toBe(change.was);
    expect(changes.map(({ line, was }) => `${line} ${was}`)).toEqual([
      '2 1',
      '2 1',
      '4 a === 2',
      '4 a === 2',
      '4 ===',
      '4 2',
      '4 2',
      "4 'x'",
    ]);
    expect(lineOf(code, changes.at(-1)!)).toBe("const b = a === 2 ? 'x' : a;");
  });

  it('changes nothing else', () => {
    for (const change of findChanges('piece.ts', code)) {
      const text = withChange(code, change);
      expect(text.startsWith(code.slice(0, change.start))).toBe(true);
      expect(text.endsWith(code.slice(change.end))).toBe(true);
    }
  });

  it('of the two sides of a join is told as a whole, so that neighbours stay grouped as they are', () => {
    expect(value('a && b || c')).toContain('((a && b) && (c))');
    expect(value('a && b || c')).toContain('((a) || (b)) || c');
  });
});

it('a file that can’t be parsed is an error, and never a file without changes', () => {
  expect(() => findChanges('piece.ts', 'const a = ;')).toThrow(/piece\.ts can.t be parsed/);
});
