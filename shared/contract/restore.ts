import { z } from 'zod';
import { plainDateSchema } from '../ground/dates/plain-date.ts';
import { findingSchema } from '../record/check/finding.ts';

/** Why a copy was made: asked for, or by itself on such an occasion. */
export const backupKindSchema = z.enum(['chosen', 'close', 'daily', 'merge', 'restore', 'update']);

/** A copy that the program made by itself, as its label tells; nothing of it was opened. */
export const listedBackupSchema = z.object({
  folder: z.string(),
  kind: backupKindSchema,
  at: z.string(),
  on: plainDateSchema,
  entries: z.int(),
  /** Documents that it lacks. */
  missing: z.int(),
});

/** What a backup holds that was opened. */
export const backupFactsSchema = z.object({
  from: z.string(),
  /** When it was made; null for one of an earlier program, or a workspace that is no backup. */
  at: z.string().nullable(),
  on: plainDateSchema.nullable(),
  kind: backupKindSchema.nullable(),
  office: z.string(),
  partners: z.int(),
  entries: z.int(),
});
export type BackupFacts = z.infer<typeof backupFactsSchema>;

/** What is in the workspace and not in the backup: lost to whoever restores it, and kept aside. */
export const lostSinceSchema = z.object({
  /** "unreadable": what is lost can't be told. */
  present: z.enum(['readable', 'unreadable', 'none']),
  /** Why it can't be read. */
  problem: z.string().nullable(),
  entries: z.int(),
  /** Of those, entries of the office itself: settings, people, packs. */
  office: z.int(),
  /** The first five hundred partners that lose entries. */
  partners: z.array(z.object({ id: z.string(), reference: z.string(), name: z.string(), entries: z.int() })),
  partnersTotal: z.int(),
  /** Entries that the backup has and the workspace lacks. */
  onlyInBackup: z.int(),
});
export type LostSince = z.infer<typeof lostSinceSchema>;

/** How the copies stand that the program makes by itself, and those that lie elsewhere. */
export const copiesStatusSchema = z.object({
  /** Where the program's own copies lie, beside the workspace. */
  folder: z.string(),
  /** The second place, to which each copy is brought too; null where none was chosen. */
  place: z.string().nullable(),
  elsewhere: z.object({ folder: z.string(), on: z.string() }).nullable(),
  /** No copy lies elsewhere, or the last one there is older than thirty days. */
  remind: z.enum(['none-elsewhere', 'old-elsewhere']).nullable(),
  /** Why the last copy by itself failed. */
  problem: z.object({ on: z.string(), code: z.string(), message: z.string() }).nullable(),
});
export type CopiesStatus = z.infer<typeof copiesStatusSchema>;

/** What was saved from a damaged workspace, and what was not. */
export const salvageReportSchema = z.object({
  /** The damaged workspace, which is as it was. */
  from: z.string(),
  /** True only where all that was recorded is known by its id, and all of it is here with its documents. */
  complete: z.boolean(),
  register: z.object({
    state: z.enum(['missing', 'there']),
    pages: z.int(),
    /** Pages that are there as they were written. */
    whole: z.int(),
    /** "gone": changes were noted that aren't there. "foreign": nothing tells that they are this register's own. */
    log: z.enum(['none', 'whole', 'damaged', 'gone', 'foreign']),
  }),
  entries: z.object({
    /** Read from the damaged workspace. */
    read: z.int(),
    /** Those that only the backup gave. */
    fromBackup: z.int(),
    /** In the new workspace. */
    saved: z.int(),
    /** Read, and not taken over: a signature or a chain is wrong, or nobody knows the device. */
    refused: z.int(),
    /** Found on damaged pages, and vouched for by nothing. */
    left: z.int(),
    /** Known to have been there, and saved from nowhere. */
    lost: z.int(),
    /** Whether these are all: else there may have been more, of which nothing tells. */
    isLostCertain: z.boolean(),
  }),
  /** The first five hundred partners of whom something is not there as it was. */
  partners: z.array(
    z.object({
      id: z.string(),
      reference: z.string(),
      name: z.string(),
      lost: z.int(),
      refused: z.int(),
      /** Entries that follow one which is missing: they are shown, and may say less than they did. */
      afterGap: z.int(),
    }),
  ),
  partnersTotal: z.int(),
  /** Settings, people and packs of the office, in the same way. */
  office: z.object({ lost: z.int(), refused: z.int(), afterGap: z.int() }),
  /** Lost entries of which nothing tells whose they were. */
  unnamedLost: z.int(),
  documents: z.object({ saved: z.int(), fromBackup: z.int(), missing: z.array(findingSchema) }),
  /** The backup that filled in what could; null where there is none that can be read. */
  backup: z
    .object({
      folder: z.string(),
      at: z.string().nullable(),
      on: plainDateSchema.nullable(),
      entries: z.int(),
    })
    .nullable(),
});
export type SalvageReport = z.infer<typeof salvageReportSchema>;
