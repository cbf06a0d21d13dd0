import { z } from 'zod';
import { scoreSchema } from '../../shared/content/instrument/score-types.ts';
import { importPreviewSchema } from '../../shared/contract/partner-import.ts';
import { workspaceStatusSchema } from '../../shared/contract/workspace.ts';
import { fileSchema, referenceSchema } from '../../shared/ground/refusals/request.ts';
import { assessmentRowSchema, assessmentViewSchema } from '../../shared/rules/assessment/assessment-view.ts';
import { partnerRowSchema, partnerViewSchema } from '../../shared/rules/register/partner-view.ts';

/** The part of JSON Schema that zod writes for our requests. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly title?: string;
  readonly maxLength?: number;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/** Answers that many requests share: described once, at the end of the reference. */
export const shapes: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ['workspace status', workspaceStatusSchema],
  ['partner row', partnerRowSchema],
  ['partner file', partnerViewSchema],
  ['assessment row', assessmentRowSchema],
  ['assessment', assessmentViewSchema],
  ['score', scoreSchema],
  ['import preview', importPreviewSchema],
]);

/** Schemas with a name of their own in the reference. */
const named = new Map<unknown, string>([
  [fileSchema, 'file'],
  [referenceSchema, 'reference'],
  ...[...shapes].map(([name, schema]) => [schema, `[${name}](#${shapeAnchor(name)})`] as const),
]);

/** Where a shape is described on the page. */
export function shapeAnchor(name: string): string {
  return `shape-${name.replaceAll(' ', '-')}`;
}

/** What a caller sends (`input`) or receives (`output`), as JSON Schema. Bytes are part of a file. */
export function jsonSchemaOf(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  return z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const title = named.get(zodSchema);
      if (title !== undefined) jsonSchema.title = title;
    },
  }) as JsonSchema;
}

/** A schema in a few words, such as "text, at most 300" or "list of `en`, `ar`". */
export function schemaText(schema: JsonSchema): string {
  const { title, anyOf, oneOf, type, format, maxLength, items } = schema;
  if (title !== undefined) return title;
  const branches = anyOf ?? oneOf;
  if (branches) return unique(branches.map(schemaText)).join(' or ');
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum) return schema.enum.map(code).join(', ');
  if (Array.isArray(type)) return type.map((each) => schemaText({ ...schema, type: each })).join(' or ');
  switch (type) {
    case 'string':
      if (format === 'date') return 'date';
      return maxLength === undefined ? 'text' : `text, at most ${maxLength}`;
    case 'integer':
      return 'whole number';
    case 'array':
      return `list of ${items ? schemaText(items) : 'anything'}`;
    case 'object':
      return objectText(schema);
    case undefined:
      return 'anything';
    default:
      return String(type);
  }
}

function objectText({ properties, additionalProperties }: JsonSchema): string {
  if (properties) return `object (${Object.keys(properties).map(code).join(', ')})`;
  return typeof additionalProperties === 'object'
    ? `object of ${schemaText(additionalProperties)} by name`
    : 'object';
}

export function code(value: unknown): string {
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
