import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, expect, it } from 'vitest';
import { passphrase } from '../support/app.ts';
import { pseaAt } from './support/psea.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

// An XLSForm out, its answers back as a server exports them, with the folder of what the partner attached.

const home = temporaryFolder();
const desk = join(home.folder, 'desk');
mkdirSync(join(desk, 'media', 'a1b2-c3d4-0001'), { recursive: true });
afterAll(() => home.remove());
const psea = pseaAt({ desk, dataFolder: join(home.folder, 'data'), passphrase });

async function done<Output>(...args: readonly string[]): Promise<Output> {
  const { exit, stdout, stderr } = await psea([...args, '--workspace', 'office']);
  expect([exit, stderr], args.join(' ')).toEqual([0, '']);
  return JSON.parse(stdout) as Output;
}

it('an XLSForm answer with its attachments is taken over on the built command line', async () => {
  await done('workspace', 'create', '--office', 'Fictional office');
  const { row } = await done<{ row: { reference: string } }>(
    ...['partner', 'create', '--name', 'Fictional Relief', '--country', 'SS'],
  );
  const started = await done<{ assessment: { reference: string } }>(
    ...['assessment', 'start', '--partner', row.reference, '--instrument', 'un-ip-psea-2020'],
  );
  const { reference } = started.assessment;
  const { exit } = await psea([
    ...['form', 'export', '--assessment', reference, '--format', 'xlsform', '--lang', 'en', '--lang', 'ar'],
    ...['--out', 'form.xlsx', '--workspace', 'office'],
  ]);
  expect(exit).toBe(0);
  const questions = await questionsOf(join(desk, 'form.xlsx'));
  // As a server exports: each question of the form is a column, groups stand before the names.
  const answers: Record<string, string> = {
    psea_reference: reference,
    completed_by_name: 'Fictional Person',
    completed_by_function: 'Coordinator',
    CS1_answer: 'yes',
    CS1_file: 'our policy.pdf',
    CS2_answer: 'not-applicable',
    CS2_reason: 'No work is passed on.',
    CS3_answer: 'no',
  };
  for (const name of Object.keys(answers)) expect(questions).toContain(name);
  const titles = questions.map((name) => (/^CS\d/.test(name) ? `${name.slice(0, 3)}/${name}` : name));
  const csv = [
    [...titles, '_uuid'].join(','),
    [...questions.map((name) => answers[name] ?? ''), 'a1b2-c3d4-0001'].join(','),
  ].join('\n');
  writeFileSync(join(desk, 'export.csv'), csv);
  writeFileSync(join(desk, 'media', 'a1b2-c3d4-0001', 'our_policy.pdf'), '%PDF-1.4\nfictional\n%%EOF');
  const taken = await done<{
    report: { findings: { code: string }[]; counts: Record<string, number> };
    changed: { assessment: { standards: { standard: string; self: { answer: string | null } }[] } };
  }>('form', 'import', '--file', 'export.csv', '--attachments', 'media');
  expect(taken.report.findings.map(({ code }) => code)).toEqual(['FILES_GIVEN']);
  expect(taken.report.counts['not-understood']).toBe(0);
  const given = taken.changed.assessment.standards.map(({ self }) => self.answer);
  expect(given.slice(0, 4)).toEqual(['yes', 'not-applicable', 'no', null]);
  const { rows } = await done<{
    rows: { file: { name: string } | null; fields: { links: { standard: string }[] } }[];
  }>('evidence', 'list', '--partner', row.reference);
  expect(rows.map(({ file, fields }) => [file?.name, fields.links.map(({ standard }) => standard)])).toEqual([
    ['export.csv', []],
    ['our_policy.pdf', ['CS1']],
  ]);
});

/** Names of the questions of an XLSForm that somebody answers. */
async function questionsOf(path: string): Promise<string[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(readFileSync(path).buffer as ArrayBuffer);
  const survey = workbook.getWorksheet('survey');
  const rows = survey?.getSheetValues().slice(2) as (readonly (string | undefined)[])[];
  return rows
    .map((row) => [row[1] ?? '', row[2] ?? ''] as const)
    .filter(([type]) => !/^(?:note|begin_group|end_group|calculate)$/.test(type))
    .map(([, name]) => name);
}
