import { afterEach, beforeEach, expect, test } from 'vitest';
import { code, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { asArchive, ownClausePack } from '../../../support/build-pack.ts';

let app: TestApp;
beforeEach(async () => {
  app = await startWithWorkspace();
});
afterEach(async () => {
  expect(app.bugs).toEqual([]);
  await app.end();
});

const file = asArchive(ownClausePack('A guard raped a girl.'));

test('a pack whose words tell of a case is taken in only with a reason for each, and never altered', async () => {
  const seen = value(await app.client.content.import({ file, dryRun: true })).caseDetail;
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.every(({ place }) => place.startsWith('text.en.json → clauses.'))).toBe(true);
  expect(code(await app.client.content.import({ file }))).toBe('CASE_DETAIL_UNDECIDED');
  const all = <Answer>(answer: Answer) => Object.fromEntries(seen.map(({ place }) => [place, answer]));
  const leftOut = await app.client.content.import({
    file,
    caseDetail: { answers: all({ choice: 'leave-out' as const }) },
  });
  expect(code(leftOut)).toBe('INPUT_INVALID');
  expect(value(await app.client.content.list({})).total).toBe(0);
  const kept = all({ choice: 'keep' as const, reason: 'An example in a training clause.' });
  expect(value(await app.client.content.import({ file, caseDetail: { answers: kept } })).imported).toBe(true);
});
