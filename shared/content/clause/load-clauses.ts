import { canonicalJson } from '../../ground/canonical-json.ts';
import type { Result } from '../../ground/result.ts';
import { ok } from '../../ground/result.ts';
import type { ContentFiles, ContentProblem } from '../files/content-files.ts';
import { loadShippedVersions } from '../files/load-versions.ts';
import { byLanguage, parseContent, refuseContent, runChecks } from '../files/parse-content.ts';
import type { Versions } from '../files/versions.ts';
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

/** Every version of the clause library that ships: a problem there is a bug, so it throws. */
export function loadShippedClauses(contents: readonly ClauseContent[]): Versions<ClauseLibrary> {
  const versions = loadShippedVersions(contents, clauseFile, loadClauses);
  const problems = otherWords(versions);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return versions;
}

/** A version of a clause means the same words in every library that holds it: a hash in an old annex leads to them. */
function otherWords({ all }: Versions<ClauseLibrary>): string[] {
  const known = new Map<string, { readonly library: string; readonly content: string }>();
  return all.toReversed().flatMap(({ definition, texts }) =>
    definition.clauses.flatMap((clause) => {
      const parts = [
        [`${clause.id}@${clause.version}`, clause] as const,
        ...Object.values(texts).flatMap(({ language, clauses }) =>
          Object.hasOwn(clauses, clause.id)
            ? [[`${clause.id}@${clause.version} in "${language}"`, clauses[clause.id]] as const]
            : [],
        ),
      ];
      return parts.flatMap(([name, part]) => {
        const before = known.get(name);
        const content = canonicalJson(part);
        if (!before) known.set(name, { library: definition.version, content });
        return before && before.content !== content
          ? [
              `clauses/${definition.version}: ${name} says something else than in ${before.library}. Raise the version of the clause.`,
            ]
          : [];
      });
    }),
  );
}

/** Every finding of every check on content whose shape is right. */
export function findClauseProblems(place: string, content: ParsedClauses): readonly ContentProblem[] {
  return runChecks(place, content, allClauseChecks);
}
