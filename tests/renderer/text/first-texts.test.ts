import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { englishFirst } from '../../../renderer/text/english-first.ts';
import { englishRest } from '../../../renderer/text/english-rest.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** What is loaded with a file: all that it imports for more than types, and not what it fetches later. */
function loadedWith(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file) || !existsSync(file)) return found;
  found.add(file);
  if (!/\.tsx?$/.test(file)) return found;
  for (const [statement, from] of readFileSync(file, 'utf8').matchAll(/^import [^;]*?from '(\.[^']+)';/gm)) {
    const isOfTypes = /^import type|^import \{(\s*type \w+,?)+\s*\}/.test(statement);
    if (!isOfTypes) loadedWith(join(dirname(file), from ?? ''), found);
  }
  return found;
}

const first = [...loadedWith(join(root, 'renderer', 'main.tsx'))].filter((file) => /\.tsx?$/.test(file));

it('has every text that the first screens say among those that come first', () => {
  const said = first.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/use(?:Text|Translation)\(\[?'(\w+)'/g)].map(([, name]) => name),
  );
  expect(said).toContain('todo');
  expect([...new Set(said)].filter((name) => !((name ?? '') in englishFirst))).toEqual([]);
});

it('loads no other screen, no word list and no second language with the first screens', () => {
  // The navigation counts for other features, without a screen of theirs.
  const others = first.filter((file) =>
    /features\/(?!todo\/today|workspace).+\.tsx$|ground\/guard\/words|text\/(arabic|english|french|spanish|russian|chinese)/.test(
      file,
    ),
  );
  expect(others).toEqual([]);
  expect(Object.keys(englishRest).filter((name) => name in englishFirst)).toEqual([]);
});
