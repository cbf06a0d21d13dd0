import { describe, expect, it } from 'vitest';
import { closingLines, runChecks } from '../../scripts/tally.mjs';

const tally = (passed: number, failed: number, skipped = 0) => ({ passed, failed, skipped });

describe('the closing lines', () => {
  it('end with the count alone', () => {
    expect(closingLines([tally(2, 0), tally(3, 0)])).toEqual({ lines: ['5 passed, 0 failed'], exitCode: 0 });
    expect(closingLines([tally(2, 0, 4)]).lines).toEqual(['2 passed, 0 failed, 4 skipped']);
  });

  it('name what failed, and say how many needed a second try', () => {
    const first = { ...tally(1, 1), said: ['✗ a.test.ts > breaks: no'] };
    const second = { ...tally(5, 0), atSecondTry: 1, said: ['↻ b.test.ts > is late: at the second try'] };
    expect(closingLines([first, second])).toEqual({
      lines: [...first.said, ...second.said, '', '1 at the second try', '6 passed, 1 failed'],
      exitCode: 1,
    });
  });

  it('say why a run in which nothing failed is no good', () => {
    expect(closingLines([tally(0, 0)])).toEqual({
      lines: ['Nothing was tested: no test was found.', '0 passed, 0 failed'],
      exitCode: 1,
    });
    expect(closingLines([tally(0, 0, 2)])).toEqual({
      lines: ['Nothing was tested: every test was skipped.', '0 passed, 0 failed, 2 skipped'],
      exitCode: 1,
    });
  });
});

it('a check that fails is named', async () => {
  const check = (name: string, ok: boolean) => ({ name, run: async () => ({ ok, output: '' }) });
  expect(await runChecks([check('lint', true), check('types: main', false)])).toEqual({
    ...tally(1, 1),
    said: ['✗ types: main'],
  });
});
