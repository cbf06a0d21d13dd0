import { afterEach, expect, test } from 'vitest';
import { formLanguages } from '../../../../shared/documents/form/text/form-text.ts';
import { code, value } from '../../../support/app.ts';
import {
  answersOf,
  carefulAnswers,
  carefulIds,
  cellOf,
  codesOf,
  fillForm,
  type IssuedForm,
  issueForm,
  startAssessment,
} from '../../../support/fill-form.ts';

let issued: IssuedForm | null = null;
afterEach(async () => {
  expect(issued?.test.bugs ?? []).toEqual([]);
  await issued?.test.end();
  issued = null;
});

async function issue(...given: Parameters<typeof issueForm>): Promise<IssuedForm> {
  issued = await issueForm(...given);
  return issued;
}

const own: Record<string, [yes: string, no: string, notApplicable: string]> = {
  en: ['Yes', 'No', 'Not applicable'],
  fr: ['Oui', 'Non', 'Sans objet'],
  es: ['Sí', 'No', 'No se aplica'],
  ar: ['نعم', 'لا', 'لا ينطبق'],
  ru: ['Да', 'Нет', 'Не применимо'],
  zh: ['是', '否', '不适用'],
};

for (const language of formLanguages) {
  test(`a form in ${language} comes back with every answer accepted, and is recorded at once`, async () => {
    const { test: app, bytes, assessment, form } = await issue([language]);
    const [yes = '', no = '', na = ''] = own[language] ?? [];
    const filled = await fillForm(bytes, language, carefulAnswers(yes, no, na));
    const file = { name: 'returned.xlsx', bytes: filled };
    const dry = value(await app.client.form.import({ file, dryRun: true }));
    expect(dry.changed).toBeNull();
    expect(dry.evidence).toBeNull();
    expect(answersOf(dry.report)).toEqual(carefulIds);
    expect(dry.report.language).toBe(language);
    expect(dry.report.form).toBe(form);
    expect(codesOf(dry.report)).toEqual([]);
    expect(dry.report.counts).toMatchObject({ accepted: 17, corrected: 0, conflict: 0, 'not-understood': 0 });
    expect(value(await app.client.assessment.get({ assessment })).status).toBe('draft');

    const done = value(await app.client.form.import({ file }));
    expect(done.report).toEqual(dry.report);
    const view = value(await app.client.assessment.get({ assessment }));
    expect(view.status).toBe('in-progress');
    const answers = view.standards.map(({ standard, self }) => [standard, self.answer]);
    expect(Object.fromEntries(answers)).toEqual(carefulIds);
    expect(view.details).toMatchObject({
      completedBy: { name: 'Fictional Person', function: 'Programme coordinator' },
      completedByEmail: 'person@fictional.example',
    });
    expect(view.standards[0]?.self.comment).toMatch(/^Adopted in 2024, signed by all\.\n.+: .+; .+$/);
    const kept = value(await app.client.evidence.getFile({ evidence: done.evidence ?? '' }));
    expect(Buffer.compare(kept.file.bytes, filled)).toBe(0);
    expect(kept.file.name).toBe('returned.xlsx');
    expect(kept.evidence.source).toBe('returned-form');
  });
}

test('the same file twice changes nothing and says so', async () => {
  const { test: app, bytes, partner } = await issue();
  const filled = await fillForm(bytes, 'en', carefulAnswers('Yes', 'No', 'Not applicable'));
  const first = value(await app.client.form.import({ file: { name: 'a.xlsx', bytes: filled } }));
  const again = value(await app.client.form.import({ file: { name: 'another name.xlsx', bytes: filled } }));
  expect(again.changed).toBeNull();
  expect(again.evidence).toBe(first.evidence);
  expect(again.report.known).toBe(true);
  expect(again.report.answers).toEqual({});
  expect(codesOf(again.report)).toContain('ALREADY_IMPORTED');
  expect(cellOf(again.report, 'CS1', 'answer').outcome).toBe('unchanged');
  expect(value(await app.client.evidence.list({ partner })).total).toBe(1);
});

test('answers in other words and languages are corrected with what was read', async () => {
  const { test: app, bytes } = await issue();
  const filled = await fillForm(bytes, 'en', {
    'CS1.answer': 'YES ',
    'CS1.evidence.psea-policy': 'x',
    'CS2.answer': 'n/a',
    'CS2.reason': 'Nothing is passed on.',
    'CS3.answer': 'oui',
    'CS4.answer': 'نعم',
    'CS5.answer': '是',
    'CS6.answer': 'нет',
    'CS7.answer': ' sí.',
    'CS8.answer': 'ja',
  });
  const { report } = value(
    await app.client.form.import({ file: { name: 'a.xlsx', bytes: filled }, dryRun: true }),
  );
  expect(answersOf(report)).toEqual({
    CS1: 'yes',
    CS2: 'not-applicable',
    CS3: 'yes',
    CS4: 'yes',
    CS5: 'yes',
    CS6: 'no',
    CS7: 'yes',
  });
  expect(cellOf(report, 'CS1', 'answer')).toMatchObject({ outcome: 'corrected', found: 'YES ', read: 'yes' });
  expect(cellOf(report, 'CS3', 'answer').remark?.message).toBe('“oui” was read as “Yes”.');
  expect(cellOf(report, 'CS8', 'answer')).toMatchObject({
    outcome: 'not-understood',
    found: 'ja',
    read: null,
  });
  expect(report.answers.CS1?.comment).toBe('Evidence held: PSEA policy');
});

test('formulas, numbers, errors, and “not applicable” where it can’t be are named', async () => {
  const { test: app, bytes } = await issue();
  const filled = await fillForm(bytes, 'en', {
    'CS1.answer': { formula: 'IF(TRUE,"Yes","No")', result: 'Yes' },
    'CS2.answer': 'Not applicable',
    'CS3.answer': 'Not applicable',
    'CS4.answer': { error: '#N/A' },
    'CS5.answer': 1,
    'CS6.answer': { formula: 'A1' },
    'CS7.comment': 2024,
    'form.email': 'no address',
    'form.date': '01.03.2026',
    'form.completed-by-name': 'Only A Name',
  });
  const { report } = value(
    await app.client.form.import({ file: { name: 'a.xlsx', bytes: filled }, dryRun: true }),
  );
  expect(cellOf(report, 'CS1', 'answer')).toMatchObject({
    outcome: 'corrected',
    read: 'yes',
    remark: { code: 'FORMULA_VALUE_USED' },
  });
  const codes = ['CS2', 'CS3', 'CS4', 'CS5', 'CS6'].map(
    (each) => cellOf(report, each, 'answer').remark?.code,
  );
  expect(codes).toEqual([
    'NA_WITHOUT_REASON',
    'NA_NOT_ALLOWED',
    'CELL_ERROR',
    'READ_AS',
    'FORMULA_WITHOUT_VALUE',
  ]);
  expect(cellOf(report, 'CS7', 'comment')).toMatchObject({ outcome: 'corrected', read: '2024' });
  expect(cellOf(report, null, 'email').remark?.code).toBe('NOT_AN_EMAIL');
  expect(cellOf(report, null, 'date')).toMatchObject({ read: '2026-03-01', outcome: 'corrected' });
  expect(cellOf(report, null, 'completed-by-name').remark?.code).toBe('PERSON_INCOMPLETE');
  expect(answersOf(report)).toEqual({ CS1: 'yes', CS5: 'yes', CS7: null });
});

test('what is recorded is kept on a conflict, and replaced only when asked', async () => {
  const { test: app, bytes, assessment } = await issue();
  const recorded = { CS1: { answer: 'no', comment: 'From the telephone.' }, CS3: 'no' };
  value(await app.client.assessment.recordAnswers({ assessment, answers: recorded }));
  const filled = await fillForm(bytes, 'en', {
    'CS1.answer': 'Yes',
    'CS1.comment': 'We have it now.',
    'CS3.answer': 'No',
    'CS4.answer': 'Yes',
  });
  const file = { name: 'a.xlsx', bytes: filled };
  const dry = value(await app.client.form.import({ file, dryRun: true, conflicts: 'replace' }));
  expect(dry.report.answers.CS1).toEqual({ answer: 'yes', reason: null, comment: 'We have it now.' });
  const kept = value(await app.client.form.import({ file }));
  expect(cellOf(kept.report, 'CS1', 'answer')).toMatchObject({
    outcome: 'conflict',
    recorded: 'no',
    read: 'yes',
  });
  expect(cellOf(kept.report, 'CS1', 'comment').remark?.code).toBe('KEPT_AS_RECORDED');
  expect(cellOf(kept.report, 'CS3', 'answer').outcome).toBe('unchanged');
  expect(answersOf(kept.report)).toEqual({ CS4: 'yes' });
  const [first] = value(await app.client.assessment.get({ assessment })).standards;
  expect(first?.self).toMatchObject({ answer: 'no', comment: 'From the telephone.' });
});

test('another partner’s form, an unknown assessment and locked answers are refused', async () => {
  const { test: app, bytes, assessment } = await issue();
  const other = await startAssessment(app, 'Another fictional partner');
  const filled = await fillForm(bytes, 'en', carefulAnswers('Yes', 'No', 'Not applicable'));
  const file = { name: 'a.xlsx', bytes: filled };
  const wrong = await app.client.form.import({ file, assessment: other.assessment });
  expect(code(wrong)).toBe('FORM_OF_OTHER_PARTNER');
  expect(wrong.ok ? '' : wrong.error.message).toContain('Fictional Women’s Network');
  const stranger = await issueForm();
  try {
    const theirs = await fillForm(stranger.bytes, 'en', { 'CS1.answer': 'Yes' });
    const renamed = new Uint8Array(theirs);
    value(await stranger.test.client.assessment.cancel({ assessment: stranger.assessment, reason: 'Test.' }));
    expect(code(await stranger.test.client.form.export({ assessment: stranger.assessment }))).toBe(
      'REVIEW_LOCKED',
    );
    const locked = value(
      await stranger.test.client.form.import({ file: { name: 'b.xlsx', bytes: renamed }, dryRun: true }),
    );
    expect(codesOf(locked.report)).toContain('ANSWERS_CLOSED');
    expect(code(await stranger.test.client.form.import({ file: { name: 'b.xlsx', bytes: renamed } }))).toBe(
      'REVIEW_LOCKED',
    );
    // The same computer in two workspaces: the form of one is unknown in the other.
    const unknown = await app.client.form.import({ file: { name: 'b.xlsx', bytes: renamed }, dryRun: true });
    expect(code(unknown)).toBe('FORM_ASSESSMENT_UNKNOWN');
  } finally {
    await stranger.test.end();
  }
  value(await app.client.form.import({ file }));
  value(await app.client.assessment.submit({ assessment }));
  const late = await fillForm(bytes, 'en', { 'CS1.answer': 'No' });
  expect(code(await app.client.form.import({ file: { name: 'c.xlsx', bytes: late } }))).toBe(
    'ANSWERS_LOCKED',
  );
});

test('an empty form changes nothing and keeps nothing', async () => {
  const { test: app, bytes, partner } = await issue();
  const { report, changed, evidence } = value(
    await app.client.form.import({ file: { name: 'a.xlsx', bytes } }),
  );
  expect([changed, evidence]).toEqual([null, null]);
  expect(codesOf(report)).toEqual(['FORM_EMPTY']);
  expect(value(await app.client.evidence.list({ partner })).total).toBe(0);
});

test('a form in two languages is read together, and two different answers are neither believed', async () => {
  const { test: app, bytes } = await issue(['en', 'fr']);
  const english = await fillForm(bytes, 'en', { 'CS1.answer': 'Yes', 'CS3.answer': 'Yes' });
  const both = await fillForm(english, 'fr', {
    'CS1.answer': 'Oui',
    'CS3.answer': 'Non',
    'CS4.answer': 'Non',
  });
  const { report } = value(
    await app.client.form.import({ file: { name: 'a.xlsx', bytes: both }, dryRun: true }),
  );
  expect(codesOf(report)).toEqual(['SEVERAL_SHEETS_FILLED']);
  expect(answersOf(report)).toEqual({ CS1: 'yes', CS4: 'no' });
  expect(cellOf(report, 'CS3', 'answer').remark?.code).toBe('TWO_ANSWERS');
});

test('the six-standard scheme takes its own words and points', async () => {
  const { test: app, bytes } = await issue(['en'], 'unicef-sea-2020');
  const filled = await fillForm(bytes, 'en', {
    'CS1.answer': 'Adequate',
    'CS2.answer': 2,
    'CS3.answer': 'yes',
  });
  const { report } = value(
    await app.client.form.import({ file: { name: 'a.xlsx', bytes: filled }, dryRun: true }),
  );
  expect(answersOf(report)).toEqual({ CS1: 'adequate', CS2: 'progressing' });
  expect(cellOf(report, 'CS3', 'answer').remark?.code).toBe('NOT_AN_ANSWER');
});
