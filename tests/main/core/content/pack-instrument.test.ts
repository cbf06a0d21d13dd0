import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { code, passphrase, startApp, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import {
  officialPack,
  officialReference,
  officialVersion,
  packOfFiles,
} from '../../../support/build-content-pack.ts';
import { asArchive, asFolder } from '../../../support/build-pack.ts';
import { unzipTexts } from '../../../support/unzip.ts';
import { secondLaptop, startRoad } from '../exchange/offices.ts';

const tests: TestApp[] = [];
afterEach(async () => {
  for (const test of tests.splice(0)) {
    expect(test.bugs).toEqual([]);
    await test.end();
  }
});

async function open(): Promise<TestApp> {
  const test = await startWithWorkspace();
  tests.push(test);
  return test;
}

const approver = { name: 'Nia Fictional', function: 'Chief (fictional)' };

async function begin(test: TestApp, name: string) {
  const partner = value(await test.client.partner.create({ fields: { name, country: 'SS' } })).reference;
  return value(await test.client.assessment.start({ partner })).assessment;
}

async function offered(test: TestApp) {
  const { rows } = value(await test.client.instrument.list({}));
  return rows.filter(({ isNewest }) => isNewest).map(({ versionReference }) => versionReference);
}

const plainText = async (bytes: Uint8Array) =>
  [...(await unzipTexts(bytes)).values()].join('\n').replace(/<[^>]+>/g, '');

const takeIn = async (test: TestApp, files = officialPack()) =>
  value(await test.client.content.import({ file: asArchive(files) }));

describe('a pack with an instrument', () => {
  it('is told whole by a dry run, which changes nothing', async () => {
    const test = await open();
    const dry = value(
      await test.client.content.import({ files: asFolder(officialPack()), dryRun: true, language: 'fr' }),
    );
    expect(dry).toMatchObject({
      imported: false,
      clauses: [],
      holds: {
        source: { title: 'Fictional official tool, second edition', date: '2025-11-30' },
        confirmedBy: { name: 'Nia Fictional', on: '2026-01-15' },
        instruments: [
          {
            reference: officialReference,
            title: 'Édition officielle fictive de l’évaluation',
            languages: ['en', 'fr'],
            wordsAlone: false,
            inUse: true,
            modelText: false,
          },
        ],
        actions: [{ id: 'fictional-adopt-policy', title: 'Adopter la politique fictive' }],
        checks: [{ id: 'fictional-policy-on-wall', title: 'Politique au mur' }],
        terms: [{ id: 'fictional-term', title: 'fictional focal person' }],
      },
    });
    expect(value(await test.client.content.list({})).total).toBe(0);
    expect(await offered(test)).not.toContain(officialReference);
  });

  it('leaves what was begun on its version, and is what is begun next, also after the workspace was closed', async () => {
    const test = await open();
    const before = await begin(test, 'Before');
    const told = value(await test.client.assessment.get({ assessment: before.reference }));
    await takeIn(test);
    expect(value(await test.client.content.list({})).rows).toMatchObject([
      { id: 'fictional-official', holds: { instruments: [{ reference: officialReference }] } },
    ]);
    const after = await begin(test, 'After');
    expect(after.instrumentVersion).toBe(officialVersion);
    const again = value(await test.client.assessment.get({ assessment: before.reference }));
    expect(again).toEqual({ ...told, newerVersion: officialVersion });
    value(await test.client.workspace.close({}));
    value(await test.client.workspace.open({ folder: test.folder, passphrase }));
    expect(await begin(test, 'Later')).toMatchObject({ instrumentVersion: officialVersion });
    expect(value(await test.client.assessment.get({ assessment: before.reference }))).toEqual(again);
    expect(value(await test.client.workspace.check({})).problems).toEqual([]);
  });

  it('offers its actions and checks, in the languages that they have', async () => {
    const test = await open();
    await takeIn(test);
    const { rows, texts } = value(await test.client.plan.listLibrary({}));
    expect(rows.map(({ id }) => id)).toContain('fictional-adopt-policy');
    expect(texts.fr?.actions['fictional-adopt-policy']?.title).toBe('Adopter la politique fictive');
    const checks = async (language: 'fr' | 'ru') =>
      value(await test.client.followUp.listChecks({ language })).rows.find(
        ({ id }) => id === 'fictional-policy-on-wall',
      );
    expect((await checks('fr'))?.title).toBe('Politique au mur');
    expect((await checks('ru'))?.title).toBe('Policy on the wall');
  });

  it('is approved hash by hash, and the approval decides what is offered', async () => {
    const test = await open();
    await takeIn(test);
    expect(await offered(test)).toContain(officialReference);
    // The office would rather stay on the words that ship.
    const older = 'un-ip-psea-2020@1.2.0';
    const approved = value(await test.client.instrument.approve({ instrument: older, approver }));
    expect(approved).toMatchObject({ isNewest: true, origin: { pack: null, approval: { approver } } });
    expect(await offered(test)).toContain(older);
    expect(code(await test.client.instrument.approve({ instrument: older, approver }))).toBe(
      'INSTRUMENT_APPROVED_ALREADY',
    );
    expect(await begin(test, 'On the older')).toMatchObject({ instrumentVersion: '1.2.0' });
    const own = value(
      await test.client.instrument.approve({ instrument: officialReference, approver, note: 'FICT/9' }),
    );
    expect(Object.keys(own.hashes).sort()).toEqual(['en', 'facts', 'fr']);
    expect(await offered(test)).toContain(officialReference);
    value(
      await test.client.instrument.withdrawApproval({
        instrument: officialReference,
        reason: 'A fictional slip',
      }),
    );
    expect(await offered(test)).toContain(older);
    expect(
      code(await test.client.instrument.withdrawApproval({ instrument: officialReference, reason: 'Again' })),
    ).toBe('INSTRUMENT_NOT_APPROVED');
    const history = value(await test.client.workspace.listHistory({}));
    expect(JSON.stringify(history.rows)).toMatch(/Fictional official edition 2\.0\.0.* was approved on/);
    expect(code(await test.client.instrument.approve({ instrument: 'nothing', approver }))).toBe(
      'UNKNOWN_INSTRUMENT',
    );
    expect(
      code(await test.client.instrument.approve({ instrument: 'un-ip-psea-2020@9.9.9', approver })),
    ).toBe('UNKNOWN_INSTRUMENT_VERSION');
  });

  it('stays approved for what was approved when words in another language come', async () => {
    const test = await open();
    await takeIn(test);
    value(await test.client.instrument.approve({ instrument: officialReference, approver }));
    const words = JSON.stringify({
      ...JSON.parse(officialPack()['instruments/un-ip-psea-2020/text.fr.json'] ?? ''),
      language: 'pt',
      for: officialReference,
    });
    await takeIn(test, packOfFiles({ 'instruments/un-ip-psea-2020/text.pt.json': words }));
    const row = value(await test.client.instrument.list({})).rows.find(
      ({ versionReference }) => versionReference === officialReference,
    );
    expect(row).toMatchObject({
      isNewest: true,
      origin: { approval: null },
      addedBy: { pt: { id: 'fictional-part' } },
    });
    expect(row?.texts.pt?.title).toBe('Édition officielle fictive de l’évaluation');
  });

  it('prints its provenance in place of the words “model text”', async () => {
    const test = await open();
    await takeIn(test);
    const { reference } = await begin(test, 'Printed');
    const report = await plainText(
      value(await test.client.assessment.exportWord({ assessment: reference, language: 'en' })).file.bytes,
    );
    expect(report).not.toMatch(/model text/i);
    expect(report).toMatch(/Fictional official tool, second edition/);
    expect(report).toMatch(/Rests on 14 rules, 9 confirmed by the office/);
    expect(report).toMatch(/fictional-official|Fictional official edition 1\.0\.0/);
  });

  it('shows an assessment that came by a package before it, once it is taken in', async () => {
    const [here, there] = [await open(), await open()];
    const road = startRoad();
    try {
      await takeIn(there);
      const { reference } = await begin(there, 'Travels');
      const taken = await road.take(here, await road.send(there));
      expect(taken.instrumentsNotHere).toEqual([
        { instrument: 'un-ip-psea-2020', version: officialVersion, assessments: 1 },
      ]);
      expect(code(await here.client.assessment.get({ assessment: reference }))).toBe('INSTRUMENT_NOT_HERE');
      const rows = async () =>
        value(await here.client.partner.list({})).rows.map(({ notShown }) => notShown.assessments);
      expect(await rows()).toEqual([1]);
      await takeIn(here);
      expect(await rows()).toEqual([0]);
      expect(value(await here.client.assessment.get({ assessment: reference }))).toMatchObject({
        instrumentVersion: officialVersion,
      });
      expect(value(await here.client.workspace.check({})).problems).toEqual([]);
    } finally {
      road.end();
    }
  });

  it('comes with a package to a colleague’s laptop of the same office', async () => {
    const first = await open();
    const { reference } = await begin(first, 'Before');
    const second = await secondLaptop(first);
    tests.push(second);
    const road = startRoad();
    try {
      await takeIn(first);
      value(await first.client.instrument.approve({ instrument: officialReference, approver }));
      const after = await begin(first, 'After');
      const taken = await road.take(second, await road.send(first));
      expect(taken.instrumentsNotHere).toEqual([]);
      expect(await offered(second)).toContain(officialReference);
      expect(value(await second.client.assessment.get({ assessment: after.reference }))).toMatchObject({
        instrumentVersion: officialVersion,
      });
      expect(value(await second.client.assessment.get({ assessment: reference })).instrumentVersion).toBe(
        '1.2.0',
      );
      expect(value(await second.client.workspace.check({})).problems).toEqual([]);
    } finally {
      road.end();
    }
  });

  it('is named when its file gets lost, and what it brought is said to be not here', async () => {
    const test = await open();
    await takeIn(test);
    const { reference } = await begin(test, 'Lost');
    value(await test.client.workspace.close({}));
    for (const name of readdirSync(test.folder).filter((each) => each.startsWith('evidence')))
      rmSync(join(test.folder, name));
    value(await test.client.workspace.open({ folder: test.folder, passphrase }));
    expect(value(await test.client.content.list({})).rows).toMatchObject([
      { id: 'fictional-official', holds: null },
    ]);
    expect(code(await test.client.assessment.get({ assessment: reference }))).toBe('INSTRUMENT_NOT_HERE');
    const problems = value(await test.client.workspace.check({})).problems;
    expect(JSON.stringify(problems)).toMatch(/fictional-official/);
    await takeIn(test);
    expect(value(await test.client.assessment.get({ assessment: reference })).instrumentVersion).toBe(
      officialVersion,
    );
  });
});

describe('without a workspace', () => {
  it('instruments are those that ship', async () => {
    const test = startApp();
    tests.push(test);
    expect(await offered(test)).toEqual(['un-ip-psea-2020@1.2.0', 'unicef-sea-2020@1.1.0']);
  });
});
