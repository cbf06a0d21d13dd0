import type { JournalLine } from '../../../core/ports-journal.ts';
import { mostLineBytes } from '../package-parts.ts';

/**
 * Lines of a file that comes in pieces, each told to `take` first. What can't be a line is named by its number and
 * passed over, without ever being held whole. `most` is for tests.
 */
export async function* readJournalLines(
  source: AsyncIterable<Buffer>,
  take: (piece: Buffer) => void,
  most: number = mostLineBytes,
): AsyncGenerator<JournalLine> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest: Buffer[] = [];
  let length = 0;
  let line = 1;
  const keep = (bytes: Buffer) => {
    length += bytes.length;
    if (length > most) rest = [];
    else if (bytes.length > 0) rest.push(bytes);
  };
  const ended = (): JournalLine => {
    const bytes = rest.length === 1 ? (rest[0] as Buffer) : Buffer.concat(rest);
    const told = length > most ? { line, problem: 'too-long' as const } : readOne(line, bytes, decoder);
    rest = [];
    length = 0;
    line += 1;
    return told;
  };
  for await (const piece of source) {
    take(piece);
    let from = 0;
    for (let at = piece.indexOf(10); at !== -1; at = piece.indexOf(10, from)) {
      keep(piece.subarray(from, at));
      yield ended();
      from = at + 1;
    }
    keep(piece.subarray(from));
  }
  if (length > 0) yield { line, problem: length > most ? 'too-long' : 'cut' };
}

function readOne(
  line: number,
  bytes: Buffer,
  decoder: { readonly decode: (bytes: Uint8Array) => string },
): JournalLine {
  if (bytes.length === 0) return { line, problem: 'empty' };
  if (bytes.at(-1) === 13) return { line, problem: 'crlf' };
  try {
    return { line, text: decoder.decode(bytes) };
  } catch {
    return { line, problem: 'not-utf8' };
  }
}
