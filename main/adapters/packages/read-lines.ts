import type { Readable } from 'node:stream';
import { mostLineBytes } from './package-parts.ts';

/**
 * Lines of UTF-8 text that comes in pieces, each told to `take` first. Throws where more bytes come than `most`, where
 * a line is longer than an entry can be, where the last one doesn't end, or where something isn't UTF-8.
 */
export async function* readLines(
  source: Readable,
  most: number,
  take: (piece: Buffer) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest: Buffer<ArrayBufferLike> = Buffer.alloc(0);
  let bytes = 0;
  for await (const piece of source as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes > most) throw new Error('more bytes than were signed');
    take(piece);
    const known = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    let from = 0;
    for (let at = known.indexOf(10); at !== -1; at = known.indexOf(10, from)) {
      yield decoder.decode(known.subarray(from, at));
      from = at + 1;
    }
    rest = known.subarray(from);
    if (rest.length > mostLineBytes) throw new Error('a line is too long');
  }
  if (rest.length > 0) throw new Error('the last line doesn’t end');
}
