import { inflateSync } from 'node:zlib';
import { type Finding, found } from './finding.ts';
import {
  MAX_OBJECT_STREAM_BYTES,
  MAX_OBJECT_STREAMS_BYTES,
  MAX_STREAMS,
  OBJECT_STREAM_COST,
} from './inspect-limits.ts';

/** Keys of a PDF under which something runs, opens or is carried along. A name may be written with `#xx`. */
const active =
  /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData|GoToE)(?![A-Za-z])/;
const encrypted = /\/Encrypt(?![A-Za-z])/;

/**
 * Reads a PDF's objects without drawing anything: what lies between streams, and inside of packed objects. The
 * streams themselves, pictures mostly, are jumped over.
 */
export function inspectPdf(bytes: Buffer): Finding {
  const seen = { active: false, encrypted: false, left: MAX_OBJECT_STREAMS_BYTES };
  const look = (text: string) => {
    const plain = text.includes('#') ? decodeNames(text) : text;
    seen.active ||= active.test(plain);
    seen.encrypted ||= encrypted.test(plain);
  };
  let at = 0;
  for (let streams = 0; at < bytes.length && streams < MAX_STREAMS; streams += 1) {
    const stream = nextStream(bytes, at);
    const dictionary = bytes.toString('latin1', at, stream ?? bytes.length);
    look(dictionary);
    if (stream === null) break;
    const end = bytes.indexOf('endstream', stream);
    const body = bytes.subarray(stream, end === -1 ? bytes.length : end);
    if (/\/(ObjStm|#4fbjStm)/i.test(dictionary.slice(-1024)) && seen.left > 0) {
      const unpacked = inflate(body.subarray(lineEnd(body)));
      seen.left -= unpacked.length + OBJECT_STREAM_COST;
      look(unpacked.toString('latin1'));
    }
    if (end === -1) break;
    at = end + 'endstream'.length;
  }
  const tail = bytes.subarray(-2048);
  const cutOff = !tail.includes('%%EOF') || !bytes.subarray(-65_536).includes('startxref');
  return found(
    'pdf',
    'application/pdf',
    seen.encrypted && 'encrypted',
    seen.active && 'active-content',
    cutOff && 'damaged',
  );
}

/** Where the content of the next stream begins; null when there is none. */
function nextStream(bytes: Buffer, from: number): number | null {
  for (let at = bytes.indexOf('stream', from); at !== -1; at = bytes.indexOf('stream', at + 6)) {
    const after = bytes[at + 6];
    if (after === 0x0d || after === 0x0a) return at + 6;
  }
  return null;
}

function lineEnd(body: Buffer): number {
  if (body[0] === 0x0d) return body[1] === 0x0a ? 2 : 1;
  return body[0] === 0x0a ? 1 : 0;
}

/** Packed objects that are damaged, encrypted or too large hold nothing that a reader would find. */
function inflate(body: Buffer): Buffer {
  try {
    return inflateSync(body, { maxOutputLength: MAX_OBJECT_STREAM_BYTES });
  } catch {
    return Buffer.alloc(0);
  }
}

function decodeNames(text: string): string {
  return text.replace(/#([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
