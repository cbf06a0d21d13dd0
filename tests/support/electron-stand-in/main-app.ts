import { EventEmitter } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AppSlice } from './slice.ts';

/** The computer of one test: its folders, its keychain, its lock. */
export const home = process.env.PSEA_STAND_IN_HOME ?? '';

const folders: Readonly<Record<string, string>> = {
  userData: join(home, 'user-data'),
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

const lock = join(home, 'lock');
let holdsLock = false;
let isQuitting = false;

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
  requestSingleInstanceLock: () => {
    holdsLock = takeLock();
    return holdsLock;
  },
  setAppUserModelId: () => undefined,
  quit: () => {
    if (isQuitting) return finishQuitting();
    isQuitting = true;
    for (const window of [...openWindows]) window.close();
    finishQuitting();
  },
  exit: (code) => {
    if (holdsLock) rmSync(lock, { force: true });
    process.exit(code ?? 0);
  },
  commandLine: {
    appendSwitch: (name, value) => {
      switches.push(value === undefined ? name : `${name}=${value}`);
    },
  },
} satisfies AppSlice;

export const app = Object.assign(new EventEmitter(), calls);

export function becomeReady(): void {
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

/** A lock that a killed program left behind counts no longer. */
function takeLock(): boolean {
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
