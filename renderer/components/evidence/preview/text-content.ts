const MOST_BYTES = 200_000;

export interface TextContent {
  readonly text: string;
  /** Whether more follows that isn't shown. */
  readonly isCut: boolean;
}

/** The beginning of a text file, at most 200 kB, in the encoding that its first bytes tell, else UTF-8 or Latin. */
export function textContent(bytes: Uint8Array): TextContent {
  const isCut = bytes.length > MOST_BYTES;
  const start = bytes.subarray(0, MOST_BYTES);
  return { text: decode(start, isCut), isCut };
}

function decode(bytes: Uint8Array, isCut: boolean): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    // A text that is cut may end within a character, which `stream` leaves out.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isCut });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
