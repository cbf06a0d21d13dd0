import { commaSeparated } from '../../../shared/documents/report/comma-separated.ts';
import { escapedJson, shownText } from '../../../shared/ground/words/disguises.ts';
import { textTable } from './text-table.ts';
import { UsageError } from './usage-error.ts';

export const answerFormats = ['json', 'table', 'csv'] as const;
export type AnswerFormat = (typeof answerFormats)[number];

/** How an answer is shown: its format, and of each row the fields that were asked for; null for all. */
export interface Showing {
  readonly format: AnswerFormat;
  /** Whether a person asked for the format; unasked, only a list is a table. */
  readonly isAsked: boolean;
  readonly fields: readonly string[] | null;
  /** Signs that a line of the terminal holds. */
  readonly width: number;
}

type Row = Readonly<Record<string, unknown>>;

/** An answer in words. Throws a UsageError where a field was asked for that no row has. */
export function showAnswer(value: unknown, { format: wanted, isAsked, fields, width }: Showing): string {
  const format = isAsked || isList(value) ? wanted : 'json';
  const rows = rowsOf(value);
  if (fields !== null) ensureKnown(rows, fields);
  if (format === 'json') return json(fields === null ? value : withFields(value, rows, fields));
  const columns = fields ?? columnsOf(rows, format, width);
  const lines = rows.map((row) => columns.map((column) => cellOf(fieldOf(row, column))));
  return format === 'csv' ? commaSeparated([columns, ...lines]) : textTable(columns, lines, width);
}

/** The lines of a list; what is no list is one line. */
function rowsOf(value: unknown): readonly Row[] {
  if (isRow(value) && Array.isArray(value.rows)) return value.rows.filter(isRow);
  return isRow(value) ? [value] : [];
}

/** Whether an answer is a list, which a terminal shows as a table. */
export const isList = (value: unknown): boolean => isRow(value) && Array.isArray(value.rows);

function ensureKnown(rows: readonly Row[], fields: readonly string[]): void {
  if (rows.length === 0) return;
  const missing = fields.filter((field) => rows.every((row) => fieldOf(row, field) === undefined));
  if (missing.length === 0) return;
  const known = [...new Set(rows.flatMap((row) => Object.keys(row)))].sort();
  throw new UsageError('noSuchField', { fields: missing.join(', '), known: known.join(', ') });
}

function withFields(value: unknown, rows: readonly Row[], fields: readonly string[]): unknown {
  const cut = rows.map((row) =>
    Object.fromEntries(fields.map((field) => [field, fieldOf(row, field) ?? null])),
  );
  return isList(value) ? { ...(value as Row), rows: cut } : (cut[0] ?? null);
}

/** A field by its name, one inside another by both: `assessment.reference`. */
function fieldOf(row: Row, field: string): unknown {
  return field
    .split('.')
    .reduce<unknown>((at, name) => (isRow(at) && Object.hasOwn(at, name) ? at[name] : undefined), row);
}

/** What a table shows unasked: what names a line, then whatever else is short and finds room in the terminal's width. */
function columnsOf(rows: readonly Row[], format: AnswerFormat, width: number): readonly string[] {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  if (format === 'csv') return names;
  const isTold = (name: string) => rows.some((row) => isShort(row[name]));
  const told = [...new Set([...telling, ...names])].filter(
    (name) => names.includes(name) && !untold.includes(name) && isTold(name),
  );
  let room = width;
  return told.filter((name, at) => {
    const needed = Math.max(name.length, ...rows.map((row) => cellOf(row[name]).length));
    const taken = Math.min(needed, MOST_SIGNS) + 2;
    if (at > 1 && taken > room) return false;
    room -= taken;
    return true;
  });
}

/** What names a line or says how it stands, in this order. */
const telling = ['reference', 'name', 'title', 'partner', 'country', 'status', 'rating', 'on', 'dueOn', 'at'];
/** For programs alone. */
const untold = ['id', 'searchKey', 'registeredOn', 'determinedBy'];
const MOST_SIGNS = 40;

const isShort = (value: unknown) =>
  (typeof value === 'string' && value !== '') || typeof value === 'number' || isNamed(value);

/** Of a thing that a line speaks of its reference or name is shown. */
const isNamed = (value: unknown) =>
  isRow(value) && (typeof value.reference === 'string' || typeof value.name === 'string');

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return shownText(String(value));
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object'))
    return shownText(value.join('; '));
  const named = (value as Row).reference ?? (value as Row).name;
  return shownText(typeof named === 'string' ? named : JSON.stringify(value));
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is no plain sign stands as an escape: a program reads what is recorded, and no terminal obeys or hides it. */
export function json(value: unknown): string {
  return `${escapedJson(JSON.stringify(value, null, 2))}\n`;
}
