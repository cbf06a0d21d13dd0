import { cpSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { code, passphrase, startApp, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { officer } from '../../../support/desk.ts';
import { chainOf, liar, lie, linesOf } from './liar.ts';
import { packagePassphrase, problems, type Road, startRoad } from './offices.ts';

/**
 * The folder of a workspace was copied, and two people went on in the two copies: one device gives the same numbers
 * twice. A reference that two records bear names neither.
 */

let road: Road;
let one: TestApp;
let other: TestApp;
const today = '2026-03-02';
/** A partner from before the copies were made. */
let shared = '';
/** What both copies gave: the reference of a partner, and that of its assessment. */
let twins: { readonly partner: string; readonly assessment: string };

beforeEach(async () => {
  road = startRoad();
  const first = await startWithWorkspace({ today });
  const fields = { name: 'Fictional Base', country: 'SS', type: 'national-ngo' } as const;
  shared = value(await first.client.partner.create({ fields })).reference;
  value(await first.client.workspace.close({}));
  [one, other] = [startApp({ today }), startApp({ today })];
  for (const copy of [one, other]) {
    cpSync(first.folder, copy.folder, { recursive: true });
    value(await copy.client.workspace.open({ folder: copy.folder, passphrase }));
  }
  await first.end();
  twins = await fill(one, 'Fictional Relief', 'Juba');
  expect(await fill(other, 'Fictional Hope', 'Bor')).toEqual(twins);
  await road.take(one, await road.send(other));
});
afterEach(async () => {
  expect([...one.bugs, ...other.bugs]).toEqual([]);
  await one.end();
  await other.end();
  road.end();
});

async function fill({ client }: TestApp, name: string, place: string) {
  const fields = { name, country: 'SS', type: 'national-ngo' } as const;
  const { reference: partner } = value(await client.partner.create({ fields }));
  const { reference: assessment } = value(await client.assessment.start({ partner })).assessment;
  value(await client.agreement.add({ partner, fields: { reference: 'AOC-2026-1', languages: ['en'] } }));
  const activity = { on: today, kind: 'programme-visit', summary: `A visit to ${name}.` } as const;
  value(await client.followUp.add({ partner, activity }));
  const sighting = { place, on: today, by: officer };
  value(await client.evidence.add({ partner: shared, sighting, fields: { title: `Seen in ${place}` } }));
  return { partner, assessment };
}

const rows = async () => value(await one.client.partner.list({})).rows;
const rowOf = async (name: string) => {
  const row = (await rows()).find((each) => each.name === name);
  if (!row) throw new Error(`No partner is called ${name}.`);
  return row;
};

it('is refused with what tells the two apart, and reaches each by its longer name and its id', async () => {
  const refused = await one.client.partner.get({ partner: twins.partner });
  expect(code(refused)).toBe('REFERENCE_SHARED');
  const details = refused.ok ? {} : refused.error.details;
  expect(details).toMatchObject({ reference: twins.partner, count: 2 });
  for (const name of ['Fictional Relief', 'Fictional Hope']) {
    const row = await rowOf(name);
    expect(row.reference).toMatch(new RegExp(`^${twins.partner}~[0-9a-z]{4,}$`));
    expect(String(details.choices)).toContain(`${row.reference} · ${name} · ${today}`);
    for (const partner of [row.reference, row.reference.toUpperCase(), row.id]) {
      const view = value(await one.client.partner.get({ partner }));
      expect([view.row.name, view.reference, view.row.reference]).toEqual([
        name,
        row.reference,
        row.reference,
      ]);
    }
    const found = value(await one.client.partner.list({ search: row.reference })).rows;
    // Four letters may stand in another's names by chance: then that one comes after it.
    expect(found[0]?.name).toBe(name);
  }
  const edited = await one.client.partner.edit({ partner: twins.partner, fields: { acronym: 'X' } });
  expect(code(edited)).toBe('REFERENCE_SHARED');
  expect((await rows()).map(({ acronym }) => acronym)).toEqual([null, null, null]);
});

it('holds for assessments, for agreements and for what belongs to a partner', async () => {
  const { client } = one;
  expect(code(await client.assessment.get({ assessment: twins.assessment }))).toBe('REFERENCE_SHARED');
  expect(code(await client.agreement.get({ agreement: 'aoc-2026-1' }))).toBe('REFERENCE_SHARED');
  const activity = `${twins.partner}/F1`;
  expect(code(await client.followUp.withdraw({ activity, reason: 'Twice.' }))).toBe('REFERENCE_SHARED');
  for (const name of ['Fictional Relief', 'Fictional Hope']) {
    const row = await rowOf(name);
    const assessment = row.assessment?.reference ?? '';
    expect(assessment).toMatch(new RegExp(`^${twins.assessment}~`));
    expect(value(await client.assessment.get({ assessment })).partner.name).toBe(name);
    const agreement = row.agreements[0]?.reference ?? '';
    expect(value(await client.agreement.get({ agreement }))).toMatchObject({
      reference: agreement,
      partner: { name, reference: row.reference },
    });
    const [visit] = value(await client.followUp.list({ partner: row.id })).rows;
    expect(visit?.reference).toBe(`${row.reference}/F1`);
    const withdrawn = await client.followUp.withdraw({ activity: visit?.reference ?? '', reason: 'Seen.' });
    expect(code(withdrawn)).toBe('ok');
  }
});

it('is named by the check until an agreement gets a reference of its own, and that one is then free', async () => {
  const { client } = one;
  expect((await problems(one)).filter((each) => each === 'REFERENCE_SHARED')).toHaveLength(3);
  const { agreements } = await rowOf('Fictional Hope');
  const agreement = agreements[0]?.reference ?? '';
  // What it shares stops no other change of it.
  value(await client.agreement.edit({ agreement, fields: { programme: 'Health' } }));
  const taken = await client.agreement.edit({ agreement, fields: { reference: 'aoc-2026-1' } });
  expect(code(taken)).toBe('AGREEMENT_REFERENCE_TAKEN');
  value(await client.agreement.edit({ agreement, fields: { reference: 'AOC-2026-2' } }));
  expect((await problems(one)).filter((each) => each === 'REFERENCE_SHARED')).toHaveLength(2);
  expect(value(await client.agreement.get({ agreement: 'AOC-2026-1' })).partner.name).toBe(
    'Fictional Relief',
  );
});

it('is told by the preview, by the answer of the merge and of none that is alone', async () => {
  const path = await road.send(one);
  const shown = value(await other.client.package.preview({ path, packagePassphrase }));
  expect(shown.totals.sameReference).toBeGreaterThan(0);
  expect(shown.rows.filter(({ sameReference }) => sameReference === twins.partner)).not.toEqual([]);
  const taken = await road.take(other, path);
  expect(taken.sharedReferences.map(({ kind, reference }) => [kind, reference])).toEqual([
    ['partner', twins.partner],
    ['assessment', twins.assessment],
    ['agreement', 'AOC-2026-1'],
  ]);
  const names = taken.sharedReferences[0]?.choices.map(([name]) => name).sort();
  const told = (await rows()).map(({ reference }) => reference).filter((each) => each !== shared);
  expect(names).toEqual(told.sort());
});

it('gives the bare reference back to two that are joined, and the longer one still leads there', async () => {
  const [relief, hope] = [await rowOf('Fictional Relief'), await rowOf('Fictional Hope')];
  const reason = 'One organisation, entered in both copies.';
  value(await one.client.partner.join({ partner: hope.id, into: relief.id, reason }));
  expect((await rows()).map(({ reference }) => reference).sort()).toEqual([shared, twins.partner].sort());
  for (const partner of [twins.partner, hope.reference, relief.reference])
    expect(value(await one.client.partner.get({ partner })).id).toBe(relief.id);
});

it('in a list is left out with both names, and the longer name finds its partner', async () => {
  const hope = await rowOf('Fictional Hope');
  const list = (reference: string) => ({
    name: 'list.csv',
    bytes: new Uint8Array(Buffer.from(`Reference,Partner name,Acronym\n${reference},Fictional Hope,FH\n`)),
  });
  const preview = async (reference: string) =>
    value(await one.client.partner.previewImport({ file: list(reference) })).rows[0];
  expect(await preview(twins.partner)).toMatchObject({
    suggestion: 'skip',
    problems: [{ code: 'REFERENCE_SHARED' }],
  });
  expect(await preview(hope.reference)).toMatchObject({
    suggestion: 'update',
    changes: [{ field: 'acronym', before: '', after: 'FH' }],
    problems: [],
  });
});

it('of an agreement in a list is left out, and of neither anything is changed', async () => {
  const list = Buffer.from(
    'Partner,Country,Agreement no.,End date\nFictional Hope,SS,AOC-2026-1,2027-01-31\n',
  );
  const file = { name: 'agreements.csv', bytes: new Uint8Array(list) };
  const { rows: planned } = value(await one.client.agreement.import({ file, dryRun: true }));
  expect(planned[0]).toMatchObject({ outcome: 'left-out' });
  expect(planned[0]?.problems.map((problem) => problem.code)).toContain('AGREEMENT_SHARED');
});

it('of evidence that both copies added to one partner names none of the two either', async () => {
  const { client } = one;
  const partner = shared;
  const { rows: pieces } = value(await client.evidence.list({ partner }));
  expect(pieces.map(({ fields }) => fields.title).sort()).toEqual(['Seen in Bor', 'Seen in Juba']);
  const bare = await client.evidence.withdraw({ evidence: `${shared}/E1`, reason: 'Seen twice.' });
  expect(code(bare)).toBe('REFERENCE_SHARED');
  for (const { reference } of pieces) {
    expect(reference).toMatch(new RegExp(`^${shared}/E1~`));
    expect(code(await client.evidence.withdraw({ evidence: reference, reason: 'Seen twice.' }))).toBe('ok');
  }
});

describe('a sender that lies', () => {
  it.each([
    ['the reference of a partner here, in small letters', (real: string) => real.toLowerCase()],
    ['one that reads alike with a mark that nobody sees', (real: string) => real.replace('-', '-\u200b')],
    ['one that reads alike in wide letters', (real: string) => real.replace('SS', 'ＳＳ')],
    ['the longer name of one that has none', (real: string) => `${real}~0000`],
  ])('gives %s: no name reaches its record by mistake', async (_what, lieOf) => {
    const real = await startWithWorkspace({ today });
    const { id, reference } = value(
      await real.client.partner.create({ fields: { name: 'Fictional Real', country: 'SS' } }),
    );
    const path = road.path('lie.psea');
    const [created, ...rest] = chainOf('p-1', []);
    expect(rest).toEqual([]);
    await lie(path, linesOf(chainOf('p-1', [], lieOf(reference))));
    expect(created?.device).toBe(liar.id);
    value(await real.client.package.merge({ path, packagePassphrase, acceptSender: 'any' }));
    const { rows: all } = value(await real.client.partner.list({}));
    expect(all).toHaveLength(2);
    for (const row of all) {
      const found = value(await real.client.partner.get({ partner: row.reference }));
      expect(found.id).toBe(row.id);
    }
    const bare = await real.client.partner.get({ partner: reference });
    expect(bare.ok ? bare.value.id : bare.error.code).toBe(
      lieOf(reference).includes('~') ? id : 'REFERENCE_SHARED',
    );
    expect(real.bugs).toEqual([]);
    await real.end();
  });
});
