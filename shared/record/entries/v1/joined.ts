import { z } from 'zod';
import { shortReason } from './pieces.ts';

/** First versions of what entries about two records of one organisation carry. */
export const joinedEntries1 = {
  /** In the stream of the record that is given up: from now on the other's file holds this one's entries too. */
  'partner.joined': z.object({
    record: z.string(),
    into: z.string(),
    reason: shortReason,
    /** Of values in which the two differ those that hold in the file of both; each record keeps its own beside. */
    keep: z.array(z.object({ key: z.string().max(200), value: z.unknown() })).max(100),
  }),
  /** In the same stream: it stands by itself again. */
  'partner.separated': z.object({ record: z.string(), from: z.string(), reason: shortReason }),
  /** In the stream of the record that goes on, so that it knows of the other where that one is missing. */
  'partner.received': z.object({ record: z.string(), reference: z.string() }),
  'partner.released': z.object({ record: z.string(), reference: z.string() }),
  /** Two records that look alike and are two organisations. In the stream of either. */
  'partner.told-apart': z.object({ other: z.string(), reference: z.string(), reason: shortReason }),
} as const;
