import { describe, expect, it } from 'vitest';
import { arPartner, arReview } from '../../../shared/demo/text/ar.ts';
import { enPartner, enReview } from '../../../shared/demo/text/en.ts';
import { esPartner, esReview } from '../../../shared/demo/text/es.ts';
import { frPartner, frReview } from '../../../shared/demo/text/fr.ts';
import { progressing } from '../../../shared/demo/text/progressing.ts';
import { ruPartner } from '../../../shared/demo/text/ru.ts';
import { zhPartner } from '../../../shared/demo/text/zh.ts';

const texts = {
  en: [enPartner, enReview, progressing],
  fr: [frPartner, frReview],
  es: [esPartner, esReview],
  ar: [arPartner, arReview],
  ru: [ruPartner],
  zh: [zhPartner],
};

function sentencesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesOf) : [];
}

const slots = new Set(['staff', 'trained', 'volunteers', 'sites', 'town', 'year', 'month', 'few', 'some']);

describe.each(Object.entries(texts))('demo comments in %s', (language, given) => {
  const sentences = sentencesOf(given);

  it('are each written once', () => {
    expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([]);
  });

  it('name only facts that an organisation has', () => {
    const named = sentences.flatMap((sentence) =>
      [...sentence.matchAll(/\{([^}]*)\}/g)].map(([, slot]) => slot ?? ''),
    );
    expect(named.filter((slot) => !slots.has(slot))).toEqual([]);
  });

  it('are short', () => {
    const limit = language === 'zh' ? 60 : 140;
    expect(sentences.filter((sentence) => sentence.length > limit)).toEqual([]);
  });
});
