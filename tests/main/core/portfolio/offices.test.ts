import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createWorkspaces } from '../../../../main/adapters/workspace/create-workspaces.ts';
import type { EntryDraft } from '../../../../shared/record/journal/entry.ts';
import { sealDraft } from '../../../../shared/record/journal/seal.ts';
import { decideCreate } from '../../../../shared/rules/partner/decide/edit.ts';
import { code, passphrase, startApp, type TestApp, value } from '../../../support/app.ts';
import { officer } from '../../../support/desk.ts';
import { addPartner, type Road, startRoad } from '../exchange/offices.ts';

// A headquarters that holds partners of three offices, two of one name, and one whose office nobody said.

const today = '2026-03-02';
let road: Road;
let tests: TestApp[];
let hq: TestApp;
beforeEach(() => {
  road = startRoad();
  tests = [];
});
afterEach(async () => {
  expect(tests.flatMap(({ bugs }) => bugs)).toEqual([]);
  for (const test of tests) await test.end();
  road.end();
});

async function office(name: string, entity: string, partners: readonly string[]): Promise<TestApp> {
  const test = startApp({ today });
  tests.push(test);
  const officer = { name: `Officer of ${entity} in ${name}`, function: 'Programme officer' };
  const { folder } = test;
  value(await test.client.workspace.create({ folder, passphrase, office: name, entity, officer }));
  for (const partner of partners) await addPartner(test, partner);
  return test;
}

async function startHeadquarters(): Promise<void> {
  hq = await office('Fictional headquarters', 'Fictional UN fund', ['Aid of the capital']);
  const juba = await office('Juba', 'Fictional UN fund', ['Aid of Juba', 'Care of Juba']);
  const other = await office('Juba', 'Fictional UN agency', ['Help of Juba']);
  for (const from of [juba, other]) await road.take(hq, await road.send(from));
}

const figuresOf = async (filter: object) => value(await hq.client.portfolio.figures(filter));
const namesOf = async (filter: object) => {
  const asked = { figure: 'never-assessed:never', ...filter };
  const { counted } = value(await hq.client.portfolio.explain(asked));
  return counted.map(({ name }) => name);
};

it('tells three offices apart by name and UN entity, and counts each alone', async () => {
  await startHeadquarters();
  const all = await figuresOf({});
  expect(all.offices).toEqual([
    'Fictional headquarters (Fictional UN fund)',
    'Juba (Fictional UN agency)',
    'Juba (Fictional UN fund)',
  ]);
  const counts = await Promise.all(
    all.offices.map(async (each) => (await figuresOf({ office: each })).partners.all),
  );
  expect(counts).toEqual([1, 1, 2]);
  expect(await namesOf({ office: 'juba (fictional un FUND)' })).toEqual(['Aid of Juba', 'Care of Juba']);
  // The name alone means every office that bears it.
  expect(await namesOf({ office: 'Juba' })).toEqual(['Aid of Juba', 'Care of Juba', 'Help of Juba']);
  expect(await namesOf({ office: 'Nairobi' })).toEqual([]);
  expect(await namesOf({ office: '-' })).toEqual([]);
});

it('keeps the office of a partner that others changed, and of one whose records were joined', async () => {
  await startHeadquarters();
  const { rows } = value(await hq.client.partner.list({}));
  const idOf = (name: string) => rows.find((row) => row.name === name)?.id ?? '';
  const [help, care] = [idOf('Help of Juba'), idOf('Care of Juba')];
  value(await hq.client.partner.edit({ partner: help, fields: { acronym: 'HOJ' } }));
  expect(await namesOf({ office: 'Juba (Fictional UN agency)' })).toEqual(['Help of Juba']);
  value(await hq.client.partner.join({ partner: care, into: help, reason: 'One organisation.' }));
  // The record in whose file both stand says who registered it, whichever name people choose.
  expect(await namesOf({ office: 'Juba (Fictional UN agency)' })).toHaveLength(1);
  expect(await namesOf({ office: 'Juba (Fictional UN fund)' })).toEqual(['Aid of Juba']);
  const view = value(await hq.client.partner.get({ partner: help }));
  expect(view.row.registeredBy).toEqual({ office: 'Juba', entity: 'Fictional UN agency' });
});

it('knows a second laptop of the office from its first change on', async () => {
  const first = await office('Juba', 'Fictional UN fund', ['Aid of Juba']);
  hq = startApp({ today });
  tests.push(hq);
  value(await first.client.workspace.backup({ folder: hq.folder }));
  value(await hq.client.workspace.open({ folder: hq.folder, passphrase }));
  await figuresOf({});
  const id = await addPartner(hq, 'Care of Juba');
  const own = { office: 'Juba', entity: 'Fictional UN fund' };
  const { rows } = value(await hq.client.partner.list({}));
  expect(rows.map(({ registeredBy }) => registeredBy)).toEqual([own, own]);
  expect(value(await hq.client.partner.get({ partner: id })).row.registeredBy).toEqual(own);
});

it('names who passed a partner on, where the device that added it sent nothing itself', async () => {
  const juba = await office('Juba', 'Fictional UN fund', ['Aid of Juba']);
  const region = await office('Regional office', 'Fictional UN fund', []);
  await road.take(region, await road.send(juba));
  hq = await office('Fictional headquarters', 'Fictional UN fund', []);
  await road.take(hq, await road.send(region));
  expect((await figuresOf({})).offices).toEqual(['Regional office (Fictional UN fund)']);
  const through = 'Regional office (Fictional UN fund)';
  value(await hq.client.signOff.record({ name: 'Letter', office: through, asOf: today }));
  // Once Juba sends a package itself, its devices are known for its own.
  await road.take(hq, await road.send(juba));
  expect((await figuresOf({})).offices).toEqual(['Juba (Fictional UN fund)']);
  // What was signed can be explained all the same: by what was known of offices then.
  const { changed } = value(await hq.client.signOff.compare({ letter: 'Letter' }));
  const all = changed.find(({ id }) => id === 'partners:all');
  expect([all?.before?.numerator, all?.after?.numerator, all?.rebuilt]).toEqual([1, 0, true]);
});

it('offers "not known" as a choice of its own, and drops nobody', async () => {
  hq = await office('Fictional headquarters', 'Fictional UN fund', ['Aid of the capital']);
  value(await hq.client.workspace.close({}));
  const store = value(await createWorkspaces().open(hq.folder, { kind: 'passphrase', passphrase }));
  const draft = value(decideCreate('from-afar', 'P-FAR-0001', { name: 'Aid from afar', country: 'SS' }))[0];
  const sealer = {
    device: 'a-device-that-nothing-introduced',
    by: officer,
    at: `${today}T08:00:00.000Z`,
    newId: () => 'from-afar-1',
    sha256: store.sha256,
    sign: store.sign,
  };
  const { entry } = sealDraft(draft as EntryDraft, 'from-afar', null, store.lamport() + 1, [], sealer);
  store.write({ entries: [entry], heads: new Map(), snapshots: new Map(), rows: new Map() });
  store.close();
  value(await hq.client.workspace.open({ folder: hq.folder, passphrase }));
  const { offices, partners } = await figuresOf({ scope: 'all' });
  expect(offices).toEqual(['Fictional headquarters (Fictional UN fund)', '-']);
  expect(partners.all).toBe(2);
  expect(await namesOf({ office: '-', scope: 'all' })).toEqual(['Aid from afar']);
  expect(await namesOf({ office: offices[0], scope: 'all' })).toEqual(['Aid of the capital']);
  const { file } = value(await hq.client.report.annual({ office: '-', format: 'word' }));
  const xml = strFromU8(unzipSync(file.bytes)['word/document.xml'] as Uint8Array);
  expect(xml).toContain('Office that registered the partner: not known');
});

it('stands in reports, in what was saved and in what was signed, and is withheld from a donor', async () => {
  await startHeadquarters();
  const chosen = { office: 'Juba (Fictional UN fund)', asOf: today } as const;
  const annual = value(await hq.client.report.annual({ ...chosen, format: 'json' }));
  expect(JSON.parse(strFromU8(annual.file.bytes)).filter.office).toBe(chosen.office);
  const asked = { report: 'register', office: chosen.office, scope: 'all' } as const;
  const written = value(await hq.client.report.write({ ...asked, format: 'json' }));
  const told = JSON.parse(strFromU8(written.file.bytes));
  const rows: { name: string; registeredBy: string }[] = told.sections[0].rows;
  expect(rows.map(({ registeredBy }) => registeredBy)).toEqual([chosen.office, chosen.office]);
  const donor = value(await hq.client.report.write({ ...asked, format: 'json', audience: 'donor' }));
  expect(strFromU8(donor.file.bytes)).not.toContain('registeredBy');
  expect(JSON.parse(strFromU8(donor.file.bytes)).filter).not.toHaveProperty('office');

  value(await hq.client.reportDefinition.save({ ...asked, name: 'Juba', format: 'json' }));
  const again = value(await hq.client.reportDefinition.run({ definition: 'Juba' }));
  expect(JSON.parse(strFromU8(again.file.bytes)).sections[0].rows).toEqual(rows);
  value(await hq.client.signOff.record({ name: 'Letter of Juba', ...chosen }));
  await addPartner(hq, 'Later in the capital');
  const same = value(await hq.client.signOff.compare({ letter: 'Letter of Juba' }));
  expect(same.signOff.filter.office).toBe(chosen.office);
  expect(same.changed).toEqual([]);
  expect(code(await hq.client.portfolio.figures({ office: ' ' }))).toBe('INPUT_INVALID');
});
