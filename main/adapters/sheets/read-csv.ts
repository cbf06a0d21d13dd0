import { CsvError, parse } from 'csv-parse/sync';
import { ok } from '../../../shared/ground/result.ts';
import { emptyCell, type ReadCell } from '../../../shared/ground/sheet/sheet.ts';
import { inMegabytes } from '../open-zip.ts';
import { refuse, type SheetResult } from './read-refusals.ts';
import { MAX_CELL_CHARACTERS, MAX_CELLS, MAX_COLUMNS, MAX_ROWS } from './zip-limits.ts';

// The last two are the Arabic comma, and the wide one of Chinese and Japanese.
export const separators = [';', ',', '\t', '|', '\u060C', '\uFF0C'] as const;

/**
 * Reads text separated by semicolon, comma, tab, bar or the comma of another script into one sheet, every cell as the text it is, so
 * that leading zeros stay. `claimsTable` says that the file calls itself a table: then one column is enough.
 */
export function readCsv(
  text: string,
  claimsTable: boolean,
): SheetResult<{ separator: string; rows: ReadCell[][] }> {
  const declared = /^sep=(.)\r?\n/i.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  if (body.trim() === '') return refuse('SPREADSHEET_EMPTY', 'no-text', 'The file holds no text.');
  if (isJson(body))
    return refuse('NOT_A_SPREADSHEET', 'json', 'The file is JSON, not a table.', { found: 'JSON' });
  const separator = declared?.[1] ?? detectSeparator(body, claimsTable ? 1 : 2);
  if (separator === null && !claimsTable) {
    return refuse('NOT_A_SPREADSHEET', 'text', 'The file is text without columns, not a table.', {
      found: 'text',
    });
  }
  const records = parseRecords(body, separator ?? ',');
  if (!records.ok) return records;
  const skipped = declared ? 1 : 0;
  const rows: ReadCell[][] = Array.from({ length: skipped }, () => []);
  for (const record of records.value) {
    if (record.length > MAX_COLUMNS) {
      return refuse(
        'SPREADSHEET_TOO_LARGE',
        'columns',
        `Row ${rows.length + 1} has ${record.length} columns; at most ${MAX_COLUMNS} are read.`,
        { where: `row ${rows.length + 1}` },
      );
    }
    rows.push(record.map((value) => (value === '' ? emptyCell : { kind: 'text', text: value })));
  }
  if (rows.length > MAX_ROWS) {
    return refuse('SPREADSHEET_TOO_LARGE', 'rows', `The file has more than ${MAX_ROWS} rows.`);
  }
  return ok({ separator: separator ?? ',', rows });
}

function parseRecords(text: string, separator: string, to?: number): SheetResult<string[][]> {
  const marks = text.split(separator).length + text.split('\n').length;
  if (marks > MAX_CELLS * 2) {
    return refuse(
      'SPREADSHEET_TOO_LARGE',
      'cells',
      `The file (${inMegabytes(text.length)}) has more than ${MAX_CELLS} cells.`,
    );
  }
  try {
    return ok(
      parse(text, {
        delimiter: separator,
        to: to ?? MAX_ROWS + 1,
        relax_quotes: true,
        relax_column_count: true,
        skip_empty_lines: false,
        max_record_size: MAX_CELL_CHARACTERS * 8,
      }),
    );
  } catch (error) {
    if (error instanceof CsvError) return csvRefusal(error);
    throw error;
  }
}

function csvRefusal(error: CsvError): ReturnType<typeof refuse> {
  const line = Number(error.lines ?? 0) || null;
  const where = line ? `line ${line}` : null;
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    return refuse(
      'SPREADSHEET_TOO_LARGE',
      'record',
      `Around ${where ?? 'one line'} a single row is too long to be a list of partners.`,
      { where },
    );
  }
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
    return refuse(
      'SPREADSHEET_DAMAGED',
      'quote',
      `A quotation mark is opened and never closed; the file ends at ${where ?? 'its last line'} inside it.`,
      { where },
    );
  }
  return refuse('SPREADSHEET_DAMAGED', 'csv', `The table can’t be read at ${where ?? 'one of its lines'}.`, {
    where,
  });
}

/**
 * The separator that cuts most of the first rows into the same number of columns, at least two; where rows
 * differ in length, one that stands in half of them. Null when the text has one column, or none.
 * `leastRows` is how many rows must agree.
 */
export function detectSeparator(text: string, leastRows: number): string | null {
  const sample = text
    .slice(0, 64 * 1024)
    .split(/\r\n|\r|\n/)
    .slice(0, 60)
    .join('\n');
  let best: { separator: string; score: number } | null = null;
  for (const separator of separators) {
    const score = separatorScore(columnCounts(sample, separator), leastRows);
    if (score > (best?.score ?? 0)) best = { separator, score };
  }
  return best?.separator ?? null;
}

/** Above one when rows agree, below when they only share the separator, 0 when it separates nothing. */
function separatorScore(counts: readonly number[], leastRows: number): number {
  const tally = new Map<number, number>();
  for (const count of counts) if (count > 1) tally.set(count, (tally.get(count) ?? 0) + 1);
  const [columns, agreeing] = [...tally].reduce(
    (a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] > a[0]) ? b : a),
    [1, 0],
  );
  if (agreeing >= Math.max(leastRows, Math.min(2, counts.length)))
    return 1 + (agreeing / counts.length) * Math.log2(columns);
  const cut = counts.filter((count) => count > 1).length;
  return leastRows < 2 && cut * 2 >= counts.length ? cut / counts.length : 0;
}

/** Columns per row that is not empty, quoted separators not counted. */
function columnCounts(sample: string, separator: string): number[] {
  const counts: number[] = [];
  let columns = 1;
  let filled = false;
  let quoted = false;
  for (const character of `${sample}\n`) {
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === separator) columns += 1;
    else if (character === '\n') {
      if (filled || columns > 1) counts.push(columns);
      columns = 1;
      filled = false;
      continue;
    }
    if (character.trim() !== '') filled = true;
  }
  return counts;
}

function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
