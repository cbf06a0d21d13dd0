import { describe, expect, it } from 'vitest';
import type { ParsedActions } from '../../../../shared/content/actions/checks/action-check.ts';
import { allChecks } from '../../../../shared/content/actions/checks/all-checks.ts';
import { findActionProblems } from '../../../../shared/content/actions/load-actions.ts';
import { shippedActions } from '../../../support/libraries.ts';
import { shipped } from '../instrument/shipped.ts';
import type { ActionBreakage } from './action-breakages.ts';
import { actionBreakages } from './action-breakages.ts';

function content(): ParsedActions {
  const { definition, texts } = structuredClone(shippedActions);
  return {
    definition,
    texts: Object.values(texts).map((text) => ({ file: `text.${text.language}.json`, text })),
    instruments: shipped,
  };
}

describe('the checks of the action library', () => {
  it('find nothing in the content that ships', () => {
    expect(findActionProblems('', content())).toEqual([]);
  });

  it('have a name of their own, a description and a breakage each', () => {
    const names = allChecks.map((check) => check.name);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(actionBreakages.map((breakage) => breakage.check))).toEqual(new Set(names));
    for (const check of allChecks) expect(check.description).toMatch(/^[A-Z].*\.$/);
  });

  it.each(actionBreakages)('$check: $what', ({ check, place, says, breaks }: ActionBreakage) => {
    const broken = content();
    breaks(broken);
    const problems = findActionProblems('pack', broken);
    expect([...new Set(problems.map((problem) => problem.check))]).toEqual([check]);
    expect(problems[0]?.place).toBe(`pack/${place}`);
    expect(problems.map((problem) => problem.message).join('\n')).toContain(says);
    for (const problem of problems) expect(problem.message).toMatch(/\..+\.$/);
  });

  it('leave a legacy instrument without actions alone', () => {
    const { definition, ...rest } = content();
    const actions = definition.actions.map((action) => ({
      ...action,
      standards: { 'un-ip-psea-2020': action.standards['un-ip-psea-2020'] ?? [] },
    }));
    expect(findActionProblems('', { ...rest, definition: { ...definition, actions } })).toEqual([]);
  });
});
