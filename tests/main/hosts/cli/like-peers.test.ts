import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cliCommands } from '../../../../main/hosts/cli/cli-commands.ts';
import { nearest } from '../../../../main/hosts/cli/nearest.ts';
import { textTable } from '../../../../main/hosts/cli/text-table.ts';
import { passphrase, type Terminal, terminal } from './psea.ts';

const isWindows = process.platform === 'win32';
const isLinux = process.platform === 'linux';

// What people expect who know the command lines of gh, restic and age.

async function office(...names: string[]): Promise<Terminal> {
  const desk = terminal();
  desk.env.PSEA_WORKSPACE = 'office';
  const created = await desk.run(['workspace', 'create', '--office', 'Fictional office']);
  expect([created.exit, created.stderr]).toEqual([0, '']);
  for (const name of names)
    expect((await desk.run(['partner', 'create', '--name', name, '--country', 'KE'])).exit).toBe(0);
  return desk;
}

const list = 'Partner name;Country\nGreen Hills;Kenya\nمنظمة النور;السودان\n';

describe('standard input and output', () => {
  it.each([
    ['as text', list, 2],
    ['with a mark at its beginning', `\uFEFF${list}`, 2],
    ['in UTF-16', Buffer.from(`\uFEFF${list}`, 'utf16le'), 2],
  ])('takes a list as - in the place of a file: %s', async (_, given, added) => {
    const desk = await office();
    const done = await desk.run(['partner', 'import', '--file', '-'], given);
    expect([done.exit, (done.value as { created: unknown[] }).created.length]).toEqual([0, added]);
    expect(existsSync(join(desk.cwd, '-'))).toBe(false);
  });

  it('takes a workbook too, and gives one out as -', async () => {
    const desk = await office('Green Hills');
    const out = await desk.run(['register', 'export-excel', '--out', '-']);
    const again = await desk.run(
      ['partner', 'preview-import', '--file', '-'],
      Buffer.from(out.stdout, 'latin1'),
    );
    expect(again.value).toMatchObject({ fileName: 'standard-input.xlsx', totals: { rows: 1 } });
  });

  it('can be read once, and says so', async () => {
    const desk = await office();
    const both = await desk.run(['partner', 'import', '--file', '-', '--input', '-'], '{}');
    expect([both.exit, both.stderr.split('\n')[0]]).toEqual([
      2,
      'Standard input (-) was asked for in two places; it can be read once.',
    ]);
  });

  it.runIf(!isWindows)(
    'keeps the mode of a file that is there, leaves a link a link, and makes a new file for its owner alone',
    async () => {
      const desk = await office();
      const [there, link, fresh] = ['there.xlsx', 'link.xlsx', 'fresh.xlsx'].map((name) =>
        join(desk.cwd, name),
      );
      writeFileSync(there as string, 'old');
      chmodSync(there as string, 0o644);
      mkdirSync(join(desk.cwd, 'shared'));
      writeFileSync(join(desk.cwd, 'shared', 'target.xlsx'), 'old');
      chmodSync(join(desk.cwd, 'shared', 'target.xlsx'), 0o664);
      symlinkSync(join('shared', 'target.xlsx'), link as string);
      for (const out of ['there.xlsx', 'link.xlsx', 'fresh.xlsx'])
        expect((await desk.run(['register', 'export-excel', '--out', out])).exit).toBe(0);
      const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);
      expect([there, link, fresh].map((path) => modeOf(path as string))).toEqual(['644', '664', '600']);
      expect(lstatSync(link as string).isSymbolicLink()).toBe(true);
      expect(
        readFileSync(link as string)
          .subarray(0, 2)
          .toString(),
      ).toBe('PK');
    },
  );
});

describe('how an answer is shown', () => {
  it('is JSON in a pipe, a table on a terminal, and as asked in either', async () => {
    const desk = await office('Green Hills', 'أمل للإغاثة');
    const terminalWidth = 80;
    const piped = await desk.run(['partner', 'list']);
    expect(piped.value).toMatchObject({ total: 2 });
    const shown = await desk.run(['partner', 'list'], '', { terminalWidth });
    expect(shown.stdout).toMatch(/^reference +name/);
    expect(shown.stdout).toContain('أمل للإغاثة');
    expect(Math.max(...shown.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    const asked = await desk.run(['partner', 'list', '--format', 'json'], '', { terminalWidth });
    expect(asked.value).toEqual(piped.value);
    // What is no list has no table unasked.
    const one = await desk.run(['workspace', 'get-status'], '', { terminalWidth });
    expect(one.value).not.toBeNull();
  });

  it.each([
    ['csv', 'name,country\nGreen Hills,KE\n'],
    ['table', 'name         country\nGreen Hills  KE\n'],
  ])('gives the fields that are asked for, in their order: %s', async (format, expected) => {
    const desk = await office('Green Hills');
    const args = ['partner', 'list', '--format', format, '--fields', 'name,country'];
    expect((await desk.run(args)).stdout.replace(/\r\n/g, '\n').replace(/^\uFEFF/, '')).toBe(expected);
  });

  it('names the fields that there are where one isn’t', async () => {
    const desk = await office('Green Hills');
    const wrong = await desk.run(['partner', 'list', '--fields', 'name,rang']);
    expect([wrong.exit, wrong.stderr]).toEqual([2, expect.stringContaining('No line has the field rang.')]);
    expect(wrong.stderr).toContain('acronym');
  });

  it('isn’t asked of a command that changes something, before anything is changed', async () => {
    const desk = await office();
    const wrong = await desk.run(['partner', 'create', '--name', 'Green Hills', '--format', 'csv']);
    expect(wrong.exit).toBe(2);
    expect((await desk.run(['partner', 'list'])).value).toMatchObject({ total: 0 });
  });

  it('cuts a table to the width of the terminal, with letters of any width', () => {
    const table = textTable(
      ['name', 'country'],
      [
        ['中国非政府组织网络', 'CN'],
        ['a'.repeat(90), 'KE'],
      ],
      30,
    );
    expect(table.split('\n')[1]).toMatch(/^中国非政府组织网络 +CN$/);
    expect(table.split('\n')[2]).toMatch(/^a{20}… {2}KE$/);
  });
});

describe('the passphrase', () => {
  it('comes from a command, by flag or environment, whose first line it is', async () => {
    const desk = await office();
    desk.env.PSEA_PASSPHRASE = undefined;
    const command = `${JSON.stringify(process.execPath)} -e "console.log('${passphrase}')"`;
    expect((await desk.run(['partner', 'list', '--passphrase-command', command])).exit).toBe(0);
    desk.env.PSEA_PASSPHRASE_COMMAND = command;
    expect((await desk.run(['partner', 'list'])).exit).toBe(0);
    const failed = await desk.run(['partner', 'list', '--passphrase-command', 'exit 3']);
    expect([failed.exit, failed.stderr]).toEqual([2, expect.stringContaining('ended with 3')]);
  });

  it('comes from standard input, or is asked for on a terminal; a new one twice', async () => {
    const desk = await office();
    desk.env.PSEA_PASSPHRASE = undefined;
    const piped = await desk.run(['partner', 'list', '--passphrase-file', '-'], `${passphrase}\n`);
    expect(piped.exit).toBe(0);
    const asked: string[] = [];
    const askSecret = async (question: string) => {
      asked.push(question);
      return passphrase;
    };
    expect((await desk.run(['partner', 'list'], '', { askSecret })).exit).toBe(0);
    expect((await desk.run(['workspace', 'create', '--workspace', 'second'], '', { askSecret })).exit).toBe(
      0,
    );
    expect(asked).toEqual(['The passphrase: ', 'The passphrase: ', 'The passphrase once more: ']);
    const unlike = async (question: string) => question;
    const differing = await desk.run(['workspace', 'create', '--workspace', 'third'], '', {
      askSecret: unlike,
    });
    expect([differing.exit, existsSync(join(desk.cwd, 'third'))]).toEqual([2, false]);
  });
});

describe('the exit code', () => {
  it.each([
    ['clause check', { verdict: 'differs' }, { verdict: 'unchanged' }],
    ['clause check', { verdict: 'differs' }, { verdict: 'to-know' }],
    ['workspace check', { problems: [{}] }, { problems: [] }],
  ])('of “%s” says that something was found', (name, found, nothing) => {
    const { failed } = cliCommands().find((each) => each.name === name) ?? {};
    expect([failed?.(found), failed?.(nothing)]).toEqual([true, false]);
  });
});

describe('help', () => {
  it.each([
    [['-V'], '0.0.0-test\n'],
    [['help', 'partner'], 'partner import'],
    [['help', 'partner', 'import'], '| psea partner import --workspace my-register --file -'],
    [['help', 'run'], 'Several requests in one opening'],
    [['help', 'todo'], 'Usage: psea todo list'],
  ])('answers %j', async (args, expected) => {
    const { exit, stdout } = await terminal().run(args);
    expect([exit, stdout]).toEqual([0, expect.stringContaining(expected)]);
  });

  it.each([
    [['partnr', 'list'], 'Did you mean “psea partner”?'],
    [['partner', 'lst'], 'Did you mean “psea partner list”?'],
    [['partner', 'list', '--serach', 'x'], 'Did you mean “--search”?'],
    [['work', 'check'], 'Did you mean “psea workspace”?'],
    [['complection'], 'Did you mean “psea completion”?'],
  ])('says what was probably meant: %j', async (args, expected) => {
    const { exit, stderr } = await terminal().run(args);
    expect([exit, stderr]).toEqual([2, expect.stringContaining(expected)]);
  });

  it('suggests nothing where nothing is near', () => {
    expect(nearest('xylophone', ['partner', 'plan'])).toEqual([]);
  });

  it('keeps its lines short enough for a terminal', async () => {
    const long = (await terminal().run(['help', 'assessment', 'record-response'])).stdout.split('\n');
    expect(long.filter((line) => line.length > 120 && !line.includes('|'))).toEqual([]);
  });
});

describe('completion', () => {
  it.each(['bash', 'zsh', 'fish', 'powershell'])('has every command and flag for %s', async (shell) => {
    const { exit, stdout } = await terminal().run(['completion', shell]);
    expect(exit).toBe(0);
    for (const { name } of cliCommands()) expect(stdout).toContain(name.split(' ')[1]);
    expect(stdout).toContain(shell === 'fish' ? '-l undecided' : '--undecided');
  });

  it.runIf(isLinux)('completes in bash', async () => {
    const { stdout } = await terminal().run(['completion', 'bash']);
    const complete = (...words: string[]) => {
      const ask = `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _psea; echo "\${COMPREPLY[@]}"`;
      return spawnSync('bash', ['-c', `${stdout}\n${ask}`], { encoding: 'utf8' }).stdout.trim();
    };
    expect(complete('psea', 'par')).toBe('partner');
    expect(complete('psea', 'partner', 'undo')).toBe('undo-import');
    expect(complete('psea', 'partner', 'import', '--und')).toBe('--undecided');
  });

  it('refuses a shell that it doesn’t know', async () => {
    expect((await terminal().run(['completion', 'tcsh'])).exit).toBe(2);
  });
});

describe('several requests in one opening', () => {
  const line = (command: string, input: object, more: object = {}) =>
    JSON.stringify({ command, input, ...more });
  const answers = (stdout: string) =>
    stdout
      .trim()
      .split('\n')
      .map((each) => JSON.parse(each) as { line: number; ok: boolean; error?: { code: string } });

  it('answers each line, goes on after a refusal, and ends with the worst', async () => {
    const desk = await office();
    writeFileSync(
      join(desk.cwd, 'work.jsonl'),
      [
        line('partner create', { fields: { name: 'Green Hills' } }),
        '',
        line('partner archive', { partner: 'NOBODY', reason: 'A slip.' }),
        line('partner create', { fields: { name: 'أمل للإغاثة' } }),
        line('register export-excel', {}, { out: 'register.xlsx' }),
      ].join('\n'),
    );
    const ran = await desk.run(['run', 'work.jsonl']);
    expect(answers(ran.stdout).map(({ line: at, ok, error }) => [at, ok, error?.code])).toEqual([
      [1, true, undefined],
      [3, false, 'PARTNER_NOT_FOUND'],
      [4, true, undefined],
      [5, true, undefined],
    ]);
    expect(ran.exit).toBe(1);
    expect(existsSync(join(desk.cwd, 'register.xlsx'))).toBe(true);
    expect((await desk.run(['partner', 'list'])).value).toMatchObject({ total: 2 });
  });

  it.each([
    ['no JSON', 'partner list'],
    ['no such command', line('partner burn', {})],
    ['a member that is missing', line('partner archive', {})],
    ['a secret', line('partner list', { passphrase: 'x' })],
    ['an answer without a place', line('register export-excel', {})],
    ['a command that opens by itself', line('workspace open', {})],
  ])('reads all lines before the first is asked: %s', async (_, wrong) => {
    const desk = await office();
    const file = `${line('partner create', { fields: { name: 'Green Hills' } })}\n${wrong}\n`;
    const ran = await desk.run(['run', '-'], file);
    expect([ran.exit, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain('Line 2:');
    expect((await desk.run(['partner', 'list'])).value).toMatchObject({ total: 0 });
  });

  it('ends with 0 where all went well, and refuses a wrong passphrase once', async () => {
    const desk = await office();
    const file = `${line('partner list', {})}\n${line('partner list', { search: 'x' })}\n`;
    expect((await desk.run(['run', '-'], file)).exit).toBe(0);
    desk.env.PSEA_PASSPHRASE = 'another fictional passphrase';
    const refused = await desk.run(['run', '-'], file);
    expect([refused.exit, answers(refused.stdout)]).toMatchObject([1, [{ ok: false }]]);
  });
});
