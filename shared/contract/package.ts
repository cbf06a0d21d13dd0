import { z } from 'zod';
import { historyRowSchema } from '../documents/history/history-row.ts';
import { listOf, referenceSchema, request } from '../ground/refusals/request.ts';
import { unLanguages } from '../ground/un-languages.ts';
import { audiences, packageLabelSchema, scopes } from '../record/exchange/package-manifest.ts';
import { instrumentNotHereSchema } from '../rules/assessment/count-not-here.ts';
import { conflictSchema } from '../rules/register/partner-view.ts';
import {
  awaitedSchema,
  exchangeRowSchema,
  incomingFieldSchema,
  incomingPartnerSchema,
  lackingDocumentsSchema,
  openedExtractSchema,
  openedPackageSchema,
  sharedFolderSchema,
  sharedReferenceSchema,
  someFileSchema,
  type TakenFiles,
  takenFilesSchema,
  totalsSchema,
} from './package-views.ts';

/** A file on this computer. */
const path = z.string().trim().min(1).max(1000);
/** Never printed, logged or kept. Left out for a package that is sealed to this device. */
const packagePassphrase = z.string().min(1).max(1000).optional();

const readErrors = ['NOT_A_PACKAGE', 'PACKAGE_NEWER', 'PACKAGE_DAMAGED', 'FILE_NOT_READABLE'] as const;
const openErrors = [...readErrors, 'PACKAGE_LOCKED'] as const;

/** Whether a file was not taken over as a whole, or something of it waits, or a document is missing that should be there. */
function isNotWhole({ rows, lacking }: TakenFiles): boolean {
  return lacking.amiss > 0 || rows.some(({ outcome }) => outcome !== 'taken' && outcome !== 'here');
}

const severalPaths = z.array(path).min(1).max(100_000);

export const packageContract = {
  create: request({
    summary:
      'Write a package for another laptop or office: entries and documents, signed by this device and sealed.',
    changes: true,
    changesLong: true,
    input: z.object({
      /** A file that is not there yet, or a folder in which the package gets a name of its own. */
      path,
      scope: z.enum(scopes).default('whole'),
      /** Of whom, where the scope is partners. */
      partners: z.array(referenceSchema).max(100_000).default([]),
      /**
       * Which, where the scope is an assessment: the file of its partner, since entries prove each other, and of the
       * documents those that are linked to the assessment alone.
       */
      assessment: referenceSchema.optional(),
      /** For whom, as you call them; needed where the scope is what came since their last package. */
      to: z.string().trim().max(200).default(''),
      /**
       * For whom it is: `full`, for the UN alone; redacted for one chosen `partner`, as its own copies show; or for a
       * `donor`, with effort and progress. A redacted package holds an extract to be read, and no documents.
       */
      audience: z.enum(audiences).default('full'),
      /** Of the extract, where it is redacted. */
      language: z.enum(unLanguages).default('en'),
      documents: z.boolean().default(true),
      /** Public keys (age1…) of those who may open it, in place of a passphrase. */
      recipients: z.array(z.string().trim().min(1).max(3000)).max(50).default([]),
      packagePassphrase,
    }),
    output: z.object({
      path: z.string(),
      id: z.string(),
      partners: z.int(),
      entries: z.int(),
      documents: z.int(),
      leftOut: z.int(),
      /** Documents that the record names and that can't be read here. */
      lost: z.int(),
      /** Stored texts that are no entries any more, and so are in no package. */
      unreadable: z.int(),
    }),
    errors: [
      'PARTNER_NOT_FOUND',
      'ASSESSMENT_NOT_FOUND',
      'PACKAGE_NOT_SEALED',
      'PASSPHRASE_TOO_SHORT',
      'RECIPIENT_INVALID',
      'RECEIVER_REQUIRED',
      'NOTHING_TO_SEND',
      'EXTRACT_SCOPE',
      'EXTRACT_EMPTY',
      'PACKAGE_NOT_WRITTEN',
      'PACKAGE_TOO_LARGE',
    ],
  }),
  list: request({
    summary: 'List the packages that lie in a folder, by what their outside says, the newest first.',
    changes: false,
    withoutWorkspace: true,
    input: z.object({ folder: path }),
    output: listOf(
      z.object({
        path: z.string(),
        name: z.string(),
        bytes: z.int(),
        /** Null for a file that is none, is not whole yet, or is newer than this program. */
        label: packageLabelSchema.nullable(),
        problem: z.string().nullable(),
      }),
    ),
    errors: ['FILE_NOT_READABLE'],
  }),
  inspect: request({
    summary:
      'Tell what the outside of a package says; of one that was redacted also what it holds, where it can be opened.',
    changes: false,
    withoutWorkspace: true,
    input: z.object({ path, packagePassphrase }),
    output: packageLabelSchema.extend({ opened: openedExtractSchema.nullable() }),
    errors: openErrors,
  }),
  preview: request({
    summary: 'Open a package and tell what taking it over would do, partner by partner; changes nothing.',
    changes: false,
    readsLong: true,
    input: z.object({
      path,
      packagePassphrase,
      offset: z.int().nonnegative().default(0),
      limit: z.int().positive().max(10_000).default(1000),
    }),
    output: listOf(incomingPartnerSchema).extend({
      package: openedPackageSchema,
      totals: totalsSchema,
      /** Documents that its entries name and that would not be here once all of it was taken over. */
      lacking: lackingDocumentsSchema,
    }),
    errors: [...openErrors, 'PACKAGE_REDACTED'],
    failed: ({ lacking }) => lacking.amiss > 0,
  }),
  previewPartner: request({
    summary: 'Tell what a package brings to one partner, entry by entry and value by value.',
    changes: false,
    readsLong: true,
    input: z.object({
      path,
      packagePassphrase,
      partner: z.string().trim().min(1).max(64),
      language: z.enum(unLanguages).default('en'),
    }),
    output: z.object({
      partner: incomingPartnerSchema,
      /** What is new here, the newest first. */
      rows: z.array(historyRowSchema),
      conflicts: z.array(conflictSchema),
      /** Values on which the package and what is here differ: what both changed first. */
      fields: z.array(incomingFieldSchema),
    }),
    errors: [...openErrors, 'PARTNER_NOT_IN_PACKAGE', 'PACKAGE_REDACTED'],
  }),
  merge: request({
    summary:
      'Take a package over: all of it or chosen partners. Nothing here is overwritten; what both sides changed waits to be settled.',
    changes: true,
    changesLong: true,
    input: z.object({
      path,
      packagePassphrase,
      /** Ids or references of partners to take; all when left out. */
      partners: z.array(z.string().trim().min(1).max(64)).max(100_000).optional(),
      /** Fingerprint of a sender that is new, as the sender told it by another way; “any” believes whoever it is. */
      acceptSender: z.string().trim().max(60).optional(),
    }),
    output: z.object({
      package: openedPackageSchema,
      totals: totalsSchema,
      /** Documents that are new here. */
      documents: z.int(),
      /** Documents that what was taken over names, and that are not here. */
      lacking: lackingDocumentsSchema,
      /** Of the partners asked for, those that the package doesn't hold. */
      notInPackage: z.array(z.string()),
      /** Partners of which nothing was taken over, with the reasons. */
      refused: z.array(incomingPartnerSchema),
      /** Partners with entries that wait, and for what. */
      waiting: z.array(incomingPartnerSchema),
      /** References of this register that more than one record bears now; the first of them. */
      sharedReferences: z.array(sharedReferenceSchema),
      /** Versions of instruments that what came names and that are not here: the content pack that brings each is to be asked for. */
      instrumentsNotHere: z.array(instrumentNotHereSchema),
    }),
    errors: [
      ...openErrors,
      'SENDER_UNKNOWN',
      'SENDER_KEY_CHANGED',
      'FINGERPRINT_DIFFERS',
      'PACKAGE_REDACTED',
      'MERGE_NOT_BACKED_UP',
    ],
    failed: ({ totals: { refused, officeRefused, notAccepted }, notInPackage, lacking }) =>
      refused > 0 || officeRefused || notAccepted > 0 || notInPackage.length > 0 || lacking.amiss > 0,
  }),
  previewFiles: request({
    summary: 'Open several packages and tell of each what taking it over now would do; changes nothing.',
    changes: false,
    readsLong: true,
    input: z.object({ paths: severalPaths, packagePassphrase }),
    output: listOf(someFileSchema.extend({ needsAcceptance: z.boolean() })),
    errors: [],
    failed: ({ rows }) =>
      rows.some(
        ({ problem, needsAcceptance, totals: sum, lacking }) =>
          problem !== null ||
          (lacking?.amiss ?? 0) > 0 ||
          needsAcceptance ||
          sum === null ||
          sum.refused > 0 ||
          sum.notAccepted > 0 ||
          sum.officeRefused,
      ),
  }),
  mergeFiles: request({
    summary:
      'Take several packages over in one run, in whatever order they came, and tell what became of each file.',
    changes: true,
    changesLong: true,
    input: z.object({
      paths: severalPaths,
      packagePassphrase,
      /** Fingerprints of senders that are new, or “any”, which believes whoever is new; files of others are named and left. */
      acceptSenders: z.array(z.string().trim().min(1).max(60)).max(1000).default([]),
    }),
    output: takenFilesSchema,
    errors: [],
    failed: isNotWhole,
  }),
  listExchanges: request({
    summary: 'List the packages that were made here and those that were taken over, the newest first.',
    changes: false,
    input: z.object({
      offset: z.int().nonnegative().default(0),
      limit: z.int().positive().max(10_000).default(200),
    }),
    output: listOf(exchangeRowSchema),
    errors: [],
  }),
  getFolder: request({
    summary:
      'Tell of the folder that this device shares through another program: what arrived, from whom, what is awaited, what is to share.',
    changes: false,
    input: z.object({
      offset: z.int().nonnegative().default(0),
      limit: z.int().nonnegative().max(10_000).default(200),
    }),
    output: sharedFolderSchema,
    errors: [],
  }),
  setFolder: request({
    summary:
      'Choose the folder that this device shares with others, and how what it puts there is sealed; both are kept under the workspace’s key, on this device alone.',
    changes: true,
    input: z.object({
      folder: path,
      /** Public keys (age1…) of all who share it, in place of one passphrase for the office. */
      recipients: z.array(z.string().trim().min(1).max(3000)).max(50).default([]),
      /** As in `create`; as it was where the folder is the same and nothing is given. */
      packagePassphrase,
      documents: z.boolean().default(true),
    }),
    output: sharedFolderSchema,
    errors: [
      'FILE_NOT_READABLE',
      'PACKAGE_NOT_SEALED',
      'PASSPHRASE_TOO_SHORT',
      'RECIPIENT_INVALID',
      'SHARED_FOLDER_NOT_APART',
    ],
  }),
  leaveFolder: request({
    summary: 'Forget the shared folder and what is noted of it on this device; no file of it is touched.',
    changes: true,
    input: z.object({}),
    output: sharedFolderSchema,
    errors: [],
  }),
  share: request({
    summary:
      'Put what was recorded since the last time into the shared folder, as a file of this device’s own.',
    changes: true,
    changesLong: true,
    input: z.object({
      /** The whole record once more: for somebody whose folder has lost files, or who is new. */
      whole: z.boolean().default(false),
    }),
    output: z.object({
      path: z.string(),
      number: z.int(),
      partners: z.int(),
      entries: z.int(),
      documents: z.int(),
      leftOut: z.int(),
      lost: z.int(),
      unreadable: z.int(),
    }),
    errors: [
      'FOLDER_NOT_SET',
      'FILE_NOT_READABLE',
      'NOTHING_TO_SEND',
      'PACKAGE_NOT_WRITTEN',
      'PACKAGE_TOO_LARGE',
    ],
  }),
  collect: request({
    summary:
      'Take over what others put into the shared folder since the last time; files that are not whole yet are waited for.',
    changes: true,
    changesLong: true,
    input: z.object({
      /** As in `mergeFiles`. */
      acceptSenders: z.array(z.string().trim().min(1).max(60)).max(1000).default([]),
    }),
    output: takenFilesSchema.extend({ awaited: z.array(awaitedSchema) }),
    errors: ['FOLDER_NOT_SET', 'FILE_NOT_READABLE'],
    failed: (report) =>
      isNotWhole(report) || report.awaited.length > 0 || report.rows.some(({ strange }) => strange !== null),
  }),
  getKey: request({
    summary: 'Tell this device’s fingerprint, and the public key to which others can seal packages for it.',
    changes: false,
    input: z.object({}),
    output: z.object({
      device: z.string(),
      code: z.string(),
      fingerprint: z.string(),
      recipient: z.string(),
    }),
    errors: [],
  }),
};
