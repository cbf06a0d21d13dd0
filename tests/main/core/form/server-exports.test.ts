import ExcelJS from 'exceljs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { code, value } from '../../../support/app.ts';
import {
  answersOf,
  cellOf,
  codesOf,
  type IssuedForm,
  issueForm,
  startAssessment,
} from '../../../support/fill-form.ts';

let form: IssuedForm;
let other: string;
beforeEach(async () => {
  form = await issueForm();
  other = (await startAssessment(form.test, 'Another fictional partner')).assessment;
});
afterEach(async () => {
  expect(form.test.bugs).toEqual([]);
  await form.test.end();
});

type Table = readonly (readonly string[])[];

const csv = (rows: Table, separator = ',') =>
  new TextEncoder().encode(
    rows.map((row) => row.map((each) => `"${each.replace(/"/g, '""')}"`).join(separator)).join('\r\n'),
  );
async function xlsx(rows: Table): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('PSEA');
  for (const row of rows) sheet.addRow([...row]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
const importing = (bytes: Uint8Array, more: Record<string, unknown> = {}, name = 'export.csv') =>
  form.test.client.form.import({ file: { name, bytes }, ...more });
const dryRun = async (...given: Parameters<typeof importing>) =>
  value(await importing(given[0], { dryRun: true, ...given[1] }, given[2]));

/** The shapes in which servers write the same two submissions: this partner's is never the first. */
const shapes: Record<string, (own: string, theirs: string) => { head: string[]; rows: string[][] }> = {
  'Kobo, names with groups, options in columns': (own, theirs) => ({
    head: [
      ...['start', 'end', 'psea_instrument', 'psea_reference', 'completed_by_name', 'completed_by_function'],
      ...[
        'CS1/CS1_answer',
        'CS1/CS1_evidence',
        'CS1/CS1_evidence/psea-policy',
        'CS1/CS1_evidence/code-of-conduct',
      ],
      ...[
        'CS1/CS1_file',
        'CS1/CS1_file_URL',
        'CS1/CS1_comment',
        'CS2/CS2_answer',
        'CS2/CS2_reason',
        '_id',
        '_uuid',
      ],
    ],
    rows: [
      [
        '',
        '',
        'un-ip-psea-2020',
        theirs,
        'X',
        'Y',
        'no',
        '',
        '0',
        '0',
        '',
        '',
        'Theirs.',
        'no',
        '',
        '1',
        'a',
      ],
      [
        ...[
          '',
          '',
          'un-ip-psea-2020',
          own,
          'Fictional Person',
          'Coordinator',
          'yes',
          'psea-policy',
          '1',
          '0',
        ],
        ...['policy.pdf', 'elsewhere', 'Ours.', 'not-applicable', 'Nothing is passed on.', '2', 'b'],
      ],
    ],
  }),
  'ODK Central, groups with a dash': (own, theirs) => ({
    head: [
      ...[
        'SubmissionDate',
        'psea_instrument',
        'psea_reference',
        'completed_by_name',
        'completed_by_function',
      ],
      ...['CS1-CS1_answer', 'CS1-CS1_evidence', 'CS1-CS1_file', 'CS1-CS1_comment', 'CS2-CS2_answer'],
      ...['CS2-CS2_reason', 'meta-instanceID', 'KEY', 'SubmitterName', 'AttachmentsPresent', 'ReviewState'],
    ],
    rows: [
      [
        '2026-03-01T08:00:00Z',
        'un-ip-psea-2020',
        theirs,
        '',
        '',
        'no',
        '',
        '',
        'Theirs.',
        'no',
        '',
        'u',
        'u',
        'S',
        '0',
        '',
      ],
      [
        ...[
          '2026-03-01T09:00:00Z',
          'un-ip-psea-2020',
          own,
          'Fictional Person',
          'Coordinator',
          'yes',
          'psea-policy',
        ],
        ...['policy.pdf', 'Ours.', 'not-applicable', 'Nothing is passed on.', 'v', 'v', 'S', '1', ''],
      ],
    ],
  }),
  'Kobo, labels in French with groups': (own, theirs) => ({
    head: [
      ...['Référence de votre évaluation', 'Rempli par · Nom', 'Rempli par · Fonction'],
      ...['CS1 Politique/CS1 · Votre réponse', 'CS1 Politique/CS1 · Justificatifs dont vous disposez'],
      ...['CS1 Politique/CS1 · Un fichier qui le montre', 'CS1 Politique/CS1 · Votre explication'],
      ...['CS2 · Votre réponse', 'CS2 · Si sans objet : pourquoi', '_submission_time'],
    ],
    rows: [
      [theirs, '', '', 'Non', '', '', 'Theirs.', 'Non', '', '2026-03-02T08:00:00'],
      [
        ...[
          own,
          'Fictional Person',
          'Coordinator',
          'Oui',
          'psea-policy',
          'policy.pdf',
          'Ours.',
          'Sans objet',
        ],
        ...['Nothing is passed on.', '2026-03-01T08:00:00'],
      ],
    ],
  }),
  'names without groups': (own, theirs) => ({
    head: [
      ...['psea_reference', 'completed_by_name', 'completed_by_function', 'CS1_answer', 'CS1_evidence'],
      ...['CS1_file', 'CS1_comment', 'CS2_answer', 'CS2_reason'],
    ],
    rows: [
      [theirs, '', '', 'no', '', '', 'Theirs.', 'no', ''],
      [
        ...[` ${own.toLowerCase()}`, 'Fictional Person', 'Coordinator', 'yes', 'psea-policy', 'policy.pdf'],
        ...['Ours.', 'not-applicable', 'Nothing is passed on.'],
      ],
    ],
  }),
};

for (const [shape, make] of Object.entries(shapes)) {
  test(`${shape}: this assessment’s row is read by its reference, the others are neither read nor kept`, async () => {
    const { head, rows } = make(form.assessment, other);
    const many = importing(csv([head, ...rows]));
    const refused = await many;
    expect(refused.ok ? 'taken' : refused.error.code).toBe('FORM_OF_SEVERAL');
    expect(refused.ok ? '' : refused.error.message).toContain(other);
    for (const [name, bytes] of [
      ['export.csv', csv([head, ...rows], ';')],
      ['export.xlsx', await xlsx([head, ...rows])],
    ] as const) {
      const { report } = await dryRun(bytes, { assessment: form.assessment }, name);
      expect(answersOf(report)).toEqual({ CS1: 'yes', CS2: 'not-applicable' });
      expect(report.answers.CS1?.comment).toMatch(/^Ours\.\n.+: PSEA policy$/);
      expect(cellOf(report, 'CS1', 'answer').cell).toMatch(/3$/);
      expect(codesOf(report)).toEqual(['EXPORT_NOT_KEPT', 'FILES_BESIDE']);
      expect(JSON.stringify(report)).not.toContain('Theirs');
    }
    const done = value(await importing(csv([head, ...rows]), { assessment: form.assessment }));
    expect(done.fileKept).toBe(false);
    const view = value(await form.test.client.assessment.get({ assessment: form.assessment }));
    expect(view.details.completedBy).toEqual({ name: 'Fictional Person', function: 'Coordinator' });
    expect(view.standards[1]?.self).toMatchObject({
      answer: 'not-applicable',
      reason: 'Nothing is passed on.',
    });
  });
}

test('other sheets of an export are named, and a file that has them is not kept', async () => {
  const rows = [
    ['psea_reference', 'CS1_answer'],
    [form.assessment, 'yes'],
  ];
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('PSEA').addRows(rows);
  workbook.addWorksheet('Empty');
  workbook.addWorksheet('PSEA v2').addRows([rows[0], [other, 'no']]);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const done = value(await importing(bytes, {}, 'export.xlsx'));
  expect(done.report.findings).toMatchObject([
    { code: 'EXPORT_SHEETS_BESIDE', severity: 'warning', details: { sheets: 'PSEA v2' } },
  ]);
  expect(done.fileKept).toBe(false);
  expect(answersOf(done.report)).toEqual({ CS1: 'yes' });
});

const head = ['psea_reference', '_submission_time', 'CS1_answer', 'CS1_comment'];

test('a file of one partner needs no choice and is kept; the latest of its submissions counts', async () => {
  const rows = [
    head,
    [form.assessment, '2026-03-05T08:00:00', 'yes', 'Later.'],
    [form.assessment, '2026-03-01T08:00:00', 'no', 'Earlier.'],
  ];
  const { report, fileKept } = value(await importing(csv(rows)));
  expect(codesOf(report)).toEqual(['SEVERAL_SUBMISSIONS']);
  expect(report.findings[0]?.details).toEqual({ rows: '2, 3', taken: '2' });
  expect(report.answers.CS1).toMatchObject({ answer: 'yes', comment: 'Later.' });
  expect(fileKept).toBe(true);
});

test('a row that isn’t there, another instrument, and columns that nobody asked are named', async () => {
  const rows = [
    [...head, 'remarks'],
    [other, '', 'yes', '', 'More.'],
  ];
  const missing = await importing(csv(rows), { assessment: form.assessment });
  expect(code(missing)).toBe('FORM_ROW_MISSING');
  expect(missing.ok ? '' : missing.error.message).toContain(other);
  const { report } = await dryRun(csv(rows));
  expect(report.findings).toMatchObject([{ code: 'COLUMNS_NOT_READ', details: { columns: 'remarks' } }]);
  const tool = [
    [...head, 'psea_instrument', 'CS77_answer', 'CS1_evidence'],
    [form.assessment, '', 'yes', '', 'unicef-sea-2020', 'yes', 'no-such-entry'],
  ];
  const blocked = value(await importing(csv(tool)));
  expect(codesOf(blocked.report)).toEqual(['OTHER_INSTRUMENT', 'ROWS_UNKNOWN']);
  expect(blocked.changed).toBeNull();
  expect(code(await importing(csv([head, ['XX/2020PSEA9-ZZZ', '', 'yes', '']])))).toBe(
    'FORM_ASSESSMENT_UNKNOWN',
  );
});

test('the guard reads the picked row, and asks nothing about the rows of others', async () => {
  const story = 'Our driver touched a girl from the camp, aged 14.';
  const rows = [head, [other, '', 'no', story], [form.assessment, '', 'yes', story]];
  const asked = await dryRun(csv(rows), { assessment: form.assessment });
  expect(asked.caseDetail).toMatchObject([{ cell: 'D3', text: story }]);
  expect(code(await importing(csv(rows), { assessment: form.assessment }))).toBe('CASE_DETAIL_UNDECIDED');
});
