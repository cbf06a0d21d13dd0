import { ok } from '../../../shared/ground/result.ts';
import type { CellNote } from '../../../shared/ground/sheet/sheet.ts';
import { hiddenColumns, mergedRanges, programName } from './read-extras.ts';
import { mailLinks } from './read-links.ts';
import { readNotes } from './read-notes.ts';
import { findWorkbook, partXml, relationsOf, sheetTags } from './read-package-parts.ts';
import { refuse, type SheetResult } from './read-refusals.ts';
import { tidySheet } from './read-sheet-xml.ts';
import { storedZip } from './read-stored-zip.ts';
import { struckCells } from './read-struck.ts';
import { isModestXml } from './read-xml.ts';
import type { ZipParts } from './read-zip.ts';
import {
  MAX_CELLS,
  MAX_COLUMNS,
  MAX_ELEMENTS,
  MAX_ROWS,
  MAX_SHEETS,
  MAX_STYLE_ELEMENTS,
} from './zip-limits.ts';

export interface SafePackage {
  /** A small workbook of our own making with the same cells; its sheets are named "1", "2" … */
  readonly bytes: Buffer;
  /** The real names, in order. */
  readonly sheets: readonly {
    readonly name: string;
    readonly hidden: boolean;
    readonly merged: readonly string[];
    readonly notes: readonly CellNote[];
    readonly hiddenRows: readonly number[];
    readonly hiddenColumns: readonly number[];
    readonly struck: readonly string[];
    readonly pictures: number;
    readonly links: ReadonlyMap<string, string>;
  }[];
  /** Whether its serial numbers count from 1904. */
  readonly from1904: boolean;
  /** The program that saved the file; null when it doesn't say. */
  readonly savedBy: string | null;
}

/**
 * Rewrites a checked archive as the smallest workbook that holds its cells: sheets, shared strings and
 * styles. Notes on cells, links to mail addresses, what is hidden or struck through are read beside it and drawings
 * counted; names, other links, macros, external data and everything else stay behind, unread.
 */
export async function safePackage(zip: ZipParts): Promise<SheetResult<SafePackage>> {
  const book = await findWorkbook(zip);
  if (!book.ok) return book;
  const relations = await relationsOf(zip, book.value.path);
  if (!relations.ok) return relations;
  const sheets = sheetTags(book.value.xml)
    .map((sheet) => ({ ...sheet, relation: relations.value.get(sheet.relationId) }))
    .filter((sheet) => sheet.relation?.type.endsWith('/worksheet'));
  if (sheets.length === 0)
    return refuse('SPREADSHEET_DAMAGED', 'no-sheets', 'The workbook names no sheet that can be read.');
  if (sheets.length > MAX_SHEETS) {
    return refuse(
      'SPREADSHEET_TOO_LARGE',
      'sheets',
      `The workbook has ${sheets.length} sheets; at most ${MAX_SHEETS} are read.`,
    );
  }
  if (new Set(sheets.map((sheet) => sheet.relation?.target.toLowerCase())).size < sheets.length) {
    return refuse(
      'SPREADSHEET_DAMAGED',
      'repeated-part',
      'Two sheets of the workbook are one part of the file.',
    );
  }
  const from1904 = /\bdate1904\s*=\s*["'](1|true)["']/.test(book.value.xml);
  const parts = new Map<string, string>([
    ['xl/workbook.xml', workbookXml(sheets.length, from1904)],
    ['xl/_rels/workbook.xml.rels', relationsXml(sheets.length)],
  ]);
  for (const [suffix, name] of [
    ['/sharedStrings', 'xl/sharedStrings.xml'],
    ['/styles', 'xl/styles.xml'],
  ] as const) {
    const target = [...relations.value.values()].find((relation) => relation.type.endsWith(suffix))?.target;
    const xml = await partXml(zip, target ?? name);
    if (!xml.ok) return xml;
    if (xml.value === null) continue;
    const most = suffix === '/styles' ? MAX_STYLE_ELEMENTS : MAX_ELEMENTS;
    if (!isModestXml(xml.value, most)) return tooMuchXml(name);
    parts.set(name, xml.value);
  }
  const isStruck = struckCells(parts.get('xl/styles.xml'), parts.get('xl/sharedStrings.xml'));
  let cells = 0;
  const read: Omit<SafePackage['sheets'][number], 'name' | 'hidden'>[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const xml = await partXml(zip, sheet.relation?.target ?? '');
    if (!xml.ok) return xml;
    if (xml.value === null)
      return refuse(
        'SPREADSHEET_DAMAGED',
        'sheet-missing',
        `The sheet “${sheet.name}” is missing from the file.`,
        { where: sheet.name },
      );
    const tidy = tidySheet(xml.value, MAX_CELLS - cells, isStruck);
    if (!tidy)
      return refuse('SPREADSHEET_DAMAGED', 'xml', `The sheet “${sheet.name}” breaks off.`, {
        where: sheet.name,
      });
    cells += tidy.cells;
    const beside = await readNotes(zip, { name: sheet.name, part: sheet.relation?.target ?? '' });
    if (!beside.ok) return beside;
    const leading = await mailLinks(zip, sheet.relation?.target ?? '', xml.value);
    if (!leading.ok) return leading;
    read.push({
      merged: mergedRanges(xml.value),
      notes: beside.value.notes,
      pictures: beside.value.pictures,
      links: leading.value,
      hiddenRows: tidy.hiddenRows,
      hiddenColumns: hiddenColumns(xml.value),
      struck: tidy.struck,
    });
    if (tidy.lastRow > MAX_ROWS) {
      return refuse(
        'SPREADSHEET_TOO_LARGE',
        'rows',
        `The sheet “${sheet.name}” has content in row ${tidy.lastRow}; at most ${MAX_ROWS} rows are read.`,
        { where: sheet.name },
      );
    }
    if (tidy.lastColumn > MAX_COLUMNS) {
      return refuse(
        'SPREADSHEET_TOO_LARGE',
        'columns',
        `The sheet “${sheet.name}” has content as far as cell ${tidy.farthest}; at most ${MAX_COLUMNS} columns are read.`,
        { where: sheet.name },
      );
    }
    if (cells > MAX_CELLS) {
      return refuse(
        'SPREADSHEET_TOO_LARGE',
        'cells',
        `The workbook has more than ${MAX_CELLS} filled cells.`,
        { where: sheet.name },
      );
    }
    if (!isModestXml(tidy.xml, MAX_ELEMENTS)) return tooMuchXml(sheet.name);
    parts.set(`xl/worksheets/sheet${index + 1}.xml`, tidy.xml);
  }
  const properties = await partXml(zip, 'docProps/app.xml');
  return ok({
    bytes: storedZip(parts),
    sheets: read.map((each, index) => ({
      name: sheets[index]?.name ?? '',
      hidden: sheets[index]?.hidden ?? false,
      ...each,
    })),
    from1904,
    savedBy: properties.ok ? programName(properties.value) : null,
  });
}

function tooMuchXml(where: string): ReturnType<typeof refuse> {
  return refuse(
    'SPREADSHEET_TOO_LARGE',
    'xml',
    `The part “${where}” is nested too deeply or has too many elements.`,
    { where },
  );
}

function workbookXml(count: number, date1904: boolean): string {
  const sheets = numbers(count).map((n) => `<sheet name="${n}" sheetId="${n}" r:id="rId${n}"/>`);
  return `<workbook xmlns:r="r"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${sheets.join('')}</sheets></workbook>`;
}

function relationsXml(count: number): string {
  const relations = numbers(count).map(
    (n) => `<Relationship Id="rId${n}" Target="worksheets/sheet${n}.xml"/>`,
  );
  return `<Relationships>${relations.join('')}</Relationships>`;
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
