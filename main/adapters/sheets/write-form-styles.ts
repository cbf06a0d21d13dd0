import type { Borders, Fill, Font, Style } from 'exceljs';
import type { FormRow } from '../../../shared/documents/form/form-model.ts';
import {
  type Direction,
  firstStrong,
  standsAtStart,
} from '../../../shared/documents/report/text/direction.ts';

/** One look with the reports: a restrained heading colour, thin rules, greys that survive a printer. */

const ink = 'FF1A1A1A';
export const heading = 'FF1F3A5F';
export const quiet = 'FF55606B';
export const family: Partial<Font> = { name: 'Arial', size: 10, color: { argb: ink } };
export const fillOf = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const frame = { style: 'thin', color: { argb: 'FF8A97A6' } } as const;
export const framed: Partial<Borders> = { top: frame, bottom: frame, left: frame, right: frame };
const under = (argb: string, style: 'thin' | 'hair' = 'thin'): Partial<Borders> => ({
  bottom: { style, color: { argb } },
});

const looks = {
  title: { font: { ...family, size: 15, bold: true, color: { argb: heading } }, vertical: 'middle' },
  subtitle: { font: { ...family, color: { argb: quiet } }, vertical: 'top' },
  note: { font: { ...family, size: 9, italic: true, color: { argb: quiet } }, vertical: 'top' },
  heading: {
    font: { ...family, size: 11, bold: true, color: { argb: heading } },
    border: under(heading),
    vertical: 'bottom',
  },
  line: { font: family, vertical: 'top' },
  standard: {
    font: { ...family, size: 11, bold: true, color: { argb: heading } },
    fill: fillOf('FFE6EBF1'),
    vertical: 'middle',
    indent: 1,
  },
  requirement: { font: family, vertical: 'top', hasOwnDirection: true },
  label: { font: { ...family, color: { argb: quiet } }, vertical: 'top' },
  value: { font: { ...family, bold: true }, vertical: 'top', hasOwnDirection: true },
  option: { font: family, vertical: 'middle', indent: 1 },
  identity: { font: { ...family, size: 7, color: { argb: quiet } }, vertical: 'top' },
  input: { font: family, border: framed, fill: fillOf('FFFBFCFE'), vertical: 'top', indent: 1, isOpen: true },
  tick: {
    font: { ...family, bold: true },
    border: framed,
    fill: fillOf('FFFBFCFE'),
    vertical: 'middle',
    isCentred: true,
    isOpen: true,
  },
  date: {
    font: family,
    border: framed,
    fill: fillOf('FFFBFCFE'),
    vertical: 'top',
    indent: 1,
    isOpen: true,
    isDate: true,
  },
} as const satisfies Record<string, Look>;

/** How one kind of cell looks. */
export interface Look {
  readonly font: Partial<Font>;
  readonly border?: Partial<Borders>;
  readonly fill?: Fill;
  readonly vertical: 'top' | 'middle' | 'bottom';
  /** Whether a person can type here while the sheet is protected. */
  readonly isOpen?: boolean;
  readonly isCentred?: boolean;
  readonly indent?: number;
  readonly isDate?: boolean;
  /** What others wrote goes its own way; our own words go with the sheet, also where they begin with "CS1". */
  readonly hasOwnDirection?: boolean;
}

export type FormLook = keyof typeof looks;

export const formStyles = (direction: Direction) => stylesFrom(looks, direction);

/** Styles by look and by the direction of what stands in the cell; each is made once, as exceljs wants. */
export function stylesFrom<Name extends string>(
  named: Readonly<Record<Name, Look>>,
  direction: Direction,
): (look: Name, text: string) => Partial<Style> {
  const made = new Map<string, Partial<Style>>();
  return (name, text) => {
    const look = named[name];
    const reading = look.hasOwnDirection ? firstStrong(text, direction) : direction;
    const side = standsAtStart(text, direction) ? direction : reading;
    const key = `${name} ${reading} ${side}`;
    const known = made.get(key) ?? make(look, reading, side);
    made.set(key, known);
    return known;
  };
}

function make(look: Look, reading: Direction, side: Direction): Partial<Style> {
  return {
    font: look.font,
    ...(look.border ? { border: look.border } : {}),
    ...(look.fill ? { fill: look.fill } : {}),
    alignment: {
      vertical: look.vertical,
      horizontal: look.isCentred ? 'center' : side === 'rtl' ? 'right' : 'left',
      readingOrder: reading,
      wrapText: true,
      ...(look.indent ? { indent: look.indent } : {}),
    },
    // What is typed stays text, so that a zero in front or a sign of equality is kept; a date is a date.
    numFmt: look.isDate ? 'yyyy-mm-dd' : '@',
    protection: { locked: look.isOpen !== true },
  };
}

/** Widths of the columns in characters: hidden keys, labels, ticks, what is typed. */
export const formColumns = [10, 21, 4.5, 57] as const;

/** Height of a row in points, since no program measures merged or protected rows by itself. */
export function formRowHeight(row: FormRow): number {
  const [, label, tickWidth, wide] = formColumns;
  const all = label + tickWidth + wide;
  switch (row.kind) {
    case 'title':
      return 30;
    case 'subtitle':
    case 'note':
      return linesIn(row.text, all) * 13 + 5;
    case 'heading':
      return 26;
    case 'line':
      return linesIn(row.text, all - 4) * 13.5 + 6;
    case 'standard':
      return 22;
    case 'requirement':
      return linesIn(row.text, all) * 13.5 + 11;
    case 'detail':
      return Math.max(linesIn(row.label, label), linesIn(row.value, wide)) * 13.5 + 3;
    case 'input':
      return (
        Math.max(linesIn(row.label, label + tickWidth), row.input.kind === 'text' ? row.input.lines : 1) *
          13.5 +
        6
      );
    case 'tick-heading':
      return 20;
    case 'tick':
      return linesIn(row.text, wide) * 13.5 + 3;
    case 'identity':
      return linesIn(row.text, all * 1.35) * 10 + 12;
    case 'space':
      return 11;
  }
}

/** Lines that a text takes in a column of that many characters; letters of Chinese are as wide as two. */
export function linesIn(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => {
    let units = 0;
    for (const character of line) units += /[\u2E80-\uFFEF]/.test(character) ? 2 : 1;
    return sum + Math.max(1, Math.ceil(units / (width * 1.08)));
  }, 0);
}
