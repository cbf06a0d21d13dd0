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
