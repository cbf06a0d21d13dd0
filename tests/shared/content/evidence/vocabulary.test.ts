import { describe, expect, it } from 'vitest';
import { instrumentContents } from '../../../../assessments/index.ts';
import {
  findVocabularyProblems,
  loadVocabulary,
} from '../../../../shared/content/evidence/load-vocabulary.ts';
import type { EvidenceText } from '../../../../shared/content/evidence/vocabulary.ts';
import {
  type ParsedVocabulary,
  vocabularyChecks,
} from '../../../../shared/content/evidence/vocabulary-checks.ts';
import { shipped } from '../instrument/shipped.ts';

interface Content {
  definition: ParsedVocabulary['definition'];
  texts: { file: string; text: EvidenceText }[];
}

const content = (): Content => {
  const loaded = loadVocabulary(instrumentContents.evidence);
  if (!loaded.ok) throw new Error(loaded.error.message);
  return structuredClone({
    definition: { evidence: [...loaded.value.kinds.values()] },
    texts: Object.values(loaded.value.texts).map((text) => ({ file: `text.${text.language}.json`, text })),
  });
};
const textOf = ({ texts }: Content, language: string) => {
  const found = texts.find(({ text }) => text.language === language);
  if (!found) throw new Error(`No ${language}.`);
  return found.text;
};

const breakages: readonly [check: string, place: string, breaks: (content: Content) => void][] = [
  [
    'kind-repeated',
    'vocabulary.json → evidence',
    ({ definition }) => definition.evidence.push({ ...definition.evidence[0]! }),
  ],
  [
    'kind-text-missing',
    'text.en.json → evidence.psea-policy',
    (broken) => void delete textOf(broken, 'en').evidence['psea-policy'],
  ],
  [
    'text-for-unknown-kind',
    'text.ar.json → evidence.videos',
    (broken) => {
      textOf(broken, 'ar').evidence.videos = 'أفلام';
    },
  ],
  [
    'text-blank',
    'text.fr.json → evidence.other',
    (broken) => {
      textOf(broken, 'fr').evidence.other = ' ';
    },
  ],
  [
    'english-missing',
    'text.en.json',
    (broken) => {
      broken.texts = broken.texts.filter(({ text }) => text.language !== 'en');
    },
  ],
  [
    'language-repeated',
    'text.ar.json, text.ar-2.json',
    (broken) => void broken.texts.push({ file: 'text.ar-2.json', text: textOf(broken, 'ar') }),
  ],
];

describe('the vocabulary of evidence', () => {
  it('is without fault as it ships, and has a breakage for each check', () => {
    expect(findVocabularyProblems('', content())).toEqual([]);
    expect(new Set(breakages.map(([check]) => check))).toEqual(
      new Set(vocabularyChecks.map(({ name }) => name)),
    );
  });

  it.each(breakages)('%s: %s', (check, place, breaks) => {
    const broken = content();
    breaks(broken);
    const problems = findVocabularyProblems('evidence', broken);
    expect([...new Set(problems.map((problem) => problem.check))]).toEqual([check]);
    expect(problems[0]?.place).toBe(`evidence/${place}`);
  });

  it('gives every instrument the menu of its standards, in their order, what needs a description last', () => {
    for (const { definition, texts } of shipped.all) {
      const offered = new Set(definition.standards.flatMap(({ evidence }) => evidence));
      expect(new Set(definition.evidence.map(({ id }) => id))).toEqual(offered);
      expect(definition.evidence.at(-1)?.needsDescription).toBe(true);
      for (const { id } of definition.evidence) expect(texts.en?.evidence?.[id]).toBeTruthy();
    }
  });
});
