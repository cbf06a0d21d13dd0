import { resolve } from 'node:path';
import { instrumentNamedIn } from '../../../shared/content/instrument/parse-answers.ts';
import type { CliCommand } from './cli-commands.ts';
import { fieldValue } from './field-value.ts';
import { newWorkspaceDefaults } from './new-workspace-defaults.ts';
import type { ParsedArguments } from './parse-arguments.ts';
import { readFolder } from './read-folder.ts';
import { isWrittenOut, readBytes, readJson, type Surroundings } from './read-input.ts';
import { readSecret, secretFields } from './secrets.ts';
import { UsageError } from './usage-error.ts';

type Input = Record<string, unknown>;

/**
 * The input of a request: what --input holds, then what flags say, then the workspace's folder, secrets
 * and defaults.
 */
export async function buildInput(
  command: CliCommand,
  { options, values }: ParsedArguments,
  around: Surroundings,
): Promise<Input> {
  const input = await readWholeInput(options.get('input'), around);
  for (const [field, typed] of values) {
    const folder = isFolderField(command, field.path) ? readFolder(typed.at(-1) ?? '', around) : null;
    if (folder) input.files = folder;
    else put(input, field.path, await fieldValue(field, typed, around));
  }
  await readNamedFiles(command, input, around);
  const workspace = options.get('workspace');
  if (command.folderIsWorkspace && workspace !== undefined) input.folder = workspace;
  if (command.folderIsWorkspace && typeof input.from === 'string')
    input.from = resolve(around.cwd, input.from);
  if (typeof input.folder === 'string') input.folder = resolve(around.cwd, input.folder);
  for (const field of command.secrets) {
    input[field] ??= await readSecret(field, options, around, command.name === 'workspace create');
  }
  if (command.name === 'workspace create') fillIn(input, newWorkspaceDefaults(around.text.words));
  if (command.name === 'instrument score') input.instrument ??= instrumentNamedIn(input.answers) ?? undefined;
  input.format ??= formatOf(command, options.get('out'));
  if (input.format === undefined) delete input.format;
  fillInNulls(command, input);
  checkRequired(command, input);
  return input;
}

async function readWholeInput(value: string | undefined, around: Surroundings): Promise<Input> {
  if (value === undefined) return {};
  const input = await readJson('--input', value, around);
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new UsageError('inputNoObject');
  }
  const secret = isWrittenOut(value) ? secretFields.find((field) => field in input) : undefined;
  if (secret) throw new UsageError('secretInInput', { field: secret });
  return { ...input };
}

function put(input: Input, path: readonly string[], value: unknown): void {
  const [name = '', ...rest] = path;
  if (rest.length === 0) {
    const earlier = input[name];
    // An object given whole and a member of it: the member adds to the object.
    input[name] = isInput(earlier) && isInput(value) ? { ...value, ...earlier } : value;
    return;
  }
  const inner = isInput(input[name]) ? { ...input[name] } : {};
  put(inner, rest, value);
  input[name] = inner;
}

/** Whether a field takes a folder in the place of a file: its files then go to `files`. */
function isFolderField({ takesFolder }: CliCommand, path: readonly string[]): boolean {
  return takesFolder && path[0] === 'file';
}

/** A file inside --input is its path. */
async function readNamedFiles(command: CliCommand, input: Input, around: Surroundings): Promise<void> {
  for (const { type, path } of command.fields) {
    const [name = ''] = path;
    const named = input[name];
    if (type.kind !== 'file' || typeof named !== 'string') continue;
    const folder = isFolderField(command, path) ? readFolder(named, around) : null;
    if (folder) {
      delete input[name];
      input.files = folder;
    } else input[name] = await readBytes(named, around);
  }
}

const formats: Readonly<Record<string, string>> = {
  docx: 'word',
  xlsx: 'excel',
  csv: 'csv',
  json: 'json',
  pdf: 'pdf',
  html: 'html',
  htm: 'html',
};

/** The format that the name given with --out ends in, where the command writes that format; undefined otherwise. */
function formatOf({ fields }: CliCommand, out: string | undefined): string | undefined {
  const format = formats[/\.([a-z]+)$/i.exec(out ?? '')?.[1]?.toLowerCase() ?? ''];
  const field = fields.find(({ path }) => path.length === 1 && path[0] === 'format');
  const known = field?.type.kind === 'choice' ? field.type.choices : [];
  return format !== undefined && known.includes(format) ? format : undefined;
}

function fillIn(input: Input, defaults: Input): void {
  for (const [name, value] of Object.entries(defaults)) {
    input[name] =
      isInput(value) && isInput(input[name]) ? { ...value, ...input[name] } : (input[name] ?? value);
  }
}

/** Members left out of an object that was given in part. */
function fillInNulls({ fields }: CliCommand, input: Input): void {
  for (const { path, defaultValue } of fields) {
    const isPartOfGiven = path.length > 1 && isInput(valueAt(input, path.slice(0, -1)));
    if (defaultValue === null && isPartOfGiven && valueAt(input, path) === undefined) put(input, path, null);
  }
}

function checkRequired(command: CliCommand, input: Input): void {
  const missing = command.fields.filter(
    ({ isRequired, path }) => isRequired && valueAt(input, path) === undefined && !isInsideNull(input, path),
  );
  if (missing.length === 0) return;
  const flags = missing.map(({ flag, path }) =>
    command.folderIsWorkspace && path[0] === 'folder' ? '--workspace' : flag,
  );
  throw new UsageError('missing', { flags: flags.join(', ') });
}

/** Whether an object around a member was given as null, which leaves nothing for its members to say. */
function isInsideNull(input: Input, path: readonly string[]): boolean {
  return path.some((_, length) => length > 0 && valueAt(input, path.slice(0, length)) === null);
}

function valueAt(input: Input, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => (isInput(value) ? value[name] : undefined), input);
}

function isInput(value: unknown): value is Input {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array)
  );
}
