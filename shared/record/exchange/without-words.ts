import type { z } from 'zod';
import { type EntryType, entryTypes } from '../entries/entry-types.ts';
import type { StoredType } from '../entries/stored-type.ts';
import type { Entry } from '../journal/entry.ts';

/**
 * What stands where words stayed at home: a value that is no sentence of anybody, and that every schema takes which took the
 * words.
 */
export const withheldWords = 'withheld';

/**
 * Free texts that go all the same, by the name of their field: identifiers, codes, the names of organisations and of courses,
 * references of the office. Whatever isn't named here stays, so that a field that comes later stays, too.
 */
export const wordsThatGo: ReadonlySet<string> = new Set([
  ...['id', 'assessment', 'agreement', 'partner', 'person', 'record', 'into', 'from', 'other', 'contract'],
  ...['annex', 'form', 'evidence', 'actions', 'expired', 'headquartersId', 'revises', 'list', 'device'],
  ...['workspace', 'package', 'publicKey', 'code', 'fingerprint', 'library', 'checksum', 'checksums'],
  ...['textHash', 'hashes', 'pack', 'clause', 'variant', 'check', 'to', 'key', 'madeAt', 'program', 'seal'],
  ...['instrument', 'instrumentVersion', 'version', 'answer', 'capacityLabel', 'rhythm', 'language'],
  ...['languages', 'entity', 'entities', 'supportedBy', 'agency', 'acronym', 'aliases', 'headquartersName'],
  ...['iatiIdentifier', 'unppNumber', 'parties', 'office', 'publisher', 'course', 'documentType', 'function'],
  ...['mediaType', 'report', 'scope', 'audience', 'format', 'columns', 'kind', 'devices'],
  'reference',
]);

/** Fields under which nothing typed goes, whatever its name: people of the partner, and numbers of cases. */
const neverGo: ReadonlySet<string> = new Set([
  ...['contacts', 'completedBy', 'response', 'people', 'trigger', 'words', 'values'],
]);

/** Entries whose `name` is that of an organisation, or of somebody on the office's own list. */
const named: ReadonlySet<string> = new Set([
  ...['partner.created', 'partner.edited', 'person.added', 'person.edited', 'partner.assigned'],
  ...['assessment.assigned', 'sub-agreement.added', 'sub-agreement.edited'],
]);

/**
 * The content of an entry without the words that people typed: comments, reasons, notes, titles, the partner's contacts. What
 * was empty stays empty. Null where it has none, so that it can go as it was signed. The frame, with who signed, is not
 * looked at.
 */
export function withoutWords({ type, v, data }: Pick<Entry, 'type' | 'v' | 'data'>): Entry['data'] | null {
  const stored: StoredType | null = Object.hasOwn(entryTypes, type) ? entryTypes[type as EntryType] : null;
  const schema = stored?.schemas[v - 1];
  // What a newer program wrote, or what isn't what it says, nobody here can tell words in.
  if (!schema?.safeParse(data).success) return Object.keys(data).length === 0 ? null : {};
  const walk = { type, found: false };
  const left = strip(
    data,
    schema as Schema,
    { key: '', stays: false, isPerson: false, isOfPartner: false },
    walk,
  );
  return walk.found ? (left as Entry['data']) : null;
}

type Schema = z.core.$ZodType;
interface Place {
  readonly key: string;
  /** Whether a field above holds what never goes. */
  readonly stays: boolean;
  /** Whether it is part of somebody who signs. */
  readonly isPerson: boolean;
  /** Whether it is what a person chose for a field of the partner itself. */
  readonly isOfPartner: boolean;
}
interface Walk {
  readonly type: string;
  found: boolean;
}

function strip(value: unknown, schema: Schema | null, place: Place, walk: Walk): unknown {
  if (value === null || value === undefined) return value;
  const own = schema === null ? null : inner(schema, value);
  if (typeof value === 'string') {
    const isCode = isHash(value) || (own === null ? isAlwaysCode(place, value) : !isFree(own));
    if (value === '' || isCode || goes(place, walk)) return value;
    walk.found = true;
    return withheldWords;
  }
  if (Array.isArray(value)) {
    const element = own !== null && 'element' in own._zod.def ? (own._zod.def.element as Schema) : null;
    return value.map((each) => strip(each, element, place, walk));
  }
  if (typeof value !== 'object') return value;
  const fields = value as Record<string, unknown>;
  const isPerson = typeof fields.name === 'string' && typeof fields.function === 'string';
  // A value beside the name of its register is judged by that name.
  const register = typeof fields.key === 'string' ? fields.key.split('/').at(-1) : undefined;
  return Object.fromEntries(
    Object.entries(fields).map(([key, each]) => {
      const name = isName(key) ? (key === 'value' && register !== undefined ? register : key) : place.key;
      const stays = place.stays || neverGo.has(name);
      const isOfPartner = place.isOfPartner || (key === 'value' && String(fields.key).startsWith('partner/'));
      return [key, strip(each, memberOf(own, key), { key: name, stays, isPerson, isOfPartner }, walk)];
    }),
  );
}

const isHash = (text: string) => /^[0-9a-f]{64}$/.test(text);

/** Keys such as “CS3” or a hash name no field. */
const isName = (key: string) => /^[a-z][A-Za-z]*$/.test(key);

function goes({ key, stays, isPerson, isOfPartner }: Place, { type }: Walk): boolean {
  if (stays) return false;
  if (key === 'value') return type === 'diligence.recorded';
  if (key === 'name') return isPerson || isOfPartner || named.has(type);
  if (key === 'number') return isOfPartner || type === 'partner.created' || type === 'partner.edited';
  if (type === 'package.sent' && key === 'to') return false;
  return wordsThatGo.has(key);
}

/** The schema that a value is held against, without what says that it may be missing. */
function inner(schema: Schema, value: unknown): Schema | null {
  const def = schema._zod.def as {
    readonly type: string;
    readonly innerType?: Schema;
    readonly options?: readonly Schema[];
  };
  if (def.innerType) return inner(def.innerType, value);
  if (def.options) return def.options.find((each) => (each as z.ZodType).safeParse(value).success) ?? null;
  return def.type === 'unknown' ? null : schema;
}

function memberOf(schema: Schema | null, key: string): Schema | null {
  if (schema === null) return null;
  const def = schema._zod.def as {
    readonly shape?: Readonly<Record<string, Schema>>;
    readonly valueType?: Schema;
  };
  return def.shape ? (def.shape[key] ?? null) : (def.valueType ?? null);
}

/** Values that a person chose between carry no schema: their fields are told by the name that they have elsewhere. */
function isAlwaysCode({ key, stays }: Place, value: string): boolean {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return true;
  const { free, coded } = textFields();
  return !stays && coded.has(key) && !free.has(key);
}

let known: { readonly free: ReadonlySet<string>; readonly coded: ReadonlySet<string> } | null = null;

/** Names of fields that hold texts in any entry: those in which anything may stand, and those of lists, days and patterns. */
export function textFields() {
  if (known) return known;
  const [free, coded] = [new Set<string>(), new Set<string>()];
  const seen = (schema: Schema, key: string): void => {
    const def = schema._zod.def as {
      readonly type: string;
      readonly innerType?: Schema;
      readonly options?: readonly Schema[];
      readonly element?: Schema;
      readonly valueType?: Schema;
      readonly shape?: Readonly<Record<string, Schema>>;
    };
    for (const under of [def.innerType, def.element, def.valueType, ...(def.options ?? [])])
      if (under) seen(under, key);
    for (const [name, under] of Object.entries(def.shape ?? {})) seen(under, name);
    if (def.type === 'string' && isFree(schema)) free.add(key);
    if ((def.type === 'string' && !isFree(schema)) || def.type === 'enum') coded.add(key);
  };
  for (const { schemas } of Object.values(entryTypes)) for (const schema of schemas) seen(schema, '');
  known = { free, coded };
  return known;
}

/** Whether a text may say anything: one of a list, a day or a pattern says nothing of anybody. */
function isFree(schema: Schema): boolean {
  const def = schema._zod.def as {
    readonly type: string;
    readonly format?: string;
    readonly checks?: readonly { readonly _zod: { readonly def: { readonly format?: string } } }[];
  };
  if (def.type !== 'string' || def.format !== undefined) return false;
  return !(def.checks ?? []).some((check) => check._zod.def.format !== undefined);
}
