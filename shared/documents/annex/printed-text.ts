import { cleanText } from '../../ground/words/clean.ts';
import type { AnnexModel, AnnexRun } from './annex-model.ts';

/**
 * The exact text that the hash of a whole annex is made of: the clauses as they are printed. Anyone can make it again
 * from the document:
 *
 * 1. the languages one after the other, in the order in which they stand from the start side;
 * 2. of each the clauses in their order: the title on a line of its own, then each paragraph and each lettered item
 *    on a line of its own;
 * 3. with blanks filled, or as they stand where nobody filled them, and references as the numbers that they show;
 *    without the numbers and letters before titles, paragraphs and items;
 * 4. a line break or tab inside a paragraph as one space (U+0020);
 * 5. without the marks U+200E and U+200F, which hold a sign at its side and are no text;
 * 6. lines separated by one line feed (U+000A), with none at the end; all of it in Unicode normalization form C.
 *
 * The hash is the SHA-256 of its UTF-8 bytes, in lower-case hexadecimal. Everything around the clauses (front,
 * prevailing language, tables, signatures, provenance) is left out.
 */
export function printedText({ languages, clauses }: AnnexModel): string {
  const lines = languages.flatMap((_, language) =>
    clauses.flatMap(({ title, paragraphs }) => [
      cleanText(title[language] ?? ''),
      ...paragraphs.map(({ runs }) => (runs[language] ?? []).map(textOfRun).join('')),
    ]),
  );
  return lines
    .map((line) => line.replace(/[\n\t]/g, ' ').replace(/[\u200E\u200F]/g, ''))
    .join('\n')
    .normalize('NFC');
}

/** What a run prints. */
export function textOfRun(run: AnnexRun): string {
  return cleanText(run.kind === 'reference' ? run.number : run.text);
}
