import { describe, expect, it } from 'vitest';
import { unLanguages } from '../../../shared/ground/un-languages.ts';
import { shippedDemo } from './shipped-demo.ts';

function sentencesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesOf) : [];
}

describe.each(shippedDemo().texts)('demo comments in $file', ({ text }) => {
  const { language, ...given } = text;
  const sentences = sentencesOf(given);

  it('are each written once', () => {
    expect(sentences.length).toBeGreaterThan(30);
    expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([]);
  });

  it('are short', () => {
    const limit = language === 'zh' ? 60 : 140;
    expect(sentences.filter((sentence) => sentence.length > limit)).toEqual([]);
  });
});

describe('the stories', () => {
  const { lists, texts } = shippedDemo();
  const partners = lists.flatMap((list) => list.partners);

  it('have partners, reviewers and the office in each of the six languages, about every topic', () => {
    expect(texts.map(({ text }) => text.language).sort()).toEqual([...unLanguages].sort());
    for (const language of unLanguages)
      expect([language, partners.some((each) => each.reviewedIn === language)]).toEqual([language, true]);
    const topics = (value: object) => Object.keys(value).sort();
    const english = texts.find(({ text }) => text.language === 'en')!.text;
    for (const { text } of texts)
      expect([text.language, topics(text.review.progressing)]).toEqual([
        text.language,
        topics(english.review.progressing),
      ]);
  });

  it('tell what happened in the language in which the partner is reviewed, never in English beside it', () => {
    const told = partners
      .filter(({ reviewedIn }) => ['ar', 'ru', 'zh'].includes(reviewedIn))
      .flatMap(({ key, story, fields }) =>
        [...freeTexts(story), ...freeTexts({ notes: fields.notes })].map((words) => `${key}: ${words}`),
      );
    expect(told.length).toBeGreaterThan(20);
    const foreign = /\p{Script=Arabic}|\p{Script=Cyrillic}|\p{Script=Han}/u;
    expect(told.filter((words) => !foreign.test(words))).toEqual([]);
  });
});

/** Sentences that a person writes in a step: no name, code or date. */
function freeTexts(value: unknown): string[] {
  const written = 'reason statement justification conditions note summary text notes responsible'.split(' ');
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? (written.includes(key) ? [inner] : []) : freeTexts(inner),
  );
}
