import type { AnnexLanguage, PerLanguage } from '../../../../shared/documents/annex/annex-model.ts';
import {
  contentDirection,
  type Direction,
  standsAtStart,
} from '../../../../shared/documents/report/text/direction.ts';
import { cleanText } from '../../../../shared/ground/words/clean.ts';
import { colours } from '../look.ts';
import { value } from '../xml-write.ts';
import type { AnnexLayout, AnnexNames } from './annex-names.ts';
import { type RunLook, textRuns } from './annex-runs.ts';

/** How a paragraph stands; its style says the rest. */
export interface ParagraphLook {
  /** As the annex knows the style. */
  readonly style: string;
  readonly direction: Direction;
  readonly keepNext?: boolean;
  readonly newPage?: boolean;
  readonly atEnd?: boolean;
}

/** A paragraph around runs that are written already. */
export function paragraph(runs: string, look: ParagraphLook, names: AnnexNames): string {
  const properties = [
    value('w:pStyle', names.style(look.style)),
    look.keepNext ? '<w:keepNext/>' : '',
    look.newPage ? '<w:pageBreakBefore/>' : '',
    look.direction === 'rtl' ? '<w:bidi/>' : '',
    look.atEnd ? value('w:jc', 'right') : '',
  ].join('');
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

/** Paragraphs of a text in one language, one for each of its lines. */
export function textParagraphs(
  text: string,
  language: AnnexLanguage,
  look: Omit<ParagraphLook, 'direction'>,
  names: AnnexNames,
  runLook: RunLook = {},
): string {
  return cleanText(text)
    .split('\n')
    .map((line) =>
      paragraph(textRuns(line, language, runLook), { ...look, direction: language.direction }, names),
    )
    .join('');
}

/**
 * One under the other the texts in each language; a text that is the same in all stands once, in its own direction. A
 * name stands at the side at which the document begins, whatever sign it ends in ("Relief Inc.").
 */
export function stackedTexts(
  texts: PerLanguage,
  { model: { languages }, names }: AnnexLayout,
  look: Omit<ParagraphLook, 'direction'>,
  runLook: RunLook = {},
  isName = false,
): string {
  const [first = { code: 'en', direction: 'ltr' }] = languages;
  if (texts.every((text) => text === texts[0])) {
    const text = texts[0] ?? '';
    // Without a letter it is a number, which is read from left to right everywhere.
    const direction = contentDirection(text, 'ltr');
    const own = languages.find((language) => language.direction === direction) ?? { code: '', direction };
    const atEnd = direction !== first.direction && (isName || standsAtStart(text, first.direction));
    return textParagraphs(text, own, { ...look, atEnd }, names, runLook);
  }
  return languages
    .map((language, index) => textParagraphs(texts[index] ?? '', language, look, names, runLook))
    .join('');
}

export interface Cell {
  /** Paragraphs; a cell without any gets an empty one, since Word needs it. */
  readonly content: string;
  readonly span?: number;
  readonly fill?: string;
  readonly borders?: string;
  readonly atBottom?: boolean;
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly isHeader?: boolean;
  /** May be cut between two pages: a row taller than a page that must not be cut loses its end in some programs. */
  readonly canSplit?: boolean;
  /** At least so many twips tall. */
  readonly height?: number;
}

/** Lines of a table; those not named are left out. */
export type TableLines = Readonly<Partial<Record<'top' | 'bottom' | 'insideH' | 'insideV', string>>>;

export const thinLine = border(4, colours.rule);
const noLine = 'w:val="nil"';

export function border(size: number, colour: string): string {
  return `w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"`;
}

/** A table over the whole width of the text; with a right-to-left language first, its first column is at the right. */
export function table(
  rows: readonly Row[],
  widths: readonly number[],
  lines: TableLines,
  { model: { languages }, names }: AnnexLayout,
): string {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;
  const borders = sides.map((side) => {
    const line = side === 'left' || side === 'right' ? noLine : (lines[side] ?? noLine);
    return `<w:${side} ${line}/>`;
  });
  const total = widths.reduce((sum, width) => sum + width, 0);
  return [
    '<w:tbl><w:tblPr>',
    languages[0]?.direction === 'rtl' ? '<w:bidiVisual/>' : '',
    `<w:tblW w:w="${total}" w:type="dxa"/>`,
    `<w:tblBorders>${borders.join('')}</w:tblBorders>`,
    '<w:tblLayout w:type="fixed"/>',
    '<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="115" w:type="dxa"/>',
    '<w:bottom w:w="20" w:type="dxa"/><w:right w:w="115" w:type="dxa"/></w:tblCellMar>',
    '</w:tblPr><w:tblGrid>',
    ...widths.map((width) => `<w:gridCol w:w="${width}"/>`),
    '</w:tblGrid>',
    ...rows.map((row) => rowOf(row, widths, names)),
    '</w:tbl>',
  ].join('');
}

function rowOf(
  { cells, isHeader, canSplit, height }: Row,
  widths: readonly number[],
  names: AnnexNames,
): string {
  const properties = [
    canSplit ? '' : '<w:cantSplit/>',
    height === undefined ? '' : `<w:trHeight w:val="${height}" w:hRule="atLeast"/>`,
    isHeader ? '<w:tblHeader/>' : '',
  ].join('');
  let column = 0;
  const written = cells.map(({ content, span = 1, fill, borders, atBottom }) => {
    const width = widths.slice(column, column + span).reduce((sum, each) => sum + each, 0);
    column += span;
    const look = [
      `<w:tcW w:w="${width}" w:type="dxa"/>`,
      span > 1 ? value('w:gridSpan', span) : '',
      borders === undefined ? '' : `<w:tcBorders>${borders}</w:tcBorders>`,
      fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`,
      atBottom ? value('w:vAlign', 'bottom') : '',
    ].join('');
    const filled = content === '' ? paragraph('', { style: 'PseaTable', direction: 'ltr' }, names) : content;
    return `<w:tc><w:tcPr>${look}</w:tcPr>${filled}</w:tc>`;
  });
  const rowLook = properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`;
  return `<w:tr>${rowLook}${written.join('')}</w:tr>`;
}

/** Widths in twips from shares; the last column takes what rounding leaves. */
export function shareWidths(textWidth: number, shares: readonly number[]): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((textWidth * share) / whole));
  const rest = textWidth - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}

/** Keeps two tables apart, which Word would join. */
export function gap(names: AnnexNames, keepNext = false): string {
  return paragraph('', { style: 'PseaGap', direction: 'ltr', keepNext }, names);
}
