import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { RunningCore } from './core-beside.ts';

/** Beside the bundled host, or where a host that is run from its sources finds it. */
export function findCore(hostFolder: string): string {
  const bundled = join(hostFolder, 'core.js');
  return existsSync(bundled) ? bundled : join(hostFolder, '..', 'beside', 'core-entry.ts');
}

/** Runs the core in a thread of this process. */
export function runInThread(entry: string): RunningCore {
  return runThread(entry, 'core', null);
}

/**
 * For what a thread has just made, MiB. By itself it would take three times as much, keep it for as long as it lives, and be
 * no quicker for it.
 */
const roomForNew = 12;

/** Runs a file in a thread of this process, with a line to it. */
export function runThread<Sent, Received>(entry: string, name: string, workerData: unknown) {
  const resourceLimits = { maxYoungGenerationSizeMb: roomForNew };
  const worker = new Worker(entry, { name, workerData, resourceLimits });
  const ended = new Promise<unknown>((resolve) => {
    worker.once('error', resolve);
    worker.once('exit', (code) => resolve(new Error(`The thread of the ${name} ended with ${code}.`)));
  });
  return {
    line: {
      post: (message: Sent, given: readonly ArrayBuffer[] = []) => worker.postMessage(message, given),
      listen: (hear: (message: Received) => void) => void worker.on('message', hear),
    },
    ended,
    stop: () => worker.terminate(),
  };
}
