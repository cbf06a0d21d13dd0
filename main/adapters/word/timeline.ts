import {
  AlignmentType,
  BorderStyle,
  type IBordersOptions,
  type IShadingAttributesProperties,
  type Paragraph,
  ShadingType,
  type Table,
  TableCell,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Direction } from '../../../shared/documents/report/text/direction.ts';
import type { TimelinePicture, TimelineShade } from '../../../shared/documents/report/word-report.ts';
import { colours, sizes } from './look.ts';
import { frame, noBorders } from './tables.ts';
import { type RunLook, textParagraphs } from './text-runs.ts';

const rule = { style: BorderStyle.SINGLE, size: 4, color: colours.rule } as const;
const ruled: IBordersOptions = { top: rule, bottom: rule, left: rule, right: rule };
const tight = { top: 30, bottom: 30, left: 20, right: 20, marginUnitType: WidthType.DXA } as const;

/** The shade of a state and the ink of its sign; what is hatched stays light on any printer. */
const shades: Readonly<Record<TimelineShade, { shading?: IShadingAttributesProperties; ink: string }>> = {
  none: { ink: colours.quiet },
  light: { shading: { fill: colours.light }, ink: colours.text },
  middle: { shading: { fill: colours.middle }, ink: colours.text },
  dark: { shading: { fill: colours.dark }, ink: 'FFFFFF' },
  hatched: {
    shading: { type: ShadingType.PERCENT_15, color: colours.quiet, fill: 'FFFFFF' },
    ink: colours.text,
  },
};

/**
 * The picture as a native table: it can be read aloud, searched and printed in grey, and in Arabic time runs from the
 * right. The legend follows as a line of its own.
 */
export function timelineOf(
  picture: TimelinePicture,
  direction: Direction,
  width: number,
): (Table | Paragraph)[] {
  const { columns, groups, lanes, marks, band, today } = picture;
  const widths = columnWidths(columns.length, width);
  const draw = cellMaker(widths, direction);
  const rows = [
    draw.row([
      draw.label(''),
      ...spread(groups).map(({ title, from, span }) =>
        draw.cell(title, from, span, { fill: colours.headerFill, isBold: true }),
      ),
    ]),
    draw.row([
      draw.label(''),
      ...columns.map((title, index) =>
        draw.cell(
          title,
          index,
          1,
          index === today
            ? { fill: colours.heading, ink: 'FFFFFF', isBold: true }
            : { fill: colours.panelFill },
        ),
      ),
    ]),
    ...(band ? [bandRow(band, columns.length, draw)] : []),
    ...lanes.map(({ label, runs }) =>
      draw.row([
        draw.label(label),
        ...spread(runs).map(({ shade, sign, from, span }) => {
          const { shading, ink } = shades[shade];
          return draw.cell(sign, from, span, { ...(shading ? { shading } : {}), ink, isBold: true });
        }),
      ]),
    ),
    ...marks.map(({ label, cells }) =>
      draw.row([draw.label(label), ...cells.map((sign, index) => draw.cell(sign, index, 1, {}))]),
    ),
  ];
  return [frame({ rows, widths, direction, borders: noBorders }), ...legendOf(picture, direction)];
}

interface CellLook {
  readonly fill?: string;
  readonly shading?: IShadingAttributesProperties;
  readonly ink?: string;
  readonly isBold?: boolean;
}

/** Room for the labels, and the rest in equal parts; the labels take what rounding leaves. */
function columnWidths(count: number, width: number): number[] {
  const each = Math.floor((width * 0.82) / Math.max(count, 1));
  return [width - each * count, ...Array.from({ length: count }, () => each)];
}

function spread<Part extends { readonly span: number }>(parts: readonly Part[]): (Part & { from: number })[] {
  let from = 0;
  return parts.map((part) => {
    const placed = { ...part, from };
    from += part.span;
    return placed;
  });
}

function cellMaker(widths: readonly number[], direction: Direction) {
  const text = (content: string, look: object, runLook: RunLook) =>
    textParagraphs(
      content,
      direction,
      { style: 'PageLine', keepNext: true, ...look },
      { size: sizes.small, ...runLook },
    );
  return {
    row: (children: TableCell[]) => new TableRow({ cantSplit: true, children }),
    label: (content: string) =>
      new TableCell({
        width: { size: widths[0] ?? 0, type: WidthType.DXA },
        margins: { ...tight, right: 60 },
        borders: {
          ...ruled,
          left: { ...rule, style: BorderStyle.NONE },
          right: { ...rule, style: BorderStyle.NONE },
        },
        verticalAlign: VerticalAlignTable.CENTER,
        children: text(content, {}, { color: colours.quiet }),
      }),
    cell: (content: string, from: number, span: number, { fill, shading, ink, isBold }: CellLook) =>
      new TableCell({
        width: {
          size: widths.slice(from + 1, from + 1 + span).reduce((sum, each) => sum + each, 0),
          type: WidthType.DXA,
        },
        ...(span > 1 ? { columnSpan: span } : {}),
        margins: tight,
        borders: ruled,
        verticalAlign: VerticalAlignTable.CENTER,
        ...(shading ? { shading } : fill ? { shading: { fill } } : {}),
        children: text(
          content,
          { alignment: AlignmentType.CENTER },
          { ...(ink ? { color: ink } : {}), ...(isBold ? { bold: true } : {}) },
        ),
      }),
  };
}

function bandRow(
  { label, from, until, sign }: NonNullable<TimelinePicture['band']>,
  count: number,
  draw: ReturnType<typeof cellMaker>,
): TableRow {
  const rest = count - until - 1;
  return draw.row([
    draw.label(label),
    ...(from > 0 ? [draw.cell('', 0, from, {})] : []),
    draw.cell(sign, from, until - from + 1, { fill: colours.middle, isBold: true }),
    ...(rest > 0 ? [draw.cell('', until + 1, rest, {})] : []),
  ]);
}

function legendOf({ legend }: TimelinePicture, direction: Direction): Paragraph[] {
  const parts = [
    ...legend.shades.map(({ sign, meaning }) => `${sign}\u00A0${meaning}`),
    ...legend.signs.map(({ sign, meaning }) => `${sign}\u00A0${meaning}`),
  ];
  return textParagraphs(`${legend.label} ${parts.join('   ')}`, direction, {
    style: 'PageLine',
    spacing: { before: 80, after: 60 },
  });
}
