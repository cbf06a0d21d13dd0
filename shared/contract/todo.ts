import { z } from 'zod';
import { plainDateSchema } from '../ground/dates/plain-date.ts';
import { fileSchema, listOf, referenceSchema, request } from '../ground/refusals/request.ts';
import { unLanguages } from '../ground/un-languages.ts';
import { leftOutSchema } from '../rules/assessment/not-shown.ts';
import { dueKindSchema, dueStateSchema, todoRowSchema } from '../rules/deadline/due.ts';
import { todayBlockSchema } from '../rules/todo/today.ts';
import { personReference } from './people.ts';
import { toldFigureSchema } from './portfolio.ts';

const filter = {
  /** Seen from this day; today when left out. */
  asOf: plainDateSchema.optional(),
  partner: referenceSchema.optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  /** Exactly as recorded. */
  person: z.string().optional(),
  /** To whom it is assigned: a person of the list by id or name, or “me” for who works at this device. */
  assignedTo: personReference.optional(),
  kinds: z.array(dueKindSchema).optional(),
};

const filterErrors = [
  'PARTNER_NOT_FOUND',
  'PERSON_NOT_FOUND',
  'PERSON_AMBIGUOUS',
  'PERSON_NOT_CHOSEN',
] as const;

const countSchema = z.object({ value: z.string(), count: z.int() });

export const todoContract = {
  list: request({
    summary: 'List what is to do on a day: overdue, this week, this month and what waits without a date.',
    changes: false,
    input: z.object({
      ...filter,
      /** Which of them; without it everything but what lies more than a month ahead. */
      states: z.array(dueStateSchema).optional(),
      limit: z.int().min(1).max(100_000).default(1000),
    }),
    output: listOf(todoRowSchema).extend({
      asOf: plainDateSchema,
      /** Of everything that the filter lets through, whatever its state. */
      counts: z.record(dueStateSchema, z.int()),
      /** Choices for filtering, over everything that is due. */
      people: z.array(countSchema),
      countries: z.array(countSchema),
    }),
    errors: filterErrors,
  }),
  today: request({
    summary:
      'Tell what today asks of the office and of who works at this device, each with its count and the first few, and how the portfolio stands.',
    changes: false,
    input: z.object({
      /** Seen from this day; today when left out. */
      asOf: plainDateSchema.optional(),
      /** Of the words beside the figures. */
      language: z.enum(unLanguages).default('en'),
    }),
    output: z.object({
      asOf: plainDateSchema,
      /** Partners in the register, archived ones left out. */
      partners: z.int(),
      /** Whether somebody was chosen who works at this device; without, nothing is anybody's own. */
      me: z.string().nullable(),
      blocks: z.array(todayBlockSchema),
      /** A small picture of the portfolio: what it counts of ratings and of valid assessments. */
      figures: z.array(toldFigureSchema),
    }),
    errors: [],
  }),
};

export const calendarContract = {
  export: request({
    summary:
      'Write dates that lie ahead or are overdue as a calendar file (.ics); importing it again updates them.',
    changes: false,
    readsLong: true,
    input: z.object({
      ...filter,
      /** Which of them; every dated one when left out. */
      states: z.array(dueStateSchema).optional(),
      language: z.enum(unLanguages).default('en'),
    }),
    output: z.object({
      file: fileSchema,
      events: z.int(),
      /** What is kept and can't be shown by this program: its dates are not in the file, which says so. */
      leftOut: leftOutSchema,
    }),
    errors: filterErrors,
  }),
};
