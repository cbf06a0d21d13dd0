import { describe, expect, it } from 'vitest';
import { cliCommands } from '../../../../main/hosts/cli/cli-commands.ts';
import { contract } from '../../../../shared/contract/contract.ts';
import { terminal } from './psea.ts';

describe('the help of the command line', () => {
  it('names every request of the contract with its summary', async () => {
    const { stdout, exit } = await terminal().run(['--help']);
    expect(exit).toBe(0);
    const requests = Object.values(contract).flatMap((feature) => Object.keys(feature));
    expect(cliCommands()).toHaveLength(requests.length);
    for (const { name, summary } of cliCommands()) {
      expect(stdout).toContain(`  ${name} `);
      expect(stdout).toContain(summary);
    }
  });

  it.each(cliCommands().map((command) => [command.name, command] as const))(
    'explains “%s”',
    async (name, command) => {
      const { stdout, stderr, exit } = await terminal().run([...name.split(' '), '--help']);
      expect([exit, stderr]).toEqual([0, '']);
      const inOneLine = stdout.replace(/\s+/g, ' ');
      expect(inOneLine).toContain(command.summary.replace(/\s+/g, ' '));
      expect(stdout).toContain(`Usage: psea ${name}`);
      for (const code of command.errors) expect(stdout).toContain(code);
      // What is secret has no flag that could show it to other programs.
      expect(stdout).not.toMatch(/--(passphrase|recovery-key|current|next|new-passphrase)[ ,]/);
    },
  );

  it('lists the commands of one feature', async () => {
    const { stdout, exit } = await terminal().run(['assessment', '--help']);
    expect(exit).toBe(0);
    expect(stdout).toContain('assessment record-answers');
    expect(stdout).not.toContain('partner create');
  });

  it('has a flag for every member of an object, short where nothing else has its name', async () => {
    const determine = await terminal().run(['assessment', 'determine', '--help']);
    expect(determine.stdout).toContain('--signed-by-name, --name TEXT');
    const decide = await terminal().run(['assessment', 'decide', '--help']);
    expect(decide.stdout).toContain('--note-for-record-approver-name TEXT');
    expect(decide.stdout).toContain('--decision proceed|proceed-with-conditions|do-not-proceed');
    const create = await terminal().run(['partner', 'create', '--help']);
    expect(create.stdout).toMatch(/--fields-name, --name TEXT +required/);
  });
});

describe('wrong usage', () => {
  it.each([
    ['nothing at all', [], 'No command was given.'],
    ['an unknown feature', ['partners'], 'There is no “psea partners”.'],
    ['a feature alone', ['partner'], 'needs a command'],
    ['an unknown command', ['partner', 'remove'], 'There is no “psea partner remove”.'],
    ['an unknown flag', ['partner', 'list', '--serch', 'x'], 'has no flag --serch'],
    ['a flag without its value', ['partner', 'list', '--search'], '--search needs a value'],
    ['a flag given twice', ['partner', 'list', '--search', 'a', '--search', 'b'], 'given twice'],
    ['a stray word', ['partner', 'list', 'all'], '“all” stands where a flag was expected'],
    ['no workspace', ['partner', 'list'], 'Missing: --workspace.'],
    ['a missing value', ['assessment', 'get', '--workspace', 'w'], 'Missing: --assessment.'],
    [
      'a missing part of an object',
      ['partner', 'create', '--acronym', 'X', '--workspace', 'w'],
      'Missing: --fields-name.',
    ],
    [
      'a choice that isn’t one',
      ['assessment', 'decide', '--decision', 'maybe', '--workspace', 'w'],
      '--decision is one of proceed',
    ],
    ['a file without --out', ['register', 'export-excel', '--workspace', 'w'], 'Missing: --out.'],
    ['--out without a file', ['partner', 'list', '--out', 'x', '--workspace', 'w'], 'writes no file'],
    ['input that isn’t JSON', ['partner', 'list', '--input', '{nope', '--workspace', 'w'], 'is not JSON'],
    [
      'input that is no object',
      ['partner', 'list', '--input', '[]', '--workspace', 'w'],
      'must be a JSON object',
    ],
  ])('%s: says what is wrong, shows help, does nothing', async (_name, args, problem) => {
    const { exit, stdout, stderr } = await terminal().run(args);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(problem);
    expect(stderr).toContain('Usage: psea');
  });

  it('a passphrase among the arguments, or none at all', async () => {
    const desk = terminal();
    const inArgument = await desk.run([
      'workspace',
      'create',
      '--workspace',
      'w',
      '--input',
      '{"passphrase":"shown to all"}',
    ]);
    expect([inArgument.exit, inArgument.stderr.split('\n')[0]]).toEqual([
      2,
      expect.stringContaining('secret'),
    ]);
    expect(inArgument.stderr).not.toContain('shown to all');
    desk.env.PSEA_PASSPHRASE = undefined;
    const missing = await desk.run(['partner', 'list', '--workspace', 'w']);
    expect([missing.exit, missing.stderr]).toEqual([2, expect.stringContaining('PSEA_PASSPHRASE')]);
  });
});
