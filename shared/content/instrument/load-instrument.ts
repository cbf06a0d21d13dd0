import type { Result } from '../../ground/result.ts';
import { ok } from '../../ground/result.ts';
import type { ContentFiles, ContentProblem } from '../files/content-files.ts';
import { byLanguage, parseContent, refuseContent, runChecks } from '../files/parse-content.ts';
import { allChecks } from './checks/all-checks.ts';
import type { ParsedContent } from './checks/instrument-check.ts';
import { definitionFile } from './checks/instrument-check.ts';
import type { Instrument } from './instrument.ts';
import { instrumentDefinitionSchema, instrumentTextSchema } from './instrument.ts';

/** An instrument as its files hold it, nothing checked yet. */
export type InstrumentContent = ContentFiles;

const shape = { file: definitionFile, definition: instrumentDefinitionSchema, text: instrumentTextSchema };

/**
 * Turns files into an instrument, or refuses with INSTRUMENT_INVALID and every problem there is
 * (`details.problems`, one line each), so that an author corrects all of them in one go.
 */
export function loadInstrument(content: InstrumentContent): Result<Instrument, 'INSTRUMENT_INVALID'> {
  const { parsed, problems: misshapen } = parseContent(content, shape);
  const problems = parsed ? findProblems(content.place, parsed) : misshapen;
  if (!parsed || problems.length > 0)
    return refuseContent('INSTRUMENT_INVALID', 'instrument', content.place, problems);
  return ok({ definition: parsed.definition, texts: byLanguage(parsed.texts) });
}

/** Every finding of every check on content whose shape is right. */
export function findProblems(place: string, content: ParsedContent): readonly ContentProblem[] {
  return runChecks(place, content, allChecks);
}
