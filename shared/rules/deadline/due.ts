import { z } from 'zod';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import { assignedSchema } from '../../record/shapes/people.ts';
import { dueKinds, dueStates } from './due-kinds.ts';

export const dueKindSchema = z.enum(dueKinds);
export type DueKind = z.infer<typeof dueKindSchema>;

/** One thing to do about a partner. It holds nothing that depends on the day, so that it can be kept ready. */
export const dueSchema = z.object({
  /** The same for ever for the same matter: calendars know it by this. */
  id: z.string(),
  kind: dueKindSchema,
  /** Last day by which it is in time; null for what waits without a date. */
  on: plainDateSchema.nullable(),
  /** Last day on which it is asked for; left out where it is asked for until it is done. */
  until: plainDateSchema.optional(),
  subject: z.object({
    kind: z.enum(['partner', 'assessment', 'action', 'activity', 'agreement', 'basis', 'evidence']),
    id: z.string(),
    /** As a person writes it; the partner's own where the subject has none. */
    reference: z.string(),
  }),
  /** Words of the record, such as the action's title; empty where the kind says it all. */
  title: z.string(),
  standard: z.string().nullable(),
  /** Who has to do it, as recorded; null where nobody is named. */
  person: z.string().nullable(),
});
export type Due = z.infer<typeof dueSchema>;

export const dueStateSchema = z.enum(dueStates);
/** Seen from a day: past, that day, within 7 days, within 31 days, later, or without a date. */
export type DueState = z.infer<typeof dueStateSchema>;

/** A due thing as it stands on a day. */
export const deadlineOnDaySchema = dueSchema.extend({
  state: dueStateSchema,
  /** Negative when overdue; null without a date. */
  daysLeft: z.int().nullable(),
});
export type DeadlineOnDay = z.infer<typeof deadlineOnDaySchema>;

export const todoRowSchema = deadlineOnDaySchema.extend({
  /** Of the subject: what every other command accepts. */
  reference: z.string(),
  /** To whom the subject is assigned, or else its partner; null for nobody. */
  assigned: assignedSchema.nullable(),
  partner: z.object({
    id: z.string(),
    reference: z.string(),
    name: z.string(),
    country: z.string().nullable(),
  }),
});
export type TodoRow = z.infer<typeof todoRowSchema>;
