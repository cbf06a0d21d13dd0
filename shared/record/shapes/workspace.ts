import { z } from 'zod';
import { personSchema } from '../journal/entry.ts';

/** What entries of the workspace's own stream carry: the office, its devices and people, its settings. */
export const workspaceEntryData = {
  'workspace.created': {
    1: z.object({
      /** Name of the office whose register this is. */
      office: z.string().trim().min(1).max(200),
      /** UN entity that the office belongs to, such as "UN-Habitat". */
      entity: z.string().max(60),
      /** Demo data: marked on every screen and in every document. */
      fictional: z.boolean(),
    }),
  },
  'device.added': {
    1: z.object({ device: z.string(), code: z.string(), publicKey: z.string(), officer: personSchema }),
  },
  'settings.edited': { 1: z.object({ set: z.record(z.string(), z.unknown()) }) },
} as const;
