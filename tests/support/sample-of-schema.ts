import { z } from 'zod';

/** JSON Schema as zod writes it, as far as stored entries need it. */
interface Json {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Json[];
  readonly oneOf?: readonly Json[];
  readonly properties?: Readonly<Record<string, Json>>;
  readonly required?: readonly string[];
  readonly items?: Json;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly propertyNames?: Json;
  readonly additionalProperties?: Json | boolean;
}

export interface SampleWish {
  /** Which word of each enumeration, and which of each choice: counted round. */
  readonly turn: number;
  /** Whether what may be nothing, and lists that may be empty, hold something. */
  readonly filled: boolean;
  /** What stands in texts that people write. */
  readonly prose: string;
}

/** A value that a schema takes; for trying every word of its enumerations one after the other. */
export function sampleOf(schema: z.ZodType, wish: SampleWish): unknown {
  return sample(asJson(schema), wish);
}

/** How many turns it takes to have seen every word of the longest enumeration. */
export function turnsOf(schema: z.ZodType): number {
  return longest(asJson(schema));
}

/** Every word of every enumeration. */
export function codesOf(schema: z.ZodType): string[] {
  return codes(asJson(schema));
}

const asJson = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json;

function sample(json: Json, wish: SampleWish): unknown {
  if (json.const !== undefined) return json.const;
  if (json.enum) return json.enum[wish.turn % json.enum.length];
  const choices = json.anyOf ?? json.oneOf;
  if (choices) {
    const isNothing = ({ type }: Json) => type === 'null';
    if (!wish.filled && choices.some(isNothing)) return null;
    const something = choices.filter((choice) => !isNothing(choice));
    return sample(something[wish.turn % something.length] ?? {}, wish);
  }
  if (typeof json.type === 'object') {
    const type = wish.filled ? json.type.find((each) => each !== 'null') : 'null';
    return sample({ ...json, type: type ?? 'null' }, wish);
  }
  switch (json.type) {
    case 'object':
      return sampleObject(json, wish);
    case 'array':
      return wish.filled || (json.minItems ?? 0) > 0 ? [sample(json.items ?? {}, wish)] : [];
    case 'integer':
    case 'number':
      return Math.max(json.minimum ?? 0, (json.exclusiveMinimum ?? -1) + 1, wish.filled ? 3 : 0);
    case 'boolean':
      return wish.turn % 2 === 0;
    case 'null':
      return null;
    case 'string':
      return sampleText(json, wish);
    default:
      return wish.prose;
  }
}

function sampleObject(json: Json, wish: SampleWish): Record<string, unknown> {
  const given = Object.entries(json.properties ?? {}).filter(
    ([name]) => wish.filled || json.required?.includes(name),
  );
  const own = Object.fromEntries(given.map(([name, inner]) => [name, sample(inner, wish)]));
  const { additionalProperties: more } = json;
  if (!wish.filled || typeof more !== 'object' || json.properties) return own;
  return { [String(sampleText(json.propertyNames ?? {}, wish))]: sample(more, wish) };
}

function sampleText({ format, pattern, maxLength }: Json, { prose }: SampleWish): string {
  if (format === 'date') return '2026-03-14';
  const tried = ['CS3', '1.2.3', 'KE', 'KES', 'fr', 'a'.repeat(64), '2026-03-14'];
  if (pattern) return tried.find((text) => new RegExp(pattern).test(text)) ?? prose;
  return prose.slice(0, maxLength ?? prose.length).trim();
}

function longest(json: Json): number {
  const choices = json.anyOf ?? json.oneOf ?? [];
  return Math.max(1, json.enum?.length ?? 1, choices.length, ...inner(json).map(longest));
}

function codes(json: Json): string[] {
  const own = [...(json.enum ?? []), json.const].filter((code) => typeof code === 'string');
  return [...own, ...inner(json).flatMap(codes)];
}

function inner(json: Json): Json[] {
  const { additionalProperties: more } = json;
  return [
    ...Object.values(json.properties ?? {}),
    ...(json.items ? [json.items] : []),
    ...(json.anyOf ?? []),
    ...(json.oneOf ?? []),
    ...(typeof more === 'object' ? [more] : []),
  ];
}
