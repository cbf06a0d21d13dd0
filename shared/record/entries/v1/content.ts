import { z } from 'zod';
import { person, plainDate, semanticVersion, sha256, shortReason } from './pieces.ts';

/** First versions of what entries of the workspace's stream carry about content packs and approvals of clauses. */

export const contentEntries1 = {
  'content.imported': z.object({
    pack: z.object({
      id: z.string(),
      version: semanticVersion,
      name: z.string().max(200),
      publisher: z.string().max(200),
      sha256,
      on: plainDate,
      clauses: z.array(
        z.object({ clause: z.string(), version: semanticVersion, languages: z.array(z.string()) }),
      ),
    }),
  }),
  'clause.approved': z.object({
    approval: z.object({
      clause: z.string(),
      version: semanticVersion,
      hashes: z.record(z.string(), sha256),
      approver: person,
      on: plainDate,
      note: z.string().max(2000).nullable(),
    }),
  }),
  'clause.approval-withdrawn': z.object({
    clause: z.string(),
    version: semanticVersion,
    on: plainDate,
    reason: shortReason,
  }),
} as const;
