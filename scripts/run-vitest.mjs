import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countRun, hasFailed, replaceTried } from './count-run.mjs';
import { node24, note, root as projectRoot } from './project.mjs';
import { chooseSeed } from './seed.mjs';

/** @typedef {import('./count-reporter.mjs').Report} Report */

/**
 * @typedef {object} VitestRun
 * @property {readonly string[]} projects each must have tests, unless paths are asked for
 * @property {readonly string[]} [args] paths first, each of which must have tests, then options of vitest
 * @property {string} [again] a project whose failed files are run once more, whole and from the beginning. Its tests
 * drive a browser on a machine that others use too; what is wrong fails twice. Other projects have no second try.
 * @property {string} [root] where vitest's configuration is
 * @property {'inherit' | 'ignore'} [screen]
 */

/** More than this is no missed moment: the run is wrong. */
const FILES_AGAIN_AT_MOST = 3;

/**
 * Runs vitest on Node 24 with its usual screen, and counts what each test came to.
 * @param {VitestRun} run
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function runVitest(run) {
  const args = run.args ?? [];
  const options = args.findIndex((arg) => arg.startsWith('-'));
  const paths = options === -1 ? args : args.slice(0, options);
  const asked = { projects: run.projects, paths };
  const first = await runOnce(run, run.projects, args);
  const failed = first.report?.files.filter((file) => file.project === run.again && hasFailed(file)) ?? [];
  if (!first.report || !run.again || failed.length === 0 || failed.length > FILES_AGAIN_AT_MOST)
    return countRun(first.report, first.code, asked);
  if (run.screen !== 'ignore')
    note(`\nOnce more, from the beginning: ${failed.map(({ path }) => path).join(', ')}`);
  const rest = args.slice(paths.length);
  const second = await runOnce(run, [run.again], [...failed.map(({ path }) => path), ...rest]);
  if (!second.report) return countRun(first.report, first.code, asked);
  const { report, said } = replaceTried(first.report, second.report);
  // The first exit code told of what failed then.
  const tally = countRun(report, second.code, asked);
  return { ...tally, atSecondTry: said.length, said: [...(tally.said ?? []), ...said] };
}

/**
 * @param {VitestRun} run
 * @param {readonly string[]} projects
 * @param {readonly string[]} args
 * @returns {Promise<{ report: Report | null, code: number }>}
 */
async function runOnce({ root = projectRoot, screen = 'inherit' }, projects, args) {
  const folder = mkdtempSync(join(tmpdir(), 'psea-test-'));
  const seed = String(chooseSeed(process.env.PSEA_SEED));
  if (projects.includes('unit') && screen === 'inherit') note(`Seed of the properties: ${seed} (PSEA_SEED)`);
  const place = join(folder, 'count.json');
  try {
    const code = await runToEnd(
      [
        join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs'),
        'run',
        '--reporter=default',
        `--reporter=${join(projectRoot, 'scripts', 'count-reporter.mjs')}`,
        ...projects.map((project) => `--project=${project}`),
        ...args,
      ],
      {
        cwd: root,
        stdio: ['ignore', screen, screen],
        env: { ...process.env, PSEA_COUNT_FILE: place, PSEA_SEED: seed },
      },
    );
    return { report: existsSync(place) ? JSON.parse(readFileSync(place, 'utf8')) : null, code };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<number>}
 */
function runToEnd(args, options) {
  return new Promise((resolve) => {
    const child = spawn(node24, args, options);
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
