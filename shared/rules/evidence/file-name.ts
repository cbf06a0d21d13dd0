/** A file's name as it is kept. */
export interface KeptName {
  readonly name: string;
  /** Whether it held characters that only disguise: line breaks, deletions, overrides of direction. */
  readonly wasDisguised: boolean;
}

/**
 * Controls, and the marks that turn a stretch of text around: with one of them "fdp.exe" reads as "exe.pdf". The plain marks
 * that Arabic and Hebrew names need (U+200E, U+200F) stay.
 */
const disguises = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu;

/** The name without a path before it, disguising characters replaced; dots, spaces and every script stay. */
export function keptName(given: string): KeptName {
  const last = given.split(/[/\\]/).at(-1) ?? '';
  const plain = last.replace(disguises, '_');
  const isName = plain.trim() !== '' && !/^\.+$/.test(plain);
  return { name: isName ? plain : 'unnamed', wasDisguised: plain !== last };
}

/** The name without its last ending: "politique PSEA.v2.final" of "politique PSEA.v2.final.pdf". */
export function withoutEnding(name: string): string {
  return name.replace(/(?<=\S)\.[\p{L}\p{N}_-]{1,10}$/u, '').trim() || name.trim();
}
