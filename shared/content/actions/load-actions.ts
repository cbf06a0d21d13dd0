import type { Result } from '../../ground/result.ts';
import { ok } from '../../ground/result.ts';
import type { ContentFiles, ContentProblem } from '../files/content-files.ts';
import { loadShippedVersions } from '../files/load-versions.ts';
import { byLanguage, parseContent, refuseContent, runChecks } from '../files/parse-content.ts';
import type { Versions } from '../files/versions.ts';
import type { Instruments } from '../instrument/instruments.ts';
import type { ActionLibrary } from './action-library.ts';
import { actionLibrarySchema, actionLibraryTextSchema } from './action-library.ts';
import type { ParsedActions } from './checks/action-check.ts';
import { actionsFile } from './checks/action-check.ts';
import { allChecks } from './checks/all-checks.ts';

/** An action library as its files hold it, nothing checked yet. */
export type ActionContent = ContentFiles;

export const actionShape = {
  file: actionsFile,
  definition: actionLibrarySchema,
  text: actionLibraryTextSchema,
};

/**
 * Turns files into the action library, held against the instruments that it serves. Refuses with
 * ACTIONS_INVALID and every problem there is (`details.problems`, one line each). Of an older version the shape alone
 * is read.
 */
export function loadActions(
  content: ActionContent,
  instruments: Instruments,
  isNewest = true,
): Result<ActionLibrary, 'ACTIONS_INVALID'> {
  const { parsed, problems: misshapen } = parseContent(content, actionShape);
  const found = () => (parsed ? findActionProblems(content.place, { ...parsed, instruments }) : misshapen);
  const problems = parsed && !isNewest ? [] : found();
  if (!parsed || problems.length > 0)
    return refuseContent('ACTIONS_INVALID', 'action library', content.place, problems);
  return ok({ definition: parsed.definition, texts: byLanguage(parsed.texts) });
}

/** Every version of the action library that ships: a problem there is a bug, so it throws. */
export function loadShippedActions(
  contents: readonly ActionContent[],
  instruments: Instruments,
): Versions<ActionLibrary> {
  return loadShippedVersions(contents, actionsFile, (content, isNewest) =>
    loadActions(content, instruments, isNewest),
  );
}

/** Every finding of every check on content whose shape is right. */
export function findActionProblems(place: string, content: ParsedActions): readonly ContentProblem[] {
  return runChecks(place, content, allChecks);
}
