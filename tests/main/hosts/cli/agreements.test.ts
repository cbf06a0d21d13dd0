import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { asArchive, ownClausePack, translationPack } from '../../../support/build-pack.ts';
import { type Terminal, terminal } from './psea.ts';

const fixtures = join(import.meta.dirname, '../../../fixtures/partners');
const at = ['--workspace', 'office'];

async function office(): Promise<Terminal> {
  const started = terminal();
  const created = await started.run(['workspace', 'create', ...at, '--office', 'Fictional office']);
  expect(created.exit).toBe(0);
  return started;
}

it('imports the agreements of a list, lists them by filter, and shows one by its reference', async () => {
  const { cwd, run } = await office();
  copyFileSync(join(fixtures, 'partners.xlsx'), join(cwd, 'list.xlsx'));
  const imported = await run(['partner', 'import', ...at, '--file', 'list.xlsx', '--agreements']);
  expect(imported.exit).toBe(0);
  const dry = await run(['agreement', 'import', ...at, '--file', 'list.xlsx', '--dry-run']);
  expect(dry.value).toMatchObject({ dryRun: true, counts: { added: 0 } });
  const active = await run([
    'agreement',
    'list',
    ...at,
    '--status',
    'active',
    '--search',
    'fundacion barrio',
  ]);
  expect(active.value).toMatchObject({
    total: 1,
    rows: [{ reference: 'AOC-2026-005', value: { amount: 150000.5, currency: 'USD' } }],
  });
  const shown = await run(['agreement', 'get', ...at, '--agreement', 'aoc-2026-005']);
  expect(shown.value).toMatchObject({ reference: 'AOC-2026-005', counts: { absent: 0 } });
  const missing = await run(['agreement', 'get', ...at, '--agreement', 'AOC-0']);
  expect([missing.exit, missing.refusal]).toMatchObject([1, { code: 'AGREEMENT_NOT_FOUND' }]);
  const elements = JSON.stringify({ reporting: { state: 'absent' } });
  const checked = await run([
    'agreement',
    'check-elements',
    ...at,
    '--agreement',
    'AOC-2026-005',
    '--elements',
    elements,
  ]);
  expect(checked.value).toMatchObject({ agreement: { absent: ['reporting'] } });
  expect((await run(['agreement', 'list', ...at, '--clauses', 'missing'])).value).toMatchObject({ total: 1 });
});

it('lists, shows and approves clauses', async () => {
  const { run } = await office();
  const listed = (await run(['clause', 'list', ...at])).value as {
    rows: { reference: string }[];
    total: number;
  };
  expect(listed.total).toBe(listed.rows.length);
  const [first] = listed.rows;
  const one = [...at, '--clause', first?.reference ?? ''];
  expect((await run(['clause', 'get', ...one])).value).toMatchObject({
    reference: first?.reference,
    approval: null,
  });
  const approver = ['--approver-name', 'Fictional Counsel', '--approver-function', 'Legal officer'];
  const approved = await run(['clause', 'approve', ...one, ...approver]);
  expect(approved.value).toMatchObject({ approval: { approver: { name: 'Fictional Counsel' } } });
  expect((await run(['clause', 'approve', ...one, ...approver])).refusal).toMatchObject({
    code: 'CLAUSE_APPROVED_ALREADY',
  });
  expect((await run(['clause', 'withdraw-approval', ...one, '--reason', 'Mistake.'])).exit).toBe(0);
});

it('takes in a content pack from an archive or a folder', async () => {
  const { cwd, run } = await office();
  writeFileSync(join(cwd, 'pack.zip'), asArchive(ownClausePack()).bytes);
  expect((await run(['content', 'import', ...at, '--file', 'pack.zip'])).value).toMatchObject({
    imported: true,
    clauses: [{ reference: 'code-of-conduct@2.0.0' }],
  });
  mkdirSync(join(cwd, 'translation'));
  for (const [path, text] of Object.entries(translationPack()))
    writeFileSync(join(cwd, 'translation', path), text);
  expect((await run(['content', 'import', ...at, '--file', 'translation'])).value).toMatchObject({
    imported: true,
    pack: { id: 'fictional-translation' },
  });
  expect((await run(['content', 'list', ...at])).value).toMatchObject({ total: 2 });
  const input = JSON.stringify({ file: 'translation' });
  expect((await run(['content', 'import', ...at, '--input', input])).refusal).toMatchObject({
    code: 'PACK_KNOWN',
  });
  symlinkSync(join(cwd, 'pack.zip'), join(cwd, 'translation', 'link.json'));
  expect((await run(['content', 'import', ...at, '--file', 'translation'])).refusal).toMatchObject({
    code: 'FILE_NOT_READABLE',
  });
  const absent = await run(['content', 'import', ...at, '--file', 'nowhere']);
  expect([absent.exit, absent.refusal]).toMatchObject([1, { code: 'FILE_NOT_READABLE' }]);
  expect((await run(['content', 'import', '--help'])).stdout).toMatch(/a file or a folder/);
});
