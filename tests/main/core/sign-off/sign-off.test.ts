import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { code, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { type Road, secondLaptop, startRoad } from '../exchange/offices.ts';
import { stages } from '../refusals/stages.ts';

let first: TestApp;
let second: TestApp | null;
let road: Road;
let wells: string;
beforeEach(async () => {
  second = null;
  road = startRoad();
  first = await startWithWorkspace({ today: '2026-03-02' });
  wells = await stages(first.client).partner('Wells', { type: 'national-ngo' });
  await stages(first.client).partner('Harbour', { type: 'national-ngo' });
});
afterEach(async () => {
  for (const test of [first, ...(second ? [second] : [])]) {
    expect(test.bugs).toEqual([]);
    await test.end();
  }
  road.end();
});

const sign = async (test: TestApp, input: object = {}) =>
  value(await test.client.signOff.record({ name: 'Letter of 2025', ...input }));
const against = async (test: TestApp, input: object = {}) =>
  value(await test.client.signOff.compare({ letter: 'letter of 2025', ...input }));

describe('a letter that was signed off', () => {
  it('holds who signed what of which day, with the seal and the hash of the file, and says so in the history', async () => {
    const bytes = new TextEncoder().encode('The letter as it was sent.');
    const { seal } = value(await first.client.workspace.seal({}));
    const told = value(await first.client.portfolio.figures({ kind: 'civil-society', scope: 'all' }));
    const signed = await sign(first, {
      kind: 'civil-society',
      scope: 'all',
      signedBy: { name: 'Fictional Head', function: 'Head of office' },
      file: { name: 'letter.docx', bytes },
    });
    expect(signed).toMatchObject({
      from: '2026-01-01',
      asOf: '2026-03-02',
      on: '2026-03-02',
      filter: { kind: 'civil-society', scope: 'all', country: null, entity: null, agreement: null },
      signedBy: { name: 'Fictional Head' },
      seal,
      figures: told.figures.length,
      partners: { ...told.partners, twoRatings: 0 },
      file: {
        name: 'letter.docx',
        size: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      },
      withdrawn: null,
    });
    expect(value(await first.client.signOff.list({}))).toEqual({ rows: [signed], total: 1, notRead: 0 });
    const { rows } = value(await first.client.workspace.listHistory({}));
    const line = rows.find(({ sentence }) => sentence.includes('Letter of 2025'));
    expect(line?.lines.join('\n')).toContain('Fictional Head');
    expect(line?.lines.join('\n')).toContain(seal);
    expect(code(await first.client.signOff.record({ name: 'LETTER of 2025' }))).toBe('SIGN_OFF_NAMED');
  });

  it('says the same as long as nothing of its day came, whatever is recorded on later days', async () => {
    const signed = await sign(first);
    first.setToday('2026-05-04');
    value(await first.client.assessment.start({ partner: wells }));
    const same = await against(first);
    expect(same).toMatchObject({ changed: [], same: signed.figures, sameNotRebuilt: 0, entriesGone: 0 });
    const later = await against(first, { to: '2026-05-04' });
    const stage = later.changed.find(({ id }) => id === 'stage:self-assessment');
    expect(stage).toMatchObject({
      before: { numerator: 0, denominator: 0, percent: null },
      after: { numerator: 1, denominator: 1, percent: 100 },
      rebuilt: true,
      partners: [{ reference: wells, before: 0, after: 1 }],
    });
    const [moved] = stage?.partners ?? [];
    expect(moved?.since).toHaveLength(moved?.entries ?? 0);
    expect(moved?.since.every(({ came, day }) => came === 'here' && day === '2026-05-04')).toBe(true);
    expect(code(await first.client.signOff.compare({ letter: signed.id, to: '2026-03-01' }))).toBe(
      'DAY_BEFORE_PERIOD',
    );
  });

  it('names what came since of its own day: an entry of that afternoon, and a late one from a package', async () => {
    second = await secondLaptop(first);
    second.setToday('2026-03-02');
    value(await second.client.assessment.start({ partner: wells }));
    const late = await road.send(second);
    await sign(first);
    value(await first.client.partner.create({ fields: { name: 'Fictional Afternoon', type: 'government' } }));
    first.setToday('2026-04-01');
    const before = await against(first);
    expect(before.changed.map(({ id }) => id)).toContain('kind:government');
    expect(before.changed.map(({ id }) => id)).not.toContain('stage:self-assessment');
    await road.take(first, late);
    const after = await against(first);
    const stage = after.changed.find(({ id }) => id === 'stage:self-assessment');
    expect(stage?.partners.map(({ reference }) => reference)).toEqual([wells]);
    const since = stage?.partners[0]?.since ?? [];
    expect(since.length).toBeGreaterThan(0);
    expect(new Set(since.map(({ came }) => came))).toEqual(new Set(['late']));
    expect(since[0]?.by.name).toMatch(/^Fictional colleague/);
    expect(after.changed.every(({ rebuilt }) => rebuilt)).toBe(true);
    expect(after).toMatchObject({ entriesGone: 0, sameNotRebuilt: 0 });
    // Nothing of what was signed moved with it.
    expect(value(await first.client.signOff.list({})).rows[0]?.partners.all).toBe(2);
  });

  it('stands beside one of another laptop, and either is found by its id where both have one name', async () => {
    second = await secondLaptop(first);
    const ours = await sign(first);
    const theirs = await sign(second);
    await road.take(first, await road.send(second));
    await road.take(second, await road.send(first));
    const listed = value(await first.client.signOff.list({})).rows.map(({ id }) => id);
    expect(listed.toSorted()).toEqual([ours.id, theirs.id].toSorted());
    expect(value(await second.client.signOff.list({})).rows.map(({ id }) => id)).toEqual(listed);
    expect(code(await first.client.signOff.compare({ letter: 'Letter of 2025' }))).toBe('SIGN_OFF_NOT_FOUND');
    expect((await against(first, { letter: theirs.id })).signOff.id).toBe(theirs.id);
  });

  it('is withdrawn with a reason, stays listed and compared, and leaves its name to the next one', async () => {
    const signed = await sign(first);
    const { client } = first;
    const reason = 'The letter was never sent.';
    const withdrawn = value(await client.signOff.withdraw({ letter: 'Letter of 2025', reason }));
    expect(withdrawn.withdrawn).toMatchObject({ reason, on: '2026-03-02' });
    expect(code(await client.signOff.withdraw({ letter: signed.id, reason }))).toBe('SIGN_OFF_WITHDRAWN');
    const next = await sign(first);
    expect(value(await client.signOff.list({})).total).toBe(2);
    expect((await against(first)).signOff.id).toBe(next.id);
    expect((await against(first, { letter: signed.id })).signOff.withdrawn?.reason).toBe(reason);
    const { rows } = value(await client.workspace.listHistory({}));
    expect(rows.some(({ lines }) => lines.join().includes(reason))).toBe(true);
  });

  it('of nobody is signed as nothing of nothing, and still says what came', async () => {
    const signed = await sign(first, { country: 'KE' });
    expect(signed.partners).toEqual({ all: 0, inScope: 0, twoRatings: 0 });
    value(await first.client.partner.create({ fields: { name: 'Fictional Kenya', country: 'KE' } }));
    const told = await against(first);
    const all = told.changed.find(({ id }) => id === 'partners:all');
    expect([all?.before?.numerator ?? 0, all?.after?.numerator]).toEqual([0, 1]);
    expect(all?.partners.map(({ name }) => name)).toEqual(['Fictional Kenya']);
  });
});
