import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { nameSources } from '../../../main/hosts/source-places.ts';

const folder = mkdtempSync(join(tmpdir(), 'psea-maps-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The second line of the bundle comes from line 12 of a source, from its fifth column on. */
function bundle(name: string, map: string): string {
  const file = join(folder, name);
  writeFileSync(`${file}.map`, map);
  return pathToFileURL(file).href;
}
const mapped = bundle(
  'with a map.js',
  JSON.stringify({ version: 3, names: [], sources: ['../../main/core/dispatch.ts'], mappings: ';AAWI' }),
);
const broken = bundle('broken.js', '{ not a map');

function errorAt(place: string, cause?: unknown): Error {
  const error = new Error('fictional', cause === undefined ? {} : { cause });
  error.stack = `Error: fictional\n    at call (${place}:2:1)`;
  return error;
}

describe('the stack of a bug', () => {
  it('names the source and its line in place of the bundle', () => {
    const error = errorAt(mapped);
    nameSources(error);
    expect(error.stack).toBe('Error: fictional\n    at call (main/core/dispatch.ts:12:5)');
  });

  it('is named so down to the last cause', () => {
    const last = errorAt(mapped);
    nameSources(errorAt(mapped, errorAt('node:internal', last)));
    expect(last.stack).toContain('main/core/dispatch.ts:12:5');
  });

  it.each([
    ['without a map', pathToFileURL(join(folder, 'none.js')).href],
    ['with a broken map', broken],
    ['of Node itself', 'node:internal/modules/run_main'],
    ['of a source', pathToFileURL(join(folder, 'dispatch.ts')).href],
  ])('stays as it is at a place %s', (_what, place) => {
    const error = errorAt(place);
    const before = error.stack;
    nameSources(error);
    expect(error.stack).toBe(before);
  });

  it.each([
    ['a frozen error', Object.freeze(errorAt(mapped))],
    ['a text', 'thrown text'],
    ['nothing', undefined],
  ])('never becomes a second bug: %s', (_what, thrown) => {
    expect(() => nameSources(thrown)).not.toThrow();
  });

  it('ends where an error is its own cause', () => {
    const error = errorAt(mapped);
    error.cause = error;
    nameSources(error);
    expect(error.stack).toContain('main/core/dispatch.ts:12:5');
  });
});
