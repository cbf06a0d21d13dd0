import { ok } from '../../../shared/result.ts';
import { refuse, type SheetResult } from './read-refusals.ts';
import { tidySheet } from './read-sheet-xml.ts';
import { storedZip } from './read-stored-zip.ts';
import { decodeXml, hasDeclarations, isModestXml, tagsNamed, withoutPrefix } from './read-xml.ts';
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
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[];
}

/**
 * Rewrites a checked archive as the smallest workbook that holds its cells: sheets, shared strings and
 * styles. Names, links, drawings, macros, external data and everything else stay behind, unread.
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
  const parts = new Map<string, string>([
    ['xl/workbook.xml', workbookXml(sheets.length, /\bdate1904\s*=\s*["'](1|true)["']/.test(book.value.xml))],
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
  let cells = 0;
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
    const tidy = tidySheet(xml.value, MAX_CELLS - cells);
    if (!tidy)
      return refuse('SPREADSHEET_DAMAGED', 'xml', `The sheet “${sheet.name}” breaks off.`, {
        where: sheet.name,
      });
    cells += tidy.cells;
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
  return ok({ bytes: storedZip(parts), sheets: sheets.map(({ name, hidden }) => ({ name, hidden })) });
}

function tooMuchXml(where: string): ReturnType<typeof refuse> {
  return refuse(
    'SPREADSHEET_TOO_LARGE',
    'xml',
    `The part “${where}” is nested too deeply or has too many elements.`,
    { where },
  );
}

async function findWorkbook(zip: ZipParts): Promise<SheetResult<{ path: string; xml: string }>> {
  const relations = await relationsOf(zip, '');
  if (!relations.ok) return relations;
  const main = [...relations.value.values()].find((relation) => relation.type.endsWith('/officeDocument'));
  const path = main?.target ?? 'xl/workbook.xml';
  const xml = await partXml(zip, path);
  if (!xml.ok) return xml;
  if (xml.value !== null && /<workbook\b/.test(xml.value)) return ok({ path, xml: xml.value });
  const what = otherPackage(zip.names);
  return refuse('NOT_A_SPREADSHEET', 'other-package', `The file is ${what}, not an Excel workbook.`, {
    found: what,
  });
}

function otherPackage(names: readonly string[]): string {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^word\//i)) return 'a Word document';
  if (has(/^ppt\//i)) return 'a presentation';
  if (has(/^xl\/workbook\.bin$/i)) return 'an Excel binary workbook (.xlsb)';
  if (has(/^content\.xml$/i)) return 'an OpenDocument file';
  return 'a zip archive';
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

/** What a part refers to, with targets resolved to names inside the archive; links to outside are left out. */
async function relationsOf(zip: ZipParts, path: string): Promise<SheetResult<Map<string, Relation>>> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const xml = await partXml(zip, `${folder}_rels/${path.slice(folder.length)}.rels`);
  if (!xml.ok) return xml;
  const relations = new Map<string, Relation>();
  for (const attributes of tagsNamed(xml.value ?? '', 'Relationship', 10_000)) {
    const target = attributes.get('Target') ?? '';
    if (attributes.get('TargetMode') === 'External') continue;
    const name = target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, '');
    relations.set(attributes.get('Id') ?? '', { type: attributes.get('Type') ?? '', target: name });
  }
  return ok(relations);
}

async function partXml(zip: ZipParts, name: string): Promise<SheetResult<string | null>> {
  const bytes = await zip.read(name);
  if (!bytes.ok) return bytes;
  if (bytes.value === null) return ok(null);
  const xml = decodeXml(bytes.value);
  if (xml === null)
    return refuse('SPREADSHEET_DAMAGED', 'encoding', `The part “${name}” is not text.`, { where: name });
  if (hasDeclarations(xml)) {
    return refuse(
      'SPREADSHEET_DAMAGED',
      'declarations',
      `The part “${name}” declares entities or a document type, which no workbook needs and which is not read.`,
      { where: name },
    );
  }
  return ok(withoutPrefix(xml));
}

function sheetTags(xml: string) {
  return tagsNamed(xml, 'sheet', 10_000).map((attributes) => ({
    name: attributes.get('name') ?? '',
    hidden: /hidden/i.test(attributes.get('state') ?? ''),
    relationId: attributes.get('id') ?? '',
  }));
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
