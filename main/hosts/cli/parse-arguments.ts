import type { CliCommand } from './cli-commands.ts';
import { flagsOf } from './completion.ts';
import type { InputField } from './input-fields.ts';
import { didYouMean } from './nearest.ts';
import { secretOptions } from './secrets.ts';
import { UsageError } from './usage-error.ts';

/** Options that every command knows, beside its own flags. */
const valueOptions = new Set(['input', 'workspace', 'out', 'json-out', 'format', 'fields', ...secretOptions]);

/** How an answer is shown, unless the request itself asks for a format or for fields. */
const ofAnswers = new Set(['format', 'fields']);

export interface ParsedArguments {
  /** Values of the options that are no input, by name without dashes. */
  readonly options: ReadonlyMap<string, string>;
  /** Values given for each field, in the order typed. */
  readonly values: ReadonlyMap<InputField, readonly string[]>;
}

/** Reads `--flag value`, `--flag=value`, `--yes-or-no`, `--no-yes-or-no`, and a path where the command takes one. Throws a UsageError. */
export function parseArguments(command: CliCommand, args: readonly string[]): ParsedArguments {
  const options = new Map<string, string>();
  const values = new Map<InputField, string[]>();
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (!arg.startsWith('--') || arg === '--') {
      const bare = arg === '--' ? undefined : command.fields.find(({ path }) => path[0] === command.bare);
      if (!bare) throw new UsageError('stray', { word: arg });
      values.set(bare, [...(values.get(bare) ?? []), arg]);
      continue;
    }
    const [flag, inline] = splitAtEquals(arg);
    const name = flag.slice(2);
    // A command may give a known option a meaning of its own, such as the folder that a batch writes into.
    const isOwn = command.fields.some(
      (field) => field.shortFlag === flag || (field.flag === flag && ofAnswers.has(name)),
    );
    if (valueOptions.has(name) && !isOwn) {
      if (options.has(name)) throw new UsageError('givenTwice', { flag });
      options.set(name, inline ?? takeValue(flag, rest));
      continue;
    }
    const { field, isNegated } = findField(command, flag);
    const value =
      field.type.kind === 'boolean'
        ? booleanText(isNegated, inline, rest)
        : (inline ?? takeValue(flag, rest));
    const earlier = values.get(field);
    const isRepeatable =
      field.type.kind === 'texts' ||
      (field.type.kind === 'file' && command.takesFiles) ||
      (command.several !== null && field.path[0] === command.bare);
    if (earlier && !isRepeatable) throw new UsageError('givenTwice', { flag });
    values.set(field, [...(earlier ?? []), value]);
  }
  return { options, values };
}

/** Options with a value and words without, of what is no request. Throws a UsageError. */
export function splitOptions(
  args: readonly string[],
  known: readonly string[],
): { readonly bare: readonly string[]; readonly options: ReadonlyMap<string, string> } {
  const options = new Map<string, string>();
  const bare: string[] = [];
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (!arg.startsWith('--')) {
      bare.push(arg);
      continue;
    }
    const [flag, inline] = splitAtEquals(arg);
    if (!known.includes(flag.slice(2))) {
      const flags = known.map((name) => `--${name}`);
      throw new UsageError('noFlagHere', { flag, near: didYouMean(flag, flags) });
    }
    options.set(flag.slice(2), inline ?? takeValue(flag, rest));
  }
  return { bare, options };
}

/** The arguments for each file alone, where a command was given several. */
export function splitByFile(parsed: ParsedArguments): readonly ParsedArguments[] {
  const files = [...parsed.values].find(([field]) => field.type.kind === 'file');
  if (!files || files[1].length < 2) return [parsed];
  const [field, paths] = files;
  return paths.map((path) => ({ ...parsed, values: new Map([...parsed.values, [field, [path]]]) }));
}

function splitAtEquals(arg: string): [flag: string, value: string | undefined] {
  const at = arg.indexOf('=');
  return at < 0 ? [arg, undefined] : [arg.slice(0, at), arg.slice(at + 1)];
}

/** A lone "-" is a value (standard input), anything else that begins with two dashes is the next flag. */
function takeValue(flag: string, rest: string[]): string {
  const value = rest.shift();
  if (value === undefined || value.startsWith('--')) throw new UsageError('needsValue', { flag });
  return value;
}

function findField(command: CliCommand, flag: string): { field: InputField; isNegated: boolean } {
  const named = (name: string) =>
    command.fields.find((field) => field.flag === name || field.shortFlag === name);
  const field = named(flag);
  if (field) return { field, isNegated: false };
  const negated = flag.startsWith('--no-') ? named(`--${flag.slice('--no-'.length)}`) : undefined;
  if (negated?.type.kind === 'boolean') return { field: negated, isNegated: true };
  throw new UsageError('noFlag', { command: command.name, flag, near: didYouMean(flag, flagsOf(command)) });
}

function booleanText(isNegated: boolean, inline: string | undefined, rest: string[]): string {
  if (isNegated) return 'false';
  if (inline !== undefined) return inline;
  return rest[0] === 'true' || rest[0] === 'false' ? (rest.shift() ?? 'true') : 'true';
}
