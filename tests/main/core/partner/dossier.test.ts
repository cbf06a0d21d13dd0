import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dossier } from '../../../../shared/documents/dossier/dossier.ts';
import { code, passphrase, startApp, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { answersFrom, head } from '../../../support/desk.ts';
import { versionToCome, withContent } from '../../../support/versions.ts';
import { secondLaptop, startRoad } from '../exchange/offices.ts';
import { stages } from '../refusals/stages.ts';
import { reason } from '../refusals/words.ts';

// "What did we know when we signed?" What a dossier says of a past day stays as it is, whatever is recorded later.

const day = '2026-03-02';
const road = startRoad();
let test: TestApp;
let laptop: TestApp;
let partner: string;
let double: string;
let parts: Awaited<ReturnType<ReturnType<typeof stages>['everything']>>;
let listed: string;
let before: Record<string, string>;

beforeAll(async () => {
  test = await startWithWorkspace({ today: day });
  const bring = stages(test.client);
  parts = await bring.everything('whole');
  partner = parts.partner;
  const people = await bring.people();
  listed = people.listed;
  value(await test.client.partner.assign({ partners: [partner], person: listed }));
  double = await bring.partner('hole');
  // Two devices wrote apart before that day was over, so that a conflict stands in it.
  laptop = await secondLaptop(test);
  value(await laptop.client.partner.edit({ partner, fields: { country: 'KE' } }));
  value(await test.client.partner.edit({ partner, fields: { country: 'UG' } }));
  await road.take(test, await road.send(laptop));
  test.setToday('2026-03-05');
  laptop.setToday('2026-03-06');
  before = await told(test);
}, 60_000);

afterAll(async () => {
  expect(test.bugs).toEqual([]);
  await laptop.end();
  await test.end();
  road.end();
});

/** The hash of every form that the dossier of the day has. */
async function told(of: TestApp): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const language of ['en', 'ar'] as const)
    for (const format of ['word', 'json'] as const) {
      const { file } = value(await of.client.partner.exportDossier({ partner, asOf: day, language, format }));
      found[`${language} ${format}`] = createHash('sha256').update(file.bytes).digest('hex');
    }
  return found;
}

async function read(asOf: string): Promise<Dossier> {
  const { file } = value(await test.client.partner.exportDossier({ partner, asOf, format: 'json' }));
  return JSON.parse(strFromU8(file.bytes)) as Dossier;
}

describe('the dossier of a day', () => {
  it('gives answers, grounds, evidence, decisions, plan, and who recorded what, with hashes', async () => {
    const dossier = await read(day);
    const assessment = dossier.assessments.find(({ reference }) => reference === parts.assessment);
    expect(assessment?.ledger.map(({ fact }) => fact.kind)).toEqual(['self', 'preliminary']);
    expect(assessment?.decisions[0]?.fact).toMatchObject({ decision: 'proceed-with-conditions', on: day });
    expect(assessment?.standards.find(({ standard }) => standard === 'CS3')?.review.answer).toBe('no');
    expect(dossier.evidence.map(({ reference }) => reference)).toEqual([parts.seen, parts.document]);
    expect(dossier.plan.actions.map(({ reference }) => reference)).toEqual([
      parts.action,
      parts.secondAction,
    ]);
    expect(dossier.agreements).toMatchObject([{ reference: parts.agreement, gate: null }]);
    expect(dossier.partner.conflicts).toHaveLength(1);
    expect(dossier.entries.length).toBeGreaterThan(15);
    expect(dossier.entries.every(({ hash, by }) => /^[0-9a-f]{64}$/.test(hash) && by.name !== '')).toBe(true);
    expect(dossier.heads).toHaveLength(2);
    const hashes = new Set(dossier.entries.map(({ hash }) => hash));
    expect(dossier.heads.every(({ hash }) => hashes.has(hash))).toBe(true);
  });

  it('says so in Word in both languages, without a time of making, a maker or a program', async () => {
    for (const language of ['en', 'ar'] as const) {
      const { file } = value(await test.client.partner.exportDossier({ partner, asOf: day, language }));
      const xml = Object.entries(unzipSync(file.bytes))
        .filter(([name]) => name.endsWith('.xml'))
        .map(([, bytes]) => strFromU8(bytes))
        .join('\n');
      const { heads, entries } = await read(day);
      expect(xml).toContain(parts.assessment);
      expect(xml).toContain('Fictional policy of whole'.slice(0, 9));
      expect(xml).toContain(entries.at(-1)?.hash.slice(0, 16));
      expect(xml).toContain(heads[0]?.hash);
      expect(xml).not.toContain('0.0.0-test');
      expect(xml).not.toContain('2026-03-05');
    }
  });

  it('before the partner was recorded, and of a day to come, is refused', async () => {
    const { client } = test;
    expect(code(await client.partner.exportDossier({ partner, asOf: '2026-03-01' }))).toBe('PARTNER_NOT_YET');
    expect(code(await client.partner.exportDossier({ partner, asOf: '2026-04-01' }))).toBe('DAY_AHEAD');
  });
});

describe('what comes later', () => {
  const doing: Readonly<Record<string, (word: string) => Promise<unknown>>> = {
    rename: (word) =>
      test.client.partner.edit({ partner, fields: { name: `Fictional ${word}`, country: 'SD' } }),
    withdraw: () => test.client.evidence.withdraw({ evidence: parts.seen, reason }),
    withdrawFile: () => test.client.evidence.withdraw({ evidence: parts.document, reason }),
    addEvidence: (word) =>
      test.client.evidence.add({
        partner,
        sighting: { place: `Fictional ${word}`, on: day, by: head },
      }),
    answer: () =>
      test.client.assessment.recordReviews({
        assessment: parts.assessment,
        reviews: answersFrom('YYYYYYYY', 'Fictional later comment.'),
      }),
    determine: () => test.client.assessment.determine({ assessment: parts.assessment, kind: 'final' }),
    decide: () =>
      test.client.assessment.decide({
        assessment: parts.assessment,
        decision: 'do-not-proceed',
        justification: reason,
      }),
    move: (word) =>
      test.client.plan.update({ action: parts.action, status: 'dropped', reason: `Fictional ${word}` }),
    join: () => test.client.partner.join({ partner: double, into: partner, reason }),
    joinAway: () => test.client.partner.join({ partner, into: double, reason }),
    separate: () => test.client.partner.separate({ partner: double, reason }),
    person: (word) =>
      test.client.people.edit({ person: listed, fields: { name: `Fictional ${word} colleague` } }),
    officer: (word) =>
      test.client.workspace.setOfficer({ officer: { name: `Fictional ${word} head`, function: 'Head' } }),
    settle: async () => {
      const [conflict] = value(await test.client.conflict.list({})).rows;
      if (!conflict?.partner) return null;
      const entry = conflict.values[0]?.entry ?? '';
      return test.client.conflict.settle({
        partner: conflict.partner.id,
        key: conflict.key,
        entry,
        reason,
      });
    },
    merge: async (word) => {
      value(await laptop.client.partner.edit({ partner, fields: { acronym: word.toUpperCase() } }));
      return road.take(test, await road.send(laptop));
    },
    agreement: (word) => test.client.agreement.add({ partner, fields: { reference: `AOC-${word}` } }),
    emergency: () =>
      test.client.partner.recordBasis({
        partner,
        kind: 'emergency',
        reason,
        approver: head,
        until: '2026-05-01',
      }),
    separateAway: () => test.client.partner.separate({ partner, reason }),
    archive: () => test.client.partner.archive({ partner, reason }),
    restore: () => test.client.partner.restore({ partner }),
  };

  it('changes not one byte of it', async () => {
    const names = Object.keys(doing);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...names), fc.stringMatching(/^[a-z]{3,9}$/)), {
          minLength: 3,
          maxLength: 8,
        }),
        async (steps) => {
          for (const [name, word] of [['restore', 'r'], ...steps] as const) await doing[name]?.(word);
          expect(await told(test)).toEqual(before);
        },
      ),
      { numRuns: fc.readConfigureGlobal().numRuns ?? 2 },
    );
    // Each of them at least once, whatever was drawn.
    for (const name of ['restore', 'separate', 'separateAway', ...names]) await doing[name]?.('last');
    expect(await told(test)).toEqual(before);
  }, 60_000);

  it('in a newer program with a newer instrument leaves it as it is', async () => {
    const { folder } = test;
    value(await test.client.workspace.close({}));
    const newer = startApp({
      folder,
      today: '2027-01-01',
      instruments: withContent(versionToCome),
      ports: { programVersion: '99.0.0' },
    });
    value(await newer.client.workspace.open({ folder, passphrase }));
    expect(await told(newer)).toEqual(before);
    value(await newer.client.workspace.close({}));
    value(await test.client.workspace.open({ folder, passphrase }));
  });

  it('but is in the dossier of a later day', async () => {
    const later = await read('2026-03-05');
    expect(later.entries.length).toBeGreaterThan((await read(day)).entries.length);
    expect(later.evidence.find(({ reference }) => reference === parts.seen)?.state).toBe('withdrawn');
  });
});
