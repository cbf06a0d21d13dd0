import { type CliCommand, cliCommands } from '../../main/hosts/cli/cli-commands.ts';
import type { FieldKind } from '../../main/hosts/cli/input-fields.ts';
import { secretPlaces } from '../../main/hosts/cli/secrets.ts';
import { code } from './json-schema.ts';

/** The command of a request; undefined for requests that only a window makes. */
export function commandOf(feature: string, verb: string): CliCommand | undefined {
  return cliCommands().find(({ path }) => path[0] === feature && path[1] === verb);
}

/** The shortest command line that has all it needs, such as "psea partner get --workspace DIR --partner REF". */
export function commandLine(command: CliCommand): string {
  const required = command.fields
    .filter(({ isRequired, path }) => isRequired && !isWorkspaceFolder(command, path))
    .map(({ flag, shortFlag, type }) => `${shortFlag ?? flag} ${placeholder(type)}`.trim());
  const workspace = command.needsWorkspace || command.folderIsWorkspace ? ['--workspace DIR'] : [];
  const out = command.givesFile ? ['--out FILE'] : [];
  return ['psea', command.name, ...workspace, ...required, ...out].join(' ');
}

/** How a field of the input is given on the command line; an empty text for a field without a flag. */
export function flagText(command: CliCommand, path: readonly string[]): string {
  const [name = ''] = path;
  if (isWorkspaceFolder(command, path)) return code('--workspace');
  const secret = command.secrets.find((field) => field === name);
  if (secret) {
    const { variable, option } = secretPlaces(secret);
    return `${code(variable)} or ${code(option)}`;
  }
  const field = command.fields.find((each) => each.path.join('.') === path.join('.'));
  if (!field) return '';
  return field.shortFlag ? `${code(field.shortFlag)}, ${code(field.flag)}` : code(field.flag);
}

function isWorkspaceFolder(command: CliCommand, path: readonly string[]): boolean {
  return command.folderIsWorkspace && path[0] === 'folder';
}

function placeholder(type: FieldKind): string {
  switch (type.kind) {
    case 'text':
      return type.shown;
    case 'number':
      return 'NUMBER';
    case 'boolean':
      return '';
    case 'choice':
      return type.choices.join('|');
    case 'texts':
      return 'TEXT,…';
    case 'file':
      return 'FILE';
    case 'files':
      return 'FILE|FOLDER';
    case 'json':
      return 'JSON';
  }
}
