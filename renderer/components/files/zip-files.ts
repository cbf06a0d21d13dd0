import type { FileContent } from '../../../shared/ground/refusals/request.ts';

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (table[(sum ^ byte) & 0xff] ?? 0);
  return (sum ^ 0xffffffff) >>> 0;
}

/** What both records of a file say of it: names in UTF-8, stored as it is, since workbooks are packed already. */
function facts(name: Uint8Array, bytes: Uint8Array): readonly (readonly [size: 2 | 4, value: number])[] {
  return [
    [2, 20],
    [2, 0x0800],
    [2, 0],
    // The first day that the format knows: a file doesn't say when it was made here.
    [2, 0],
    [2, 0x21],
    [4, checksum(bytes)],
    [4, bytes.length],
    [4, bytes.length],
    [2, name.length],
    [2, 0],
  ];
}

function written(fields: readonly (readonly [size: 2 | 4, value: number])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [size]) => sum + size, 0)));
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return new Uint8Array(view.buffer);
}

/** Several files as one zip archive, in their order. A name that was taken gets a number. */
export function zipFiles(files: readonly FileContent[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const index: Uint8Array[] = [];
  const taken = new Set<string>();
  let offset = 0;
  for (const { name, bytes } of files) {
    const own = new TextEncoder().encode(freeName(name, taken));
    const local = [written([[4, 0x04034b50], ...facts(own, bytes)]), own, bytes];
    index.push(
      written([[4, 0x02014b50], [2, 20], ...facts(own, bytes), [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]),
      own,
    );
    parts.push(...local);
    offset += local.reduce((sum, { length }) => sum + length, 0);
  }
  const size = index.reduce((sum, { length }) => sum + length, 0);
  const end = written([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, files.length],
    [2, files.length],
    [4, size],
    [4, offset],
    [2, 0],
  ]);
  return joined([...parts, ...index, end]);
}

function freeName(name: string, taken: Set<string>): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.[^.]*)?$/.exec(name) ?? [];
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${stem} (${number})${ending}`;
  taken.add(free.toLowerCase());
  return free;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
