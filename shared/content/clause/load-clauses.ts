import type { Result } from '../../ground/result.ts';
import { ok } from '../../ground/result.ts';
import type { ContentFiles, ContentProblem } from '../files/content-files.ts';
import { byLanguage, parseContent, refuseContent, runChecks } from '../files/parse-content.ts';
import { allClauseChecks } from './checks/all-checks.ts';
import type { ParsedClauses } from './checks/clause-check.ts';
import { clauseFile } from './checks/clause-check.ts';
import type { ClauseLibrary } from './clause.ts';
import { clauseLibrarySchema, clauseLibraryTextSchema } from './clause.ts';

/** A clause library as its files hold it, nothing checked yet. */
export type ClauseContent = ContentFiles;

const shape = { file: clauseFile, definition: clauseLibrarySchema, text: clauseLibraryTextSchema };

/**
 * Turns files into a clause library, or refuses with CLAUSES_INVALID and every problem there is (`details.problems`,
 * one line each). English is complete; another language is complete in each clause that it has, and may lack clauses.
 */
export function loadClauses(content: ClauseContent): Result<ClauseLibrary, 'CLAUSES_INVALID'> {
  const { parsed, problems: misshapen } = parseContent(content, shape);
  const problems = parsed ? findClauseProblems(content.place, parsed) : misshapen;
  if (!parsed || problems.length > 0)
    return refuseContent('CLAUSES_INVALID', 'clause library', content.place, problems);
  return ok({ definition: parsed.definition, texts: byLanguage(parsed.texts) });
}

/** As `loadClauses`, for content that ships with the product: a problem there is a bug, so it throws. */
export function loadShippedClauses(content: ClauseContent): ClauseLibrary {
  const result = loadClauses(content);
  if (result.ok) return result.value;
  throw new Error((result.error.details.problems as readonly string[]).join('\n'));
}

/** Every finding of every check on content whose shape is right. */
export function findClauseProblems(place: string, content: ParsedClauses): readonly ContentProblem[] {
  return runChecks(place, content, allClauseChecks);
}
