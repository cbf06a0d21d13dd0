import { note } from './project.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

const TWO_AT_A_TIME = 2;

/**
 * Runs the checks, two at a time, and shows each as it ends, a failed one with all that it said.
 * @param {import('./checks.mjs').Check[]} checks
 * @returns {Promise<Tally>}
 */
export async function runChecks(checks) {
  const waiting = [...checks];
  const tally = { passed: 0, failed: 0, skipped: 0 };
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const began = performance.now();
      const { ok, output } = await check.run();
      tally[ok ? 'passed' : 'failed'] += 1;
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      note(`${ok ? '✓' : '✗'} ${check.name} (${seconds} s)`);
      if (!ok) note(output.trimEnd().replace(/^/gm, '    '));
    }
  };
  await Promise.all(Array.from({ length: TWO_AT_A_TIME }, work));
  return tally;
}

/**
 * Prints the closing line and sets the exit code. A run in which nothing passed counts as failed.
 * @param {Tally[]} tallies
 */
export function close(tallies) {
  /** @param {keyof Tally} key */
  const sum = (key) => tallies.reduce((total, tally) => total + tally[key], 0);
  const skipped = sum('skipped');
  process.stdout.write(
    `\n${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}\n`,
  );
  process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
}
