import { fileKind } from '../file-kind.ts';
import { openZip, type ZipLimits } from '../open-zip.ts';

/** Attachments of all partners of a year: photographs and scans, which are packed already. */
const limits: ZipLimits = {
  entries: 20_000,
  unpackedBytes: 1024 * 1024 * 1024,
  ratio: 200,
  ratioFreeBytes: 4 * 1024 * 1024,
};

/** Parts that say that a zip is a document of Office and no folder of files. */
const ofOffice = /^(?:\[Content_Types\]\.xml|mimetype)$/i;

/** The files of an archive by their paths; null for a file of another kind, a document, or one beyond the limits. */
export async function openArchive(bytes: Uint8Array) {
  if (fileKind(bytes).kind !== 'zip') return null;
  const zip = await openZip(bytes, limits);
  if (!zip.ok || zip.value.names.some((name) => ofOffice.test(name))) return null;
  return {
    names: zip.value.names,
    read: async (name: string): Promise<Uint8Array | null> => {
      const part = await zip.value.read(name);
      return part.ok && part.value ? new Uint8Array(part.value) : null;
    },
  };
}
