/** Keeps the values used last, up to a limit. */
export interface RecentValues<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  clear(): void;
}

export function createRecentValues<Value>(limit: number): RecentValues<Value> {
  const values = new Map<string, Value>();
  const set = (key: string, value: Value) => {
    // A Map lists its keys in the order in which they were set, so the first is the one unused longest.
    values.delete(key);
    values.set(key, value);
    const [oldest] = values.keys();
    if (values.size > limit && oldest !== undefined) values.delete(oldest);
  };
  return {
    get(key) {
      const value = values.get(key);
      if (value !== undefined) set(key, value);
      return value;
    },
    set,
    clear: () => values.clear(),
  };
}
