import { note } from './project.mjs';

/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {number} [atSecondTry] of those that passed
 * @property {string[]} [said] a line for each failure and each second try
 */

const TWO_AT_A_TIME = 2;

/**
 * Runs the checks, two at a time, and shows each as it ends, a failed one with all that it said.
 * @param {import('./checks.mjs').Check[]} checks
 * @returns {Promise<Tally>}
 */
export async function runChecks(checks) {
  const waiting = [...checks];
  const tally = { passed: 0, failed: 0, skipped: 0, said: /** @type {string[]} */ ([]) };
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const began = performance.now();
      const { ok, output } = await check.run();
      tally[ok ? 'passed' : 'failed'] += 1;
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      note(`${ok ? '✓' : '✗'} ${check.name} (${seconds} s)`);
      if (ok) continue;
      note(output.trimEnd().replace(/^/gm, '    '));
      tally.said.push(`✗ ${check.name}`);
    }
  };
  await Promise.all(Array.from({ length: TWO_AT_A_TIME }, work));
  return tally;
}

/**
 * Prints what failed, by name, and the closing line; sets the exit code. A run in which nothing passed counts as failed.
 * @param {Tally[]} tallies
 */
export function close(tallies) {
  const { lines, exitCode } = closingLines(tallies);
  process.stdout.write(`\n${lines.join('\n')}\n`);
  process.exitCode = exitCode;
}

/**
 * @param {Tally[]} tallies
 * @returns {{ lines: string[], exitCode: 0 | 1 }} the last line is the count alone
 */
export function closingLines(tallies) {
  /** @param {'passed' | 'failed' | 'skipped' | 'atSecondTry'} key */
  const sum = (key) => tallies.reduce((total, tally) => total + (tally[key] ?? 0), 0);
  const [passed, failed, skipped, atSecondTry] = [
    sum('passed'),
    sum('failed'),
    sum('skipped'),
    sum('atSecondTry'),
  ];
  const lines = tallies.flatMap(({ said = [] }) => said);
  if (lines.length > 0) lines.push('');
  if (passed + failed === 0) {
    lines.push(
      skipped > 0 ? 'Nothing was tested: every test was skipped.' : 'Nothing was tested: no test was found.',
    );
  }
  if (atSecondTry > 0) lines.push(`${atSecondTry} at the second try`);
  lines.push(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return { lines, exitCode: failed > 0 || passed === 0 ? 1 : 0 };
}
