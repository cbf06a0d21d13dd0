import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { typedText } from '../typed-text.ts';
import { UsageError } from './usage-error.ts';

/** Where each secret of an input comes from: the environment, or a file. Other programs can read arguments. */
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

export const secretOptions: readonly string[] = [
  ...new Set(Object.values(sources).map(({ option }) => option)),
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

/** Throws a UsageError that says where the secret belongs when it is in neither place and can't be done without. */
export function readSecret(
  field: SecretField,
  options: ReadonlyMap<string, string>,
  env: NodeJS.ProcessEnv,
  cwd: string,
): string | undefined {
  const { isOptional, ...source }: Source = sources[field];
  const isGiven = options.has(source.option) || Boolean(env[source.variable]);
  return isOptional && !isGiven ? undefined : readSecretLine(source, options, env, cwd);
}

/** A secret from the file of its option, or else from its variable; throws a UsageError where it is in neither. */
export function readSecretLine(
  { variable, option, what }: Omit<Source, 'isOptional'>,
  options: ReadonlyMap<string, string>,
  env: NodeJS.ProcessEnv,
  cwd: string,
): string {
  const file = options.get(option);
  if (file !== undefined) return firstLine(resolve(cwd, file), option);
  const value = env[variable];
  if (value) return value;
  throw new UsageError(
    `The ${what} is missing. Set ${variable}, or name a file that holds it with --${option}.`,
  );
}

function firstLine(file: string, option: string): string {
  try {
    const text = typedText(readFileSync(file));
    return text.split(/\r?\n/, 1)[0] ?? '';
  } catch {
    throw new UsageError(`The file of --${option} can’t be read: ${file}`);
  }
}
