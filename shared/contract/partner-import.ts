import { z } from 'zod';
import { caseDetailSchema, foundTextSchema } from '../ground/guard/intake.ts';
import { detailsSchema, fileSchema, request } from '../ground/refusals/request.ts';
import { spreadsheetErrors } from '../ground/refusals/spreadsheet-errors.ts';
import { partnerFieldsSchema } from '../record/shapes/partner.ts';
import { agreementImportRowSchema } from '../rules/agreement/agreement-view.ts';
import { listKeys } from '../rules/partner/import/list-key.ts';

const problemSchema = z.object({
  row: z.int(),
  /** Cell address such as "F7"; null when the whole row is meant. */
  cell: z.string().nullable(),
  severity: z.enum(['error', 'warning']),
  /** One of `shared/rules/partner/import/problem-messages.ts`, to be said in the reader's language. */
  code: z.string(),
  message: z.string(),
  /** What stands in the cell. */
  value: z.string(),
  details: detailsSchema,
});

const duplicateSchema = z.object({
  kind: z.enum(['existing', 'row']),
  /** Partner id, or "row:7" for an earlier row of the same list; what `update:` takes. */
  id: z.string(),
  row: z.int().nullable(),
  name: z.string(),
  reference: z.string().nullable(),
  country: z.string().nullable(),
  acronym: z.string().nullable(),
  vendorNumbers: z.array(z.string()),
  email: z.string().nullable(),
  /** 0 to 1; how alike, for ordering only. */
  score: z.number(),
  /** Probable and possible ones ask for a decision; a hint is only shown. */
  strength: z.enum(['probable', 'possible', 'hint']),
  /** Codes of `shared/rules/partner/search/duplicates.ts` with what both share, and an English sentence. */
  reasons: z.array(z.object({ code: z.string(), value: z.string(), message: z.string() })),
});
export type DuplicateCandidateView = z.infer<typeof duplicateSchema>;

/** One field of a partner as it stands and as a row of a list would have it. */
const importChangeSchema = z.object({
  field: z.string(),
  /** The cell that says so, where a single column gives the field. */
  cell: z.string().nullable(),
  before: z.string(),
  after: z.string(),
});

/** Where a row stands, such as "Somalia!5"; null where its number says it, and the list is one sheet. */
const place = z.string().nullable();

const importRowSchema = z.object({
  rowNumber: z.int(),
  place,
  /** What the row gives; what it does not give is absent. */
  fields: partnerFieldsSchema.partial().extend({ name: z.string() }),
  /** What the row says of an agreement: recorded when the import takes agreements along. */
  agreement: z
    .object({
      reference: z.string().nullable(),
      type: z.string().nullable(),
      start: z.string().nullable(),
      end: z.string().nullable(),
      budget: z.number().nullable(),
      currency: z.string().nullable(),
    })
    .nullable(),
  /** Who of the office's list the row assigns the partner to; a name that means nobody is one of the problems. */
  assignedTo: z.string().nullable(),
  problems: z.array(problemSchema),
  /** The likeliest first, as many as were asked for. */
  duplicates: z.array(duplicateSchema),
  /** How many there are in all. */
  candidates: z.int(),
  /** "create" unless something speaks against it, "decide": it may be known, "update": `changes` of a partner, or "skip". */
  suggestion: z.enum(['create', 'decide', 'skip', 'update']),
  changes: z.array(importChangeSchema).nullable(),
});
export type ImportChangeView = z.infer<typeof importChangeSchema>;
export type ImportRowView = z.infer<typeof importRowSchema>;

export const importPreviewSchema = z.object({
  fileName: z.string(),
  sheets: z.array(z.string()),
  sheet: z.string(),
  /** How many sheets look like lists, those that are hidden left aside. */
  lists: z.int(),
  headerRow: z.int(),
  encoding: z.string().nullable(),
  separator: z.string().nullable(),
  columns: z.array(
    z.object({
      column: z.int(),
      letter: z.string(),
      header: z.string(),
      /** Field the column goes to, of `shared/rules/partner/import/import-target.ts`; null when left out. */
      field: z.string().nullable(),
      how: z.enum(['remembered', 'recognised', 'chosen', 'none']),
      /** First few contents of the column, and how many cells below its header hold something. */
      samples: z.array(z.string()),
      filled: z.int(),
    }),
  ),
  /** Fields that a column can go to. */
  fields: z.array(z.string()),
  /** Problems of the list as a whole. */
  problems: z.array(problemSchema),
  rows: z.array(importRowSchema),
  /** Cells that look like detail of a case, each to be answered before anything is recorded. */
  caseDetail: z.array(foundTextSchema),
  totals: z.object({
    rows: z.int(),
    ready: z.int(),
    toDecide: z.int(),
    withErrors: z.int(),
    warnings: z.int(),
  }),
});
export type ImportPreviewView = z.infer<typeof importPreviewSchema>;

/** Those that lists of the field are written in. */
export const textEncodings = [
  'utf-8',
  'windows-1252',
  'windows-1256',
  'windows-1251',
  'windows-1250',
  'windows-1254',
  'windows-1253',
  'windows-1255',
  'windows-1258',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-kr',
  'koi8-r',
  'iso-8859-5',
  'iso-8859-6',
  'utf-16le',
  'utf-16be',
] as const;

const importInput = {
  file: fileSchema,
  sheet: z.string().optional(),
  /** Row of the column titles, counted from one, where the person chose another than was found. */
  headerRow: z.int().positive().optional(),
  /** Column letter → field or null, where the person chose otherwise than recognised. */
  columns: z.record(z.string(), z.string().nullable()).optional(),
  /** How dates such as 03/02/2026 are read where their column doesn’t tell; without it they are left out and named. */
  dateOrder: z.enum(['day-first', 'month-first']).optional(),
  /** Encoding of a text file, by its WHATWG name, where another was recognised. */
  encoding: z.enum(textEncodings).optional(),
  /** Updates by a number, or by the very name: a row changes the one partner that bears it; one that several bear changes none. */
  key: z.enum(listKeys).optional(),
  /** Changes partners that are known and makes none: other rows are left out and named. */
  onlyKnown: z.boolean().optional(),
  /** Reads every visible sheet that looks like a list, as one; a sheet that is called like a country says where its rows are. */
  allSheets: z.boolean().optional(),
  /** Keeps what is not taken over, cells that can’t be read and columns left out, in the notes of its partner. */
  keepLost: z.boolean().optional(),
};

const listErrors = [...spreadsheetErrors, 'SHEET_NOT_FOUND', 'HEADER_NOT_FOUND'] as const;

/** Lists of partners on their way in: what importing one would do, and the import itself. */
export const partnerImportContract = {
  previewImport: request({
    summary:
      'Read a partner list and show what importing it would do, with every problem named; changes nothing.',
    changes: false,
    readsLong: true,
    input: z.object({
      ...importInput,
      /** How many of those that a row may be are told of each row. */
      candidates: z.int().min(1).max(40).default(40),
    }),
    output: importPreviewSchema,
    errors: listErrors,
  }),
  import: request({
    summary:
      'Import a partner list (.xlsx or .csv). Rows that look known are never merged silently: they need a decision, or are left out and named.',
    changes: true,
    changesLong: true,
    input: z.object({
      ...importInput,
      /** Row number → "create", "skip", "update:<partner>" or "update:row:7" for rows that need a decision. */
      decisions: z.record(z.string(), z.string()).optional(),
      /** What happens to rows that look known and have no decision: left out and named in the answer (default), created, or all refused. */
      undecided: z.enum(['refuse', 'skip', 'create']).optional(),
      /** What happens to rows that can't be imported: left out and named in the answer (default), or all refused. */
      unreadable: z.enum(['refuse', 'skip']).optional(),
      /** Also record the agreements of the list, each with its partner, in the same transaction. */
      agreements: z.boolean().default(false),
      /** Answers about cells that look like detail of a case; nothing is recorded before all are given. */
      caseDetail: caseDetailSchema.pick({ answers: true }).optional(),
    }),
    output: z.object({
      /** Names the import, so that it can be undone as a whole; null where nothing was recorded. */
      import: z.string().nullable(),
      created: z.array(z.object({ row: z.int(), place, reference: z.string(), name: z.string() })),
      updated: z.array(z.object({ row: z.int(), place, reference: z.string(), name: z.string() })),
      /** Rows left out: because they look known, can't be imported, hold nothing, or by choice. */
      skipped: z.array(
        z.object({
          row: z.int(),
          place,
          name: z.string(),
          why: z.enum(['duplicate', 'unreadable', 'empty', 'chosen', 'unknown']),
        }),
      ),
      warnings: z.array(problemSchema),
      /** Every cell that could not be taken over, with its place, what stands in it, and why. */
      notTaken: z.array(problemSchema),
      /** Rows of which something should have gone into the notes and didn’t fit. */
      notKept: z.array(z.object({ row: z.int(), place })),
      /** Columns of which nothing was taken in, with how many cells of them hold something. */
      columnsLeft: z.array(z.object({ letter: z.string(), header: z.string(), filled: z.int() })),
      /** What became of the agreements; empty unless they were asked for. */
      agreements: z.array(agreementImportRowSchema),
    }),
    errors: [
      ...listErrors,
      'DUPLICATES_UNDECIDED',
      'IMPORT_HAS_ERRORS',
      'CASE_DETAIL_UNDECIDED',
      'PARTNER_NOT_FOUND',
      'PARTNER_ARCHIVED',
    ],
  }),
};
