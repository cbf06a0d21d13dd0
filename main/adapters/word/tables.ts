import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type IBorderOptions,
  type ITableBordersOptions,
  NumberedItemReference,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Direction } from '../../../shared/documents/report/text/direction.ts';
import type {
  TableCell as CellModel,
  Facts,
  Reference,
  Signatures,
  Table as TableBlock,
} from '../../../shared/documents/report/word-report.ts';
import { sideMargin, widthsOf, withRoom } from './column-widths.ts';
import { colours, textWidth } from './look.ts';
import { type ParagraphLook, type RunLook, textParagraphs, textRuns } from './text-runs.ts';

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const thin: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: colours.rule };

export const noBorders: ITableBordersOptions = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

const ruled: ITableBordersOptions = { ...noBorders, top: thin, bottom: thin, insideHorizontal: thin };

export const cellMargins = {
  top: 70,
  bottom: 50,
  left: sideMargin,
  right: sideMargin,
  marginUnitType: WidthType.DXA,
} as const;

/**
 * A row stays on one page. Past this many characters it may be cut, since a row taller than a page that
 * must not be cut loses its end in some programs.
 */
const longestWholeRow = 1500;

/** Twentieths of a point: a centimetre. */
const signatureHeight = 567;

/** A table with less text than this stays on one page. */
const longestWholeTable = 1500;

interface TableFrame {
  readonly rows: readonly TableRow[];
  readonly widths: readonly number[];
  readonly direction: Direction;
  readonly borders?: ITableBordersOptions;
}

/** A table over the whole width of the text; in Arabic its first column stands at the right. */
export function frame({ rows, widths, direction, borders = ruled }: TableFrame): Table {
  return new Table({
    rows,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders,
    margins: cellMargins,
    visuallyRightToLeft: direction === 'rtl',
  });
}

export function tableOf(block: TableBlock, direction: Direction, width: number = textWidth): Table {
  const widths = withRoom(
    widthsOf(
      block.columns.map(({ share }) => share),
      width,
    ),
    block.columns.map(({ title }) => title),
  );
  const alignment = (column: number) =>
    block.columns[column]?.align === 'center' ? { alignment: AlignmentType.CENTER } : {};
  const isWhole = !block.breaks && lengthOf(block.rows.flatMap(({ cells }) => cells)) <= longestWholeTable;
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map(
      ({ title }, column) =>
        new TableCell({
          width: { size: widths[column] ?? 0, type: WidthType.DXA },
          shading: { fill: colours.headerFill },
          verticalAlign: VerticalAlignTable.BOTTOM,
          children: textParagraphs(
            title,
            direction,
            { style: 'TableText', keepNext: true, ...alignment(column) },
            { bold: true, color: colours.heading },
          ),
        }),
    ),
  });
  const rows = block.rows.map(
    ({ cells, emphasis, leads }, index) =>
      new TableRow({
        cantSplit: lengthOf(cells) <= longestWholeRow,
        keepNext: (isWhole || leads === true) && index < block.rows.length - 1,
        children: cells.map(
          (cell, column) =>
            new TableCell({
              ...(leads
                ? { columnSpan: widths.length, width: { size: width, type: WidthType.DXA } }
                : { width: { size: widths[column] ?? 0, type: WidthType.DXA } }),
              ...(emphasis ? { shading: { fill: colours.gapFill } } : {}),
              ...(leads ? { shading: { fill: colours.panelFill } } : {}),
              children:
                'anchor' in cell
                  ? [referenceParagraph(cell, direction)]
                  : cellLines(cell, direction, alignment(column), leads === true),
            }),
        ),
      }),
  );
  return frame({ rows: [header, ...rows], widths, direction });
}

/** Where a row leads others, its first line is their title, and the second goes on beside it. */
function cellLines(
  { lines, strong }: Exclude<CellModel, Reference>,
  direction: Direction,
  look: ParagraphLook,
  leads: boolean,
): Paragraph[] {
  if (!leads) return linesOf(lines, direction, look, strong ? { bold: true } : {});
  const [title = '', beside = '', ...rest] = lines;
  const kept = { ...look, keepNext: true };
  const first = new Paragraph({
    ...kept,
    style: 'TableText',
    bidirectional: direction === 'rtl',
    children: [
      ...textRuns(title, direction, { bold: true, color: colours.heading }),
      ...(beside === '' ? [] : textRuns(` \u2013 ${beside}`, direction)),
    ],
  });
  return [first, ...(rest.length === 0 ? [] : linesOf(rest, direction, kept))];
}

/** `isWhole`: the table stays on one page, as a short one always does. */
export function factsOf(
  block: Facts,
  direction: Direction,
  isWhole = false,
  width: number = textWidth,
): Table {
  const widths = widthsOf([30, 70], width);
  const length = block.rows.reduce((sum, { lines }) => sum + lines.join('').length, 0);
  const keepsTogether = isWhole || (block.rows.length <= 6 && length <= longestWholeTable);
  const rows = block.rows.map(
    ({ label, lines }, index) =>
      new TableRow({
        keepNext: keepsTogether && index < block.rows.length - 1,
        cantSplit: lines.join('').length <= longestWholeRow,
        children: [
          new TableCell({
            width: { size: widths[0] ?? 0, type: WidthType.DXA },
            children: linesOf([label], direction, {}, { color: colours.quiet }),
          }),
          new TableCell({
            width: { size: widths[1] ?? 0, type: WidthType.DXA },
            children: linesOf(lines, direction),
          }),
        ],
      }),
  );
  return frame({ rows, widths, direction });
}

/** Room for a hand to write: one tall row per label with a line under its empty cell, all on one page. */
export function signaturesOf(
  { labels, sides }: Signatures,
  direction: Direction,
  width: number = textWidth,
): Table[] {
  if (!sides) return [linesToSign(labels, direction, width)];
  const { title, names } = sides;
  const tables = Math.ceil(names.length / mostSides);
  return Array.from({ length: tables }, (_, index) =>
    sidesOf(
      { title, names: names.slice(index * mostSides, (index + 1) * mostSides) },
      labels,
      direction,
      width,
    ),
  );
}

/** More than these beside each other leave no room to write. */
const mostSides = 4;

function linesToSign(labels: readonly string[], direction: Direction, width: number): Table {
  const widths = widthsOf([30, 70], width);
  const rows = labels.map(
    (label, index) =>
      new TableRow({
        keepNext: index < labels.length - 1,
        cantSplit: true,
        height: { value: signatureHeight, rule: HeightRule.ATLEAST },
        children: [
          new TableCell({
            width: { size: widths[0] ?? 0, type: WidthType.DXA },
            verticalAlign: VerticalAlignTable.BOTTOM,
            children: linesOf([label], direction, {}, { color: colours.quiet }),
          }),
          new TableCell({
            width: { size: widths[1] ?? 0, type: WidthType.DXA },
            borders: { bottom: { style: BorderStyle.SINGLE, size: 6, color: colours.text } },
            children: linesOf([], direction),
          }),
        ],
      }),
  );
  return frame({ rows, widths, direction, borders: noBorders });
}

/** A column for each side that signs, on one page. */
function sidesOf(
  { title, names }: NonNullable<Signatures['sides']>,
  labels: readonly string[],
  direction: Direction,
  width: number,
): Table {
  const share = 20;
  const widths = widthsOf([share, ...names.map(() => Math.floor((100 - share) / names.length))], width);
  const row = (texts: readonly string[], isHeader: boolean, keepNext: boolean) =>
    new TableRow({
      ...(isHeader
        ? { tableHeader: true }
        : { height: { value: signatureHeight, rule: HeightRule.ATLEAST } }),
      cantSplit: true,
      keepNext,
      children: texts.map(
        (text, column) =>
          new TableCell({
            width: { size: widths[column] ?? 0, type: WidthType.DXA },
            verticalAlign: VerticalAlignTable.BOTTOM,
            children: linesOf(
              [text],
              direction,
              {},
              isHeader && column > 0 ? { bold: true, color: colours.heading } : { color: colours.quiet },
            ),
          }),
      ),
    });
  const rows = labels.map((label, index) =>
    row([label, ...names.map(() => '')], false, index < labels.length - 1),
  );
  return frame({
    rows: [row([title, ...names], true, true), ...rows],
    widths,
    direction,
    borders: { ...ruled, insideVertical: thin },
  });
}

/** A live field: Word shows the number that the heading has at that time, and leads to it. */
export function reference({ anchor, number }: Reference): NumberedItemReference {
  return new NumberedItemReference(anchor, number);
}

function referenceParagraph(cell: Reference, direction: Direction): Paragraph {
  return new Paragraph({
    style: 'TableText',
    bidirectional: direction === 'rtl',
    children: [reference(cell)],
  });
}

function linesOf(
  lines: readonly string[],
  direction: Direction,
  look = {},
  runLook: RunLook = {},
): Paragraph[] {
  // Word needs a paragraph in every cell.
  const filled = lines.length === 0 ? [''] : lines;
  return filled.flatMap((line) => textParagraphs(line, direction, { style: 'TableText', ...look }, runLook));
}

function lengthOf(cells: readonly CellModel[]): number {
  return cells.reduce((sum, cell) => sum + ('anchor' in cell ? 0 : cell.lines.join('').length), 0);
}
