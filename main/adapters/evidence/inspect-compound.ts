import { type Finding, found } from './finding.ts';
import { MAX_COMPOUND_ENTRIES } from './inspect-limits.ts';
import { compound, encryptedOffice, isRunByName } from './name-claims.ts';

/** Ends a chain of sectors; higher numbers mean other things that are no sector either. */
const lastSector = 0xfffffffa;

/** CLSID of an installer package (.msi), as it lies in the root entry. */
const installer = '84100c0000000000c000000000000046';

interface CompoundEntry {
  readonly name: string;
  readonly start: number;
  readonly size: number;
  readonly clsid: string;
}

/** Office files from before 2007, Outlook messages, and Office files under a password: by the names inside. */
export function inspectCompound(bytes: Buffer): Finding {
  const entries = readDirectory(bytes);
  if (entries === null) return found('other', compound, 'damaged');
  const named = (...names: string[]) => entries.find(({ name }) => names.includes(name.toLowerCase()));
  const macros =
    named('vba', '_vba_project', '_vba_project_cur', 'macros') !== undefined && ('macros' as const);
  const objects = entries.some(({ name }) => name === '\u0001Ole10Native') && ('active-content' as const);
  if (entries[0]?.clsid === installer) return found('other', 'application/x-msi', 'executable');
  if (named('encryptedpackage')) return found('other', encryptedOffice, 'encrypted');
  const word = named('worddocument');
  if (word) {
    const isEncrypted = (readAt(bytes, word, 10, 2)?.readUInt16LE() ?? 0) & 0x0100;
    return found('word', 'application/msword', macros, objects, isEncrypted !== 0 && 'encrypted');
  }
  const book = named('workbook', 'book');
  if (book)
    return found(
      'excel',
      'application/vnd.ms-excel',
      macros,
      objects,
      hasFilePass(bytes, book) && 'encrypted',
    );
  if (named('powerpoint document'))
    return found('presentation', 'application/vnd.ms-powerpoint', macros, objects);
  if (entries.some(({ name }) => name.startsWith('__substg1.0_')) || named('__properties_version1.0'))
    return inspectMessage(bytes);
  return found('other', compound, macros, objects);
}

/** Names of attachments lie in the message as UTF-16; their endings are enough. */
function inspectMessage(bytes: Buffer): Finding {
  const names = bytes.toString('utf16le').match(/\.[A-Za-z0-9]{2,4}\0/g) ?? [];
  return found(
    'mail',
    'application/vnd.ms-outlook',
    names.some((ending) => isRunByName(ending.slice(0, -1))) && 'executable',
  );
}

/** All entries of the directory; null when it can't be followed to its end. */
function readDirectory(bytes: Buffer): CompoundEntry[] | null {
  if (bytes.length < 1536) return null;
  const shift = bytes.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) return null;
  const size = 1 << shift;
  const table = readTable(bytes, size);
  const entries: CompoundEntry[] = [];
  const seen = new Set<number>();
  for (let sector = bytes.readUInt32LE(48); sector < lastSector; sector = table[sector] ?? 0xffffffff) {
    const at = (sector + 1) * size;
    if (seen.has(sector) || at + size > bytes.length || entries.length > MAX_COMPOUND_ENTRIES) return null;
    seen.add(sector);
    for (let entry = at; entry < at + size; entry += 128) {
      const length = bytes.readUInt16LE(entry + 64);
      if (length < 2 || length > 64) continue;
      entries.push({
        name: bytes.toString('utf16le', entry, entry + length - 2),
        start: bytes.readUInt32LE(entry + 116),
        size: bytes.readUInt32LE(entry + 120),
        clsid: bytes.toString('hex', entry + 80, entry + 96),
      });
    }
    if (table[sector] === undefined) return null;
  }
  return entries.length > 0 ? entries : null;
}

/** The allocation table of all sectors that header and further lists name. */
function readTable(bytes: Buffer, size: number): number[] {
  const table: number[] = [];
  const sectors = Array.from({ length: 109 }, (_, n) => bytes.readUInt32LE(76 + 4 * n));
  let more = bytes.readUInt32LE(68);
  for (let count = 0; more < lastSector && count < 1024; count += 1) {
    const at = (more + 1) * size;
    if (at + size > bytes.length) break;
    for (let place = at; place < at + size - 4; place += 4) sectors.push(bytes.readUInt32LE(place));
    more = bytes.readUInt32LE(at + size - 4);
  }
  for (const sector of sectors) {
    const at = (sector + 1) * size;
    if (sector >= lastSector || at + size > bytes.length) continue;
    for (let place = at; place < at + size; place += 4) table.push(bytes.readUInt32LE(place));
  }
  return table;
}

/** A few bytes at the beginning of a stream that is no small one; null when they aren't there. */
function readAt(
  bytes: Buffer,
  { start, size }: CompoundEntry,
  offset: number,
  length: number,
): Buffer | null {
  if (size < 4096) return null;
  const at = (start + 1) * (1 << bytes.readUInt16LE(30)) + offset;
  return at + length <= bytes.length ? bytes.subarray(at, at + length) : null;
}

/** A workbook under a password says so in the record after its first. */
function hasFilePass(bytes: Buffer, book: CompoundEntry): boolean {
  const first = readAt(bytes, book, 2, 2);
  const next = first && readAt(bytes, book, 4 + first.readUInt16LE(), 2);
  return next?.readUInt16LE() === 0x2f;
}
