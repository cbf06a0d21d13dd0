import { describe, expect, it } from 'vitest';
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
