import { z } from 'zod';
import { historyRowSchema } from '../documents/history/history-row.ts';
import { listOf, referenceSchema, request } from '../ground/refusals/request.ts';
import { packageLabelSchema, scopes } from '../record/exchange/package-manifest.ts';
import { personSchema } from '../record/journal/entry.ts';
import { conflictSchema } from '../rules/register/partner-view.ts';

/** A file on this computer. */
const path = z.string().trim().min(1).max(1000);
/** Never printed, logged or kept. Left out for a package that is sealed to this device. */
const packagePassphrase = z.string().min(1).max(1000).optional();

const readErrors = ['NOT_A_PACKAGE', 'PACKAGE_NEWER', 'PACKAGE_DAMAGED', 'FILE_NOT_READABLE'] as const;
const openErrors = [...readErrors, 'PACKAGE_LOCKED'] as const;

/** Who made a package, and whether a person here has said that this device is to be believed. */
export const senderSchema = z.object({
  by: personSchema,
  office: z.string(),
  entity: z.string(),
  device: z.string(),
  code: z.string(),
  /** To be compared by voice or letter, in groups. */
  fingerprint: z.string(),
  /**
   * `own`: a device of this record. `accepted`: accepted earlier. `new`: never seen. `other-key`: the same person of
   * the same record was accepted with another key.
   */
  state: z.enum(['own', 'accepted', 'new', 'other-key']),
});
export type SenderView = z.infer<typeof senderSchema>;

/** What a package is, once it was opened. */
export const openedPackageSchema = z.object({
  id: z.string(),
  label: packageLabelSchema,
  sender: senderSchema,
  madeAt: z.string(),
  /** Whether it comes from another copy of this very record, whose settings belong to ours. */
  isOwnRecord: z.boolean(),
  scope: z.enum(scopes),
  audience: z.string(),
  withheld: z.array(z.string()),
  partners: z.int(),
  entries: z.int(),
  documents: z.int(),
  /** Documents that its entries name and that it doesn't carry, by why. */
  leftOut: z.int(),
  lost: z.int(),
  /** When this very package was taken over before; null when it wasn't. */
  mergedOn: z.string().nullable(),
});

/** What a package brings to one partner. */
export const incomingPartnerSchema = z.object({
  /** Its id, by which it is chosen. */
  id: z.string(),
  reference: z.string(),
  name: z.string(),
  country: z.string().nullable(),
  /** `refused`: nothing of it is taken over, for what `problems` say. */
  state: z.enum(['new', 'changed', 'unchanged', 'refused']),
  /** Entries that are new here, and of these those that wait for one that isn't in the package. */
  added: z.int(),
  waiting: z.int(),
  /** Entries of ours that the package doesn't hold. */
  ahead: z.int(),
  /** Values that were changed on both sides, and that a person then settles. */
  conflicts: z.int(),
  /** Places where one device wrote twice, as a copied workspace does; both are kept. */
  forks: z.int(),
  /** Another partner of this register that bears the same reference. */
  sameReference: z.string().nullable(),
  problems: z.array(z.enum(['altered', 'bad-signature', 'stranger'])),
});
export type IncomingPartner = z.infer<typeof incomingPartnerSchema>;

const totals = z.object({
  new: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  refused: z.int(),
  conflicts: z.int(),
  entries: z.int(),
  /** Of the office's own stream: settings, people, content packs. Null where it is not taken over. */
  office: z.int().nullable(),
  /** Whether that stream is not as it was signed, so that nothing of it is taken over. */
  officeRefused: z.boolean(),
});

export const packageContract = {
  create: request({
    summary:
      'Write a package for another laptop or office: entries and documents, signed by this device and sealed.',
    changes: true,
    input: z.object({
      /** A file that is not there yet, or a folder in which the package gets a name of its own. */
      path,
      scope: z.enum(['whole', 'partners', 'since']).default('whole'),
      /** Of whom, where the scope is partners. */
      partners: z.array(referenceSchema).max(100_000).default([]),
      /** For whom, as you call them; needed where the scope is what came since their last package. */
      to: z.string().trim().max(200).default(''),
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
      'PACKAGE_NOT_SEALED',
      'PASSPHRASE_TOO_SHORT',
      'RECIPIENT_INVALID',
      'RECEIVER_REQUIRED',
      'NOTHING_TO_SEND',
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
    summary: 'Tell what the outside of a package says, without opening it.',
    changes: false,
    withoutWorkspace: true,
    input: z.object({ path }),
    output: packageLabelSchema,
    errors: readErrors,
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
    output: listOf(incomingPartnerSchema).extend({ package: openedPackageSchema, totals }),
    errors: [...openErrors, 'PACKAGE_REDACTED'],
  }),
  previewPartner: request({
    summary: 'Tell what a package brings to one partner, entry by entry and value by value.',
    changes: false,
    readsLong: true,
    input: z.object({
      path,
      packagePassphrase,
      partner: z.string().trim().min(1).max(64),
      language: z.enum(['en', 'ar']).default('en'),
    }),
    output: z.object({
      partner: incomingPartnerSchema,
      /** What is new here, the newest first. */
      rows: z.array(historyRowSchema),
      conflicts: z.array(conflictSchema),
    }),
    errors: [...openErrors, 'PARTNER_NOT_IN_PACKAGE', 'PACKAGE_REDACTED'],
  }),
  merge: request({
    summary:
      'Take a package over: all of it or chosen partners. Nothing here is overwritten; what both sides changed waits to be settled.',
    changes: true,
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
      totals,
      /** Documents that are new here. */
      documents: z.int(),
      /** Of the partners asked for, those that the package doesn't hold. */
      notInPackage: z.array(z.string()),
      /** Partners of which nothing was taken over, with the reasons. */
      refused: z.array(incomingPartnerSchema),
    }),
    errors: [
      ...openErrors,
      'SENDER_UNKNOWN',
      'SENDER_KEY_CHANGED',
      'FINGERPRINT_DIFFERS',
      'PACKAGE_REDACTED',
      'MERGE_NOT_BACKED_UP',
    ],
    failed: ({ totals: { refused, officeRefused }, notInPackage }) =>
      refused > 0 || officeRefused || notInPackage.length > 0,
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
