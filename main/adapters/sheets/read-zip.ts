import { ok } from '../../../shared/ground/result.ts';
import * as zip from '../open-zip.ts';
import { refuse, type SheetRefusal, type SheetResult } from './read-refusals.ts';
import { MAX_ENTRIES, MAX_RATIO, MAX_UNPACKED_BYTES, RATIO_FREE_BYTES } from './zip-limits.ts';

/** The parts of a workbook, measured before they are unpacked. */
export interface ZipParts {
  readonly names: readonly string[];
  /** The part of that name (case does not count, as in OPC), or null when there is none. */
  readonly read: (name: string) => Promise<SheetResult<Buffer | null>>;
}

const limits: zip.ZipLimits = {
  entries: MAX_ENTRIES,
  unpackedBytes: MAX_UNPACKED_BYTES,
  ratio: MAX_RATIO,
  ratioFreeBytes: RATIO_FREE_BYTES,
};

/** Opens a workbook's archive under the limits for workbooks of others. */
export async function openZip(bytes: Uint8Array): Promise<SheetResult<ZipParts>> {
  const opened = await zip.openZip(bytes, limits);
  if (!opened.ok) return refusalOf(opened.problem);
  const { names, read } = opened.value;
  return ok({
    names,
    async read(name) {
      const part = await read(name);
      return part.ok ? ok(part.value) : refusalOf(part.problem);
    },
  });
}

const codes = {
  encrypted: 'SPREADSHEET_ENCRYPTED',
  'too-large': 'SPREADSHEET_TOO_LARGE',
  damaged: 'SPREADSHEET_DAMAGED',
} as const satisfies Record<zip.ZipProblem['kind'], SheetRefusal>;

function refusalOf({ kind, reason, found, where }: zip.ZipProblem): ReturnType<typeof refuse> {
  return refuse(codes[kind], reason, found, where === null ? {} : { where });
}
