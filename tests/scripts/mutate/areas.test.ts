import { describe, expect, it } from 'vitest';
import { areas, filesByArea } from '../../../scripts/mutate/areas.ts';
import { readClassified } from '../../../scripts/mutate/classified.ts';
import { readOptions } from '../../../scripts/mutate/options.ts';
import { root } from '../../architecture/source-files.ts';

describe('the areas', () => {
  const files = filesByArea(root);

  it('hold files, each in one area', () => {
    const all = [...files.values()].flat();
    expect([...files.values()].every((each) => each.length > 0)).toBe(true);
    expect(new Set(all).size).toBe(all.length);
  });

  it('whose files moved away are an error, and never an area that has got smaller', () => {
    const moved = { name: 'moved', aim: 80, places: ['shared/nowhere/*.ts'] };
    expect(() => filesByArea(root, [...areas, moved])).toThrow(/“moved” names shared\/nowhere/);
  });

  it('are those in which changes were classified', () => {
    const all = new Set([...files.values()].flat());
    expect(readClassified().filter(({ path }) => !all.has(path))).toEqual([]);
  });
});

describe('the options', () => {
  it('are 300 changes in all areas with a seed that stays, unless said otherwise', () => {
    expect(readOptions([])).toMatchObject({ changes: 300, areas: [], at: null, planted: false });
    expect(readOptions([]).seed).toBe(readOptions([]).seed);
    expect(readOptions(['--changes', '40', '--area', 'journal, contract check'])).toMatchObject({
      changes: 40,
      areas: ['journal', 'contract check'],
    });
    expect(readOptions(['--at', 'shared/a.ts:12']).at).toEqual({ path: 'shared/a.ts', line: 12 });
    expect(readOptions(['--at', 'shared/a.ts']).at).toEqual({ path: 'shared/a.ts', line: null });
  });

  it.each([
    [['--area', 'jurnal']],
    [['--changes', '0']],
    [['--changes', 'many']],
    [['--seeds', 'x']],
    [['x']],
  ])('that mean nothing are refused: %j', (args) => {
    expect(() => readOptions(args)).toThrow();
  });
});
