import { emptyCell, type ReadCell, type ReadSheet, type ReadWorkbook } from '../../ground/sheet/sheet.ts';
import { comparable, readKey } from '../form/fixed-text.ts';
import { isIdentityLine } from '../form/form-identity.ts';
import { type FormLanguage, formLanguages } from '../form/text/form-text.ts';
import { formTexts } from '../form/text/form-texts.ts';
import { unfilled } from './build-word.ts';
import type { DocumentCell, DocumentRow, FormDocument } from './form-document.ts';

/** The name of the sheet that holds what stands beside the text of a document. */
export const asidesSheet = 'document';

interface Line {
  /** Key of the row with its language, such as "CS2.answer.en"; null where no field names it. */
  readonly key: string | null;
  readonly language: FormLanguage | null;
  readonly cells: readonly ReadCell[];
  /** The column in which one writes. */
  readonly column: number;
  readonly struck: readonly number[];
  readonly isLast: boolean;
}

/**
 * A document as the workbook of the same form would be read: each row with its key, label, tick and value, a sheet for
 * each language. What stands beside its text is a sheet of its own, so that nothing comes in unseen.
 */
export function openDocument(document: FormDocument): ReadWorkbook {
  const lines = document.rows.map(lineOf);
  const groups = groupsOf(lines);
  const notes = document.comments.map(({ row, text }) => ({ row, text }));
  const sheets = groups.map(({ language, from, to }, index) => {
    const own = lines.slice(from, to);
    const fields = namesOf(own);
    const name = language ? formTexts[language].sheet : `${asidesSheet} ${index + 1}`;
    const place = (at: number, column: number) =>
      own[at]?.column === column ? (fields[at] ?? '') : `${fields[at]}:${column}`;
    const struck = own.flatMap((line, at) => line.struck.map((column) => place(at, column)));
    const beside = notes.flatMap(({ row, text }) =>
      row !== null && row >= from && row < to ? [{ cell: fields[row - from] ?? '', text }] : [],
    );
    const sheet: ReadSheet = {
      name: uniqueName(name, groups.slice(0, index).filter((each) => each.language === language).length),
      hidden: false,
      rows: own.map(({ cells }) => cells),
      fields,
      fieldColumns: own.map(({ column }) => column),
      ...(struck.length > 0 ? { struck } : {}),
      ...(beside.length > 0 ? { notes: beside } : {}),
      ...(index === 0 && document.pictures > 0 ? { pictures: document.pictures } : {}),
    };
    return sheet;
  });
  const asides = [...document.asides, ...notes.flatMap(({ row, text }) => (row === null ? [text] : []))];
  return {
    format: 'docx',
    encoding: null,
    separator: null,
    sheets: [...sheets, ...(asides.length > 0 ? [asideSheet(asides)] : [])],
    ...(document.savedBy === null ? {} : { savedBy: document.savedBy }),
    ...(document.tracked ? { isTracked: true as const } : {}),
  };
}

const uniqueName = (name: string, before: number) => (before === 0 ? name : `${name} (${before + 1})`);

function asideSheet(texts: readonly string[]): ReadSheet {
  return {
    name: asidesSheet,
    hidden: false,
    fields: texts.map((_, index) => `beside ${index + 1}`),
    rows: texts.map((text): ReadCell[] => [{ kind: 'text', text }]),
  };
}

/** Rows of one language follow each other; the line that says which form it is ends them. */
function groupsOf(lines: readonly Line[]) {
  const groups: { language: FormLanguage | null; from: number; to: number }[] = [];
  let open: { language: FormLanguage | null; from: number } | null = null;
  lines.forEach((line, index) => {
    const isOther = open?.language && line.language && open.language !== line.language;
    if (open && isOther) {
      groups.push({ ...open, to: index });
      open = null;
    }
    open ??= { language: null, from: index };
    open.language ??= line.language;
    if (line.isLast) {
      groups.push({ ...open, to: index + 1 });
      open = null;
    }
  });
  const rest = open as { language: FormLanguage | null; from: number } | null;
  // What follows the last line belongs to the rows before it: a partner may have gone on there.
  const last = groups.at(-1);
  if (rest && rest.language === null && last) last.to = lines.length;
  else if (rest) groups.push({ ...rest, to: lines.length });
  return groups;
}

function lineOf({ isTable, cells }: DocumentRow): Line {
  const tags = cells.flatMap((cell) => cell.tags);
  const key = tags.find((tag) => readKey(tag) !== null) ?? null;
  const texts = cells.map(textOf);
  const [first] = cells;
  const isTick = isTable && cells.length > 1 && (key ? /^CS\d+\.evidence\./.test(key) : isBox(first));
  const columns = !isTable ? [2] : cells.map((_, at) => (isTick ? at + 3 : at === 0 ? 2 : at + 3));
  const row: ReadCell[] = [key === null ? emptyCell : { kind: 'text', text: key }];
  texts.forEach((text, at) => {
    const column = columns[at] ?? at + 2;
    while (row.length < column) row.push(emptyCell);
    const told = isTick && at === 0 ? tickIn(text) : text;
    row[column - 1] = told === '' ? emptyCell : { kind: 'text', text: told };
  });
  const identity = texts.find(isIdentityLine);
  const named = identity === undefined ? null : languageOfLine(identity);
  return {
    key,
    language: (key && readKey(key)?.language) || named,
    cells: row,
    column: isTick ? 3 : isTable ? 4 : 2,
    struck: cells.flatMap(({ isStruck }, at) => (isStruck ? [columns[at] ?? at + 2] : [])),
    isLast: identity !== undefined,
  };
}

function languageOfLine(line: string): FormLanguage | null {
  const parts = line.split('·').map((part) => part.replace(/\p{Cf}/gu, '').trim());
  return formLanguages.find((language) => parts.includes(language)) ?? null;
}

/** What was written, and nothing where the words are those that a field shows while it is empty. */
const textOf = ({ text }: DocumentCell) => (unfilled.has(comparable(text)) ? '' : text.trim());

const isBox = (cell: DocumentCell | undefined) =>
  cell !== undefined && /^(?:|[☐☑☒🗹✓✔✗xX])$/u.test(cell.text.trim());

/** As the eye sees it: an empty box is nothing, any other a tick. */
function tickIn(text: string): string {
  const sign = text.trim();
  if (sign === '☐') return '';
  return /^[☑☒🗹]$/u.test(sign) ? '✓' : sign;
}

/** What each row is called: by its key, else by its number; twice nothing is called the same. */
function namesOf(lines: readonly Line[]): string[] {
  const seen = new Map<string, number>();
  return lines.map(({ key }, index) => {
    const name = (key && readKey(key)?.key) || `¶${index + 1}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}#${count}`;
  });
}
