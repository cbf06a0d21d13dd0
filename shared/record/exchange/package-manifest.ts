import { z } from 'zod';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import { personSchema } from '../journal/entry.ts';

/** Of packages: a program reads its own number and every lower one (docs/package-format.md). */
export const packageFormat = 1;

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const id = z.string().min(1).max(64);

/** For whom a package is; everything but `full` was redacted. */
export const audiences = ['full', 'partner', 'donor'] as const;
export type Audience = (typeof audiences)[number];

export const markings: Readonly<Record<Audience, string>> = {
  full: 'UN internal',
  partner: 'for partner',
  donor: 'for donor',
};

/** What stands on the outside of a package, to be read without a key. It holds nothing else. */
export const packageLabelSchema = z.strictObject({
  psea: z.literal('package'),
  format: z.int().positive(),
  sender: z.string().max(200),
  date: plainDateSchema,
  partners: z.int().nonnegative(),
  marking: z.enum(['UN internal', 'for partner', 'for donor']),
  sealed: z.enum(['passphrase', 'recipients']),
});
export type PackageLabel = z.infer<typeof packageLabelSchema>;

/** A device that wrote entries of the package, as its office knows it. */
export const packageDeviceSchema = z.object({
  device: id,
  code: z.string().max(10),
  ...personSchema.shape,
});

export const scopes = ['whole', 'partners', 'assessment', 'since'] as const;

/** What a package says of itself, signed by the sender's device. */
export const packageManifestSchema = z.object({
  format: z.int().positive(),
  program: z.string().max(40),
  id,
  /** Wall clock, ISO 8601 in UTC: for people, never for order. */
  madeAt: z.string().max(40),
  workspace: id,
  office: z.string().max(200),
  entity: z.string().max(60),
  by: personSchema,
  /** Ed25519 public key, base64url: whose signature stands under the manifest. */
  device: id,
  devices: z.array(packageDeviceSchema),
  scope: z.enum(scopes),
  audience: z.enum(audiences),
  /** Of the files that the device put into one shared folder, from 1 without gaps; absent from a package made otherwise. */
  number: z.int().positive().optional(),
  /** Kinds of things that the audience doesn't get. */
  withheld: z.array(z.string().max(100)),
  /** Streams of partners in it. */
  partners: z.array(id),
  entries: z.int().nonnegative(),
  documents: z.int().nonnegative(),
  /** Documents that entries name and that aren't in it. */
  missing: z.array(z.object({ sha256: hash, why: z.enum(['left-out', 'lost']) })),
  /** SHA-256 of `label.json`. */
  label: hash,
  parts: z.array(z.object({ name: z.string().max(100), bytes: z.int().nonnegative(), sha256: hash })),
});
export type PackageManifest = z.infer<typeof packageManifestSchema>;
