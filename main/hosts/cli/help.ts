import type { CliCommand } from './cli-commands.ts';
import { examples } from './examples.ts';
import type { FieldKind, InputField } from './input-fields.ts';
import { newWorkspaceDefaults } from './new-workspace-defaults.ts';
import { olderNamesOf } from './older-names.ts';
import { answerFormats } from './show-answer.ts';

const intro = `psea – PSEA Partner Assessment on the command line

Usage: psea <feature> <command> [flags]
       psea <feature> <command> --input '{…}' | --input FILE | --input -
       psea score --instrument ID --answers FILE|-
       psea run FILE.jsonl|-
       psea completion bash|zsh|fish|powershell
       psea help <feature> [command]
`;

const common = `A file is given by its path, or as - from standard input. Where JSON is asked for, it can be written out ({…}), stand
in a file, or come from standard input (-). The workspace is named by --workspace DIR or PSEA_WORKSPACE; its
passphrase comes from --passphrase-file FILE, --passphrase-command COMMAND, PSEA_PASSPHRASE,
PSEA_PASSPHRASE_COMMAND, or is asked for on a terminal, never from an argument. Results are JSON on standard output,
lists on a terminal a table; --format json|table|csv and --fields a,b choose. Progress goes to standard error.
Exit codes: 0 done, 1 refused or something found wrong (error as JSON on standard error), 2 wrong usage, 70 a bug.
`;

/** What a list of commands says of each. */
export type ListedCommand = Pick<CliCommand, 'feature' | 'name' | 'summary'>;

export function generalHelp(commands: readonly ListedCommand[]): string {
  const features = [...new Set(commands.map(({ feature }) => feature))];
  const groups = features.map((feature) =>
    listing(commands.filter((command) => command.feature === feature)),
  );
  return `${intro}\n${groups.join('\n')}\n${common}\nMore: psea <feature> <command> --help\n`;
}

export function featureHelp(commands: readonly CliCommand[]): string {
  const feature = commands[0]?.feature ?? '';
  return `Usage: psea ${feature} <command> [flags]\n\n${listing(commands)}\nMore: psea ${feature} <command> --help\n`;
}

export function commandHelp(command: CliCommand): string {
  const flags = command.fields.filter(({ path }) => !(command.folderIsWorkspace && path[0] === 'folder'));
  const rows: [string, string][] = flags.map((field) => [flagText(field), noteText(command, field)]);
  if (command.givesFile)
    rows.push(['--out FILE', 'required; where to write the file, or a folder; - for standard output']);
  if (command.needsWorkspace || command.folderIsWorkspace) rows.push(['--workspace DIR', 'required']);
  if (command.reads && !command.givesFile) {
    const hasOwn = (flag: string) => flags.some((field) => field.flag === flag);
    if (!hasOwn('--format')) rows.push([`--format ${answerFormats.join('|')}`, 'how the answer is shown']);
    if (!hasOwn('--fields'))
      rows.push(['--fields TEXT,…', 'of each line these alone; one inside another with a dot']);
  }
  rows.push(['--input JSON|FILE|-', 'the whole input as JSON; flags add to it']);
  rows.push(['--json-out FILE', 'where to write the answer, in place of standard output']);
  return `${wrapped(command.summary, 0)}

Usage: psea ${command.name}${bareText(command)} [flags]
${olderName(command)}
${table(rows)}
${examplesOf(command.name)}${wrapped(`Refusals: ${command.errors.join(', ')}`, 2)}

${common}`;
}

/** Help of what is no request of its own. */
export function wholeHelp(name: 'completion' | 'run'): string {
  return name === 'run' ? runHelp : completionHelp;
}

const runHelp = `Several requests in one opening of the workspace.

Usage: psea run FILE.jsonl|- --workspace DIR

Each line of the file is one request, with files by their paths, and "out" where its answer is a file:
  {"command": "partner edit", "input": {"partner": "KE-0001-AAA", "fields": {"acronym": "BDR"}}}
  {"command": "register export-excel", "input": {}, "out": "register.xlsx"}
All lines are read before the first is asked: where one can't be, none is. Each answer is a line of JSON with the
number of its line; one that is refused doesn't keep the others back. The exit code says the worst of them.

${common}`;

const completionHelp = `A script that completes commands and flags in a shell.

Usage: psea completion bash|zsh|fish|powershell

  source <(psea completion bash)
  psea completion zsh > "\${fpath[1]}/_psea"
  psea completion fish > ~/.config/fish/completions/psea.fish
  psea completion powershell | Out-String | Invoke-Expression
`;

function examplesOf(name: string): string {
  const lines = examples[name] ?? [];
  const shown = lines.map((line) => `  ${line.startsWith('curl ') ? line : `psea ${line}`}\n`);
  return lines.length === 0 ? '' : `Examples:\n${shown.join('')}\n`;
}

/** Words in lines that a terminal of usual width holds, further lines moved in. */
function wrapped(text: string, indent: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > LINE) {
      lines.push(line);
      line = ' '.repeat(indent) + word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

const LINE = 118;

/** What may stand without a flag. */
function bareText({ bare, several }: CliCommand): string {
  if (bare === null) return '';
  return several === null ? ' FILE' : ' FILE… | FOLDER';
}

/** The name by which people may know it, with which it still runs. */
function olderName({ name }: CliCommand): string {
  const older = olderNamesOf(name);
  return older.length === 0 ? '' : `Older name, which still works: psea ${older.join(', psea ')}\n`;
}

function listing(commands: readonly ListedCommand[]): string {
  return table(commands.map(({ name, summary }) => [name, summary]));
}

function flagText({ flag, shortFlag, type }: InputField): string {
  const value = valueText(type);
  return `${shortFlag ? `${flag}, ${shortFlag}` : flag}${value && ` ${value}`}`;
}

function valueText(type: FieldKind): string {
  switch (type.kind) {
    case 'text':
      return type.shown === 'DATE' ? 'YYYY-MM-DD' : type.shown;
    case 'number':
      return 'NUMBER';
    case 'boolean':
      return '';
    case 'choice':
      return type.choices.join('|');
    case 'texts':
      return type.choices ? `${type.choices.join('|')},…` : 'TEXT,…';
    case 'file':
      return 'FILE';
    case 'files':
      return 'FILE|FOLDER';
    case 'json':
      return 'JSON|FILE|-';
  }
}

function noteText(command: CliCommand, { isRequired, defaultValue, path }: InputField): string {
  if (command.name === 'workspace create') {
    const { office, officer } = newWorkspaceDefaults();
    const assumed = { office, 'officer.name': officer.name, 'officer.function': officer.function }[
      path.join('.')
    ];
    if (assumed !== undefined) return `else ${JSON.stringify(assumed)}`;
  }
  if (command.takesFolder && path[0] === 'file') return 'required; a file or a folder';
  if (isRequired) return 'required';
  return defaultValue === undefined ? '' : `else ${JSON.stringify(defaultValue)}`;
}

const NOTE_COLUMN = 46;

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.min(NOTE_COLUMN, Math.max(...rows.map(([left]) => left.length)) + 2);
  return rows
    .map(([left, right]) => {
      if (right === '') return `  ${left}\n`;
      return left.length < width
        ? `  ${left.padEnd(width)}${right}\n`
        : `  ${left}\n  ${''.padEnd(width)}${right}\n`;
    })
    .join('');
}
