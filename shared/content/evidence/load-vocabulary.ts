import type { Result } from '../../ground/result.ts';
import { ok } from '../../ground/result.ts';
import type { ContentFiles, ContentProblem } from '../files/content-files.ts';
import { byLanguage, parseContent, refuseContent, runChecks } from '../files/parse-content.ts';
import { type EvidenceVocabulary, evidenceTextSchema, evidenceVocabularySchema } from './vocabulary.ts';
import { type ParsedVocabulary, vocabularyChecks, vocabularyFile } from './vocabulary-checks.ts';

const shape = { file: vocabularyFile, definition: evidenceVocabularySchema, text: evidenceTextSchema };

/** Turns files into the vocabulary of evidence, or refuses with INSTRUMENT_INVALID and every problem there is. */
export function loadVocabulary(content: ContentFiles): Result<EvidenceVocabulary, 'INSTRUMENT_INVALID'> {
  const { parsed, problems: misshapen } = parseContent(content, shape);
  const problems = parsed ? findVocabularyProblems(content.place, parsed) : misshapen;
  if (!parsed || problems.length > 0)
    return refuseContent('INSTRUMENT_INVALID', 'vocabulary of evidence', content.place, problems);
  return ok({
    kinds: new Map(parsed.definition.evidence.map((kind) => [kind.id, kind])),
    texts: byLanguage(parsed.texts),
  });
}

/** As `loadVocabulary`, for content that ships with the product: a problem there is a bug, so it throws. */
export function loadShippedVocabulary(content: ContentFiles): EvidenceVocabulary {
  const result = loadVocabulary(content);
  if (result.ok) return result.value;
  throw new Error((result.error.details.problems as readonly string[]).join('\n'));
}

/** Every finding of every check on a vocabulary whose shape is right. */
export function findVocabularyProblems(place: string, content: ParsedVocabulary): readonly ContentProblem[] {
  return runChecks(place, content, vocabularyChecks);
}
