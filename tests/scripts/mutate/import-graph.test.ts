import { describe, expect, it } from 'vitest';
import { readImporters, testFiles, testsReaching } from '../../../scripts/mutate/import-graph.ts';
import { root } from '../../architecture/source-files.ts';

const importers = readImporters(root);
const tests = testFiles(root);
const reaching = (path: string) => testsReaching(importers, tests, path);

describe('the tests that get to a file', () => {
  it('begin with its mirror and those that are about the same', () => {
    const [chain] = [...importers.keys()].filter((path) => path.endsWith('/journal/chain.ts'));
    expect(reaching(chain ?? '')[0]).toMatch(/journal\/chain\.test\.ts$/);
  });

  it('are also those that start it as a program of its own', () => {
    expect(reaching('tests/main/adapters/workspace/writer-process.ts')).toContain(
      'tests/main/adapters/workspace/kill.test.ts',
    );
  });

  it('are none of the browser, and none that only read the code', () => {
    expect(tests.filter((path) => /^tests\/(e2e|architecture|docs)\//.test(path))).toEqual([]);
    expect(tests.length).toBeGreaterThan(100);
  });

  it('are none for a file that only has types', () => {
    const types = [...importers.keys()].filter((path) => path.endsWith('/comparison/returned-text.ts'));
    expect(types.flatMap(reaching)).toEqual([]);
  });
});
