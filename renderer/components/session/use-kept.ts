import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';

/**
 * A state of a page that is kept while the workspace is open and forgotten when it is locked, such as filters: in
 * memory, never in an address that a browser remembers. `key` must keep its identity. A change takes effect at once.
 */
export function useKept<Value>(
  key: readonly string[],
  initial: Value,
): readonly [Value, (change: (before: Value) => Value) => void] {
  const queries = useQueryClient();
  const [kept, setKept] = useState<Value>(() => queries.getQueryData<Value>(key) ?? initial);
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
