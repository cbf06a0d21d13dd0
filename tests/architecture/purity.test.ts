import { describe, expect, it } from 'vitest';
import type { Rule } from './read-code.ts';
import { breaches } from './read-code.ts';
import { typeScript } from './source-files.ts';

const clock: Rule[] = [
  { pattern: /\bDate\.now\b/, reason: 'reads the clock' },
  { pattern: /\bnew Date\(\s*\)/, reason: 'reads the clock' },
  { pattern: /\bTemporal\.Now\b/, reason: 'reads the clock' },
  { pattern: /\bperformance\.now\b/, reason: 'reads the clock' },
];

const chance: Rule[] = [
  { pattern: /\bMath\.random\b/, reason: 'draws at random' },
  { pattern: /\brandom(UUID|Bytes|Int)\b/, reason: 'draws at random' },
  { pattern: /\bgetRandomValues\b/, reason: 'draws at random' },
];

const surroundings: Rule[] = [
  { pattern: /\bprocess\./, reason: 'asks the process' },
  { pattern: /\bwindow\./, reason: 'asks the window' },
  { pattern: /\b(local|session)Storage\b/, reason: 'asks the browser' },
  { pattern: /\bglobalThis\b/, reason: 'reaches for a global' },
  { pattern: /\bconsole\./, reason: 'writes to the console' },
];

const waiting: Rule[] = [
  { pattern: /\bset(Timeout|Interval|Immediate)\(/, reason: 'waits' },
  { pattern: /\bBuffer\./, reason: 'needs Node' },
];

describe('purity', () => {
  it('lets shared depend on its parameters alone', () => {
    expect(breaches(typeScript('shared'), [...clock, ...chance, ...surroundings, ...waiting])).toEqual([]);
  });

  it('lets the core learn the time, ids and its surroundings from ports alone', () => {
    expect(breaches(typeScript('main/core'), [...clock, ...chance, ...surroundings])).toEqual([]);
  });
});
