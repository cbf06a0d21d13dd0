import { expect, it } from 'vitest';
import { buildClauseView } from '../../../../shared/rules/clause/build-clause-view.ts';
import { effectiveLibrary } from '../../../../shared/rules/clause/effective-library.ts';
import { sha256 } from '../../../support/desk.ts';
import { clauseVersions } from '../../../support/libraries.ts';

it('a clause names the sets that it belongs to, and no other', () => {
  const library = effectiveLibrary(clauseVersions, [], [], sha256);
  const named = [...library.inUse.values()].map((version) => {
    const { clause, sets } = buildClauseView(library, version, 'en');
    return { clause, sets };
  });
  for (const { clause, sets } of named) {
    for (const { id, clauses } of library.sets) expect(sets.includes(id)).toBe(clauses.includes(clause));
  }
  // At least one clause is left out of at least one set, or the above would say nothing.
  expect(named.some(({ sets }) => sets.length < library.sets.length)).toBe(true);
});

it('a clause marks what it cites from memory, and says what to know before a wording is chosen', () => {
  const library = effectiveLibrary(clauseVersions, [], [], sha256);
  const view = (clause: string, language: string) => {
    const version = library.inUse.get(clause);
    if (!version) throw new Error(`No ${clause}.`);
    return buildClauseView(library, version, language);
  };
  const marriage = view('marriage-exception', 'en');
  expect(marriage.sourcesFromMemory).toEqual(['ST/SGB/2003/13, 4.4', 'UN General Conditions of Contract']);
  expect(marriage.sources).toEqual(expect.arrayContaining(marriage.sourcesFromMemory));
  expect(marriage.variants.map(({ caution }) => caution === null)).toEqual([true, false]);
  expect(view('marriage-exception', 'ar').variants[1]?.caution).toContain('اليونيسف');
  expect(view('training', 'en').sourcesFromMemory).toEqual([]);
});
