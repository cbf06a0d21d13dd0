import { z } from 'zod';
import { canonicalJson } from '../../ground/canonical-json.ts';
import { personSchema } from '../journal/entry.ts';
import { packageDeviceSchema } from './package-manifest.ts';

/** Of exported journals: a program reads its own number and every lower one (docs/journal-format.md). */
export const journalFormat = 1;

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const id = z.string().min(1).max(64);

/** The first line of an exported journal: what the lines behind it are, signed by the device that wrote them. */
export const journalHeaderSchema = z.strictObject({
  psea: z.literal('journal'),
  format: z.int().positive(),
  program: z.string().max(40),
  id,
  /** Wall clock, ISO 8601 in UTC: for people, never for order. */
  madeAt: z.string().max(40),
  workspace: id,
  office: z.string().max(200),
  entity: z.string().max(60),
  by: personSchema,
  /** Ed25519 public key, base64url: whose signature stands here. */
  device: id,
  /** Every device that wrote one of the entries, as the office knows it. */
  devices: z.array(packageDeviceSchema),
  partners: z.int().nonnegative(),
  /** Lines behind this one. */
  entries: z.int().nonnegative(),
  /** Of these lines, each with its end. */
  sha256: hash,
  /** Over the entries, as `workspace.seal` makes it. */
  seal: z.string().max(60),
  /** Stored texts that are no entry any more, and so are not here. */
  unreadable: z.int().nonnegative(),
  /** The list of documents beside it: how many lines it has, and the SHA-256 of its bytes. */
  documents: z.strictObject({ listed: z.int().nonnegative(), sha256: hash }),
  sig: z.string().max(100),
});
export type JournalHeader = z.infer<typeof journalHeaderSchema>;

/** The text that the signature of a first line covers. */
export function signedHeader(header: Omit<JournalHeader, 'sig'>): string {
  return canonicalJson({ ...header, sig: undefined });
}

/** One line of the list of documents. */
export const journalDocumentSchema = z.strictObject({
  sha256: hash,
  /** As its file was called; empty where no entry says. */
  name: z.string().max(500),
  /** What its content was found to be, such as “pdf”; empty where no entry says. */
  kind: z.string().max(100),
  /** Whether its content lies beside the journal; else it was lost before, or was left out. */
  here: z.enum(['yes', 'lost', 'left-out']),
});
export type JournalDocument = z.infer<typeof journalDocumentSchema>;

/** Why a line of an exported journal is not taken over. */
export const lineProblems = [
  /** The file ends within it. */
  'cut',
  /** Longer than any entry can be. */
  'too-long',
  'not-utf8',
  /** It ends as Windows ends lines: another program wrote the file anew. */
  'crlf',
  'empty',
  'not-an-entry',
  'not-canonical',
  /** Another line, or this record, has an entry of the same id with other content. */
  'altered',
  'bad-signature',
  /** It doesn't follow from the entry before it in its chain. */
  'broken-chain',
  /** Its device is not among those that the first line names, nor known here. */
  'stranger',
  /** Its device was retired, and it is later than what is believed of it. */
  'retired',
  /** Nothing is wrong with it, but with another line of the same partner. */
  'with-partner',
] as const;
export type LineProblem = (typeof lineProblems)[number];
