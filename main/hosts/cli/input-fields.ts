import type { z } from 'zod';
import { plainDateSchema } from '../../../shared/ground/dates/plain-date.ts';
import { fileSchema, referenceSchema } from '../../../shared/ground/refusals/request.ts';
import { kebab } from './names.ts';
import { isSecret, type SecretField } from './secrets.ts';

export type FieldKind =
  | { readonly kind: 'text'; readonly shown: 'TEXT' | 'DATE' | 'REF' }
  | { readonly kind: 'number' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  /** Several texts: the flag repeated, or one value with commas. */
  | { readonly kind: 'texts'; readonly choices: readonly string[] | null }
  /** The value is the path of a file. */
  | { readonly kind: 'file' }
  /** Several files, or all of a folder. */
  | { readonly kind: 'files' }
  /** The value is JSON, the path of a JSON file, or "-" for standard input. */
  | { readonly kind: 'json' };

/** One value of a request's input that can be given by a flag. */
export interface InputField {
  /** With the leading dashes, such as "--signed-by-name". */
  readonly flag: string;
  /** The same without the name of the object around it, where no other flag has that name. */
  readonly shortFlag: string | null;
  readonly path: readonly string[];
  readonly type: FieldKind;
  readonly isRequired: boolean;
  readonly isNullable: boolean;
  readonly defaultValue: unknown;
}

/** The flags that a request's input amounts to. Passphrases are never among them. */
export function inputFields(input: z.ZodType): readonly InputField[] {
  const { shape } = unwrap(input).schema as unknown as { shape: Shape };
  const fields = Object.entries(shape).flatMap(([name, schema]) => fieldsOf([name], schema, true));
  const names = fields.map(({ path }) => path.at(-1));
  return fields.map((field) => {
    const last = field.path.at(-1) ?? '';
    const isAlone = field.path.length > 1 && names.filter((name) => name === last).length === 1;
    return isAlone ? { ...field, shortFlag: `--${kebab(last)}` } : field;
  });
}

/** Names of the secrets that a request's input holds. */
export function secretInputs(input: z.ZodType): readonly SecretField[] {
  const { shape } = unwrap(input).schema as unknown as { shape: Shape };
  return Object.keys(shape).filter(isSecret);
}

type Shape = Readonly<Record<string, z.ZodType>>;

function fieldsOf(path: readonly string[], schema: z.ZodType, isParentRequired: boolean): InputField[] {
  if (isSecret(path.at(-1) ?? '')) return [];
  const inner = unwrap(schema);
  const type = kindOf(inner.schema);
  const isNeeded = isParentRequired && !inner.isOptional;
  // A member that may be null is null when nobody gives it, as in `--code no-evidence` without a `--text`.
  const isElseNull = isNeeded && inner.isNullable && path.length > 1;
  const field: InputField = {
    flag: `--${path.map(kebab).join('-')}`,
    shortFlag: null,
    path,
    type,
    isRequired: isNeeded && !isElseNull,
    isNullable: inner.isNullable,
    defaultValue: isElseNull ? null : inner.defaultValue,
  };
  if (type.kind !== 'json' || !isObject(inner.schema)) return [field];
  // An object can be given whole or by its members; its members then say what is required.
  const members = Object.entries(inner.schema.shape).flatMap(([name, member]) =>
    fieldsOf([...path, name], member, field.isRequired),
  );
  return [
    { ...field, isRequired: field.isRequired && members.every(({ isRequired }) => !isRequired) },
    ...members,
  ];
}

interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly defaultValue?: unknown;
  readonly element?: z.ZodType;
  readonly entries?: Readonly<Record<string, string>>;
}

function definition(schema: z.ZodType): Definition {
  return schema._zod.def as unknown as Definition;
}

function isObject(schema: z.ZodType): schema is z.ZodType & { readonly shape: Shape } {
  return definition(schema).type === 'object';
}

interface Unwrapped {
  readonly schema: z.ZodType;
  readonly isOptional: boolean;
  readonly isNullable: boolean;
  readonly defaultValue: unknown;
}

function unwrap(schema: z.ZodType): Unwrapped {
  const { type, innerType, in: input, defaultValue } = definition(schema);
  if (type === 'pipe' && input) return unwrap(input);
  if (!innerType || type === 'array')
    return { schema, isOptional: false, isNullable: false, defaultValue: undefined };
  const inner = unwrap(innerType);
  switch (type) {
    case 'optional':
      return { ...inner, isOptional: true };
    case 'nullable':
      return { ...inner, isNullable: true };
    case 'default':
    case 'prefault':
      return { ...inner, isOptional: true, defaultValue };
    default:
      return inner;
  }
}

function kindOf(schema: z.ZodType): FieldKind {
  if (schema === fileSchema) return { kind: 'file' };
  const { type, entries, element } = definition(schema);
  switch (type) {
    case 'string':
      return { kind: 'text', shown: shownAs(schema) };
    case 'number':
      return { kind: 'number' };
    case 'boolean':
      return { kind: 'boolean' };
    case 'enum':
      return { kind: 'choice', choices: Object.values(entries ?? {}) };
    case 'array':
      return element ? listKind(unwrap(element).schema) : { kind: 'json' };
    default:
      return { kind: 'json' };
  }
}

function listKind(element: z.ZodType): FieldKind {
  if (element === fileSchema) return { kind: 'files' };
  const { type, entries } = definition(element);
  if (type === 'string') return { kind: 'texts', choices: null };
  return type === 'enum' ? { kind: 'texts', choices: Object.values(entries ?? {}) } : { kind: 'json' };
}

function shownAs(schema: z.ZodType): 'TEXT' | 'DATE' | 'REF' {
  if (schema === plainDateSchema) return 'DATE';
  return schema === referenceSchema ? 'REF' : 'TEXT';
}
