import { build, isBuildFresh } from './build-when-stale.mjs';
import { obtainChromium } from './find-chromium.mjs';
import { arePackagesInstalled, installPackages } from './install-packages.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { isNodePlaced, placeNode } from './place-node.mjs';
import { beQuiet, Hindrance } from './project.mjs';

/**
 * start, psea: packages, Node 24 and a fresh build. test: packages, Node 24 and a browser. check: packages and
 * Node 24.
 * @typedef {'start' | 'psea' | 'test' | 'check'} Purpose
 */

/** @type {readonly Purpose[]} */
export const purposes = ['start', 'psea', 'test', 'check'];

/**
 * Brings a fresh clone to where a command can work, and does nothing where that is so already. Standard output
 * belongs to the command, so nothing is said there.
 * @param {Purpose} purpose
 * @throws {Hindrance} when something is missing that can't be fetched
 */
export async function makeReady(purpose) {
  // A person at a terminal sees why they wait; a program reading standard error sees only errors.
  if (purpose === 'psea' && !process.stderr.isTTY) beQuiet();
  const needsBuild = purpose === 'start' || purpose === 'psea';
  const isInstalled = () => arePackagesInstalled() && isNodePlaced();
  const isReady = () => isInstalled() && (!needsBuild || isBuildFresh());
  if (!isReady()) {
    await oneAtATime(async () => {
      if (!arePackagesInstalled()) await installPackages();
      if (!isNodePlaced()) await placeNode();
      if (!isReady()) await build();
    });
  }
  if (purpose === 'test') await obtainChromium();
}

/**
 * Runs a script's work. A hindrance is shown as its message alone, since the person can do something about it.
 * @param {() => Promise<void>} work
 */
export async function runScript(work) {
  try {
    await work();
  } catch (error) {
    const text = error instanceof Hindrance ? error.message : error instanceof Error ? error.stack : error;
    process.stderr.write(`${text}\n`);
    process.exitCode = 1;
  }
}
