import type { ReadValue } from '../../../ground/sheet/sheet.ts';
import { asciiDigits } from '../../../ground/words/ascii-digits.ts';
import { tidyText } from '../../../ground/words/tidy-text.ts';
import { draft, type Reading, reading } from './value-reading.ts';

/** An amount of money. Text is read when it has one reading; "1.250" has two and is left out. */
export function readAmount(value: ReadValue): Reading<number | null> {
  if (value.kind === 'number') return reading(value.value);
  if (value.kind === 'empty' || value.kind === 'error') return reading(null);
  const text =
    value.kind === 'text' ? tidyText(value.text) : String(value.kind === 'boolean' ? value.value : value.iso);
  // Plain figures are what a CSV file has for a real number.
  if (/^-?\d+(?:\.\d{1,2})?$/.test(text)) return reading(Number(text));
  const amount = parseAmount(asciiDigits(text));
  return amount === null
    ? reading(null, draft('AMOUNT_UNREADABLE', { value: text }))
    : reading(amount, draft('AMOUNT_AS_TEXT', { value: text, amount }));
}

function parseAmount(text: string): number | null {
  const bare = text
    .replace(/^(?:[A-Z]{2,3}\$?|[$€£¥])\s*|\s*(?:[A-Z]{3}|[$€£¥])$/giu, '')
    .replace(/[\s'’]/g, '');
  if (/^-?\d+$/.test(bare)) return Number(bare);
  const mark = /^(-?)(\d+)([.,\u066B])(\d{1,2})$/.exec(bare);
  if (mark) return Number(`${mark[1]}${mark[2]}.${mark[4]}`);
  // Both marks, or one of them twice, tell thousands from decimals.
  for (const [thousands, decimal] of [
    [',', '.'],
    ['.', ','],
    ['\u066C', '\u066B'],
  ] as const) {
    const shape = new RegExp(`^-?\\d{1,3}(?:\\${thousands}\\d{3})+(?:\\${decimal}(\\d{1,2}))?$`);
    const match = shape.exec(bare);
    const isSure =
      match && (match[1] !== undefined || bare.split(thousands).length > 2 || thousands === '\u066C');
    if (isSure) return Number(bare.replaceAll(thousands, '').replace(decimal, '.'));
  }
  return null;
}
