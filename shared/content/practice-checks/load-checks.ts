import type { Result } from '../../ground/result.ts';
import { ok } from '../../ground/result.ts';
import type { ContentFiles, ContentProblem } from '../files/content-files.ts';
import { byLanguage, parseContent, refuseContent, runChecks } from '../files/parse-content.ts';
import type { Instruments } from '../instrument/load-instruments.ts';
import type { CheckLibrary } from './check-library.ts';
import { checkLibrarySchema, checkLibraryTextSchema } from './check-library.ts';
import { allRules } from './checks/all-rules.ts';
import type { ParsedChecks } from './checks/check-rule.ts';
import { checksFile } from './checks/check-rule.ts';

/** Practice checks as their files hold them, nothing checked yet. */
export type CheckContent = ContentFiles;

const shape = { file: checksFile, definition: checkLibrarySchema, text: checkLibraryTextSchema };

/**
 * Turns files into the practice checks, held against the instruments that they serve. Refuses with
 * CHECKS_INVALID and every problem there is (`details.problems`, one line each).
 */
export function loadChecks(
  content: CheckContent,
  instruments: Instruments,
): Result<CheckLibrary, 'CHECKS_INVALID'> {
  const { parsed, problems: misshapen } = parseContent(content, shape);
  const problems = parsed ? findCheckProblems(content.place, { ...parsed, instruments }) : misshapen;
  if (!parsed || problems.length > 0)
    return refuseContent('CHECKS_INVALID', 'library of practice checks', content.place, problems);
  return ok({ definition: parsed.definition, texts: byLanguage(parsed.texts) });
}

/** As `loadChecks`, for content that ships with the product: a problem there is a bug, so it throws. */
export function loadShippedChecks(content: CheckContent, instruments: Instruments): CheckLibrary {
  const result = loadChecks(content, instruments);
  if (result.ok) return result.value;
  throw new Error((result.error.details.problems as readonly string[]).join('\n'));
}

/** Every finding of every rule on content whose shape is right. */
export function findCheckProblems(place: string, content: ParsedChecks): readonly ContentProblem[] {
  return runChecks(place, content, allRules);
}
