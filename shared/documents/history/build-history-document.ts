import { cell, fact, facts, paragraph, splitLines } from '../report/blocks.ts';
import { plainText } from '../report/plain-text.ts';
import { dateInWords, momentInWords, personInWords } from '../report/text/format.ts';
import { reportText } from '../report/text/report-text.ts';
import type { Block, ReportSection, TableRow, WordReport } from '../report/word-report.ts';
import { aboutInWords } from './build-history-workbook.ts';
import type { HistoryRow } from './history-row.ts';
import { accountInWords, askedInWords, type HistoryDocumentInput } from './history-subject.ts';
import { historyText } from './text/history-text.ts';

/** A history as a document: a section for each month, a row for each entry. Nothing is read from a clock. */
export function buildHistoryDocument(input: HistoryDocumentInput): WordReport {
  const { language, workspace, partner, producedAt } = input;
  const text = reportText(language);
  const words = historyText[language];
  const title = partner?.name ?? workspace.office;
  const subtitle = partner ? `${words.title} · ${partner.reference}` : words.title;
  const sections = [overview(input), ...months(input)];
  const textHash = input.sha256(plainText([title, subtitle], sections));
  const markings = [text.marking.unOnly, ...(workspace.fictional ? [text.marking.fictional] : [])];
  return {
    language,
    direction: text.direction,
    instrumentTitle: workspace.office,
    title,
    subtitle,
    markings,
    watermark: workspace.fictional ? text.watermark.fictional : null,
    header: { reference: partner?.reference ?? workspace.office, date: dateInWords(text, producedAt) },
    page: text.page,
    sections,
    provenance: {
      heading: words.provenance.heading,
      blocks: [
        facts(
          fact(words.provenance.office, workspace.office),
          fact(words.provenance.producedBy, personInWords(text, input.producedBy)),
          fact(words.provenance.producedAt, momentInWords(text, producedAt)),
          fact(words.provenance.program, text.assessment.provenance.programVersion(input.programVersion)),
          fact(words.provenance.textHash, textHash),
        ),
      ],
    },
    properties: {
      title: `${words.title}: ${title}`,
      subject: words.subject,
      author: input.producedBy.name,
      description: markings.join(' · '),
      keywords: 'PSEA',
      producedAt,
      custom: [
        { name: 'TextHash', value: textHash },
        { name: 'ProgramVersion', value: input.programVersion },
      ],
    },
    textHash,
    orientation: 'landscape',
  };
}

function overview(input: HistoryDocumentInput): ReportSection {
  const words = historyText[input.language];
  const blocks: Block[] = [
    facts(
      fact(words.provenance.partner, input.partner && `${input.partner.name} (${input.partner.reference})`),
      fact(words.filter.label, askedInWords(input)),
      fact(words.provenance.entries, accountInWords(input)),
    ),
    paragraph(words.note, 'quiet'),
  ];
  if (input.view.rows.length === 0) blocks.push(paragraph(words.empty));
  return { heading: words.about, blocks };
}

/** Neighbours of one month under its name. The order of the journal stands, so that a month may come twice. */
function months({ view, language }: HistoryDocumentInput): ReportSection[] {
  const text = reportText(language);
  const words = historyText[language];
  const groups: { month: string; rows: HistoryRow[] }[] = [];
  for (const row of view.rows) {
    const month = row.day.slice(0, 7);
    const last = groups.at(-1);
    if (last?.month === month) last.rows.push(row);
    else groups.push({ month, rows: [row] });
  }
  return groups.map(({ month, rows }) => ({
    heading: monthInWords(text.months, month),
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: words.columns.date, share: 14, align: 'start' },
          { title: words.columns.what, share: 50, align: 'start' },
          { title: words.columns.about, share: 18, align: 'start' },
          { title: words.columns.by, share: 18, align: 'start' },
        ],
        rows: rows.map((row) => tableRow(row, language)),
        breaks: true,
      },
    ],
  }));
}

function tableRow(row: HistoryRow, language: HistoryDocumentInput['language']): TableRow {
  const text = reportText(language);
  const words = historyText[language];
  return {
    cells: [
      cell([dateInWords(text, row.day), row.time]),
      cell([row.sentence, ...row.lines.flatMap(splitLines)]),
      cell(row.subject ? aboutInWords(row.subject, words.things) : words.kinds[row.kind]),
      cell([row.by.name, row.by.function, ...(row.device ? [`${words.columns.device} ${row.device}`] : [])]),
    ],
    emphasis: row.reading !== 'known',
  };
}

function monthInWords(names: readonly string[], month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `${names[Number(number) - 1] ?? number} ${year}`;
}
