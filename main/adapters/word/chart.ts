import { Paragraph } from 'docx';
import { ChartRun } from 'docx/charts';
import type { Direction } from '../../../shared/documents/report/text/direction.ts';
import type { Chart } from '../../../shared/documents/report/word-report.ts';
import { cleanText } from '../../../shared/ground/words/clean.ts';
import { colours, fonts } from './look.ts';

/** Twentieths of a point in a pixel of docx. */
const pixel = 15;

/** Room for each bar, and for title, legend and axis, in pixels. */
const room = { bar: 34, frame: 110 } as const;

/** Bars that lie on their side, the first on top; in Arabic they begin at the right. */
export function chartOf(
  { title, description, categories, series }: Chart,
  direction: Direction,
  width: number,
): Paragraph {
  const isRightToLeft = direction === 'rtl';
  return new Paragraph({
    spacing: { before: 80, after: 60 },
    children: [
      new ChartRun({
        type: 'bar',
        title: { text: cleanText(title), font: { size: 10, bold: true, color: colours.text } },
        font: { name: fonts.ascii, color: colours.text },
        categories: categories.map(cleanText),
        series: series.map(({ name, values, shade }) => ({
          name: cleanText(name),
          values,
          color: colours[shade],
          dataLabels: {
            value: true,
            // A bar without length has no room for its number; the table beside the plot has it.
            numberFormat: '0;-0;;',
            position: series.length > 1 ? 'center' : 'insideEnd',
            font: { size: 9, bold: true, color: shade === 'dark' ? 'FFFFFF' : colours.text },
          },
        })),
        ...(series.length > 1 ? { stacking: 'stacked', overlap: 100 } : {}),
        gapWidth: 45,
        legend: series.length > 1 ? { position: 'bottom', font: { size: 9 } } : false,
        categoryAxis: { reverseOrder: true, font: { size: 9 } },
        valueAxis: { visible: false, gridlines: false, reverseOrder: isRightToLeft },
        transformation: {
          width: Math.floor(width / pixel),
          height: room.frame + room.bar * categories.length,
        },
        altText: { name: cleanText(title), title: cleanText(title), description: cleanText(description) },
      }),
    ],
  });
}
