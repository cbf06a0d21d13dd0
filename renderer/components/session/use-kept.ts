import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { readSearch, writeSearch } from './address.ts';

/** How a state stands in the address: what is read of it, null for nothing of it; and what is written. */
export interface Addressed<Value> {
  readonly read: (search: URLSearchParams, initial: Value) => Value | null;
  readonly write: (value: Value) => URLSearchParams;
}

/**
 * A state of a page that is kept while the workspace is open, such as filters, and stands in the address: it survives a
 * reload, and locking takes it out of both. `key` and `addressed` must keep their identity. A change takes effect at
 * once; the address follows without the page being routed anew.
 */
export function useKept<Value>(
  key: readonly string[],
  initial: Value,
  addressed: Addressed<Value>,
): readonly [Value, (change: (before: Value) => Value) => void] {
  const queries = useQueryClient();
  const { key: visit, pathname } = useLocation();
  const [own] = useState(pathname);
  const [kept, setKept] = useState<Value>(
    () => addressed.read(readSearch(), initial) ?? queries.getQueryData<Value>(key) ?? initial,
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: a link to the page itself comes without a search.
  useEffect(() => writeSearch(addressed.write(kept), own), [addressed, kept, own, visit]);
  const latest = useRef(kept);
  const keep = useCallback(
    (change: (before: Value) => Value) => {
      latest.current = change(latest.current);
      queries.setQueryDefaults(key, { gcTime: Number.POSITIVE_INFINITY });
      queries.setQueryData(key, latest.current);
      setKept(latest.current);
    },
    [queries, key],
  );
  return [kept, keep];
}
