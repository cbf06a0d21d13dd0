import type { UnLanguage } from '../../ground/un-languages.ts';
import { officeWorkbook } from '../report/office-heads.ts';
import type { RegisterReport, RegisterRow } from '../report/register-report.ts';
import type { ReportContext } from '../report/report-context.ts';
import { textColumns } from './text-columns.ts';
import type { TextRow } from './text-row.ts';

interface TextWorkbookInput extends ReportContext {
  readonly rows: readonly TextRow[];
  readonly translated: UnLanguage;
}

const row = (cells: RegisterRow['cells']): RegisterRow => ({ cells, link: null, emphasis: false });

/**
 * The texts as a workbook for translators: a line for each, with what it is translated from. Titles are in English
 * whatever the language, since reading the file back finds its columns by them.
 */
export function buildTextWorkbook({ rows, translated, ...context }: TextWorkbookInput): RegisterReport {
  return officeWorkbook(context, {
    title: `Texts ${translated}`,
    subject: 'Texts of the program for translators',
    sharing: 'Texts of the program',
    sheets: [
      {
        name: `Texts ${translated}`,
        columns: [
          { title: textColumns.key, kind: 'text', width: 34 },
          { title: textColumns.english, kind: 'prose', width: 52 },
          { title: textColumns.text, kind: 'prose', width: 52 },
          { title: textColumns.note, kind: 'prose', width: 34 },
          { title: textColumns.state, kind: 'text', width: 12 },
          { title: textColumns.by, kind: 'text', width: 24 },
          { title: textColumns.on, kind: 'text', width: 13 },
        ],
        preamble: [],
        back: null,
        printedColumns: null,
        hasFilter: true,
        frozenColumns: 1,
        rows: rows.map(({ key, english, text, note, state }) =>
          row([
            key,
            english,
            text,
            note,
            text === null ? 'missing' : state.state,
            ...(state.state === 'reviewed' ? [state.by, state.on] : [null, null]),
          ]),
        ),
      },
      {
        name: 'How to',
        columns: [{ title: 'How to translate', kind: 'prose', width: 110 }],
        preamble: [],
        back: null,
        printedColumns: null,
        hasFilter: false,
        frozenColumns: 0,
        rows: howTo.map((line) => row([line])),
      },
    ],
  });
}

const howTo = [
  'Change the column “Translation” alone. Keys and English texts are how the program finds a line again.',
  'Keep what stands in braces, such as {count}, letter by letter; it may stand anywhere in the sentence.',
  'A key that ends in _one, _few, _many or _other is the form of the text for such numbers. Fill in all of them.',
  'When you have read a line as a native speaker, write “reviewed” into “State”, your name into “Reviewed by” and the day into “Reviewed on”, such as 2026-05-14.',
  'Lines of content (their keys begin with “content/”) are shown for reading: their words come by content packs of their own.',
  'Send the whole file back. Each line is told then: taken, unchanged, or refused with the reason.',
] as const;
