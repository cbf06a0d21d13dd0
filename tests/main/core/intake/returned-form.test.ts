import type ExcelJS from 'exceljs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { leftOut } from '../../../../shared/ground/guard/left-out.ts';
import { code, value } from '../../../support/app.ts';
import {
  carefulAnswers,
  editForm,
  fillForm,
  type IssuedForm,
  issueForm,
} from '../../../support/fill-form.ts';

let form: IssuedForm;
beforeEach(async () => {
  form = await issueForm(['en', 'ar']);
});
afterEach(async () => {
  expect(form.test.bugs).toEqual([]);
  await form.test.end();
});

const story = 'In May our driver touched a girl from the camp, aged 14; she lives with her aunt in block 7.';
const reason = 'The partner quotes its own published report.';

const filled = async (more: Record<string, string> = {}) =>
  fillForm(form.bytes, 'en', {
    ...carefulAnswers('Yes', 'No', 'Not applicable'),
    'CS3.comment': story,
    ...more,
  });

const importing = (bytes: Uint8Array, more: Record<string, unknown> = {}, name = 'returned.xlsx') =>
  form.test.client.form.import({ file: { name, bytes }, ...more });

const commentOf = async (standard: string) => {
  const view = value(await form.test.client.assessment.get({ assessment: form.assessment }));
  return view.standards.find((each) => each.standard === standard)?.self.comment ?? null;
};

const entries = async () => {
  const { rows } = value(await form.test.client.evidence.list({ partner: form.partner }));
  return rows;
};

test('names the cell and the words before anything is recorded, and refuses until it is answered', async () => {
  const bytes = await filled();
  const dry = value(await importing(bytes, { dryRun: true }));
  const [found] = dry.caseDetail;
  expect(dry.caseDetail).toHaveLength(1);
  expect(found).toMatchObject({ text: story });
  expect(found?.place).toBe(`${found?.sheet}!${found?.cell}`);
  expect(found?.findings.map(({ words }) => words)).toEqual(
    expect.arrayContaining(['touched a girl', 'a girl from the camp, aged 14']),
  );
  const refused = await importing(bytes);
  expect(code(refused)).toBe('CASE_DETAIL_UNDECIDED');
  expect(refused.ok ? '' : refused.error.message).toContain(found?.place ?? '?');
  expect(await entries()).toEqual([]);
  expect(await commentOf('CS3')).toBeNull();
});

test('asks for the file as well, and leaves out what it was told to', async () => {
  const bytes = await filled();
  const [found] = value(await importing(bytes, { dryRun: true })).caseDetail;
  const answers = { [found?.place ?? '']: { choice: 'leave-out' } };
  expect(code(await importing(bytes, { caseDetail: { answers } }))).toBe('CASE_DETAIL_FILE_UNDECIDED');
  const done = value(await importing(bytes, { caseDetail: { answers, keepFile: false } }));
  expect(done.fileKept).toBe(false);
  expect(await commentOf('CS3')).toBe(leftOut('en'));
  const [kept] = await entries();
  expect(kept).toMatchObject({ id: done.evidence, file: null, sighting: { on: expect.any(String) } });
  expect(JSON.stringify([kept, done])).not.toContain('girl');
  // The very same file is known by its hash, though it isn't kept.
  expect(value(await importing(bytes)).report.known).toBe(true);
});

test('records the officer’s own shorter words, unless they tell of a case themselves', async () => {
  const bytes = await filled();
  const [found] = value(await importing(bytes, { dryRun: true })).caseDetail;
  const shortened = (text: string) => ({
    caseDetail: { answers: { [found?.place ?? '']: { choice: 'shorten', text } }, keepFile: false },
  });
  expect(code(await importing(bytes, shortened('The driver raped a girl.')))).toBe('CASE_DETAIL_UNDECIDED');
  value(await importing(bytes, shortened('One allegation was passed on to the right channel.')));
  expect(await commentOf('CS3')).toBe('One allegation was passed on to the right channel.');
});

test('keeps words and file with a reason, which is on record without the words', async () => {
  const bytes = await filled();
  const [found] = value(await importing(bytes, { dryRun: true })).caseDetail;
  const answers = { [found?.place ?? '']: { choice: 'keep', reason } };
  const done = value(await importing(bytes, { caseDetail: { answers, keepFile: true } }));
  expect(await commentOf('CS3')).toBe(story);
  const kept = value(await form.test.client.evidence.getFile({ evidence: done.evidence ?? '' }));
  expect(Buffer.compare(kept.file.bytes, bytes)).toBe(0);
});

test('sees the name of the file, a sheet that was added, and a form of another make', async () => {
  const hostile = await editForm(await filled({ 'CS3.comment': 'Checks are done.' }), (workbook) => {
    workbook.addWorksheet('Notes').getCell('B2').value =
      'The survivor lives in Juba, tent 14, phone 0912345678.';
  });
  const seen = value(await importing(hostile, { dryRun: true }, 'rape case girl Juba.xlsx')).caseDetail;
  expect(seen.map(({ place }) => place)).toEqual(['file-name', 'Notes!B2']);
  const answers = {
    'file-name': { choice: 'shorten', text: 'form of March' },
    'Notes!B2': { choice: 'leave-out' },
  };
  const caseDetail = { answers, keepFile: true };
  const done = value(await importing(hostile, { caseDetail }, 'rape case girl Juba.xlsx'));
  const kept = value(await form.test.client.evidence.getFile({ evidence: done.evidence ?? '' }));
  expect(kept.file.name).toBe('form of March.xlsx');

  const csv = new TextEncoder().encode(`Standard,Answer,Comment\nPolicies,yes,"${story}"\n`);
  const foreign = await form.test.client.form.import({
    file: { name: 'answers.csv', bytes: csv },
    assessment: form.assessment,
    dryRun: true,
  });
  expect(value(foreign).caseDetail.map(({ cell }) => cell)).toEqual(['C2']);
});

test('refuses an answer about a place where nothing was found, and asks nothing of a form without detail', async () => {
  const plain = await filled({ 'CS3.comment': 'Two drivers signed the code on 3 March.' });
  const answers = { 'Form!Z9': { choice: 'leave-out' } };
  expect(code(await importing(plain, { caseDetail: { answers } }))).toBe('INPUT_INVALID');
  const done = value(await importing(plain));
  expect(done.caseDetail).toEqual([]);
  expect((await entries())[0]?.file).not.toBeNull();
});

test.each([
  [
    'the value saved with a formula',
    (workbook: ExcelJS.Workbook) => {
      const place = workbook.worksheets.flatMap((sheet) => cellsWith(sheet, 'Checks are done.'))[0];
      if (place) place.value = { formula: 'CONCATENATE("a","b")', result: story };
    },
  ],
  [
    'a cell of the form that it does not read',
    (workbook: ExcelJS.Workbook) => {
      const sheet = workbook.worksheets.find(({ state }) => state === 'visible');
      if (sheet) sheet.getCell('P300').value = story;
    },
  ],
  [
    'a hidden sheet',
    (workbook: ExcelJS.Workbook) => {
      workbook.addWorksheet('Notes', { state: 'veryHidden' }).getCell('A1').value = story;
    },
  ],
  [
    'a note on a cell',
    (workbook: ExcelJS.Workbook) => {
      const [sheet] = workbook.worksheets;
      if (sheet) sheet.getCell('B2').note = story;
    },
  ],
])('asks about %s too', async (_, change) => {
  const bytes = await editForm(await filled({ 'CS3.comment': 'Checks are done.' }), change);
  const { caseDetail } = value(await importing(bytes, { dryRun: true }));
  expect(caseDetail.map(({ text }) => text)).toEqual([story]);
  expect(code(await importing(bytes))).toBe('CASE_DETAIL_UNDECIDED');
});

function cellsWith(sheet: ExcelJS.Worksheet, text: string): ExcelJS.Cell[] {
  const found: ExcelJS.Cell[] = [];
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.value === text) found.push(cell);
    });
  });
  return found;
}
