/** Fonts that draw signs, bars or nothing in place of the letters that are written. */
const signs =
  /wingdings|webdings|dingbat|symbol|marlett|mt extra|bar ?code|code ?(?:39|93|128)|\bean\b|\bupc\b|blank|redact|blokk|flow (?:block|circular|rounded)|emoji|icons?\b|awesome|bookshelf|wing|webd|monotype sorts|\bsigns?\b|\bcards?\b|braille|morse|barcode/i;

/** Whether a font draws letters as they are written, as far as its name tells; none named counts. */
export function isTextFont(name: string | null): boolean {
  return name === null || !signs.test(name);
}
