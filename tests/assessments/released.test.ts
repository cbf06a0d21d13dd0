import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { instrumentContents } from '../../assessments/index.ts';
import { contentIndex } from '../../scripts/reference/content-index.ts';
import { changesOf, type Fingerprints, fingerprints } from './fingerprints.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const released = JSON.parse(read('tests/assessments/released.json')) as Fingerprints;

describe('released content', () => {
  it('is as it was released, every version of it; what changes goes into a new version beside it', () => {
    expect(changesOf(released, fingerprints())).toEqual([]);
  });

  it('is written down: a new version is added by `npm run content:release`', () => {
    expect(Object.keys(released)).toEqual(Object.keys(fingerprints()));
  });

  it('is told apart where a word changes, a language is added, or a version disappears', () => {
    const [place = '', files = {}] = Object.entries(released)[0] ?? [];
    const [file = ''] = Object.keys(files);
    expect(changesOf(released, { ...released, [place]: { ...files, [file]: 'other' } })).toEqual([
      `${place}, ${file} is not as it was released. Take the change back, and put it into a new version beside it.`,
    ]);
    expect(changesOf(released, { ...released, [place]: { ...files, 'text.qaa.json': 'new' } })).toHaveLength(
      1,
    );
    const { [place]: _, ...others } = released;
    expect(changesOf(released, others)).toEqual([`${place} is gone. Put it back: records stand on it.`]);
    // A version beside it changes nothing that was released.
    expect(changesOf(released, { ...released, 'clauses/9.0.0': files })).toEqual([]);
  });

  it('lies in folders that say its id and its version', () => {
    for (const { place, definition } of instrumentContents.instruments) {
      const { id, version } = definition as { id: string; version: string };
      expect(place).toBe(`instruments/${id}/${version}`);
    }
    for (const kind of ['clauses', 'actions', 'checks'])
      for (const version of readdirSync(new URL(`assessments/${kind}/`, root))) {
        const [facts] = readdirSync(new URL(`assessments/${kind}/${version}/`, root)).filter((name) =>
          /^(library|actions|checks)\.json$/.test(name),
        );
        expect(JSON.parse(read(`assessments/${kind}/${version}/${facts}`)).version).toBe(version);
      }
  });

  it('is all in the index: a folder is added by `npm run content:index`', () => {
    expect(read('assessments/index.ts')).toBe(contentIndex());
  });
});
