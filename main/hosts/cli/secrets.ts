import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fillMessage } from '../../../shared/ground/refusals/fill-message.ts';
import { typedText } from '../typed-text.ts';
import type { Surroundings } from './read-input.ts';
import type { CliWords } from './text/cli-text.ts';
import { UsageError } from './usage-error.ts';

/**
 * Where each secret of an input comes from: a file, what a command prints, the environment, or whoever sits at the
 * terminal. Other programs can read arguments.
 */
interface Source {
  readonly variable: string;
  readonly option: string;
  readonly what: keyof CliWords['secret'];
  /** Whether the request may do without, as one that takes a public key instead. */
  readonly isOptional?: boolean;
}

const sources = {
  passphrase: { variable: 'PSEA_PASSPHRASE', option: 'passphrase-file', what: 'passphrase' },
  current: { variable: 'PSEA_PASSPHRASE', option: 'passphrase-file', what: 'passphrase' },
  next: { variable: 'PSEA_NEW_PASSPHRASE', option: 'new-passphrase-file', what: 'newPassphrase' },
  newPassphrase: { variable: 'PSEA_NEW_PASSPHRASE', option: 'new-passphrase-file', what: 'newPassphrase' },
  recoveryKey: { variable: 'PSEA_RECOVERY_KEY', option: 'recovery-key-file', what: 'recoveryKey' },
  packagePassphrase: {
    variable: 'PSEA_PACKAGE_PASSPHRASE',
    option: 'package-passphrase-file',
    what: 'packagePassphrase',
    isOptional: true,
  },
} as const satisfies Readonly<Record<string, Source>>;

export type SecretField = keyof typeof sources;

/** Names a command that prints the passphrase. */
const passphraseCommand = 'passphrase-command';

export const secretOptions: readonly string[] = [
  ...new Set(Object.values(sources).map(({ option }) => option)),
  passphraseCommand,
];

export const secretFields = Object.keys(sources) as readonly SecretField[];

/** Where a secret is given: the variable of the environment, and the option that names a file. */
export function secretPlaces(field: SecretField): { readonly variable: string; readonly option: string } {
  const { variable, option } = sources[field];
  return { variable, option: `--${option}` };
}

export function isSecret(field: string): field is SecretField {
  return Object.hasOwn(sources, field);
}

/**
 * A secret, from the first place that has it. Throws a UsageError that says where it belongs when it is in none and
 * can't be done without. `isNew`: of a passphrase that is only being chosen, which is asked for twice.
 */
export async function readSecret(
  field: SecretField,
  options: ReadonlyMap<string, string>,
  around: Surroundings,
  isNew = false,
): Promise<string | undefined> {
  return readSecretLine(sources[field], options, around, isNew);
}

/** As `readSecret`, of a place that no request names, such as the connection to a hub; undefined where it is optional and in none. */
export async function readSecretLine(
  { variable, option, what, isOptional }: Source,
  options: ReadonlyMap<string, string>,
  around: Surroundings,
  isNew = false,
): Promise<string | undefined> {
  const { env, cwd, readStandardInput } = around;
  const file = options.get(option);
  if (file === '-') return firstLineOf(await readStandardInput());
  if (file !== undefined) return firstLine(resolve(cwd, file), option);
  const command = option === 'passphrase-file' ? options.get(passphraseCommand) : undefined;
  if (command !== undefined) return printedBy(command, cwd, env);
  const value = env[variable];
  if (value) return value;
  const kept = option === 'passphrase-file' ? env.PSEA_PASSPHRASE_COMMAND : undefined;
  if (kept) return printedBy(kept, cwd, env);
  if (isOptional) return undefined;
  if (around.askSecret)
    return askFor(what, around.askSecret, around.text.words, isNew || what === 'newPassphrase');
  throw new UsageError('secretMissing', { what: { secret: what }, variable, flag: `--${option}` });
}

async function askFor(
  what: Source['what'],
  askSecret: NonNullable<Surroundings['askSecret']>,
  { ask, secret }: CliWords,
  isNew: boolean,
): Promise<string> {
  const named = { what: secret[what] };
  const given = await askSecret(fillMessage(ask.once, named));
  if (isNew && given !== (await askSecret(fillMessage(ask.again, named))))
    throw new UsageError('secretsDiffer', { what: { secret: what } });
  return given;
}

/** The first line that a command prints, such as that of a password manager; it is run by the system's own shell. */
function printedBy(command: string, cwd: string, env: NodeJS.ProcessEnv): string {
  const run = spawnSync(command, { shell: true, cwd, env, stdio: ['inherit', 'pipe', 'inherit'] });
  if (run.status !== 0) {
    const ending = run.status ?? run.signal;
    throw ending === null
      ? new UsageError('secretCommandSilent')
      : new UsageError('secretCommand', { ending });
  }
  return firstLineOf(typedText(run.stdout));
}

function firstLine(file: string, option: string): string {
  try {
    return firstLineOf(typedText(readFileSync(file)));
  } catch {
    throw new UsageError('secretFile', { flag: `--${option}`, file });
  }
}

const firstLineOf = (text: string) => text.split(/\r?\n/, 1)[0] ?? '';
