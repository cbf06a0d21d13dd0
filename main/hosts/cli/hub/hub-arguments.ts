import { UsageError } from '../usage-error.ts';
import type { hubCommands } from './hub-names.ts';

const withoutValue = new Set(['preview', 'new-hub', 'apart', 'forged']);

export interface HubArguments {
  text(name: string): string | undefined;
  needed(name: string): string;
  list(name: string): readonly string[] | undefined;
  is(name: string): boolean;
  readonly options: ReadonlyMap<string, string>;
}

/** Reads the flags of a hub command. Throws a UsageError for one that it doesn’t have, and for one given twice. */
export function hubArguments(command: (typeof hubCommands)[number], args: readonly string[]): HubArguments {
  const known = new Set([
    ...command.flags.map((flag) => /--([a-z-]+)/.exec(flag)?.[1] ?? ''),
    ...['url-file', 'json-out'],
    ...(command.flags.some((flag) => flag.startsWith('--workspace')) ? ['passphrase-file'] : []),
  ]);
  const options = new Map<string, string>();
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (!arg.startsWith('--') || arg === '--') throw new UsageError('stray', { word: arg });
    const at = arg.indexOf('=');
    const name = arg.slice(2, at < 0 ? undefined : at);
    if (!known.has(name))
      throw new UsageError('noFlag', { command: command.name, flag: `--${name}`, near: '' });
    if (options.has(name)) throw new UsageError('givenTwice', { flag: `--${name}` });
    const value = at >= 0 ? arg.slice(at + 1) : withoutValue.has(name) ? 'true' : rest.shift();
    if (value === undefined || value.startsWith('--'))
      throw new UsageError('needsValue', { flag: `--${name}` });
    options.set(name, value);
  }
  const needed = (name: string) => {
    const value = options.get(name)?.trim();
    if (!value) throw new UsageError('missing', { flags: `--${name}` });
    return value;
  };
  return {
    options,
    needed,
    text: (name) => options.get(name),
    list: (name) =>
      options
        .get(name)
        ?.split(',')
        .map((each) => each.trim())
        .filter((each) => each !== ''),
    is: (name) => options.get(name) === 'true',
  };
}
