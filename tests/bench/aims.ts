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
    reason:
      'A thread of its own makes the change. Afterwards the core reads all rows anew, and whoever asks then waits for that; before, three threads share the cores of the machine',
  },
  {
    id: 'wait-rebuild',
    what: 'a small request while lists are rebuilt, p99',
    ...wait,
    reason:
      'A thread of its own makes the lists anew. Afterwards the core reads all rows anew, and whoever asks then waits for that; before, three threads share the cores of the machine',
  },
  {
    id: 'preview',
    what: 'preview of a workbook that names every partner again, no two of them alike',
    floor: 'exceljs reading the same workbook',
    limit: 2,
    unit: '×',
    reason:
      'Profile of previewing again: a quarter in reading the fields of each row, a quarter in making it comparable (`prepare`: its name, keys and first letters folded), the others in looking for partners alike (`likelyMatches`, which weighs the words that names share, and `compare` for those that may be similar). Countries are read once, and who can’t be alike by the weight of words is not compared. A first one also makes the expressions of the guard and loads what reads workbooks; the guard then reads a text only by those expressions of which it holds a part',
  },
  {
    id: 'preview-alike',
    what: 'the same where every 56th name is alike',
    floor: 'exceljs reading the same workbook',
    limit: 2,
    unit: '×',
    reason:
      'Profile of previewing again: a quarter in reading the fields of each row, a quarter in making it comparable (`prepare`: its name, keys and first letters folded), the others in looking for partners alike (`likelyMatches`, which weighs the words that names share, and `compare` for those that may be similar). Countries are read once, and who can’t be alike by the weight of words is not compared. A first one also makes the expressions of the guard and loads what reads workbooks; the guard then reads a text only by those expressions of which it holds a part',
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
      'Profile of a check before it was mended: 39 of 100 in folding every journal anew, making its row and holding both to what is kept (`stateFindings`: `buildKeptRow` 22, `foldPartner` 5), 20 in hashes and signatures (`checkChain`; `verifyOneShot` 15), 16 in reading what is stored and unpacking it (`inspect`), 8 in reading each entry by its schema. Since then kept states are read where entries are missing alone, and each entry’s bytes are compared by the engine’s own writer: a fifth less. The floor hashes and verifies alone; a check that left the rest out would lose findings',
  },
  {
    id: 'backup',
    what: 'backup',
    floor: 'VACUUM INTO of the same database',
    limit: 1.5,
    unit: '×',
    reason:
      'A third is `VACUUM INTO`, which is the floor; the others read every page of the copy back (`quick_check`: its indexes were made from its tables just before), take the seal over its entries, of which only the end of each chain is hashed (`sealOf`), take the device out of the copy and copy the documents. A copy that is not read back is not known to be one',
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
      'In a process that loads what the program loads, with the room for what was just made that the product’s threads have. Live are some 100 MiB; the rest is what the engine lets lie until it collects, the cache of the database and the sources that Node strips of types. One partner at a time is in memory, with one line a partner of what was found out',
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
      'A first one loads exceljs and makes the expressions of the guard. Of a later one two durable transactions (`sqliteTransaction`: the partner’s file goes into evidence.db, which a fresh copy has to make, and then the entries that name it into the register, so that none can name what is not there) and reading form and plan from the cells (`readReturned`) are the most. The floor writes nothing',
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
    reason:
      'Profile of a report: 68 of 100 in the library that the floor is written with, too (`Packer`: `prepForXml` and writing out; our documents carry borders, spacing, widths and charts that the floor leaves out), 20 in making its paragraphs and tables (`sectionOf`), 10 in compressing. Of a workbook some 80 are exceljs (`prepareModel`, `addStyleModel`, compressing), the rest is laying its cells out and the durable entry that says that it was given out',
  },
  {
    id: 'scrolling',
    reason:
      'Profile: each frame of so fast a turn of the wheel brings several rows, or all that are in sight once a frame is late. Of that work 28 of 100 are layout, 31 styles and painting, 41 React, which takes the elements of rows that leave for those that come. A row took three times as much script when it looked up every text and date anew, had hooks in each cell, and was a new element',
    what: 'frame while the list of partners scrolls, page slowed four times, p95',
    floor: null,
    limit: 33,
    unit: 'ms',
    fromPartners: 10_000,
  },
  {
    id: 'typing',
    reason:
      'Profile: of a letter 43 of 100 are React drawing the panel of its field (`AnswerSide`, with the styles of Mantine’s parts), 17 putting it into the page, a third styles, layout and painting. Fields grow by the browser’s own means where it has them: measuring them (`resizeTextarea`) laid the page out twice more for each letter',
    what: 'key to picture in an assessment, page slowed four times, median',
    floor: null,
    limit: 50,
    unit: 'ms',
  },
  {
    id: 'typing-worst',
    reason:
      'Profile of a first letter, as it was: 65 of 100 in compiling the guard’s expressions (`findCaseDetail`). They are made ready while nothing else is to do, and a text is read in the next pause. What is left of the worst one is a letter that meets the answer of a request',
    what: 'key to picture in an assessment, page slowed four times, worst',
    floor: null,
    limit: 100,
    unit: 'ms',
  },
  {
    id: 'clicking',
    reason:
      'Profile of opening a partner: 28 of 100 are React drawing the page once its file is there, 18 putting it into the page, 12 the list that leaves, 5 the layout that focusing its title asks for. Cards further down are drawn after the beginning is painted. The first click of a kind compiles what the page is made of, too. A sign that it is under way is a style alone and comes with the next frame: see the line below',
    what: 'click to painted answer, page slowed four times, p95 of the slowest of six clicks',
    floor: null,
    limit: 50,
    unit: 'ms',
    fromPartners: 10_000,
  },
  {
    id: 'clicking-sign',
    what: 'click to its answer or to the first sign that it is under way, page slowed four times, p95',
    floor: null,
    limit: 50,
    unit: 'ms',
    reason:
      'The sign is a style, without anything drawn anew; what comes before its frame is the router’s own work for a click (`navigate`, `pushState`)',
  },
  {
    id: 'first-load',
    what: 'first load of the screens, compressed',
    floor: null,
    limit: 300,
    unit: 'kB',
    reason:
      'Of the scripts, before they are compressed, 26 of 100 are React, 19 Mantine, 12 the router, 8 schemas (zod), 8 asking and keeping, 5 floating boxes, 4 the catalogue of texts, 11 our own; Mantine’s styles, one file for all of its parts, are 40 kB more. Schemas come along since they stand in one module with constants that rows need',
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
