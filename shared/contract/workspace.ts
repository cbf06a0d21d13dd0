import { z } from 'zod';
import { historyFilterSchema, historyViewSchema } from '../documents/history/history-row.ts';
import { plainDateSchema } from '../ground/dates/plain-date.ts';
import { fileSchema, listOf, request } from '../ground/refusals/request.ts';
import { templateErrors } from '../ground/refusals/template-errors.ts';
import { unLanguages } from '../ground/un-languages.ts';
import { findingSchema } from '../record/check/finding.ts';
import { personSchema } from '../record/journal/entry.ts';
import { documentLimits } from '../record/workspace/workspace-file.ts';
import {
  backupFactsSchema,
  copiesStatusSchema,
  listedBackupSchema,
  lostSinceSchema,
  salvageReportSchema,
} from './restore.ts';

const folder = z.string().trim().min(1).max(1000);
/** Never printed, logged or kept. */
const passphrase = z.string().max(1000);
/** Although the folder says that it is open on another computer. */
const anyway = z.boolean().default(false);

export const workspaceStatusSchema = z.object({
  open: z.boolean(),
  folder: z.string().nullable(),
  /** Whether disk or folder can't be written to: every request that changes data is refused then. */
  readOnly: z.boolean(),
  /**
   * Whether long reading can go on beside other requests. Not where folder or drive allow no second reader, such as some
   * network drives: then whoever asks something else waits for it.
   */
  readsBeside: z.boolean(),
  /**
   * The program that copies the folder to other computers, such as “OneDrive”: then files of two moments can come
   * together. Null where none is recognised. A folder for packages may well lie there.
   */
  syncedBy: z.string().nullable(),
  workspaceId: z.string().nullable(),
  office: z.string(),
  entity: z.string(),
  fictional: z.boolean(),
  officer: personSchema.nullable(),
  /** Who of the office's list works at this device, by id; null for nobody of the list. */
  person: z.string().nullable(),
  /** Whether somebody other than the reviewer has to sign and approve. */
  someoneElseApproves: z.boolean(),
  deviceCode: z.string().nullable(),
  today: plainDateSchema,
  partners: z.int(),
  /** Largest document of evidence that can be added, in MiB. */
  documentLimitMiB: z.int(),
  /** When the last change was written to the disk; null before the first. */
  savedAt: z.string().nullable(),
  /** The copies that the program makes by itself; null where it makes none, or nothing is open. */
  copies: copiesStatusSchema.nullable(),
});
export type WorkspaceStatus = z.infer<typeof workspaceStatusSchema>;

const openErrors = [
  'WORKSPACE_NOT_FOUND',
  'WORKSPACE_DAMAGED',
  'WORKSPACE_LOCKED',
  'WORKSPACE_NEWER',
  'FILE_NOT_READABLE',
  'PATH_TOO_LONG',
  'WORKSPACE_MOVED',
  'DISK_FULL',
  'DISK_FAILED',
] as const;

const restoreErrors = [...openErrors, 'WRONG_PASSPHRASE', 'RESTORE_FAILED'] as const;

const whichBackup = z.object({
  /** Of the workspace to restore into: that which is there is set aside. */
  folder,
  /** The backup: its folder. */
  from: folder,
  /** Of the backup, or the present one of the same workspace; a recovery key will do too. Not asked for where it is open. */
  passphrase: passphrase.optional(),
});

export const workspaceContract = {
  getStatus: request({
    summary: 'Tell which workspace is open, whose it is, and when it was last saved.',
    changes: false,
    withoutWorkspace: true,
    input: z.object({}),
    output: workspaceStatusSchema,
    errors: [],
  }),
  create: request({
    summary: 'Create an empty encrypted workspace in a new or empty folder.',
    changes: true,
    withoutWorkspace: true,
    input: z.object({
      folder,
      passphrase,
      office: z.string().trim().min(1).max(200),
      entity: z.string().trim().max(60).default(''),
      officer: personSchema,
    }),
    output: z.object({
      status: workspaceStatusSchema,
      /** To print or write down once: it opens the workspace when the passphrase is forgotten. */
      recoveryKey: z.string(),
    }),
    errors: [
      'FOLDER_NOT_EMPTY',
      'FOLDER_NOT_WRITABLE',
      'PATH_TOO_LONG',
      'PASSPHRASE_TOO_SHORT',
      'DISK_FULL',
      'DISK_FAILED',
    ],
  }),
  open: request({
    summary: 'Open a workspace with its passphrase.',
    changes: true,
    withoutWorkspace: true,
    input: z.object({
      folder,
      passphrase,
      /** Where another program has it open: read it as it is at this moment, and change nothing. */
      beside: z.boolean().default(false),
      anyway,
    }),
    output: workspaceStatusSchema,
    errors: [...openErrors, 'WRONG_PASSPHRASE', 'WORKSPACE_HELD_ELSEWHERE'],
  }),
  recover: request({
    summary: 'Open a workspace with its recovery key and give it a new passphrase.',
    changes: true,
    withoutWorkspace: true,
    input: z.object({ folder, recoveryKey: z.string().max(1000), newPassphrase: passphrase, anyway }),
    output: workspaceStatusSchema,
    errors: [
      ...openErrors,
      'WRONG_RECOVERY_KEY',
      'PASSPHRASE_TOO_SHORT',
      'KEYS_NOT_SAVED',
      'WORKSPACE_HELD_ELSEWHERE',
    ],
  }),
  close: request({
    summary: 'Lock the workspace: close its files and forget its key.',
    changes: true,
    withoutWorkspace: true,
    input: z.object({}),
    output: z.object({}),
    errors: [],
  }),
  changePassphrase: request({
    summary: 'Replace the passphrase; the old one no longer opens the workspace.',
    changes: true,
    input: z.object({ current: passphrase, next: passphrase }),
    output: z.object({}),
    errors: ['WRONG_PASSPHRASE', 'PASSPHRASE_TOO_SHORT', 'KEYS_NOT_SAVED'],
  }),
  renewRecoveryKey: request({
    summary: 'Make a new recovery key; the old one no longer opens the workspace.',
    changes: true,
    input: z.object({ passphrase }),
    output: z.object({ recoveryKey: z.string() }),
    errors: ['WRONG_PASSPHRASE', 'KEYS_NOT_SAVED'],
  }),
  setOfficer: request({
    summary: 'Set the name and function under which this device signs its changes.',
    changes: true,
    input: z.object({ officer: personSchema }),
    output: workspaceStatusSchema,
    errors: [],
  }),
  setDocumentLimit: request({
    summary: 'Set how large a document of evidence may be, in MiB.',
    changes: true,
    input: z.object({ mebibytes: z.int().min(1).max(documentLimits.most) }),
    output: workspaceStatusSchema,
    errors: [],
  }),
  check: request({
    summary:
      'Check files, entries, chains, signatures, devices and documents, and prove that the lists equal a rebuild from the journal.',
    changes: false,
    readsLong: true,
    input: z.object({
      /** A seal taken earlier: also tells whether history was rewritten since. */
      seal: z.string().trim().min(1).max(100).optional(),
    }),
    output: z.object({
      entries: z.int(),
      chains: z.int(),
      /** Entries that a newer program wrote: kept, not shown here. */
      newer: z.int(),
      /** Empty when all is well. */
      problems: z.array(findingSchema),
    }),
    errors: [],
    failed: ({ problems }) => problems.length > 0,
  }),
  seal: request({
    summary:
      'Make a short seal over the whole journal, to keep elsewhere: it shows later whether history was rewritten.',
    changes: false,
    readsLong: true,
    input: z.object({}),
    output: z.object({ seal: z.string(), entries: z.int(), on: plainDateSchema }),
    errors: [],
  }),
  exportSeal: request({
    summary: 'Write the seal over the whole journal as a plain text to print, in six languages.',
    changes: false,
    readsLong: true,
    input: z.object({}),
    output: z.object({ file: fileSchema }),
    errors: [],
  }),
  rebuild: request({
    summary: 'Rebuild all lists and snapshots from the journal.',
    changes: true,
    changesLong: true,
    input: z.object({}),
    output: z.object({ partners: z.int(), entries: z.int() }),
    errors: [],
  }),
  backup: request({
    summary:
      'Write a checked copy of the workspace, with the seal over it, into a new folder; documents that are missing or damaged are left out and named.',
    changes: false,
    readsLong: true,
    input: z.object({ folder }),
    output: z.object({
      folder: z.string(),
      /** False where the copy lacks documents that the record names. */
      complete: z.boolean(),
      /** Those documents; the copy carries the same list. */
      missing: z.array(findingSchema),
      /** Damaged documents that no entry names: left out, and nothing that is recorded needs them. */
      unnamedDamaged: z.int(),
      /** Over what was backed up; also in `seal.txt` there. Keep it elsewhere. */
      seal: z.string(),
      entries: z.int(),
      on: plainDateSchema,
    }),
    errors: ['BACKUP_FAILED', 'BACKUP_WITHOUT_DOCUMENTS', 'PATH_TOO_LONG'],
    failed: ({ complete }) => !complete,
  }),
  setBackupPlace: request({
    summary:
      'Choose a second place for backups, as on another drive: a copy is written there now, and with each that the program makes.',
    changes: true,
    changesLong: true,
    input: z.object({
      /** A new folder, or an earlier copy of this workspace; null for no second place any more. */
      folder: folder.nullable(),
    }),
    output: workspaceStatusSchema,
    errors: ['BACKUP_FAILED', 'BACKUP_WITHOUT_DOCUMENTS', 'PATH_TOO_LONG'],
  }),
  listBackups: request({
    summary: 'List the backups of a workspace that the program made by itself, newest first.',
    changes: false,
    withoutWorkspace: true,
    input: z.object({ folder }),
    output: listOf(listedBackupSchema),
    errors: [],
  }),
  previewRestore: request({
    summary:
      'Tell what a backup holds and lacks, and which entries of the workspace would be lost by restoring it. Changes nothing.',
    changes: false,
    withoutWorkspace: true,
    input: whichBackup,
    output: z.object({
      backup: backupFactsSchema,
      complete: z.boolean(),
      missing: z.array(findingSchema),
      lost: lostSinceSchema,
    }),
    errors: [...restoreErrors],
  }),
  restore: request({
    summary:
      'Put a backup in the place of the workspace, checked before anything is touched; what was there is kept beside it.',
    changes: true,
    withoutWorkspace: true,
    input: whichBackup.extend({ anyway }),
    output: z.object({
      folder: z.string(),
      /** Where the workspace that was there is now; null where none was. */
      keptAside: z.string().nullable(),
      backup: backupFactsSchema,
      complete: z.boolean(),
      /** Documents that the record names and the restored workspace lacks. */
      missing: z.array(findingSchema),
      lost: lostSinceSchema,
    }),
    errors: [...restoreErrors, 'WORKSPACE_HELD_ELSEWHERE'],
    failed: ({ complete }) => !complete,
  }),
  salvage: request({
    summary:
      'Save what can be read of a damaged workspace, and what its backup has, into a new or empty folder; say what could not.',
    changes: true,
    withoutWorkspace: true,
    input: z.object({
      /** The damaged workspace. Nothing of it is changed. */
      folder,
      /** Where the new workspace is made. It is open afterwards, under the same passphrase and with a new recovery key. */
      into: folder,
      passphrase,
      /** A backup that fills in what can't be read; the newest that the program made by itself when left out. */
      backup: folder.optional(),
      anyway,
    }),
    output: z.object({
      status: workspaceStatusSchema,
      /** To print or write down once: it opens the new workspace when the passphrase is forgotten. */
      recoveryKey: z.string(),
      report: salvageReportSchema,
    }),
    errors: [
      ...openErrors,
      'WRONG_PASSPHRASE',
      'PASSPHRASE_TOO_SHORT',
      'FOLDER_NOT_EMPTY',
      'FOLDER_NOT_WRITABLE',
      'RESTORE_FAILED',
      'SALVAGE_FAILED',
      'WORKSPACE_HELD_ELSEWHERE',
    ],
    failed: ({ report }) => !report.complete,
  }),
  rehearseRestore: request({
    summary:
      'Try whether a backup can be restored: restore it into a scratch folder, open it, check everything, throw it away.',
    changes: false,
    readsLong: true,
    input: z.object({
      /** The backup; the newest that the program made by itself when left out. */
      from: folder.optional(),
    }),
    output: z.object({
      /** True only after it was restored, opened and found whole. */
      works: z.boolean(),
      backup: backupFactsSchema,
      /** Chains whose signatures were verified. */
      chains: z.int(),
      /** Documents that were read from first to last byte. */
      documents: z.int(),
      missing: z.array(findingSchema),
      problems: z.array(findingSchema),
    }),
    errors: [...openErrors, 'RESTORE_FAILED'],
    failed: ({ works }) => !works,
  }),
  listRecent: request({
    summary: 'List workspaces opened lately on this computer, and where a new one would go.',
    changes: false,
    withoutWorkspace: true,
    input: z.object({}),
    output: z.object({
      rows: z.array(z.object({ folder: z.string(), office: z.string(), openedAt: z.string() })),
      total: z.int(),
      suggestedFolder: z.string(),
    }),
    errors: [],
  }),
  listHistory: request({
    summary:
      'Tell what happened to the office itself, entry by entry, in sentences: settings, devices, content packs, approvals.',
    changes: false,
    input: historyFilterSchema.extend({
      language: z.enum(unLanguages).default('en'),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(500).default(100),
    }),
    output: historyViewSchema,
    errors: [],
  }),
  exportHistory: request({
    summary: 'Write the history of the office itself as a Word document or an Excel workbook.',
    changes: false,
    readsLong: true,
    input: historyFilterSchema.extend({
      language: z.enum(unLanguages).default('en'),
      format: z.enum(['word', 'excel']).default('word'),
      /** The office's letterhead for the Word document. */
      template: fileSchema.optional(),
    }),
    output: z.object({ file: fileSchema }),
    errors: [...templateErrors],
  }),
};
