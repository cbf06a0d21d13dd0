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
  /** Why it is missed, as far as that is known. */
  readonly reason?: string;
  /** Why this run measures nothing of it. */
  readonly unmeasured?: string;
}

const bareDocument = 'has no floor with the same content and styles yet';
/** The longest that anybody waits for somebody else. */
const wait = { floor: null, limit: 50, unit: 'ms' } as const;

export const aims: readonly Aim[] = [
  { id: 'wait-check', what: 'a small request while the workspace is checked, p99', ...wait },
  { id: 'wait-backup', what: 'a small request while a backup is written, p99', ...wait },
  { id: 'wait-export', what: 'a small request while the register is exported, p99', ...wait },
  { id: 'wait-preview', what: 'a small request while a list is previewed, p99', ...wait },
  { id: 'wait-count', what: 'a small request while differences are counted, p99', ...wait },
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
  },
  {
    id: 'preview-alike',
    what: 'the same where every 56th name is alike',
    floor: 'exceljs reading the same workbook',
    limit: 2,
    unit: '×',
  },
  {
    id: 'unlock',
    what: 'opening by passphrase',
    floor: 'native scrypt of the same cost, then reading the rows raw',
    limit: 1.2,
    unit: '×',
  },
  {
    id: 'review',
    what: 'one review over the transport, where a bare commit takes 0.3 ms',
    floor: 'bare commit of one row to a copy of the same database, as durable',
    limit: 4,
    unit: '×',
  },
  {
    id: 'check',
    what: 'check of the workspace',
    floor: 'integrity check, one hash for each entry, one verification for each stream',
    limit: 2.5,
    unit: '×',
  },
  {
    id: 'merge',
    what: 'taking over a package of new partners, 60 entries each',
    floor: 'bare insert of the same rows into an empty register, in one transaction',
    limit: 4,
    unit: '×',
    reason:
      'Each entry is checked against its canonical text and its chain, read by its schema and folded, and states are packed',
  },
  {
    id: 'merge-preview',
    what: 'preview of a package of 600,000 entries',
    floor: null,
    limit: 10_000,
    unit: 'ms',
    fromPartners: 10_000,
    reason: 'Every partner is folded to tell its conflicts',
  },
  {
    id: 'merge-memory',
    what: 'highest memory of a process that previews and takes over such a package',
    floor: null,
    limit: 700,
    unit: 'MiB',
    fromPartners: 10_000,
  },
  { id: 'backup', what: 'backup', floor: 'VACUUM INTO of the same database', limit: 1.5, unit: '×' },
  {
    id: 'export',
    what: 'register as a workbook',
    floor: 'exceljs streaming the same cells into a file',
    limit: 1.3,
    unit: '×',
  },
  {
    id: 'export-memory',
    what: 'memory of that export above what exceljs takes to stream',
    floor: null,
    limit: 100,
    unit: 'MiB',
  },
  {
    id: 'form-import',
    what: 'importing one returned workbook whole',
    floor: 'exceljs loading the same workbook',
    limit: 1.5,
    unit: '×',
  },
  { id: 'help', what: '`psea --help`', floor: 'Node starting and ending', limit: 2, unit: '×' },
  { id: 'database', what: 'database for each partner', floor: null, limit: 12, unit: 'kB' },
  {
    id: 'growth-whole',
    what: 'growth exponent of passes over all partners, the largest',
    floor: null,
    limit: 1.1,
    unit: '',
  },
  {
    id: 'growth-one',
    what: 'growth exponent of one partner’s work, the largest',
    floor: null,
    limit: 0.2,
    unit: '',
    reason:
      'With few answers on a machine that has other work, short ones differ by more than this between sizes; a profile has to tell which of them grow',
  },
  {
    id: 'memory',
    what: 'highest memory of the host’s process, at 50,000 partners',
    floor: null,
    limit: 500,
    unit: 'MiB',
    fromPartners: 50_000,
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
    what: 'frame while the list of partners scrolls, page slowed four times, p95',
    floor: null,
    limit: 33,
    unit: 'ms',
    fromPartners: 10_000,
  },
  {
    id: 'typing',
    what: 'key to picture in an assessment, page slowed four times, median',
    floor: null,
    limit: 50,
    unit: 'ms',
  },
  {
    id: 'typing-worst',
    what: 'key to picture in an assessment, page slowed four times, worst',
    floor: null,
    limit: 100,
    unit: 'ms',
  },
  {
    id: 'clicking',
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
