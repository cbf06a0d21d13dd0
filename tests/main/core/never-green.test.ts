import { afterEach, describe, expect, it } from 'vitest';
import { code, startWithWorkspace, type TestApp, value } from '../../support/app.ts';

/** What somebody who wants a green row would try, through the requests that the screens use. */

let test: TestApp;
afterEach(() => test.end());

const standards = ['CS1', 'CS2', 'CS3', 'CS4', 'CS5', 'CS6', 'CS7', 'CS8'];
const head = { name: 'Head Example', function: 'Head of office' };
const because = 'They assessed the same partner.';

async function addPartner(headquartersId?: string) {
  const fields = {
    name: headquartersId ? 'Fictional League South Sudan' : 'Fictional League',
    country: 'SS',
    type: 'international-ngo' as const,
    ...(headquartersId ? { headquartersId } : {}),
  };
  return value(await test.client.partner.create({ fields })).row;
}

/** Fills in and signs the preliminary determination of an assessment on which `unmet` standards are not met. */
async function sign(assessment: string, unmet: number) {
  const answers = Object.fromEntries(standards.map((id, at) => [id, at < unmet ? 'no' : 'yes']));
  const reviews = Object.fromEntries(
    standards.map((id) => [id, { answer: answers[id], comment: 'The papers were seen.' }]),
  );
  value(await test.client.assessment.recordAnswers({ assessment, answers }));
  value(await test.client.assessment.submit({ assessment }));
  value(await test.client.assessment.recordReviews({ assessment, reviews }));
  value(await test.client.assessment.determine({ assessment, kind: 'preliminary' }));
  return assessment;
}

async function prepare(partner: string, unmet: number) {
  const started = value(await test.client.assessment.start({ partner, instrument: 'un-ip-psea-2020' }));
  return sign(started.assessment.reference, unmet);
}

async function revised(assessment: string) {
  const reason = 'The papers were seen again.';
  const { reference } = value(await test.client.assessment.revise({ assessment, reason })).assessment;
  return sign(reference, 0);
}

const decide = (assessment: string, decision: 'proceed' | 'do-not-proceed') =>
  test.client.assessment.decide({ assessment, decision, justification: 'As the review found.' });

/** The same with a decision; to proceed with low capacity needs its note. */
async function assess(partner: string, unmet: number, decision: 'proceed' | 'do-not-proceed' = 'proceed') {
  const assessment = await prepare(partner, unmet);
  const needsNote = unmet > 2 && decision === 'proceed';
  if (!needsNote) value(await decide(assessment, decision));
  else {
    const { determinedOn } = await row(partner);
    const noteForRecord = {
      justification: 'Nobody else is there.',
      mitigation: 'Visits every month.',
      approver: head,
      on: determinedOn ?? '',
    };
    const justification = 'As the review found.';
    value(await test.client.assessment.decide({ assessment, decision, justification, noteForRecord }));
  }
  return assessment;
}

async function row(partner: string) {
  const [shown] = value(await test.client.partner.list({ partners: [partner] })).rows;
  if (!shown) throw new Error('The partner is not on the list.');
  return shown;
}

const rely = (partner: string, on: string, until: string) =>
  test.client.reliance.record({
    partner,
    entity: 'UNICEF',
    on,
    until,
    rating: 'full',
    acceptedBy: head,
    reason: because,
  });

const activate = (partner: string, reference: string) =>
  test.client.agreement.add({ partner, fields: { reference, status: 'active' } });

describe('another entity’s better result', () => {
  it('leaves the own low label and what it rests on as they are once it is over', async () => {
    test = await startWithWorkspace({ today: '2026-03-06' });
    const { reference } = await addPartner();
    await assess(reference, 4);
    test.setToday('2026-03-07');
    value(await rely(reference, '2026-03-07', '2026-03-07'));
    expect(await row(reference)).toMatchObject({
      labelToday: 'Full Capacity (Low Risk)',
      restsOnToday: 'reliance',
    });
    test.setToday('2026-03-08');
    expect(await row(reference)).toMatchObject({
      state: { kind: 'preliminary' },
      labelToday: 'Low Capacity (High Risk)',
      capacityLabel: 'Low Capacity (High Risk)',
      restsOnToday: 'un-review',
    });
  });

  it('never covers that the work was declined, and neither does leaving the scope', async () => {
    test = await startWithWorkspace({ today: '2026-03-06' });
    const { reference } = await addPartner();
    await assess(reference, 4, 'do-not-proceed');
    test.setToday('2026-03-07');
    value(await rely(reference, '2026-03-07', '2026-12-31'));
    expect(await row(reference)).toMatchObject({
      state: { kind: 'not-proceed' },
      labelToday: 'Low Capacity (High Risk)',
      restsOnToday: 'un-review',
    });
    expect(code(await activate(reference, 'FICT-1'))).toBe('AGREEMENT_NOT_CARRIED');
    const scope = (reason: string) =>
      test.client.partner.edit({ partner: reference, fields: { scope: { inScope: false, reason } } });
    expect(code(await scope('.'))).toBe('INPUT_INVALID');
    value(await scope('It is no implementing partner.'));
    expect(await activate(reference, 'FICT-1')).toMatchObject({
      error: { code: 'AGREEMENT_NOT_CARRIED', details: { gate: 'not-proceed' } },
    });
  });
});

describe('an agreement', () => {
  it('is not active on low capacity before the decision, nor once a revision alone lifts a closed result', async () => {
    test = await startWithWorkspace({ today: '2026-03-06' });
    const { reference } = await addPartner();
    const assessment = await prepare(reference, 4);
    expect(code(await activate(reference, 'FICT-1'))).toBe('DECISION_MISSING');
    value(await decide(assessment, 'do-not-proceed'));
    expect(code(await activate(reference, 'FICT-1'))).toBe('AGREEMENT_NOT_CARRIED');
    const revision = await revised(assessment);
    expect((await row(reference)).risk).toBe('low');
    expect(code(await activate(reference, 'FICT-1'))).toBe('DECISION_MISSING');
    value(await decide(revision, 'proceed'));
    expect(code(await activate(reference, 'FICT-1'))).toBe('ok');
  });

  it('is active on a preliminary result that needs no note, as before', async () => {
    test = await startWithWorkspace({ today: '2026-03-06' });
    const { reference } = await addPartner();
    await prepare(reference, 0);
    expect(code(await activate(reference, 'FICT-1'))).toBe('ok');
  });
});

describe('the next date', () => {
  it('of an expired result asks to assess again, and is no visit of years ago', async () => {
    test = await startWithWorkspace({ today: '2019-02-01' });
    const { reference } = await addPartner();
    const assessment = await assess(reference, 0);
    value(await test.client.assessment.determine({ assessment, kind: 'final' }));
    expect((await row(reference)).next?.kind).toBe('visit-due');
    test.setToday('2026-03-02');
    expect((await row(reference)).next).toEqual({ kind: 'validity-ends', on: '2024-02-01' });
  });

  it('is not the end of an exemption that a longer reliance took over', async () => {
    test = await startWithWorkspace({ today: '2024-02-29' });
    const { reference } = await addPartner();
    value(
      await test.client.partner.recordBasis({
        partner: reference,
        kind: 'emergency',
        reason: 'The valley is flooded.',
        approver: head,
        until: '2024-05-29',
      }),
    );
    value(await rely(reference, '2024-02-29', '2029-02-28'));
    test.setToday('2029-03-01');
    expect((await row(reference)).next).toEqual({ kind: 'basis-ends', on: '2029-02-28' });
    const { client } = test;
    const due = value(await client.todo.list({ partner: reference })).rows;
    expect(due.filter(({ kind }) => kind === 'basis-ends').map(({ on }) => on)).toEqual(['2029-02-28']);
  });
});

describe('a possible match with sanctions', () => {
  it('stops the work once it is confirmed, of country offices too, whatever a later screening says', async () => {
    test = await startWithWorkspace({ today: '2026-03-02' });
    const above = await addPartner();
    const office = await addPartner(above.id);
    const screen = (result: 'possible-match' | 'no-match') =>
      test.client.diligence.record({
        partner: above.reference,
        kind: 'sanctions-screening',
        value: result,
        source: 'Screening tool',
        list: 'un-security-council',
      });
    const [fact] = value(await screen('possible-match')).diligence;
    const resolve = (outcome: 'cleared' | 'confirmed', reason: string) =>
      test.client.diligence.resolve({ partner: above.reference, fact: fact?.id ?? '', outcome, reason });
    expect((await row(above.reference)).diligence.blocks).toEqual([]);
    expect(code(await resolve('cleared', 'Mistaken'))).toBe('REASON_TOO_SHORT');
    value(await test.client.people.setReviewRule({ someoneElse: true }));
    expect(code(await resolve('cleared', 'It is another organisation.'))).toBe('RECORDER_CLEARS');
    value(await resolve('confirmed', 'It is the same organisation.'));
    value(await screen('no-match'));
    expect((await row(above.reference)).diligence.blocks).toMatchObject([{ kind: 'sanctions-match' }]);
    expect(code(await rely(office.reference, '2026-03-02', '2026-12-31'))).toBe('DILIGENCE_BLOCKS');
  });
});

describe('a list of agreements', () => {
  it('makes no agreement active over a red flag until somebody overrides it', async () => {
    test = await startWithWorkspace({ today: '2026-03-02' });
    const { reference } = await addPartner();
    const recorded = value(
      await test.client.diligence.record({
        partner: reference,
        kind: 'observation',
        value: 'red-flag',
        source: 'Portal',
        text: 'The portal shows a red flag.',
      }),
    );
    const imported = async (agreement: string) => {
      const text = `Partner;Vendor No.;Agreement ref;Start;End\n;${reference};${agreement};2026-01-01;2026-12-31\n`;
      const file = { name: 'agreements.csv', bytes: new TextEncoder().encode(text) };
      const [only] = value(await test.client.agreement.import({ file })).rows;
      return only?.problems.map(({ code: problem }) => problem);
    };
    expect(await imported('FICT-1')).toEqual(['BLOCKED_SO_DRAFT']);
    value(
      await test.client.diligence.override({
        partner: reference,
        fact: recorded.diligence[0]?.id ?? '',
        by: head,
        reason: 'Nobody else reaches the valley.',
      }),
    );
    expect(await imported('FICT-2')).toEqual(['STATUS_FROM_DATES', 'ACTIVE_NOT_CARRIED']);
    expect((await row(reference)).agreements.map(({ status }) => status)).toEqual(['draft', 'active']);
  });
});
