import {
  AlignmentType,
  BorderStyle,
  type Table,
  TableCell,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Direction } from '../../../shared/documents/report/text/direction.ts';
import type { Verdict } from '../../../shared/documents/report/word-report.ts';
import { colours, sizes, textWidth } from './look.ts';
import { frame, noBorders } from './tables.ts';
import { textParagraphs } from './text-runs.ts';

/** The result as a panel: the headline, what it means, and the counts in a row of their own. */
export function verdictOf(
  { headline, meaning, counts }: Verdict,
  direction: Direction,
  whole: number = textWidth,
): Table {
  const width = Math.floor(whole / counts.length);
  const widths = counts.map((_, index) => (index === 0 ? whole - width * (counts.length - 1) : width));
  const shading = { fill: colours.panelFill };
  const top = new TableRow({
    cantSplit: true,
    keepNext: true,
    children: [
      new TableCell({
        columnSpan: counts.length,
        width: { size: whole, type: WidthType.DXA },
        shading,
        margins: { top: 160, bottom: 80, left: 200, right: 200, marginUnitType: WidthType.DXA },
        borders: { top: { style: BorderStyle.SINGLE, size: 18, color: colours.heading } },
        children: [
          ...textParagraphs(
            headline,
            direction,
            { spacing: { after: 60 } },
            { bold: true, size: sizes.verdict, color: colours.heading },
          ),
          ...textParagraphs(meaning, direction, { spacing: { after: 40 } }),
        ],
      }),
    ],
  });
  const figures = new TableRow({
    cantSplit: true,
    children: counts.map(
      ({ label, value }, index) =>
        new TableCell({
          width: { size: widths[index] ?? width, type: WidthType.DXA },
          shading,
          verticalAlign: VerticalAlignTable.TOP,
          margins: { top: 60, bottom: 120, left: 100, right: 100, marginUnitType: WidthType.DXA },
          borders: { top: { style: BorderStyle.SINGLE, size: 4, color: colours.rule } },
          children: [
            ...textParagraphs(
              value,
              direction,
              { alignment: AlignmentType.CENTER, spacing: { before: 40, after: 0 } },
              { bold: true, size: sizes.count },
            ),
            ...textParagraphs(
              label,
              direction,
              { alignment: AlignmentType.CENTER, spacing: { after: 0 } },
              { size: sizes.small, color: colours.quiet },
            ),
          ],
        }),
    ),
  });
  return frame({ rows: [top, figures], widths, direction, borders: noBorders });
}
