// The checks that need no running test: each is one program that says nothing when all is well.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, isBuildFresh } from './build-when-stale.mjs';
import { Hindrance, node24, root } from './project.mjs';
import { runProgram } from './run-program.mjs';

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {() => Promise<{ ok: boolean, output: string }>} run
 */

/** @returns {Check[]} types of every area, lint, dependency rules, build; the longest first */
export function allChecks() {
  return [
    { name: 'build', run: runBuild },
    ...areas().map((area) => ({
      name: `types: ${area}`,
      run: () => runTool('typescript/bin/tsc', ['-p', `tsconfig.${area}.json`]),
    })),
    { name: 'lint', run: () => runTool('@biomejs/biome/bin/biome', ['ci', '--colors=off', '.']) },
    { name: 'dependency rules', run: runDependencyRules },
  ];
}

/**
 * Packages for the systems of offices, made over what stands for Electron's own files and looked into. After the tests,
 * which have built what is packaged.
 * @returns {Check}
 */
export function packageCheck() {
  const targets = ['linux-x64', 'linux-arm64', 'win32-x64'].flatMap((name) => ['--target', name]);
  return {
    name: 'packages',
    run: async () => {
      const output = mkdtempSync(join(tmpdir(), 'psea-packages-'));
      const script = join(root, 'scripts', 'package.ts');
      try {
        return await runProgram(node24, [script, '--dir', '--built', '--output', output, ...targets]);
      } finally {
        rmSync(output, { recursive: true, force: true });
      }
    },
  };
}

/** The areas are the tsconfig files beside the base that they extend. */
function areas() {
  return readdirSync(root)
    .map((name) => /^tsconfig\.(?<area>[a-z]+)\.json$/.exec(name)?.groups?.area)
    .filter((area) => area !== undefined && area !== 'base');
}

/**
 * @param {string} script
 * @param {string[]} args
 */
function runTool(script, args) {
  return runProgram(node24, [join(root, 'node_modules', ...script.split('/')), ...args]);
}

function runDependencyRules() {
  const cruiser = 'dependency-cruiser/bin/dependency-cruiser.mjs';
  const folders = ['assessments', 'main', 'renderer', 'shared'].filter((name) =>
    existsSync(join(root, name)),
  );
  return runTool(cruiser, ['--config', '.dependency-cruiser.mjs', '--output-type', 'err-long', ...folders]);
}

async function runBuild() {
  try {
    if (!isBuildFresh()) await build();
    return { ok: true, output: '' };
  } catch (error) {
    if (error instanceof Hindrance) return { ok: false, output: error.message };
    throw error;
  }
}
