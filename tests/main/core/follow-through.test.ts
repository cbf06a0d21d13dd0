import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { code, startWithWorkspace, type TestApp, value } from '../../support/app.ts';
import { answersFrom, head } from '../../support/desk.ts';

let test: TestApp;
beforeEach(async () => {
  test = await startWithWorkspace({ today: '2025-08-31' });
});
afterEach(async () => {
  expect(test.bugs).toEqual([]);
  await test.end();
});

const note = {
  justification: 'Needed there.',
  mitigation: 'Monthly visits.',
  approver: head,
  on: '2025-08-31',
};
const extension = { reason: 'The trainer was ill.', approver: head };
const suspend = { kind: 'suspend', justification: 'Below the minimum.', approver: head } as const;

/** A partner with a preliminary determination of 31 August 2025. */
async function determined(review: string): Promise<string> {
  const partner = value(
    await test.client.partner.create({
      fields: { name: 'Fictional Partner', country: 'SS' },
      confirmDistinct: true,
    }),
  );
  const started = value(await test.client.assessment.start({ partner: partner.id }));
  const assessment = started.assessment.reference;
  value(await test.client.assessment.recordAnswers({ assessment, answers: answersFrom('YYYYYYYY') }));
  value(await test.client.assessment.recordReviews({ assessment, reviews: answersFrom(review, 'Seen.') }));
  value(await test.client.assessment.determine({ assessment }));
  return assessment;
}

const decide = (assessment: string, decision: 'proceed' | 'do-not-proceed' = 'proceed') =>
  test.client.assessment.decide({ assessment, decision, justification: 'Fictional.', noteForRecord: note });
const final = (assessment: string, more: object = {}) =>
  test.client.assessment.determine({ assessment, kind: 'final', ...more });
const review = (assessment: string, letters: string, on?: string) =>
  test.client.assessment.recordReviews({
    assessment,
    reviews: answersFrom(letters, 'Seen again.'),
    ...(on === undefined ? {} : { on }),
  });
const show = async (assessment: string) => value(await test.client.assessment.get({ assessment }));

describe('the improvement window', () => {
  it('is extended once, counted from the preliminary determination', async () => {
    const assessment = await determined('YYNYYYNY');
    expect((await show(assessment)).window).toMatchObject({ from: '2025-08-31', until: '2026-02-28' });
    test.setToday('2026-02-01');
    const extended = value(await test.client.assessment.extendWindow({ assessment, ...extension }));
    expect(extended.assessment).toMatchObject({
      window: {
        from: '2025-08-31',
        until: '2026-05-31',
        extension: { on: '2026-02-01', reason: 'The trainer was ill.', approver: head, until: '2026-05-31' },
      },
      deadlines: [
        { kind: 'improvement-ends', on: '2026-05-31' },
        { kind: 'final-determination-due', on: '2026-05-31' },
      ],
    });
    expect(extended.assessment.extensions).toHaveLength(1);
    expect(code(await test.client.assessment.extendWindow({ assessment, ...extension }))).toBe(
      'EXTENSION_USED',
    );
  });

  it('is not extended where there is none, or on a day that can’t be', async () => {
    const full = await determined('YYYYYYYY');
    const extend = (assessment: string, on?: string) =>
      test.client.assessment.extendWindow({ assessment, ...extension, ...(on === undefined ? {} : { on }) });
    expect(code(await extend(full))).toBe('EXTENSION_NOT_POSSIBLE');
    expect((await show(full)).deadlines).toEqual([{ kind: 'final-determination-due', on: '2026-02-28' }]);
    const medium = await determined('YYNYYYNY');
    expect(code(await extend(medium, '2025-08-30'))).toBe('DATE_TOO_EARLY');
    expect(code(await extend(medium, '2025-09-01'))).toBe('FUTURE_DATE');
    value(await decide(medium));
    value(await final(medium));
    expect(code(await extend(medium))).toBe('EXTENSION_NOT_POSSIBLE');
    const stopped = await determined('YYNYYYNY');
    value(await decide(stopped, 'do-not-proceed'));
    expect(code(await extend(stopped))).toBe('EXTENSION_NOT_POSSIBLE');
    expect((await show(stopped)).deadlines).toEqual([]);
    const partner = value(await test.client.partner.create({ fields: { name: 'Just begun' } })).id;
    const begun = value(await test.client.assessment.start({ partner })).assessment.id;
    expect(code(await extend(begun))).toBe('NOT_DETERMINED');
    value(await test.client.assessment.cancel({ assessment: begun, reason: 'Registered twice.' }));
    expect(code(await extend(begun))).toBe('WRONG_STATUS');
  });
});

describe('a re-review', () => {
  it('tells which standards turned and when, and leaves the preliminary determination byte for byte', async () => {
    const assessment = await determined('YYNYYYNY');
    const before = (await show(assessment)).ledger;
    test.setToday('2025-12-10');
    expect(code(await review(assessment, '--Y', '2025-08-30'))).toBe('DATE_TOO_EARLY');
    expect(code(await review(assessment, '--Y', '2025-12-11'))).toBe('FUTURE_DATE');
    value(await review(assessment, 'Y-Y', '2025-12-01'));
    const view = value(await review(assessment, '------Y')).assessment;
    expect(view.turns.map(({ fact }) => fact)).toEqual([
      { on: '2025-12-01', turned: [{ standard: 'CS3', from: 'no', to: 'yes' }] },
      { on: '2025-12-10', turned: [{ standard: 'CS7', from: 'no', to: 'yes' }] },
    ]);
    expect(JSON.stringify(view.ledger)).toBe(JSON.stringify(before));
    expect(view.reviewScore.rating).toBe('full');
    expect(code(await review(assessment, '--N', '2025-11-30'))).toBe('DATE_TOO_EARLY');
    value(await decide(assessment));
    expect(code(await final(assessment, { on: '2025-12-09' }))).toBe('DATE_TOO_EARLY');
    expect(value(await final(assessment)).assessment.outcome).toEqual({
      result: 'reached',
      closed: ['CS3', 'CS7'],
      remaining: [],
    });
  });

  it('that changes only a comment turns nothing', async () => {
    const assessment = await determined('YYNYYYNY');
    expect(value(await review(assessment, '--N')).assessment.turns).toEqual([]);
  });
});

describe('low capacity at the final determination', () => {
  it('needs a consequence, and “continue” its mitigation', async () => {
    const assessment = await determined('NNNYYYYY');
    value(await decide(assessment));
    expect(code(await final(assessment))).toBe('CONSEQUENCE_REQUIRED');
    const go = { kind: 'continue', justification: 'Only partner here.', approver: head };
    expect(code(await final(assessment, { consequence: go }))).toBe('MITIGATION_REQUIRED');
    expect(code(await final(assessment, { consequence: { ...go, mitigation: ' ' } }))).toBe(
      'MITIGATION_REQUIRED',
    );
    const early = { ...suspend, on: '2025-08-30' };
    expect(code(await final(assessment, { consequence: early }))).toBe('DATE_TOO_EARLY');
    expect((await show(assessment)).ledger).toHaveLength(2);
    const done = value(await final(assessment, { consequence: { ...go, mitigation: 'Monthly visits.' } }));
    expect(done.assessment).toMatchObject({
      status: 'final',
      outcome: { result: 'not-reached' },
      consequences: [{ fact: { kind: 'continue', on: '2025-08-31', mitigation: 'Monthly visits.' } }],
    });
  });

  it('can be followed by a further consequence: suspended, then ended', async () => {
    const assessment = await determined('NNNYYYYY');
    const record = (consequence: object) =>
      test.client.assessment.recordConsequence({ assessment, consequence: { ...suspend, ...consequence } });
    expect(code(await record({}))).toBe('CONSEQUENCE_NOT_NEEDED');
    value(await decide(assessment, 'do-not-proceed'));
    value(await final(assessment, { consequence: suspend }));
    test.setToday('2025-10-15');
    expect(code(await record({ kind: 'end', on: '2025-08-30' }))).toBe('DATE_TOO_EARLY');
    expect(code(await record({ kind: 'continue' }))).toBe('MITIGATION_REQUIRED');
    const ended = value(await record({ kind: 'end' })).assessment;
    expect(ended.consequences.map(({ fact }) => [fact.kind, fact.on])).toEqual([
      ['suspend', '2025-08-31'],
      ['end', '2025-10-15'],
    ]);
  });

  it('is the only case for a consequence', async () => {
    const assessment = await determined('YYNYYYYY');
    value(await decide(assessment));
    expect(code(await final(assessment, { consequence: suspend }))).toBe('CONSEQUENCE_NOT_NEEDED');
    value(await final(assessment));
    expect(code(await test.client.assessment.recordConsequence({ assessment, consequence: suspend }))).toBe(
      'CONSEQUENCE_NOT_NEEDED',
    );
    const partner = (await show(assessment)).partner.id;
    const fresh = value(await test.client.assessment.start({ partner })).assessment.id;
    expect(
      code(await test.client.assessment.recordConsequence({ assessment: fresh, consequence: suspend })),
    ).toBe('NOT_DETERMINED');
  });
});
