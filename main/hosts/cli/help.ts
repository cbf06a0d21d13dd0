import type { CliCommand } from './cli-commands.ts';
import type { FieldKind, InputField } from './input-fields.ts';
import { newWorkspaceDefaults } from './new-workspace-defaults.ts';
import { olderNamesOf } from './older-names.ts';

const intro = `psea – PSEA Partner Assessment on the command line

Usage: psea <feature> <command> [flags]
       psea <feature> <command> --input '{…}' | --input FILE | --input -
       psea score --instrument ID --answers FILE|-
`;

const common = `A file is given by its path. Where JSON is asked for, it can be written out ({…}), stand in a file,
or come from standard input (-). The workspace is named by --workspace DIR; its passphrase comes from
PSEA_PASSPHRASE or --passphrase-file FILE, never from an argument. Results are JSON on standard output.
Exit codes: 0 done, 1 refused (error as JSON on standard error), 2 wrong usage, 70 a bug.
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
  rows.push(['--input JSON|FILE|-', 'the whole input as JSON; flags add to it']);
  rows.push(['--json-out FILE', 'where to write the answer, in place of standard output']);
  return `${command.summary}

Usage: psea ${command.name}${bareText(command)} [flags]
${olderName(command)}
${table(rows)}
Refusals: ${command.errors.join(', ')}

${common}`;
}

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
