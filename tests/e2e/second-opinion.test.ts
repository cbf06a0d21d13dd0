import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWithWorkspace, type TestApp, value } from '../support/app.ts';
import { fullAnnex } from '../support/checked-annex.ts';
import { launchChromium } from '../support/chromium.ts';
import { contractEdits } from '../support/contract-edits.ts';
import { savedAgain } from '../support/saved-again.ts';
import { type SecondOpinion, secondOpinion } from '../support/second-opinion.ts';

// Another program, written by others, compares the same documents. Whatever it names in a negotiation and our check
// does not is a failure of ours. It tells of every run that was saved anew as well; our check has nothing to say there.

const agreement = 'AOC-2026-001';
/** Edits of each kind: words, clauses, order, strike-out, hidden text, notes, boxes, references, parts of the annex. */
const kinds = /^(?:e01|e02|e03|e05|a1 |c4|a5|e08|e12|e15|e17|e18|a9 |a7|a8|a16|a17|b7|b9)/;
/** What changes no word: the other program may name hundreds of differences. */
const innocent = /^(?:e07|e11|e24|e27)/;

let test: TestApp;
let browser: Browser;
let second: SecondOpinion;
let annex: Uint8Array;

beforeAll(async () => {
  test = await startWithWorkspace({ today: '2026-03-02' });
  annex = (await fullAnnex(test, agreement, ['en'])).file.bytes;
  browser = await launchChromium();
  second = await secondOpinion(browser);
});
afterAll(async () => {
  await browser?.close();
  expect(test.bugs).toEqual([]);
  await test.end();
});

async function ours(bytes: Uint8Array) {
  const file = { name: 'returned.docx', bytes };
  const { check } = value(await test.client.clause.check({ agreement, file, dryRun: true }));
  const differing = check.deviations.filter(({ kind }) => kind !== 'unchanged');
  const without = (words: (typeof differing)[number]['words'], left: 'removed' | 'added') =>
    words.flatMap(({ op, text }) => (op === left ? [] : [text])).join('');
  return [...differing, ...(check.account?.findings ?? [])].map(({ kind, words }) => ({
    kind,
    // As it was and as it came back.
    text: `${without(words, 'added')}\n${without(words, 'removed')}`,
  }));
}

describe('a second opinion', () => {
  it('names nothing in a negotiated annex that our check does not name', async () => {
    const edits = contractEdits(annex, ['en']).filter(({ name }) => kinds.test(name));
    expect(edits.length).toBeGreaterThan(15);
    for (const { name, bytes } of edits) {
      const theirs = (await second.compare(annex, bytes)).filter(({ text }) => /\p{L}|\d/u.test(text));
      expect(theirs.length, name).toBeGreaterThan(0);
      const told = await ours(bytes);
      expect(told.length, name).toBeGreaterThan(0);
      const all = told
        .map(({ text }) => text)
        .join('\n')
        .replace(/\s+/g, ' ');
      // What moved is told by its title; everything else with its words.
      const unsaid = theirs
        .filter(({ type }) => type !== 'Moved')
        .map(({ text }) => text.replace(/\s+/g, ' ').trim())
        .filter((text) => !all.includes(text));
      expect(unsaid, name).toEqual([]);
    }
  }, 300_000);

  it('tells of a mere saving, of which our check has nothing to tell', async () => {
    const edits = contractEdits(annex, ['en']).filter(({ name }) => innocent.test(name));
    for (const { name, bytes } of edits) expect(await ours(bytes), name).toEqual([]);
    const saved = savedAgain(annex, ['softHyphens', 'fixedSpaces', 'lookOfRuns'], {
      renames: true,
      turns: true,
    });
    expect((await second.compare(annex, saved)).length).toBeGreaterThan(100);
    expect(await ours(saved)).toEqual([]);
  }, 120_000);
});
