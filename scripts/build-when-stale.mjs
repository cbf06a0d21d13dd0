import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { Hindrance, node24, note, root } from './project.mjs';
import { runProgram } from './run-program.mjs';

const sources = ['assessments', 'main', 'renderer', 'shared'];
const settings = ['electron.vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.base.json'];
const stamp = join(root, 'out', '.built-from');

/** @returns {boolean} whether out/ was built from the sources as they are now */
export function isBuildFresh() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint();
}

/** Builds out/. The sources are noted as they were before, so that an edit during the build counts as newer. */
export async function build() {
  note('Building …');
  const before = fingerprint();
  rmSync(stamp, { force: true });
  const electronVite = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const built = await runProgram(node24, [electronVite, 'build', '--logLevel', 'warn'], {
    env: { NODE_ENV: 'production' },
  });
  if (!built.ok)
    throw new Hindrance(
      `${stripVTControlCharacters(built.output).trim()}\n\nThe application could not be built.`,
    );
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(stamp, before);
}

/** Names, sizes and times of every source file; reading them all would delay each command. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of [...sources.flatMap(entriesBelow), ...settings]) {
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(`${file}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/**
 * Folders are listed too: their times tell of a file that was removed or renamed.
 * @param {string} folder
 */
function entriesBelow(folder) {
  if (!existsSync(join(root, folder))) return [];
  const names = /** @type {string[]} */ (readdirSync(join(root, folder), { recursive: true }));
  return names.sort().map((name) => join(folder, name));
}
