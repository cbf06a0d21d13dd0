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
  // A line that goes on over many pieces is put together once, at its end.
  let rest: Buffer[] = [];
  let waiting = 0;
  let bytes = 0;
  for await (const piece of source as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes > most) throw new Error('more bytes than were signed');
    take(piece);
    let from = 0;
    for (let at = piece.indexOf(10); at !== -1; at = piece.indexOf(10, from)) {
      const end = piece.subarray(from, at);
      yield decoder.decode(waiting === 0 ? end : Buffer.concat([...rest, end]));
      rest = [];
      waiting = 0;
      from = at + 1;
    }
    if (from === piece.length) continue;
    rest.push(piece.subarray(from));
    waiting += piece.length - from;
    if (waiting > mostLineBytes) throw new Error('a line is too long');
  }
  if (waiting > 0) throw new Error('the last line doesn’t end');
}
