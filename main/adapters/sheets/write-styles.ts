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

export interface CellLook {
  readonly kind: RegisterColumn['kind'];
  /** "" for what is no text. */
  readonly text: string;
  readonly isEmphasised: boolean;
  readonly isLink: boolean;
}

/**
 * exceljs looks a style up by its object, so each is made once and shared by all cells that have it.
 * Text cells carry the text format: what someone edits there stays text, too.
 */
export function cellStyles(direction: Direction): {
  readonly header: Partial<Style>;
  readonly label: Partial<Style>;
  readonly value: Partial<Style>;
  readonly back: Partial<Style>;
  readonly cell: (cell: CellLook) => Partial<Style>;
} {
  const start = direction === 'rtl' ? 'right' : 'left';
  const emphasis = { fill: fillOf('FFEFEFEF') };
  const made = new Map<string, Partial<Style>>();
  const once = (key: string, make: () => Partial<Style>) => {
    const known = made.get(key) ?? make();
    made.set(key, known);
    return known;
  };
  const linkFont: Partial<Font> = { ...family, color: { argb: 'FF1F3A5F' }, underline: true };
  return {
    header: {
      font: { ...family, bold: true, color: { argb: 'FF1F3A5F' } },
      fill: fillOf('FFE6EBF1'),
      border: { bottom: { style: 'thin', color: { argb: 'FF1F3A5F' } } },
      alignment: { vertical: 'bottom', horizontal: start, readingOrder: direction, wrapText: true },
      numFmt: '@',
    },
    label: {
      font: { ...family, color: { argb: 'FF55606B' } },
      alignment: { vertical: 'top', horizontal: start },
      numFmt: '@',
    },
    value: {
      font: { ...family, bold: true },
      alignment: { vertical: 'top', horizontal: start },
      numFmt: '@',
    },
    back: { font: linkFont, alignment: { horizontal: start }, numFmt: '@' },
    cell: ({ kind, text, isEmphasised, isLink }) => {
      const reading = firstStrong(text, direction);
      const side = standsAtStart(text, direction) ? start : reading === 'rtl' ? 'right' : 'left';
      return once([kind, reading, side, isEmphasised, isLink].join(' '), () => ({
        font: isLink ? linkFont : family,
        border: borders,
        alignment: {
          vertical: 'top',
          horizontal: kind === 'number' ? 'center' : side,
          readingOrder: reading,
          wrapText: kind === 'prose',
        },
        numFmt: formats[kind] ?? 'General',
        ...(isEmphasised ? emphasis : {}),
      }));
    },
  };
}
