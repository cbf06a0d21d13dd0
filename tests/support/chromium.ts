import type { Browser, LaunchOptions } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/find-chromium.mjs';

// A browser calls home for updates and word lists; the tests allow this machine alone.
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/**
 * Starts the browser that `npm test` found or fetched. The caller closes it.
 * Chromium's own sandbox doesn't start for root, which is who build servers often are.
 */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const program = await findChromium();
  if (!program) throw new Error('No browser was found. `npm test` fetches one; PSEA_CHROMIUM names another.');
  return chromium.launch({ ...options, executablePath: program, args: browserArgs(options.args) });
}

/** The switches every browser of ours starts with, for tests that start one in another way. */
export function browserArgs(more: readonly string[] = []): string[] {
  const isRoot = process.getuid?.() === 0;
  return [...QUIET, ...(isRoot ? ['--no-sandbox'] : []), ...more];
}
