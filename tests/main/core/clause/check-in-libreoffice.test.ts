import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { told } from '../../../support/deviations-told.ts';
import { officePython } from '../../../support/edit-in-libreoffice.ts';
import { makeFinalAnnex } from '../../../support/final-annex.ts';
import { libreOffice } from '../../../support/libreoffice.ts';
import { negotiateInLibreOffice } from '../../../support/negotiate-in-libreoffice.ts';

let test: TestApp;
let annex: Uint8Array;
const agreement = 'AOC-2026-001';

const negotiation = {
  words: [
    { around: 'the following words have', by: 'the preceding words have' },
    { around: 'Abuse is prohibited.', by: 'Abuse is discouraged.' },
    { around: 'Sexual Abuse have the meaning', by: 'Sexual Abuse have the sense' },
  ],
  remove: { from: 'Training', until: 'Code of conduct' },
  insert: {
    before: 'Prompt and confidential reporting',
    rows: [
      ['Use of vehicles', 'استخدام المركبات'],
      ['The Partner may lend its vehicles to anyone.', 'يجوز للشريك إعارة مركباته لأي شخص.'],
    ],
  },
  track: false,
} as const;

const expected = [
  'en changed definitions: -following +preceding -meaning +sense',
  'en changed standards-of-conduct: -prohibited +discouraged',
  'en missing training',
  'en added Use of vehicles',
  'ar missing training',
  'ar added استخدام المركبات',
].toSorted();

describe.runIf(libreOffice() && officePython())('a contract negotiated in LibreOffice', () => {
  beforeAll(async () => {
    test = await startWithWorkspace({ today: '2026-03-02' });
    annex = (await makeFinalAnnex(test, agreement, ['en', 'ar'])).file.bytes;
  });
  afterAll(async () => {
    expect(test.bugs).toEqual([]);
    await test.end();
  });

  it.each([
    ['and saved as .docx', false, ['docx']],
    ['with changes tracked', true, ['docx']],
    ['by way of OpenDocument', false, ['odt', 'docx']],
    ['by way of the old Word format', false, ['doc', 'docx']],
  ] as const)('has exactly the deviations that were made, %s', async (_, track, formats) => {
    const bytes = await negotiateInLibreOffice(annex, { ...negotiation, track }, formats);
    const file = { name: 'returned.docx', bytes };
    const { check } = value(await test.client.clause.check({ agreement, file, dryRun: true }));
    // LibreOffice says so where a reference led to the clause that is gone, and that is another text than ours.
    const dead = /^\w\w changed monitoring: -\d+ \+Error: Reference source not found$/;
    expect(
      told(check.deviations)
        .filter((each) => !dead.test(each))
        .toSorted(),
    ).toEqual(expected);
    const kinds = check.account?.findings.map(({ kind }) => kind) ?? [];
    expect(kinds.filter((kind) => kind !== 'tracked')).toEqual([]);
  });
});
