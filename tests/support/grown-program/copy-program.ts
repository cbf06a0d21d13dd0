import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { node24, root } from '../../../scripts/project.mjs';
import { type Outcome, runProgram } from '../../../scripts/run-program.mjs';

/** What the tests of a copy need: of the screens their texts alone, no documentation, nothing that was built. */
const taken = [
  'renderer/text',
  ...['assessments', 'main', 'shared', 'scripts', 'tests', 'package.json', 'vitest.config.ts'],
  ...['base', 'main'].map((area) => `tsconfig.${area}.json`),
];

/** Copied by nobody: what tests write. */
const leftOut = new Set(['.output']);

/** A copy of the sources, to be changed as an engineer would, and run in processes of its own. */
export interface ProgramCopy {
  /** Puts `after` behind `before`, which has to be there once: what the page tells must still have its place. */
  put(path: string, before: string, after: string): void;
  /** Puts one text in place of another, which has to be there once. */
  replace(path: string, from: string, to: string): void;
  write(path: string, text: string): void;
  read(path: string): string;
  copyFolder(from: string, to: string): void;
  /** Runs a script of `package.json`, or tests, or the types of an area. */
  script(path: string): Promise<Outcome>;
  tests(...paths: string[]): Promise<Outcome>;
  types(area: string): Promise<Outcome>;
  remove(): void;
}

export function copyProgram(): ProgramCopy {
  const folder = mkdtempSync(join(tmpdir(), 'psea-grown-'));
  for (const name of taken) {
    const options = { recursive: true, filter: (path: string) => !leftOut.has(basename(path)) };
    cpSync(join(root, name), join(folder, name), options);
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const place = (path: string) => join(folder, path);
  const read = (path: string) => readFileSync(place(path), 'utf8');
  const write = (path: string, text: string) => {
    mkdirSync(dirname(place(path)), { recursive: true });
    writeFileSync(place(path), text);
  };
  const replace = (path: string, from: string, to: string) => {
    const parts = read(path).split(from);
    if (parts.length !== 2) throw new Error(`${path} has “${from}” ${parts.length - 1} times.`);
    write(path, parts.join(to));
  };
  const run = (...args: string[]) => runProgram(node24, args, { cwd: folder, env: { NODE_OPTIONS: '' } });
  const tool = (path: string) => join(root, 'node_modules', ...path.split('/'));
  return {
    put: (path, before, after) => replace(path, before, before + after),
    replace,
    write,
    read,
    copyFolder: (from, to) => cpSync(place(from), place(to), { recursive: true }),
    script: (path) => run(place(path)),
    tests: (...paths) => run(tool('vitest/vitest.mjs'), 'run', '--project=unit', '--no-color', ...paths),
    types: (area) => run(tool('typescript/bin/tsc'), '-p', `tsconfig.${area}.json`),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}
