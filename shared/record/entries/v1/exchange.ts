import { z } from 'zod';
import { person, plainDate } from './pieces.ts';

/** First versions of what entries about exchanging the record carry, in the workspace's own stream. */

const device = z.object({
  /** Ed25519 public key, base64url. */
  device: z.string().min(1).max(64),
  code: z.string().max(10),
  officer: person,
});

export const exchangeEntries1 = {
  /** A person said that packages of this device are to be believed. */
  'sender.accepted': z.object({
    sender: device,
    office: z.string().max(200),
    entity: z.string().max(60),
    workspace: z.string().min(1).max(64),
    fingerprint: z.string().max(40),
  }),
  'package.sent': z.object({
    package: z.string().min(1).max(64),
    /** For whom, as the person wrote it. */
    to: z.string().max(200),
    on: plainDate,
    scope: z.enum(['whole', 'partners', 'assessment', 'since']),
    audience: z.enum(['full', 'partner', 'donor']),
    partners: z.int().nonnegative(),
    entries: z.int().nonnegative(),
    documents: z.int().nonnegative(),
    /** Of the newest entry of this copy when it was made: what lies behind is new to the same receiver next time. */
    place: z.int().nonnegative(),
  }),
  'package.merged': z.object({
    package: z.string().min(1).max(64),
    sender: device,
    office: z.string().max(200),
    workspace: z.string().min(1).max(64),
    /** Wall clock of the sender. */
    madeAt: z.string().max(40),
    partners: z.int().nonnegative(),
    entries: z.int().nonnegative(),
    documents: z.int().nonnegative(),
    /** Streams of which nothing was taken over, and documents that the package named and did not carry. */
    refused: z.int().nonnegative(),
    missing: z.int().nonnegative(),
    /** The logical clock of this copy before: what lies between it and what came was never here. */
    clock: z.int().nonnegative(),
    /** Devices whose entries came with it, as the sender introduced them. */
    devices: z.array(device),
  }),
} as const;
