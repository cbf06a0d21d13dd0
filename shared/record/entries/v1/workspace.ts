import { z } from 'zod';
import { person } from './pieces.ts';

/** First versions of what entries of the workspace's own stream carry: the office, its devices, its settings. */

export const workspaceEntries1 = {
  'workspace.created': z.object({
    office: z.string().trim().min(1).max(200),
    entity: z.string().max(60),
    fictional: z.boolean(),
  }),
  'device.added': z.object({ device: z.string(), code: z.string(), publicKey: z.string(), officer: person }),
  'settings.edited': z.object({ set: z.record(z.string(), z.unknown()) }),
} as const;
