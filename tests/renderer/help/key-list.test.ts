import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keyLines } from '../../../renderer/features/help/key-list.ts';
import { englishRest } from '../../../renderer/text/english-rest.ts';

const root = join(import.meta.dirname, '..', '..', '..', 'renderer');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file));

const named = [
  'Arrow(?:Up|Down|Left|Right)',
  'Page(?:Up|Down)',
  'Home',
  'End',
  'Enter',
  'Escape',
  'Delete',
  'F\\d+',
].join('|');

/** The keys that a file asks for: compared with, branched on, or looked up by. */
function keysAskedFor(source: string): readonly string[] {
  const found = [
    ...source.matchAll(/(?:event\.key|typedKey\(event\)|\bkey) [!=]== '([^']+)'/g),
    ...source.matchAll(/case '([^']+)':/g),
    ...source.matchAll(new RegExp(`\\b(${named}): `, 'g')),
    ...source.matchAll(/\^\[([^\]]+)\]\$\/\.test\(key\)/g),
  ].map(([, key]) => key ?? '');
  return [...new Set(found)].sort();
}

const listening = files.flatMap((file) => {
  const source = readFileSync(join(root, file), 'utf8');
  return /KeyboardEvent|onKeyDown=\{\(event/.test(source) ? [[file, keysAskedFor(source)] as const] : [];
});

it('tells every key that any of the screens listens for, and none that nobody listens for', () => {
  const told = new Map<string, Set<string>>();
  for (const { of } of keyLines)
    for (const [file, keys] of Object.entries(of))
      told.set(file, new Set([...(told.get(file) ?? []), ...keys]));
  const asked = listening.filter(([, keys]) => keys.length > 0);
  expect(asked.length).toBeGreaterThan(9);
  expect(Object.fromEntries(asked)).toEqual(
    Object.fromEntries([...told].map(([file, keys]) => [file, [...keys].sort()])),
  );
});

it('has words for every key, once in each group', () => {
  const { does } = englishRest.help;
  expect(keyLines.map(({ words }) => words).toSorted()).toEqual(Object.keys(does).toSorted());
});
