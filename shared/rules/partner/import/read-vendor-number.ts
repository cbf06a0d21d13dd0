import type { ReadValue } from '../../../ground/sheet/sheet.ts';
import { asciiDigits } from '../../../ground/words/ascii-digits.ts';
import { splitList, tidyText } from '../../../ground/words/tidy-text.ts';
import { withoutMarks } from '../../../ground/words/without-marks.ts';
import type { VendorNumber } from '../../../record/shapes/partner.ts';
import type { ProblemDraft } from './problem-messages.ts';
import { isSpoiltNumber, withoutFraction } from './spoilt-number.ts';
import { draft, type Reading, reading } from './value-reading.ts';

const agencies =
  'UN-Habitat|UN Habitat|UNHABITAT|UNICEF|UNHCR|UNFPA|UNDP|UNRWA|UNESCO|UNEP|UNIDO|UNODC|UNOPS|UNAIDS|UNMAS|UNITAR|UN Women|UNWOMEN|OCHA|WFP|WHO|FAO|ILO|IOM|IFAD|ITC|OHCHR|PAHO';
const agencyAtStart = new RegExp(`^(${agencies})\\b[\\s:#=-]*`, 'i');
const agencyAnywhere = new RegExp(`\\b(${agencies})\\b`, 'i');
const spellings: Readonly<Record<string, string>> = {
  'UN HABITAT': 'UN-Habitat',
  UNHABITAT: 'UN-Habitat',
  'UN-HABITAT': 'UN-Habitat',
  UNWOMEN: 'UN Women',
  'UN WOMEN': 'UN Women',
};

/** The UN entity that a header or a value names, "" when none. */
export function agencyIn(text: string): string {
  const found = agencyAnywhere.exec(text)?.[1]?.toUpperCase();
  return found ? (spellings[found] ?? found) : '';
}

/**
 * How many digits the numbers of a column usually have, when some begin with a zero; null when none do.
 * A shorter number in such a column has lost its zeros, as spreadsheets do.
 */
export function usualDigits(values: readonly ReadValue[]): number | null {
  const tally = new Map<number, number>();
  let zeros = 0;
  for (const value of values) {
    const text = value.kind === 'text' || value.kind === 'number' ? tidyText(asciiDigits(value.text)) : '';
    if (!/^\d{4,}$/.test(text)) continue;
    if (text.startsWith('0')) zeros += 1;
    tally.set(text.length, (tally.get(text.length) ?? 0) + 1);
  }
  if (zeros === 0) return null;
  return [...tally].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}

/** A vendor number as text, whatever the cell was. Several in one cell become several; zeros are never added. */
export function readVendorNumbers(
  value: ReadValue,
  agency: string,
  digits: number | null,
): Reading<VendorNumber[]> {
  if (value.kind === 'number') return readNumberCell(value.value, value.text, agency, digits);
  if (value.kind !== 'text') return reading([]);
  const numbers: VendorNumber[] = [];
  const problems: ProblemDraft[] = [];
  const whole = withoutMarks(value.text).trim();
  if (isSpoiltNumber(whole)) return reading([], draft('NUMBER_SPOILT', { value: whole }));
  for (const part of splitNumbers(whole)) {
    const own = agencyAtStart.exec(part);
    const number = withoutFraction(asciiDigits(own ? part.slice(own[0].length) : part));
    if (number === '') continue;
    if (isSpoiltNumber(number)) {
      problems.push(draft('NUMBER_SPOILT', { value: number }));
      continue;
    }
    numbers.push({ agency: own ? agencyIn(part) : agency, number });
    if (/^[1-9]\d*$/.test(number)) problems.push(...lostZeros(number, digits));
    if (/^\d{16,}$/.test(number)) problems.push(draft('VENDOR_NUMBER_LONG', { value: number }));
  }
  return reading(numbers, ...problems);
}

/** Several numbers of one cell; a stroke stands between two of them, or inside of one such as "KEN/2500101". */
function splitNumbers(text: string): string[] {
  return splitList(text.replaceAll('/', '\uE000')).flatMap((part) => {
    const pieces = part.split('\uE000').map((piece) => piece.trim());
    const areNumbers = pieces.every((piece) => /\d{4,}$/.test(piece)) || /\s\uE000\s/.test(part);
    return areNumbers ? pieces.filter((piece) => piece !== '') : [pieces.join('/')];
  });
}

function readNumberCell(
  value: number,
  text: string,
  agency: string,
  digits: number | null,
): Reading<VendorNumber[]> {
  // A spreadsheet keeps fifteen digits and turns the rest into zeros.
  if (!Number.isInteger(value) || value < 0 || value > 999_999_999_999_999) {
    return reading([], draft('VENDOR_NUMBER_IMPRECISE', { value: text }));
  }
  // A format such as 0000000000 shows the zeros; what the person sees is the number.
  if (text.startsWith('0') && text.length > 1) return reading([{ agency, number: text }]);
  const lost = lostZeros(text, digits);
  const problems = lost.length > 0 ? lost : [draft('VENDOR_NUMBER_AS_NUMBER', { value: text })];
  return reading([{ agency, number: text }], ...problems);
}

function lostZeros(number: string, digits: number | null): ProblemDraft[] {
  if (digits === null || number.length >= digits) return [];
  return [
    draft('VENDOR_NUMBER_LOST_ZEROS', { value: number, digits, suggestion: number.padStart(digits, '0') }),
  ];
}
