import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { terminal } from './psea.ts';

const fixtures = join(import.meta.dirname, '../../../fixtures/evidence');

it('adds a document by its path, lists it, gives it back byte for byte, and changes what is told of it', async () => {
  const { cwd, run } = terminal();
  const name = 'politique PSEA.v2.final.pdf';
  copyFileSync(join(fixtures, name), join(cwd, name));
  const at = ['--workspace', 'office'];
  expect((await run(['workspace', 'create', ...at, '--office', 'Fictional office'])).exit).toBe(0);
  const partner = (await run(['partner', 'create', ...at, '--name', 'Fictional partner', '--country', 'SS']))
    .value as {
    reference: string;
  };
  const started = await run(['assessment', 'start', ...at, '--partner', partner.reference]);
  const { assessment } = started.value as { assessment: { reference: string } };
  const links = JSON.stringify([{ assessment: assessment.reference, standard: 'CS1' }]);
  const added = await run([
    'evidence',
    'add',
    ...at,
    '--partner',
    partner.reference,
    '--file',
    name,
    '--links',
    links,
  ]);
  expect(added.exit).toBe(0);
  expect(
    (await run(['evidence', 'add', ...at, '--partner', partner.reference, '--file', name])).value,
  ).toMatchObject({
    sameContent: [`${partner.reference}/E1`],
  });
  const listed = (await run(['evidence', 'list', ...at, '--assessment', assessment.reference])).value;
  expect(listed).toMatchObject({
    total: 1,
    rows: [{ reference: `${partner.reference}/E1`, file: { name } }],
  });
  const read = await run([
    'evidence',
    'read',
    ...at,
    '--evidence',
    `${partner.reference}/E1`,
    '--out',
    'copy.pdf',
  ]);
  expect(read.exit).toBe(0);
  expect(readFileSync(join(cwd, 'copy.pdf')).equals(readFileSync(join(fixtures, name)))).toBe(true);
  const bundle = await run([
    'evidence',
    'export-bundle',
    ...at,
    '--assessment',
    assessment.reference,
    '--out',
    'b.zip',
  ]);
  expect(bundle.exit).toBe(0);
  const one = [...at, '--evidence', `${partner.reference}/E2`];
  const changes = [
    ['edit', '--title', 'Fictional policy'],
    ['review', '--status', 'accepted'],
    ['withdraw', '--reason', 'Added twice.'],
  ];
  for (const [verb = '', ...flags] of changes) {
    expect((await run(['evidence', verb, ...one, ...flags])).value).toMatchObject({
      reference: `${partner.reference}/E2`,
      fields: { title: 'Fictional policy' },
    });
  }
  writeFileSync(join(cwd, 'empty.pdf'), '');
  const refused = await run([
    'evidence',
    'add',
    ...at,
    '--partner',
    partner.reference,
    '--file',
    'empty.pdf',
  ]);
  expect([refused.exit, refused.refusal]).toMatchObject([1, { code: 'EVIDENCE_EMPTY' }]);
});
