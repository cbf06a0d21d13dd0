import { beforeAll, describe, expect, it } from 'vitest';
import type { Tally } from '../../scripts/tally.mjs';
import { smallRun } from './small-run.ts';

// Each runs real tests of its own, since what is in doubt is what vitest says of them.

const passing = "it('holds', () => expect(1).toBe(1));";
// Written in pieces, since no test of the project may be left out.
const leftOut = ['it', 'skip'].join('.');
const failing = "it('breaks', () => expect('it').toBe('other'));";

/** Fails when it is run for the first time, and leaves a note that it was. */
const failingOnce = `
  import { existsSync, writeFileSync } from 'node:fs';
  const note = import.meta.dirname + '/was-here';
  it('misses its moment', () => {
    const before = existsSync(note);
    writeFileSync(note, '');
    expect(before, 'the screen came late').toBe(true);
  });
`;

const broken = "beforeAll(() => { throw new Error('No browser was found.'); });";
const loose = "setImmediate(() => { throw new Error('Nobody waited for this.'); });";

/** Said of a file of the run, without the file's own name. */
const saidOf = (tally: Tally, file: string) =>
  (tally.said ?? [])
    .filter((line) => line.includes(file))
    .map((line) => line.slice(line.indexOf(file) + file.length));

// Each starts vitest anew, some more than once.
const patience = { timeout: 120_000 };

describe('a run', patience, () => {
  let tally: Tally;
  beforeAll(async () => {
    const files = {
      'some.test.ts': `${passing}${failing}${leftOut}('waits', () => {});`,
      'file.test.ts': `${broken}${passing}describe('more', () => { ${failing} }); ${leftOut}('waits', () => {});`,
      'group.test.ts': `${passing}describe('a group', () => { ${broken}${passing} });`,
      'after.test.ts': `afterAll(() => { throw new Error('It did not end.'); });${passing}`,
      'before.test.ts': `throw new Error('It can’t be read.');${passing}`,
      'empty.test.ts': 'export {};',
      'idle.test.ts': "it('looks', () => {});",
      'loose.test.ts': `it('goes on', async () => { ${loose} await new Promise(setImmediate); expect(1).toBe(1); });`,
    };
    tally = await smallRun({ unit: files });
  }, patience.timeout);

  it('counts every test that was to run, and everything that failed beside them', () => {
    // Passed: in some, group, after and loose. Failed: some 1, file 2, group 1, and one each of the last five.
    expect(tally).toMatchObject({ passed: 4, failed: 9, skipped: 2 });
  });

  it('names a test that failed, with its reason', () => {
    expect(saidOf(tally, 'some.test.ts')).toEqual([
      expect.stringMatching(/^ > breaks: .*expected 'it' to be 'other'/),
    ]);
    expect(saidOf(tally, 'idle.test.ts')).toEqual([expect.stringMatching(/^ > looks: .*assertion/)]);
  });

  it('names a beforeAll that broke, and says how many tests it kept from running', () => {
    expect(saidOf(tally, 'file.test.ts')).toEqual([': kept 2 tests from running: No browser was found.']);
    expect(saidOf(tally, 'group.test.ts')).toEqual([
      ' > a group: kept 1 test from running: No browser was found.',
    ]);
  });

  it('names a file that fails before its first test, after its last one, or has none', () => {
    expect(saidOf(tally, 'after.test.ts')).toEqual([': failed outside of its tests: It did not end.']);
    expect(saidOf(tally, 'before.test.ts')).toEqual([': failed outside of its tests: It can’t be read.']);
    expect(saidOf(tally, 'empty.test.ts')).toEqual([': it has no tests']);
  });

  it('says what went wrong outside of every test', () => {
    expect(tally.said).toContain('✗ outside of every test: Nobody waited for this.');
  });

  it('that ends before anything was counted has failed, and says so', async () => {
    const ended = await smallRun({ unit: { 'a.test.ts': passing } }, { args: ['--no-such-option'] });
    expect(ended).toMatchObject({ passed: 0, failed: 1 });
    expect(ended.said).toEqual([expect.stringMatching(/^✗ vitest ended with \d+ before it counted a test$/)]);
  });

  it('that ends in the midst of a file has failed, and says so', async () => {
    const killed = "it('ends it all', () => process.kill(process.pid, 'SIGKILL'));";
    const ended = await smallRun({ unit: { 'a.test.ts': `${passing}${killed}${failing}` } });
    expect(ended.failed).toBeGreaterThanOrEqual(1);
    expect(ended.said?.length).toBeGreaterThanOrEqual(1);
  });
});

describe('what was asked for', patience, () => {
  const projects = { unit: { 'a.test.ts': passing }, e2e: {} };

  it('has to be there: a project without tests is named, unless paths were asked for', async () => {
    expect(await smallRun(projects)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
      said: ['✗ project e2e: it has no tests at all'],
    });
    expect(await smallRun(projects, { args: ['unit/a.test.ts'] })).toEqual({
      passed: 1,
      failed: 0,
      skipped: 0,
      said: [],
    });
  });

  it('has to be there: a path that no test file has is named', async () => {
    const tally = await smallRun(projects, { args: ['unit/a.test.ts', './unit/typo'] });
    expect(tally).toMatchObject({
      passed: 1,
      failed: 1,
      said: ['✗ ./unit/typo: no test file has this path'],
    });
  });
});

describe('a second try', patience, () => {
  const remembering = `
    import { appendFileSync, readFileSync } from 'node:fs';
    const log = import.meta.dirname + '/log';
    let made = 0;
    beforeAll(() => { made += 1; appendFileSync(log, 'begun '); });
    it('comes first', () => expect(made).toBe(1));
    it('fails at first', () => expect(readFileSync(log, 'utf8')).toBe('begun begun '));
  `;

  it('is told with what failed the first time, begins anew, and is given to no other project', async () => {
    const tally = await smallRun(
      {
        e2e: { 'late.test.ts': failingOnce + passing, 'log.test.ts': remembering, 'well.test.ts': passing },
        once: { 'late.test.ts': failingOnce },
      },
      { again: 'e2e' },
    );
    expect(tally).toMatchObject({ passed: 5, failed: 1, skipped: 0, atSecondTry: 2 });
    expect(tally.said?.toSorted()).toEqual([
      expect.stringMatching(
        /^↻ e2e\/late\.test\.ts > misses its moment: at the second try; the first time: .*the screen came late/,
      ),
      expect.stringMatching(/^↻ e2e\/log\.test\.ts > fails at first: at the second try/),
      expect.stringMatching(/^✗ once\/late\.test\.ts > misses its moment: /),
    ]);
  });

  it('does not save what is wrong, nor what a broken beforeAll keeps from running twice', async () => {
    const files = { 'a.test.ts': `${broken}${passing}`, 'b.test.ts': failing };
    const tally = await smallRun({ e2e: files }, { again: 'e2e' });
    expect(tally).toMatchObject({ passed: 0, failed: 2, atSecondTry: 0 });
    expect(tally.said).toHaveLength(2);
  });

  it('is not given where nobody asked for it, nor to a run in which many files failed', async () => {
    expect(await smallRun({ e2e: { 'late.test.ts': failingOnce } })).toMatchObject({ passed: 0, failed: 1 });
    const files = Object.fromEntries(
      [1, 2, 3, 4].map((n) => [`late-${n}.test.ts`, failingOnce.replace('was-here', `was-here-${n}`)]),
    );
    expect(await smallRun({ e2e: files }, { again: 'e2e' })).toMatchObject({ passed: 0, failed: 4 });
  });
});
