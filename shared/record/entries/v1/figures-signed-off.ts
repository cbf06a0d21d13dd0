import { z } from 'zod';
import { countryCode, person, plainDate, sha256, shortReason } from './pieces.ts';

/** First versions of what entries carry that keep the figures of a letter that was signed, and that take one back. */

const word = z.string().trim().min(1).max(100);
const id = z.string().min(1).max(64);
const name = z.string().trim().min(1).max(120);

export const figuresSignedOffEntries1 = {
  'figures.signed-off': z.object({
    id,
    /** What the office calls the letter. */
    name,
    /** First day of the period of what happened, and the day that the figures are seen from. */
    from: plainDate,
    asOf: plainDate,
    filter: z.object({
      country: countryCode.nullable(),
      kind: word.nullable(),
      scope: word,
      entity: word.nullable(),
      agreement: word.nullable(),
    }),
    signedBy: person,
    on: plainDate,
    /** Version of the program that counted. */
    program: z.string().max(100),
    /** Seal of the journal before this entry. */
    seal: z.string().min(1).max(100),
    partners: z.object({ all: z.int().min(0), inScope: z.int().min(0), twoRatings: z.int().min(0) }),
    figures: z.array(
      z.object({
        id: z.string().min(1).max(300),
        numerator: z.int(),
        /** Null for a plain count. */
        denominator: z.int().nullable(),
      }),
    ),
    /** Devices whose entries lay here. */
    devices: z.array(id),
    /** By partner's record, how many entries of each of these devices lay here; what follows the last one is none. */
    known: z.record(id, z.array(z.int().min(0))),
    /** The file that was sent, by its hash; it is not kept here. Null where none was named. */
    file: z.object({ name: z.string().min(1).max(300), sha256, size: z.int().min(0) }).nullable(),
  }),
  'figures.sign-off-withdrawn': z.object({
    id,
    /** As it was then. */
    name,
    reason: shortReason,
    by: person,
    on: plainDate,
  }),
} as const;
