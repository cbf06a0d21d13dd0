import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { contract } from '../../shared/contract/contract.ts';
import { asked, unread, warned } from './guarded-inputs.ts';

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly type?: string;
  readonly enum?: unknown;
  readonly const?: unknown;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
}

/** Every place of an input where a person may write what they like, and every file. */
function textsOf(root: Schema): string[] {
  const walk = (schema: Schema, path: string): string[] => {
    const { $ref, properties = {}, items, additionalProperties: more } = schema;
    if ($ref) return walk(root.$defs?.[$ref.split('/').at(-1) ?? ''] ?? {}, path);
    const isFree =
      schema.type === 'string' && !schema.enum && schema.const === undefined && schema.pattern === undefined;
    const isFile = 'bytes' in properties;
    const isOpen = path.endsWith('{}') && Object.keys(schema).length === 0;
    return [
      ...(isFree || isFile || isOpen ? [path] : []),
      ...[schema.anyOf, schema.oneOf, schema.allOf]
        .flatMap((each) => each ?? [])
        .flatMap((each) => walk(each, path)),
      ...Object.entries(properties).flatMap(([key, each]) =>
        walk(each, path === '' ? key : `${path}.${key}`),
      ),
      ...(items ? walk(items, `${path}[]`) : []),
      ...(typeof more === 'object' ? walk(more, `${path}{}`) : []),
    ].filter((each) => !each.endsWith('.bytes'));
  };
  return [...new Set(walk(root, ''))];
}

const fields = Object.entries(contract).flatMap(([feature, requests]) =>
  Object.entries(requests).flatMap(([verb, procedure]) => {
    const { meta, inputSchema } = (
      procedure as unknown as { '~orpc': { meta: { changes: boolean }; inputSchema: z.ZodType } }
    )['~orpc'];
    if (!meta.changes) return [];
    const schema = z.toJSONSchema(inputSchema, { io: 'input', unrepresentable: 'any' }) as Schema;
    return textsOf(schema).map((path) => `${feature}.${verb}: ${path}`);
  }),
);

const isFileOfItsOwn = (field: string) => /: (file|files\[\]|template)$/.test(field);

test('whatever a request may record is asked about, warned of, or left unread for a written reason', () => {
  expect(fields.length).toBeGreaterThan(200);
  const open = fields.filter(
    (field) =>
      !asked.includes(field) &&
      !(field in warned) &&
      !unread.some(([pattern]) => pattern.test(field)) &&
      // A document or letterhead: its content is looked at by people, its name stands beside it.
      !isFileOfItsOwn(field),
  );
  expect(open).toEqual([]);
});

test('no line speaks of what the contract does not have, and none is said twice', () => {
  const known = new Set(fields);
  expect([...asked, ...Object.keys(warned)].filter((field) => !known.has(field))).toEqual([]);
  expect(asked.filter((field) => field in warned)).toEqual([]);
  expect(unread.filter(([pattern]) => !fields.some((field) => pattern.test(field)))).toEqual([]);
  const both = fields.filter(
    (field) => (asked.includes(field) || field in warned) && unread.some(([pattern]) => pattern.test(field)),
  );
  expect(both).toEqual([]);
});

test('a request that asks takes the answers, and can refuse', () => {
  for (const request of new Set(asked.map((field) => field.split(':')[0] ?? ''))) {
    const [feature = '', verb = ''] = request.split('.');
    const procedure = (
      contract as unknown as Record<
        string,
        Record<string, { '~orpc': { meta: { errors: readonly string[] } } }>
      >
    )[feature]?.[verb];
    expect(procedure?.['~orpc'].meta.errors, request).toContain('CASE_DETAIL_UNDECIDED');
    expect(fields, request).toContain(`${request}: caseDetail.answers{}.text`);
  }
});

test('each screen that is said to warn does', () => {
  const guards = /<GuardNote|<GuardedText|<ReasonDialog|<DatedReasonDialog|<EvidenceReasonDialog/;
  for (const path of new Set(Object.values(warned)))
    expect(readFileSync(new URL(`../../renderer/${path}`, import.meta.url), 'utf8'), path).toMatch(guards);
});
