import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Hindrance, isWindows, note, readStamp, root, writeStamp } from './project.mjs';
import { runNpm } from './run-program.mjs';

const lockFile = join(root, 'package-lock.json');

function lockHash() {
  return createHash('sha256').update(readFileSync(lockFile)).digest('hex');
}

/** @returns {boolean} whether node_modules holds what package-lock.json asks for */
export function arePackagesInstalled() {
  const hash = lockHash();
  if (readStamp('installed') === hash && holdsEveryFolder()) return true;
  if (!holdsEveryLockedPackage() || !holdsEveryFolder()) return false;
  writeStamp('installed', hash);
  return true;
}

/**
 * Installs exactly what package-lock.json names. Install scripts of packages stay off: the database engine
 * carries its own binaries, yet npm would try to compile it anew, and no other package needs its script here
 * but `node` (place-node.mjs) and `electron` (electron-runtime.mjs).
 */
export async function installPackages() {
  note('Installing packages. This happens once, and again when package-lock.json changes …');
  const common = ['--ignore-scripts', '--include=dev', '--include=optional'];
  const done = await runNpm(mustKeepRunningFile() ? ['install', '--no-save', ...common] : ['ci', ...common]);
  if (!done.ok) {
    throw new Hindrance(`${done.output.trim()}\n\nThe packages could not be installed; nothing was started.
Check that the package registry can be reached, then run the command again.`);
  }
  if (!holdsEveryFolder()) {
    throw new Hindrance(`The packages were not installed whole; nothing was started.
Close editors and other programs that may hold files in node_modules, then run the command again.`);
  }
  writeStamp('installed', lockHash());
}

/** Windows can't delete the program that is running, and `npm ci` begins by deleting node_modules. */
function mustKeepRunningFile() {
  return isWindows && process.execPath.startsWith(join(root, 'node_modules') + sep);
}

/**
 * Whether each package that is always needed lies there. An installation that broke off, or a virus scanner that took a
 * file away, leaves notes behind that claim more.
 */
function holdsEveryFolder() {
  return Object.entries(readPackages(lockFile)).every(
    ([path, { optional, link }]) =>
      path === '' || optional || link || existsSync(join(root, path, 'package.json')),
  );
}

/**
 * npm notes what it installed in a file of its own, written last. It lets an installation made by hand count.
 */
function holdsEveryLockedPackage() {
  const installedFile = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const installed = readPackages(installedFile);
  return Object.entries(readPackages(lockFile)).every(
    ([path, wanted]) =>
      path === '' ||
      installed[path]?.version === wanted.version ||
      (installed[path] === undefined && wanted.optional),
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, link?: boolean }>}
 */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}
