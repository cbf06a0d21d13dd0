import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diffWords } from '../../../../main/adapters/word/returned/diff-words.ts';
import { readReturnedText } from '../../../../main/adapters/word/returned/read-returned-text.ts';
import { compareReturned } from '../../../../shared/documents/comparison/compare-returned.ts';
import { type Expected, readExpected } from '../../../../shared/documents/comparison/expected-clauses.ts';
import { type Change, changed, type VisibleText, visibleText } from '../../../support/alter-any-word.ts';
import { startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { fullAnnex, pairs } from '../../../support/checked-annex.ts';
import { savedAgain, savingNames } from '../../../support/saved-again.ts';

/** The long form asks for more (`npm run test:properties`). */
const runs = (usual: number) => Number(process.env.PSEA_RUNS ?? usual);

const words = [
  'not',
  'may',
  'void',
  'except',
  '25',
  '(a)',
  '4.1',
  'Partner',
  'le',
  'sauf',
  'لا',
  'الشريك',
  '不',
  '或',
  'و',
];
const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const anyChange: fc.Arbitrary<Change> = fc.record({
  how: fc.constantFrom('insert', 'delete', 'alter', 'move'),
  from: share,
  to: share,
  word: fc.constantFrom(...words),
});

describe.each(pairs)('a document in %s', (_, languages) => {
  let test: TestApp;
  let annex: Uint8Array;
  let expected: Expected;
  let visible: VisibleText;
  let given: { clauses: string[]; languages: string[]; form: 'annex' };

  beforeAll(async () => {
    test = await startWithWorkspace({ today: '2026-03-02' });
    const made = await fullAnnex(test, `AOC-${languages.join('-')}`, languages);
    annex = made.file.bytes;
    given = { clauses: (made.annex?.clauses ?? []).map(({ clause }) => clause), languages, form: 'annex' };
    expected = readExpected(value(await readReturnedText({ name: 'annex.docx', bytes: annex })), given);
    visible = visibleText(annex);
  });
  afterAll(async () => {
    expect(test.bugs).toEqual([]);
    await test.end();
  });

  /** What a check finds, in short; empty when nothing differs. */
  async function found(bytes: Uint8Array): Promise<string[]> {
    const contract = value(await readReturnedText({ name: 'returned.docx', bytes }));
    const { deviations, account } = compareReturned(expected, contract, given, diffWords);
    return [
      ...deviations
        .filter(({ kind }) => kind !== 'unchanged')
        .map(
          ({ kind, clause, title, words: differing }) =>
            `${kind} ${clause ?? title} ${JSON.stringify(differing).slice(0, 500)}`,
        ),
      ...(account?.findings ?? [{ kind: 'nothing', what: '', words: [] }]).map(
        ({ kind, what, words: differing }) => `${kind} ${what} ${JSON.stringify(differing)}`,
      ),
    ];
  }

  it('is never found unchanged when any one word of it was put in, taken out, moved or replaced', async () => {
    await fc.assert(
      fc.asyncProperty(anyChange, async (change) => {
        const bytes = changed(visible, change);
        fc.pre(bytes !== null);
        expect(bytes && (await found(bytes))).not.toEqual([]);
      }),
      { numRuns: runs(30) },
    );
  });

  it('has nothing to be told of when it was only saved again', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.subarray(savingNames),
        fc.boolean(),
        fc.boolean(),
        async (habits, renames, turns) => {
          expect(await found(savedAgain(annex, habits, { renames, turns }))).toEqual([]);
        },
      ),
      { numRuns: runs(67) },
    );
  });
});
