import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { elementIds } from '../../../../shared/content/clause/clause.ts';
import { code, passphrase, startApp, type TestApp, value } from '../../../support/app.ts';
import { answersFrom, head } from '../../../support/desk.ts';
import { slowFigures } from '../../../support/slow-figures/slow-figures.ts';
import { recordIn } from '../refusals/journal-of.ts';
import { type Road, startRoad } from './offices.ts';

// What another UN entity determined is no result of this office until a person here relies on it: not in the register,
// not for an agreement, not in a figure, not in a letter.

let road: Road;
let theirs: TestApp;
let ours: TestApp;
const apps: TestApp[] = [];
const reason = 'Assessed by the same tool a month ago.';

beforeEach(async () => {
  road = startRoad();
  theirs = await office('Fictional UN fund', 'Juba');
  ours = await office('Fictional UN agency', 'Juba');
});
afterEach(async () => {
  for (const app of apps.splice(0)) {
    expect([...app.bugs]).toEqual([]);
    await app.end();
  }
  road.end();
});

async function office(entity: string, place: string): Promise<TestApp> {
  const test = startApp({ today: '2026-03-02' });
  apps.push(test);
  const { folder } = test;
  const officer = { name: `Officer in ${place}`, function: 'Programme officer' };
  value(
    await test.client.workspace.create({
      folder,
      passphrase,
      office: `${entity}, ${place}`,
      entity,
      officer,
    }),
  );
  return test;
}

const bring = async ({ client }: TestApp, name: string) =>
  value(await client.partner.create({ fields: { name, country: 'SS', type: 'national-ngo' } })).id;

async function assess(
  { client }: TestApp,
  partner: string,
  answers: string,
  again?: string,
): Promise<string> {
  const before = value(await client.partner.get({ partner })).assessments[0]?.reference ?? '';
  const trigger = { kind: 'new-programme-risk', note: 'New work.', on: '2026-03-02' } as const;
  const assessment = again
    ? value(await client.assessment.reassess({ assessment: before, trigger, copy: 'nothing' })).assessment
        .reference
    : value(await client.assessment.start({ partner })).assessment.reference;
  value(await client.assessment.recordAnswers({ assessment, answers: answersFrom(answers) }));
  value(await client.assessment.recordReviews({ assessment, reviews: answersFrom(answers, 'Seen.') }));
  value(await client.assessment.determine({ assessment }));
  const noteForRecord = {
    justification: 'Needed.',
    mitigation: 'Visits.',
    approver: head,
    on: again ?? '2026-03-02',
  };
  const decision = { decision: 'proceed', justification: 'Fictional.', noteForRecord } as const;
  value(await client.assessment.decide({ assessment, ...decision }));
  value(await client.assessment.determine({ assessment, kind: 'final', ...low(answers) }));
  return assessment;
}

/** What follows from low capacity, where that is found. */
const low = (answers: string) =>
  answers.startsWith('NNN')
    ? ({
        consequence: { kind: 'continue', justification: 'Fictional.', mitigation: 'Visits.', approver: head },
      } as const)
    : {};

const rowOf = async ({ client }: TestApp, partner: string) =>
  value(await client.partner.list({})).rows.find(({ id }) => id === partner);

async function figures(test: TestApp, asOf?: string) {
  const told = value(await test.client.portfolio.figures({ asOf }));
  const of = new Map(told.figures.map(({ id, numerator, denominator }) => [id, [numerator, denominator]]));
  return { of: (id: string) => of.get(id)?.[0] ?? 0, all: of };
}

/** Every figure once more, by the implementation that shares nothing with the program. */
async function workedOutTwice(test: TestApp, day: string) {
  const { all } = await figures(test, day);
  value(await test.client.workspace.close({}));
  const record = await recordIn(test.folder);
  value(await test.client.workspace.open({ folder: test.folder, passphrase }));
  const entries = record.flatMap((stream) => stream.entries.map((text) => JSON.parse(text) as object));
  const slow = slowFigures(entries, day, elementIds.length);
  expect(Object.fromEntries(all)).toEqual(Object.fromEntries([...all.keys()].map((id) => [id, slow(id)])));
}

it('carries nothing and counts apart until a person relies on it', async () => {
  const partner = await bring(theirs, 'Fictional Relief');
  await assess(theirs, partner, 'YYYYYYYY');
  await road.take(ours, await road.send(theirs));
  const { client } = ours;
  expect(await rowOf(ours, partner)).toMatchObject({
    state: { kind: 'not-accepted', on: '2031-03-02', by: 'Fictional UN fund' },
    labelToday: 'Not Assessed',
    restsOnToday: 'nothing',
  });
  const fields = { reference: 'PD-1', status: 'active' } as const;
  expect(code(await client.agreement.add({ partner, fields }))).toBe('AGREEMENT_NOT_CARRIED');
  const despite = 'The board approved it for three months.';
  const { agreement } = value(await client.agreement.add({ partner, fields, despite }));
  expect(agreement.gate).toBe('never-assessed');
  const asked = value(await client.todo.list({})).rows.map(({ kind }) => kind);
  expect(asked).toEqual(expect.arrayContaining(['agreement-not-carried', 'reliance-proposed']));
  const before = await figures(ours);
  expect(before.of('state:not-accepted')).toBe(1);
  expect(before.of('found-elsewhere:Fictional UN fund')).toBe(1);
  for (const id of ['valid:valid', 'carried-by:own', 'assessed-in-period:assessed', 'carried:valid'])
    expect([id, before.of(id)]).toEqual([id, 0]);
  expect(before.of('rating/un-ip-psea-2020:full')).toBe(0);
  await workedOutTwice(ours, '2026-03-02');
  const { counted } = value(
    await ours.client.portfolio.explain({ figure: 'found-elsewhere:Fictional UN fund' }),
  );
  expect(counted.map(({ name }) => name)).toEqual(['Fictional Relief']);
  const report = value(
    await ours.client.assessment.exportWord({ assessment: await theirReference(partner) }),
  );
  expect(wordsOf(report.file.bytes)).toContain('Assessed by Fictional UN fund, not accepted here');

  value(await ours.client.reliance.record({ partner, acceptedBy: head, reason }));
  expect(await rowOf(ours, partner)).toMatchObject({ state: { kind: 'reliance' } });
  const after = await figures(ours);
  expect([after.of('valid:valid'), after.of('carried-by:reliance'), after.of('carried:valid')]).toEqual([
    1, 1, 1,
  ]);
  expect([after.of('carried-by:own'), after.of('found-elsewhere:Fictional UN fund')]).toEqual([0, 0]);
  expect(
    value(await ours.client.todo.list({})).rows.some(
      ({ kind, on }) => kind === 'agreement-not-carried' && on === null,
    ),
  ).toBe(false);
  await workedOutTwice(ours, '2026-03-02');
});

const theirReference = async (partner: string) =>
  value(await ours.client.partner.get({ partner })).assessments[0]?.reference ?? '';

const wordsOf = (bytes: Uint8Array) =>
  strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array).replace(/<[^>]+>/g, '');

it('leaves the older result of this office in force, with the newer one told beside it', async () => {
  const partner = await bring(ours, 'Fictional Women’s Network');
  await assess(ours, partner, 'YYYYYYYY');
  await road.take(theirs, await road.send(ours));
  for (const { setToday } of [ours, theirs]) setToday('2026-05-04');
  // There, our result is another entity's: nobody had accepted it.
  expect(await rowOf(theirs, partner)).toMatchObject({ state: { kind: 'not-accepted' } });
  await assess(theirs, partner, 'NNNNYYYY', '2026-05-04');
  expect(await rowOf(theirs, partner)).toMatchObject({ rating: 'low', ratedBy: null, found: null });
  await road.take(ours, await road.send(theirs));
  const told = {
    rating: 'full',
    ratedBy: null,
    found: { entity: 'Fictional UN fund', rating: 'low', risk: 'high', on: '2026-05-04' },
    state: { kind: 'in-force', on: '2031-03-02' },
  };
  expect(await rowOf(ours, partner)).toMatchObject(told);
  const view = value(await ours.client.partner.get({ partner }));
  expect(view.assessments.map(({ state }) => state.kind)).toEqual(['not-accepted', 'in-force']);
  expect(view.proposedReliance).toMatchObject({ entity: 'Fictional UN fund', rating: 'low' });
  const now = await figures(ours);
  expect([now.of('carried-by:own'), now.of('found-elsewhere:Fictional UN fund')]).toEqual([1, 1]);
  await workedOutTwice(ours, '2026-05-04');
  // A change of our own, and the program opened anew, say the same.
  value(await ours.client.partner.edit({ partner, fields: { acronym: 'FWN' } }));
  expect(await rowOf(ours, partner)).toMatchObject(told);
  // The past day is as it was.
  expect((await figures(ours, '2026-04-01')).of('found-elsewhere:Fictional UN fund')).toBe(0);
  value(await ours.client.reliance.record({ partner, acceptedBy: head, reason }));
  expect(await rowOf(ours, partner)).toMatchObject({
    state: { kind: 'reliance' },
    relied: { rating: 'low' },
  });
});

it('goes on counting the results of offices of the same entity, and what no entity is said of', async () => {
  const sister = await office(' fictional un AGENCY', 'Bor');
  const one = await bring(sister, 'Fictional Harbour');
  await assess(sister, one, 'YYYYYYYY');
  await road.take(ours, await road.send(sister));
  const nameless = await office('', 'Yei');
  const other = await bring(nameless, 'Fictional Wells');
  await assess(nameless, other, 'YYYYYYYY');
  await road.take(ours, await road.send(nameless));
  for (const partner of [one, other])
    expect(await rowOf(ours, partner)).toMatchObject({ state: { kind: 'in-force' }, found: null });
  const now = await figures(ours);
  expect([now.of('carried-by:own'), now.of('assessed-in-period:assessed')]).toEqual([2, 2]);
  // Where this office never said of which entity it is, nobody can tell that another is one.
  await road.take(nameless, await road.send(sister));
  expect(await rowOf(nameless, one)).toMatchObject({
    state: { kind: 'in-force' },
    ratedBy: { entity: 'fictional un AGENCY' },
  });
  await workedOutTwice(ours, '2026-03-02');
});
