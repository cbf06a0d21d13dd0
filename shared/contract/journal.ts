import { z } from 'zod';
import { request } from '../ground/refusals/request.ts';
import { lineProblems } from '../record/exchange/journal-header.ts';
import { personSchema } from '../record/journal/entry.ts';
import { lackingDocumentsSchema, totalsSchema } from './package-views.ts';
import { workspaceStatusSchema } from './workspace.ts';

/** A file on this computer. */
const path = z.string().trim().min(1).max(1000);
const takeSound = z.boolean().default(false);

const readErrors = [
  'NOT_A_JOURNAL',
  'JOURNAL_NEWER',
  'JOURNAL_DAMAGED',
  'JOURNAL_CUT',
  'FILE_NOT_READABLE',
] as const;

/** What became of an exported journal. */
export const takenJournalSchema = z.object({
  /** What its first line says, which its device signed. */
  journal: z.object({
    id: z.string(),
    madeAt: z.string(),
    office: z.string(),
    entity: z.string(),
    by: personSchema,
    fingerprint: z.string(),
    entries: z.int(),
    partners: z.int(),
    seal: z.string(),
    /** Stored texts that were no entry any more when it was written, and so are not in it. */
    unreadable: z.int(),
    /** Whether it is of this very record, whose settings belong to ours. */
    isOwnRecord: z.boolean(),
  }),
  /** `rearranged`: the same entries in another order, or some of them twice. `incomplete`: some are not there. */
  whole: z.enum(['as-written', 'rearranged', 'incomplete']),
  /** Every line behind the first, by what became of it. The parts sum up to the total. */
  lines: z.object({
    total: z.int(),
    taken: z.int(),
    here: z.int(),
    /** Taken, and not shown before one that lacks is there. */
    waiting: z.int(),
    doubled: z.int(),
    /** Settings of another record, which are not taken over. */
    ofOtherOffice: z.int(),
    refused: z.int(),
  }),
  /** The first 200 lines of which nothing was taken over. */
  refused: z.array(z.object({ line: z.int(), problem: z.enum(lineProblems), stream: z.string().nullable() })),
  totals: totalsSchema,
  /** Documents that the journal lists; `missing` ones lie neither beside it as they were nor here. */
  documents: z.object({ listed: z.int(), new: z.int(), missing: z.int() }),
  /** Documents that its entries name and that are not here, by name. */
  lacking: lackingDocumentsSchema,
  dryRun: z.boolean(),
});

const isLess = ({ whole, lines, documents, totals, lacking }: z.infer<typeof takenJournalSchema>) =>
  whole === 'incomplete' ||
  lines.refused > 0 ||
  lines.waiting > 0 ||
  documents.missing > 0 ||
  lacking.amiss > 0 ||
  totals.officeRefused;

export const journalContract = {
  export: request({
    summary:
      'Write the whole record as plain text for other programs: one signed entry a line, documents beside it. It is NOT encrypted.',
    changes: false,
    readsLong: true,
    input: z.object({
      /** A file that ends in “.ndjson”, or a folder; neither is written over. */
      path,
      documents: z.boolean().default(true),
    }),
    output: z.object({
      file: z.string(),
      folder: z.string(),
      encrypted: z.literal(false),
      /** What that means. */
      notice: z.string(),
      seal: z.string(),
      partners: z.int(),
      entries: z.int(),
      documents: z.int(),
      /** Documents that the record needs and that can't be read here. */
      lost: z.int(),
      leftOut: z.int(),
      /** Stored texts that are no entries any more, and so are not in it. */
      unreadable: z.int(),
    }),
    errors: ['JOURNAL_NOT_WRITTEN'],
    failed: ({ lost, unreadable }) => lost > 0 || unreadable > 0,
  }),
  import: request({
    summary:
      'Take an exported journal over into this record, as a package is: nothing here is overwritten, and every line is accounted for.',
    changes: true,
    changesLong: true,
    input: z.object({
      path,
      /** Take what is sound of a file that isn't whole; else nothing of it is taken. */
      takeSound,
      /** Tell what would become of it, and change nothing. */
      dryRun: z.boolean().default(false),
      /** Fingerprint of a device that is new, as its person told it by another way; “any” believes whoever it is. */
      acceptSender: z.string().trim().max(60).optional(),
    }),
    output: takenJournalSchema,
    errors: [
      ...readErrors,
      'SENDER_UNKNOWN',
      'SENDER_KEY_CHANGED',
      'FINGERPRINT_DIFFERS',
      'MERGE_NOT_BACKED_UP',
    ],
    failed: isLess,
  }),
  createWorkspace: request({
    summary:
      'Make a workspace of an exported journal in a new or empty folder: the same record, on a device of its own.',
    changes: true,
    withoutWorkspace: true,
    input: z.object({
      folder: z.string().trim().min(1).max(1000),
      /** Never printed, logged or kept. */
      passphrase: z.string().max(1000),
      path,
      takeSound,
    }),
    output: takenJournalSchema.extend({
      status: workspaceStatusSchema,
      /** To print or write down once: it opens the workspace when the passphrase is forgotten. */
      recoveryKey: z.string(),
    }),
    errors: [
      ...readErrors,
      'FOLDER_NOT_EMPTY',
      'FOLDER_NOT_WRITABLE',
      'PATH_TOO_LONG',
      'PASSPHRASE_TOO_SHORT',
      'DISK_FULL',
      'DISK_FAILED',
    ],
    failed: isLess,
  }),
};
