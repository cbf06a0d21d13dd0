import { z } from 'zod';
import type { Instruments } from '../../content/instrument/instruments.ts';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import type { PartnerFile } from '../../record/file/partner-file.ts';
import { unknownEntries, unreadableEntries } from '../../record/file/partner-state.ts';
import { assessmentsNotHere } from './not-here.ts';

/**
 * What is kept of a partner and can't be shown by this program: assessments on an instrument that it lacks, entries that
 * a newer program wrote, and entries that can't be read. Whoever shows a partner says so beside it, since what is shown is then not all there is.
 */

const assessmentNotShownSchema = z.object({
  id: z.string(),
  reference: z.string(),
  instrument: z.string(),
  instrumentVersion: z.string(),
  startedOn: plainDateSchema,
  /** The last determination by the UN; its rating can't be told. */
  determined: z.object({ kind: z.enum(['preliminary', 'final']), on: plainDateSchema }).nullable(),
});

/** A result that is newer than the rating shown, or that stands where none is shown. */
export const newerResultSchema = assessmentNotShownSchema
  .pick({ reference: true, instrument: true, instrumentVersion: true })
  .extend({ kind: z.enum(['preliminary', 'final']), on: plainDateSchema });
export type NewerResult = z.infer<typeof newerResultSchema>;

export const notShownSchema = z.object({
  assessments: z.array(assessmentNotShownSchema),
  /** Entries of types or versions that this program doesn't know. */
  entries: z.int(),
  /** Entries that are not what their type says; the check of the workspace names them. */
  unreadable: z.int(),
  newer: newerResultSchema.nullable(),
});
export type NotShown = z.infer<typeof notShownSchema>;

/** The same in numbers, for a row of a list. */
export const notShownCountSchema = notShownSchema.extend({ assessments: z.int() });
export type NotShownCount = z.infer<typeof notShownCountSchema>;

/** `shown` is the assessment whose rating is shown, with the day of its determination; null where none is. */
export function notShownOf(
  file: PartnerFile,
  instruments: Instruments,
  shown: { readonly assessment: string; readonly on: string } | null,
): NotShown {
  const all = assessmentsNotHere(file, instruments);
  const newer = all
    .filter(({ id, isCancelled, determined }) => {
      if (isCancelled || determined === null) return false;
      const revises = file.assessments[id]?.started.fact.revises?.assessment;
      return shown === null || determined.on >= shown.on || revises === shown.assessment;
    })
    .sort((a, b) => ((a.determined?.on ?? '') < (b.determined?.on ?? '') ? -1 : 1))
    .at(-1);
  return {
    assessments: all.map(({ id, reference, instrument, instrumentVersion, startedOn, determined }) => ({
      id,
      reference,
      instrument,
      instrumentVersion,
      startedOn,
      determined,
    })),
    entries: unknownEntries(file),
    unreadable: unreadableEntries(file),
    newer: newer?.determined
      ? {
          reference: newer.reference,
          instrument: newer.instrument,
          instrumentVersion: newer.instrumentVersion,
          ...newer.determined,
        }
      : null,
  };
}

/** Whether anything is kept that is not shown. */
export function hidesAnything({ assessments, entries, unreadable }: NotShown | NotShownCount): boolean {
  return (typeof assessments === 'number' ? assessments : assessments.length) + entries + unreadable > 0;
}

/** What an export of several partners leaves out, in numbers. */
export const leftOutSchema = notShownCountSchema.omit({ newer: true });
export type LeftOut = z.infer<typeof leftOutSchema>;

/** How much an export leaves out, all together. */
export function leftOutSum({ assessments, entries, unreadable }: LeftOut): number {
  return assessments + entries + unreadable;
}

/** The sum of what is not shown over rows of the register. */
export function leftOutOf(rows: Iterable<{ readonly notShown: NotShownCount }>): LeftOut {
  const sum = { assessments: 0, entries: 0, unreadable: 0 };
  for (const { notShown } of rows) {
    sum.assessments += notShown.assessments;
    sum.entries += notShown.entries;
    sum.unreadable += notShown.unreadable;
  }
  return sum;
}
