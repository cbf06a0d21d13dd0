import { zipSync } from 'fflate';
import { setZipDates } from '../zip-dates.ts';

/**
 * Packs files into a zip archive as they are: documents are compressed already. `producedAt` (ISO 8601 in UTC) is
 * the date of every entry, so that the same files give the same bytes.
 */
export async function writeZip(
  parts: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  producedAt: string,
): Promise<Uint8Array> {
  const entries = Object.fromEntries(parts.map(({ path, bytes }) => [path, bytes]));
  return setZipDates(zipSync(entries, { level: 0, mtime: producedAt }), producedAt);
}
