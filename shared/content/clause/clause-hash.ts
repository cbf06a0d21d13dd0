import type { ClauseText } from './clause.ts';

/**
 * The exact text that a clause's hash is made of. Anyone can make it again from the library:
 *
 * 1. the title on the first line;
 * 2. each paragraph of the variant on a line of its own, followed by its items, each on a line of its own;
 * 3. without numbers and letters; placeholders and references as the library writes them, in double braces;
 * 4. lines separated by one line feed (U+000A), with none at the end;
 * 5. all of it in Unicode normalization form C.
 *
 * The hash is the SHA-256 of its UTF-8 bytes, in lower-case hexadecimal. The `SOURCES.md` of the clauses and the
 * word `hashRule` of every annex state the same rule. An unknown variant is a bug and throws.
 */
export function clauseHashText(text: ClauseText, variant: string): string {
  const words = Object.hasOwn(text.variants, variant) ? text.variants[variant] : undefined;
  if (!words) throw new Error(`The clause “${text.title}” has no variant "${variant}".`);
  const lines = [
    text.title,
    ...words.body.flatMap((paragraph) => [paragraph.text, ...(paragraph.items ?? [])]),
  ];
  return lines.join('\n').normalize('NFC');
}

/** The hash by that rule. `sha256` takes text, hashes its UTF-8 bytes and gives lower-case hexadecimal. */
export function clauseHash(text: ClauseText, variant: string, sha256: (text: string) => string): string {
  return sha256(clauseHashText(text, variant));
}
