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
  const worker = new Worker(entry, { name: 'core' });
  const ended = new Promise<unknown>((resolve) => {
    worker.once('error', resolve);
    worker.once('exit', (code) => resolve(new Error(`The core’s thread ended with ${code}.`)));
  });
  return {
    line: {
      post: (message, given = []) => worker.postMessage(message, given),
      listen: (hear) => void worker.on('message', hear),
    },
    ended,
    stop: () => worker.terminate(),
  };
}
