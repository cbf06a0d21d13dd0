// Where things are, for every script. Uses Node's own modules only, since the scripts run before anything is
// installed, and on the Node that the person has.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, wherever the command was started from. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

export const isWindows = process.platform === 'win32';

/** Node 24, the engine inside Electron, as place-node.mjs puts it into node_modules. */
export const node24 = join(root, 'node_modules', 'node', 'bin', isWindows ? 'node.exe' : 'node');

// Kept inside node_modules, so that deleting that folder forgets everything and nothing is ever committed.
const stampFolder = join(root, 'node_modules', '.psea');

/**
 * What an earlier run noted under this name.
 * @param {string} name
 * @returns {string | null} null when nothing was noted
 */
export function readStamp(name) {
  const file = join(stampFolder, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/**
 * Notes something for later runs. A folder that can't be written to costs only the saving.
 * @param {string} name
 * @param {string} value
 */
export function writeStamp(name, value) {
  try {
    mkdirSync(stampFolder, { recursive: true });
    writeFileSync(join(stampFolder, name), value);
  } catch (error) {
    const code = /** @type {NodeJS.ErrnoException} */ (error).code;
    if (code !== 'EACCES' && code !== 'EROFS' && code !== 'EPERM') throw error;
  }
}

/** A failure that the person can act on: shown without a stack. */
export class Hindrance extends Error {}

let isQuiet = false;

/** Keeps progress notes off the screen, for commands whose output another program reads. */
export function beQuiet() {
  isQuiet = true;
}

/**
 * Tells the person what takes a while. Standard output belongs to the command itself, so notes go to standard
 * error.
 * @param {string} text
 */
export function note(text) {
  if (!isQuiet) process.stderr.write(`${text}\n`);
}
