import { asciiDigits } from '../../ground/words/ascii-digits.ts';

/** A number with which a cell begins, and what stands after it. */
export interface NumberedText {
  readonly number: number;
  readonly rest: string;
}

/**
 * The number of a standard at the start of a cell: "1.", "CS1", "CS 1:", "Standard 1 – Policy", "Norme n° 1", "المعيار ١",
 * "标准1". Null where there is none, and where the number is a part of a sentence ("30 days after") or of another ("1.2").
 */
export function standardNumber(text: string): NumberedText | null {
  const [first = '', ...others] = text.split('\n');
  const plain = asciiDigits(first.normalize('NFKC'))
    .replace(/[\u200c-\u200f\u00ad]/g, '')
    .trim();
  const found = pattern.exec(plain);
  if (!found) return null;
  const [, word = '', digits = '', sign = '', rest = ''] = found;
  const number = Number(digits);
  if (number < 1 || number > 99) return null;
  const isBare = sign === '' && rest === '';
  // Without a word or a sign a number before words counts something: "8 standards".
  if (word === '' && sign === '' && !isBare) return null;
  // "Personnel 30 days" and "A made-up mistake 1." have words too, but none that names a standard.
  const isOneWord = !/\s/.test(word.trim());
  if (word !== '' && !names.test(word) && !(isOneWord && (isBare || sign !== ''))) return null;
  return { number, rest: [rest.trim(), ...others].filter((line) => line !== '').join('\n') };
}

const pattern =
  /^((?:\p{L}[\p{L}\p{M}’'.]*\s*){0,3})(?:n[°ºo]\.?\s*|№\s*|#\s*)?(\d{1,2})(?!\d)\s*(?![.,/]\s?\d)([.):：．、،\-–—]*)\s*(.*)$/u;

const names =
  /^(?:cs|(?:core\s+)?standard|norme|estándar|estandar|norma|стандарт|المعيار|معيار|标准|核心标准)/iu;
