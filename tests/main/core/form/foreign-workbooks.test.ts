import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { code, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import {
  buildCompoundFile,
  buildWorkbook,
  buildZip,
  sheetXml,
  textCell,
} from '../../../support/build-workbook.ts';
import { answersOf, codesOf, startAssessment } from '../../../support/fill-form.ts';

let app: TestApp;
let assessment: string;
beforeAll(async () => {
  app = await startWithWorkspace();
  assessment = (await startAssessment(app, 'Fictional partner with a form of its own')).assessment;
});
afterAll(async () => {
  expect(app.bugs).toEqual([]);
  await app.end();
});

async function workbookOf(rows: readonly (readonly (string | number | null)[])[], name = 'Sheet1') {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Cover').addRow(['A fictional cover']);
  const sheet = workbook.addWorksheet(name);
  for (const row of rows) sheet.addRow([...row]);
  return { name: 'theirs.xlsx', bytes: new Uint8Array(await workbook.xlsx.writeBuffer()) };
}

const answers = ['Oui', 'N/A', 'non', 'YES', 'نعم', 'нет', '是', 'sí'];
const read = { CS1: 'yes', CS3: 'no', CS4: 'yes', CS5: 'yes', CS6: 'no', CS7: 'yes' };

test('eight answers beside CS1 to CS8 are proposed, shown, and taken over once pointed at', async () => {
  const file = await workbookOf([
    ['Self-assessment of a fictional partner'],
    [],
    ['No.', 'Core standard', 'Answer', 'Remarks'],
    ...answers.map((answer, index) => [
      `CS${index + 1}`,
      'Any title',
      answer,
      index === 1 ? 'Nothing is passed on.' : index === 0 ? 'Since 2024' : null,
    ]),
  ]);
  const dry = value(await app.client.form.import({ file, dryRun: true, assessment }));
  expect(codesOf(dry.report)).toEqual(['NOT_OUR_FORM', 'MAPPING_PROPOSED']);
  expect(dry.report.mapping).toMatchObject({ sheets: ['Cover', 'Sheet1'], sheet: 'Sheet1' });
  expect(dry.report.mapping?.answers).toMatchObject({ CS1: 'C4', CS8: 'C11' });
  expect(dry.report.mapping?.comments).toMatchObject({ CS1: 'D4', CS8: 'D11' });
  expect(dry.report.mapping?.grid[2]).toEqual(['No.', 'Core standard', 'Answer', 'Remarks']);
  expect(answersOf(dry.report)).toEqual({ ...read, CS2: 'not-applicable', CS8: 'yes' });
  expect(dry.report.answers.CS2?.reason).toBe('Nothing is passed on.');

  expect(code(await app.client.form.import({ file, assessment }))).toBe('FORM_NEEDS_MAPPING');
  const mapping = { answers: { CS1: 'C4', CS3: '$C$6' }, comments: { CS1: 'd4' } };
  expect(code(await app.client.form.import({ file, mapping }))).toBe('FORM_ASSESSMENT_UNKNOWN');
  const done = value(await app.client.form.import({ file, assessment, sheet: 'Sheet1', mapping }));
  expect(answersOf(done.report)).toEqual({ CS1: 'yes', CS3: 'no' });
  expect(done.report.form).toBeNull();
  const view = value(await app.client.assessment.get({ assessment }));
  expect(view.standards[0]?.self).toMatchObject({ answer: 'yes', comment: 'Since 2024' });
  const kept = value(await app.client.evidence.getFile({ evidence: done.evidence ?? '' }));
  expect(Buffer.compare(kept.file.bytes, file.bytes)).toBe(0);
});

test('titles in another language, answers in one row, and a bare column are found', async () => {
  const french = [
    'Politique de l’organisation',
    'Gestion de l’organisation (sous-traitance)',
    'Système de ressources humaines',
    'Formation obligatoire',
    'Signalement',
    'Assistance et orientation vers les services',
    'Enquêtes',
    'Mesures correctives',
  ];
  const titled = await workbookOf(french.map((title, index) => [title, null, answers[index] ?? null]));
  const proposed = value(await app.client.form.import({ file: titled, dryRun: true })).report.mapping;
  expect(proposed?.answers).toMatchObject({ CS1: 'C1', CS7: 'C7' });

  const across = await workbookOf([
    ['', ...answers.map((_, index) => `CS${index + 1}`)],
    ['Partner', ...answers],
  ]);
  const below = value(await app.client.form.import({ file: across, dryRun: true })).report.mapping;
  expect(below?.answers).toMatchObject({ CS1: 'B2', CS8: 'I2' });

  const bare = await workbookOf([['Question', 'Reply'], ...answers.map((answer) => ['Anything', answer])]);
  const alone = value(await app.client.form.import({ file: bare, dryRun: true })).report.mapping;
  expect(alone?.answers).toMatchObject({ CS1: 'B2', CS8: 'B9' });

  const nothing = await workbookOf([['A shopping list'], ['Milk']]);
  const none = value(await app.client.form.import({ file: nothing, dryRun: true })).report;
  expect(codesOf(none)).toEqual(['NOT_OUR_FORM']);
  expect(Object.values(none.mapping?.answers ?? {})).toEqual(new Array(8).fill(null));
});

const bomb = buildWorkbook({ sheets: { a: sheetXml([textCell('A1', 'x'.repeat(80_000_000))]) } });
const hostile: [what: string, bytes: Uint8Array, refusal: string][] = [
  ['an .xls renamed to .xlsx', buildCompoundFile('Workbook'), 'SPREADSHEET_OLD_FORMAT'],
  [
    'a workbook with a password',
    buildCompoundFile('EncryptionInfo', 'EncryptedPackage'),
    'SPREADSHEET_ENCRYPTED',
  ],
  ['a PDF', new TextEncoder().encode('%PDF-1.7\n'), 'NOT_A_SPREADSHEET'],
  ['a zip of something else', buildZip([{ name: 'a.txt', content: 'a' }]), 'NOT_A_SPREADSHEET'],
  ['a zip bomb', bomb, 'SPREADSHEET_TOO_LARGE'],
  [
    'a sheet of a million rows',
    buildWorkbook({
      sheets: {
        a: `<worksheet><sheetData><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData></worksheet>`,
      },
    }),
    'SPREADSHEET_TOO_LARGE',
  ],
  [
    'XML entities',
    buildWorkbook({ sheets: { a: `<!DOCTYPE x [<!ENTITY a "b">]>${sheetXml([textCell('A1', '&a;')])}` } }),
    'SPREADSHEET_DAMAGED',
  ],
  ['nothing at all', new Uint8Array(), 'SPREADSHEET_EMPTY'],
];

for (const [what, bytes, refusal] of hostile) {
  test(`${what} is refused and nothing changes`, async () => {
    const before = value(await app.client.assessment.get({ assessment }));
    const file = { name: 'returned.xlsx', bytes: new Uint8Array(bytes) };
    expect(code(await app.client.form.import({ file, assessment }))).toBe(refusal);
    expect(value(await app.client.assessment.get({ assessment }))).toEqual(before);
  });
}

test('a form that was cut off in the post is refused', async () => {
  const { file } = value(await app.client.form.export({ assessment }));
  const half = file.bytes.slice(0, Math.floor(file.bytes.length * 0.6));
  expect(code(await app.client.form.import({ file: { name: 'half.xlsx', bytes: half } }))).toBe(
    'SPREADSHEET_DAMAGED',
  );
});
