/**
 * How a request and its answer travel between processes: JSON, with byte arrays carried beside it as
 * they are. A message is the length of the JSON part (4 bytes, big endian), the JSON, then the bytes.
 */
const marker = '$bytes';

// Every host has these two, but the language's own library doesn't declare them.
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

export function encodeMessage(value: unknown): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const json = new TextEncoder().encode(
    JSON.stringify(value, (_key, member: unknown) => {
      if (!(member instanceof Uint8Array)) return member;
      parts.push(member);
      return { [marker]: member.length };
    }),
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

/** Reads a message; throws when it isn't one. */
export function decodeMessage(message: Uint8Array): unknown {
  const length = new DataView(message.buffer, message.byteOffset, message.byteLength).getUint32(0);
  let at = 4 + length;
  if (at > message.length) throw new Error('The message is shorter than it says.');
  // Byte arrays follow in the order in which JSON.stringify met them, which is the order of the text.
  const text = new TextDecoder().decode(message.subarray(4, 4 + length));
  const value: unknown = JSON.parse(text, (_key, member: unknown) => {
    if (!isMarker(member)) return member;
    const part = message.slice(at, at + member[marker]);
    if (part.length !== member[marker]) throw new Error('The message is shorter than it says.');
    at += part.length;
    return part;
  });
  if (at !== message.length) throw new Error('The message is longer than it says.');
  return value;
}

function isMarker(value: unknown): value is { [marker]: number } {
  if (typeof value !== 'object' || value === null) return false;
  const keys = Object.keys(value);
  return keys.length === 1 && keys[0] === marker && Number.isInteger((value as { [marker]: unknown })[marker]);
}
