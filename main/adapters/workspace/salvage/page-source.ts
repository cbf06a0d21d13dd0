import { closeSync, openSync, readSync } from 'node:fs';
import { sizeOf } from '../../file-problem.ts';
import { type OpenedPage, openPage, registerPageSize, registerReserved } from './page-cipher.ts';
import { readLogFrames } from './read-log.ts';

/** The pages of one database file, opened one by one and never through its trees. */
export interface PageSource {
  readonly pageSize: number;
  /** Bytes of a page that hold content. */
  readonly usable: number;
  /** Pages that there is anything of. */
  readonly count: number;
  /** Null for one that isn't there whole. */
  page(number: number): OpenedPage | null;
  close(): void;
}

/** What is to be read of a register: with its log where it has one, and without. */
export interface RegisterSources {
  readonly sources: readonly PageSource[];
  readonly log: 'none' | 'whole' | 'damaged';
  close(): void;
}

/**
 * Opens a register for reading page by page. Beside the file with its log laid over it stands the file alone: an older
 * page may hold what the newer one has lost, and a log of another file must not hide this one's pages.
 */
export function openRegisterPages(file: string, key: string): RegisterSources {
  const raw = Buffer.from(key, 'hex');
  const log = readLogFrames(`${file}-wal`, registerPageSize);
  const plain = remembering(
    openFilePages(file, registerPageSize, registerReserved, (bytes, number) => openPage(bytes, number, raw)),
  );
  if (log.state === 'none') return { sources: [plain], log: 'none', close: plain.close };
  const logFile = openSync(`${file}-wal`, 'r');
  const over = remembering({
    ...plain,
    count: Math.max(log.pages, ...log.frames.keys()),
    page(number) {
      const at = log.frames.get(number);
      if (at === undefined) return plain.page(number);
      const bytes = readAt(logFile, at, registerPageSize);
      return bytes && openPage(bytes, number, raw);
    },
  });
  const close = () => {
    closeSync(logFile);
    plain.close();
  };
  return { sources: [over, plain], log: log.state, close };
}

/** Pages that are kept open: a page is looked at by itself, as part of a row that overflows, and in its tree. */
const mostRemembered = 1024;

function remembering(source: PageSource): PageSource {
  const known = new Map<number, OpenedPage | null>();
  return {
    ...source,
    page(number) {
      const kept = known.get(number);
      if (kept !== undefined) return kept;
      const opened = source.page(number);
      if (known.size >= mostRemembered) known.clear();
      known.set(number, opened);
      return opened;
    },
  };
}

/** Opens a file that isn't sealed page by page, such as `evidence.db`: nothing tells whether a page is as it was written. */
export function openPlainPages(file: string, pageSize: number): PageSource {
  return openFilePages(file, pageSize, 0, (bytes) => ({ bytes, isWhole: true }));
}

function openFilePages(
  file: string,
  pageSize: number,
  reserved: number,
  opened: (bytes: Buffer, number: number) => OpenedPage,
): PageSource {
  const handle = openSync(file, 'r');
  return {
    pageSize,
    usable: pageSize - reserved,
    count: Math.ceil((sizeOf(file) ?? 0) / pageSize),
    page(number) {
      const bytes = number < 1 ? null : readAt(handle, (number - 1) * pageSize, pageSize);
      return bytes && opened(bytes, number);
    },
    close: () => closeSync(handle),
  };
}

/** Null where the file ends before, or the disk doesn't give it. */
function readAt(handle: number, at: number, length: number): Buffer | null {
  const bytes = Buffer.alloc(length);
  try {
    return readSync(handle, bytes, 0, length, at) === length ? bytes : null;
  } catch {
    // A bad sector is one page that can't be read, and no reason to leave the others.
    return null;
  }
}
