import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import type { FileKind } from '../../../shared/record/shapes/evidence.ts';
import { type Finding, found } from './finding.ts';
import {
  MAX_ENTRIES,
  MAX_PART_BYTES,
  MAX_RATIO,
  MAX_UNPACKED_BYTES,
  RATIO_FREE_BYTES,
} from './inspect-limits.ts';
import { claimedKind, isRunByName } from './name-claims.ts';

interface Listing {
  readonly zip: ZipFile;
  readonly entries: ReadonlyMap<string, Entry>;
  /** What its table of contents claims can't be honest: too much, too many, outside of the archive. */
  readonly isSuspect: boolean;
  readonly isEncrypted: boolean;
}

/** Zip archives and everything that is one: Office, OpenDocument, programs. Reads the table of contents alone. */
export async function inspectZip(bytes: Buffer, name: string): Promise<Finding> {
  const listing = await list(bytes);
  if (listing === null) {
    // Cut off: its name is the best that is left to tell what it was.
    const claimed = claimedKind(name);
    const couldBe = ['word', 'excel', 'presentation', 'opendocument'] satisfies FileKind[];
    return found(couldBe.find((kind) => kind === claimed) ?? 'archive', 'application/zip', 'damaged');
  }
  const finding = await inspectListing(listing);
  return found(
    finding.kind,
    finding.mediaType,
    ...finding.flags,
    listing.isSuspect && 'damaged',
    listing.isEncrypted && 'encrypted',
  );
}

async function inspectListing(listing: Listing): Promise<Finding> {
  const names = [...listing.entries.keys()];
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (listing.entries.has('[content_types].xml')) return inspectOffice(listing, has);
  const declared = (await readPart(listing, 'mimetype')).toString('latin1').trim();
  if (declared.startsWith('application/vnd.oasis.opendocument')) {
    const manifest = await readPart(listing, 'meta-inf/manifest.xml');
    return found(
      'opendocument',
      declared.slice(0, 127),
      has(/^(basic|scripts)\/./) && 'macros',
      manifest.includes('encryption-data') && 'encrypted',
    );
  }
  if (has(/^meta-inf\/manifest\.mf$/) && has(/\.class$/))
    return found('other', 'application/java-archive', 'executable');
  if (has(/^androidmanifest\.xml$/))
    return found('other', 'application/vnd.android.package-archive', 'executable');
  const [type, executable] = [
    declared.startsWith('application/epub') ? declared : 'application/zip',
    names.some(isRunByName),
  ];
  return found('archive', type, executable && 'executable');
}

async function inspectOffice(listing: Listing, has: (pattern: RegExp) => boolean): Promise<Finding> {
  const types = readXml(await readPart(listing, '[content_types].xml'));
  const macros =
    has(/(^|\/)vbaproject\.bin$/) ||
    has(/^xl\/(macrosheets|intlmacrosheets)\//) ||
    /macroEnabled|vbaProject/i.test(types);
  const relations = readXml(await readPart(listing, 'word/_rels/settings.xml.rels'));
  const active =
    has(/\/activex\//) ||
    has(/\/embeddings\/[^/]*\.bin$/) ||
    /attachedTemplate[^>]*TargetMode="External"/i.test(relations);
  const [kind, part]: [FileKind, string] = has(/^word\//)
    ? ['word', 'wordprocessingml.document']
    : has(/^xl\//)
      ? ['excel', 'spreadsheetml.sheet']
      : has(/^ppt\//)
        ? ['presentation', 'presentationml.presentation']
        : ['archive', ''];
  const mediaType = part === '' ? 'application/zip' : `application/vnd.openxmlformats-officedocument.${part}`;
  return found(kind, mediaType, macros && 'macros', active && 'active-content');
}

function readXml(bytes: Buffer): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || bytes[1] === 0;
  return bytes.toString(isWide ? 'utf16le' : 'utf8');
}

/** Null when the table of contents can't be read. */
function list(bytes: Buffer): Promise<Listing | null> {
  return new Promise((resolve) => {
    // Names are decoded here: yauzl would stop at the first that leads out of the archive.
    fromBuffer(bytes, { lazyEntries: true, decodeStrings: false }, (error, zip) => {
      if (error) return resolve(null);
      const entries = new Map<string, Entry>();
      let unpacked = 0;
      let isSuspect = zip.entryCount > MAX_ENTRIES;
      let isEncrypted = false;
      const finish = () => {
        isSuspect ||= unpacked > MAX_UNPACKED_BYTES;
        isSuspect ||= unpacked > RATIO_FREE_BYTES && unpacked > bytes.length * MAX_RATIO;
        resolve({ zip, entries, isSuspect, isEncrypted });
      };
      zip.on('entry', (entry: Entry) => {
        const name = nameOf(entry);
        // Of two parts with one name, two readers might each see another.
        isSuspect ||= entries.has(name) || /^([/\\]|[a-z]:)|(^|[/\\])\.\.([/\\]|$)/.test(name);
        isEncrypted ||= entry.isEncrypted();
        unpacked += entry.uncompressedSize;
        entries.set(name, entry);
        if (entries.size >= MAX_ENTRIES) finish();
        else zip.readEntry();
      });
      zip.on('end', finish);
      zip.on('error', () => resolve(null));
      zip.readEntry();
    });
  });
}

function nameOf(entry: Entry): string {
  return Buffer.from(entry.fileName as unknown as Uint8Array)
    .toString('utf8')
    .toLowerCase();
}

/** A small part unpacked; nothing when it is missing, large, or not what the archive says of it. */
function readPart({ zip, entries }: Listing, name: string): Promise<Buffer> {
  const nothing = Buffer.alloc(0);
  const entry = entries.get(name);
  if (!entry || entry.uncompressedSize > MAX_PART_BYTES || entry.isEncrypted())
    return Promise.resolve(nothing);
  return new Promise((resolve) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return resolve(nothing);
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', () => resolve(nothing));
      stream.on('end', () => resolve(Buffer.concat(chunks)));
    });
  });
}
