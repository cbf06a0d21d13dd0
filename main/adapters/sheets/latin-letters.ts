// Windows-1252 and windows-1254 differ in six letters alone: those of Iceland stand where Turkish has its own.
const turkish = /[İıŞşĞğ]/;

/**
 * How much the letters of a text speak for Turkish, below nothing for Icelandic, where only the two are possible. `text` is
 * the file read as windows-1254. 0 where none of the letters in question stands in it, or nothing tells.
 */
export function turkishEvidence(text: string): number {
  let evidence = 0;
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (/[áéíóúæÁÉÍÓÚÆ]/.test(word)) evidence -= 1;
    if (!turkish.test(word)) continue;
    if (/[çüÇÜ]/.test(word)) evidence += 2;
    // þ begins a word, or a part of one; ð follows a consonant as well as a vowel.
    if (/\p{L}[şŞ]/u.test(word)) evidence += 1;
    if (/[rlfngRLFNG][ğĞ]/.test(word)) evidence -= 2;
    // A word begins with Ý as good as never, holds ý once, and ends with it only where it is short.
    if (/^İ/.test(word)) evidence += 1;
    if (/ı.*ı/.test(word)) evidence += 1;
    if (/\p{L}{4,}ı$/u.test(word)) evidence += 1;
  }
  return evidence;
}

/** A word that the two encodings read differently, in both; null where they agree on all. */
export function firstDifference(one: string, other: string): readonly [string, string] | null {
  const [ours, theirs] = [one.split(/[;,\t|\r\n"]+/), other.split(/[;,\t|\r\n"]+/)];
  const at = ours.findIndex((cell, index) => cell !== theirs[index]);
  const [mine, yours] = [ours[at], theirs[at]];
  return mine === undefined || yours === undefined ? null : [mine.trim(), yours.trim()];
}
