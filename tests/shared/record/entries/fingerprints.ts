import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { entryTypes } from '../../../../shared/record/entries/entry-types.ts';
import type { StoredType } from '../../../../shared/record/entries/stored-type.ts';

const room = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'record', 'entries');

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** Fingerprint of what each version of each type accepts, by "type@version". */
export function schemaFingerprints(
  types: Readonly<Record<string, StoredType>> = entryTypes,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(types).flatMap(([type, { schemas }]) =>
      schemas.map((schema, index) => [`${type}@${index + 1}`, digest(JSON.stringify(asJson(schema)))]),
    ),
  );
}

/** Fingerprint of the code of each frozen file, apart from comments and white space: trims and steps count too. */
export function fileFingerprints(): Record<string, string> {
  const files = readdirSync(room, { withFileTypes: true })
    .filter((folder) => folder.isDirectory() && /^v[1-9]\d*$/.test(folder.name))
    .flatMap(({ name }) => readdirSync(join(room, name)).map((file) => `${name}/${file}`))
    .sort();
  return Object.fromEntries(
    files.map((file) => [file, digest(code(readFileSync(join(room, file), 'utf8')))]),
  );
}

export function code(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/,(\s*[\])}])/g, '$1')
    .replace(/\s+/g, '');
}

function asJson(schema: z.ZodType): unknown {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
}
