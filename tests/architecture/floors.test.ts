import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf } from './read-code.ts';
import { typeScript } from './source-files.ts';

// The floors of shared, the lowest first. No import climbs, and the folders of a floor form no circle, so that a
// reader who knows where a thing stands knows what it can rest on. There is no list of exceptions.

const floors = ['ground', 'content', 'record', 'rules', 'documents', 'contract'];

interface Arrow {
  readonly from: string;
  readonly to: string;
}

const arrows: readonly Arrow[] = typeScript('shared').flatMap((file) =>
  importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => ({ from: file.path, to: posix.join(posix.dirname(file.path), name) })),
);

const floorOf = (path: string): number => floors.indexOf(path.split('/')[1] ?? '');

/** The folder under its floor, such as `rules/plan`; a file that lies on the floor itself is its own. */
const folderOf = (path: string): string => path.split('/').slice(1, 3).join('/');

describe('floors of shared', () => {
  it('hold every file', () => {
    const elsewhere = typeScript('shared')
      .map((file) => file.path)
      .filter((path) => floorOf(path) < 0);
    expect(elsewhere).toEqual([]);
  });

  it('are real: each one holds files, and imports that lead down were read', () => {
    const used = new Set(typeScript('shared').map((file) => floorOf(file.path)));
    expect([...used].sort()).toEqual(floors.map((_, index) => index));
    expect(arrows.filter(({ from, to }) => floorOf(from) > floorOf(to)).length).toBeGreaterThan(500);
  });

  it('let no import climb', () => {
    const climbing = arrows.filter(({ from, to }) => floorOf(to) > floorOf(from));
    expect(climbing).toEqual([]);
  });

  it('have no circle of folders', () => {
    expect(circlesOf(arrows.map(({ from, to }) => ({ from: folderOf(from), to: folderOf(to) })))).toEqual([]);
  });

  it('would see a circle', () => {
    const made = [
      { from: 'rules/a', to: 'rules/b' },
      { from: 'rules/b', to: 'rules/c' },
      { from: 'rules/c', to: 'rules/a' },
      { from: 'rules/d', to: 'rules/a' },
    ];
    expect(circlesOf(made)).toEqual(['rules/a', 'rules/b', 'rules/c']);
  });
});

/** Folders that lead back to themselves, in the order of the alphabet. */
function circlesOf(between: readonly Arrow[]): string[] {
  const next = Map.groupBy(
    between.filter(({ from, to }) => from !== to),
    ({ from }) => from,
  );
  const reachable = (start: string): Set<string> => {
    const seen = new Set<string>();
    const waiting = [start];
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop())
      for (const { to } of next.get(folder) ?? [])
        if (!seen.has(to)) {
          seen.add(to);
          waiting.push(to);
        }
    return seen;
  };
  return [...next.keys()].filter((folder) => reachable(folder).has(folder)).sort();
}
