import type { Result } from '../../ground/result.ts';
import { ok } from '../../ground/result.ts';
import type { EvidenceVocabulary } from '../evidence/vocabulary.ts';
import type { ContentFiles, ContentProblem } from '../files/content-files.ts';
import { byLanguage, parseContent, refuseContent, runChecks } from '../files/parse-content.ts';
import { allChecks } from './checks/all-checks.ts';
import type { ParsedContent } from './checks/instrument-check.ts';
import { definitionFile } from './checks/instrument-check.ts';
import { menuOf, withEvidenceWords } from './evidence-menu.ts';
import type { LoadedInstrument } from './instrument.ts';
import { instrumentFileSchema, instrumentTextSchema } from './instrument.ts';

/** An instrument as its files hold it, nothing checked yet. */
export type InstrumentContent = ContentFiles;

const shape = { file: definitionFile, definition: instrumentFileSchema, text: instrumentTextSchema };

/**
 * Turns files into an instrument, or refuses with INSTRUMENT_INVALID and every problem there is
 * (`details.problems`, one line each), so that an author corrects all of them in one go.
 */
export function loadInstrument(
  content: InstrumentContent,
  vocabulary: EvidenceVocabulary,
): Result<LoadedInstrument, 'INSTRUMENT_INVALID'> {
  const { whole, problems: misshapen } = parseInstrument(content, vocabulary);
  const problems = whole ? findProblems(content.place, whole) : misshapen;
  if (!whole || problems.length > 0)
    return refuseContent('INSTRUMENT_INVALID', 'instrument', content.place, problems);
  return ok(loaded(content, whole));
}

/**
 * The instrument that files hold which were checked when they came: records stand on it, so that a rule which is new
 * since takes nothing away. Null where their very shape can't be read.
 */
export function readCheckedInstrument(
  content: InstrumentContent,
  vocabulary: EvidenceVocabulary,
): LoadedInstrument | null {
  const { whole } = parseInstrument(content, vocabulary);
  return whole && loaded(content, whole);
}

function parseInstrument(content: InstrumentContent, vocabulary: EvidenceVocabulary) {
  const { parsed, problems } = parseContent(content, shape);
  if (!parsed) return { whole: null, problems };
  const menu = menuOf(parsed.definition, vocabulary);
  const whole: ParsedContent = {
    definition: { ...parsed.definition, evidence: menu },
    texts: parsed.texts.map(({ file, text }) => ({ file, text: withEvidenceWords(text, menu, vocabulary) })),
  };
  return { whole, problems: [] };
}

function loaded(content: InstrumentContent, { definition, texts }: ParsedContent): LoadedInstrument {
  const words = byLanguage(texts);
  return { definition, texts: words, source: sourceOf(content, texts, definition.evidence, words) };
}

/** What the files say, a language by its code: the names of files are no content. */
function sourceOf(
  { definition, texts }: InstrumentContent,
  files: ParsedContent['texts'],
  menu: LoadedInstrument['definition']['evidence'],
  words: LoadedInstrument['texts'],
): LoadedInstrument['source'] {
  return {
    definition,
    texts: Object.fromEntries(files.map(({ file, text }) => [text.language, texts[file]])),
    evidence: {
      menu,
      words: Object.fromEntries(Object.values(words).map(({ language, evidence }) => [language, evidence])),
    },
  };
}

/** Every finding of every check on content whose shape is right. */
export function findProblems(place: string, content: ParsedContent): readonly ContentProblem[] {
  return runChecks(place, content, allChecks);
}
