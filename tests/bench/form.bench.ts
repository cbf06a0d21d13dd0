import ExcelJS from 'exceljs';
import { readWorkbook } from '../../main/adapters/sheets/read-workbook.ts';
import { value } from '../support/app.ts';
import { carefulAnswers, fillForm, issueForm } from '../support/fill-form.ts';
import { compare } from './support/measure.ts';

const { test, bytes } = await issueForm(['en', 'fr', 'ar']);
try {
  const filled = await fillForm(bytes, 'en', carefulAnswers('Yes', 'No', 'Not applicable'));
  const file = { name: 'returned.xlsx', bytes: filled };
  const size = `${Math.round(filled.length / 1024)} KiB, three languages`;
  const peer = {
    name: 'exceljs loading it',
    run: () => new ExcelJS.Workbook().xlsx.load(filled.buffer as ArrayBuffer),
  };
  await compare(
    `Reading and reporting on one returned workbook (${size})`,
    40,
    {
      name: 'form.import with dryRun',
      run: async () => value(await test.client.form.import({ file, dryRun: true })),
    },
    peer,
    1.5,
  );
  await compare(
    'Of that, reading the workbook alone',
    40,
    { name: 'readWorkbook', run: async () => value(await readWorkbook(file)) },
    peer,
    1.5,
  );
  const returned = await Promise.all(
    Array.from({ length: 22 }, (_, index) => fillForm(bytes, 'en', { 'CS1.comment': `Round ${index}.` })),
  );
  let round = 0;
  await compare(
    'Importing one returned workbook whole: read, report, record and keep it as evidence',
    20,
    {
      name: 'form.import',
      run: async () => {
        const next = returned[round] ?? filled;
        round += 1;
        return value(
          await test.client.form.import({
            file: { name: 'returned.xlsx', bytes: next },
            conflicts: 'replace',
          }),
        );
      },
    },
    peer,
    1.5,
  );
} finally {
  await test.end();
}
