import type { z } from 'zod';
import { agreementFilterSchema } from '../../../../shared/contract/agreement.ts';

export type BatchFilter = z.infer<typeof agreementFilterSchema>;

const names = ['partner', 'status', 'country', 'entity', 'clauses'] as const;

/**
 * Which agreements an address names: `?agreements=REF,REF`, or the names of the agreements’ filter. Null when a value
 * is none that the filter knows, so that a mistyped address never means all of them.
 */
export function readBatchFilter(search: URLSearchParams): BatchFilter | null {
  const given = names.flatMap((name) => {
    const value = search.get(name);
    return value ? [[name, value] as const] : [];
  });
  const agreements = search
    .getAll('agreements')
    .flatMap((list) => list.split(','))
    .map((reference) => reference.trim())
    .filter(Boolean);
  const read = agreementFilterSchema.safeParse({
    ...Object.fromEntries(given),
    ...(agreements.length > 0 ? { agreements } : {}),
  });
  return read.success ? read.data : null;
}

/** The list of agreements with the same filter, where it can be changed. */
export function listAddress(search: URLSearchParams): string {
  const kept = new URLSearchParams(
    names.flatMap((name) => (search.get(name) ? [[name, search.get(name) ?? '']] : [])),
  );
  return kept.size > 0 ? `/agreements?${kept}` : '/agreements';
}
