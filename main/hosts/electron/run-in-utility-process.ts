import { utilityProcess } from 'electron';
import type { RunningCore } from '../beside/core-beside.ts';

/** Runs the core in a process of its own, which Electron ends with the program. Not before the program is ready. */
export function runInUtilityProcess(entry: string): RunningCore {
  const child = utilityProcess.fork(entry, [], { serviceName: 'PSEA Partner Assessment record' });
  const ended = new Promise<unknown>((resolve) => {
    child.once('exit', (code) => resolve(new Error(`The core’s process ended with ${code}.`)));
  });
  return {
    line: {
      // Between processes memory is copied, never handed over.
      post: (message) => child.postMessage(message),
      listen: (hear) => void child.on('message', hear),
    },
    ended,
    stop: () => {
      child.kill();
      return ended;
    },
  };
}
