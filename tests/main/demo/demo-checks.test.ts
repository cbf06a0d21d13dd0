import { describe, expect, it } from 'vitest';
import { allChecks } from '../../../main/core/demo/stories/checks/all-checks.ts';
import { findDemoProblems } from '../../../main/core/demo/stories/load-demo.ts';
import type { DemoBreakage } from './demo-breakages.ts';
import { demoBreakages } from './demo-breakages.ts';
import { shippedDemo } from './shipped-demo.ts';

describe('the checks of the demo', () => {
  it('find nothing in the demo that ships', () => {
    expect(findDemoProblems('demo', shippedDemo())).toEqual([]);
  });

  it('have a name of their own, a description and a breakage each', () => {
    const names = allChecks.map((check) => check.name);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(demoBreakages.map((breakage) => breakage.check))).toEqual(new Set(names));
    for (const check of allChecks) expect(check.description).toMatch(/^[A-Z].*\.$/);
  });

  it.each(demoBreakages)('$check: $what', ({ check, place, says, breaks }: DemoBreakage) => {
    const broken = shippedDemo();
    breaks(broken);
    const problems = findDemoProblems('demo', broken);
    expect([...new Set(problems.map((problem) => problem.check))]).toEqual([check]);
    expect(problems[0]?.place).toBe(`demo/${place}`);
    expect(problems.map((problem) => problem.message).join('\n')).toContain(says);
    for (const problem of problems) expect(problem.message).toMatch(/\..+\.$/);
  });
});
