import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { WorkingApp } from '../../../../main/core/working-app.ts';
import { exitCodes } from '../../../../main/hosts/cli/exit-codes.ts';
import { runCli } from '../../../../main/hosts/cli/run-cli.ts';
import { passphrase } from '../../../support/app.ts';
import { carefulAnswers, fillForm, issueForm } from '../../../support/fill-form.ts';

test('a form goes out with --lang and several come back with one command', async () => {
  const issued = await issueForm();
  const folder = mkdtempSync(join(tmpdir(), 'psea-form-'));
  const { app, folder: workspace } = issued.test;
  let printed = '';
  let failed = '';
  const parts = {
    cwd: folder,
    env: { PSEA_PASSPHRASE: passphrase },
    readStandardInput: async () => '',
    version: '0.0.0-test',
    // The workspace stays open between the commands of this test.
    compose: async (): Promise<WorkingApp> => ({
      ...app,
      dispatch: async (path, input) =>
        path.join('.') === 'workspace.open' ? { ok: true, value: null } : app.dispatch(path, input),
      close: async () => undefined,
    }),
    print: (text: string) => {
      printed = text;
    },
    printBytes: () => undefined,
    printError: (text: string) => {
      failed = text;
    },
  };
  const psea = (...args: string[]) => runCli([...args, '--workspace', workspace], parts);
  try {
    const out = ['form', 'export', '--assessment', issued.assessment, '--lang', 'en', '--out', 'F.xlsx'];
    expect(await psea(...out)).toBe(exitCodes.done);
    const form = new Uint8Array(readFileSync(join(folder, 'F.xlsx')));
    writeFileSync(
      join(folder, 'back.xlsx'),
      await fillForm(form, 'en', carefulAnswers('Yes', 'No', 'Not applicable')),
    );
    writeFileSync(join(folder, 'broken.xlsx'), 'no workbook');
    expect(await psea('form', 'import', '--file', 'back.xlsx', '--dry-run')).toBe(exitCodes.done);
    expect(JSON.parse(printed)).toMatchObject({ changed: null, report: { fileName: 'back.xlsx' } });

    const files = [
      '--file',
      'back.xlsx',
      '--file',
      'broken.xlsx',
      '--file',
      'back.xlsx',
      '--file',
      'none.xlsx',
    ];
    expect(await psea('form', 'import', ...files)).toBe(exitCodes.refused);
    expect(failed).toBe('');
    const { rows, total } = JSON.parse(printed);
    expect(total).toBe(4);
    expect(rows).toMatchObject([
      { file: 'back.xlsx', ok: true, report: { known: false, counts: { accepted: 17 } } },
      { file: 'broken.xlsx', ok: false, error: { code: 'NOT_A_SPREADSHEET' } },
      { file: 'back.xlsx', ok: true, report: { known: true }, changed: null },
      { file: 'none.xlsx', ok: false, error: { code: 'FILE_NOT_READABLE' } },
    ]);
    expect(await psea('form', 'export', '--help')).toBe(exitCodes.done);
    expect(printed).toContain('--languages, --lang');
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await issued.test.end();
  }
});
