import {
  AlignmentType,
  type FileChild,
  Paragraph,
  TableCell,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Block, Letterhead, ReportSection } from '../../../shared/documents/report/word-report.ts';
import { widthsOf } from './column-widths.ts';
import { colours } from './look.ts';
import type { Paper } from './sections.ts';
import { frame, noBorders } from './tables.ts';
import { textParagraphs } from './text-runs.ts';

/** The head of a letter: who writes and when, to whom, and about what. */
export function letterheadOf({ sender, facts, addressee, subject }: Letterhead, paper: Paper): FileChild[] {
  const { direction, width } = paper;
  const widths = widthsOf([58, 42], width);
  const lines = (texts: readonly string[], look = {}, runLook = {}) =>
    texts.flatMap((text) => textParagraphs(text, direction, { spacing: { after: 20 }, ...look }, runLook));
  const [name = '', ...rest] = sender;
  const cell = (index: number, children: Paragraph[]) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.TOP,
      margins: { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA },
      children,
    });
  const head = new TableRow({
    cantSplit: true,
    children: [
      cell(0, [...lines([name], {}, { bold: true, color: colours.heading }), ...lines(rest)]),
      cell(
        1,
        facts.flatMap(({ label, value }) => lines([`${label}${value}`], { alignment: AlignmentType.END })),
      ),
    ],
  });
  return [
    frame({ rows: [head], widths, direction, borders: noBorders }),
    new Paragraph({ spacing: { before: 60, after: 60 }, children: [] }),
    ...lines(addressee),
    ...textParagraphs(
      subject,
      direction,
      { spacing: { before: 240, after: 140 }, keepNext: true },
      { bold: true, color: colours.heading },
    ),
  ];
}

/**
 * By what the letter is known again years later: small print at the foot of its pages, so that it never takes a page of
 * its own.
 */
export function letterFoot({ blocks }: ReportSection, { direction }: Paper): Paragraph[] {
  return blocks
    .flatMap(footLines)
    .flatMap((text) => textParagraphs(text, direction, { style: 'PageLine', spacing: { after: 20 } }));
}

function footLines(block: Block): readonly string[] {
  return block.kind === 'paragraph' ? [block.text] : [];
}
