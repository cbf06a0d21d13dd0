import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { terminal } from './psea.ts';

const told = 'A guard raped a girl of 14 behind the store.';

it('asks about evidence before it is added, and tells of what a person typed that looks like detail of a case', async () => {
  const { cwd, run } = terminal();
  const at = ['--workspace', 'office'];
  writeFileSync(join(cwd, 'minutes.txt'), 'Fictional minutes.');
  expect((await run(['workspace', 'create', ...at, '--office', 'Fictional office'])).exit).toBe(0);
  const quiet = await run([
    'partner',
    'create',
    ...at,
    '--name',
    'Fictional partner',
    '--notes',
    'Code signed.',
  ]);
  expect([quiet.exit, quiet.stderr]).toEqual([0, '']);
  const { reference } = quiet.value as { reference: string };

  const noted = await run(['partner', 'edit', ...at, '--partner', reference, '--notes', told]);
  expect(noted.exit).toBe(0);
  expect(noted.stderr).toContain('fields.notes: “');

  const adding = ['evidence', 'add', ...at, '--partner', reference, '--file', 'minutes.txt', '--title', told];
  const refused = await run(adding);
  expect([refused.exit, refused.refusal]).toMatchObject([1, { code: 'CASE_DETAIL_UNDECIDED' }]);
  const answers = JSON.stringify({ answers: { title: { choice: 'leave-out' } } });
  const added = await run([...adding, '--case-detail', answers]);
  expect([added.exit, added.stderr]).toEqual([0, '']);
});
