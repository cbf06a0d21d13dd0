import { splitClauseReference } from '../../../shared/content/packs/clause-versions.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { EffectiveLibrary, StandingClause } from '../../../shared/rules/clause/effective-library.ts';

/** The version of a reference such as "reporting@1.0.0"; the id alone means the one in use. */
export function findClause(
  library: EffectiveLibrary,
  reference: string,
): Result<StandingClause, 'CLAUSE_NOT_FOUND'> {
  const sought = reference.trim().toLowerCase();
  const { clause, version } = splitClauseReference(sought);
  const found =
    version === null
      ? library.inUse.get(clause)
      : library.versions.find((each) => each.reference.toLowerCase() === sought);
  return found ? ok(found) : refuse('CLAUSE_NOT_FOUND', { reference });
}
