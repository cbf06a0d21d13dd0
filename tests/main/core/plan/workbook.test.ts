import { afterEach, beforeEach, expect, test } from 'vitest';
import { code, startWithWorkspace, value } from '../../../support/app.ts';
import { determinedPartner } from '../../../support/determined.ts';
import { editForm, issueForm, loadForm } from '../../../support/fill-form.ts';
import {
  fillPlan,
  type IssuedPlan,
  issuePlan,
  notableIn,
  planSheet,
  saidIn,
} from '../../../support/fill-plan.ts';

let plan: IssuedPlan;
beforeEach(async () => {
  plan = await issuePlan();
});
afterEach(async () => {
  expect(plan.test.bugs).toEqual([]);
  await plan.test.end();
});

const fileOf = (bytes: Uint8Array, name = 'plan.xlsx') => ({ name, bytes });
const take = async (
  bytes: Uint8Array,
  more: Omit<Parameters<typeof plan.test.client.plan.import>[0], 'file'> = {},
) => value(await plan.test.client.plan.import({ file: fileOf(bytes), ...more }));
const showPlan = async () => value(await plan.test.client.plan.get({ partner: plan.partner })).plan;

test('a plan handed out is on record, with the status that is known chosen already', async () => {
  const { issued } = await showPlan();
  expect(issued).toMatchObject([{ form: plan.form, on: '2026-03-02', language: 'en' }]);
  expect(issued[0]?.actions).toHaveLength(3);
  const sheet = planSheet(await loadForm(plan.bytes));
  expect([7, 8, 9].map((row) => sheet.getCell(row, 8).value)).toEqual(Array(3).fill('Not started'));
});

test('status, date and progress come back, and "done" is never a verification', async () => {
  const [first, second, third] = plan.actions;
  const bytes = await fillPlan(plan.bytes, {
    [first]: {
      status: 'Done',
      date: new Date('2026-04-10'),
      note: ' In use since April.\nAll references asked. ',
    },
    [second]: { status: 'en cours', note: 'With the board.' },
  });
  const dry = await take(bytes, { dryRun: true });
  expect([dry.changed, dry.evidence]).toEqual([null, null]);
  expect((await showPlan()).counts.doneByPartner).toBe(0);

  const { report, changed, evidence } = await take(bytes);
  expect(report.rows).toEqual(dry.report.rows);
  expect(saidIn(report)).toEqual([
    'A1 status recorded DONE_NOT_VERIFIED',
    'A1 status recorded DATE_USED',
    'A1 note recorded NOTE_RECORDED',
    'A2 status recorded STATUS_RECORDED',
    'A2 status ignored DATE_EMPTY',
    'A2 note recorded NOTE_RECORDED',
    'A3 status same STATUS_AS_ISSUED',
    'A3 note ignored NOTE_EMPTY',
  ]);
  expect(report.rows.map(({ cell }) => cell)).toEqual(['H7', 'I7', 'J7', 'H8', 'I8', 'J8', 'H9', 'J9']);
  expect(changed?.plan.actions.map(({ standing }) => standing)).toMatchObject([
    { status: 'done-by-partner', on: '2026-04-10', evidence: [] },
    { status: 'in-progress', on: '2026-04-20' },
    { status: 'not-started', on: '2026-03-02' },
  ]);
  expect(changed?.plan.actions[0]?.notes).toMatchObject([
    { on: '2026-04-10', text: 'In use since April.\nAll references asked.' },
  ]);
  expect(changed?.plan.returned).toMatchObject([
    { form: plan.form, sha256: report.sha256, on: '2026-04-20' },
  ]);
  expect(changed?.plan.returned[0]?.actions).toEqual(
    changed?.plan.actions.filter(({ reference }) => reference !== third).map(({ id }) => id),
  );

  const [kept] = value(await plan.test.client.evidence.list({ partner: plan.partner })).rows;
  expect(kept).toMatchObject({
    id: evidence,
    source: 'returned-form',
    fields: { links: [], language: 'en' },
  });
  const read = value(await plan.test.client.evidence.getFile({ evidence: kept?.reference ?? '' }));
  expect(Buffer.from(read.file.bytes).equals(Buffer.from(bytes))).toBe(true);
});

test('the same file a second time changes nothing and says so', async () => {
  const bytes = await fillPlan(plan.bytes, { [plan.actions[0]]: { status: 'Done' } });
  const { evidence } = await take(bytes);
  const again = await take(bytes);
  expect(again).toMatchObject({ changed: null, evidence, report: { repeated: true } });
  expect(again.report.rows[0]?.code).toBe('ALREADY_IMPORTED');
  expect((await showPlan()).returned).toHaveLength(1);
});

test('the partner goes on in its own workbook without meeting its own entries as conflicts', async () => {
  const [first] = plan.actions;
  await take(await fillPlan(plan.bytes, { [first]: { status: 'In progress', note: 'Begun.' } }));
  plan.test.setToday('2026-05-20');
  const later = { [first]: { status: 'Done', date: new Date('2026-05-11'), note: 'Begun.' } };
  const { report, changed } = await take(await fillPlan(plan.bytes, later));
  expect(notableIn(report)).toEqual([
    'A1 status recorded DONE_NOT_VERIFIED',
    'A1 status recorded DATE_USED',
    'A1 note same NOTE_KNOWN',
  ]);
  expect(changed?.plan.actions[0]?.standing).toMatchObject({ status: 'done-by-partner', on: '2026-05-11' });
});

test('an action that was changed here since is a conflict, kept unless a person replaces it', async () => {
  const [first, second] = plan.actions;
  const { client } = plan.test;
  value(await client.plan.update({ action: first, status: 'in-progress' }));
  value(await client.plan.update({ action: second, set: { dueOn: '2026-07-15' } }));
  plan.test.setToday('2026-04-22');
  const bytes = await fillPlan(plan.bytes, {
    [first]: { status: 'Done', note: 'Finished.' },
    [second]: { status: 'In progress' },
  });
  const kept = await take(bytes, { dryRun: true });
  expect(notableIn(kept.report)).toEqual([
    'A1 status conflict KEPT_AS_RECORDED',
    'A1 note recorded NOTE_RECORDED',
    'A2 fixed warning CHANGED_HERE',
    'A2 status conflict KEPT_AS_RECORDED',
  ]);
  expect(kept.report.counts).toEqual({ recorded: 1, conflicts: 2, refused: 0, warnings: 1 });
  const { changed } = await take(bytes, { conflicts: 'replace' });
  expect(changed?.plan.actions.map(({ standing }) => standing.status)).toEqual([
    'done-by-partner',
    'in-progress',
    'not-started',
  ]);
});

test('without the hidden sheet nothing tells what the partner saw, so what was moved here is kept', async () => {
  const [first] = plan.actions;
  value(await plan.test.client.plan.update({ action: first, status: 'in-progress' }));
  const bytes = await fillPlan(plan.bytes, { [first]: { status: 'Done' } });
  const bare = await editForm(bytes, (workbook) => workbook.removeWorksheet('psea-plan'));
  expect(notableIn((await take(bare)).report)).toContain('A1 status conflict KEPT_AS_RECORDED');
});

test('what the partner left as it was handed out is no conflict', async () => {
  value(await plan.test.client.plan.update({ action: plan.actions[0], status: 'in-progress' }));
  const { report } = await take(await fillPlan(plan.bytes, { [plan.actions[1]]: { status: 'Done' } }));
  expect(report.counts.conflicts).toBe(0);
  expect((await showPlan()).actions[0]?.standing.status).toBe('in-progress');
});

test('verified and dropped actions are never changed by a partner’s file', async () => {
  const [first, second] = plan.actions;
  const { client } = plan.test;
  const { partner } = plan;
  const sighting = {
    place: 'Fictional office',
    on: '2026-04-20',
    by: { name: 'Amina Test', function: 'Officer' },
  };
  const { evidence } = value(await client.evidence.add({ partner, sighting, fields: { title: 'Seen' } }));
  value(await client.plan.update({ action: first, status: 'verified', evidence: [evidence.reference] }));
  value(await client.plan.update({ action: second, status: 'dropped', reason: 'Not needed any more.' }));
  const bytes = await fillPlan(plan.bytes, {
    [first]: { status: 'In progress', note: 'Still at it.' },
    [second]: { status: 'Done' },
  });
  const { report, changed } = await take(bytes, { conflicts: 'replace' });
  expect(notableIn(report)).toEqual([
    'A1 status refused CLOSED_HERE',
    'A1 note ignored NOTE_CLOSED',
    'A2 status refused CLOSED_HERE',
  ]);
  expect(changed?.plan.actions.map(({ standing }) => standing.status)).toEqual([
    'verified',
    'dropped',
    'not-started',
  ]);
  // The file is kept, so that what the partner said can be read.
  expect(changed?.plan.returned).toMatchObject([{ actions: [] }]);
});

test('cells that can’t be believed are refused one by one', async () => {
  const [first, second, third] = plan.actions;
  const bytes = await fillPlan(plan.bytes, {
    [first]: { status: 'Done', date: new Date('2027-01-01'), note: 'x'.repeat(4001) },
    [second]: { status: 'Verified', date: '03/02/2026', note: 'Progress all the same.' },
    [third]: { status: 'half', date: new Date('2026-02-01') },
  });
  const { report, changed } = await take(bytes);
  expect(notableIn(report)).toEqual([
    'A1 status refused STATUS_WITHOUT_DATE',
    'A1 status refused DATE_IN_FUTURE',
    'A1 note refused NOTE_TOO_LONG',
    'A2 status refused OFFICE_STATUS',
    'A2 status refused NOT_A_DATE',
    'A2 note recorded NOTE_RECORDED',
    'A3 status refused NOT_A_STATUS',
    'A3 status refused DATE_TOO_EARLY',
  ]);
  expect(changed?.plan.actions[1]?.notes).toMatchObject([{ on: '2026-04-20' }]);
});

test('formulas are text, errors are left out, and words that look like a case are pointed at', async () => {
  const [first, second, third] = plan.actions;
  const note = 'The victim Mary Fictional was raped by the driver in March.';
  const bytes = await fillPlan(plan.bytes, {
    [first]: { status: { formula: 'CONCATENATE("Do","ne")', result: 'Done' } },
    [second]: {
      status: { formula: 'X9', result: { error: '#REF!' } },
      note: '=HYPERLINK("https://x.example")',
    },
    [third]: { note },
  });
  const [found] = (await take(bytes, { dryRun: true })).caseDetail;
  const answers = { [found?.place ?? '']: { choice: 'keep' as const, reason: 'Invented for a test.' } };
  const { report, changed } = await take(bytes, { caseDetail: { answers, keepFile: true } });
  expect(notableIn(report).slice(0, 4)).toEqual([
    'A1 status warning FORMULA_VALUE_USED',
    'A1 status recorded DONE_NOT_VERIFIED',
    'A2 status refused FORMULA_WITHOUT_VALUE',
    'A2 note recorded NOTE_RECORDED',
  ]);
  expect(changed?.plan.actions[1]?.notes[0]?.text).toBe('=HYPERLINK("https://x.example")');
  expect(notableIn(report)).toContain('A3 note warning CASE_DETAIL');
  // It asks, and what was kept for a reason is recorded as it stands.
  expect(changed?.plan.actions[2]?.notes[0]?.text).toBe(note);
});

test('an untouched workbook changes nothing and is not kept', async () => {
  const { report, changed, evidence } = await take(plan.bytes);
  expect([changed, evidence]).toEqual([null, null]);
  expect(report.rows[0]?.code).toBe('NOTHING_FILLED');
  expect(value(await plan.test.client.evidence.list({ partner: plan.partner })).total).toBe(0);
});

test('a workbook of another workspace, of another kind or of nobody is refused', async () => {
  const { client } = plan.test;
  const other = await issuePlan();
  const form = await issueForm();
  try {
    const foreign = await client.plan.import({ file: fileOf(other.bytes) });
    expect(foreign).toMatchObject({ error: { code: 'PLAN_FORM_UNKNOWN' } });
    const self = await client.plan.import({ file: fileOf(form.bytes) });
    expect(self.ok ? '' : self.error.message).toContain('self-assessment form');
    const csv = fileOf(new TextEncoder().encode('Action,Status\nA1,Done\n'), 'plan.csv');
    expect(code(await client.plan.import({ file: csv }))).toBe('PLAN_FORM_UNKNOWN');
    const damaged = fileOf(plan.bytes.slice(0, 2000));
    expect(code(await client.plan.import({ file: damaged }))).toBe('SPREADSHEET_DAMAGED');
  } finally {
    await other.test.end();
    await form.test.end();
  }
});

test('an archived partner’s workbook is reported and not taken over', async () => {
  const { client } = plan.test;
  const bytes = await fillPlan(plan.bytes, { [plan.actions[0]]: { status: 'Done' } });
  value(await client.partner.archive({ partner: plan.partner, reason: 'Closed.' }));
  expect((await take(bytes, { dryRun: true })).report.counts.recorded).toBe(1);
  expect(code(await client.plan.import({ file: fileOf(bytes) }))).toBe('PARTNER_ARCHIVED');
  expect(code(await client.plan.exportExcel({ partner: plan.partner }))).toBe('PARTNER_ARCHIVED');
});

test('an empty plan is not written', async () => {
  const app = await startWithWorkspace();
  try {
    const { partner } = await determinedPartner(app, 'YYNYYYNY');
    expect(code(await app.client.plan.exportExcel({ partner }))).toBe('PLAN_EMPTY');
    expect(code(await app.client.plan.exportWord({ partner }))).toBe('PLAN_EMPTY');
  } finally {
    await app.end();
  }
});
