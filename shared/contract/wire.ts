/**
 * How a request and its answer travel between processes: JSON, with byte arrays carried beside it as
 * they are. A message is the length of the JSON part (4 bytes, big endian), the JSON, then the bytes.
 */
const marker = '$bytes';
/** A key of the value's own that could be taken for the marker travels with one more dollar sign. */
const likeMarker = /^\$+bytes$/;
const escapedMarker = /^\$\$+bytes$/;

// Every host has these two, but the language's own library doesn't declare them.
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/** `tell` says how its texts are told, given and giving JSON; as they are where it is left out. */
export function encodeMessage(
  value: unknown,
  tell: (json: string) => string = (json) => json,
): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const json = new TextEncoder().encode(
    tell(isBareJson(value) ? JSON.stringify(value) : stringifyWithMarks(value, parts)),
  );
  const message = new Uint8Array(4 + json.length + parts.reduce((sum, part) => sum + part.length, 0));
  new DataView(message.buffer).setUint32(0, json.length);
  message.set(json, 4);
  let at = 4 + json.length;
  for (const part of parts) {
    message.set(part, at);
    at += part.length;
  }
  return message;
}

/** What needs no mark: most answers, and the longest ones. Looking through them costs less than asking at each member. */
function isBareJson(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isBareJson);
  // Whatever turns itself into JSON, or is bytes, is left to the longer way.
  if (value instanceof Uint8Array || typeof (value as { toJSON?: unknown }).toJSON === 'function')
    return false;
  for (const key in value) {
    if (key.startsWith('$') && likeMarker.test(key)) return false;
    if (!isBareJson((value as Readonly<Record<string, unknown>>)[key])) return false;
  }
  return true;
}

function stringifyWithMarks(value: unknown, parts: Uint8Array[]): string {
  // Node's Buffer would turn itself into JSON before the replacer sees it, so the holder is asked instead.
  return JSON.stringify(
    value,
    function replace(this: Readonly<Record<string, unknown>>, key, turned: unknown) {
      const member = this[key];
      if (!(member instanceof Uint8Array)) return renameKeys(turned, likeMarker, (name) => `$${name}`);
      parts.push(member);
      return { [marker]: member.length };
    },
  );
}

/** Reads a message; throws when it isn't one. */
export function decodeMessage(message: Uint8Array): unknown {
  // Node's Buffer has a `slice` of its own that shares its memory; a plain view copies.
  const bytes = new Uint8Array(message.buffer, message.byteOffset, message.byteLength);
  const length = new DataView(message.buffer, message.byteOffset, message.byteLength).getUint32(0);
  let at = 4 + length;
  if (at > bytes.length) throw new Error('The message is shorter than it says.');
  // Byte arrays follow in the order in which JSON.stringify met them, which is the order of the text.
  const text = new TextDecoder().decode(bytes.subarray(4, 4 + length));
  const take = (size: number) => {
    const part = bytes.slice(at, at + size);
    if (part.length !== size) throw new Error('The message is shorter than it says.');
    at += size;
    return part;
  };
  const value: unknown = mayHoldMarks(text) ? parseWithMarks(text, take) : JSON.parse(text);
  if (at !== bytes.length) throw new Error('The message is longer than it says.');
  return value;
}

/** Whether a key may be a mark, or one that was renamed for looking like it; written with an escape too. */
function mayHoldMarks(text: string): boolean {
  return text.includes(marker) || text.includes('\\u00');
}

function parseWithMarks(text: string, take: (size: number) => Uint8Array): unknown {
  return JSON.parse(text, (_key, member: unknown) =>
    isMarker(member) ? take(member[marker]) : renameKeys(member, escapedMarker, (name) => name.slice(1)),
  );
}

function isMarker(value: unknown): value is { [marker]: number } {
  if (!isRecord(value)) return false;
  const keys = Object.keys(value);
  const size = value[marker];
  return keys.length === 1 && typeof size === 'number' && Number.isInteger(size) && size >= 0;
}

function renameKeys(value: unknown, which: RegExp, rename: (name: string) => string): unknown {
  if (!isRecord(value) || !Object.keys(value).some((key) => which.test(key))) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [which.test(key) ? rename(key) : key, member]),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array)
  );
}
