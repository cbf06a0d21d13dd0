import { answerFileBytes } from '../../../shared/documents/form-page/answer-file.ts';
import type { ReturnedText } from '../../../shared/documents/form-page/open-answers.ts';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';

/** How much of a file tells what it is. */
const startBytes = 4096;

/** A file as text, in UTF-8 or, as older editors save what is pasted into them, in UTF-16 with its mark. */
export function returnedText({ name, bytes }: FileContent): ReturnedText {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return {
    name,
    size: bytes.length,
    start: new TextDecoder(encoding).decode(bytes.subarray(0, startBytes)),
    text: bytes.length > answerFileBytes ? null : decodeAll(bytes, encoding),
  };
}

function decodeAll(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
