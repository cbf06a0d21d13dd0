import type { PackContent } from '../../content/packs/pack.ts';
import { type BroughtText, type FoundText, findInTexts } from '../../ground/guard/intake.ts';

/** Words of a content pack that look like detail of a case, by file and path: "text.en.json → clauses.reporting.text". */
export function findInPack({ manifest, library, texts, words = [] }: PackContent): readonly FoundText[] {
  const { name, publisher } = manifest;
  return findInTexts([
    ...wordsIn({ name, publisher }, 'manifest.json →'),
    ...wordsIn(library, 'clauses.json →'),
    ...texts.flatMap(({ file, text }) => wordsIn(text, `${file} →`)),
    ...words.flatMap((part) =>
      Object.entries(part.words).map(([key, { text }]) => ({
        place: `words/${part.language}.json → ${key}`,
        text,
      })),
    ),
  ]);
}

function wordsIn(value: unknown, place: string): readonly BroughtText[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [{ place, text: value }];
  if (value === null || typeof value !== 'object') return [];
  const join = place.endsWith('→') ? ' ' : '.';
  return Object.entries(value).flatMap(([key, each]) => wordsIn(each, `${place}${join}${key}`));
}
