import type { InputField } from './input-fields.ts';
import { readFolder } from './read-folder.ts';
import { readBytes, readJson, type Surroundings } from './read-input.ts';
import { UsageError } from './usage-error.ts';

/** Turns what was typed for a field into its value. Throws a UsageError, or a RefusalError for an unreadable file. */
export async function fieldValue(
  field: InputField,
  typed: readonly string[],
  around: Surroundings,
): Promise<unknown> {
  const last = typed.at(-1) ?? '';
  const { type, flag } = field;
  // How a recorded value is taken back: --acronym ''
  if (last === '' && field.isNullable && type.kind !== 'texts') return null;
  switch (type.kind) {
    case 'text':
      return last;
    case 'number':
      if (last.trim() === '' || !Number.isFinite(Number(last)))
        throw new UsageError('needsNumber', { flag, given: last });
      return Number(last);
    case 'boolean':
      if (last !== 'true' && last !== 'false') throw new UsageError('trueOrFalse', { flag, given: last });
      return last === 'true';
    case 'choice':
      return oneOf(flag, type.choices, last);
    case 'texts':
      return list(typed).map((value) => (type.choices ? oneOf(flag, type.choices, value) : value));
    case 'file':
      return readBytes(last, around);
    case 'files':
      return (
        await Promise.all(
          typed.map(async (path) => readFolder(path, around) ?? [await readBytes(path, around)]),
        )
      ).flat();
    case 'json':
      return readJson(flag, last, around);
  }
}

function oneOf(flag: string, choices: readonly string[], value: string): string {
  if (choices.includes(value)) return value;
  throw new UsageError('oneOf', { flag, choices: choices.join(', '), given: value });
}

function list(typed: readonly string[]): readonly string[] {
  return typed
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
