import { afterEach, beforeEach, expect, test } from 'vitest';
import { leftOut } from '../../../../shared/ground/guard/left-out.ts';
import { code, value } from '../../../support/app.ts';
import { fillPlan, type IssuedPlan, issuePlan } from '../../../support/fill-plan.ts';

let plan: IssuedPlan;
beforeEach(async () => {
  plan = await issuePlan();
});
afterEach(async () => {
  expect(plan.test.bugs).toEqual([]);
  await plan.test.end();
});

const note = 'The guard slept with a pupil and her uncle came to complain.';
const importing = (bytes: Uint8Array, more: Record<string, unknown> = {}) =>
  plan.test.client.plan.import({ file: { name: 'plan.xlsx', bytes }, ...more });
const notes = async () =>
  value(await plan.test.client.plan.get({ partner: plan.partner })).plan.actions[0]?.notes.map(
    ({ text }) => text,
  );

test('a note that tells of a case waits for an answer, is left out on demand, and the file is not kept', async () => {
  const [first] = plan.actions;
  const bytes = await fillPlan(plan.bytes, { [first]: { status: 'Done', note } });
  const dry = value(await importing(bytes, { dryRun: true }));
  const [found] = dry.caseDetail;
  expect(found).toMatchObject({ text: note, cell: expect.stringMatching(/^[A-Z]+\d+$/) });
  expect(code(await importing(bytes))).toBe('CASE_DETAIL_UNDECIDED');
  expect(await notes()).toEqual([]);
  const answers = { [found?.place ?? '']: { choice: 'leave-out' } };
  expect(code(await importing(bytes, { caseDetail: { answers } }))).toBe('CASE_DETAIL_FILE_UNDECIDED');
  const done = value(await importing(bytes, { caseDetail: { answers, keepFile: false } }));
  expect(done.fileKept).toBe(false);
  expect(await notes()).toEqual([leftOut('en')]);
  const { rows } = value(await plan.test.client.evidence.list({ partner: plan.partner }));
  expect(rows).toMatchObject([{ id: done.evidence, file: null }]);
});

test('what the office wrote itself is on record already and asked about by nobody', async () => {
  const [first, second] = plan.actions;
  value(
    await plan.test.client.plan.update({
      action: second,
      set: { title: 'Ask the survivor who lives in Juba whether the path worked' },
    }),
  );
  const { file } = value(await plan.test.client.plan.exportExcel({ partner: plan.partner, language: 'en' }));
  const bytes = await fillPlan(file.bytes, { [first]: { note: 'Checks have begun.' } });
  expect(value(await importing(bytes, { dryRun: true })).caseDetail).toEqual([]);
});
