import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from 'vitest';
import { code, passphrase, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { answersFrom, head, officer } from '../../../support/desk.ts';

let test: TestApp;
afterEach(async () => {
  expect(test.bugs).toEqual([]);
  await test.end();
});

/** A fictional partner with a preliminary determination of medium capacity on the day of the clock. */
async function assessed(name: string, country: string): Promise<string> {
  const { client } = test;
  const { reference: partner } = value(await client.partner.create({ fields: { name, country } }));
  const assessment = value(await client.assessment.start({ partner })).assessment.reference;
  const answers = answersFrom('YYNYYYNY', 'Fictional.') as never;
  value(await client.assessment.recordAnswers({ assessment, answers }));
  value(await client.assessment.submit({ assessment, signedBy: officer }));
  value(await client.assessment.recordReviews({ assessment, reviews: answers }));
  value(await client.assessment.determine({ assessment, kind: 'preliminary', signedBy: officer }));
  return partner;
}

describe('the list of what is to do', () => {
  it('follows every change and every day, and survives closing the workspace', async () => {
    test = await startWithWorkspace({ today: '2026-03-02' });
    const { client } = test;
    const partner = await assessed('Fictional Lake Network', 'SS');
    const kinds = async (input: object = {}) =>
      value(await client.todo.list(input)).rows.map(({ kind, on, state }) => `${kind} ${on} ${state}`);
    const waiting = ['gap-without-action null waiting', 'gap-without-action null waiting'];
    expect(await kinds()).toEqual(waiting);
    expect(await kinds({ asOf: '2026-08-27' })).toEqual([
      'visit-due 2026-06-02 overdue',
      'improvement-ends 2026-09-02 week',
      ...waiting,
    ]);
    test.setToday('2026-09-03');
    expect(await kinds({ states: ['overdue'], kinds: ['improvement-ends'] })).toEqual([
      'improvement-ends 2026-09-02 overdue',
    ]);
    const before = value(await client.todo.list({}));
    value(await client.workspace.close({}));
    value(await client.workspace.open({ folder: test.folder, passphrase }));
    expect(value(await client.todo.list({}))).toEqual(before);
    value(await client.workspace.rebuild({}));
    expect(value(await client.todo.list({}))).toEqual(before);
    value(await client.partner.archive({ partner, reason: 'Fictional reason.' }));
    expect(value(await client.todo.list({}))).toMatchObject({ rows: [], total: 0 });
  });

  it('tells the whole number where a limit cuts it, and refuses a partner that is not there', async () => {
    test = await startWithWorkspace({ today: '2026-03-02' });
    const { client } = test;
    for (const name of ['One', 'Two', 'Three'])
      value(
        await client.partner.recordBasis({
          partner: value(await client.partner.create({ fields: { name, country: 'YE' } })).reference,
          kind: 'emergency',
          reason: 'Fictional floods.',
          approver: head,
          until: '2026-03-05',
        }),
      );
    const answer = value(await client.todo.list({ limit: 2, kinds: ['basis-ends'] }));
    expect(answer).toMatchObject({ total: 3, asOf: '2026-03-02', countries: [{ value: 'YE', count: 6 }] });
    expect(answer.rows.map(({ partner }) => partner.name)).toEqual(['One', 'Three']);
    expect(answer.counts).toMatchObject({ week: 3, overdue: 0 });
    expect(code(await client.todo.list({ partner: 'XX-9999-XXX' }))).toBe('PARTNER_NOT_FOUND');
    expect(code(await client.todo.list({ asOf: '2026-02-30' }))).toBe('INPUT_INVALID');
  });

  it('leaves the register’s rows as lists show them', async () => {
    test = await startWithWorkspace({ today: '2026-03-02' });
    await assessed('Fictional Lake Network', 'SS');
    const [row] = value(await test.client.partner.list({})).rows;
    expect(row).not.toHaveProperty('dues');
    expect(row).not.toHaveProperty('revision');
  });
});

describe('the calendar', () => {
  it('holds every date, late ones too, and what waits not at all', async () => {
    test = await startWithWorkspace({ today: '2026-03-02' });
    await assessed('Fictional Lake Network', 'SS');
    await assessed('شبكة خيالية، الشمال', 'YE');
    test.setToday('2026-07-01');
    const { file, events } = value(await test.client.calendar.export({ country: 'YE', language: 'ar' }));
    expect([file.name, events]).toEqual(['PSEA deadlines 2026-07-01.ics', 2]);
    const read = new ICAL.Component(ICAL.parse(new TextDecoder().decode(file.bytes)));
    expect(read.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).summary)).toEqual([
      'موعد زيارة: شبكة خيالية، الشمال',
      'نهاية فترة التحسين: شبكة خيالية، الشمال',
    ]);
  });
});

describe('the timeline', () => {
  it('is drawn for a day, today when none is given', async () => {
    test = await startWithWorkspace({ today: '2026-03-02' });
    const partner = await assessed('Fictional Lake Network', 'SS');
    const timeline = value(await test.client.partner.getTimeline({ partner }));
    expect(timeline).toMatchObject({ today: '2026-03-02', from: '2026-03-01', until: '2026-09-30' });
    expect(timeline.lanes).toHaveLength(8);
    const earlier = value(await test.client.partner.getTimeline({ partner, asOf: '2026-01-15' }));
    expect(earlier.lanes).toEqual([]);
    expect(code(await test.client.partner.getTimeline({ partner: 'XX-9999-XXX' }))).toBe('PARTNER_NOT_FOUND');
  });
});
