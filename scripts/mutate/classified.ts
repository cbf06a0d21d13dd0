import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { type Change, lineOf } from './change.ts';

const classifiedSchema = z.strictObject({
  path: z.string(),
  /** The line in which the change begins, trimmed, so that the entry outlives edits elsewhere in the file. */
  line: z.string(),
  was: z.string(),
  became: z.string(),
  /** equivalent: nobody could see it. trivial: it can be seen, and it matters to nobody. */
  kind: z.enum(['equivalent', 'trivial']),
  reason: z.string().min(10),
});

/** A change that a person looked at and found not worth a test, with the reason. */
export type Classified = z.infer<typeof classifiedSchema>;

/** The committed list, which grows by hand only. */
export function readClassified(): Classified[] {
  const text = readFileSync(join(import.meta.dirname, 'classified.json'), 'utf8');
  return z.array(classifiedSchema).parse(JSON.parse(text));
}

/** The entry for a change of a file with this text; undefined when nobody has classified it. */
export function findClassified(
  list: readonly Classified[],
  change: Change,
  text: string,
): Classified | undefined {
  const line = lineOf(text, change);
  return list.find(
    (entry) =>
      entry.path === change.path &&
      entry.line === line &&
      entry.was === change.was &&
      entry.became === change.became,
  );
}
