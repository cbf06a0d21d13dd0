import type { Finding, InLanguage, TextFile } from './content-files.ts';

/** Entries that a text file lacks. `noun` names an entry for people, such as "action". */
export function missingEntries(
  { file, text }: TextFile<InLanguage>,
  part: string,
  noun: string,
  ids: readonly string[],
  present: Readonly<Record<string, unknown>>,
): readonly Finding[] {
  return ids
    .filter((id) => !Object.hasOwn(present, id))
    .map((id) => ({
      place: `${file} → ${part}.${id}`,
      what: `The ${noun} "${id}" has no text in "${text.language}".`,
      fix: `Add ${part}.${id}.`,
    }));
}

/** Entries of a text file that belong to nothing; `holder` names what lacks them, such as "instrument". */
export function unknownEntries(
  file: string,
  part: string,
  holder: string,
  known: ReadonlySet<string>,
  present: Readonly<Record<string, unknown>>,
): readonly Finding[] {
  return Object.keys(present)
    .filter((id) => !known.has(id))
    .map((id) => ({
      place: `${file} → ${part}.${id}`,
      what: `The ${holder} has no entry "${id}" among its ${part}.`,
      fix: `Correct the id or remove the text; known are ${[...known].join(', ')}.`,
    }));
}
