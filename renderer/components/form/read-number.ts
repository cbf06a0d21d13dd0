import { asciiDigits } from '../../../shared/ground/words/ascii-digits.ts';

/**
 * An amount as people type it, such as "1,200.50" or "1 200"; null when nothing or no amount was typed. "1.200" is
 * none: some would mean twelve hundred.
 */
export function readAmount(text: string): number | null {
  const plain = asciiDigits(text)
    .replace(/[\s\u00a0\u202f,٬](?=\d{3}(\D|$))/g, '')
    .replace(/[,٫]/g, '.')
    .trim();
  return /^\d+(\.\d{1,2})?$/.test(plain) ? Number(plain) : null;
}

/** A whole number as people type it; null when nothing or something else was typed. */
export function readCount(text: string): number | null {
  const amount = readAmount(text);
  return amount !== null && Number.isSafeInteger(amount) ? amount : null;
}
