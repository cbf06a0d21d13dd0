import { type EntryData, type EntryType, entryTypes } from '../entries/entry-types.ts';
import type { StoredType } from '../entries/stored-type.ts';
import type { Entry, EntryDraft } from './entry.ts';

/** An entry whose content was read as its type says, in the shape of the newest version. */
export type KnownEntry = {
  [Type in EntryType]: { readonly type: Type; readonly data: EntryData<Type> };
}[EntryType];

/**
 * What became of reading an entry. `newer`: a type or version that this program doesn't know, written by a newer one;
 * `unreadable`: not what its type and version say. Both are kept and counted, and everything else goes on.
 */
export type EntryReading =
  | { readonly kind: 'known'; readonly known: KnownEntry }
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable'; readonly fields: readonly string[] };

/** Reads an entry's content by the schema of its own version, then step by step up to the newest. */
export function readEntry(entry: Pick<Entry, 'type' | 'v' | 'data'>): EntryReading {
  const known = readings.get(entry) ?? readAnew(entry);
  readings.set(entry, known);
  return known;
}

/** Whoever checks an entry folds it too. Neither an entry nor what was read of it is ever changed. */
const readings = new WeakMap<object, EntryReading>();

function readAnew(entry: Pick<Entry, 'type' | 'v' | 'data'>): EntryReading {
  const stored = storedType(entry.type);
  const schema = stored?.schemas[entry.v - 1];
  if (!stored || !schema) return { kind: 'newer' };
  const parsed = schema.safeParse(entry.data);
  if (!parsed.success) {
    return { kind: 'unreadable', fields: parsed.error.issues.map(({ path }) => path.map(String).join('.')) };
  }
  const data = stored.upcasts
    .slice(entry.v - 1)
    .reduce<unknown>((older, upcast) => upcast(older), parsed.data);
  return { kind: 'known', known: { type: entry.type, data } as KnownEntry };
}

/** As `readEntry`, null for what can't be read. */
export function knownEntry(entry: Pick<Entry, 'type' | 'v' | 'data'>): KnownEntry | null {
  const reading = readEntry(entry);
  return reading.kind === 'known' ? reading.known : null;
}

/** A draft of a known type in its newest version. */
export function draftEntry<Type extends EntryType>(type: Type, data: EntryData<Type>): EntryDraft {
  return { type, v: entryTypes[type].schemas.length, data: data as Record<string, unknown> };
}

/**
 * Says why a draft must not be written, or null. What is stored has to be read again as it was meant, by this program
 * and by every later one: a field that the schema doesn't know would be lost at the first reading. A problem is a bug
 * of the program; it names places and holds no value.
 */
export function draftProblem({ type, v, data }: EntryDraft): string | null {
  const schema = storedType(type)?.schemas[v - 1];
  if (!schema) return `there is no entry “${type}”, version ${v}`;
  const parsed = schema.safeParse(data);
  const named = `an entry “${type}”, version ${v},`;
  if (!parsed.success) {
    const fields = [...new Set(parsed.error.issues.map(({ path }) => placeOf(path)))];
    return `${named} can’t hold what is given for ${fields.join(', ')}`;
  }
  const lost = lostPlaces(data, parsed.data);
  return lost.length === 0 ? null : `${named} has no place for ${lost.map(placeOf).join(', ')}`;
}

/** A place by names of fields and numbers; what a person wrote as a key stays out of the message. */
function placeOf(path: readonly PropertyKey[]): string {
  const names = path.filter(
    (part) => typeof part === 'number' || /^([a-z][a-zA-Z]{0,40}|\d+)$/.test(String(part)),
  );
  return names.map(String).join('.') || 'data';
}

function storedType(type: string): StoredType | null {
  return Object.hasOwn(entryTypes, type) ? entryTypes[type as EntryType] : null;
}

/** Places of a value that reading it again would lose or change; spaces around a text are no change. */
function lostPlaces(before: unknown, after: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (before === undefined) return [];
  if (typeof before === 'string') return typeof after === 'string' ? [] : [path];
  if (before === null || typeof before !== 'object') return before === after ? [] : [path];
  if (after === null || typeof after !== 'object') return [path];
  return Object.entries(before).flatMap(([key, value]) =>
    lostPlaces(value, (after as Record<string, unknown>)[key], [...path, key]),
  );
}
