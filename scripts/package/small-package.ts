import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { root } from '../project.mjs';
import { engineOf, type Target } from './targets.ts';

const engine = 'better-sqlite3-multiple-ciphers';

/** Texts that are made when the program is packaged. */
interface Beside {
  readonly notices: string;
  readonly buildNote: string;
}

/**
 * The program without a window of its own, for offices that may install none: command line and screens in the browser,
 * over the Node that the computer has. `target` null: with the engines of every system, as npm installs it.
 * Answers with the folder.
 */
export function writeSmallPackage(output: string, target: Target | null, beside: Beside): string {
  const folder = join(output, `psea-partner-assessment-small-${version()}${target ? `-${target.name}` : ''}`);
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['main', 'renderer'])
    copy(join(root, 'out', part), join(folder, 'out', part), isOfWindow);
  const from = join(root, 'node_modules', engine);
  for (const part of ['package.json', 'LICENSE', 'lib'])
    copy(join(from, part), join(folder, 'node_modules', engine, part));
  for (const name of readdirSync(join(from, 'prebuilds')))
    if (target === null || name === engineOf(target))
      copy(join(from, 'prebuilds', name), join(folder, 'node_modules', engine, 'prebuilds', name));
  for (const name of ['LICENSE', 'LICENSE-TEXTS']) copy(join(root, name), join(folder, name));
  writeText(folder, join('out', 'build.json'), beside.buildNote);
  writeText(folder, 'THIRD-PARTY-NOTICES.txt', beside.notices);
  writeText(folder, 'package.json', `${JSON.stringify(manifest(), null, 2)}\n`);
  writeText(folder, 'README.md', readme);
  writeText(folder, 'start.cmd', commandFile('loopback'));
  writeText(folder, 'psea.cmd', commandFile('cli'));
  writeText(folder, 'start', shellFile('loopback'));
  writeText(folder, 'psea', shellFile('cli'));
  setRights(folder);
  return folder;
}

const runnable = new Set(['start', 'psea', 'out/main/cli.js', 'out/main/loopback.js']);

/** The same rights whatever the mask of the computer that packages. */
function setRights(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const isRunnable = entry.isDirectory() || runnable.has(relative(folder, path).replaceAll('\\', '/'));
    chmodSync(path, isRunnable ? 0o755 : 0o644);
  }
}

/** One file of it, the same for the same content: every entry bears the same day. */
export function zipFolder(folder: string): string {
  const day = new Date(1980, 0, 1);
  const entries: Zippable = {};
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(folder, name);
    const { mode } = statSync(path);
    if (statSync(path).isDirectory()) continue;
    const inside = join(relative(dirname(folder), folder), name).replaceAll('\\', '/');
    // The upper half holds the rights of a system that has some.
    entries[inside] = [readFileSync(path), { mtime: day, os: 3, attrs: (mode & 0o100777) << 16, level: 9 }];
  }
  const file = `${folder}.zip`;
  writeFileSync(file, zipSync(entries));
  return file;
}

const isOfWindow = (path: string) => /\.map$/.test(path) || /[\\/]main[\\/]electron\.js$/.test(path);

function copy(from: string, to: string, isLeftOut: (path: string) => boolean = () => false): void {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true, filter: (path) => !isLeftOut(path) });
}

function writeText(folder: string, name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

const own = () => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const version = (): string => own().version;

/** With two commands, and the engine in the package itself: nothing else is fetched. */
function manifest(): object {
  const { name, description, license, dependencies } = own();
  return {
    name,
    version: version(),
    description,
    license,
    type: 'module',
    engines: { node: '>=24' },
    bin: { psea: 'out/main/cli.js', 'psea-partner-assessment': 'out/main/loopback.js' },
    dependencies: { [engine]: dependencies[engine] },
    bundleDependencies: [engine],
  };
}

const commandFile = (entry: string) => `@echo off\r\nnode "%~dp0out\\main\\${entry}.js" %*\r\n`;
const shellFile = (entry: string) => `#!/bin/sh\nexec node "$(dirname "$0")/out/main/${entry}.js" "$@"\n`;

const readme = `# PSEA Partner Assessment, without installation

Needs Node 24 or later on the computer, and nothing else: no network, no administrator.

1. Unpack this folder into a place of your own.
2. Windows: double-click start.cmd. macOS and Linux: run ./start in a terminal. The program opens in your browser; leave
   the window of the terminal open as long as you work, and close it with Ctrl+C.
3. To look around first: start.cmd --demo, or ./start --demo. Everybody in it is fictional.

The command line is psea.cmd, or ./psea; --help lists what it can do.

Your data stays in the folder that you choose in the program. To remove the program, delete this folder.
`;
