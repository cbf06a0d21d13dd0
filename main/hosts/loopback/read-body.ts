import type { IncomingMessage } from 'node:http';

/**
 * The body of a request; null when it is larger than `limit` bytes. What is too much is read and dropped,
 * since a browser that can't send to the end never reads the answer.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size > limit ? null : Buffer.concat(chunks);
}
