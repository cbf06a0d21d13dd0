import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { code, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { head, officer } from '../../../support/desk.ts';
import { determinedPartner } from '../../../support/determined.ts';

let test: TestApp;
let partner: string;
beforeEach(async () => {
  test = await startWithWorkspace({ today: '2026-03-02' });
  ({ partner } = await determinedPartner(test, 'YYNYYYNY'));
});
afterEach(async () => {
  expect(test.bugs).toEqual([]);
  await test.end();
});

type Activity = Parameters<TestApp['client']['followUp']['add']>[0]['activity'];
const add = (activity: Activity) => test.client.followUp.add({ partner, activity });
const show = async () => value(await test.client.followUp.get({ partner }));
const visit = { kind: 'programme-visit', summary: 'Fictional visit.' } as const;
const share = (check: string, numerator: number, denominator: number) =>
  ({ kind: 'share', check, numerator, denominator }) as const;

describe('follow-up', () => {
  it('keeps an activity with people, findings, checks, training and the actions that it was about', async () => {
    value(
      await test.client.plan.add({
        partner,
        actions: [{ standard: 'CS3', library: 'start-reference-checks' }],
      }),
    );
    const given = {
      kind: 'programme-visit',
      on: '2026-03-01',
      people: ['Grace Achieng, Director', 'UN-Habitat'],
      place: 'Fictional site',
      summary: 'Files of three recruitments looked at.',
      findings: [{ standard: 'CS3', text: 'Reference forms are in use.', tendency: 'better' }],
      checks: [
        share('personnel-trained', 2, 3),
        { kind: 'yes-no', check: 'channel-for-children', value: false },
      ],
      trained: { course: 'Fictional course', trained: 7, total: 23 },
      nextOn: '2026-04-15',
    } as const satisfies Activity;
    const { activity, followUp, row } = value(
      await add({ ...given, actions: [`${partner}/a1`, `${partner}/A1`] } as unknown as Activity),
    );
    const planned = value(await test.client.plan.get({ partner })).plan.actions[0]?.id;
    expect(activity).toEqual({
      ...given,
      actions: [planned],
      id: expect.any(String),
      reference: `${partner}/F1`,
      recordedBy: officer,
      withdrawn: null,
    });
    expect(row.reference).toBe(partner);
    expect(followUp.checks).toMatchObject([
      { check: 'personnel-trained', goodFrom: 90, points: [{ percent: 66.7, numerator: 2, denominator: 3 }] },
      { check: 'channel-for-children', points: [{ value: false, percent: null }] },
    ]);
    expect(followUp.trained.latest).toEqual({ ...given.trained, on: '2026-03-01', percent: 30.4 });
    expect(value(await test.client.followUp.list({ partner }))).toMatchObject({ total: 1, rows: [activity] });
  });

  it('shows checks over time, oldest first, and no figure where there was nobody to ask', async () => {
    const points: [string, number, number][] = [
      ['2026-02-20', 0, 0],
      ['2026-01-10', 1, 8],
      ['2026-03-01', 5, 8],
    ];
    for (const [on, numerator, denominator] of points)
      value(
        await add({
          kind: 'spot-check',
          on,
          checks: [share('people-know-a-channel', numerator, denominator)],
        }),
      );
    const [series] = (await show()).checks;
    expect(series?.points.map(({ on, percent }) => [on, percent])).toEqual([
      ['2026-01-10', 12.5],
      ['2026-02-20', null],
      ['2026-03-01', 62.5],
    ]);
    const { activities, lastOn } = await show();
    expect(activities.map(({ on }) => on)).toEqual(['2026-03-01', '2026-02-20', '2026-01-10']);
    expect(lastOn).toBe('2026-03-01');
    const arabic = value(await test.client.followUp.get({ partner, language: 'ar' }));
    const choices = value(await test.client.followUp.listChecks({ language: 'ar' })).rows;
    expect(arabic.checks[0]?.title).toBe(choices.find(({ id }) => id === 'people-know-a-channel')?.title);
    expect(arabic.checks[0]?.title).not.toBe(series?.title);
  });

  it('counts who is trained from the newest record of the last twelve months', async () => {
    const course = 'Fictional course';
    value(await add({ kind: 'training', on: '2026-01-31', trained: { course, trained: 9, total: 12 } }));
    value(await add({ kind: 'call', on: '2025-12-01', trained: { course, trained: 2, total: 12 } }));
    expect((await show()).trained.latest).toMatchObject({ on: '2026-01-31', percent: 75 });
    test.setToday('2027-01-31');
    expect((await show()).trained.latest).toMatchObject({ trained: 9 });
    test.setToday('2027-02-01');
    const { latest, records } = (await show()).trained;
    expect([latest, records.length]).toEqual([null, 2]);
  });

  it('withdraws what was recorded by mistake, keeps it readable, and counts it no longer', async () => {
    value(await add({ ...visit, checks: [share('personnel-trained', 1, 2)] }));
    const activity = `${partner}/F1`;
    const reason = 'Recorded for the wrong partner.';
    const { followUp } = value(
      await test.client.followUp.withdraw({ activity: activity.toLowerCase(), reason }),
    );
    expect(followUp).toMatchObject({ checks: [], lastOn: null, activities: [{ withdrawn: reason }] });
    expect(code(await test.client.followUp.withdraw({ activity, reason }))).toBe('NOTHING_TO_CHANGE');
    expect(code(await test.client.followUp.withdraw({ activity: `${partner}/F2`, reason }))).toBe(
      'ACTIVITY_NOT_FOUND',
    );
    // A reference is given once.
    expect(value(await add(visit)).activity.reference).toBe(`${partner}/F2`);
  });
});

describe('an activity', () => {
  it.each<[string, string, Activity]>([
    ['ACTIVITY_EMPTY', 'nothing to say', { kind: 'call', people: ['Grace Achieng'], summary: ' ' }],
    ['FUTURE_DATE', 'a date to come', { ...visit, on: '2026-03-03' }],
    ['NEXT_DATE_TOO_EARLY', 'a next date that is its own', { ...visit, nextOn: '2026-03-02' }],
    ['ACTION_NOT_FOUND', 'an unknown action', { ...visit, actions: ['SS-0001/A1'] }],
    ['UNKNOWN_CHECK', 'an unknown check', { ...visit, checks: [share('mood', 1, 2)] }],
    [
      'CHECK_ANSWER_MISMATCH',
      'a count where yes or no is asked',
      { ...visit, checks: [share('channel-for-children', 1, 2)] },
    ],
    [
      'CHECK_ANSWER_MISMATCH',
      'yes or no where a count is asked',
      { ...visit, checks: [{ kind: 'yes-no', check: 'personnel-trained', value: true }] },
    ],
    ['MORE_THAN_ALL', 'three of two', { ...visit, checks: [share('personnel-trained', 3, 2)] }],
    [
      'MORE_THAN_ALL',
      'more trained than there are',
      { ...visit, trained: { course: 'A', trained: 1, total: 0 } },
    ],
    [
      'UNKNOWN_STANDARD',
      'a standard that nobody asks',
      { ...visit, findings: [{ standard: 'CS9', text: 'Fictional.', tendency: null }] },
    ],
  ])('is refused with %s for %s', async (expected, _what, activity) => {
    expect(code(await add(activity))).toBe(expected);
    expect((await show()).activities).toEqual([]);
  });

  it('is refused for an unknown and for an archived partner', async () => {
    expect(code(await test.client.followUp.add({ partner: 'SS-9', activity: visit }))).toBe(
      'PARTNER_NOT_FOUND',
    );
    expect(code(await test.client.followUp.get({ partner: 'SS-9' }))).toBe('PARTNER_NOT_FOUND');
    expect(code(await test.client.followUp.list({ partner: 'SS-9' }))).toBe('PARTNER_NOT_FOUND');
    value(await test.client.partner.archive({ partner, reason: 'Fictional end.' }));
    expect(code(await add(visit))).toBe('PARTNER_ARCHIVED');
  });
});

describe('the rhythm of visits', () => {
  it('is the instrument’s first until another is chosen, with the cash that it asks for', async () => {
    expect((await show()).rhythm).toMatchObject({
      id: 'by-capacity',
      recommended: { everyMonths: 3, visitsPerYear: 4 },
      choices: [
        { id: 'by-capacity', needsCash: false },
        { id: 'unicef-programme-visits', needsCash: true },
      ],
    });
    const choose = (rhythm: string, yearlyCashUsd: number | null = null) =>
      test.client.followUp.chooseRhythm({ partner, rhythm, yearlyCashUsd });
    const asked = value(await choose('unicef-programme-visits')).followUp;
    expect([asked.rhythm.recommended, asked.nextDueOn]).toEqual([null, null]);
    const { followUp } = value(await choose('unicef-programme-visits', 100_001));
    expect(followUp.rhythm.recommended).toMatchObject({ everyMonths: 6, visitsPerYear: 2 });
    expect(followUp.nextDueOn).toBe('2026-09-02');
    expect(code(await choose('unicef-programme-visits', 100_001))).toBe('NOTHING_TO_CHANGE');
    expect(code(await choose('daily'))).toBe('UNKNOWN_RHYTHM');
    expect(code(await test.client.followUp.chooseRhythm({ partner: 'SS-9', rhythm: 'by-capacity' }))).toBe(
      'PARTNER_NOT_FOUND',
    );
    value(await test.client.partner.archive({ partner, reason: 'Fictional end.' }));
    expect(code(await choose('by-capacity'))).toBe('PARTNER_ARCHIVED');
  });

  it('counts from the determination, then from the last visit or spot check', async () => {
    expect((await show()).nextDueOn).toBe('2026-06-02');
    test.setToday('2026-05-31');
    value(await add({ kind: 'call', summary: 'Fictional call.' }));
    expect((await show()).nextDueOn).toBe('2026-06-02');
    value(await add({ kind: 'spot-check', summary: 'Fictional spot check.' }));
    expect((await show()).nextDueOn).toBe('2026-08-31');
  });

  it('gives way to a nearer date that was planned, until a later activity has met it', async () => {
    test.setToday('2026-03-10');
    value(await add({ ...visit, nextOn: '2026-04-10' }));
    expect((await show()).nextDueOn).toBe('2026-04-10');
    value(await test.client.followUp.withdraw({ activity: `${partner}/F1`, reason: 'Did not take place.' }));
    expect((await show()).nextDueOn).toBe('2026-06-02');
    value(await add({ ...visit, nextOn: '2026-04-10' }));
    test.setToday('2026-04-12');
    value(await add({ kind: 'call', summary: 'Fictional call.' }));
    expect((await show()).nextDueOn).toBe('2026-06-10');
  });

  it('follows a basis where nothing is determined, and nothing where nobody proceeds', async () => {
    const created = value(await test.client.partner.create({ fields: { name: 'Fictional relief' } }));
    const nextOf = async (reference: string) =>
      value(await test.client.followUp.get({ partner: reference })).nextDueOn;
    expect(await nextOf(created.reference)).toBeNull();
    value(
      await test.client.partner.recordBasis({
        partner: created.reference,
        kind: 'emergency',
        reason: 'Fictional flood.',
        until: '2026-05-31',
        approver: head,
      }),
    );
    expect(await nextOf(created.reference)).toBe('2026-04-02');
    const stopped = await determinedPartner(test, 'YYNYYYNY', { name: 'Fictional stop', proceeds: false });
    expect(await nextOf(stopped.partner)).toBeNull();
    expect(value(await test.client.plan.listProposals({ partner: stopped.partner })).total).toBe(0);
  });
});
