import type { EvidenceVocabulary } from '../evidence/vocabulary.ts';
import { type DraftWords, type InstrumentDraft, linesOf, standardFields } from './draft.ts';
import { type DraftProblem, problem } from './draft-problem.ts';

/** Languages in which every word is there: what a pack may promise. */
export function completeLanguages(draft: InstrumentDraft, vocabulary: EvidenceVocabulary): readonly string[] {
  return Object.keys(draft.words)
    .filter((language) => missingIn(draft, language, vocabulary).length === 0)
    .sort();
}

/**
 * Languages that a release brings: English, and each in which a partner can be asked without another one. A pack with
 * half a language is taken in nowhere.
 */
export function releasedLanguages(draft: InstrumentDraft, vocabulary: EvidenceVocabulary): readonly string[] {
  return Object.keys(draft.words)
    .filter((language) => language === 'en' || !missingIn(draft, language, vocabulary).some(isNeeded))
    .sort();
}

/** What a language can't do without: guidance, evidence and rhythms are shown in English where it lacks them. */
function isNeeded({ field }: DraftProblem): boolean {
  return field !== 'guidance' && field !== 'commonMistakes' && field !== 'evidence' && field !== 'rhythms';
}

/**
 * Words that are not there yet, language by language. English has to be whole, since it stands in for every other one;
 * what another language lacks is told, and shown in English.
 */
export function missingWords(
  draft: InstrumentDraft,
  vocabulary: EvidenceVocabulary,
): readonly DraftProblem[] {
  const english = draft.words.en ? [] : [problem('language-missing', 'words', { language: 'en' })];
  const languages = Object.keys(draft.words).flatMap((language) => missingIn(draft, language, vocabulary));
  return [...english, ...languages];
}

function missingIn(
  { words, facts }: InstrumentDraft,
  language: string,
  { texts }: EvidenceVocabulary,
): readonly DraftProblem[] {
  const own = words[language];
  if (!own) return [];
  const shared = texts[language]?.evidence ?? {};
  const lack = (field: string, rest: Partial<DraftProblem> = {}) =>
    problem('missing', 'words', { language, field, weight: language === 'en' ? 'stops' : 'open', ...rest });
  const answers = facts.scale === 'met' ? ['yes', 'no', 'not-applicable'] : facts.answers.map(({ id }) => id);
  const kinds = [...new Set(facts.standards.flatMap(({ evidence }) => evidence))];
  return [
    ...(['title', 'shortTitle'] as const).filter((field) => blank(own[field])).map((field) => lack(field)),
    ...facts.standards.flatMap(({ id }) =>
      standardFields.filter((field) => isBlank(own, id, field)).map((field) => lack(field, { standard: id })),
    ),
    ...answers.filter((entry) => blank(own.answers[entry])).map((entry) => lack('answers', { entry })),
    ...facts.bands
      .filter(({ rating }) => blank(own.ratings[rating]?.label) || blank(own.ratings[rating]?.meaning))
      .map(({ rating }) => lack('ratings', { entry: rating })),
    ...kinds
      .filter((entry) => blank(own.evidence[entry]) && blank(shared[entry]))
      .map((entry) => lack('evidence', { entry })),
    ...facts.rhythms
      .filter(({ id }) => blank(own.rhythms[id]?.title) || blank(own.rhythms[id]?.about))
      .map(({ id }) => lack('rhythms', { entry: id })),
  ];
}

function isBlank({ standards }: DraftWords, id: string, field: (typeof standardFields)[number]): boolean {
  return linesOf(standards[id]?.[field] ?? '').length === 0;
}

const blank = (text: string | undefined) => (text ?? '').trim() === '';
