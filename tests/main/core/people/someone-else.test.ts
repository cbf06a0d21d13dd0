import { afterEach, beforeEach, expect, it } from 'vitest';
import { code, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { answersFrom, head, officer } from '../../../support/desk.ts';

let test: TestApp;
let assessment: string;
beforeEach(async () => {
  test = await startWithWorkspace();
  const { reference } = value(
    await test.client.partner.create({ fields: { name: 'Fictional society', country: 'SS' } }),
  );
  assessment = value(await test.client.assessment.start({ partner: reference })).assessment.reference;
  value(await test.client.assessment.recordAnswers({ assessment, answers: answersFrom('NNNYYYYY') }));
  value(await test.client.assessment.submit({ assessment }));
  const reviews = answersFrom('NNNYYYYY', 'Fictional comment.');
  value(await test.client.assessment.recordReviews({ assessment, reviews }));
});
afterEach(async () => {
  expect(test.bugs).toEqual([]);
  await test.end();
});

const rule = async (someoneElse: boolean) => value(await test.client.people.setReviewRule({ someoneElse }));
const reviewer = { name: 'Rita Fictional', function: 'PSEA focal point' };
const note = { justification: 'Needed.', mitigation: 'Visits.', on: '2026-03-01' };
const decision = { decision: 'proceed', justification: 'Needed.' } as const;
const suspend = { kind: 'suspend', justification: 'Still low.' } as const;
const details = (recorded: object) => test.client.assessment.recordDetails({ assessment, details: recorded });

it('is a rule that stands off until the office chooses it', async () => {
  expect(value(await test.client.workspace.getStatus({})).someoneElseApproves).toBe(false);
  expect(code(await test.client.assessment.determine({ assessment, signedBy: officer }))).toBe('ok');
  expect((await rule(true)).someoneElseApproves).toBe(true);
  expect((await rule(false)).someoneElseApproves).toBe(false);
  const alone = { ...decision, noteForRecord: { ...note, approver: officer } };
  expect(code(await test.client.assessment.decide({ assessment, ...alone }))).toBe('ok');
});

it('refuses whoever entered the review in each step that rests on it, and takes somebody else', async () => {
  await rule(true);
  const { client } = test;
  const alone = await client.assessment.determine({ assessment });
  expect(code(alone)).toBe('REVIEWER_APPROVES');
  expect(!alone.ok && alone.error.message).toContain('Name another person');
  // Another title, other letters: still the same person.
  const title = { name: 'AMÍNA  test', function: 'Head of office' };
  expect(code(await client.assessment.determine({ assessment, signedBy: title }))).toBe('REVIEWER_APPROVES');
  expect(code(await client.assessment.determine({ assessment, signedBy: head }))).toBe('ok');

  const noted = (approver: typeof head) => ({ ...decision, noteForRecord: { ...note, approver } });
  const decide = (input: object) =>
    client.assessment.decide({ assessment, ...noted(head), signedBy: head, ...input });
  expect(code(await decide({ signedBy: officer }))).toBe('REVIEWER_APPROVES');
  expect(code(await decide(noted(officer)))).toBe('REVIEWER_APPROVES');
  expect(code(await decide({}))).toBe('ok');
  const extend = (approver: typeof head) =>
    client.assessment.extendWindow({ assessment, reason: 'Rains.', approver });
  expect(code(await extend(officer))).toBe('REVIEWER_APPROVES');
  expect(code(await extend(head))).toBe('ok');
  const final = (consequence: object, signedBy = head) =>
    client.assessment.determine({
      assessment,
      kind: 'final',
      signedBy,
      consequence: { ...suspend, approver: head, ...consequence },
    });
  expect(code(await final({ approver: officer }))).toBe('REVIEWER_APPROVES');
  expect(code(await final({}, officer))).toBe('REVIEWER_APPROVES');
  expect(code(await final({}))).toBe('ok');
  const later = (approver: typeof head) =>
    client.assessment.recordConsequence({ assessment, consequence: { ...suspend, kind: 'end', approver } });
  expect(code(await later(officer))).toBe('REVIEWER_APPROVES');
  expect(code(await later(head))).toBe('ok');
});

it('goes by who is recorded as the reviewer, under every name that person had on the list', async () => {
  await rule(true);
  const listed = value(await test.client.people.add({ fields: reviewer }));
  value(await details({ reviewer }));
  value(await test.client.people.edit({ person: listed.id, fields: { name: 'Rita Example' } }));
  const renamed = { name: 'Rita Example', function: 'PSEA focal point' };
  expect(code(await test.client.assessment.determine({ assessment, signedBy: renamed }))).toBe(
    'REVIEWER_APPROVES',
  );
  // A name that somebody typed takes nobody else's place: who entered the review counts as well.
  expect(code(await test.client.assessment.determine({ assessment, signedBy: officer }))).toBe(
    'REVIEWER_APPROVES',
  );
  expect(code(await test.client.assessment.determine({ assessment, signedBy: head }))).toBe('ok');
  expect(code(await details({ reviewer: head }))).toBe('REVIEWER_APPROVES');
});

it('follows a review that was copied, into a revision and into a reassessment', async () => {
  const { client } = test;
  value(await details({ reviewer }));
  value(await client.assessment.determine({ assessment, signedBy: head }));
  await rule(true);
  const revision = value(await client.assessment.revise({ assessment, reason: 'A slip of the pen.' }));
  const signed = (of: string, by: typeof head) =>
    client.assessment.determine({ assessment: of, signedBy: by });
  const revised = revision.assessment.reference;
  // Another reviewer is typed in: who reviewed what was copied stays who it was.
  const other = { name: 'Other Fictional', function: 'Officer' };
  value(await client.assessment.recordDetails({ assessment: revised, details: { reviewer: other } }));
  for (const by of [officer, reviewer, other])
    expect(code(await signed(revised, by))).toBe('REVIEWER_APPROVES');
  expect(code(await signed(revised, head))).toBe('ok');

  const noted = { ...decision, noteForRecord: { ...note, approver: head }, signedBy: head };
  value(await client.assessment.decide({ assessment: revised, ...noted }));
  const consequence = { ...suspend, approver: head };
  value(
    await client.assessment.determine({ assessment: revised, kind: 'final', signedBy: head, consequence }),
  );
  const copied = { trigger: { kind: 'expiry' }, copy: 'answers-and-reviews' } as const;
  const again = value(await client.assessment.reassess({ assessment: revised, ...copied }));
  const reassessed = again.assessment.reference;
  for (const by of [officer, reviewer, other])
    expect(code(await signed(reassessed, by))).toBe('REVIEWER_APPROVES');
  expect(code(await signed(reassessed, head))).toBe('ok');
});
