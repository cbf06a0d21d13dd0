import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { node24, root } from './project.mjs';

/**
 * Runs vitest on Node 24 with its usual screen, and counts from its own report.
 * @param {string[]} args
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function runVitest(args) {
  const folder = mkdtempSync(join(tmpdir(), 'psea-test-'));
  const report = join(folder, 'report.json');
  try {
    const code = await runToEnd([
      join(root, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ]);
    return count(report, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string[]} args
 * @returns {Promise<number>}
 */
function runToEnd(args) {
  return new Promise((resolve) => {
    const child = spawn(node24, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * A file that failed before its first test has no failed test to count, and an error outside every test shows in
 * the exit code alone. Both count as a failure.
 * @param {string} report
 * @param {number} code
 */
function count(report, code) {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  /** @type {{ status: string, assertionResults: { status: string }[] }[]} */
  const files = JSON.parse(readFileSync(report, 'utf8')).testResults;
  const tally = { passed: 0, failed: 0, skipped: 0 };
  for (const file of files) {
    const statuses = file.assertionResults.map((test) => test.status);
    for (const status of statuses)
      tally[status === 'passed' || status === 'failed' ? status : 'skipped'] += 1;
    if (file.status === 'failed' && !statuses.includes('failed')) tally.failed += 1;
  }
  if (code !== 0 && tally.failed === 0) tally.failed = 1;
  return tally;
}
