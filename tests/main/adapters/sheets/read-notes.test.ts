import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../../../main/adapters/sheets/read-workbook.ts';
import { value } from '../../../support/app.ts';
import { buildZip, sheetXml, textCell, workbookParts } from '../../../support/build-workbook.ts';

const read = async (bytes: Uint8Array) => value(await readWorkbook({ name: 'list.xlsx', bytes })).sheets;

test('notes are read with their cells, on hidden sheets too, whatever form their words have', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Partners');
  sheet.getCell('A1').value = 'Name';
  sheet.getCell('C3').value = 'Kenya';
  sheet.getCell('A1').note = 'First <words> & more';
  sheet.getCell('C3').note = { texts: [{ text: 'bold ', font: { bold: true } }, { text: 'and plain' }] };
  const hidden = workbook.addWorksheet('Kept back', { state: 'veryHidden' });
  hidden.getCell('B2').value = 1;
  hidden.getCell('B2').note = 'Behind';
  const sheets = await read(new Uint8Array(await workbook.xlsx.writeBuffer()));
  expect(sheets.map(({ notes }) => notes)).toEqual([
    [
      { cell: 'A1', text: 'First <words> & more' },
      { cell: 'C3', text: 'bold and plain' },
    ],
    [{ cell: 'B2', text: 'Behind' }],
  ]);
});

test('a thread of comments is read, each of its words once', async () => {
  const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts = workbookParts({ sheets: { One: sheetXml([textCell('A1', 'Name')]) } });
  const zip = buildZip([
    ...parts,
    {
      name: 'xl/worksheets/_rels/sheet1.xml.rels',
      content: `<Relationships><Relationship Id="a" Type="${types}/comments" Target="../comments1.xml"/><Relationship Id="b" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="/xl/threadedComments/threadedComment1.xml"/></Relationships>`,
    },
    {
      name: 'xl/comments1.xml',
      content:
        '<x:comments xmlns:x="s"><x:commentList><x:comment ref="A1"><x:text><x:t>Asked.</x:t></x:text></x:comment></x:commentList></x:comments>',
    },
    {
      name: 'xl/threadedComments/threadedComment1.xml',
      content:
        '<ThreadedComments><threadedComment ref="A1"><text>Asked.</text></threadedComment><threadedComment ref="A1"><text>Answered.</text></threadedComment></ThreadedComments>',
    },
  ]);
  const [sheet] = await read(new Uint8Array(zip));
  expect(sheet?.notes?.map(({ text }) => text)).toEqual(['Asked.', 'Answered.']);
});
