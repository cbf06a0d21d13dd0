import { afterEach, beforeEach, expect, it } from 'vitest';
import { code, passphrase, startApp, type TestApp, value } from '../../../support/app.ts';
import { answersFrom, head } from '../../../support/desk.ts';
import { packagePassphrase, type Road, startRoad } from './offices.ts';

// A shared partner that another UN entity has assessed: its result comes in a package, and is not taken for our own.

let road: Road;
let theirs: TestApp;
let ours: TestApp;
const today = '2026-03-02';

beforeEach(async () => {
  road = startRoad();
  [theirs, ours] = [await office('Fictional UN fund'), await office('Fictional UN agency')];
});
afterEach(async () => {
  expect([...theirs.bugs, ...ours.bugs]).toEqual([]);
  await theirs.end();
  await ours.end();
  road.end();
});

async function office(entity: string): Promise<TestApp> {
  const test = startApp({ today });
  const officer = { name: `Officer of the ${entity}`, function: 'Programme officer' };
  const { folder } = test;
  value(
    await test.client.workspace.create({ folder, passphrase, office: `${entity}, Juba`, entity, officer }),
  );
  return test;
}

/** A partner of the other entity with a determination, and a policy under it. */
async function assessed(kind: 'preliminary' | 'final' = 'final'): Promise<string> {
  const { client } = theirs;
  const fields = { name: 'Fictional Relief', country: 'SS' };
  const { id } = value(await client.partner.create({ fields }));
  const assessment = value(await client.assessment.start({ partner: id })).assessment.reference;
  const file = { name: 'policy.txt', bytes: new Uint8Array(Buffer.from('A fictional policy.')) };
  const links = [{ assessment, standard: 'CS1' }];
  value(await client.evidence.add({ partner: id, file, fields: { title: 'Policy', links } }));
  value(await client.assessment.recordAnswers({ assessment, answers: answersFrom('YYYYYYYY') }));
  value(await client.assessment.recordReviews({ assessment, reviews: answersFrom('YYYYYYYY', 'Seen.') }));
  value(await client.assessment.determine({ assessment }));
  const noteForRecord = { justification: 'Needed.', mitigation: 'Visits.', approver: head, on: today };
  const decision = { decision: 'proceed', justification: 'Fictional.', noteForRecord } as const;
  if (kind === 'final') value(await client.assessment.decide({ assessment, ...decision }));
  if (kind === 'final') value(await client.assessment.determine({ assessment, kind: 'final' }));
  return id;
}

const get = async (partner: string) => value(await ours.client.partner.get({ partner }));
const rowOf = async (partner: string) =>
  value(await ours.client.partner.list({})).rows.find(({ id }) => id === partner);
const asked = async () =>
  value(await ours.client.todo.list({})).rows.filter(({ kind }) => kind === 'reliance-proposed');
const reason = 'Assessed by the same tool a month ago.';

it('tells in the preview, on the page, in the register and in the to-do whose rating came', async () => {
  const partner = await assessed();
  const path = await road.send(theirs);
  const shown = value(await ours.client.package.preview({ path, packagePassphrase }));
  const result = {
    entity: 'Fictional UN fund',
    on: today,
    rating: 'full',
    points: null,
    until: '2031-03-02',
  };
  expect(shown.rows[0]).toMatchObject({ id: partner, result });
  await road.take(ours, path);
  const view = await get(partner);
  expect(view.proposedReliance).toMatchObject({
    ...result,
    office: 'Fictional UN fund, Juba',
    isSender: true,
  });
  expect(view.proposedReliance?.evidence).toHaveLength(1);
  expect((await rowOf(partner))?.ratedBy).toMatchObject({ entity: 'Fictional UN fund' });
  expect(await asked()).toMatchObject([
    { title: 'Fictional UN fund', reference: view.assessments[0]?.reference },
  ]);
  // Theirs stays their own there, also when their package comes back to them.
  expect(value(await theirs.client.partner.get({ partner })).row.ratedBy).toBeNull();
  await road.take(theirs, await road.send(ours));
  expect(value(await theirs.client.partner.get({ partner }))).toMatchObject({
    proposedReliance: null,
    row: { ratedBy: null },
  });
  // The same package again: nothing of it is new.
  expect(value(await ours.client.package.preview({ path, packagePassphrase })).rows[0]?.result).toBeNull();
});

it('relies on it in one step, and says from then on that it is relied on', async () => {
  const partner = await assessed();
  await road.take(ours, await road.send(theirs));
  const proposed = (await get(partner)).proposedReliance;
  // Half of another result is not filled in from this one.
  for (const other of [{ entity: 'Fictional third entity' }, { on: '2026-01-15' }])
    expect(code(await ours.client.reliance.record({ partner, acceptedBy: head, reason, ...other }))).toBe(
      'RELIANCE_NEEDS_RESULT',
    );
  const view = value(await ours.client.reliance.record({ partner, acceptedBy: head, reason }));
  expect(view.reliances).toMatchObject([
    {
      entity: 'Fictional UN fund',
      on: today,
      rating: 'full',
      until: '2031-03-02',
      reference: proposed?.reference,
      copies: proposed?.evidence,
    },
  ]);
  expect(view).toMatchObject({
    proposedReliance: null,
    row: { restsOnToday: 'reliance', state: { kind: 'reliance' } },
  });
  expect(await rowOf(partner)).toMatchObject({
    restsOnToday: 'reliance',
    relied: { entity: 'Fictional UN fund' },
  });
  expect(await asked()).toEqual([]);
  expect(code(await ours.client.reliance.record({ partner, acceptedBy: head, reason }))).toBe(
    'RELIANCE_NEEDS_RESULT',
  );
});

it('is asked no more once this office assesses the partner itself, with the reason for that', async () => {
  const partner = await assessed();
  await road.take(ours, await road.send(theirs));
  const assessment = (await get(partner)).assessments[0]?.reference ?? '';
  const note = 'The partner works with children for us.';
  const trigger = { kind: 'new-programme-risk', note, on: today } as const;
  value(await ours.client.assessment.reassess({ assessment, trigger, copy: 'nothing' }));
  expect((await get(partner)).proposedReliance).toBeNull();
  expect(await asked()).toEqual([]);
  // Until the own result is there, the row still says whose the present one is.
  expect((await rowOf(partner))?.ratedBy).toMatchObject({ entity: 'Fictional UN fund' });
});

it('proposes nothing that is not final, nor what came from an office of the same entity', async () => {
  const partner = await assessed('preliminary');
  const path = await road.send(theirs);
  await road.take(ours, path);
  expect(await get(partner)).toMatchObject({
    proposedReliance: null,
    row: { ratedBy: { entity: 'Fictional UN fund' } },
  });
  expect(await asked()).toEqual([]);
  const sister = await office(' fictional un FUND');
  await road.take(sister, path);
  expect(value(await sister.client.partner.get({ partner })).row.ratedBy).toBeNull();
  await sister.end();
});
