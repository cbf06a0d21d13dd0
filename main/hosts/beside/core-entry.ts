import { parentPort } from 'node:worker_threads';
import { bugLog } from '../bug-log.ts';
import { composeApp } from '../compose.ts';
import type { FromCore, Line, ToCore } from './core-messages.ts';
import { serveCore } from './serve-core.ts';

/** Electron's utility process has a port of its own (`process.parentPort`), whose messages come in an event. */
interface UtilityPort {
  postMessage(message: unknown): void;
  on(event: 'message', hear: (event: { readonly data: unknown }) => void): void;
}

serveCore(lineToHost(), ({ dataFolder, version }, recent) =>
  composeApp({ recent, logBug: bugLog(dataFolder, version) }),
);

function lineToHost(): Line<FromCore, ToCore> {
  const port = parentPort;
  if (port) {
    return {
      post: (message, given = []) => port.postMessage(message, given),
      listen: (hear) => void port.on('message', hear),
    };
  }
  const utility = (process as { readonly parentPort?: UtilityPort }).parentPort;
  if (!utility) throw new Error('The core runs beside a host, which starts it.');
  return {
    post: (message) => utility.postMessage(message),
    listen: (hear) => utility.on('message', ({ data }) => hear(data as ToCore)),
  };
}
