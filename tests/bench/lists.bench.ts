import ExcelJS from 'exceljs';
import { readWorkbook } from '../../main/adapters/sheets/read-workbook.ts';
import { startWithWorkspace, value } from '../support/app.ts';
import { compare } from './support/measure.ts';

// A list of five thousand rows as Excel writes it, and the own register of a thousand partners on its way back.

const kinds = ['National NGO', 'International NGO', 'CBO'];
const workbook = new ExcelJS.Workbook();
const sheet = workbook.addWorksheet('Partners');
sheet.addRow(['Partner', 'Country', 'Type', 'Vendor number', 'E-mail', 'Phone', 'Start date', 'Budget USD']);
for (let row = 1; row <= 5000; row += 1)
  sheet.addRow([
    `Fictional partner ${row} of the ${row * 7919} valleys`,
    'Kenya',
    kinds[row % 3],
    `000${2_500_000 + row}`,
    `desk-${row}@relief.example`,
    `+254 700 ${row}`,
    new Date(Date.UTC(2025, row % 12, 1)),
    row * 10,
  ]);
const list = new Uint8Array(await workbook.xlsx.writeBuffer());
const load = (bytes: Uint8Array) => new ExcelJS.Workbook().xlsx.load(bytes.slice().buffer as ArrayBuffer);

await compare(
  'Reading a list of 5,000 rows',
  8,
  { name: 'readWorkbook', run: async () => value(await readWorkbook({ name: 'l.xlsx', bytes: list })) },
  { name: 'exceljs loading it', run: () => load(list) },
  1.5,
);

const test = await startWithWorkspace();
try {
  for (let row = 1; row <= 1000; row += 1)
    value(
      await test.client.partner.create({
        fields: { name: `Fictional ${row} of ${row * 7919}`, country: 'KE', type: 'national-ngo' },
        confirmDistinct: true,
      }),
    );
  const { bytes } = value(await test.client.register.exportExcel({})).file;
  const file = { name: 'register.xlsx', bytes };
  await compare(
    'The own register of 1,000 partners read back',
    5,
    {
      name: 'partner.previewImport',
      run: async () => value(await test.client.partner.previewImport({ file })),
    },
    { name: 'reading the file', run: async () => value(await readWorkbook(file)) },
    2,
  );
} finally {
  await test.end();
}
