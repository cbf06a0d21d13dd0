import type { ZipLimits } from '../../open-zip.ts';

/** What a contract made by someone else may cost. Pictures of a scanned annex count as parts too. */
export const returnedZip: ZipLimits = {
  entries: 5_000,
  unpackedBytes: 256 * 1024 * 1024,
  ratio: 200,
  ratioFreeBytes: 4 * 1024 * 1024,
};

/** Of one part of XML that is parsed, in bytes: a thousand pages of text stay below. */
export const MAX_PART_BYTES = 32 * 1024 * 1024;
/** Of all paragraphs together: what is compared word by word. */
export const MAX_CHARACTERS = 5_000_000;
export const MAX_PARAGRAPHS = 100_000;
/** Styles that rest on each other, lists that lead to another. */
export const MAX_CHAIN = 32;
