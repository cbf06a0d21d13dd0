import { z } from 'zod';
import { person, plainDate, semanticVersion, sha256, shortReason } from './pieces.ts';

/** First versions of what entries of the workspace's stream carry about approvals of instruments. */

export const instrumentApprovedEntries1 = {
  'instrument.approved': z.object({
    approval: z.object({
      instrument: z.string(),
      version: semanticVersion,
      /** Of its facts, under "facts", and of the words of each language under its code. */
      hashes: z.record(z.string(), sha256),
      approver: person,
      on: plainDate,
      note: z.string().max(2000).nullable(),
    }),
  }),
  'instrument.approval-withdrawn': z.object({
    instrument: z.string(),
    version: semanticVersion,
    on: plainDate,
    reason: shortReason,
  }),
} as const;
