import { z } from 'zod';

/** First versions of what entries carry about a list that was imported, and about one whose import was undone. */

const list = z.object({
  /** The import, which every partner of one list names alike. */
  list: z.string().min(1).max(64),
  /** Name of the file; null where it was left out. */
  file: z.string().max(300).nullable(),
});

export const listTakenEntries1 = {
  /** Behind what a list made of one partner: that so many of its device's entries before this one are the list's. */
  'partner.list-taken': list.extend({
    entries: z.int().positive(),
    /** Whether the list added the partner. */
    added: z.boolean(),
  }),
  /** Behind what undid it, as far as it could be undone. */
  'partner.list-undone': list,
} as const;
