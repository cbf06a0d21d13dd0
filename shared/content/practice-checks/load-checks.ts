import type { Result } from '../../ground/result.ts';
import { ok } from '../../ground/result.ts';
import type { ContentFiles, ContentProblem } from '../files/content-files.ts';
import { loadShippedVersions } from '../files/load-versions.ts';
import { byLanguage, parseContent, refuseContent, runChecks } from '../files/parse-content.ts';
import type { Versions } from '../files/versions.ts';
import type { Instruments } from '../instrument/instruments.ts';
import type { CheckLibrary } from './check-library.ts';
import { checkLibrarySchema, checkLibraryTextSchema } from './check-library.ts';
import { allRules } from './checks/all-rules.ts';
import type { ParsedChecks } from './checks/check-rule.ts';
import { checksFile } from './checks/check-rule.ts';

/** Practice checks as their files hold them, nothing checked yet. */
export type CheckContent = ContentFiles;

export const checkShape = { file: checksFile, definition: checkLibrarySchema, text: checkLibraryTextSchema };

/**
 * Turns files into the practice checks, held against the instruments that they serve. Refuses with
 * CHECKS_INVALID and every problem there is (`details.problems`, one line each). Of an older version the shape alone
 * is read.
 */
export function loadChecks(
  content: CheckContent,
  instruments: Instruments,
  isNewest = true,
): Result<CheckLibrary, 'CHECKS_INVALID'> {
  const { parsed, problems: misshapen } = parseContent(content, checkShape);
  const found = () => (parsed ? findCheckProblems(content.place, { ...parsed, instruments }) : misshapen);
  const problems = parsed && !isNewest ? [] : found();
  if (!parsed || problems.length > 0)
    return refuseContent('CHECKS_INVALID', 'library of practice checks', content.place, problems);
  return ok({ definition: parsed.definition, texts: byLanguage(parsed.texts) });
}

/** Every version of the practice checks that ships: a problem there is a bug, so it throws. */
export function loadShippedChecks(
  contents: readonly CheckContent[],
  instruments: Instruments,
): Versions<CheckLibrary> {
  return loadShippedVersions(contents, checksFile, (content, isNewest) =>
    loadChecks(content, instruments, isNewest),
  );
}

/** Every finding of every rule on content whose shape is right. */
export function findCheckProblems(place: string, content: ParsedChecks): readonly ContentProblem[] {
  return runChecks(place, content, allRules);
}
