/** Text without marks that nobody sees: numbers and addresses have none that mean anything. */
export function withoutMarks(text: string): string {
  return text.replace(/\p{Cf}/gu, '');
}

/**
 * A name without the marks that only got caught in copying: soft hyphens, spaces of no width, and marks of direction
 * at its ends. Joiners inside of words stay, since Persian and Indic names are written with them.
 */
export function withoutStrayMarks(text: string): string {
  return text
    .replace(/[\u00AD\u180E\u200B\u2060\uFEFF]/g, '')
    .replace(/^[\s\u061C\u200C-\u200F]+|[\s\u061C\u200C-\u200F]+$/g, '');
}
