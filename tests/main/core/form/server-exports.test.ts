import ExcelJS from 'exceljs';
import { zipSync } from 'fflate';
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

// The folder or archive of attachments that servers give beside an export.

const kobo = (own: string, name = 'our policy (final).pdf', uuid = 'b-0000-0002'): Table => [
  ['psea_reference', 'CS1/CS1_answer', 'CS1/CS1_file', 'CS3/CS3_answer', 'CS3/CS3_file', '_uuid'],
  [own, 'yes', name, 'yes', 'form.jpg', uuid],
];
const pdf = (text: string) => new TextEncoder().encode(`%PDF-1.4\n${text}\n%%EOF`);
const jpg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1]);
const evidenceOf = async () =>
  value(await form.test.client.evidence.list({ partner: form.partner })).rows.map(({ file, fields }) => [
    file?.name,
    fields.links.map(({ standard }) => standard),
  ]);

test('files of the answers are kept as evidence of their standards, out of the server’s archive', async () => {
  const place = 'office/attachments/0f3c/b-0000-0002';
  const archive = zipSync({
    [`${place}/our_policy_final.pdf`]: pdf('ours'),
    [`${place}/form.jpg`]: jpg,
    // Another partner's, of the same name: theirs and never ours.
    'office/attachments/0f3c/a-0000-0001/form.jpg': pdf('theirs'),
    '__MACOSX/._form.jpg': pdf('clutter'),
  });
  const attachments = [{ name: 'attachments.zip', bytes: archive }];
  const report = (await dryRun(csv(kobo(form.assessment)), { attachments })).report;
  expect(report.findings.map(({ code: found, details }) => [found, details.files])).toEqual([
    ['FILES_GIVEN', 'CS1: our policy (final).pdf, CS3: form.jpg'],
    ['FILES_UNNAMED', 'office/attachments/0f3c/a-0000-0001/form.jpg'],
  ]);
  expect(await evidenceOf()).toEqual([]);
  value(await importing(csv(kobo(form.assessment)), { attachments }));
  expect(await evidenceOf()).toEqual([
    ['export.csv', []],
    ['our_policy_final.pdf', ['CS1']],
    ['form.jpg', ['CS3']],
  ]);
  const { standards } = value(await form.test.client.assessment.get({ assessment: form.assessment }));
  expect(standards.find(({ standard }) => standard === 'CS1')?.self.answer).toBe('yes');
});

test.each([
  ['політика захисту.pdf', 'політика_захисту.pdf'],
  ['سياسة الحماية.pdf', 'سياسة_الحماية.pdf'],
  ['政策 2024.pdf', '政策_2024.pdf'],
  ['Politique é.pdf', 'Politique e\u0301.PDF'],
])('a name that the server changed is known again: %s', async (said, given) => {
  const attachments = [{ name: `media/${given}`, bytes: pdf('x') }];
  const { report } = await dryRun(csv(kobo(form.assessment, said)), { attachments });
  expect(report.findings.map(({ code: found, details }) => [found, details.files])).toEqual([
    ['FILES_GIVEN', `CS1: ${said}`],
    ['FILES_ABSENT', 'CS3: form.jpg'],
  ]);
});

test('of several files of one name none is taken, an empty one is missing, and each is told', async () => {
  const attachments = [
    { name: 'one/our policy (final).pdf', bytes: pdf('one') },
    { name: 'two/our policy (final).pdf', bytes: pdf('two') },
    { name: 'form.jpg', bytes: new Uint8Array() },
    { name: 'holiday.jpg', bytes: jpg },
  ];
  const { report } = await dryRun(csv(kobo(form.assessment)), { attachments });
  expect(report.findings.map(({ code: found }) => found)).toEqual([
    'FILES_ABSENT',
    'FILES_SAME_NAME',
    'FILES_UNNAMED',
  ]);
  value(await importing(csv(kobo(form.assessment)), { attachments }));
  expect(await evidenceOf()).toEqual([['export.csv', []]]);
});

test('without the files the answer goes in, and what is missing is named as before', async () => {
  const { report } = await dryRun(csv(kobo(form.assessment)));
  expect(codesOf(report)).toEqual(['FILES_BESIDE']);
});

test('a file name that tells of a case is asked about, and the file is kept under the words given instead', async () => {
  const name = 'rape_case_girl.pdf';
  const attachments = [{ name, bytes: pdf('x') }];
  const bytes = csv(kobo(form.assessment, name));
  const { caseDetail } = value(await importing(bytes, { attachments, dryRun: true }));
  expect(caseDetail.map(({ text }) => text)).toEqual([name]);
  expect(code(await importing(bytes, { attachments }))).toBe('CASE_DETAIL_UNDECIDED');
  const answers = { [caseDetail[0]?.place ?? '']: { choice: 'shorten', text: 'Procedure' } };
  value(await importing(bytes, { attachments, caseDetail: { answers, keepFile: false } }));
  expect((await evidenceOf()).at(-1)).toEqual(['Procedure.pdf', ['CS1']]);
});
