import { parentPort, workerData } from 'node:worker_threads';
import { bugLog } from '../bug-log.ts';
import { composeApp, composeChangingApp, composeReadingApp } from '../compose.ts';
import type { FromCore, Line, ToCore } from './core-messages.ts';
import { runThread } from './in-thread.ts';
import { serveChanger } from './serve-changer.ts';
import { serveCore } from './serve-core.ts';
import { serveReader } from './serve-reader.ts';

/** Electron's utility process has a port of its own (`process.parentPort`), whose messages come in an event. */
interface UtilityPort {
  postMessage(message: unknown): void;
  on(event: 'message', hear: (event: { readonly data: unknown }) => void): void;
}

/** By which a thread knows what it is: the same file runs all of them. */
const asReader = 'reader';
const asChanger = 'changer';

if (workerData === asReader)
  serveReader(lineToParent(), ({ dataFolder, version, beside }) =>
    composeReadingApp(bugLog(dataFolder, version), beside),
  );
else if (workerData === asChanger)
  serveChanger(lineToParent(), ({ dataFolder, version, aside }, tell) =>
    composeChangingApp({ logBug: bugLog(dataFolder, version), ownCopies: 'always' }, aside, tell),
  );
else
  serveCore(
    lineToHost(),
    ({ dataFolder, version }, recent) =>
      composeApp({ recent, logBug: bugLog(dataFolder, version), ownCopies: 'always' }),
    ({ dataFolder, version }) => ({
      run: () => runThread(import.meta.filename, 'reader', asReader),
      runChanger: () => runThread(import.meta.filename, 'changer', asChanger),
      logBug: bugLog(dataFolder, version),
    }),
  );

function lineToParent<Sent, Received>(): Line<Sent, Received> {
  const port = parentPort;
  if (!port) throw new Error('A reader runs beside the core, which starts it.');
  return {
    post: (message, given = []) => port.postMessage(message, given),
    listen: (hear) => void port.on('message', hear),
  };
}

function lineToHost(): Line<FromCore, ToCore> {
  if (parentPort) return lineToParent();
  const utility = (process as { readonly parentPort?: UtilityPort }).parentPort;
  if (!utility) throw new Error('The core runs beside a host, which starts it.');
  return {
    post: (message) => utility.postMessage(message),
    listen: (hear) => utility.on('message', ({ data }) => hear(data as ToCore)),
  };
}
