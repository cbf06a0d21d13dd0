import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogues } from '../../../../scripts/reference/guide-quotes.ts';
import { buildGuideDocument } from '../../../../shared/documents/guide/build-guide-document.ts';
import {
  chaptersOf,
  guideOf,
  plainWords,
  quotedKeys,
  runsOf,
  wordsOf,
} from '../../../../shared/documents/guide/guide.ts';
import { guideChapters, guidePictures } from '../../../../shared/documents/guide/guide-text.ts';
import { glossaryIn } from '../../../../shared/documents/guide/terms/glossary.ts';
import { termIds } from '../../../../shared/documents/guide/terms/term-text.ts';
import { unLanguages } from '../../../../shared/ground/un-languages.ts';

const pictures = join(import.meta.dirname, '../../../../renderer/features/help/pictures');

function textAt(catalogue: object, key: string): unknown {
  const steps = key.replace(':', '.').split('.');
  return steps.reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], catalogue);
}

describe.each(unLanguages)('the guide in %s', (language) => {
  const guide = guideOf(language);
  const words = chaptersOf(language).flatMap(({ parts }) => parts.flatMap(wordsOf));

  it('has every chapter, each with steps, and the same kinds of parts as the English one', () => {
    for (const id of guideChapters) {
      const kinds = guide.chapters[id].parts.map((part) =>
        part.kind === 'steps' ? `steps ${part.items.length}` : part.kind === 'picture' ? part.id : part.kind,
      );
      const those = guideOf('en').chapters[id].parts.map((part) =>
        part.kind === 'steps' ? `steps ${part.items.length}` : part.kind === 'picture' ? part.id : part.kind,
      );
      expect([id, kinds]).toEqual([id, those]);
      expect(kinds.some((kind) => kind.startsWith('steps'))).toBe(true);
    }
    expect(quotedKeys(guide)).toEqual(quotedKeys(guideOf('en')));
  });

  it('quotes only what the screens say, as they say it, and leaves no mark or key in the words', () => {
    const catalogue = catalogues[language];
    const keys = quotedKeys(guide);
    expect(keys.length).toBeGreaterThan(50);
    for (const key of keys) {
      const said = textAt(catalogue, key);
      expect([key, typeof said]).toEqual([key, 'string']);
      const [run] = runsOf(`**[[${key}]]**`, language);
      expect(run).toEqual({ text: String(said).replace(/…$/, ''), strong: true });
    }
    for (const each of words) {
      const plain = plainWords(each, language);
      expect(plain).not.toMatch(/\[\[|\]\]|\*\*|\{|….*….|…\./);
      expect(each.split('**').length % 2).toBe(1);
    }
  });

  it('becomes a document with a section for each chapter and the words on the screens at its end', () => {
    const report = buildGuideDocument({
      language,
      programVersion: '1.2.3',
      producedAt: '2026-03-02T10:00:00.000Z',
      today: '2026-03-02',
    });
    expect(report.direction).toBe(language === 'ar' ? 'rtl' : 'ltr');
    expect(report.sections.map(({ heading }) => heading).slice(1, -1)).toEqual(
      guideChapters.map((id) => guide.chapters[id].title),
    );
    expect(report.sections.at(-1)?.heading).toBe(glossaryIn(language).title);
    for (const id of termIds) {
      const { name, meaning } = glossaryIn(language).terms[id];
      // Chinese says in two signs what others write out.
      const [shortName, shortMeaning] = language === 'zh' ? [1, 20] : [3, 30];
      expect([id, name.length > shortName && meaning.length > shortMeaning]).toEqual([id, true]);
      expect(JSON.stringify(report.sections.at(-1))).toContain(JSON.stringify(meaning));
    }
  });
});

it('is written in each language: no sentence of it is the English one', () => {
  const said = (language: (typeof unLanguages)[number]) => [
    ...chaptersOf(language).flatMap(({ title, parts }) => [title, ...parts.flatMap(wordsOf)]),
    ...termIds.flatMap((id) => Object.values(glossaryIn(language).terms[id])),
  ];
  const english = new Set(said('en'));
  for (const language of unLanguages.filter((each) => each !== 'en'))
    expect([language, said(language).filter((words) => english.has(words))]).toEqual([language, []]);
});

it('has every picture in six languages, and all of them under two and a half megabytes', () => {
  const wanted = [...guidePictures].sort().map((id) => `${id}.jpg`);
  const sizes = unLanguages.flatMap((language) => {
    expect(existsSync(join(pictures, language))).toBe(true);
    expect(readdirSync(join(pictures, language)).sort()).toEqual(wanted);
    return wanted.map((file) => statSync(join(pictures, language, file)).size);
  });
  expect(sizes.every((size) => size > 10_000)).toBe(true);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_500_000);
  const shown = chaptersOf('en').flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'picture' ? [part.id] : [])),
  );
  expect([...new Set(shown)].sort()).toEqual([...guidePictures].sort());
});
