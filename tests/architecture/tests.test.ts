import { describe, expect, it } from 'vitest';
import type { Rule } from './read-code.ts';
import { breaches } from './read-code.ts';
import { typeScript } from './source-files.ts';

const tests = typeScript('tests').filter((file) => /\.test\.tsx?$/.test(file.path));

const neverRun: Rule[] = [
  { pattern: /\b(it|test|describe)(\.\w+)*\.(skip|todo|only|fails)\b/, reason: 'is skipped or singled out' },
  { pattern: /(?<![.\w])(xit|xdescribe|fit|fdescribe)\(/, reason: 'is skipped or singled out' },
  { pattern: /\.skipIf\(/, reason: 'is skipped: say with runIf what the test needs' },
  { pattern: /\b(ctx|context)\.skip\(/, reason: 'skips itself' },
];

// What a machine may lack. Everything else is installed by the test run itself.
const MAY_BE_MISSING =
  /\.runIf\((?!\s*(libreOffice|electron|canMount|is(Linux|Windows|MacOs|Root)|!is(Windows|Root))\b)/;

describe('tests', () => {
  it('all run', () => {
    expect(breaches(tests, neverRun)).toEqual([]);
  });

  it('wait only for a program or a system that the machine may lack', () => {
    const rule = { pattern: MAY_BE_MISSING, reason: 'waits for something else' };
    expect(breaches(tests, [rule])).toEqual([]);
  });

  it('replace nothing but the clock, ids and Electron', () => {
    const rule = { pattern: /\bvi\.(mock|doMock|stubGlobal|hoisted)\(/, reason: 'replaces a module' };
    expect(breaches(tests, [rule])).toEqual([]);
  });
});
