import { ok } from '../../../shared/ground/result.ts';
import { isBlank, type ReadSheet, type ReadWorkbook } from '../../../shared/ground/sheet/sheet.ts';
import { fileKind } from '../file-kind.ts';
import { inMegabytes } from '../open-zip.ts';
import { readCsv } from './read-csv.ts';
import { decodeText } from './read-csv-encoding.ts';
import { nameFile, refuse, type SheetResult } from './read-refusals.ts';
import { readXlsx } from './read-xlsx.ts';
import { MAX_FILE_BYTES } from './zip-limits.ts';

export interface UntrustedFile {
  /** As the person knows it; shown in messages, and a hint for text with a single column. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The encoding that the person chose for a text file, instead of the detected one. */
  readonly encoding?: string;
}

/**
 * Reads a spreadsheet made by someone else: .xlsx, .xlsm, or text with separators, told apart by content.
 * Nothing is evaluated, followed or written. A refusal says what was found, where, and what to do; anything
 * that would cost more than zip-limits.ts allows is refused before it is parsed.
 */
export async function readWorkbook(file: UntrustedFile): Promise<SheetResult<ReadWorkbook>> {
  const result = await readByKind(file);
  if (result.ok && result.value.sheets.every(isEmptySheet)) {
    return nameFile(
      file.name,
      refuse('SPREADSHEET_EMPTY', 'no-cells', 'No sheet of the file holds anything.'),
    );
  }
  return nameFile(file.name, result);
}

const isEmptySheet = (sheet: ReadSheet) => sheet.rows.every((row) => row.every((cell) => isBlank(cell)));

async function readByKind(file: UntrustedFile): Promise<SheetResult<ReadWorkbook>> {
  const { bytes } = file;
  if (bytes.byteLength > MAX_FILE_BYTES) {
    return refuse(
      'SPREADSHEET_TOO_LARGE',
      'file',
      `The file has ${inMegabytes(bytes.byteLength)}; at most ${inMegabytes(MAX_FILE_BYTES)} are read.`,
    );
  }
  const kind = fileKind(bytes);
  switch (kind.kind) {
    case 'zip': {
      const read = await readXlsx(bytes);
      return read.ok ? ok({ format: 'xlsx', encoding: null, separator: null, ...read.value }) : read;
    }
    case 'text':
      return readText(file);
    case 'empty':
      return refuse('SPREADSHEET_EMPTY', 'no-bytes', 'The file is empty.');
    case 'encrypted-workbook':
      return refuse('SPREADSHEET_ENCRYPTED', 'office-password', 'The workbook is protected by a password.');
    case 'old-workbook':
      return refuse(
        'SPREADSHEET_OLD_FORMAT',
        'old-format',
        `The file is ${kind.what}, which is not read here.`,
        { found: kind.what },
      );
    case 'other':
      return refuse(
        'NOT_A_SPREADSHEET',
        'content',
        `The file is ${kind.what}, not a spreadsheet, whatever its name says.`,
        { found: kind.what },
      );
  }
}

function readText({ name, bytes, encoding }: UntrustedFile): SheetResult<ReadWorkbook> {
  const decoded = decodeText(bytes, encoding);
  if (!decoded)
    return refuse(
      'SPREADSHEET_DAMAGED',
      'encoding',
      `The text can’t be read as ${encoding ?? 'any known encoding'}.`,
    );
  const table = readCsv(decoded.text, /\.(csv|tsv|tab|txt)$/i.test(name));
  if (!table.ok) return table;
  const sheet: ReadSheet = { name, hidden: false, rows: table.value.rows };
  return ok({
    format: 'csv',
    encoding: decoded.encoding,
    separator: table.value.separator,
    sheets: [sheet],
    ...(decoded.or ? { orIn: decoded.or } : {}),
    ...(decoded.isMixed ? { isMixed: true as const } : {}),
  });
}
