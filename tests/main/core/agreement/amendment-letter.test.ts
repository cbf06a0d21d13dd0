import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ElementId, elementIds } from '../../../../shared/content/clause/clause.ts';
import { amendedElements } from '../../../../shared/documents/amendment-letter/amended-elements.ts';
import { amendmentLetterWords } from '../../../../shared/documents/amendment-letter/text/words.ts';
import type { EffectiveLibrary } from '../../../../shared/rules/clause/effective-library.ts';
import { code, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { addAgreement, makeFinalAnnex } from '../../../support/final-annex.ts';
import { letterhead } from '../../../support/letterhead.ts';
import { paragraphsOf, unzipTexts } from '../../../support/unzip.ts';
import { wordProblems } from '../../../support/word-structure.ts';

let app: TestApp;
beforeEach(async () => {
  app = await startWithWorkspace({ today: '2026-03-02' });
});
afterEach(async () => {
  expect(app.bugs).toEqual([]);
  await app.end();
});

const { changes, annex } = amendmentLetterWords.en;
const textOf = async ({ file }: { file: { bytes: Uint8Array } }) =>
  paragraphsOf((await unzipTexts(file.bytes)).get('word/document.xml') ?? '').join('\n');

async function check(agreement: string, elements: Partial<Record<ElementId, 'present' | 'absent'>>) {
  const found = { article: 'Article 12', quote: 'Secret quote of the office.', reason: null };
  const recorded = Object.fromEntries(
    Object.entries(elements).map(([id, state]) => [id, { state, ...found }]),
  );
  value(await app.client.agreement.checkElements({ agreement, elements: recorded }));
}

test('an old agreement is told what it lacks, and what nobody looked for', async () => {
  await addAgreement(app, 'AOC-OLD');
  await check('AOC-OLD', { reporting: 'absent', training: 'present' });
  const letter = value(await app.client.agreement.exportAmendmentLetter({ agreement: 'AOC-OLD' }));
  expect(letter.file.name).toBe('PSEA amendment letter AOC-OLD Fictional partner of AOC-OLD.docx');
  expect(await wordProblems(letter.file.bytes)).toEqual([]);
  const text = await textOf(letter);
  const [before = '', unchecked = ''] = text.split(changes.unchecked);
  expect(before).toMatch(new RegExp(`${changes.absent}\n.*[Rr]eport`));
  // Neither counted as present nor passed over: every other element stands in the list of those not looked for.
  expect(unchecked.split(annex.heading)[0]?.trim().split('\n')).toHaveLength(elementIds.length - 2);
  expect(text).toContain(annex.open);
  expect(text).not.toContain('Secret quote');
});

test('the annex of today’s clauses is named with its date, and so is what it holds nothing on', async () => {
  await makeFinalAnnex(app, 'AOC-NEW', ['en']);
  for (const language of ['en', 'ar'] as const) {
    const text = await textOf(
      value(await app.client.agreement.exportAmendmentLetter({ agreement: 'AOC-NEW', language })),
    );
    const words = language === 'en' ? amendmentLetterWords.en : amendmentLetterWords.ar;
    expect(text).toContain('AOC-NEW/X1');
    // What neither the agreement is known to hold nor the annex holds is said, not covered up.
    expect(text).toContain(words.changes.lacking);
    expect(text).not.toContain(words.annex.open);
  }
});

test('its words are right for two who sign and for four, and the places to sign end it', async () => {
  await addAgreement(app, 'AOC-TWO');
  await addAgreement(app, 'AOC-FOUR', { parties: ['Ministry of Examples', 'Example Trust Inc.'] });
  const letter = async (agreement: string, language: 'en' | 'ar' = 'en') =>
    textOf(value(await app.client.agreement.exportAmendmentLetter({ agreement, language })));
  expect(await letter('AOC-TWO')).toContain('between Fictional office and Fictional partner of AOC-TWO to');
  expect(await letter('AOC-TWO')).toContain('When both parties have signed it');
  const four = await letter('AOC-FOUR');
  expect(four).toContain(
    'between Fictional office, Fictional partner of AOC-FOUR, Ministry of Examples and Example Trust Inc. to',
  );
  expect(four).toContain('When all parties have signed it');
  expect(four).not.toMatch(/\b(both|two|second|sides?)\b/i);
  // Everyone signs under the same words, and nothing stands below the names of those who sign.
  const [, below = ''] = four.split(`\n${amendmentLetterWords.en.signHeading}\n`);
  expect(below.split('\n').filter((line) => line !== '')).toEqual([
    'Party',
    'For Fictional office',
    'For Fictional partner of AOC-FOUR',
    'For Ministry of Examples',
    'For Example Trust Inc.',
    ...amendmentLetterWords.en.lines,
  ]);
  expect(await letter('AOC-TWO', 'ar')).toContain('متى وقّعها الطرفان.');
  expect(await letter('AOC-FOUR', 'ar')).toContain('متى وقّعها جميع الأطراف.');
  expect(await letter('AOC-FOUR', 'ar')).not.toContain('الطرفين');
});

test('it goes into the office’s letterhead', async () => {
  await addAgreement(app, 'AOC-OLD');
  const template = letterhead();
  const letter = value(await app.client.agreement.exportAmendmentLetter({ agreement: 'AOC-OLD', template }));
  expect(await wordProblems(letter.file.bytes)).toEqual([]);
  expect((await textOf(letter)).startsWith('Country Office (fictional)')).toBe(true);
});

test('an agreement in which everything was found needs none', async () => {
  await addAgreement(app, 'AOC-WHOLE');
  await check('AOC-WHOLE', Object.fromEntries(elementIds.map((id) => [id, 'present'])));
  expect(code(await app.client.agreement.exportAmendmentLetter({ agreement: 'AOC-WHOLE' }))).toBe(
    'NOTHING_TO_AMEND',
  );
});

test('a clause worded anew since the annex, and one no longer in use, are told apart from it', async () => {
  await makeFinalAnnex(app, 'AOC-NEW', ['en']);
  const view = value(await app.client.agreement.get({ agreement: 'AOC-NEW' }));
  const given = view.annexRecords.at(-1);
  if (!given) throw new Error('No annex.');
  const [first, second] = given.clauses;
  if (!first || !second) throw new Error('An annex of less than two clauses.');
  const definition = (clause: string, version: string) => ({
    id: clause,
    version,
    element: `element of ${clause}`,
  });
  const versions = given.clauses.map(({ clause, version, hashes, variant }) => ({
    definition: definition(clause, version),
    hashes: Object.fromEntries(
      Object.entries(hashes).map(([language, hash]) => [`${language}/${variant}`, hash]),
    ),
  }));
  const libraryOf = (change: (all: typeof versions) => typeof versions) =>
    ({
      versions,
      inUse: new Map(change(versions).map((each) => [each.definition.id, each])),
    }) as unknown as EffectiveLibrary;
  expect(
    amendedElements(
      view,
      libraryOf((all) => all),
    ),
  ).toMatchObject({ changed: [], left: [], before: null });
  // Other words under a version that is known are other words.
  const reworded = libraryOf((all) =>
    all.map((each, index) => (index === 0 ? { ...each, hashes: {} } : each)),
  );
  expect(amendedElements(view, reworded)).toMatchObject({
    enclosed: null,
    before: { id: given.id },
    changed: [`element of ${first.clause}`],
  });
  const gone = libraryOf((all) => all.filter(({ definition: { id } }) => id !== second.clause));
  expect(amendedElements(view, gone)).toMatchObject({ left: [`element of ${second.clause}`] });
});
