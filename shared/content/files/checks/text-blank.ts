import type { ContentCheck, Finding, ParsedFiles } from '../content-files.ts';

export const textBlank: ContentCheck<Pick<ParsedFiles<unknown, unknown>, 'texts'>> = {
  name: 'text-blank',
  description: 'A text that is there says something; a missing translation is left out instead.',
  find: ({ texts }) => texts.flatMap((entry) => blanks(entry.text, entry.file, ' → ')),
};

function blanks(value: unknown, place: string, separator: string): readonly Finding[] {
  if (typeof value === 'string') {
    if (value.trim() !== '') return [];
    return [{ place, what: 'The text is empty.', fix: 'Write it, or take the entry out.' }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => blanks(inner, `${place}${separator}${key}`, '.'));
}
