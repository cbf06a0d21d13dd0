import { fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { UtilityProcessSlice } from './slice.ts';

const start = fileURLToPath(new URL('./utility-start.ts', import.meta.url));

/** A process of Node beside the main one, joined by messages that carry structured clones. */
export const utilityProcess = {
  fork(modulePath, args = []) {
    const child = fork(start, [modulePath, ...args], {
      serialization: 'advanced',
      execArgv: ['--disable-warning=ExperimentalWarning'],
    });
    const told = Object.assign(new EventEmitter(), {
      // One that has ended hears nothing, as in Electron.
      postMessage: (message: unknown) => void (child.connected && child.send(message as object)),
      kill: () => child.kill(),
    });
    child.on('message', (message) => told.emit('message', message));
    child.on('exit', (code) => told.emit('exit', code ?? 1));
    return told;
  },
} satisfies UtilityProcessSlice;
