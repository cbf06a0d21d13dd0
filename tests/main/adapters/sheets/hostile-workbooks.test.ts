import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../../main/adapters/sheets/read-workbook.ts';
import {
  MAX_CELL_CHARACTERS,
  MAX_COLUMNS,
  MAX_FILE_BYTES,
  MAX_ROWS,
  MAX_SHEETS,
} from '../../../../main/adapters/sheets/zip-limits.ts';
import {
  buildCompoundFile,
  buildWorkbook,
  buildZip,
  sheetXml,
  textCell,
  workbookParts,
} from '../../../support/build-workbook.ts';

const one = { sheets: { List: sheetXml([textCell('A1', 'Name')]) } };
const sample = readFileSync(new URL('../../../fixtures/partners/partners.xlsx', import.meta.url));

const withSheet = (xml: string) => buildWorkbook({ sheets: { List: xml } });
const withStrings = (sharedStrings: string) => buildWorkbook({ ...one, sharedStrings });
const withPart = (name: string, content: string | Uint8Array) =>
  buildZip([...workbookParts(one), { name, content }]);

/** Text that deflate can't shrink much, so that another limit than the ratio is met. */
let seed = 1;
function varied(count: number, write: (word: string) => string): string {
  return Array.from({ length: count }, () => {
    seed = (seed * 48271) % 2147483647;
    return write(seed.toString(36));
  }).join('');
}

describe('what is not a spreadsheet', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['a PDF', '%PDF-1.7 …', 'a PDF document'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'a picture (PNG)'],
    ['a web page saved as .xls', '<html><body><table><tr><td>Name</td></tr></table>', 'a web page'],
    ['an XML document', '<?xml version="1.0"?><list/>', 'an XML document'],
    [
      'random bytes',
      Buffer.from(Array.from({ length: 400 }, (_, index) => (index * 89) % 256)),
      'data that is not text',
    ],
    ['a Word document', buildZip([{ name: 'word/document.xml', content: '<w/>' }]), 'a Word document'],
    ['an OpenDocument sheet', buildZip([{ name: 'content.xml', content: '<o/>' }]), 'an OpenDocument file'],
    [
      'a binary workbook',
      buildZip([{ name: 'xl/workbook.bin', content: 'x' }]),
      'an Excel binary workbook (.xlsb)',
    ],
    ['any zip archive', buildZip([{ name: 'readme.txt', content: 'x' }]), 'a zip archive'],
    ['an old Word document', buildCompoundFile('WordDocument'), 'an old Word document'],
  ])('%s is named for what it is', async (_what, content, found) => {
    const result = await readWorkbook({ name: 'list.xlsx', bytes: Buffer.from(content) });
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'NOT_A_SPREADSHEET', details: { file: 'list.xlsx', found } },
    });
  });
});

describe('a workbook is refused that', () => {
  test.each<[string, () => Uint8Array, string, string]>([
    [
      'has a password',
      () => buildCompoundFile('EncryptionInfo', 'EncryptedPackage'),
      'SPREADSHEET_ENCRYPTED',
      'office-password',
    ],
    [
      'has a password on a zipped part',
      () => buildZip(workbookParts(one).map((part) => ({ ...part, flags: 1 }))),
      'SPREADSHEET_ENCRYPTED',
      'zip-password',
    ],
    ['is of Excel 97', () => buildCompoundFile('Workbook'), 'SPREADSHEET_OLD_FORMAT', 'old-format'],
    [
      'is of Excel 2003 in XML',
      () => Buffer.from('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
      'SPREADSHEET_OLD_FORMAT',
      'old-format',
    ],
    ['is cut off', () => sample.subarray(0, 6000), 'SPREADSHEET_DAMAGED', 'zip'],
    [
      'was changed on the way',
      () => Buffer.concat([sample.subarray(0, 2000), Buffer.alloc(400, 7), sample.subarray(2400)]),
      'SPREADSHEET_DAMAGED',
      'zip',
    ],
    [
      'has bytes after its end',
      () => Buffer.concat([sample, Buffer.from('more')]),
      'SPREADSHEET_DAMAGED',
      'zip',
    ],
    [
      'is larger than the limit',
      () => Buffer.alloc(MAX_FILE_BYTES + 1, 0x20),
      'SPREADSHEET_TOO_LARGE',
      'file',
    ],
    [
      'has a part that climbs out of it',
      () => withPart('../../evil.xml', 'x'),
      'SPREADSHEET_DAMAGED',
      'path',
    ],
    ['has a part with an absolute name', () => withPart('/etc/evil.xml', 'x'), 'SPREADSHEET_DAMAGED', 'path'],
    [
      'has a part twice',
      () => withPart('XL/worksheets/SHEET1.xml', 'x'),
      'SPREADSHEET_DAMAGED',
      'repeated-part',
    ],
    [
      'has thousands of parts',
      () =>
        buildZip([
          ...workbookParts(one),
          ...Array.from({ length: 2_001 }, (_, index) => ({ name: `xl/${index}`, content: 'x' })),
        ]),
      'SPREADSHEET_TOO_LARGE',
      'entries',
    ],
    [
      'expands beyond the limit',
      () => withPart('xl/media/a.bin', Buffer.alloc(70_000_000)),
      'SPREADSHEET_TOO_LARGE',
      'unpacked',
    ],
    [
      'has a part that expands a thousand times',
      () => withPart('xl/a.xml', Buffer.alloc(30_000_000)),
      'SPREADSHEET_TOO_LARGE',
      'ratio',
    ],
    [
      'lies about the size of a part',
      () =>
        buildZip(
          workbookParts(one).map((part) =>
            part.name === 'xl/workbook.xml'
              ? { ...part, content: Buffer.alloc(50_000_000, 32), declaredSize: 90 }
              : part,
          ),
        ),
      'SPREADSHEET_DAMAGED',
      'size',
    ],
    [
      'declares entities',
      () => withSheet(`<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${one.sheets.List}`),
      'SPREADSHEET_DAMAGED',
      'declarations',
    ],
    [
      'asks for a file of this machine',
      () =>
        withStrings('<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><sst><si><t>&f;</t></si></sst>'),
      'SPREADSHEET_DAMAGED',
      'declarations',
    ],
    [
      'declares entities in UTF-16',
      () =>
        buildZip(
          workbookParts(one).map((part) =>
            part.name.includes('sheet1')
              ? { ...part, content: Buffer.from(`\uFEFF<!DOCTYPE x>${one.sheets.List}`, 'utf16le') }
              : part,
          ),
        ),
      'SPREADSHEET_DAMAGED',
      'declarations',
    ],
    [
      'is not well formed',
      () => withSheet(sheetXml(['<c r="A1"><v>1</f></c>'])),
      'SPREADSHEET_DAMAGED',
      'xml',
    ],
    [
      'breaks off inside a sheet',
      () => withSheet('<worksheet><sheetData><row r="1"><c r="A1"><v>1'),
      'SPREADSHEET_DAMAGED',
      'xml',
    ],
    [
      'is nested without end',
      () => withStrings(`<sst>${varied(200_000, (word) => `<a${word}>`)}`),
      'SPREADSHEET_TOO_LARGE',
      'xml',
    ],
    [
      'opens tags without end',
      () => withSheet(`<worksheet><sheetData>${varied(300_000, (word) => `<c ${word}`)}`),
      'SPREADSHEET_DAMAGED',
      'xml',
    ],
    [
      'opens relations without end',
      () => buildZip([{ name: '_rels/.rels', content: varied(300_000, (word) => `<Relationship ${word}`) }]),
      'NOT_A_SPREADSHEET',
      'other-package',
    ],
    ['names no sheets', () => buildWorkbook({ sheets: {} }), 'SPREADSHEET_DAMAGED', 'no-sheets'],
    [
      'has too many sheets',
      () =>
        buildWorkbook({
          sheets: Object.fromEntries(
            Array.from({ length: MAX_SHEETS + 1 }, (_, index) => [`S${index}`, one.sheets.List]),
          ),
        }),
      'SPREADSHEET_TOO_LARGE',
      'sheets',
    ],
    [
      'lost a sheet',
      () => buildZip(workbookParts(one).filter(({ name }) => !name.includes('sheet1'))),
      'SPREADSHEET_DAMAGED',
      'sheet-missing',
    ],
    [
      'has content in a row too far',
      () =>
        withSheet(
          `<worksheet><sheetData><row r="${MAX_ROWS + 1}"><c r="A${MAX_ROWS + 1}"><v>1</v></c></row></sheetData></worksheet>`,
        ),
      'SPREADSHEET_TOO_LARGE',
      'rows',
    ],
    [
      'counts rows beyond all sheets',
      () =>
        withSheet(
          '<worksheet><sheetData><row r="4294967295"><c r="A4294967295"><v>1</v></c></row></sheetData></worksheet>',
        ),
      'SPREADSHEET_TOO_LARGE',
      'rows',
    ],
    [
      'has content in a column too far',
      () => withSheet(sheetXml(['<c r="XFD1"><v>1</v></c>'])),
      'SPREADSHEET_TOO_LARGE',
      'columns',
    ],
    [
      'has too many cells',
      () =>
        withSheet(
          sheetXml(
            Array.from({ length: 1_100 }, () =>
              varied(MAX_COLUMNS, (word) => `<c t="str"><v>${word}</v></c>`),
            ),
          ),
        ),
      'SPREADSHEET_TOO_LARGE',
      'cells',
    ],
    [
      'has a cell with too much text',
      () => withSheet(sheetXml([textCell('A1', 'x'.repeat(MAX_CELL_CHARACTERS + 1))])),
      'SPREADSHEET_TOO_LARGE',
      'cell',
    ],
    ['is empty', () => withSheet(sheetXml([])), 'SPREADSHEET_EMPTY', 'no-cells'],
  ])('%s', async (_what, build, code, reason) => {
    const result = await readWorkbook({ name: 'list.xlsx', bytes: build() });
    expect(result).toMatchObject({ ok: false, error: { code, details: { reason, file: 'list.xlsx' } } });
    if (!result.ok)
      expect(result.error.message).toMatch(/^“list\.xlsx” .+ Nothing was imported\. [A-Z].+\.$/);
  });
});

test('a refusal names the cell or part that is meant', async () => {
  const result = await readWorkbook({
    name: 'list.xlsx',
    bytes: withSheet(sheetXml(['<c r="XFD1"><v>1</v></c>'])),
  });
  expect(!result.ok && result.error.message).toContain('cell XFD1');
});

test('reading leaves the bytes as they were', async () => {
  const before = Buffer.from(sample);
  await readWorkbook({ name: 'partners.xlsx', bytes: sample });
  expect(sample.equals(before)).toBe(true);
});

test('a protected sheet is not an encrypted workbook, and is read', async () => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('a').getCell('A1').value = 'x';
  await book.worksheets[0]?.protect('secret', {});
  const result = await readWorkbook({
    name: 'locked.xlsx',
    bytes: new Uint8Array(await book.xlsx.writeBuffer()),
  });
  expect(result.ok).toBe(true);
});
