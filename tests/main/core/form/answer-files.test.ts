import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AnswerFile } from '../../../../shared/documents/form-page/answer-file.ts';
import { asFile, type IssuedPage, issuePage } from '../../../support/answer-file.ts';
import { code, value } from '../../../support/app.ts';
import { answersOf, carefulIds, cellOf, codesOf, startAssessment } from '../../../support/fill-form.ts';

let page: IssuedPage;
beforeEach(async () => {
  page = await issuePage();
});
afterEach(async () => {
  expect(page.test.bugs).toEqual([]);
  await page.test.end();
});

const careful = (): AnswerFile =>
  page.answer(
    {
      CS1: { answer: 'yes', evidence: ['code-of-conduct', 'psea-policy'], comment: 'Signed by all.' },
      CS2: { answer: 'not-applicable', reason: 'No work is passed on.' },
      CS3: { answer: 'no' },
      CS4: { answer: 'yes' },
      CS5: { answer: 'yes' },
      CS6: { answer: 'no' },
      CS7: { answer: 'no' },
      CS8: { answer: 'not-applicable', reason: 'No allegation so far.' },
    },
    {
      completedBy: {
        name: 'Fictional Person',
        function: 'Coordinator',
        email: 'person@fictional.example',
        date: '2026-03-01',
      },
    },
  );

const importing = (content: unknown, more: Record<string, unknown> = {}) =>
  page.test.client.form.import({ file: asFile(content), ...more });
const dryRun = async (content: unknown) => value(await importing(content, { dryRun: true }));
const evidenceCount = async () =>
  value(await page.test.client.evidence.list({ partner: page.partner })).total;

test('an answer file is reported field by field, recorded at once and kept byte for byte', async () => {
  const dry = await dryRun(careful());
  expect(dry.changed).toBeNull();
  expect(codesOf(dry.report)).toEqual([]);
  expect(dry.report).toMatchObject({ form: page.form, language: 'en', mapping: null });
  expect(answersOf(dry.report)).toEqual(carefulIds);
  expect(cellOf(dry.report, 'CS1', 'answer')).toMatchObject({ cell: 'CS1.answer', read: 'yes' });
  const done = value(await importing(careful()));
  const view = value(await page.test.client.assessment.get({ assessment: page.assessment }));
  expect(Object.fromEntries(view.standards.map(({ standard, self }) => [standard, self.answer]))).toEqual(
    carefulIds,
  );
  expect(view.standards[0]?.self.comment).toMatch(/^Signed by all\.\n.+: .+; .+$/);
  expect(view.details.completedBy).toEqual({ name: 'Fictional Person', function: 'Coordinator' });
  const kept = value(await page.test.client.evidence.getFile({ evidence: done.evidence ?? '' }));
  expect(Buffer.compare(kept.file.bytes, asFile(careful()).bytes)).toBe(0);
  const again = value(await importing(careful()));
  expect([again.changed, again.report.known]).toEqual([null, true]);
});

test('texts are cleaned, and what can’t be recorded is named at its field', async () => {
  const { report } = await dryRun(
    page.answer({
      CS1: { answer: 'yes', comment: '  \u202Ereversed\u202C \u0000 text\r\nsecond  line ' },
      CS2: { answer: 'not-applicable' },
      CS3: { answer: 'not-applicable', reason: 'None.' },
      CS4: { answer: 'ja' },
      CS5: { answer: 'oui' },
      CS6: { answer: 'yes', comment: 'x'.repeat(8001) },
      CS7: { answer: 'no' },
    }),
  );
  expect(report.answers.CS1?.comment).toBe('reversed text\nsecond line');
  expect(['CS2', 'CS3', 'CS4'].map((id) => cellOf(report, id, 'answer').remark?.code)).toEqual([
    'NA_WITHOUT_REASON',
    'NA_NOT_ALLOWED',
    'NOT_AN_ANSWER',
  ]);
  expect(cellOf(report, 'CS5', 'answer')).toMatchObject({ outcome: 'corrected', read: 'yes' });
  expect(cellOf(report, 'CS6', 'comment').remark?.code).toBe('TOO_LONG');
  expect(answersOf(report)).toEqual({ CS1: 'yes', CS5: 'yes', CS6: 'yes', CS7: 'no' });
});

test('standards and evidence that the instrument doesn’t have are named, not read', async () => {
  const file = page.answer({ CS1: { answer: 'yes', evidence: ['no-such-entry'] } });
  const { report } = await dryRun({
    ...file,
    answers: { ...file.answers, CS77: { answer: 'yes', reason: '', evidence: [], comment: '' } },
  });
  const found = report.findings.find((each) => each.code === 'ROWS_UNKNOWN');
  expect(found?.details.where).toContain('CS1.evidence.no-such-entry');
  expect(found?.details.where).toContain('CS77.answer');
  expect(answersOf(report)).toEqual({ CS1: 'yes' });
});

test('the guard reads every text of the file before anything is recorded', async () => {
  const story = 'Our driver touched a girl from the camp, aged 14.';
  const file = careful();
  const told = page.answer({ ...file.answers, CS3: { answer: 'no', comment: story } });
  const dry = await dryRun(told);
  expect(dry.caseDetail).toMatchObject([{ place: 'answers!CS3.comment', cell: 'CS3.comment', text: story }]);
  expect(code(await importing(told))).toBe('CASE_DETAIL_UNDECIDED');
  expect(await evidenceCount()).toBe(0);
  const answers = { 'answers!CS3.comment': { choice: 'leave-out' as const } };
  value(await importing(told, { caseDetail: { answers, keepFile: false } }));
  const view = value(await page.test.client.assessment.get({ assessment: page.assessment }));
  expect(JSON.stringify(view)).not.toContain('driver');
  // The name of the partner is no place to hide it either.
  const hidden = { ...file, partner: { ...file.partner, name: story } };
  expect((await dryRun(hidden)).caseDetail).toMatchObject([{ cell: 'partner.name' }]);
});

test('the file of another assessment, an unknown one, or another instrument is not taken over', async () => {
  const other = await startAssessment(page.test, 'Another fictional partner');
  const file = careful();
  expect(code(await importing(file, { assessment: other.assessment }))).toBe('FORM_OF_OTHER_PARTNER');
  const stranger = { ...file, assessment: { id: 'nobody', reference: 'XX/2020PSEA9-ZZZ' } };
  expect(code(await importing(stranger))).toBe('FORM_ASSESSMENT_UNKNOWN');
  const otherTool = { ...file, instrument: { id: 'unicef-sea-2020', version: '1.1.0' } };
  const blocked = value(await importing(otherTool));
  expect(codesOf(blocked.report)).toContain('OTHER_INSTRUMENT');
  expect([blocked.changed, blocked.evidence, blocked.report.answers]).toEqual([null, null, {}]);
  expect(codesOf((await dryRun({ ...file, form: 'elsewhere' })).report)).toContain('FORM_NOT_ISSUED_HERE');
  expect(await evidenceCount()).toBe(0);
});

const text = (content: unknown) => JSON.stringify(content);
const withTwice = (content: AnswerFile) =>
  text(content).replace('"answer":"no"', '"answer":"no","comment":"a name that nobody reads"');

const hostile: Record<string, [content: () => unknown, code: string]> = {
  'cut off': [() => text(careful()).slice(0, -200), 'ANSWER_FILE_DAMAGED'],
  'with a name that stands twice': [() => withTwice(careful()), 'ANSWER_FILE_DAMAGED'],
  'with a name of its own': [() => ({ ...careful(), note: 'Hidden words.' }), 'ANSWER_FILE_DAMAGED'],
  'with a name of its own in an answer': [
    () => {
      const file = careful();
      return { ...file, answers: { ...file.answers, CS1: { ...file.answers.CS1, points: 3 } } };
    },
    'ANSWER_FILE_DAMAGED',
  ],
  'without who completed it': [() => ({ ...careful(), completedBy: undefined }), 'ANSWER_FILE_DAMAGED'],
  'with a number for an answer': [
    () => text(careful()).replace('"answer":"no"', '"answer":1'),
    'ANSWER_FILE_DAMAGED',
  ],
  'with a standard called __proto__': [
    () => text(careful()).replace('"CS1":', '"__proto__":'),
    'ANSWER_FILE_DAMAGED',
  ],
  'in a language that no form has': [() => ({ ...careful(), language: 'xx' }), 'ANSWER_FILE_DAMAGED'],
  'that says no time': [() => ({ ...careful(), finishedAt: 'yesterday' }), 'ANSWER_FILE_DAMAGED'],
  'larger than a form can be': [() => `${text(careful())}${' '.repeat(1024 * 1024)}`, 'ANSWER_FILE_DAMAGED'],
  'with one text longer than any': [
    () => page.answer({ CS1: { answer: 'yes', comment: 'x'.repeat(60_001) } }),
    'ANSWER_FILE_DAMAGED',
  ],
  'nested without an end': [
    () => text(careful()).replace('"yes"', `${'['.repeat(5000)}${']'.repeat(5000)}`),
    'ANSWER_FILE_DAMAGED',
  ],
  'of a newer program': [() => ({ ...careful(), version: 2, extra: {} }), 'ANSWER_FILE_NEWER'],
  'that is the form itself': [() => new TextDecoder().decode(page.bytes), 'FORM_PAGE_UNFINISHED'],
  'that is some other JSON': [() => ({ format: 'something else' }), 'NOT_A_SPREADSHEET'],
};

test('a file that is not whole is refused with its place, and nothing is kept', async () => {
  for (const [what, [content, expected]] of Object.entries(hostile)) {
    const refused = await importing(content());
    expect([what, refused.ok ? 'taken' : refused.error.code]).toEqual([what, expected]);
  }
  const named = await importing({ ...careful(), finishedAt: 'yesterday' });
  expect(named.ok ? '' : named.error.message).toContain('(finishedAt)');
  expect(await evidenceCount()).toBe(0);
  const view = value(await page.test.client.assessment.get({ assessment: page.assessment }));
  expect(view.status).toBe('draft');
});

test('bytes that are no text are refused; UTF-16 and a byte order mark are read', async () => {
  const whole = text(careful());
  const client = page.test.client.form;
  const broken = Buffer.concat([
    Buffer.from(whole.slice(0, -1)),
    Buffer.from([0xff, 0xfe]),
    Buffer.from('}'),
  ]);
  expect(code(await client.import({ file: { name: 'a.json', bytes: new Uint8Array(broken) } }))).toBe(
    'ANSWER_FILE_DAMAGED',
  );
  for (const encoding of ['utf8', 'utf16le'] as const) {
    const bytes = new Uint8Array(Buffer.from(`\uFEFF${whole}`, encoding));
    const { report } = value(await client.import({ file: { name: 'a.txt', bytes }, dryRun: true }));
    expect(answersOf(report)).toEqual(carefulIds);
  }
});
