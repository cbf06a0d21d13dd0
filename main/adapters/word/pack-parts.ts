import { type Zippable, zipSync } from 'fflate';
import { setZipDates } from '../zip-dates.ts';

/** Kinds of file that are packed already. */
const packed = /\.(?:png|jpe?g|gif|zip|docx|xlsx|mp4|mp3)$/i;

/**
 * Packs the parts of a document in their order, each dated `producedAt` (ISO 8601 in UTC). Compressed by fflate and
 * not by Node: its bytes are the same on every computer, while those of zlib differ between builds.
 */
export function packParts(parts: ReadonlyMap<string, Uint8Array>, producedAt: string): Uint8Array {
  const entries: Zippable = {};
  for (const [name, bytes] of parts) entries[name] = [bytes, { level: packed.test(name) ? 0 : 6 }];
  return setZipDates(zipSync(entries, { mtime: producedAt }), producedAt);
}
