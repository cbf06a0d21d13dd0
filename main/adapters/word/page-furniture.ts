import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { TextWatermark } from 'docx/watermarks';
import type { WordReport } from '../../../shared/documents/report/word-report.ts';
import { widthsOf } from './column-widths.ts';
import { colours } from './look.ts';
import { frame, noBorders } from './tables.ts';
import { textParagraphs, textRuns } from './text-runs.ts';

/**
 * Every page: reference and date, how the document may be shared, and a word across it when unfinished. The first
 * page of a letter says reference and date itself (`isFirst`).
 */
export function headerOf(report: WordReport, width: number, isFirst = false): Header {
  const { header, markings, watermark, direction } = report;
  const widths = widthsOf([60, 40], width);
  const cell = (text: string, index: number) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      children: textParagraphs(text, direction, {
        style: 'PageLine',
        ...(index === 1 ? { alignment: AlignmentType.END } : {}),
      }),
    });
  const marking = textParagraphs(
    markings.join(' · '),
    direction,
    {
      style: 'PageLine',
      spacing: { after: 120 },
      indent: { start: 100 },
      border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: colours.rule } },
    },
    { bold: true },
  );
  return new Header({
    children: [
      ...(isFirst
        ? []
        : [
            frame({
              rows: [new TableRow({ children: [cell(header.reference, 0), cell(header.date, 1)] })],
              widths,
              direction,
              borders: noBorders,
            }),
          ]),
      ...marking,
      ...(watermark === null
        ? []
        : [new Paragraph({ style: 'PageLine', children: [watermarkOf(watermark)] })]),
    ],
  });
}

/** Light enough to read the text over it, in print as on the screen. */
function watermarkOf(text: string): TextWatermark {
  const watermark = new TextWatermark({ text, font: 'Arial', color: 'D9D9D9', opacity: 0.35, width: 420 });
  // docx draws the shape's id by lot; the same report shall give the same bytes.
  const prepare = watermark.prepForXml.bind(watermark);
  watermark.prepForXml = (context) =>
    JSON.parse(
      JSON.stringify(prepare(context)).replace(/(?<name>PowerPlusWaterMarkObject)[\w-]+/g, '$<name>1'),
    ) as ReturnType<typeof prepare>;
  return watermark;
}

/** `smallPrint` stands over the page's own line. */
export function footerOf(
  { page, direction, subtitle }: WordReport,
  width: number,
  smallPrint: readonly Paragraph[] = [],
): Footer {
  const numbers = (children: (typeof PageNumber)['CURRENT' | 'TOTAL_PAGES'][]) => new TextRun({ children });
  const widths = widthsOf([70, 30], width);
  return new Footer({
    children: [
      ...smallPrint,
      frame({
        widths,
        direction,
        borders: noBorders,
        rows: [
          new TableRow({
            children: [
              new TableCell({
                width: { size: widths[0] ?? 0, type: WidthType.DXA },
                children: textParagraphs(subtitle, direction, { style: 'PageLine' }),
              }),
              new TableCell({
                width: { size: widths[1] ?? 0, type: WidthType.DXA },
                children: [
                  new Paragraph({
                    style: 'PageLine',
                    bidirectional: direction === 'rtl',
                    alignment: AlignmentType.END,
                    children: [
                      ...textRuns(page.before, direction),
                      numbers([PageNumber.CURRENT]),
                      ...textRuns(page.between, direction),
                      numbers([PageNumber.TOTAL_PAGES]),
                      ...textRuns(page.after, direction),
                    ],
                  }),
                ],
              }),
            ],
          }),
        ],
      }),
    ],
  });
}
