import { officeWorkbook } from '../report/office-heads.ts';
import type { RegisterReport } from '../report/register-report.ts';
import { momentInWords, personInWords } from '../report/text/format.ts';
import { reportText } from '../report/text/report-text.ts';
import { accountInWords, askedInWords, type HistoryDocumentInput } from './history-subject.ts';
import { historyText } from './text/history-text.ts';

/** The longest text that a cell of Excel holds. */
const longestCell = 32_000;

/** A history as a workbook: one row for each entry, the newest first. Nothing is read from a clock. */
export function buildHistoryWorkbook(input: HistoryDocumentInput): RegisterReport {
  const { language, workspace, view, partner } = input;
  const words = historyText[language];
  const text = reportText(language);
  const title = partner ? `${words.title}: ${partner.name}` : words.title;
  const { columns, provenance } = words;
  return officeWorkbook(input, {
    title,
    subject: words.subject,
    sheets: [
      {
        name: words.sheet,
        columns: [
          { title: columns.date, kind: 'date', width: 13 },
          { title: columns.time, kind: 'text', width: 8 },
          { title: columns.kind, kind: 'prose', width: 20 },
          { title: columns.about, kind: 'prose', width: 26 },
          { title: columns.what, kind: 'prose', width: 60 },
          { title: columns.details, kind: 'prose', width: 70 },
          { title: columns.by, kind: 'prose', width: 20 },
          { title: columns.function, kind: 'prose', width: 22 },
          { title: columns.device, kind: 'text', width: 10 },
        ],
        preamble: [
          [provenance.office, workspace.office],
          ...(partner ? [[provenance.partner, `${partner.name} (${partner.reference})`] as const] : []),
          [words.filter.label, askedInWords(input).join(text.listSeparator)],
          [provenance.entries, accountInWords(input).join(' ')],
          ['', words.note],
          [provenance.producedBy, personInWords(text, input.producedBy)],
          [provenance.producedAt, momentInWords(text, input.producedAt)],
        ],
        back: null,
        rows: view.rows.map((row) => ({
          cells: [
            row.day,
            row.time,
            words.kinds[row.kind],
            row.subject && aboutInWords(row.subject, words.things),
            cellText(row.sentence),
            row.lines.length > 0 ? cellText(row.lines.join('\n')) : null,
            row.by.name,
            row.by.function,
            row.device,
          ],
          link: null,
          emphasis: row.reading !== 'known',
        })),
        printedColumns: null,
        hasFilter: true,
        frozenColumns: 1,
      },
    ],
  });
}

/** "Evidence SS-0001/E2 · Code of conduct": the thing by its kind, reference and title. */
export function aboutInWords(
  { kind, reference, title }: NonNullable<HistoryDocumentInput['view']['rows'][number]['subject']>,
  things: Readonly<Record<typeof kind, string>>,
): string {
  const name =
    reference === null || reference === title || kind === 'clause' ? title : `${reference} · ${title}`;
  return `${things[kind]} ${name}`;
}

function cellText(text: string): string {
  return text.length <= longestCell ? text : `${text.slice(0, longestCell)} …`;
}
