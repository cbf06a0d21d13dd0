import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { fullAnnex, pairs } from '../../../support/checked-annex.ts';
import { contractDeceptions } from '../../../support/contract-deceptions.ts';
import { programs, savedBy } from '../../../support/saved-by-programs.ts';

// Each of these leaves every word of an annex as it was and lets a reader see something else: never is "unchanged" the
// answer, and where to look is said. Of what only a person has to know "to know" is, with its name.

const informing = new Set(['link', 'protection', 'variables', 'glossary']);

describe.each(pairs)('what makes an annex in %s read otherwise', (_, languages) => {
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

  it.each(Object.entries(programs))('is nothing that %s does when it saves', async (name, program) => {
    const file = { name: `${name}.docx`, bytes: savedBy(program, annex) };
    const { check, verdict } = value(await test.client.clause.check({ agreement, file, dryRun: true }));
    expect(check.account?.findings).toEqual([]);
    expect(verdict).toBe('unchanged');
  });

  it('is told with its place', async () => {
    const wrong: unknown[] = [];
    const deceptions = contractDeceptions(annex, languages);
    expect(deceptions.length).toBeGreaterThan(100);
    for (const [at, { name, bytes, told }] of deceptions.entries()) {
      // A third of them in the third pair: they don't rest on what the words are.
      if (languages.includes('zh') && at % 3 !== 0) continue;
      const file = { name: 'returned.docx', bytes };
      const answer = await test.client.clause.check({ agreement, file, dryRun: true });
      // Where not one clause of ours is to be seen, none is unchanged.
      if (!answer.ok && answer.error.code === 'CONTRACT_WITHOUT_CLAUSES' && told === null) continue;
      const { check, verdict } = value(answer);
      const findings = check.account?.findings ?? [];
      const named = findings.filter(({ kind, what }) => told === null || what === told || kind === told);
      const isPlaced = told === 'tracked' || named.some(({ place }) => place !== null);
      const differs = check.deviations.filter(({ kind }) => kind !== 'unchanged').length;
      const isRight =
        (told === null && differs > 0) ||
        (named.length > 0 && isPlaced && verdict === (informing.has(told ?? '') ? 'to-know' : 'differs'));
      if (!isRight) wrong.push({ name, told, verdict, differs, findings: JSON.stringify(findings) });
    }
    expect(wrong).toEqual([]);
    // A hundred documents are made and read.
  }, 300_000);
});
