// Which tests can get to a file: read from the sources, so that it holds for whatever runs the tests.
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { parseSync } from 'vite';

/** The paths that import a file, by that file's path. */
export type Importers = ReadonlyMap<string, ReadonlySet<string>>;

const FOLDERS = ['assessments', 'main', 'renderer', 'shared', 'scripts', 'tests'];

// Not run for a change: the browser, what measures time, and what reads the sources as text. No test of these
// would notice a rule that is broken, and each would take its minutes.
const NOT_RUN = /^tests\/(e2e|bench|architecture|docs|scripts)\//;

/** Every test that a run may use. */
export function testFiles(root: string): string[] {
  return globSync('tests/**/*.test.{ts,tsx}', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !NOT_RUN.test(file))
    .sort();
}

/** Reads who imports whom at run time below a folder. Imports of types alone don't count. */
export function readImporters(root: string): Importers {
  const importers = new Map<string, Set<string>>();
  for (const path of FOLDERS.flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root }))) {
    const from = path.replaceAll('\\', '/');
    for (const to of importsOf(root, from)) {
      const known = importers.get(to) ?? new Set<string>();
      importers.set(to, known.add(from));
    }
  }
  return importers;
}

function importsOf(root: string, path: string): string[] {
  const text = readFileSync(join(root, path), 'utf8');
  const { module } = parseSync(path, text);
  const named = [
    ...module.staticImports
      .filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType))
      .map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) => (moduleRequest && !isType ? [moduleRequest.value] : [])),
    ),
    // A dynamic import, and a program that is started as one of its own, stand as a text.
    ...[...text.matchAll(/(?<!\bfrom )['"](?<file>[\w./-]+\.tsx?)['"]/g)].map(
      ({ groups }) => groups?.file ?? '',
    ),
  ];
  return [...new Set(named)]
    .map((name) => posix.join(dirname(path).replaceAll('\\', '/'), name))
    .filter((file) => file !== path && existsSync(join(root, file)) && statSync(join(root, file)).isFile());
}

/** Every test that gets to a file, the nearest first: by the imports between them and by their names. */
export function testsReaching(importers: Importers, tests: readonly string[], path: string): string[] {
  const distance = new Map([[path, 0]]);
  const waiting = [path];
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    for (const importer of importers.get(file) ?? []) {
      if (distance.has(importer)) continue;
      distance.set(importer, (distance.get(file) ?? 0) + 1);
      waiting.push(importer);
    }
  }
  const rank = (test: string) =>
    isMirror(test, path)
      ? -Infinity
      : (distance.get(test) ?? 0) - WORTH_OF_A_WORD * wordsInCommon(test, path);
  return tests
    .filter((test) => distance.has(test))
    .map((test) => ({ test, rank: rank(test) }))
    .sort((a, b) => a.rank - b.rank || a.test.localeCompare(b.test, 'en'))
    .map(({ test }) => test);
}

// Tests of the core get to nearly every file in as many steps; the names of both say what they are about.
const WORTH_OF_A_WORD = 2;
const SAYS_NOTHING = new Set([
  'shared',
  'main',
  'core',
  'tests',
  'test',
  'ts',
  'tsx',
  'adapters',
  'read',
  'build',
]);

function wordsInCommon(test: string, path: string): number {
  const words = (name: string) => new Set(name.split(/[^a-z0-9]+/).filter((word) => !SAYS_NOTHING.has(word)));
  const own = words(path);
  return [...words(test)].filter((word) => own.has(word)).length;
}

/** tests/shared/record/journal/chain.test.ts is the mirror of shared/record/journal/chain.ts. */
function isMirror(test: string, path: string): boolean {
  return test.replace(/\.test\.tsx?$/, '') === `tests/${path.replace(/\.tsx?$/, '')}`;
}
