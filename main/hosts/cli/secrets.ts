import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { typedText } from '../typed-text.ts';
import type { Surroundings } from './read-input.ts';
import { UsageError } from './usage-error.ts';

/**
 * Where each secret of an input comes from: a file, what a command prints, the environment, or whoever sits at the
 * terminal. Other programs can read arguments.
 */
interface Source {
  readonly variable: string;
  readonly option: string;
  readonly what: string;
  /** Whether the request may do without, as one that takes a public key instead. */
  readonly isOptional?: boolean;
}

const sources = {
  passphrase: { variable: 'PSEA_PASSPHRASE', option: 'passphrase-file', what: 'passphrase' },
  current: { variable: 'PSEA_PASSPHRASE', option: 'passphrase-file', what: 'passphrase' },
  next: { variable: 'PSEA_NEW_PASSPHRASE', option: 'new-passphrase-file', what: 'new passphrase' },
  newPassphrase: { variable: 'PSEA_NEW_PASSPHRASE', option: 'new-passphrase-file', what: 'new passphrase' },
  recoveryKey: { variable: 'PSEA_RECOVERY_KEY', option: 'recovery-key-file', what: 'recovery key' },
  packagePassphrase: {
    variable: 'PSEA_PACKAGE_PASSPHRASE',
    option: 'package-passphrase-file',
    what: 'passphrase of the package',
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
  { env, cwd, readStandardInput, askSecret }: Surroundings,
  isNew = false,
): Promise<string | undefined> {
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
  if (askSecret) return askFor(what, askSecret, isNew || what.startsWith('new '));
  throw new UsageError(
    `The ${what} is missing. Set ${variable}, or name a file that holds it with --${option}.`,
  );
}

async function askFor(
  what: string,
  askSecret: NonNullable<Surroundings['askSecret']>,
  isNew: boolean,
): Promise<string> {
  const given = await askSecret(`The ${what}: `);
  if (isNew && given !== (await askSecret(`The ${what} once more: `)))
    throw new UsageError(`The two entries of the ${what} differ. Nothing was done.`);
  return given;
}

/** The first line that a command prints, such as that of a password manager; it is run by the system's own shell. */
function printedBy(command: string, cwd: string, env: NodeJS.ProcessEnv): string {
  const run = spawnSync(command, { shell: true, cwd, env, stdio: ['inherit', 'pipe', 'inherit'] });
  if (run.status !== 0)
    throw new UsageError(
      `The command for the passphrase ended with ${run.status ?? run.signal ?? 'no answer'}: nothing was opened.`,
    );
  return firstLineOf(typedText(run.stdout));
}

function firstLine(file: string, option: string): string {
  try {
    return firstLineOf(typedText(readFileSync(file)));
  } catch {
    throw new UsageError(`The file of --${option} can’t be read: ${file}`);
  }
}

const firstLineOf = (text: string) => text.split(/\r?\n/, 1)[0] ?? '';
