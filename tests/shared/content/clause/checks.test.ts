import { describe, expect, it } from 'vitest';
import { allClauseChecks } from '../../../../shared/content/clause/checks/all-checks.ts';
import { findClauseProblems } from '../../../../shared/content/clause/load-clauses.ts';
import type { Breakage } from './breakages.ts';
import { breakages } from './breakages.ts';
import { freshContent, parsedOf, shippedClauses } from './content.ts';

describe('the checks of a clause library', () => {
  it('find nothing in the content that ships, nor in one with a partial translation', () => {
    expect(findClauseProblems('', parsedOf(shippedClauses))).toEqual([]);
    expect(findClauseProblems('', freshContent())).toEqual([]);
  });

  it('have a name of their own, a description and a breakage each', () => {
    const names = allClauseChecks.map((check) => check.name);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(breakages.map((breakage) => breakage.check))).toEqual(new Set(names));
    for (const check of allClauseChecks) expect(check.description).toMatch(/^[A-Z].*\.$/);
  });

  it.each(breakages)('$check: $what', ({ check, place, says, breaks }: Breakage) => {
    const content = freshContent();
    breaks(content);
    const problems = findClauseProblems('pack', content);
    expect([...new Set(problems.map((problem) => problem.check))]).toEqual([check]);
    expect(problems.map((problem) => problem.place)).toContain(`pack/${place}`);
    expect(problems.map((problem) => problem.message).join('\n')).toContain(says);
    for (const problem of problems) expect(problem.message).toMatch(/\..+\.$/);
  });

  it("leave an organisation's own clauses their capitals and their number", () => {
    const content = freshContent();
    content.definition.modelText = false;
    content.definition.clauses = content.definition.clauses.filter(({ id }) => id === 'under-18');
    content.definition.placeholders = [];
    content.definition.sets = [];
    for (const { text } of content.texts) {
      text.sets = {};
      text.placeholders = {};
      text.clauses = {
        'under-18': {
          title: 'Children',
          variants: {
            usual: { label: 'Ours', body: [{ text: 'No Staff Member of the Ministry does this.' }] },
          },
        },
      };
    }
    expect(findClauseProblems('pack', content)).toEqual([]);
  });

  it('are not misled by an id that every object has', () => {
    const content = freshContent();
    const last = content.definition.clauses.at(-1);
    if (!last) throw new Error('no clause');
    content.definition.clauses.push({ ...structuredClone(last), id: 'constructor' });
    expect(findClauseProblems('pack', content).map((problem) => problem.place)).toEqual([
      'pack/text.en.json → clauses.constructor',
    ]);
  });
});
