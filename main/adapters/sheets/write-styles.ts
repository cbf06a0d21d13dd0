import type { Borders, Fill, Font, Style } from 'exceljs';
import type { RegisterColumn } from '../../../shared/documents/report/register-report.ts';
import {
  type Direction,
  firstStrong,
  standsAtStart,
} from '../../../shared/documents/report/text/direction.ts';

/** One look with the Word report: a restrained heading colour, thin rules, greys that survive a printer. */

const family: Partial<Font> = { name: 'Arial', size: 10, color: { argb: 'FF1A1A1A' } };
const rule = { style: 'hair', color: { argb: 'FFAAB3BD' } } as const;
const borders: Partial<Borders> = { bottom: rule };
const fillOf = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

const formats: Readonly<Partial<Record<RegisterColumn['kind'], string>>> = {
  text: '@',
  prose: '@',
  number: '0',
  date: 'yyyy-mm-dd',
  moment: 'yyyy-mm-dd hh:mm',
};

const kinds: readonly RegisterColumn['kind'][] = ['text', 'prose', 'number', 'date', 'moment', 'yes-no'];

export interface CellLook {
  readonly kind: RegisterColumn['kind'];
  /** "" for what is no text. */
  readonly text: string;
  readonly isEmphasised: boolean;
  readonly isLink: boolean;
}

/** The number of the style of each kind of cell. */
export interface RegisterStyles {
  readonly header: number;
  readonly label: number;
  readonly value: number;
  readonly back: number;
  cell(cell: CellLook): number;
}

/**
 * Each style is made when a cell first has it. Text cells carry the text format: what someone edits there stays text, too.
 */
export function cellStyles(
  direction: Direction,
  numberOf: (style: Partial<Style>) => number,
): RegisterStyles {
  const start = direction === 'rtl' ? 'right' : 'left';
  const emphasis = { fill: fillOf('FFEFEFEF') };
  const made: (number | undefined)[] = [];
  // Asked for every cell: a number is a quicker key than a text.
  const once = (key: number, make: () => Partial<Style>) => {
    const known = made[key] ?? numberOf(make());
    made[key] = known;
    return known;
  };
  const linkFont: Partial<Font> = { ...family, color: { argb: 'FF1F3A5F' }, underline: true };
  return {
    header: numberOf({
      font: { ...family, bold: true, color: { argb: 'FF1F3A5F' } },
      fill: fillOf('FFE6EBF1'),
      border: { bottom: { style: 'thin', color: { argb: 'FF1F3A5F' } } },
      alignment: { vertical: 'bottom', horizontal: start, readingOrder: direction, wrapText: true },
      numFmt: '@',
    }),
    label: numberOf({
      font: { ...family, color: { argb: 'FF55606B' } },
      alignment: { vertical: 'top', horizontal: start },
      numFmt: '@',
    }),
    value: numberOf({
      font: { ...family, bold: true },
      alignment: { vertical: 'top', horizontal: start },
      numFmt: '@',
    }),
    back: numberOf({ font: linkFont, alignment: { horizontal: start }, numFmt: '@' }),
    cell: ({ kind, text, isEmphasised, isLink }) => {
      const reading = firstStrong(text, direction);
      const side = standsAtStart(text, direction) ? start : reading === 'rtl' ? 'right' : 'left';
      const marks = (reading === 'rtl' ? 1 : 0) + (side === 'right' ? 2 : 0) + (isLink ? 4 : 0);
      return once(marks + (isEmphasised ? 8 : 0) + 16 * kinds.indexOf(kind), () => ({
        font: isLink ? linkFont : family,
        border: borders,
        alignment: {
          vertical: 'top',
          horizontal: kind === 'number' || kind === 'yes-no' ? 'center' : side,
          readingOrder: reading,
          wrapText: kind === 'prose',
        },
        numFmt: formats[kind] ?? 'General',
        ...(isEmphasised ? emphasis : {}),
      }));
    },
  };
}
