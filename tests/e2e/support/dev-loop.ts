import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');
const SOURCES = [
  'assessments',
  'main',
  'renderer',
  'scripts',
  'shared',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];

/** The sources in a folder of their own, so that a test may edit them; the packages are those of the project. */
export function copyOfTheSources(folder: string): void {
  mkdirSync(folder);
  for (const name of SOURCES) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

/** Saves a source with some words replaced, as an editor does. Throws when the words aren't there. */
export function edit(folder: string, path: string, from: string, to: string): void {
  const file = join(folder, path);
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${path} holds no “${from}”.`);
  writeFileSync(file, text.replace(from, to));
}

export interface DevLoop {
  /** Opens the page once. */
  readonly address: string;
  readonly origin: string;
  /** Everything said so far. */
  output(): string;
  /** Resolves once something has been said since the last call that looks like this. */
  said(pattern: RegExp): Promise<void>;
  /** Sends a signal to the loop's own process; gives its exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>;
  /** Whether any process of the loop is still there. Not on Windows, where processes form no group. */
  isAnyLeft(): boolean;
}

/** Starts `npm run dev` as it stands in package.json, in a copy of the sources. */
export function startDevLoop(folder: string, dataFolder: string): Promise<DevLoop> {
  const child = spawn(process.execPath, [join(folder, 'scripts', 'dev.mjs'), '--no-open'], {
    cwd: folder,
    env: { ...process.env, PSEA_DATA_FOLDER: dataFolder },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  let heard = 0;
  const waiting = new Set<() => void>();
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const said = (pattern: RegExp) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(output.slice(heard));
        if (!found) return;
        heard += found.index + found[0].length;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      void ended.then((code) => reject(new Error(`The loop ended (${code}). ${output}`)));
      look();
    });
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => {
      output += data.toString('utf8');
      for (const look of waiting) look();
    });
  }
  const address = /http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+/;
  return said(address).then(() => {
    const [first = ''] = address.exec(output) ?? [];
    return {
      address: first,
      origin: new URL(first).origin,
      output: () => output,
      said,
      end: (signal) => {
        child.kill(signal);
        return ended;
      },
      isAnyLeft: () => isGroupAlive(child.pid ?? 0),
    };
  });
}

function isGroupAlive(pid: number): boolean {
  try {
    process.kill(-pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
