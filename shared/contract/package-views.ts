import { z } from 'zod';
import { extractSchema } from '../documents/extract/extract.ts';
import { listOf, refusalSchema } from '../ground/refusals/request.ts';
import { fieldStates } from '../record/exchange/compare-registers.ts';
import { packageLabelSchema, scopes } from '../record/exchange/package-manifest.ts';
import { personSchema } from '../record/journal/entry.ts';
import { proposedRelianceSchema } from '../rules/standing/proposed-reliance.ts';

/** What requests about packages answer with. */

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
   * `own`: a device of this record. `accepted`: accepted earlier. `new`: never seen. `other-key`: a name that looks the
   * same was accepted with another key, or another device of that other record was and has introduced no such one.
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
  /** What its outside says otherwise than what is inside, though both are the sender's. */
  outsideDiffers: z.array(z.enum(['sender', 'partners', 'marking', 'date'])),
  /** Of the sender's files in a shared folder, as it signed it; null for a package made otherwise. */
  number: z.int().nullable(),
  /** When this very package was taken over before; null when it wasn't. */
  mergedOn: z.string().nullable(),
});

/** What a redacted package holds, once it was opened; its content is the sender's word, signed by this fingerprint. */
export const openedExtractSchema = z.object({
  by: personSchema,
  fingerprint: z.string(),
  /** Kinds of things that were left out. */
  withheld: z.array(z.string()),
  extract: extractSchema,
});
export type OpenedExtract = z.infer<typeof openedExtractSchema>;

/** A reference that names no record, since more than one bears it. */
export const sharedReferenceSchema = z.object({
  kind: z.enum(['partner', 'assessment', 'agreement']),
  reference: z.string(),
  /** Of each: a name that means it alone, whose it is, when it was recorded, by which device, and its id. */
  choices: z.array(z.array(z.string())),
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
  added: z.int(),
  /** Entries of it, new ones or those that are here, that wait for one before them that is on neither side. */
  waiting: z.int(),
  /** The first of what these wait for: changes of a device by their numbers in its chain. */
  awaited: z.array(z.object({ who: z.string(), code: z.string(), from: z.int(), to: z.int() })),
  /** Partners of this register that a new one looks like, the likeliest first; told by the preview. */
  doubles: z.array(
    z.object({
      id: z.string(),
      reference: z.string(),
      name: z.string(),
      strength: z.enum(['probable', 'possible']),
    }),
  ),
  /** Another UN entity's result among what is new, on which this office can rely; null where there is none. */
  result: proposedRelianceSchema.nullable(),
  /** Entries of ours that the package doesn't hold. */
  ahead: z.int(),
  /** Values that were changed on both sides, and that a person then settles. */
  conflicts: z.int(),
  /** Places where one device wrote twice, as a copied workspace does; both are kept. */
  forks: z.int(),
  /** Entries that it brings and that can't be shown: of a newer program, and such as are no record though they are signed. */
  newer: z.int(),
  unreadable: z.int(),
  /** Entries of a device that was retired, later than what is believed of it: they are left out. */
  notAccepted: z.int(),
  /** Its reference, where another record bears that one or one of those of its assessments and agreements. */
  sameReference: z.string().nullable(),
  problems: z.array(z.enum(['altered', 'bad-signature', 'stranger'])),
});
export type IncomingPartner = z.infer<typeof incomingPartnerSchema>;

const fieldValueSchema = z.object({
  /** In words; null where nothing stands there. */
  words: z.string().nullable(),
  by: personSchema,
  at: z.string(),
});

/** One value on which a package and what is here differ. */
export const incomingFieldSchema = z.object({
  /** Register key, such as `partner/country`, and what it is about, in words. */
  key: z.string(),
  about: z.string(),
  /** What both changed apart, what they changed, what is new here, what was changed here alone. */
  state: z.enum(fieldStates),
  ours: z.array(fieldValueSchema),
  theirs: z.array(fieldValueSchema),
});
export type IncomingField = z.infer<typeof incomingFieldSchema>;

/** A package that came or went, as the journal tells it. */
export const exchangeRowSchema = z.object({
  kind: z.enum(['sent', 'merged']),
  package: z.string(),
  at: z.string(),
  /** Code of the device here that made it or took it over. */
  device: z.string(),
  /** For whom it was made, or who made it. */
  who: z.string(),
  /** Of the sender; null for what was sent. */
  office: z.string().nullable(),
  /** Of what was sent; a package that came tells its own when it is opened. */
  scope: z.enum(scopes).nullable(),
  audience: z.string().nullable(),
  partners: z.int(),
  entries: z.int(),
  documents: z.int(),
  /** Partners that were not as they were signed, and documents that were named and not carried. */
  refused: z.int(),
  missing: z.int(),
});
export type ExchangeRow = z.infer<typeof exchangeRowSchema>;

/** Sums over a package. */
export const totalsSchema = z.object({
  new: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  refused: z.int(),
  conflicts: z.int(),
  /** Places where one device wrote twice, as a copied workspace does, that were not known here; both are kept. */
  forks: z.int(),
  /** Entries that hold and follow one of the other branch of such a place that has not come. */
  branchGaps: z.int(),
  entries: z.int(),
  /** Entries that wait for others, the office's among them. They are taken, and hold once those have come. */
  waiting: z.int(),
  /** Entries that are taken and can't be shown, the office's among them: of a newer program, and such as are no record. */
  newer: z.int(),
  unreadable: z.int(),
  /** New partners that look like one that is here. Null where nobody looked: the list of likely doubles tells then. */
  doubles: z.int().nullable(),
  /** Partners that bear, or hold what bears, a reference of another record. */
  sameReference: z.int(),
  /** Entries that are left out since their device was retired; taken with a later package once it is admitted again. */
  notAccepted: z.int(),
  /** Of the office's own stream: settings, people, content packs. Null where it is not taken over. */
  office: z.int().nullable(),
  /** Whether that stream is not as it was signed, so that nothing of it is taken over. */
  officeRefused: z.boolean(),
});

/** Documents that are told by name; the sum counts all. */
export const mostLacking = 200;

/** A document that entries name and that is not on this device once they are taken over. */
export const lackingDocumentSchema = z.object({
  /** Of which partner, by id, reference and name; null for the office's own, and where only the sender's list names it. */
  partner: z.string().nullable(),
  reference: z.string(),
  partnerName: z.string(),
  /** As its file was called, and where it stands in the partner's file; empty where nothing says. */
  name: z.string(),
  about: z.string(),
  sha256: z.string(),
  /**
   * `left-out`: the sender chose so. `lost`: the sender couldn't read it. `unlisted`: it was neither brought nor listed
   * as missing. `absent`: it was promised, and is not there as it was. `before`: nothing that came names it; it was
   * missing here already.
   */
  why: z.enum(['left-out', 'lost', 'unlisted', 'absent', 'before']),
});
export type LackingDocument = z.infer<typeof lackingDocumentSchema>;

export const lackingDocumentsSchema = z.object({
  total: z.int(),
  /** Of these, such as nobody meant to leave out and that weren't missing here before. */
  amiss: z.int(),
  /** The first 200. */
  rows: z.array(lackingDocumentSchema),
});
export type LackingDocuments = z.infer<typeof lackingDocumentsSchema>;

/** What became of one of several files. */
export const fileOutcomes = [
  'taken',
  'here',
  'waiting',
  'partly',
  'arriving',
  'needs-acceptance',
  'refused',
  'left',
] as const;

export const someFileSchema = z.object({
  path: z.string(),
  name: z.string(),
  /** Null where it could not be opened. */
  package: openedPackageSchema.nullable(),
  totals: totalsSchema.nullable(),
  /** Documents that it names and that are not here with it, nor with another file of the same run. */
  lacking: lackingDocumentsSchema.nullable(),
  /** Why it was not opened or not taken; null where it was. */
  problem: refusalSchema.nullable(),
});

/**
 * Why a file of a shared folder is strange, though it may be taken. `name`: its name says another device or number than
 * what was signed inside. `number`: the number signed inside can't be the next; no gap is made of it.
 */
const strangeSchema = z.enum(['name', 'number']).nullable();

/**
 * `taken`: something was new and no entry is missing; documents that are, `lacking` names. `here`: all of it was here. `waiting`: it is taken, and some of its
 * entries wait for others that came in no file so far. `partly`: partners or settings of it are not as they were signed,
 * and were not taken. `arriving`: it ends too early, as a file that another program still copies does.
 * `needs-acceptance`: nobody here has accepted its sender. `refused`: what `problem` says. `left`: the run was stopped
 * before it was looked at.
 */
export const takenFileSchema = someFileSchema.extend({
  outcome: z.enum(fileOutcomes),
  strange: strangeSchema,
  /** Entries in its partners that wait, or follow one that has not come, now that all files were looked at. */
  waiting: z.int(),
  documents: z.int(),
  /** Partners of which nothing was taken over. */
  refused: z.array(incomingPartnerSchema),
});
export type TakenFile = z.infer<typeof takenFileSchema>;

export const takenFilesSchema = listOf(takenFileSchema).extend({
  /** Files by what became of them. */
  counts: z.object({
    taken: z.int(),
    here: z.int(),
    waiting: z.int(),
    partly: z.int(),
    arriving: z.int(),
    needsAcceptance: z.int(),
    refused: z.int(),
    left: z.int(),
  }),
  /** Over all files; a partner that came in two of them counts twice. */
  newPartners: z.int(),
  changedPartners: z.int(),
  conflicts: z.int(),
  /** Places where one device wrote twice that came to light with these files. */
  forks: z.int(),
  entries: z.int(),
  /** Documents that some of the files name and none brought. */
  lacking: lackingDocumentsSchema,
});
export type TakenFiles = z.infer<typeof takenFilesSchema>;

export const sharedFileSchema = z.object({
  path: z.string(),
  name: z.string(),
  bytes: z.int(),
  /**
   * `new`: not looked into so far. `own`: this device put it there. `arriving`: it can't be read to its end so far.
   * `taken`: all of it is here. The others as in the report of taking files over.
   */
  state: z.enum(['new', 'arriving', 'needs-acceptance', 'partly', 'refused', 'taken', 'own']),
  /** Who made it; before it was opened as its outside says, which nobody has to believe. */
  from: z.string().nullable(),
  office: z.string().nullable(),
  fingerprint: z.string().nullable(),
  /** When it was made, as it says itself. */
  madeAt: z.string().nullable(),
  takenAt: z.string().nullable(),
  problem: z.string().nullable(),
  strange: strangeSchema,
});
export type SharedFile = z.infer<typeof sharedFileSchema>;

/** Files of a device of which later ones came. */
export const awaitedSchema = z.object({
  /** Its code and the beginning of its fingerprint, as they stand in the names of its files. */
  device: z.string(),
  /** The first hundred numbers that are missing. */
  numbers: z.array(z.int()),
  count: z.int(),
});

export const sharedFolderSchema = listOf(sharedFileSchema).extend({
  /** Null where this device shares none. */
  folder: z.string().nullable(),
  sealed: z.enum(['passphrase', 'recipients']).nullable(),
  recipients: z.array(z.string()),
  documents: z.boolean(),
  /** Why the folder can't be read now: its drive is not there, for instance. */
  problem: refusalSchema.nullable(),
  /** Changes that this device has not put there. */
  changes: z.int(),
  sharedOn: z.string().nullable(),
  collectedOn: z.string().nullable(),
  counts: z.object({
    new: z.int(),
    arriving: z.int(),
    needsAcceptance: z.int(),
    partly: z.int(),
    refused: z.int(),
    taken: z.int(),
    own: z.int(),
    /** Among all of these, files whose name or number is strange. */
    strange: z.int(),
  }),
  awaited: z.array(awaitedSchema),
});
export type SharedFolder = z.infer<typeof sharedFolderSchema>;
