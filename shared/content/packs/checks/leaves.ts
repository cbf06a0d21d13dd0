/** A text of a file, with the way to it, such as "standards.CS1.title". */
export interface Leaf {
  readonly path: string;
  readonly text: string;
}

/** Every text in a value, in its order. */
export function leavesOf(value: unknown, path = ''): readonly Leaf[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) =>
    leavesOf(each, Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`),
  );
}
