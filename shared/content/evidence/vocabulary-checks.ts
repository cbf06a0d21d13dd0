import { englishMissing } from '../files/checks/english-missing.ts';
import { languageRepeated } from '../files/checks/language-repeated.ts';
import { textBlank } from '../files/checks/text-blank.ts';
import type { ContentCheck, ParsedFiles } from '../files/content-files.ts';
import { englishOf, repeated } from '../files/content-files.ts';
import { missingEntries, unknownEntries } from '../files/text-entries.ts';
import type { EvidenceText, EvidenceVocabularyDefinition } from './vocabulary.ts';

export type ParsedVocabulary = ParsedFiles<EvidenceVocabularyDefinition, EvidenceText>;

export const vocabularyFile = 'vocabulary.json';

const kindRepeated: ContentCheck<ParsedVocabulary> = {
  name: 'kind-repeated',
  description: 'A kind of evidence stands once in the vocabulary.',
  find: ({ definition }) =>
    repeated(definition.evidence.map(({ id }) => id)).map((id) => ({
      place: `${vocabularyFile} → evidence`,
      what: `The evidence "${id}" is listed more than once.`,
      fix: 'Remove the repetition.',
    })),
};

const kindTextMissing: ContentCheck<ParsedVocabulary> = {
  name: 'kind-text-missing',
  description: 'Every kind of evidence has an English label.',
  find: (content) => {
    const english = englishOf(content);
    const ids = content.definition.evidence.map(({ id }) => id);
    return english ? missingEntries(english, 'evidence', 'evidence', ids, english.text.evidence) : [];
  },
};

const textForUnknownKind: ContentCheck<ParsedVocabulary> = {
  name: 'text-for-unknown-kind',
  description: 'No label belongs to a kind of evidence that the vocabulary lacks.',
  find: ({ definition, texts }) => {
    const known = new Set(definition.evidence.map(({ id }) => id));
    return texts.flatMap(({ file, text }) =>
      unknownEntries(file, 'evidence', 'vocabulary', known, text.evidence),
    );
  },
};

/** Every rule about the vocabulary of evidence. */
export const vocabularyChecks: readonly ContentCheck<ParsedVocabulary>[] = [
  englishMissing,
  kindRepeated,
  kindTextMissing,
  languageRepeated,
  textBlank,
  textForUnknownKind,
];
