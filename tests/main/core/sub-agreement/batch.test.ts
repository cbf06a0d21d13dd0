import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { code, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { addAgreement, blanks } from '../../../support/final-annex.ts';

let test: TestApp;
const agreement = 'AOC-2026-001';
const folder = () => join(test.folder, '..', 'flow-down annexes');
const order = () => ({
  set: 'standard' as const,
  languages: ['en'],
  variants: { 'marriage-exception': 'none' },
  // A name that a person typed for all is none for each sub-contractor.
  values: { ...blanks, 'sub-contractor-name': 'Fictional name for all' },
  final: true,
  folder: folder(),
});

async function addSub(name: string, reference: string, endsOn: string | null = null) {
  const fields = { name, reference, startsOn: '2026-01-01', endsOn };
  const { subPartners } = value(await test.client.subAgreement.add({ agreement, fields })).agreement;
  return subPartners.at(-1)?.id ?? '';
}

async function ended(job: string) {
  return vi.waitUntil(
    async () => {
      const { job: now } = value(await test.client.job.get({ job }));
      return now.state === 'running' ? null : now;
    },
    { timeout: 20_000, interval: 20 },
  );
}

beforeEach(async () => {
  test = await startWithWorkspace({ today: '2026-03-02' });
  await addAgreement(test, agreement);
  await addSub('Fictional builders', 'SC-7');
  await addSub('Fictional masons', '');
  await addSub('Fictional movers of last year', 'SC-1', '2026-01-31');
  const mistake = await addSub('Fictional mistake', 'SC-0');
  value(await test.client.subAgreement.withdraw({ subAgreement: mistake, reason: 'Recorded twice.' }));
});
afterEach(async () => {
  rmSync(folder(), { recursive: true, force: true });
  expect(test.bugs).toEqual([]);
  await test.end();
});

it('also writes a flow-down annex for each sub-agreement in force, lists what fails, and names all in the index', async () => {
  const { job } = value(await test.client.annex.batch({ ...order(), subAgreements: 'also' }));
  expect(job.total).toBe(3);
  const done = await ended(job.id);
  // The contract of the masons has no reference, which the clauses need.
  expect(done.failures).toMatchObject([
    {
      reference: agreement,
      subAgreement: { name: 'Fictional masons' },
      error: { code: 'ANNEX_NOT_COMPLETE' },
    },
  ]);
  expect(done.files).toHaveLength(2);
  expect(done.files[1]).toContain('Fictional builders SC-7');
  const shown = value(await test.client.agreement.get({ agreement }));
  expect(shown.annexes).toBe(1);
  expect(shown.annexRecords.map(({ set, values }) => [set, values['sub-contractor-name']])).toEqual([
    ['standard', undefined],
    ['flow-down', 'Fictional builders'],
  ]);
  const sheet = new ExcelJS.Workbook();
  const index = readdirSync(folder()).find((name) => name.endsWith('.xlsx')) ?? '';
  await sheet.xlsx.load(readFileSync(join(folder(), index)) as unknown as ArrayBuffer);
  const cells = JSON.stringify(sheet.worksheets[0]?.getSheetValues());
  for (const words of ['Sub-contractor', 'Fictional builders', 'Fictional masons'])
    expect(cells).toContain(words);
});

it('writes those of the sub-agreements alone, goes on where it was interrupted, and refuses where there is none', async () => {
  const only = { ...order(), subAgreements: 'only' as const };
  const first = await ended(value(await test.client.annex.batch(only)).job.id);
  expect([first.total, first.files.length]).toEqual([2, 1]);
  rmSync(join(folder(), first.files[0] ?? ''));
  const again = await ended(value(await test.client.annex.batch({ ...only, resume: true })).job.id);
  expect(again.files).toEqual(first.files);
  expect(value(await test.client.agreement.get({ agreement })).annexRecords).toHaveLength(1);
  await addAgreement(test, 'AOC-2026-002');
  const none = { ...only, filter: { agreements: ['AOC-2026-002'] } };
  expect(code(await test.client.annex.batch(none))).toBe('NO_AGREEMENTS');
});

it('keeps the drafts of two sub-agreements of one name apart when it goes on', async () => {
  await addSub('Fictional builders', 'SC-7');
  const drafts = { ...order(), final: false, subAgreements: 'only' as const };
  const first = await ended(value(await test.client.annex.batch(drafts)).job.id);
  rmSync(join(folder(), first.files.at(-1) ?? ''));
  const again = await ended(value(await test.client.annex.batch({ ...drafts, resume: true })).job.id);
  expect(again.files.toSorted()).toEqual(first.files.toSorted());
});

it('says before anything is written what each of them would lack', async () => {
  const { final: _, folder: _folder, ...choices } = order();
  const { agreements } = value(await test.client.annex.previewBatch({ ...choices, subAgreements: 'also' }));
  expect(agreements.map(({ subAgreement, missing }) => [subAgreement?.name ?? null, missing.length])).toEqual(
    [
      [null, 0],
      ['Fictional builders', 0],
      ['Fictional masons', 1],
    ],
  );
});
