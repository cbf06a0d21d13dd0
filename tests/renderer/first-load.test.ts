import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** What a source imports when it runs, types left out: `[where from, whether it is one of ours]`. */
function importsOf(file: string): readonly string[] {
  const source = readFileSync(file, 'utf8');
  const found = source.matchAll(/(?:^|\n)(?:import|export)\s+([^'"`;]*?)\s*from\s+'([^']+)'/g);
  const named = [...found].flatMap(([, names = '', from = '']) => {
    const each = /^\{([\s\S]*)\}$/.exec(names.trim())?.[1]?.split(',') ?? [];
    const types = each.map((name) => name.trim()).filter((name) => name !== '');
    const isType =
      /^type\b/.test(names) || (types.length > 0 && types.every((name) => name.startsWith('type ')));
    return isType ? [] : [from];
  });
  return [...named, ...[...source.matchAll(/(?:^|\n)import '([^']+)'/g)].map(([, from = '']) => from)];
}

/** Every module that comes before the first screen, each with the one that asks for it. */
function firstModules(): {
  readonly ours: ReadonlyMap<string, string>;
  readonly packages: ReadonlyMap<string, string>;
} {
  const start = join(root, 'renderer', 'main.tsx');
  const ours = new Map([[start, '']]);
  const packages = new Map<string, string>();
  const waiting = [start];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    for (const from of importsOf(file)) {
      if (!from.startsWith('.')) packages.set(from, relative(root, file));
      const path = normalize(join(dirname(file), from));
      if (!from.startsWith('.') || ours.has(path)) continue;
      ours.set(path, file);
      if (/\.tsx?$/.test(path) && existsSync(path)) waiting.push(path);
    }
  }
  return { ours, packages };
}

it('comes without what checks schemas, calendars, plots or documents: a window is there before any of them', () => {
  const { ours, packages } = firstModules();
  expect(ours.size).toBeGreaterThan(80);
  const late = [
    'zod',
    '@mantine/dates',
    '@mantine/charts',
    'dayjs',
    'pdfjs-dist',
    'temporal-polyfill',
    'fflate',
  ];
  const early = late.flatMap((name) => (packages.has(name) ? [`${name}: ${packages.get(name)}`] : []));
  expect(early).toEqual([]);
});
