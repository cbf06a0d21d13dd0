import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { code, passphrase, startWithWorkspace, type TestApp, value } from '../../support/app.ts';
import { head } from '../../support/desk.ts';

const sampleAnswers = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`../../fixtures/answers/${name}`, import.meta.url), 'utf8'));

/** The partner's own answers as the review finds them too, each with a comment. */
const asReview = (file: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(file.answers as Record<string, string | object>).map(([standard, given]) => [
      standard,
      { ...(typeof given === 'string' ? { answer: given } : given), comment: `Checked: ${standard}.` },
    ]),
  );

let test: TestApp;
beforeEach(async () => {
  test = await startWithWorkspace({ today: '2026-03-02' });
});
afterEach(async () => {
  expect(test.bugs).toEqual([]);
  await test.end();
});

async function partner(name: string): Promise<string> {
  return value(await test.client.partner.create({ fields: { name, country: 'SS' } })).reference;
}

async function assess(name: string, file: string): Promise<string> {
  const answers = sampleAnswers(file);
  const started = value(await test.client.assessment.start({ partner: await partner(name) }));
  const { reference } = started.assessment;
  value(await test.client.assessment.recordAnswers({ assessment: reference, answers }));
  value(await test.client.assessment.recordReviews({ assessment: reference, reviews: asReview(answers) }));
  value(await test.client.assessment.determine({ assessment: reference }));
  return reference;
}

describe('assessing from the samples', () => {
  it.each([
    ['answers-hrwa.json', 'medium', 'moderate', 'Medium Capacity (Moderate Risk)', ['CS3', 'CS7']],
    ['answers-alnoor.json', 'low', 'high', 'Low Capacity (High Risk)', ['CS2', 'CS3', 'CS4', 'CS6', 'CS7']],
    ['answers-fbs.json', 'full', 'low', 'Full Capacity (Low Risk)', []],
  ])('%s ends in %s capacity, %s risk', async (file, rating, risk, capacityLabel, gaps) => {
    const reference = await assess('Fictional partner', file);
    const view = value(await test.client.assessment.get({ assessment: reference }));
    expect(view.reviewScore).toMatchObject({ rating, risk, capacityLabel });
    expect(view.gaps).toEqual(gaps);
    const [row] = value(await test.client.partner.list({})).rows;
    expect(row).toMatchObject({
      rating,
      risk,
      capacityLabel,
      determination: 'preliminary',
      restsOn: 'un-review',
    });
  });

  it('gives no rating while a standard is unanswered', async () => {
    const started = value(await test.client.assessment.start({ partner: await partner('Relief Bridge') }));
    const answers = sampleAnswers('answers-unfinished.json');
    const { assessment } = value(
      await test.client.assessment.recordAnswers({ assessment: started.assessment.reference, answers }),
    );
    expect(assessment.selfScore).toMatchObject({ rating: null, unanswered: 1 });
    expect(code(await test.client.assessment.submit({ assessment: assessment.id }))).toBe('ANSWERS_OPEN');
    expect(code(await test.client.assessment.determine({ assessment: assessment.id }))).toBe('ANSWERS_OPEN');
  });

  it('goes on to decision, final determination and a linked revision', async () => {
    const assessment = await assess('Hope for Rural Women Association', 'answers-hrwa.json');
    const decision = {
      assessment,
      decision: 'proceed-with-conditions',
      justification: 'Two gaps.',
      conditions: 'Close CS3, CS7.',
    } as const;
    value(await test.client.assessment.decide(decision));
    test.setToday('2026-08-20');
    const review = {
      CS3: { answer: 'yes', comment: 'New procedure.' },
      CS7: { answer: 'yes', comment: 'Contract signed.' },
    };
    value(await test.client.assessment.recordReviews({ assessment, reviews: review }));
    const final = value(
      await test.client.assessment.determine({ assessment, kind: 'final', signedBy: head }),
    );
    expect(final.row).toMatchObject({ rating: 'full', determination: 'final', validUntil: '2031-08-20' });
    expect(final.assessment.ledger.map(({ fact }) => fact.score.rating)).toEqual([
      'medium',
      'medium',
      'full',
    ]);
    expect(code(await test.client.assessment.recordReviews({ assessment, reviews: review }))).toBe(
      'REVIEW_LOCKED',
    );
    const revised = value(
      await test.client.assessment.revise({ assessment, reason: 'A letter was overlooked.' }),
    );
    expect(revised.assessment).toMatchObject({ revises: { reference: assessment }, status: 'in-progress' });
    expect(revised.assessment.standards.every(({ copied }) => copied.self && copied.review)).toBe(true);
    expect(value(await test.client.assessment.get({ assessment })).revisedBy?.id).toBe(revised.assessment.id);
  });
});

describe('what is recorded', () => {
  it('is the same after closing and opening, passes the check, and equals a rebuild', async () => {
    await assess('Hope for Rural Women Association', 'answers-hrwa.json');
    const before = value(await test.client.partner.list({}));
    value(await test.client.workspace.close({}));
    expect(code(await test.client.partner.list({}))).toBe('NO_WORKSPACE');
    expect(
      code(await test.client.workspace.open({ folder: test.folder, passphrase: 'not the passphrase' })),
    ).toBe('WRONG_PASSPHRASE');
    value(await test.client.workspace.open({ folder: test.folder, passphrase }));
    expect(value(await test.client.partner.list({}))).toEqual(before);
    expect(value(await test.client.workspace.check({}))).toMatchObject({ problems: [], chains: 2 });
    value(await test.client.workspace.rebuild({}));
    expect(value(await test.client.partner.list({}))).toEqual(before);
  });

  it('has a history: who, when, from what to what', async () => {
    const reference = await assess('Hope for Rural Women Association', 'answers-hrwa.json');
    const view = value(await test.client.assessment.get({ assessment: reference }));
    test.setToday('2026-03-09');
    value(
      await test.client.assessment.recordReviews({
        assessment: reference,
        reviews: { CS3: { answer: 'yes', comment: 'Now seen.' } },
      }),
    );
    const field = `assessment/${view.id}/review/CS3`;
    const { rows } = value(await test.client.partner.getHistory({ partner: view.partner.reference, field }));
    expect(
      rows.map(({ at, from, to }) => [
        at.slice(0, 10),
        (from as { answer: string } | null)?.answer,
        (to as { answer: string }).answer,
      ]),
    ).toEqual([
      ['2026-03-09', 'no', 'yes'],
      ['2026-03-02', undefined, 'no'],
    ]);
  });

  it('keeps unsaved forms until they are discarded', async () => {
    value(await test.client.draft.save({ key: 'review/CS3', value: { comment: 'half a sen' } }));
    expect(value(await test.client.draft.get({ key: 'review/CS3' })).value).toEqual({
      comment: 'half a sen',
    });
    value(await test.client.draft.discard({ key: 'review/CS3' }));
    expect(value(await test.client.draft.get({ key: 'review/CS3' })).value).toBeNull();
  });
});

describe('bad input', () => {
  it('is refused by name and changes nothing', async () => {
    const reference = await assess('Hope for Rural Women Association', 'answers-hrwa.json');
    const before = value(await test.client.assessment.get({ assessment: reference }));
    const review = (reviews: Record<string, unknown>) =>
      test.client.assessment.recordReviews({ assessment: reference, reviews });
    expect(code(await review({ CS1: { answer: 'not-applicable', reason: 'x', comment: 'x' } }))).toBe(
      'NA_NOT_ALLOWED',
    );
    expect(code(await review({ CS12: { answer: 'yes', comment: 'x' } }))).toBe('UNKNOWN_STANDARD');
    expect(
      code(await review({ CS1: { answer: 'no', comment: ' ' }, CS3: { answer: 'yes', comment: 'x' } })),
    ).toBe('COMMENT_REQUIRED');
    expect(code(await review({ CS1: 'perhaps' }))).toBe('UNKNOWN_ANSWER');
    expect(
      code(
        await test.client.assessment.decide({
          assessment: reference,
          decision: 'proceed',
          justification: 'As the review found.',
          on: '2026-03-03',
        }),
      ),
    ).toBe('FUTURE_DATE');
    expect(code(await test.client.assessment.get({ assessment: 'SS/2026PSEA99-XXX' }))).toBe(
      'ASSESSMENT_NOT_FOUND',
    );
    expect(code(await test.client.assessment.start({ partner: 'nobody' }))).toBe('PARTNER_NOT_FOUND');
    expect(value(await test.client.assessment.get({ assessment: reference }))).toEqual(before);
  });

  it('that is not of the request’s form is refused in words', async () => {
    const answer = await test.app.dispatch(['partner', 'create'], { fields: { name: 3 } });
    expect(answer).toMatchObject({ ok: false, error: { code: 'INPUT_INVALID' } });
    expect(await test.app.dispatch(['partner', 'explode'], {})).toMatchObject({
      ok: false,
      error: { code: 'INPUT_INVALID' },
    });
    expect(await test.app.dispatch(['__proto__', 'constructor'], {})).toMatchObject({
      ok: false,
      error: { code: 'INPUT_INVALID' },
    });
  });
});
