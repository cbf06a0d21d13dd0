import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { code, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { answersFrom } from '../../../support/desk.ts';

let test: TestApp;
beforeEach(async () => {
  test = await startWithWorkspace({ today: '2026-03-02' });
});
afterEach(async () => {
  expect(value(await test.client.workspace.check({})).problems).toEqual([]);
  expect(test.bugs).toEqual([]);
  await test.end();
});

const reason = 'Both are the relief group of the harbour district.';
const add = async (fields: { name: string } & Record<string, unknown>) =>
  value(await test.client.partner.create({ fields, confirmDistinct: true })).reference;
const get = async (partner: string) => value(await test.client.partner.get({ partner }));
const join = async (partner: string, into: string, more: object = {}) =>
  value(await test.client.partner.join({ partner, into, reason, ...more }));
const listed = async () => value(await test.client.partner.list({})).rows.map(({ reference }) => reference);

describe('two records of one organisation, joined', () => {
  it('stand in one file, with what both have, and the one that was given up leads to it', async () => {
    const kept = await add({ name: 'Fictional Harbour Relief', country: 'SS', acronym: 'FHR' });
    const given = await add({ name: 'Fictional Harbour Relief Group', country: 'SS', unppNumber: 'P-77' });
    const { reference: assessment } = value(
      await test.client.assessment.start({ partner: given }),
    ).assessment;

    const view = await join(given, kept);
    expect(view.reference).toBe(kept);
    expect(view.joined).toMatchObject([{ reference: given, name: 'Fictional Harbour Relief Group' }]);
    expect(view.assessments.map(({ reference }) => reference)).toEqual([assessment]);
    // The name differs and waits; the country is the same; the number stands on one side alone.
    const inConflict = view.conflicts.map(({ key }) => key);
    expect(inConflict).toContain('partner/name');
    expect(inConflict).not.toContain('partner/country');

    expect(await listed()).toEqual([kept]);
    expect((await get(given)).reference).toBe(kept);
    for (const search of ['harbour relief group', 'P-77', given, assessment]) {
      const { rows } = value(await test.client.partner.list({ search }));
      expect([search, rows.map(({ reference }) => reference)]).toEqual([search, [kept]]);
    }
    expect(value(await test.client.workspace.getStatus({})).partners).toBe(1);
    expect(value(await test.client.assessment.get({ assessment })).partner.reference).toBe(kept);

    const { rows } = value(await test.client.partner.listHistory({ partner: kept }));
    expect(rows.filter(({ from }) => from === given).map(({ sentence }) => sentence)).toContain(
      `The record ${given} was joined into ${kept}, as one organisation.`,
    );
    expect(rows.some(({ from, sentence }) => from === null && sentence.includes(given))).toBe(true);
  });

  it('keep of each field what was chosen, with the reason in the history', async () => {
    const kept = await add({ name: 'Fictional Harbour Relief', country: 'SS', acronym: 'FHR' });
    const given = await add({ name: 'Fictional Harbour Relief Group', country: 'KE', acronym: 'HRG' });
    const view = await join(given, kept, { keep: { name: 'partner', country: 'into' } });
    expect([view.fields.name, view.fields.country]).toEqual(['Fictional Harbour Relief Group', 'SS']);
    expect(view.conflicts.map(({ key }) => key)).toEqual(['partner/acronym']);
    expect(view.reference).toBe(kept);
    // The choice holds in the file of both: separated, each says what it said.
    const back = value(await test.client.partner.separate({ partner: given, reason }));
    const { fields } = await get(kept);
    expect([back.fields.name, back.fields.country]).toEqual(['Fictional Harbour Relief Group', 'KE']);
    expect([fields.name, fields.country]).toEqual(['Fictional Harbour Relief', 'SS']);
  });

  it('are separated again, each with what belongs to it', async () => {
    const kept = await add({ name: 'Fictional Harbour Relief', country: 'SS' });
    const given = await add({ name: 'Fictional Harbour Relief Group', country: 'SS' });
    const before = [await get(kept), await get(given)];
    const { reference: assessment, id } = value(
      await test.client.assessment.start({ partner: given }),
    ).assessment;
    await join(given, kept);
    // What is recorded now about the assessment of the record that was given up goes with it.
    value(await test.client.assessment.recordAnswers({ assessment, answers: answersFrom('Y-------') }));
    const sighting = {
      place: 'Fictional office',
      on: '2026-03-02',
      by: { name: 'A Test', function: 'Officer' },
    };
    const linked = value(
      await test.client.evidence.add({
        partner: kept,
        sighting,
        fields: { title: 'Fictional policy', links: [{ assessment: id, standard: 'CS1' }] },
      }),
    ).evidence.reference;
    const own = value(
      await test.client.evidence.add({ partner: given, sighting, fields: { title: 'Fictional code' } }),
    ).evidence.reference;
    value(await test.client.partner.edit({ partner: kept, fields: { acronym: 'FHR' } }));
    expect([linked.startsWith(`${given}/`), own.startsWith(`${kept}/`)]).toEqual([true, true]);

    const back = value(await test.client.partner.separate({ partner: given, reason: 'They are two.' }));
    expect(back.reference).toBe(given);
    expect((await listed()).sort()).toEqual([kept, given].sort());
    const [first, second] = [await get(kept), await get(given)];
    expect([first.fields.acronym, second.fields.acronym]).toEqual(['FHR', null]);
    expect([first.fields.name, second.fields.name]).toEqual(before.map(({ fields }) => fields.name));
    expect([first.joined, first.missingRecords, first.assessments]).toEqual([[], [], []]);
    expect(second.assessments.map(({ reference }) => reference)).toEqual([assessment]);
    const evidenceOf = async (partner: string) =>
      value(await test.client.evidence.list({ partner })).rows.map(({ reference }) => reference);
    expect([await evidenceOf(kept), await evidenceOf(given)]).toEqual([[own], [linked]]);
    const read = value(await test.client.assessment.get({ assessment }));
    expect([
      read.partner.reference,
      read.standards.find(({ standard }) => standard === 'CS1')?.self.answer,
    ]).toEqual([given, 'yes']);
  });

  it('are joined on, one after the other, and a rebuild makes the same of them', async () => {
    const [a, b, c] = [
      await add({ name: 'Fictional One', country: 'SS' }),
      await add({ name: 'Fictional Two', country: 'SS' }),
      await add({ name: 'Fictional Three', country: 'SS' }),
    ];
    await join(a as string, b as string);
    await join(b as string, c as string);
    const view = await get(a as string);
    expect([view.reference, view.joined.map(({ reference }) => reference)]).toEqual([c, [a, b]]);
    value(await test.client.workspace.rebuild({}));
    expect(await get(b as string)).toEqual(view);
    expect(code(await test.client.partner.join({ partner: c as string, into: a as string, reason }))).toBe(
      'PARTNER_JOINED',
    );
    // The one in between leaves with what was joined into it before.
    value(await test.client.partner.separate({ partner: b as string, reason }));
    expect((await get(a as string)).reference).toBe(b);
    expect((await get(c as string)).joined).toEqual([]);
  });

  it('of which one was the headquarters of the other or of a third', async () => {
    const headquarters = await add({ name: 'Fictional Harbour International', country: 'CH' });
    const { id } = await get(headquarters);
    const office = await add({ name: 'Fictional Harbour South Sudan', country: 'SS', headquartersId: id });
    const kept = await add({ name: 'Fictional Harbour Intl', country: 'CH', headquartersId: id });
    await join(headquarters, kept);
    expect((await get(office)).headquarters?.reference).toBe(kept);
    const view = await get(kept);
    expect([view.headquarters, view.offices.map(({ reference }) => reference)]).toEqual([null, [office]]);
  });
});

it('a partner that is added, called otherwise or archived meanwhile is found by the next addition as it is then', async () => {
  const create = (name: string) => test.client.partner.create({ fields: { name, country: 'SS' } });
  const first = value(await create('Fictional Lantern Group')).reference;
  expect(code(await create('Fictional Lantern Group'))).toBe('DOUBLES_LIKELY');
  value(await create('Fictional Orchard Circle'));
  expect(code(await create('Fictional Orchard Circle'))).toBe('DOUBLES_LIKELY');
  value(await test.client.partner.edit({ partner: first, fields: { name: 'Fictional Meadow Union' } }));
  expect(code(await create('Fictional Meadow Union'))).toBe('DOUBLES_LIKELY');
  value(await create('Fictional Lantern Group'));
});
