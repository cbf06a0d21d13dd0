import { z } from 'zod';
import { plainDateSchema } from '../ground/dates/plain-date.ts';
import { fileSchema, listOf, reasonSchema, request } from '../ground/refusals/request.ts';
import { personSchema } from '../record/journal/entry.ts';
import { keptSignOffSchema } from '../rules/sign-off/sign-offs.ts';
import { comparedFiguresSchema, figuresAskedSchema, movedPartnerSchema, wordsSchema } from './portfolio.ts';

const letter = z.string().trim().min(1).max(120);

/** One entry that came since, in words. */
const entrySinceSchema = z.object({
  entry: z.string(),
  /** Where this computer is: calendar date, and time as "14:02". */
  day: z.string(),
  time: z.string(),
  by: personSchema,
  sentence: z.string(),
  /**
   * `late`: written before the letter was signed, and here only since, as a package brings it; `elsewhere`: written
   * since by another device; `here`: written since by this one.
   */
  came: z.enum(['late', 'elsewhere', 'here']),
});

const { changed: comparedChanged } = comparedFiguresSchema.shape;

export const comparedSignOffSchema = z.object({
  signOff: keptSignOffSchema,
  /** The day that is compared with what was signed: the letter's own where it is asked what is known of that day now. */
  to: plainDateSchema,
  changed: z.array(
    comparedChanged.element.extend({
      /** Null for a figure that this program doesn't have any more. */
      words: wordsSchema.nullable(),
      /**
       * Whether this program, from the entries that lay here when the letter was signed, gives what was signed. Where it
       * doesn't, its rules differ or entries are gone, and the partners tell only what the record changed.
       */
      rebuilt: z.boolean(),
      partners: z.array(
        movedPartnerSchema.extend({
          /** The newest of those that came since; `entries` says how many there are. */
          since: z.array(entrySinceSchema),
        }),
      ),
    }),
  ),
  same: z.int(),
  /** Of the figures that say the same, those that are not rebuilt from what was known then. */
  sameNotRebuilt: z.int(),
  /** Entries that lay here then and don't now. */
  entriesGone: z.int(),
  programNow: z.string(),
  clocksAhead: comparedFiguresSchema.shape.clocksAhead,
});
export type ComparedSignOff = z.infer<typeof comparedSignOffSchema>;

export const signOffContract = {
  record: request({
    summary:
      'Sign off the figures of a letter: what each says, of which partners on which day, who signed, the seal of the journal and the hash of the file that was sent.',
    changes: true,
    input: figuresAskedSchema.omit({ language: true }).extend({
      /** What the office calls the letter. */
      name: letter,
      /** The officer of this computer when left out. */
      signedBy: personSchema.optional(),
      /** Day of the signature; today when left out. */
      on: plainDateSchema.optional(),
      /** The letter itself: its hash is kept, and not the file. */
      file: fileSchema.optional(),
    }),
    output: keptSignOffSchema,
    errors: ['DAY_BEFORE_PERIOD', 'DAY_AHEAD', 'FUTURE_DATE', 'DATE_TOO_EARLY', 'SIGN_OFF_NAMED'],
  }),
  list: request({
    summary: 'List the letters whose figures were signed off, withdrawn ones too.',
    changes: false,
    input: z.object({}),
    output: listOf(keptSignOffSchema).extend({
      /** Those that this program can’t read. */
      notRead: z.int(),
    }),
    errors: [],
  }),
  compare: request({
    summary:
      'Tell what differs from a signed letter: each figure as it was signed and as its day is known now, or a later day; which partners came or left, and which entries since made it.',
    changes: false,
    readsLong: true,
    input: z.object({
      letter,
      /** A later day to compare with; the letter’s own day, as it is known now, when left out. */
      to: plainDateSchema.optional(),
      language: figuresAskedSchema.shape.language,
    }),
    output: comparedSignOffSchema,
    errors: ['SIGN_OFF_NOT_FOUND', 'DAY_BEFORE_PERIOD'],
  }),
  withdraw: request({
    summary: 'Withdraw the sign-off of a letter, with a reason; it stays listed with what was signed.',
    changes: true,
    input: z.object({ letter, reason: reasonSchema(2000) }),
    output: keptSignOffSchema,
    errors: ['SIGN_OFF_NOT_FOUND', 'SIGN_OFF_WITHDRAWN'],
  }),
};
