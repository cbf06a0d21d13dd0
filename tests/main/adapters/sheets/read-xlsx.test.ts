import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../../main/adapters/sheets/read-workbook.ts';
import type { ReadSheet } from '../../../../shared/ground/sheet/sheet.ts';
import { buildWorkbook, sheetXml, textCell } from '../../../support/build-workbook.ts';

async function read(bytes: Uint8Array): Promise<readonly ReadSheet[]> {
  const result = await readWorkbook({ name: 'list.xlsx', bytes });
  if (!result.ok) throw new Error(result.error.message);
  return result.value.sheets;
}

async function readWritten(write: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void) {
  const book = new ExcelJS.Workbook();
  write(book.addWorksheet('Partners & more'), book);
  return read(new Uint8Array(await book.xlsx.writeBuffer()));
}

test('cells keep their kind', async () => {
  const [sheet] = await readWritten((sheet) => {
    sheet.getCell('A1').value = 'Text';
    sheet.getCell('B1').value = 12.5;
    sheet.getCell('C1').value = 2500102;
    sheet.getCell('C1').numFmt = '0000000000';
    sheet.getCell('D1').value = new Date(Date.UTC(2026, 0, 15));
    sheet.getCell('E1').value = new Date(Date.UTC(2026, 0, 15, 9, 30));
    sheet.getCell('F1').value = true;
    sheet.getCell('G1').value = { error: '#REF!' };
    sheet.getCell('H1').value = { richText: [{ text: 'Rich ' }, { text: 'text', font: { bold: true } }] };
    sheet.getCell('I1').value = { text: 'a@b.example', hyperlink: 'mailto:a@b.example' };
    sheet.getCell('K1').value = '=SUM(1+1) Works';
  });
  expect(sheet?.name).toBe('Partners & more');
  expect(sheet?.rows).toEqual([
    [
      { kind: 'text', text: 'Text' },
      { kind: 'number', value: 12.5, format: null, text: '12.5' },
      { kind: 'number', value: 2500102, format: '0000000000', text: '0002500102' },
      { kind: 'date', iso: '2026-01-15' },
      { kind: 'date', iso: '2026-01-15T09:30:00' },
      { kind: 'boolean', value: true },
      { kind: 'error', code: '#REF!' },
      { kind: 'text', text: 'Rich text' },
      { kind: 'text', text: 'a@b.example', link: 'mailto:a@b.example' },
      { kind: 'empty' },
      { kind: 'text', text: '=SUM(1+1) Works' },
    ],
  ]);
});

test('formulas are shown with the value saved with them, also shared ones', async () => {
  const [sheet] = await readWritten((sheet) => {
    sheet.getCell('A1').value = { formula: 'CONCAT("a","b")', result: 'saved' };
    sheet.getCell('B1').value = { formula: 'NOW()' } as ExcelJS.CellFormulaValue;
    // exceljs types the results of a filled formula as numbers; text is what a list has.
    sheet.fillFormula('C1:C2', 'A1&"x"', ['one', 'two'] as unknown as number[]);
  });
  expect(sheet?.rows[0]?.slice(0, 3)).toEqual([
    { kind: 'formula', formula: '=CONCAT("a","b")', value: { kind: 'text', text: 'saved' } },
    { kind: 'formula', formula: '=NOW()', value: { kind: 'empty' } },
    { kind: 'formula', formula: '=A1&"x"', value: { kind: 'text', text: 'one' } },
  ]);
  expect(sheet?.rows[1]?.[2]).toEqual({
    kind: 'formula',
    formula: '=A2&"x"',
    value: { kind: 'text', text: 'two' },
  });
});

test('the calendar of 1904 is honoured', async () => {
  const [sheet] = await readWritten((sheet, book) => {
    book.properties.date1904 = true;
    sheet.getCell('A1').value = new Date(Date.UTC(2026, 0, 15));
  });
  expect(sheet?.rows[0]?.[0]).toEqual({ kind: 'date', iso: '2026-01-15' });
});

test('hidden sheets say so', async () => {
  const sheets = await readWritten((sheet, book) => {
    sheet.getCell('A1').value = 'x';
    book.addWorksheet('Old', { state: 'veryHidden' });
  });
  expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['Partners & more', false],
    ['Old', true],
  ]);
});

describe('workbooks that other programs write are read', () => {
  test('without addresses on rows and cells', async () => {
    const xml =
      '<worksheet><sheetData><row><c t="inlineStr"><is><t>Name</t></is></c><c><v>7</v></c></row><row><c/><c><v>8</v></c></row></sheetData></worksheet>';
    const [sheet] = await read(buildWorkbook({ sheets: { a: xml } }));
    expect(sheet?.rows.map((row) => row.map((cell) => ('text' in cell ? cell.text : '')))).toEqual([
      ['Name', '7'],
      ['', '8'],
    ]);
  });

  test('with a prefix on every element', async () => {
    const xml =
      '<x:worksheet xmlns:x="y"><x:sheetData><x:row r="2"><x:c r="B2" t="str"><x:v>Hope</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const [sheet] = await read(buildWorkbook({ sheets: { a: xml } }));
    expect(sheet?.rows).toEqual([[], [{ kind: 'empty' }, { kind: 'text', text: 'Hope' }]]);
  });

  test('with ISO dates in date cells', async () => {
    const [sheet] = await read(
      buildWorkbook({ sheets: { a: sheetXml(['<c r="A1" t="d"><v>2026-01-15</v></c>']) } }),
    );
    expect(sheet?.rows[0]?.[0]).toEqual({ kind: 'text', text: '2026-01-15' });
  });

  test('formatted down to the last row and across', async () => {
    const rows = [
      textCell('A1', 'Name'),
      ...Array.from({ length: 30_000 }, (_, index) => `<c r="XFD${index + 2}" s="0"/>`),
    ];
    const [sheet] = await read(buildWorkbook({ sheets: { a: sheetXml(rows) } }));
    expect(sheet?.rows).toEqual([[{ kind: 'text', text: 'Name' }]]);
  });
});

test('what is not a cell costs nothing, however far it reaches', async () => {
  const after =
    '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a"</formula1></dataValidation></dataValidations>';
  const names = '<definedNames><definedName name="all">a!$A$1:$XFD$1048576</definedName></definedNames>';
  const [sheet] = await read(
    buildWorkbook({ sheets: { a: sheetXml([textCell('A1', 'Name')], after) }, workbookExtra: names }),
  );
  expect(sheet?.rows).toEqual([[{ kind: 'text', text: 'Name' }]]);
});
