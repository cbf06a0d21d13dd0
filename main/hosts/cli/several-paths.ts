import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { CliCommand } from './cli-commands.ts';
import { type ParsedArguments, parseArguments } from './parse-arguments.ts';
import { UsageError } from './usage-error.ts';

/** A command with the arguments that it is run with. */
interface Chosen {
  readonly command: CliCommand;
  readonly parsed: ParsedArguments;
}

/**
 * Reads the arguments of a command. One that takes a file by its path may be given several, a folder or a pattern such
 * as `DIR/*.psea`, which not every shell writes out: then its sibling runs that takes them all in one go.
 */
export function readArguments(
  command: CliCommand,
  commands: readonly CliCommand[],
  args: readonly string[],
  cwd: string,
): Chosen {
  const parsed = parseArguments(command, args);
  const found = [...parsed.values].find(([field]) => field.path[0] === command.bare);
  if (!found) return { command, parsed };
  const [field, typed] = found;
  const several = commands.find(({ name }) => name === command.several);
  const isSeveral = typed.length > 1 || typed.some((one) => isMany(resolve(cwd, one)));
  if (!several || !isSeveral)
    return { command, parsed: replace(parsed, field, [resolve(cwd, typed[0] ?? '')]) };
  if (several === command)
    return {
      command,
      parsed: replace(
        parsed,
        field,
        typed.flatMap((one) => filesAt(resolve(cwd, one))),
      ),
    };
  return readArguments(several, commands, args, cwd);
}

function replace(
  { options, values }: ParsedArguments,
  field: CliCommand['fields'][number],
  paths: readonly string[],
): ParsedArguments {
  return { options, values: new Map([...values, [field, paths]]) };
}

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
const isPattern = (path: string) =>
  basename(path).includes('*') && statSync(path, { throwIfNoEntry: false }) === undefined;
const isMany = (path: string) => isFolder(path) || isPattern(path);

function filesAt(path: string): string[] {
  if (!isMany(path)) return [path];
  const folder = isFolder(path) ? path : dirname(path);
  const pattern = isFolder(path) ? '*.psea' : basename(path);
  const fits = new RegExp(`^${pattern.split('*').map(literally).join('.*')}$`, 'i');
  const names = isFolder(folder) ? readdirSync(folder).filter((name) => fits.test(name)) : [];
  if (names.length === 0) throw new UsageError('noPackage', { path });
  return names.sort().map((name) => join(folder, name));
}

const literally = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
