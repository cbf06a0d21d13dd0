import type { PackContent } from '../../content/packs/pack.ts';
import { type BroughtText, type FoundText, findInTexts } from '../../ground/guard/intake.ts';

/** Words of a content pack that look like detail of a case, by file and path: "text.en.json → clauses.reporting.text". */
export function findInPack(content: PackContent): readonly FoundText[] {
  const { manifest, library, texts, instruments, actions, checks, terms, words = [] } = content;
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
    ...[...instruments, actions, checks].flatMap((files) =>
      files
        ? [files.definition, ...Object.values(files.texts)].flatMap((each, index) =>
            wordsIn(each, `${files.place}/${['', ...Object.keys(files.texts)][index] || 'facts'} →`),
          )
        : [],
    ),
    ...wordsIn(terms, 'glossary/terms.json →'),
  ]);
}

function wordsIn(value: unknown, place: string): readonly BroughtText[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [{ place, text: value }];
  if (value === null || typeof value !== 'object') return [];
  const join = place.endsWith('→') ? ' ' : '.';
  return Object.entries(value).flatMap(([key, each]) => wordsIn(each, `${place}${join}${key}`));
}
