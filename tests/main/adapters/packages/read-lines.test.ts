import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../../../main/adapters/packages/read-lines.ts';
import { gather } from '../../../support/gather.ts';

async function linesOf(text: string | Buffer, piece = 3, most = 1000): Promise<string[]> {
  const bytes = Buffer.from(text);
  const pieces = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, index) =>
    bytes.subarray(index * piece, (index + 1) * piece),
  );
  return gather(readLines(Readable.from(pieces), most, () => {}));
}

describe('lines of a stream', () => {
  it.each([1, 2, 3, 7, 1000])('are whole where pieces of %i bytes cut letters', async (piece) => {
    expect(await linesOf('é\n中文\n\nإغاثة\n', piece)).toEqual(['é', '中文', '', 'إغاثة']);
  });

  it.each<[string, string | Buffer, string]>([
    ['a last line that doesn’t end', 'a\nb', 'end'],
    ['more bytes than were signed', 'aaaaaaaaaa\nbbbbbbbbbb\n'.repeat(60), 'more bytes'],
    ['bytes that are no UTF-8', Buffer.from([0x61, 0xff, 0x0a]), ''],
  ])('stop at %s', async (_what, text, says) => {
    await expect(linesOf(text)).rejects.toThrow(says);
  });
});
