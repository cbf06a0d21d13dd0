import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { code, startWithWorkspace, type TestApp, value } from '../../support/app.ts';
import { answersFrom } from '../../support/desk.ts';

let test: TestApp;
beforeEach(async () => {
  test = await startWithWorkspace({ today: '2026-03-02' });
});
afterEach(async () => {
  expect(test.bugs).toEqual([]);
  await test.end();
});

async function determined(review = 'YYNYYYYY'): Promise<{ partner: string; assessment: string }> {
  const partner = value(
    await test.client.partner.create({
      fields: { name: 'Fictional Partner', country: 'SS' },
      confirmDistinct: true,
    }),
  ).reference;
  const assessment = value(await test.client.assessment.start({ partner })).assessment.reference;
  value(await test.client.assessment.recordDetails({ assessment, details: { entities: ['UNHCR'] } }));
  value(await test.client.assessment.recordAnswers({ assessment, answers: answersFrom('YYYYYYYY') }));
  value(await test.client.assessment.recordReviews({ assessment, reviews: answersFrom(review, 'Seen.') }));
  value(await test.client.assessment.determine({ assessment }));
  return { partner, assessment };
}

async function finished(): Promise<{ partner: string; assessment: string }> {
  const made = await determined();
  const decision = { decision: 'proceed', justification: 'Fictional.' } as const;
  value(await test.client.assessment.decide({ assessment: made.assessment, ...decision }));
  value(await test.client.assessment.determine({ assessment: made.assessment, kind: 'final' }));
  return made;
}

const sight = async (partner: string, assessment: string, standard: string, fields: object = {}) =>
  value(
    await test.client.evidence.add({
      partner,
      sighting: { place: 'Office', on: '2026-03-02', by: { name: 'Amina Test', function: 'Officer' } },
      fields: {
        title: `Paper for ${standard}`,
        documentType: 'other',
        description: 'Fictional.',
        links: [{ assessment, standard }],
        ...fields,
      },
    }),
  ).evidence;

describe('a reassessment', () => {
  it('is prefilled with marked answers, and its evidence is carried over and checked for expiry', async () => {
    const { partner, assessment } = await finished();
    const lasting = await sight(partner, assessment, 'CS1');
    const expired = await sight(partner, assessment, 'CS4', { expiresOn: '2026-12-31' });
    const withdrawn = await sight(partner, assessment, 'CS5');
    value(await test.client.evidence.withdraw({ evidence: withdrawn.id, reason: 'Not of this partner.' }));
    await sight(partner, assessment, 'CS6', { links: [] });

    test.setToday('2027-01-01');
    const trigger = { kind: 'major-change', note: 'New management.' } as const;
    const made = value(await test.client.assessment.reassess({ assessment, trigger })).assessment;
    expect(made).toMatchObject({
      status: 'in-progress',
      startedOn: '2027-01-01',
      revises: null,
      details: { entities: ['UNHCR'], completedBy: null },
      reassesses: {
        reference: assessment,
        trigger: { kind: 'major-change', on: null, reference: null, status: null, note: 'New management.' },
        copied: {
          answers: true,
          reviews: false,
          evidence: [lasting.reference, expired.reference],
          expired: [expired.reference],
        },
      },
    });
    expect(made.standards.every(({ copied }) => copied.self && !copied.review)).toBe(true);
    expect(made.standards.every(({ review }) => review.answer === null)).toBe(true);
    const linked = made.standards.filter(({ ground }) => ground.evidence.length > 0);
    expect(linked.map(({ standard, ground }) => [standard, ground.evidence])).toEqual([
      ['CS1', [lasting.id]],
      ['CS4', [expired.id]],
    ]);
    const answers = { CS1: { answer: 'no', comment: 'Lapsed.' } };
    const changed = value(await test.client.assessment.recordAnswers({ assessment: made.id, answers }));
    expect(changed.assessment.standards[0]?.copied.self).toBe(false);
    const before = value(await test.client.assessment.get({ assessment }));
    expect(before.reassessedBy).toEqual({ id: made.id, reference: made.reference });
    expect(before.standards[0]?.ground.evidence).toEqual([lasting.id]);
  });

  it('takes the review over too, or nothing at all, as asked', async () => {
    const { partner, assessment } = await finished();
    await sight(partner, assessment, 'CS1');
    const trigger = { kind: 'at-will' } as const;
    const bare = value(await test.client.assessment.reassess({ assessment, trigger, copy: 'nothing' }));
    expect(bare.assessment).toMatchObject({
      status: 'draft',
      reassesses: { copied: { answers: false, reviews: false, evidence: [], expired: [] } },
    });
    expect(
      bare.assessment.standards.some(({ copied, ground }) => copied.self || ground.evidence.length),
    ).toBe(false);
    value(
      await test.client.assessment.cancel({ assessment: bare.assessment.id, reason: 'Meant otherwise.' }),
    );
    expect(value(await test.client.assessment.get({ assessment })).reassessedBy).toBeNull();
    const whole = value(
      await test.client.assessment.reassess({ assessment, trigger, copy: 'answers-and-reviews' }),
    );
    expect(whole.assessment.standards.every(({ copied }) => copied.self && copied.review)).toBe(true);
    expect(whole.assessment.reviewScore.rating).toBe('medium');
  });

  it('leaves the earlier determination in force until it is determined itself', async () => {
    const { assessment } = await finished();
    test.setToday('2027-01-01');
    const trigger = { kind: 'expiry' } as const;
    const { assessment: next, row } = value(await test.client.assessment.reassess({ assessment, trigger }));
    expect(row).toMatchObject({
      rating: 'medium',
      determination: 'final',
      validUntil: '2031-03-02',
      assessment: { id: next.id },
    });
    const reviews = answersFrom('YYYYYYYY', 'Seen in 2027.');
    value(await test.client.assessment.recordReviews({ assessment: next.id, reviews }));
    const done = value(await test.client.assessment.determine({ assessment: next.id }));
    expect(done.row).toMatchObject({ rating: 'full', determination: 'preliminary', validUntil: null });
    expect(value(await test.client.assessment.get({ assessment })).deadlines).toEqual([]);
    const compared = value(await test.client.assessment.compare({ assessment: next.id, with: assessment }));
    expect(compared).toMatchObject({ before: { kind: 'final' }, after: { kind: 'preliminary' } });
    expect(
      compared.standards.filter(({ change }) => change === 'closed').map(({ standard }) => standard),
    ).toEqual(['CS3']);
    expect(value(await test.client.workspace.check({}))).toMatchObject({ problems: [] });
  });

  it('asks of an allegation for date and reference, and takes no account of the case', async () => {
    const { assessment } = await finished();
    const reassess = (trigger: object) =>
      test.client.assessment.reassess({ assessment, trigger: { kind: 'allegation-reported', ...trigger } });
    const missing = await reassess({});
    expect(missing).toMatchObject({
      ok: false,
      error: { code: 'TRIGGER_INCOMPLETE', details: { missing: ['date', 'reference'] } },
    });
    expect(code(await reassess({ on: '2026-02-01' }))).toBe('TRIGGER_INCOMPLETE');
    const known = { on: '2026-02-01', reference: 'OIOS-2026-17' };
    expect(code(await reassess({ ...known, note: 'What was said to have happened.' }))).toBe(
      'TRIGGER_INCOMPLETE',
    );
    expect(code(await reassess({ ...known, on: '2026-03-03' }))).toBe('FUTURE_DATE');
    const made = value(await reassess({ ...known, status: 'under-investigation' })).assessment;
    expect(made.reassesses?.trigger).toEqual({
      kind: 'allegation-reported',
      ...known,
      status: 'under-investigation',
      note: null,
    });
  });

  it('is refused without a determination, beside an open assessment, and on a day that can’t be', async () => {
    const trigger = { kind: 'at-will' } as const;
    const partner = value(await test.client.partner.create({ fields: { name: 'Just begun' } })).id;
    const begun = value(await test.client.assessment.start({ partner })).assessment.id;
    const reassess = (assessment: string, on?: string) =>
      test.client.assessment.reassess({ assessment, trigger, ...(on === undefined ? {} : { on }) });
    expect(code(await reassess(begun))).toBe('NOT_DETERMINED');
    const open = await determined();
    expect(code(await reassess(open.assessment))).toBe('ASSESSMENT_OPEN');
    const done = await finished();
    expect(code(await reassess(done.assessment, '2026-03-01'))).toBe('DATE_TOO_EARLY');
    expect(code(await reassess(done.assessment, '2026-03-03'))).toBe('FUTURE_DATE');
    value(await reassess(done.assessment));
    expect(code(await reassess(done.assessment))).toBe('ASSESSMENT_OPEN');
  });
});

describe('an assessment that a newer one followed', () => {
  it('is not decided, re-reviewed or determined any more, until the newer one is cancelled', async () => {
    const { partner, assessment } = await determined();
    const decide = (decision: 'proceed' | 'do-not-proceed') =>
      test.client.assessment.decide({ assessment, decision, justification: 'Fictional.' });
    value(await decide('do-not-proceed'));
    const newer = value(await test.client.assessment.start({ partner })).assessment;
    const refused = await decide('proceed');
    expect(code(refused)).toBe('WRONG_STATUS');
    expect(refused.ok ? '' : refused.error.message).toContain(newer.reference);
    expect(code(await test.client.assessment.determine({ assessment, kind: 'final' }))).toBe('WRONG_STATUS');
    const reviews = { CS3: { answer: 'yes', comment: 'Seen.' } };
    expect(code(await test.client.assessment.recordReviews({ assessment, reviews }))).toBe('WRONG_STATUS');
    expect(value(await test.client.assessment.get({ assessment })).next).toBe('none');
    value(await test.client.assessment.cancel({ assessment: newer.id, reason: 'Started by mistake.' }));
    expect(code(await decide('proceed'))).toBe('ok');
  });

  it('is not touched by an assessment on another instrument', async () => {
    const { partner, assessment } = await determined();
    value(await test.client.assessment.start({ partner, instrument: 'unicef-sea-2020' }));
    const decision = { decision: 'proceed', justification: 'Fictional.' } as const;
    expect(code(await test.client.assessment.decide({ assessment, ...decision }))).toBe('ok');
  });
});

describe('comparing', () => {
  it('is refused across partners and instruments, in words', async () => {
    const one = await finished();
    const other = await finished();
    const compare = (assessment: string, second?: string) =>
      test.client.assessment.compare({ assessment, ...(second === undefined ? {} : { with: second }) });
    const across = await compare(one.assessment, other.assessment);
    expect(code(across)).toBe('NOT_COMPARABLE');
    expect(across.ok ? '' : across.error.message).toContain('two partners');
    const legacy = value(
      await test.client.assessment.start({ partner: one.partner, instrument: 'unicef-sea-2020' }),
    ).assessment.reference;
    expect(code(await compare(one.assessment, legacy))).toBe('NOT_COMPARABLE');
    expect(code(await compare(legacy))).toBe('NOT_DETERMINED');
    expect(code(await compare(one.assessment, 'SS/1999PSEA1-XXX'))).toBe('ASSESSMENT_NOT_FOUND');
    expect(value(await compare(one.assessment))).toMatchObject({
      before: { kind: 'preliminary' },
      after: { kind: 'final' },
    });
  });
});
