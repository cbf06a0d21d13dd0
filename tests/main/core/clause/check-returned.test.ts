import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { code, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { told } from '../../../support/deviations-told.ts';
import {
  editDocument,
  insertClause,
  removeClause,
  replaceWord,
  trackRemoval,
  trackWord,
  withoutBookmarks,
  withoutFields,
  withTypedNumbers,
} from '../../../support/edit-document.ts';
import { makeFinalAnnex } from '../../../support/final-annex.ts';

let test: TestApp;
let annex: Uint8Array;
const agreement = 'AOC-2026-001';

beforeAll(async () => {
  test = await startWithWorkspace({ today: '2026-03-02' });
  annex = (await makeFinalAnnex(test, agreement, ['en', 'ar'])).file.bytes;
});
afterAll(async () => {
  expect(test.bugs).toEqual([]);
  await test.end();
});

/** Three words changed, one clause taken out, one put in, in both languages. */
const inserted = {
  title: ['Use of vehicles', 'استخدام المركبات'],
  body: ['The Partner may lend its vehicles to anyone.', 'يجوز للشريك إعارة مركباته لأي شخص.'],
};

function negotiated(bytes: Uint8Array): Uint8Array {
  return editDocument(bytes, (xml) => {
    let edited = replaceWord(xml, 'In this Annex, the following', 'following', 'preceding');
    edited = replaceWord(edited, 'Sexual Exploitation and Abuse is prohibited', 'prohibited', 'discouraged');
    edited = replaceWord(edited, 'Sexual Exploitation and Sexual Abuse have the meaning', 'meaning', 'sense');
    edited = removeClause(edited, 'psea_training_en');
    return insertClause(edited, 'psea_reporting_en', inserted.title, inserted.body);
  });
}

async function check(bytes: Uint8Array) {
  const file = { name: 'returned.docx', bytes };
  return value(await test.client.clause.check({ agreement, file, dryRun: true })).check.deviations;
}

const expected = [
  'en changed definitions: -following +preceding -meaning +sense',
  'en changed standards-of-conduct: -prohibited +discouraged',
  'en missing training',
  'en added Use of vehicles',
  'ar missing training',
  'ar added استخدام المركبات',
];

describe('a returned contract', () => {
  it('has no deviations when it comes back as it went', async () => {
    const deviations = await check(annex);
    expect(told(deviations)).toEqual([]);
    expect(deviations).toHaveLength(54);
  });

  it.each([
    ['as a person edits it', (xml: string) => xml],
    ['with its bookmarks lost', withoutBookmarks],
    ['with the results of its fields as text', withoutFields],
    ['with bookmarks and fields lost', (xml: string) => withoutFields(withoutBookmarks(xml))],
    ['with styles and lists lost and numbers typed', (xml: string) => withTypedNumbers(xml)],
    ['with all of it lost', (xml: string) => withTypedNumbers(withoutFields(withoutBookmarks(xml)))],
    [
      'under prefixes of another program',
      (xml: string) => xml.replace(/(<\/?| )w:/g, '$1ns0:').replace('xmlns:w=', 'xmlns:ns0='),
    ],
  ])('shows exactly the three words, the deleted and the added clause: %s', async (_, lose) => {
    const deviations = await check(editDocument(negotiated(annex), (xml) => `${lose(xml)} `));
    expect(told(deviations).toSorted()).toEqual(expected.toSorted());
    expect(deviations.filter(({ kind }) => kind === 'unchanged')).toHaveLength(54 - 4);
  });

  it('shows the same when the changes are tracked', async () => {
    const returned = editDocument(annex, (xml) => {
      let edited = trackWord(xml, 'In this Annex, the following', 'following', 'preceding');
      edited = trackWord(edited, 'Sexual Exploitation and Abuse is prohibited', 'prohibited', 'discouraged');
      edited = trackWord(edited, 'Sexual Exploitation and Sexual Abuse have the meaning', 'meaning', 'sense');
      edited = trackRemoval(edited, 'psea_training_en');
      return insertClause(edited, 'psea_reporting_en', inserted.title, inserted.body);
    });
    expect(told(await check(returned)).toSorted()).toEqual(expected.toSorted());
  });
});
void code;
