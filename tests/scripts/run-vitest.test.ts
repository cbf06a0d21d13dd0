import { describe, expect, it } from 'vitest';
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

describe('a run', () => {
  it('counts what passed, what failed and what was left out, and names what failed', async () => {
    const tally = await smallRun({
      unit: { 'a.test.ts': `${passing}${failing}${leftOut}('waits', () => {});`, 'b.test.ts': passing },
    });
    expect(tally).toEqual({
      passed: 2,
      failed: 1,
      skipped: 1,
      said: [expect.stringMatching(/^✗ unit\/a\.test\.ts > breaks: .*expected 'it' to be 'other'/)],
    });
  });

  it('counts as failed each test that a broken beforeAll kept from running, and says what broke', async () => {
    const broken = "beforeAll(() => { throw new Error('No browser was found.'); });";
    const tally = await smallRun({
      unit: {
        'file.test.ts': `${broken}${passing}describe('more', () => { ${failing} }); ${leftOut}('waits', () => {});`,
        'group.test.ts': `${passing}describe('a group', () => { ${broken}${passing} });`,
      },
    });
    expect(tally).toMatchObject({ passed: 1, failed: 3, skipped: 1 });
    expect(tally.said?.toSorted()).toEqual([
      '✗ unit/file.test.ts: kept 2 tests from running: No browser was found.',
      '✗ unit/group.test.ts > a group: kept 1 test from running: No browser was found.',
    ]);
  });

  it('counts as failed a file that fails before its first test, after its last one, or has none', async () => {
    const tally = await smallRun({
      unit: {
        'after.test.ts': `afterAll(() => { throw new Error('It did not end.'); });${passing}`,
        'before.test.ts': `throw new Error('It can’t be read.');${passing}`,
        'empty.test.ts': 'export {};',
      },
    });
    expect(tally).toMatchObject({ passed: 1, failed: 3, skipped: 0 });
    expect(tally.said?.toSorted()).toEqual([
      '✗ unit/after.test.ts: failed outside of its tests: It did not end.',
      '✗ unit/before.test.ts: failed outside of its tests: It can’t be read.',
      '✗ unit/empty.test.ts: it has no tests',
    ]);
  });

  it('counts as failed a test that asserts nothing', async () => {
    const tally = await smallRun({ unit: { 'a.test.ts': "it('looks', () => {});" } });
    expect(tally).toMatchObject({ passed: 0, failed: 1 });
  });

  it('counts as failed what goes wrong outside of every test', async () => {
    const loose = "setImmediate(() => { throw new Error('Nobody waited for this.'); });";
    const tally = await smallRun({
      unit: {
        'a.test.ts': `it('goes on', async () => { ${loose} await new Promise(setImmediate); expect(1).toBe(1); });`,
      },
    });
    expect(tally).toMatchObject({ passed: 1, failed: 1 });
    expect(tally.said).toEqual(['✗ outside of every test: Nobody waited for this.']);
  });

  it('counts as failed, with its reason, what ends before anything was counted', async () => {
    const tally = await smallRun({ unit: { 'a.test.ts': passing } }, { args: ['--no-such-option'] });
    expect(tally).toMatchObject({ passed: 0, failed: 1 });
    expect(tally.said).toEqual([expect.stringMatching(/^✗ vitest ended with \d+ before it counted a test$/)]);
  });

  it('counts as failed what ends in the midst of a file', async () => {
    const tally = await smallRun({
      unit: {
        'a.test.ts': `${passing}it('ends it all', () => process.kill(process.pid, 'SIGKILL'));${failing}`,
      },
    });
    expect(tally.failed).toBeGreaterThanOrEqual(1);
    expect(tally.said?.length).toBeGreaterThanOrEqual(1);
  });
});

describe('what was asked for', () => {
  it('has to be there: a project without tests is named, unless paths were asked for', async () => {
    const projects = { unit: { 'a.test.ts': passing }, e2e: {} };
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
    const projects = { unit: { 'a.test.ts': passing } };
    const tally = await smallRun(projects, { args: ['unit/a.test.ts', './unit/typo'] });
    expect(tally).toMatchObject({
      passed: 1,
      failed: 1,
      said: ['✗ ./unit/typo: no test file has this path'],
    });
  });
});

describe('a second try', () => {
  const projects = { e2e: { 'late.test.ts': failingOnce + passing, 'well.test.ts': passing } };

  it('is counted and told, with what failed the first time', async () => {
    expect(await smallRun(projects, { again: 'e2e' })).toEqual({
      passed: 3,
      failed: 0,
      skipped: 0,
      atSecondTry: 1,
      said: [
        expect.stringMatching(
          /^↻ e2e\/late\.test\.ts > misses its moment: at the second try; the first time: .*the screen came late/,
        ),
      ],
    });
  });

  it('is given to nobody else', async () => {
    const tally = await smallRun({ ...projects, once: { 'late.test.ts': failingOnce } }, { again: 'e2e' });
    expect(tally).toMatchObject({ passed: 3, failed: 1, atSecondTry: 1 });
    expect(await smallRun(projects)).toMatchObject({ passed: 2, failed: 1 });
  });

  it('begins anew: nothing that the first one made is there, and each test of the file runs again', async () => {
    const remembering = `
      import { appendFileSync, readFileSync } from 'node:fs';
      const log = import.meta.dirname + '/log';
      let made = 0;
      beforeAll(() => { made += 1; appendFileSync(log, 'begun '); });
      it('comes first', () => expect(made).toBe(1));
      it('fails at first', () => expect(readFileSync(log, 'utf8')).toBe('begun begun '));
    `;
    const tally = await smallRun({ e2e: { 'a.test.ts': remembering } }, { again: 'e2e' });
    expect(tally).toMatchObject({ passed: 2, failed: 0, atSecondTry: 1 });
  });

  it('does not save what is wrong, nor what a broken beforeAll keeps from running twice', async () => {
    const tally = await smallRun(
      {
        e2e: {
          'a.test.ts': `beforeAll(() => { throw new Error('No host.'); });${passing}`,
          'b.test.ts': failing,
        },
      },
      { again: 'e2e' },
    );
    expect(tally).toMatchObject({ passed: 0, failed: 2, atSecondTry: 0 });
    expect(tally.said).toHaveLength(2);
  });

  it('is given to no run in which many files failed', async () => {
    const files = Object.fromEntries(
      [1, 2, 3, 4].map((n) => [`late-${n}.test.ts`, failingOnce.replace('was-here', `was-here-${n}`)]),
    );
    const tally = await smallRun({ e2e: files }, { again: 'e2e' });
    expect(tally).toMatchObject({ passed: 0, failed: 4 });
  });
});
