import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clauseXml, swap, withParts } from '../../../support/annex-xml.ts';
import { code, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { fullAnnex, pairs } from '../../../support/checked-annex.ts';
import { contractEdits, type Edited } from '../../../support/contract-edits.ts';

// Each edit of a negotiation, made on a fresh annex with everything that one can have, gives the answer that a legal
// officer needs; what is not said of it is as telling, so that every answer is held exactly.

describe.each(pairs)('edits of an annex in %s', (_, languages) => {
  let test: TestApp;
  let annex: Uint8Array;
  const agreement = `AOC-${languages.join('-')}`;

  beforeAll(async () => {
    test = await startWithWorkspace({ today: '2026-03-02' });
    annex = (await fullAnnex(test, agreement, languages)).file.bytes;
  });
  afterAll(async () => {
    expect(test.bugs).toEqual([]);
    await test.end();
  });

  async function check(bytes: Uint8Array) {
    const file = { name: 'returned.docx', bytes };
    return value(await test.client.clause.check({ agreement, file, dryRun: true })).check;
  }

  it('are none where the annex comes back as it went', async () => {
    const { deviations, account } = await check(annex);
    expect(deviations.filter(({ kind }) => kind !== 'unchanged')).toEqual([]);
    expect(account).toMatchObject({ basis: 'annex', whole: true, findings: [] });
    expect(account?.words.unchanged).toBe(account?.words.read);
  });

  it('are each answered rightly', async () => {
    const wrong: unknown[] = [];
    for (const edit of contractEdits(annex, languages)) {
      const { deviations, account } = await check(edit.bytes);
      const told = deviations
        .filter(({ kind }) => kind !== 'unchanged')
        .map(({ kind, clause, language, title }) => `${language} ${kind} ${clause ?? title}`);
      const findings = account?.findings ?? [];
      const found = [
        ...new Set(findings.map(({ kind, place }) => [kind, place?.part].filter(Boolean).join(' '))),
      ];
      const words = [...deviations, ...findings]
        .map((each) => each.words.map(({ text }) => text).join(''))
        .join('\n');
      const right = isRight(edit, told, found, words, deviations.length);
      const unplaced = findings.filter(({ kind, place }) => kind === 'not-ours' && !place);
      if (!right || unplaced.length > 0)
        wrong.push({ edit: edit.name, expected: edit.answer, told, found, findings });
    }
    expect(wrong).toEqual([]);
    // Sixty documents are made and read.
  }, 300_000);

  it('that leave no clause of ours are refused', async () => {
    const bytes = withParts(annex, {
      'word/document.xml': (xml) =>
        languages
          .flatMap((language) => [
            ...xml.matchAll(
              new RegExp(
                `<w:p><w:pPr><w:pStyle w:val="Psea(?:Clause|Paragraph|Item)${language}"/>.*?</w:p>`,
                'gs',
              ),
            ),
          ])
          .reduce((left, [paragraph]) => swap(left, paragraph, '<w:p/>'), xml),
    });
    const file = { name: 'returned.docx', bytes };
    expect(code(await test.client.clause.check({ agreement, file }))).toBe('CONTRACT_WITHOUT_CLAUSES');
    expect(() =>
      withParts(bytes, { 'word/document.xml': (xml) => clauseXml(xml, 'training', 'en').join('') }),
    ).toThrow();
  });
});

function isRight(
  { answer: { deviations = [], findings = [], says } }: Edited,
  told: readonly string[],
  found: readonly string[],
  words: string,
  all: number,
): boolean {
  const isAll = deviations.length === 1 && deviations[0]?.endsWith(' *');
  const wanted = isAll
    ? told.length > 10 &&
      told.length * 2 >= all &&
      told.every((each) => each.startsWith(deviations[0]?.slice(0, -1) ?? ''))
    : JSON.stringify([...told].sort()) === JSON.stringify([...deviations].sort());
  return (
    wanted &&
    JSON.stringify([...found].sort()) === JSON.stringify([...findings].sort()) &&
    (says === undefined || words.includes(says))
  );
}
