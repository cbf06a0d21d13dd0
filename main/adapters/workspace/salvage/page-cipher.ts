import { createCipheriv } from 'node:crypto';
import { poly1305 } from './poly1305.ts';

/** Of `register.db`, as `keyed-database.ts` makes it. */
export const registerPageSize = 4096;

/** At the end of each page: 16 bytes that stand for the nonce, and the tag over what is before them. */
export const registerReserved = 32;
const nonceLength = 16;

/** The first bytes of a file stay as they are, so that its page size is known before its key. */
const plainStart = 24;

/** A page in the clear, and whether its tag is right: whether every byte of it is as it was written. */
export interface OpenedPage {
  readonly bytes: Buffer;
  readonly isWhole: boolean;
}

/**
 * Opens one page of a register by itself, as SQLite3 Multiple Ciphers seals it under “chacha20”: the page's nonce and
 * number give a one-time key, half of it for the tag and half for the content. SQLite gives nothing of a page whose tag
 * is wrong. Here the content comes all the same, since one altered byte spoils one byte and nothing beside it: whoever
 * reads it has to prove each thing by other means, such as a signature.
 */
export function openPage(sealed: Buffer, number: number, key: Buffer): OpenedPage {
  const end = registerPageSize - registerReserved;
  const nonce = sealed.subarray(end, end + nonceLength);
  const counter = (nonce.readUInt32LE(12) ^ number) >>> 0;
  const once = chacha20(Buffer.alloc(64), key, nonce, counter);
  const isWhole = poly1305(sealed.subarray(0, end + nonceLength), once.subarray(0, 32)).equals(
    sealed.subarray(end + nonceLength),
  );
  const start = number === 1 ? plainStart : 0;
  const opened = chacha20(sealed.subarray(start, end), once.subarray(32), nonce, (counter + 1) >>> 0);
  const bytes = Buffer.alloc(registerPageSize);
  sealed.copy(bytes, 0, 0, start);
  opened.copy(bytes, start);
  return { bytes, isWhole };
}

function chacha20(bytes: Buffer, key: Buffer, nonce: Buffer, counter: number): Buffer {
  const start = Buffer.alloc(16);
  start.writeUInt32LE(counter, 0);
  nonce.copy(start, 4, 0, 12);
  return createCipheriv('chacha20', key, start).update(bytes);
}
