const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/**
 * Writes one date into every entry of a zip archive, in place, so that the same document made twice has the
 * same bytes. `moment` is ISO 8601 in UTC; zip holds two-second steps from 1980 on.
 */
export function setZipDates(archive: Uint8Array, moment: string): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const stamp = dosStamp(new Date(moment));
  let end = archive.byteLength - 22;
  while (end >= 0 && view.getUint32(end, true) !== endOfDirectory) end -= 1;
  if (end < 0) throw new Error('Not a zip archive: its directory is missing.');
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < entries; entry += 1) {
    if (view.getUint32(at, true) !== directoryEntry)
      throw new Error('Not a zip archive: its directory is damaged.');
    view.setUint32(at + 12, stamp, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, stamp, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return archive;
}

/** MS-DOS date and time in one 32-bit number. */
function dosStamp(date: Date): number {
  const year = Math.min(Math.max(date.getUTCFullYear(), 1980), 2107);
  const day = ((year - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
  const time = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
  return ((day << 16) | time) >>> 0;
}
