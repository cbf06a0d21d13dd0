import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from './project.mjs';

const lock = join(root, '.prepare.lock');

/**
 * Lets one process at a time install and build here, since a batch may start many commands at once. The others
 * wait; a lock whose owner is gone is taken over.
 * @param {() => Promise<void>} work
 */
export async function oneAtATime(work) {
  while (!take()) {
    if (!isOwnerAlive()) rmSync(lock, { force: true });
    else await wait(200);
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

function isOwnerAlive() {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return true;
  } catch (error) {
    // ENOENT: the lock was given back just now. EPERM: the owner is another person's process.
    return /** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH';
  }
}
