import type { ReadValue } from '../../../ground/sheet/sheet.ts';
import { asciiDigits } from '../../../ground/words/ascii-digits.ts';
import { tidyText } from '../../../ground/words/tidy-text.ts';
import { draft, type Reading, reading } from './value-reading.ts';

/**
 * An amount of money, of which at most two places stand behind the decimal mark: "50,000" and "50.000" are both
 * fifty thousand. Text is read when it has one reading, and said to be text; less than nothing is left out and named.
 */
export function readAmount(value: ReadValue): Reading<number | null> {
  if (value.kind === 'empty' || value.kind === 'error') return reading(null);
  if (value.kind === 'number') return notNegative(value.value, value.text);
  const text =
    value.kind === 'text' ? tidyText(value.text) : String(value.kind === 'boolean' ? value.value : value.iso);
  // Plain figures are what a CSV file has for a real number.
  if (/^-?\d+(?:\.\d{1,2})?$/.test(text)) return notNegative(Number(text), text);
  const amount = parseAmount(asciiDigits(text));
  if (amount === null) return reading(null, draft('AMOUNT_UNREADABLE', { value: text }));
  return amount < 0
    ? notNegative(amount, text)
    : reading(amount, draft('AMOUNT_AS_TEXT', { value: text, amount }));
}

function notNegative(amount: number, value: string): Reading<number | null> {
  return amount < 0 ? reading(null, draft('AMOUNT_NEGATIVE', { value })) : reading(amount);
}

const money = String.raw`(?:[A-Z]{2,3}\s?\$|[A-Z]{3}|[$€£¥₽₣])`;
const beforeOrAfter = new RegExp(`^${money}\\s*|\\s*${money}$`, 'giu');

function parseAmount(text: string): number | null {
  const bare = text.replace(beforeOrAfter, '').trim();
  // As accountants write what is taken away.
  const taken =
    /^\((.+)\)$/.exec(bare)?.[1] ?? /^(.+?)\s*-$/.exec(bare)?.[1] ?? /^[-−]\s*(.+)$/.exec(bare)?.[1];
  const positive = positiveAmount((taken ?? bare).replace(beforeOrAfter, '').replace(/[\s'’]/g, ''));
  return taken === undefined || positive === null ? positive : -positive;
}

function positiveAmount(bare: string): number | null {
  if (/^\d+$/.test(bare)) return Number(bare);
  const mark = /^(\d+)[.,\u066B](\d{1,2})$/.exec(bare);
  if (mark) return Number(`${mark[1]}.${mark[2]}`);
  for (const [thousands, decimal] of [
    [',', '.'],
    ['.', ','],
    ['\u066C', '\u066B'],
  ] as const) {
    // In groups of three, or as India and Pakistan count: three last, twos before.
    const groups = `(?:\\d{1,3}(?:\\${thousands}\\d{3})+|\\d{1,2}(?:\\${thousands}\\d{2})+\\${thousands}\\d{3})`;
    if (new RegExp(`^${groups}(?:\\${decimal}\\d{1,2})?$`).test(bare))
      return Number(bare.replaceAll(thousands, '').replace(decimal, '.'));
  }
  return null;
}

const codes =
  'USD|EUR|CHF|GBP|CAD|AUD|JPY|CNY|RUB|XAF|XOF|KES|UGX|ETB|CDF|SDG|SSP|SOS|YER|IQD|JOD|LBP|SYP|AFN|PKR|BDT|COP|HTG|NGN';
const signs: readonly (readonly [RegExp, string])[] = [
  [/US\s?\$/i, 'USD'],
  [/€/u, 'EUR'],
  [/£/u, 'GBP'],
];
const code = new RegExp(`(?<![A-Z])(${codes})(?![A-Z])`, 'i');

/** The currency that a header or an amount names; null for none, and for a sign that several currencies share. */
export function currencyIn(text: string): string | null {
  return signs.find(([sign]) => sign.test(text))?.[1] ?? code.exec(text)?.[1]?.toUpperCase() ?? null;
}
