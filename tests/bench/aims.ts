/**
 * What the program has to reach, as data: the run measures, divides and says met or missed. `limit` is the most that is
 * allowed of `unit`.
 */
export interface Aim {
  readonly id: string;
  readonly what: string;
  /** What it is divided by, done in the same run; null where the limit is absolute. */
  readonly floor: string | null;
  readonly limit: number;
  readonly unit: '×' | 'ms' | 'MiB' | 'kB' | '';
  /** With fewer partners it may be missed, and isn't met. */
  readonly fromPartners?: number;
  /** Where a profile finds its time or memory, and so why it is missed where it is; of each that is measured. */
  readonly reason?: string;
  /** Why this run measures nothing of it. */
  readonly unmeasured?: string;
}

const bareDocument = 'has no floor with the same content and styles yet';
/** The longest that anybody waits for somebody else. */
const wait = { floor: null, limit: 50, unit: 'ms' } as const;
/** Long reading has threads of its own; what is left to wait for is a core of the machine. */
const sharedCores =
  'The thread that answers does none of it (its profile is idle meanwhile). The longest of a hundred falls into the first round, when a second reader’s thread is started and loads its modules (`compileSourceTextModule`): three threads then share the cores of the machine';

export const aims: readonly Aim[] = [
  {
    id: 'wait-check',
    what: 'a small request while the workspace is checked, p99',
    ...wait,
    reason: sharedCores,
  },
  { id: 'wait-backup', what: 'a small request while a backup is written, p99', ...wait, reason: sharedCores },
  {
    id: 'wait-export',
    what: 'a small request while the register is exported, p99',
    ...wait,
    reason: sharedCores,
  },
  {
    id: 'wait-preview',
    what: 'a small request while a list is previewed, p99',
    ...wait,
    reason: `${sharedCores}. The guard’s expressions are compiled then too, and whoever asks unpacks an answer of 600 bytes a row between two small ones`,
  },
  {
    id: 'wait-count',
    what: 'a small request while differences are counted, p99',
    ...wait,
    reason: sharedCores,
  },
  {
    id: 'wait-import',
    what: 'a small request while a list is imported, p99',
    ...wait,
    reason: 'An import is a change: it is made in the core’s own thread, which answers small requests too',
  },
  {
    id: 'wait-rebuild',
    what: 'a small request while lists are rebuilt, p99',
    ...wait,
    reason: 'Rebuilding is a change: it is made in the core’s own thread, which answers small requests too',
  },
  {
    id: 'preview',
    what: 'preview of a workbook that names every partner again, no two of them alike',
    floor: 'exceljs reading the same workbook',
    limit: 2,
    unit: '×',
    reason:
      'Profile of a first preview: 63 of 100 in the guard, which reads each text of the list by the expressions of every language whose letters it has (`has` alone 56; a text in which nothing was found is not read again), 28 in reading the fields and looking for partners alike (`likelyMatches`, `nameEvidence`), 9 in reading the workbook. Of a later one half is the looking for partners alike',
  },
  {
    id: 'preview-alike',
    what: 'the same where every 56th name is alike',
    floor: 'exceljs reading the same workbook',
    limit: 2,
    unit: '×',
    reason:
      'Profile of a first preview: 63 of 100 in the guard, which reads each text of the list by the expressions of every language whose letters it has (`has` alone 56; a text in which nothing was found is not read again), 28 in reading the fields and looking for partners alike (`likelyMatches`, `nameEvidence`), 9 in reading the workbook. Of a later one half is the looking for partners alike',
  },
  {
    id: 'unlock',
    what: 'opening by passphrase',
    floor: 'native scrypt of the same cost, then reading the rows raw',
    limit: 1.2,
    unit: '×',
    reason:
      'Above the derivation stand the lock, the log, the device and the rows, which are put in order by reference',
  },
  {
    id: 'review',
    what: 'one review over the transport, where a bare commit takes 0.3 ms',
    floor: 'bare commit of one row to a copy of the same database, as durable',
    limit: 4,
    unit: '×',
    reason:
      'Of 1.9 ms of a review in the core’s profile 0.7 are the transaction (`sqliteTransaction`: the entry with its indexes, the kept state and the row are several encrypted pages, where the floor writes one row), 0.2 each holding draft and answer to their schemas, compressing the kept state (`packSnapshot`) and making the row (`buildKeptRow`), 0.1 signing; 0.25 more each time that one thread wakes the other (`postMessage`). HTTP with a session takes 0.5 by itself (a request that does nothing)',
  },
  {
    id: 'check',
    what: 'check of the workspace',
    floor: 'integrity check, one hash for each entry, one verification for each stream',
    limit: 2.5,
    unit: '×',
    reason:
      'Profile of a check: 39 of 100 in folding every journal anew, making its row and holding both to what is kept (`stateFindings`: `buildKeptRow` 19, `foldPartner` 9), 24 in hashes and signatures (`checkChain`; `verifyOneShot` 17), 18 in reading what is stored and unpacking it (`inspect`), 7 in writing each entry out to see that its bytes are as they are written. The floor hashes and verifies alone; a check that left the rest out would lose findings',
  },
  {
    id: 'backup',
    what: 'backup',
    floor: 'VACUUM INTO of the same database',
    limit: 1.5,
    unit: '×',
    reason:
      'Profile of a backup: a third in `VACUUM INTO`, which is the floor; a quarter in reading every page of the copy back (`integrity_check`), a quarter in the seal over its entries (`sealOf`), 12 of 100 in taking the device out of the copy, 7 in its documents. A copy that is not read back is not known to be one',
  },
  {
    id: 'merge',
    what: 'taking over a package of new partners, 60 entries each',
    floor: 'bare insert of the same rows into an empty register, in one transaction',
    limit: 4,
    unit: '×',
    reason:
      'Profile of a merge: 19 of 100 in folding, 17 in laying entries down and reading them back, 21 in packing states, 15 in making rows, 8 in hashes and signatures; a fifth is the writing itself, which is the floor',
  },
  {
    id: 'merge-preview',
    what: 'preview of a package of 600,000 entries',
    floor: null,
    limit: 10_000,
    unit: 'ms',
    fromPartners: 10_000,
    reason:
      'Each partner is judged while the package is read: parsing and checking the text of its entries, their chain, and folding them to tell conflicts',
  },
  {
    id: 'merge-memory',
    reason:
      'Live are some 100 MiB at 61,000 entries; the rest is what the engine lets lie until it collects. One partner at a time is in memory, with one line a partner of what was found out',
    what: 'highest memory of a process that previews and takes over such a package',
    floor: null,
    limit: 700,
    unit: 'MiB',
    fromPartners: 10_000,
  },
  {
    id: 'export',
    what: 'register as a workbook',
    floor: 'exceljs streaming the same cells into a file',
    limit: 1.3,
    unit: '×',
    reason:
      'Profile of an export: 36 of 100 in reading the kept states (`loadFile`: unpacking and `JSON.parse`; each once), 24 in making what the columns tell (`buildAssessmentView`, `basisOver`), 40 in writing the cells and compressing them. The floor is given its cells ready, and writes those alone that hold something, without styles',
  },
  {
    id: 'export-memory',
    what: 'memory of that export above what exceljs takes to stream',
    floor: null,
    limit: 100,
    unit: 'MiB',
    reason:
      'A second reader is started for it, with a heap, modules, rows and a cache of the database of its own; the workbook itself is held compressed alone',
  },
  {
    id: 'form-import',
    what: 'importing one returned workbook whole',
    floor: 'exceljs loading the same workbook',
    limit: 1.5,
    unit: '×',
    reason:
      'Profile of an import: most of a first one is the guard, which reads every text of every sheet (`findInForm`; `has`), and loading exceljs; the words that the form prints are not read again. Of a later one two durable transactions (`sqliteTransaction`: the partner’s file goes into evidence.db, which a fresh copy has to make, and then the entries that name it into the register, so that none can name what is not there) and reading form and plan from the cells (`readReturned`) are the most. The floor writes nothing',
  },
  {
    id: 'help',
    what: '`psea --help`',
    floor: 'Node starting and ending',
    limit: 2,
    unit: '×',
    reason: 'The list of commands is read from a file; what is left is loading the program’s first modules',
  },
  {
    id: 'database',
    what: 'database for each partner',
    floor: null,
    limit: 12,
    unit: 'kB',
    reason: 'Each partner has its entries, a kept state and a row; the entries are the larger part',
  },
  {
    id: 'growth-whole',
    what: 'growth exponent of passes over all partners, the largest',
    floor: null,
    limit: 1.1,
    unit: '',
    reason: 'Passes over all partners read each of them once',
  },
  {
    id: 'growth-one',
    what: 'growth exponent of one partner’s work, the largest',
    floor: null,
    limit: 0.2,
    unit: '',
    reason:
      'A profile found that documents, histories and bundles read all rows anew for each (`readRows` in the second reader, which took an emptied log for news). That is mended; what reads all rows still is the first of them after a change. Short ones differ by more than this between sizes, too, on a machine that has other work',
  },
  {
    id: 'memory',
    what: 'highest memory of the host’s process, at 50,000 partners',
    floor: null,
    limit: 500,
    unit: 'MiB',
    fromPartners: 50_000,
    reason:
      'The derivation from a passphrase takes 256 MiB for a moment, which the system gets back at once. Under it lie the heaps of three threads: host, core and one second reader, which ends after ten seconds without work; core and reader hold every row',
  },
  {
    id: 'documents',
    what: 'report, letter, form and plan workbook',
    floor: 'bare docx or exceljs with the same content and styles',
    limit: 1.5,
    unit: '×',
    unmeasured: bareDocument,
  },
  {
    id: 'scrolling',
    reason:
      'No profile of the page was taken. Rows are drawn as they come into sight and are the work of React and of the browser’s layout',
    what: 'frame while the list of partners scrolls, page slowed four times, p95',
    floor: null,
    limit: 33,
    unit: 'ms',
    fromPartners: 10_000,
  },
  {
    id: 'typing',
    reason:
      'No profile of the page was taken. The field’s own panel is drawn at each letter; what stands beside it is not',
    what: 'key to picture in an assessment, page slowed four times, median',
    floor: null,
    limit: 50,
    unit: 'ms',
  },
  {
    id: 'typing-worst',
    reason:
      'No profile of the page was taken. The first letter saves a draft and fetches what was not needed before',
    what: 'key to picture in an assessment, page slowed four times, worst',
    floor: null,
    limit: 100,
    unit: 'ms',
  },
  {
    id: 'clicking',
    reason: 'No profile of the page was taken. The first click of a kind fetches its page and compiles it',
    what: 'click to painted answer, page slowed four times, p95 of the slowest of six clicks',
    floor: null,
    limit: 50,
    unit: 'ms',
    fromPartners: 10_000,
  },
  {
    id: 'first-load',
    what: 'first load of the screens, compressed',
    floor: null,
    limit: 300,
    unit: 'kB',
    reason:
      'Some three quarters are libraries that every screen stands on: React, Mantine with its styles, router, dates and schemas',
  },
];

/** What a run found of one aim. */
export interface Measured {
  readonly value: number;
  /** What was divided by what, or which request it was. */
  readonly detail: string;
}

export type Verdict = 'met' | 'missed' | 'not judged' | 'not measured';

/** Whether an aim was reached; what was not measured is never called met. */
export function verdictOf(aim: Aim, measured: Measured | undefined, partners: number): Verdict {
  if (!measured || Number.isNaN(measured.value)) return 'not measured';
  if (measured.value > aim.limit) return 'missed';
  return partners < (aim.fromPartners ?? 0) ? 'not judged' : 'met';
}
