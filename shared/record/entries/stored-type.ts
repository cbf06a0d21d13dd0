import type { z } from 'zod';

type Data = z.ZodType<Record<string, unknown>>;

/**
 * One type of entry with the schema of every version that was ever released, the first one first, and between two
 * neighbours the step that turns the older into the newer.
 */
export interface StoredType<Newest extends Data = Data> {
  readonly schemas: readonly Data[];
  /** `upcasts[0]` turns data of version 1 into data of version 2. */
  readonly upcasts: readonly ((data: unknown) => unknown)[];
  /** The schema of the newest version, for its type. */
  readonly newest: Newest;
}

/** A type of entry in its first version. */
export function stored<First extends Data>(first: First): StoredType<First> {
  return { schemas: [first], upcasts: [], newest: first };
}

/**
 * The same type with one version more: its schema, and how data of the version before are read as data of this one.
 * Both are frozen with the release that brings them.
 */
export function nextVersion<Before extends Data, Next extends Data>(
  before: StoredType<Before>,
  next: Next,
  upcast: (data: z.infer<Before>) => z.infer<Next>,
): StoredType<Next> {
  return {
    schemas: [...before.schemas, next],
    upcasts: [...before.upcasts, upcast as (data: unknown) => unknown],
    newest: next,
  };
}

/** Each schema of a version as a type in that version. */
export function storedAll<Schemas extends Readonly<Record<string, Data>>>(
  schemas: Schemas,
): { readonly [Type in keyof Schemas]: StoredType<Schemas[Type]> } {
  return Object.fromEntries(Object.entries(schemas).map(([type, schema]) => [type, stored(schema)])) as {
    readonly [Type in keyof Schemas]: StoredType<Schemas[Type]>;
  };
}
