import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Terminal, terminal } from './psea.ts';

const at = ['--workspace', 'office'];

async function office(): Promise<Terminal> {
  const started = terminal();
  expect((await started.run(['workspace', 'create', ...at, '--office', 'Fictional office'])).exit).toBe(0);
  const created = await started.run(['partner', 'create', ...at, '--name', 'Fictional partner']);
  const { reference } = created.value as { reference: string };
  for (const [own, end] of [
    ['AOC-2026-001', '2027-12-31'],
    ['AOC-2026-002', null],
  ] as const) {
    const ends = end === null ? [] : ['--ends-on', end];
    const fields = [
      '--reference',
      own,
      '--starts-on',
      '2026-01-01',
      '--status',
      'active',
      '--despite',
      'Approved.',
      ...ends,
    ];
    expect((await started.run(['agreement', 'add', ...at, '--partner', reference, ...fields])).exit).toBe(0);
  }
  return started;
}

it('writes the annex of an agreement in two languages', async () => {
  const { cwd, run } = await office();
  const order = [
    '--agreement',
    'AOC-2026-001',
    '--set',
    'standard',
    '--lang',
    'en,ar',
    '--out',
    'annex.docx',
  ];
  const written = await run(['annex', 'create', ...at, ...order]);
  expect([written.exit, written.value]).toMatchObject([0, { file: expect.stringContaining('annex.docx') }]);
  expect(existsSync(join(cwd, 'annex.docx'))).toBe(true);
  const final = await run(['annex', 'create', ...at, ...order.slice(0, -1), 'final.docx', '--final']);
  expect([final.exit, final.refusal]).toMatchObject([1, { code: 'ANNEX_NOT_COMPLETE' }]);
  expect(existsSync(join(cwd, 'final.docx'))).toBe(false);
});

it('writes a batch to its end, and ends as refused when one of them failed', async () => {
  const { cwd, run } = await office();
  const values = {
    'un-entity': 'UN-Habitat',
    'reporting-contact': 'Head of office',
    'reporting-email': 'psea@office.example',
    'investigation-contact': 'Investigation office',
    'report-days': '2',
    'update-days': '30',
    'training-days': '60',
    'training-course': 'Learning package',
    'disclosure-years': '5',
    'correction-within': '3 days',
    'retention-period': '7y',
    'notice-address': 'notices@office.example',
  };
  const choices = ['--variants', '{"marriage-exception":"none"}', '--values', JSON.stringify(values)];
  const order = [...at, '--set', 'standard', '--lang', 'en', ...choices, '--status', 'active'];
  const drafts = await run(['annex', 'batch', ...order, '--out', 'drafts']);
  expect([drafts.exit, drafts.value]).toMatchObject([0, { job: { state: 'done', done: 2, failures: [] } }]);
  expect(readdirSync(join(cwd, 'drafts'))).toHaveLength(3);
  const finals = await run(['annex', 'batch', ...order, '--out', 'finals', '--final']);
  expect([finals.exit, finals.value]).toMatchObject([
    1,
    { job: { state: 'done', failures: [{ reference: 'AOC-2026-002' }] } },
  ]);
  expect(readdirSync(join(cwd, 'finals'))).toHaveLength(2);
});
