import { z } from 'zod';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import { personSchema } from '../../record/journal/entry.ts';
import { historyKinds } from '../../rules/history/history-kind.ts';

/** What is asked of a history; what is left out narrows nothing. */
export const historyFilterSchema = z.object({
  kind: z.enum(historyKinds).optional(),
  /** Name of the person who wrote, as it stands there. */
  person: z.string().max(200).optional(),
  /** First and last day, by the clocks of the devices. */
  from: plainDateSchema.optional(),
  until: plainDateSchema.optional(),
});
export type HistoryFilter = z.infer<typeof historyFilterSchema>;

/** One entry in words. */
export const historyRowSchema = z.object({
  entry: z.string(),
  kind: z.enum(historyKinds),
  /** `newer` and `unreadable`: kept, and its sentence says that this program can't tell what it says. */
  reading: z.enum(['known', 'newer', 'unreadable']),
  /** Wall clock of the writing device, ISO 8601 in UTC: for people only. */
  at: z.string(),
  /** The same where this computer is: calendar date, and time as "14:02". */
  day: z.string(),
  time: z.string(),
  by: personSchema,
  /** Short code of the device; null where the workspace doesn't know it. */
  device: z.string().nullable(),
  /** Reference of the joined record that it comes from; null for one of the record itself. */
  from: z.string().nullable(),
  /** The thing that it is about; null for the partner or the office itself. */
  subject: z
    .object({
      kind: z.enum(['assessment', 'evidence', 'action', 'activity', 'agreement', 'clause']),
      id: z.string(),
      /** What leads to it; null where it is not here. */
      reference: z.string().nullable(),
      title: z.string(),
    })
    .nullable(),
  sentence: z.string(),
  /** What else it says, from what to what, a line each; a line may hold line breaks. */
  lines: z.array(z.string()),
});
export type HistoryRow = z.infer<typeof historyRowSchema>;

export const historyViewSchema = z.object({
  /** In the order of the journal, the newest first. */
  rows: z.array(historyRowSchema),
  /** How many fit what was asked for, on every page of the answer. */
  total: z.int(),
  /** How many there are, whatever was asked for. */
  all: z.int(),
  /** Of all, those of a newer program and those that can't be read. */
  newer: z.int(),
  unreadable: z.int(),
  /** Entries that wait for an earlier one of their device: not among all, and told once it is here. */
  waiting: z.int(),
  /** Entries that are told all the same though their chain or signature fails there; their first line says so. */
  broken: z.int(),
  /** Stored texts that are no entry any more, and so are told nowhere. */
  lost: z.int(),
  /** What there is to ask for, with how often. */
  kinds: z.array(z.object({ kind: z.enum(historyKinds), count: z.int() })),
  people: z.array(z.object({ name: z.string(), count: z.int() })),
});
export type HistoryView = z.infer<typeof historyViewSchema>;
