import { expect, it } from 'vitest';
import type { CliParts } from '../../../../main/hosts/cli/cli-parts.ts';
import { runCli } from '../../../../main/hosts/cli/run-cli.ts';

/** What a command line without a workspace prints and how it ends. */
async function run(...args: string[]) {
  const printed: string[] = [];
  const print = (text: string) => void printed.push(text);
  const parts = { cwd: '/', env: {}, version: '0', print, printError: print } as unknown as CliParts;
  return { code: await runCli(args, parts), text: printed.join('\n') };
}

it.each([
  [['report', 'training', '--help'], 'psea report write'],
  [['report', 'country-brief', '--help'], 'psea report write'],
  [['report', 'annual', '--help'], 'psea report annual'],
  [['report', 'definition', 'run', '--help'], 'psea report-definition run'],
])('psea %j is %s', async (args, name) => {
  const { code, text } = await run(...args);
  expect(code).toBe(0);
  expect(text).toContain(name);
});

it('a report is written as its own command, which asks for what is missing', async () => {
  expect((await run('report', 'kpi')).text).toContain('Missing: --out.');
  expect((await run('report', 'nothing')).text).toContain('There is no “psea report nothing”.');
});
