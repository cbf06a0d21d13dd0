import { describe, expect, it } from 'vitest';
import { allRules } from '../../../../shared/content/practice-checks/checks/all-rules.ts';
import type { ParsedChecks } from '../../../../shared/content/practice-checks/checks/check-rule.ts';
import { findCheckProblems } from '../../../../shared/content/practice-checks/load-checks.ts';
import { shippedChecks } from '../../../support/libraries.ts';
import { shipped } from '../instrument/shipped.ts';
import type { CheckBreakage } from './check-breakages.ts';
import { checkBreakages } from './check-breakages.ts';

function content(): ParsedChecks {
  const { definition, texts } = structuredClone(shippedChecks);
  return {
    definition,
    texts: Object.values(texts).map((text) => ({ file: `text.${text.language}.json`, text })),
    instruments: shipped,
  };
}

describe('the rules about practice checks', () => {
  it('find nothing in the content that ships', () => {
    expect(findCheckProblems('', content())).toEqual([]);
  });

  it('have a name of their own, a description and a breakage each', () => {
    const names = allRules.map((rule) => rule.name);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(checkBreakages.map((breakage) => breakage.check))).toEqual(new Set(names));
    for (const rule of allRules) expect(rule.description).toMatch(/^[A-Z].*\.$/);
  });

  it.each(checkBreakages)('$check: $what', ({ check, place, says, breaks }: CheckBreakage) => {
    const broken = content();
    breaks(broken);
    const problems = findCheckProblems('pack', broken);
    expect([...new Set(problems.map((problem) => problem.check))]).toEqual([check]);
    expect(problems[0]?.place).toBe(`pack/${place}`);
    expect(problems.map((problem) => problem.message).join('\n')).toContain(says);
    for (const problem of problems) expect(problem.message).toMatch(/\..+\.$/);
  });
});
