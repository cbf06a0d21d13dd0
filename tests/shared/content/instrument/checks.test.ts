import { describe, expect, it } from 'vitest';
import { instrumentContents } from '../../../../assessments/index.ts';
import { allChecks } from '../../../../shared/content/instrument/checks/all-checks.ts';
import { findProblems } from '../../../../shared/content/instrument/load-instrument.ts';
import type { Breakage } from './breakages.ts';
import { breakages } from './breakages.ts';
import { contentOf, shipped } from './shipped.ts';

describe('the checks of an instrument', () => {
  it('find nothing in the content that ships', () => {
    expect(shipped.all).toHaveLength(instrumentContents.instruments.length);
    for (const instrument of shipped.all) expect(findProblems('', contentOf(instrument))).toEqual([]);
  });

  it('have a name of their own, a description and a breakage each', () => {
    const names = allChecks.map((check) => check.name);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(breakages.map((breakage) => breakage.check))).toEqual(new Set(names));
    for (const check of allChecks) expect(check.description).toMatch(/^[A-Z].*\.$/);
  });

  it.each(breakages)('$check: $what', ({ check, of, place, says, breaks }: Breakage) => {
    const content = structuredClone(contentOf(of));
    breaks(content);
    const problems = findProblems('pack', content);
    expect([...new Set(problems.map((problem) => problem.check))]).toEqual([check]);
    expect(problems[0]?.place).toBe(`pack/${place}`);
    expect(problems.map((problem) => problem.message).join('\n')).toContain(says);
    for (const problem of problems) expect(problem.message).toMatch(/\..+\.$/);
  });
});
