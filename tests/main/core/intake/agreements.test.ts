import { afterEach, beforeEach, expect, test } from 'vitest';
import { code, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';

let app: TestApp;
beforeEach(async () => {
  app = await startWithWorkspace();
  value(await app.client.partner.create({ fields: { name: 'Fictional Hope' } }));
});
afterEach(async () => {
  expect(app.bugs).toEqual([]);
  await app.end();
});

const told = 'PCA ended: the director raped a girl';
const list = (...rows: string[]) => ({
  name: 'agreements.csv',
  bytes: new TextEncoder().encode(`Partner name,Agreement number,Our remark\n${rows.join('\n')}\n`),
});
const references = async () =>
  value(await app.client.agreement.list({})).rows.map(({ reference }) => reference);

test('a list of agreements is not imported before the cells that tell of a case are answered', async () => {
  const file = list(`Fictional Hope,${told},A guard raped a girl.`, 'Fictional Hope,PCA-1,');
  const seen = value(await app.client.agreement.import({ file, dryRun: true })).caseDetail;
  // The remark goes nowhere and isn't asked about.
  expect(seen.map(({ place, text }) => [place, text])).toEqual([['agreements.csv!B2', told]]);
  expect(code(await app.client.agreement.import({ file }))).toBe('CASE_DETAIL_UNDECIDED');
  expect(await references()).toEqual([]);
  const answers = { 'agreements.csv!B2': { choice: 'shorten', text: 'PCA-0' } } as const;
  const done = value(await app.client.agreement.import({ file, caseDetail: { answers } }));
  expect(done.counts).toMatchObject({ added: 2, leftOut: 0 });
  expect((await references()).sort()).toEqual(['PCA-0', 'PCA-1']);
});

test('a row of which nothing is recorded needs no answer', async () => {
  const file = list(`Nobody Known,${told},`, 'Fictional Hope,PCA-1,');
  expect(value(await app.client.agreement.import({ file })).counts).toMatchObject({ added: 1, leftOut: 1 });
});

test('the reason for keeping stands in the partner’s history', async () => {
  const file = list(`Fictional Hope,${told},`);
  const answers = { 'agreements.csv!B2': { choice: 'keep', reason: 'So it is filed.' } } as const;
  value(await app.client.agreement.import({ file, caseDetail: { answers } }));
  const partner = value(await app.client.partner.list({})).rows[0]?.id ?? '';
  const { rows } = value(await app.client.partner.listHistory({ partner }));
  expect(JSON.stringify(rows)).toContain('So it is filed.');
});
