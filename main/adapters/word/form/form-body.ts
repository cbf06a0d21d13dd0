import { keyInSheet } from '../../../../shared/documents/form/fixed-text.ts';
import type { FormRow } from '../../../../shared/documents/form/form-model.ts';
import type { WordForm, WordFormLanguage } from '../../../../shared/documents/form-word/build-word.ts';
import { textRuns } from '../annex/annex-runs.ts';
import { colours, textWidth } from '../look.ts';
import { tag, value } from '../xml-write.ts';
import { type FieldContext, fixedText, inputField, tickBox } from './form-fields.ts';

/** Columns of a row that asks something: its label, and where one writes; of a tick: the box, and what it stands for. */
const [tickWidth, labelWidth] = [620, 3000];

/** The text of the document: each language on pages of its own, each row a paragraph or a row of a table. */
export function formBody({ languages }: WordForm): string {
  let id = 1000;
  const nextId = () => {
    id += 1;
    return id;
  };
  return languages.map((language, index) => languagePart(language, { language, nextId }, index > 0)).join('');
}

function languagePart(
  { sheet, intro }: WordFormLanguage,
  context: FieldContext,
  startsPage: boolean,
): string {
  const rows = sheet.rows;
  // How to fill in stands below the head of the form, above the first heading.
  const first = rows.findIndex(({ kind }) => kind === 'heading');
  const head = rows.slice(0, first).map((row, at) => paragraphOf(row, context, startsPage && at === 0));
  const lines = intro.map((text) => paragraph('Normal', plain(text, context), context));
  return [...head, ...lines, ...rowsOf(rows.slice(first), context)].join('');
}

/** Rows that ask something follow each other in one table; whatever else is a paragraph. */
function rowsOf(rows: readonly FormRow[], context: FieldContext): string[] {
  const parts: string[] = [];
  let table: string[] = [];
  const close = () => {
    if (table.length > 0) parts.push(tableOf(table, context));
    table = [];
  };
  for (const row of rows) {
    const cells = tableRow(row, context);
    if (cells !== null) table.push(cells);
    else {
      close();
      parts.push(paragraphOf(row, context));
    }
  }
  close();
  return parts;
}

function tableRow(row: FormRow, context: FieldContext): string | null {
  const key = keyInSheet(row.key, context.language.sheet.language);
  const label = (text: string) =>
    cell({ width: labelWidth, span: 2 }, fixedText(key, text, context, { bold: true }), context);
  const rest = { width: textWidth - labelWidth };
  switch (row.kind) {
    case 'detail':
      return line(label(row.label) + cell(rest, fixedText(key, row.value, context), context));
    case 'input':
      return line(
        label(row.label) + cell(rest, inputField(key, row.label, row.input, context), context, true),
      );
    case 'tick': {
      const box = cell({ width: tickWidth }, tickBox(key, row.text, context), context, true);
      return line(
        box + cell({ width: textWidth - tickWidth, span: 2 }, fixedText(key, row.text, context), context),
      );
    }
    default:
      return null;
  }
}

const line = (cells: string) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells}</w:tr>`;

interface CellPlace {
  readonly width: number;
  readonly span?: number;
}

function cell({ width, span }: CellPlace, content: string, context: FieldContext, isOpen = false): string {
  const fill = isOpen
    ? tag('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': colours.panelFill })
    : '';
  const properties = tag(
    'w:tcPr',
    {},
    tag('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
    span ? value('w:gridSpan', span) : '',
    fill,
  );
  return tag('w:tc', {}, properties, paragraph('FormCell', content, context));
}

function tableOf(rows: readonly string[], { language }: FieldContext): string {
  const side = (name: string) =>
    tag(name, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': colours.rule });
  const borders = ['w:top', 'w:left', 'w:bottom', 'w:right', 'w:insideH', 'w:insideV'].map(side);
  const properties = tag(
    'w:tblPr',
    {},
    language.sheet.direction === 'rtl' ? '<w:bidiVisual/>' : '',
    tag('w:tblW', { 'w:w': textWidth, 'w:type': 'dxa' }),
    tag('w:tblBorders', {}, ...borders),
    '<w:tblLayout w:type="fixed"/>',
  );
  const grid = tag(
    'w:tblGrid',
    {},
    tag('w:gridCol', { 'w:w': tickWidth }),
    tag('w:gridCol', { 'w:w': labelWidth - tickWidth }),
    tag('w:gridCol', { 'w:w': textWidth - labelWidth }),
  );
  return tag('w:tbl', {}, properties, grid, ...rows);
}

const styles: Readonly<Partial<Record<FormRow['kind'], string>>> = {
  title: 'Title',
  subtitle: 'Subtitle',
  heading: 'Heading1',
  standard: 'Heading2',
  note: 'FormNote',
  'tick-heading': 'FormLabel',
  identity: 'PageLine',
};

function paragraphOf(row: FormRow, context: FieldContext, startsPage = false): string {
  const style = styles[row.kind] ?? 'Normal';
  const key = row.key === '' ? '' : keyInSheet(row.key, context.language.sheet.language);
  // The line that says which form it is holds its own checksum: it is no text of the form.
  const content =
    'text' in row
      ? row.kind === 'identity' || key === ''
        ? plain(row.text, context)
        : fixedText(key, row.text, context)
      : '';
  return paragraph(style, content, context, startsPage);
}

function plain(text: string, { language }: FieldContext): string {
  const { language: code, direction } = language.sheet;
  return textRuns(text, { code, direction });
}

function paragraph(style: string, content: string, { language }: FieldContext, startsPage = false): string {
  const properties = tag(
    'w:pPr',
    {},
    value('w:pStyle', style),
    startsPage ? '<w:pageBreakBefore/>' : '',
    language.sheet.direction === 'rtl' ? '<w:bidi/>' : '',
  );
  return tag('w:p', {}, properties, content);
}
