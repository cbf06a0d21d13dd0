import { afterEach, expect, it } from 'vitest';
import { startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { answersFrom, head, officer } from '../../../support/desk.ts';

let app: TestApp;
afterEach(async () => {
  expect(app.bugs).toEqual([]);
  await app.end();
});

const kinds = ['expiry-warning', 'validity-ends'] as const;

async function add(name: string): Promise<string> {
  return value(await app.client.partner.create({ fields: { name, country: 'SS' } })).reference;
}

async function determined(name: string): Promise<void> {
  const { client } = app;
  const assessment = value(await client.assessment.start({ partner: await add(name) })).assessment.reference;
  const answers = answersFrom('YYYYYYYY', 'Fictional.') as never;
  value(await client.assessment.recordAnswers({ assessment, answers }));
  value(await client.assessment.submit({ assessment, signedBy: officer }));
  value(await client.assessment.recordReviews({ assessment, reviews: answers }));
  value(await client.assessment.determine({ assessment, kind: 'preliminary', signedBy: officer }));
  const decision = { assessment, decision: 'proceed' as const, justification: 'Fictional.', approver: head };
  value(await client.assessment.decide(decision));
  value(await client.assessment.determine({ assessment, kind: 'final', signedBy: officer }));
}

const blocksOn = async (asOf: string) => {
  const { blocks } = value(await app.client.todo.today({ asOf }));
  return Object.fromEntries(blocks.map((block) => [block.id, block]));
};

it('tells of an empty workspace that nothing is asked', async () => {
  app = await startWithWorkspace({ today: '2026-03-02' });
  const told = value(await app.client.todo.today({}));
  expect(told).toMatchObject({ asOf: '2026-03-02', partners: 0, me: null });
  expect(told.blocks.map(({ count, mine, first }) => [count, mine, first.length])).toEqual(
    told.blocks.map(() => [0, 0, 0]),
  );
});

it('counts what the lists behind it show, on every day, and marks what is one’s own', async () => {
  app = await startWithWorkspace({ today: '2026-03-02' });
  const { client } = app;
  const drafted = await add('Fictional Draft');
  value(await client.assessment.start({ partner: drafted }));
  await determined('Fictional Full Capacity');
  const bound = await add('Fictional Floods');
  const basis = { kind: 'emergency' as const, reason: 'Fictional floods.', approver: head };
  value(await client.partner.recordBasis({ partner: bound, ...basis, until: '2026-03-31' }));
  value(await client.agreement.add({ partner: bound, fields: { reference: 'FICT/1', status: 'active' } }));
  const { id } = value(await client.people.add({ fields: { name: 'Amina Example', function: 'Officer' } }));
  value(await client.people.choose({ person: id }));
  value(await client.partner.assign({ partners: [bound], person: id }));
  for (const asOf of ['2026-03-02', '2026-03-28', '2026-04-05', '2030-12-20', '2031-03-20', '2031-06-01']) {
    const blocks = await blocksOn(asOf);
    const count = async (input: object) => value(await client.todo.list({ asOf, ...input })).total;
    expect([asOf, blocks.overdue?.count]).toEqual([asOf, await count({ states: ['overdue'] })]);
    expect(blocks.week?.count).toBe(await count({ states: ['today', 'week'] }));
    expect(blocks.expiring?.count).toBe(await count({ kinds: [...kinds] }));
    expect(blocks['not-carried']?.count).toBe(await count({ kinds: ['agreement-not-carried'] }));
    expect(blocks.overdue?.mine).toBe(await count({ states: ['overdue'], assignedTo: 'me' }));
    expect(blocks.overdue?.first).toHaveLength(Math.min(3, blocks.overdue?.count ?? 0));
  }
  expect((await blocksOn('2026-03-02')).partners).toMatchObject({
    count: 1,
    mine: 0,
    first: [{ kind: null, mine: false, partner: { name: 'Fictional Draft' } }],
  });
  expect((await blocksOn('2026-03-31'))['exceptions-over']?.count).toBe(0);
  expect((await blocksOn('2026-04-01'))['exceptions-over']).toMatchObject({
    count: 1,
    mine: 1,
    first: [{ on: '2026-03-31', daysLeft: -1, mine: true, partner: { name: 'Fictional Floods' } }],
  });
  expect((await blocksOn('2031-06-01')).expiring?.count).toBeGreaterThan(0);
  const { figures } = value(await client.todo.today({ language: 'ar' }));
  const whole = value(await client.portfolio.figures({ language: 'ar' })).figures;
  expect(figures.length).toBeGreaterThan(3);
  expect(figures).toEqual(whole.filter(({ id }) => figures.some((figure) => figure.id === id)));
});

it('keeps what was opened last without saying that something was saved', async () => {
  app = await startWithWorkspace({ today: '2026-03-02' });
  const { client } = app;
  const saved = async () => value(await client.workspace.getStatus({})).savedAt;
  const before = await saved();
  value(await client.draft.save({ key: 'opened-last', value: ['x'], quiet: true }));
  expect(value(await client.draft.get({ key: 'opened-last' })).value).toEqual(['x']);
  expect(await saved()).toBe(before);
});
