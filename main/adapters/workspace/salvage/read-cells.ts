import type { PageSource } from './page-source.ts';

/** Kinds of pages of SQLite's trees, by their first byte. */
const kinds = { 2: 'index-inner', 5: 'table-inner', 10: 'index-leaf', 13: 'table-leaf' } as const;
type Kind = (typeof kinds)[keyof typeof kinds];

/** A value of a stored row. */
export type Stored = number | string | Buffer | null;

export interface Cell {
  /** In a table; 0 in an index. */
  readonly rowid: number;
  /** The page beneath, of an inner page. */
  readonly child: number;
  /** Null where they can't be made out. */
  readonly values: readonly Stored[] | null;
  /** Whether every page that the cell lies on is as it was written. */
  readonly isWhole: boolean;
}

export interface TreePage {
  readonly kind: Kind;
  readonly isWhole: boolean;
  readonly cells: readonly Cell[];
  /** The last page beneath an inner one; 0 for a leaf. */
  readonly last: number;
}

/**
 * Reads a page as one of a tree, whichever it belongs to; null for one that isn't there or is no such page. What can't
 * be made out of a damaged page is left out, and never throws. `wants` spares the reading of long rows.
 */
export function readTreePage(source: PageSource, number: number): TreePage | null {
  const opened = source.page(number);
  if (!opened) return null;
  const { bytes, isWhole } = opened;
  const head = number === 1 ? 100 : 0;
  const kind = kinds[bytes[head] as keyof typeof kinds] as Kind | undefined;
  if (!kind) return null;
  const isInner = kind.endsWith('inner');
  const first = head + (isInner ? 12 : 8);
  const count = bytes.readUInt16BE(head + 3);
  const cells: Cell[] = [];
  for (let index = 0; index < count && first + 2 * index + 2 <= source.usable; index += 1) {
    const cell = readCell(source, bytes, bytes.readUInt16BE(first + 2 * index), kind, isWhole);
    if (cell) cells.push(cell);
  }
  const isAll = cells.length === count;
  return { kind, isWhole: isWhole && isAll, cells, last: isInner ? bytes.readUInt32BE(head + 8) : 0 };
}

function readCell(
  source: PageSource,
  page: Buffer,
  start: number,
  kind: Kind,
  isWhole: boolean,
): Cell | null {
  const { usable } = source;
  let at = start;
  if (at + 4 >= usable) return null;
  let child = 0;
  if (kind.endsWith('inner')) {
    child = page.readUInt32BE(at);
    at += 4;
  }
  if (kind === 'table-inner') return { rowid: 0, child, values: null, isWhole };
  const length = readVarint(page, at);
  at += length.bytes;
  let rowid = 0;
  if (kind === 'table-leaf') {
    const found = readVarint(page, at);
    rowid = found.value;
    at += found.bytes;
  }
  const payload = readPayload(source, page, at, length.value, kind === 'table-leaf');
  const values = payload && readRecord(payload.bytes);
  return { rowid, child, values, isWhole: isWhole && (payload?.isWhole ?? false) };
}

/** No row of ours is longer; a damaged length must not ask for all of the memory. */
const longestRow = 64 * 1024 * 1024;

/** The bytes of a row, with those that overflow into a chain of other pages. */
function readPayload(source: PageSource, page: Buffer, at: number, length: number, isTable: boolean) {
  const { usable } = source;
  if (length > longestRow || length > source.count * usable) return null;
  const most = isTable ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23;
  if (length <= most) {
    return at + length <= usable ? { bytes: page.subarray(at, at + length), isWhole: true } : null;
  }
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const wished = least + ((length - least) % (usable - 4));
  const local = wished <= most ? wished : least;
  if (at + local + 4 > usable) return null;
  const pieces = [page.subarray(at, at + local)];
  let missing = length - local;
  let isWhole = true;
  // A damaged chain may lead back into itself.
  const seen = new Set<number>();
  for (let next = page.readUInt32BE(at + local); missing > 0; ) {
    const opened = seen.has(next) ? null : source.page(next);
    if (!opened) return null;
    seen.add(next);
    isWhole &&= opened.isWhole;
    const piece = opened.bytes.subarray(4, Math.min(usable, 4 + missing));
    pieces.push(piece);
    missing -= piece.length;
    next = opened.bytes.readUInt32BE(0);
  }
  return { bytes: Buffer.concat(pieces), isWhole };
}

function readRecord(payload: Buffer): Stored[] | null {
  const head = readVarint(payload, 0);
  if (head.value > payload.length || head.value < head.bytes) return null;
  const values: Stored[] = [];
  let at = head.value;
  for (let place = head.bytes; place < head.value; ) {
    const type = readVarint(payload, place);
    place += type.bytes;
    const length = lengthOf(type.value);
    if (length === null || at + length > payload.length) return null;
    values.push(readValue(type.value, payload.subarray(at, at + length)));
    at += length;
  }
  return at === payload.length ? values : null;
}

function lengthOf(type: number): number | null {
  if (type >= 12) return Math.floor((type - 12) / 2);
  return [0, 1, 2, 3, 4, 6, 8, 8, 0, 0][type] ?? null;
}

function readValue(type: number, bytes: Buffer): Stored {
  if (type === 0) return null;
  if (type === 8 || type === 9) return type - 8;
  if (type === 7) return bytes.readDoubleBE(0);
  if (type >= 12) return type % 2 === 0 ? bytes : bytes.toString('utf8');
  return type === 6 ? Number(bytes.readBigInt64BE(0)) : bytes.readIntBE(0, bytes.length);
}

/** A number of one to nine bytes. Beyond the end of the bytes there are zeros. */
function readVarint(bytes: Buffer, at: number): { readonly value: number; readonly bytes: number } {
  let value = 0;
  for (let index = 0; index < 8; index += 1) {
    const byte = bytes[at + index] ?? 0;
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, bytes: index + 1 };
  }
  return { value: value * 256 + (bytes[at + 8] ?? 0), bytes: 9 };
}
