/**
 * What a plain object holds under a key that somebody else wrote: a person, a file, another device. Indexing alone also
 * finds what every object inherits, such as `toString` or `constructor`.
 */
export function ownValue<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  // Looked up first: a key that was just put together is then known, and asking whose it is costs half.
  const value = record[key];
  return value === undefined || Object.hasOwn(record, key) ? value : undefined;
}
