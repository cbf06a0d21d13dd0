/**
 * What a plain object holds under a key that somebody else wrote: a person, a file, another device. Indexing alone also
 * finds what every object inherits, such as `toString` or `constructor`.
 */
export function ownValue<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
