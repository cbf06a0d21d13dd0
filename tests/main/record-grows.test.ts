import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProgram, type ProgramCopy } from '../support/grown-program/copy-program.ts';
import {
  addEntryType,
  addField,
  addFieldToReleased,
  addInstrumentVersion,
  addToLivingShape,
  release,
} from '../support/grown-program/grow.ts';
import { createWithHalf, useWhatGrew } from '../support/grown-program/use-what-grew.ts';

// What docs/contributing.md says of growing the record, done on a copy of the sources: the workspace that an office
// kept has to pass there as it does here.

let program: ProgramCopy;
beforeAll(() => {
  program = copyProgram();
});
afterAll(() => program.remove());

const frozen = 'tests/shared/record/entries/frozen.test.ts';

// One after the other on one copy: first what must be noticed, then what must pass.
describe('a field that is added the wrong way', () => {
  const changed = ['shared/record/shapes/partner.ts', 'shared/record/entries/v1/partner.ts'];
  let before: string[];
  beforeAll(() => {
    before = changed.map((path) => program.read(path));
  });
  const undo = () => {
    for (const [index, path] of changed.entries()) program.write(path, before[index] ?? '');
  };

  it('to the schema that was released, fails the test of fingerprints and can’t be released', async () => {
    addFieldToReleased(program);
    const noticed = await program.tests(frozen);
    const refused = await program.script('scripts/write-released-entries.ts');
    undo();
    expect(noticed.code).toBe(1);
    expect(noticed.output).toContain('accept what they accepted when they were released');
    expect(noticed.output).toMatch(/-\s+"partner\.created@1": "[0-9a-f]{32}"/);
    expect(refused.code).toBe(1);
    expect(refused.output).toContain('partner.created@1 is not as it was released');
  }, 120_000);

  it('to what is shown and not to what is stored, is refused before anything is written', async () => {
    addToLivingShape(program);
    program.write('tests/main/half.test.ts', createWithHalf);
    const run = await program.tests('tests/main/half.test.ts');
    undo();
    expect(run.output).toMatch(/Tests +1 passed/);
    expect(run.code).toBe(0);
  }, 120_000);
});

describe('a program that grew by the steps of the page', () => {
  it('finds its steps on the page', () => {
    const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'contributing.md'), 'utf8');
    for (const title of [
      'Give an entry another shape',
      'Add a kind of entry',
      'Change or add a standard, a threshold, a clock, a word',
    ]) {
      expect(page).toContain(`## ${title}\n`);
    }
  });

  it('has got a field, a kind of entry and a version of an instrument, and its types hold', async () => {
    await addField(program);
    await addEntryType(program);
    expect(await release(program)).toContain('5 new fingerprints were added.');
    expect(await addInstrumentVersion(program)).toContain('1 new versions were added.');
    // What belongs to `main` imports all of `shared`.
    expect((await program.types('main')).output).toBe('');
  }, 120_000);

  it('passes with the workspace that was kept before, and uses what it got', async () => {
    program.write('tests/main/use-what-grew.test.ts', useWhatGrew);
    const run = await program.tests(
      'tests/main/kept-workspaces.test.ts',
      'tests/main/use-what-grew.test.ts',
      'tests/main/core/projection.test.ts',
      frozen,
      'tests/assessments',
      'tests/vectors/clocks.test.ts',
    );
    expect(run.output).not.toMatch(/FAIL|No test files/);
    expect(run.output).toMatch(/Test Files +\d+ passed \(\d+\)/);
    expect(run.output).toContain('tests/main/kept-workspaces.test.ts');
    expect(run.code).toBe(0);
  }, 300_000);
});
