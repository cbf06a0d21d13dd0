import { z } from 'zod';
import { contract } from '../../shared/contract/contract.ts';
import { hostContract } from '../../shared/contract/host.ts';
import { entryTypes } from '../../shared/record/entries/entry-types.ts';

let known: ReadonlySet<string> | null = null;

/** Whether a name is one of the fields that requests, answers and entries are declared with. */
export function isOwnField(name: string): boolean {
  known ??= new Set(allSchemas().flatMap(fieldsOf));
  return known.has(name);
}

function allSchemas(): unknown[] {
  const requests = [...Object.values(contract), hostContract].flatMap((feature) => Object.values(feature));
  return [
    ...requests.flatMap((request) => [request['~orpc'].inputSchema, request['~orpc'].outputSchema]),
    ...Object.values(entryTypes).flatMap((versions) => Object.values(versions)),
  ];
}

function fieldsOf(schema: unknown): string[] {
  try {
    return namesIn(z.toJSONSchema(schema as z.ZodType, { unrepresentable: 'any' }));
  } catch {
    // A schema that can't be written down names no fields; a log without them still tells the rest.
    return [];
  }
}

function namesIn(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(namesIn);
  if (typeof part !== 'object' || part === null) return [];
  const { properties } = part as { properties?: unknown };
  const own = typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
  return [...own, ...Object.values(part).flatMap(namesIn)];
}
