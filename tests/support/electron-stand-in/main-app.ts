import { EventEmitter } from 'node:events';
import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  watchFile,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { AppSlice } from './slice.ts';

/** The computer of one test: its folders, its keychain, its lock. */
export const home = process.env.PSEA_STAND_IN_HOME ?? '';

export const folders: Record<string, string> = {
  // Where Electron keeps its own until the program says otherwise.
  userData: join(home, 'electron'),
  sessionData: join(home, 'electron'),
  documents: join(home, 'documents'),
  temp: join(home, 'temp'),
};

export const switches: string[] = [];

/** Electron is ready only after the main module has run to its end; `start.ts` says when. */
let signalReady: () => void = () => undefined;
const ready = new Promise<void>((resolve) => {
  signalReady = resolve;
});

/** Windows register here, so that quitting can close them without a circle of imports. */
export const openWindows = new Set<{ close(): void }>();

/** Of the folder in which the program keeps its own, as in Electron. */
const lockPlace = () => join(folders.userData ?? home, 'lock');
let holdsLock = false;
let isQuitting = false;

let ownId: string | null = null;
export const applicationId = () => ownId;

const calls = {
  whenReady: () => ready,
  getPath: (name) => {
    const folder = folders[name];
    if (folder === undefined) throw new Error(`The stand-in has no folder "${name}".`);
    mkdirSync(folder, { recursive: true });
    return folder;
  },
  getVersion: () => process.env.PSEA_STAND_IN_VERSION ?? '',
  getLocale: () => process.env.PSEA_STAND_IN_LOCALE ?? 'en-GB',
  isPackaged: process.env.PSEA_STAND_IN_PACKAGED === '1',
  setPath: (name, path) => {
    // As Electron: a place that isn't there is an error.
    if (!existsSync(path)) throw new Error(`Failed to set path: ${path}`);
    folders[name] = path;
  },
  requestSingleInstanceLock: (data) => {
    mkdirSync(folders.userData ?? home, { recursive: true });
    holdsLock = takeLock();
    if (holdsLock) watchSecondStarts();
    else handOver(data);
    return holdsLock;
  },
  setAppUserModelId: (id) => {
    ownId = id;
  },
  quit: () => {
    if (isQuitting) return finishQuitting();
    isQuitting = true;
    for (const window of [...openWindows]) window.close();
    finishQuitting();
  },
  exit: (code) => {
    if (holdsLock) rmSync(lockPlace(), { force: true });
    process.exit(code ?? 0);
  },
  commandLine: {
    appendSwitch: (name, value) => {
      switches.push(value === undefined ? name : `${name}=${value}`);
    },
    hasSwitch: (name) =>
      [...process.argv.slice(1), ...switches.map((each) => `--${each}`)].some(
        (each) => each === `--${name}` || each.startsWith(`--${name}=`),
      ),
  },
} satisfies AppSlice;

export const app = Object.assign(new EventEmitter(), calls);

let isReady = false;
export const isAppReady = () => isReady;

export function becomeReady(): void {
  isReady = true;
  signalReady();
  app.emit('ready');
}

/** Electron tells of it only when the program isn't quitting already. */
export function windowIsClosed(): void {
  if (openWindows.size === 0 && !isQuitting) app.emit('window-all-closed');
}

function finishQuitting(): void {
  let isPrevented = false;
  app.emit('will-quit', {
    preventDefault: () => {
      isPrevented = true;
    },
  });
  if (isPrevented) return;
  app.emit('quit');
  calls.exit(0);
}

/** What a second start says goes through a file beside the lock; the first hears of it once it is ready. */
const secondStarts = () => `${lockPlace()}.second`;

function handOver(data: unknown): void {
  appendFileSync(secondStarts(), `${JSON.stringify(data ?? null)}\n`);
}

function watchSecondStarts(): void {
  rmSync(secondStarts(), { force: true });
  let heard = 0;
  const listen = () => {
    const lines = existsSync(secondStarts()) ? readFileSync(secondStarts(), 'utf8').trim().split('\n') : [];
    // The order of arguments isn't kept, and Chromium adds its own.
    for (const line of lines.slice(heard))
      app.emit('second-instance', {}, ['--original-process-start-time=1'], '/', JSON.parse(line));
    heard = lines.length;
  };
  void ready.then(() => watchFile(secondStarts(), { interval: 20, persistent: false }, listen));
}

/** A lock that a killed program left behind counts no longer. */
function takeLock(): boolean {
  const lock = lockPlace();
  try {
    closeSync(openSync(lock, 'wx'));
  } catch {
    if (isRunning(Number(readFileSync(lock, 'utf8')))) return false;
  }
  writeFileSync(lock, String(process.pid));
  return true;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
