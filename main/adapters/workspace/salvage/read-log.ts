import { closeSync, openSync, readSync } from 'node:fs';
import { sizeOf } from '../../file-problem.ts';

/** The newest committed frame of each page in a write-ahead log. */
export interface LogFrames {
  /** `damaged`: something in it is not as it was written, so that more may have been committed than is told. */
  readonly state: 'none' | 'whole' | 'damaged';
  /** Where the page of a number begins in the log. */
  readonly frames: ReadonlyMap<number, number>;
  /** Pages that the register had after the newest commit; 0 where the log has none. */
  readonly pages: number;
}

const headLength = 32;
const frameHead = 24;
const nothing = { frames: new Map<number, number>(), pages: 0 };

/**
 * Reads which pages a log holds. SQLite stops at the first frame whose sum is wrong. Here those behind it count as well
 * where they carry the marks of the same log, since each page proves itself; what comes after the last commit was never
 * acknowledged, and doesn't.
 */
export function readLogFrames(file: string, pageSize: number): LogFrames {
  const size = sizeOf(file) ?? 0;
  if (size === 0) return { state: 'none', ...nothing };
  const handle = openSync(file, 'r');
  try {
    const head = readPart(handle, 0, headLength);
    if (head === null || (head.readUInt32BE(0) & ~1) !== 0x377f0682) return { state: 'damaged', ...nothing };
    const sums = checksums(head.readUInt32BE(0) === 0x377f0683);
    const salts = head.subarray(16, 24);
    let sum = sums(head.subarray(0, 24), [0, 0]);
    let isWhole = isSum(sum, head, 24) && head.readUInt32BE(8) === pageSize;
    const frames = new Map<number, number>();
    let pending = new Map<number, number>();
    let pages = 0;
    let isRoundOver = false;
    for (let at = headLength; at + frameHead + pageSize <= size; at += frameHead + pageSize) {
      const frame = readPart(handle, at, frameHead + pageSize);
      if (frame === null) {
        isWhole = false;
        continue;
      }
      // A log is written anew from its beginning: what follows its newest frames is of an earlier round.
      const isOfRound = frame.subarray(8, 16).equals(salts);
      if (isWhole && !isOfRound) {
        isRoundOver = true;
        break;
      }
      sum = sums(frame.subarray(frameHead), sums(frame.subarray(0, 8), sum));
      if (!isSum(sum, frame, 16)) isWhole = false;
      if (!isOfRound) continue;
      const number = frame.readUInt32BE(0);
      const after = frame.readUInt32BE(4);
      if (number > 0 && number < mostPages) pending.set(number, at + frameHead);
      if (after === 0) continue;
      for (const [page, place] of pending) frames.set(page, place);
      pending = new Map();
      pages = Math.min(after, mostPages);
    }
    // A change that broke off looks as one whose end was cut off.
    const isEnded = pending.size === 0 && (isRoundOver || isFramed(size, pageSize));
    return { state: isWhole && isEnded ? 'whole' : 'damaged', frames, pages };
  } finally {
    closeSync(handle);
  }
}

const isFramed = (size: number, pageSize: number) => (size - headLength) % (frameHead + pageSize) === 0;

/** A number beyond it stands in no register of ours: 64 GiB. */
const mostPages = 2 ** 24;

type Sum = readonly [number, number];

/** SQLite's running sum over a log, in the byte order that its header names. */
function checksums(isBigEndian: boolean) {
  return (bytes: Buffer, [first, second]: Sum): Sum => {
    let [one, two] = [first, second];
    for (let at = 0; at + 8 <= bytes.length; at += 8) {
      one = (one + two + (isBigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at))) >>> 0;
      two = (two + one + (isBigEndian ? bytes.readUInt32BE(at + 4) : bytes.readUInt32LE(at + 4))) >>> 0;
    }
    return [one, two];
  };
}

const isSum = ([one, two]: Sum, bytes: Buffer, at: number) =>
  bytes.readUInt32BE(at) === one && bytes.readUInt32BE(at + 4) === two;

function readPart(handle: number, at: number, length: number): Buffer | null {
  const bytes = Buffer.alloc(length);
  try {
    return readSync(handle, bytes, 0, length, at) === length ? bytes : null;
  } catch {
    return null;
  }
}
