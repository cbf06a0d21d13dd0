/** Names of the parts of a package (docs/package-format.md). Each but the label is an age file. */
export const partNames = {
  label: 'label.json',
  key: 'key.age',
  manifest: 'manifest.age',
  entries: 'entries.age',
  extract: 'extract.age',
} as const;

/** The part of the document with this number, from 1. Names say nothing of what is in them. */
export const documentPart = (number: number) => `documents/${number}.age`;

export const isDocumentPart = (name: string) => /^documents\/\d+\.age$/.test(name);

/** What a package may cost its reader: counted before any of it is unpacked. */
export const packageLimits = {
  /** The four parts that every package has, and documents. */
  entries: 200_000,
  unpackedBytes: 4 * 1024 ** 3,
  ratio: 2,
  ratioFreeBytes: 1024 ** 2,
} as const;

/** Zip without its extension for large archives ends here; a larger package is refused with the way out. */
export const mostPackageBytes = 4 * 1024 ** 3 - 64 * 1024 ** 2;

/** Of parts that are read whole, sealed: far more than the program writes. */
export const mostPartBytes = {
  label: 16 * 1024,
  key: 1024 ** 2,
  /** Names each partner and each document. */
  manifest: 64 * 1024 ** 2,
  /** A document, or an extract; the largest that can be kept has 60 MiB. */
  whole: 64 * 1024 ** 2,
} as const;

/** Base-2 logarithm of what a passphrase may cost its reader; with more, a file decides over this computer's memory. */
export const mostWorkFactor = 18;

/** Of the journal in one package, unpacked; a gzip stream that grows beyond is not followed. */
export const mostEntryBytes = 4 * 1024 ** 3;
/** One entry; the largest that the program writes is far below. */
export const mostLineBytes = 8 * 1024 ** 2;
