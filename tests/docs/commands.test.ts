import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli } from '../../main/hosts/cli/run-cli.ts';
import { composeApp } from '../../main/hosts/compose.ts';
import { noRecentWorkspaces } from '../../main/hosts/recent-workspaces.ts';
import { linesOf, readPage, root, shellLines, wordsOf } from './pages.ts';

const readme = readPage('README.md');
const examples = shellLines(readme).filter((line) => line.startsWith('psea '));
const withReferences = linesOf(readme, 'text').filter((line) => line.startsWith('psea '));
const folder = mkdtempSync(join(tmpdir(), 'psea-docs-'));
cpSync(join(root, 'tests', 'fixtures'), join(folder, 'tests', 'fixtures'), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(line: string) {
  const printed: string[] = [];
  const errors: string[] = [];
  const code = await runCli(wordsOf(line).slice(1), {
    version: '0.0.0',
    env: { PSEA_PASSPHRASE: 'a passphrase for an example' },
    cwd: folder,
    readStandardInput: async () => '',
    compose: async () =>
      composeApp({
        recent: noRecentWorkspaces(folder),
        logBug: (_reference, error) => errors.push(String((error as Error).stack)),
      }),
    print: (text) => printed.push(text),
    printError: (text) => errors.push(text),
  });
  return { code, errors, printed: printed.join('') };
}

describe('the examples of README.md', () => {
  it('are five', () => expect(examples).toHaveLength(5));

  // Each goes on where the one before ended, as a reader would.
  it.each(examples)('%s', async (line) => {
    const { code, errors, printed } = await run(line);
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    expect(() => JSON.parse(printed)).not.toThrow();
  });

  it('leave the workbook that the last one promises', () => {
    const file = join(folder, 'register.xlsx');
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  });
});

describe('the examples of README.md that need a reference', () => {
  const references = new Map<string, string>();
  const workspace = '--workspace my-register';

  async function answer(line: string) {
    const { errors, printed } = await run(line);
    expect(errors).toEqual([]);
    return JSON.parse(printed);
  }

  it('begin with an assessment of a partner that was imported before', async () => {
    const { rows } = await answer(`psea partner list ${workspace} --search espoir`);
    references.set('--partner', rows[0].reference);
    const started = await answer(
      `psea assessment start ${workspace} --partner ${rows[0].reference} --instrument un-ip-psea-2020`,
    );
    references.set('--assessment', started.assessment.reference);
    expect(withReferences.length).toBeGreaterThan(0);
  });

  it.each(withReferences)('%s', async (line) => {
    const filled = line.replace(/(--\w+) REF/g, (_, flag: string) => `${flag} ${references.get(flag)}`);
    const { code, errors, printed } = await run(filled);
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    expect(() => JSON.parse(printed)).not.toThrow();
  });
});
