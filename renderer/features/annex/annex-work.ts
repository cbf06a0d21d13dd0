import { z } from 'zod';
import {
  type AnnexOptions,
  annexOptionsSchema,
  type DateDecision,
  dateDecisionSchema,
} from '../../../shared/documents/annex/annex-view.ts';
import type { AgreementFields } from '../../../shared/record/shapes/agreement.ts';

/** What a person is about to decide on a date that has passed; half typed as it may be. */
export const dateChoicesSchema = z.record(
  z.string(),
  z.object({ do: z.enum(['leave-out', 'keep', 'move']), reason: z.string(), to: z.string() }),
);
export type DateChoices = z.infer<typeof dateChoicesSchema>;
export type DateChoice = DateChoices[string];

/** What a person chose for one annex and has not given out yet; kept as a draft with the agreement. */
const annexWorkSchema = z.object({
  /** Null while the suggested one is taken. */
  set: annexOptionsSchema.shape.set.nullable(),
  /** Empty while those of the agreement are taken; the order is that of the columns. */
  languages: z.array(z.string()).max(2),
  variants: z.record(z.string(), z.string()),
  values: z.record(z.string(), z.string()),
  form: annexOptionsSchema.shape.form.unwrap(),
  /** Null while the agreement's own is taken, or none. */
  prevailing: z.string().nullable().default(null),
  pastDates: dateChoicesSchema.default({}),
});
export type AnnexWork = z.infer<typeof annexWorkSchema>;

export const newAnnexWork: AnnexWork = {
  set: null,
  languages: [],
  variants: {},
  values: {},
  form: 'annex',
  prevailing: null,
  pastDates: {},
};

export function readAnnexWork(kept: unknown): AnnexWork | null {
  const read = annexWorkSchema.safeParse(kept);
  return read.success ? read.data : null;
}

/** Languages of a new annex: the agreement's own as far as they can be printed, the prevailing one first. */
export function usualLanguages(
  { languages, prevailing }: Pick<AgreementFields, 'languages' | 'prevailing'>,
  available: readonly string[],
): string[] {
  const ordered = [...languages.filter((each) => each === prevailing), ...languages];
  const possible = [...new Set(ordered)].filter((each) => available.includes(each));
  return possible.length > 0 ? possible.slice(0, 2) : ['en'];
}

/** The choices as requests take them; what was emptied again counts as not written. */
export function optionsOf(
  work: Pick<AnnexWork, 'variants' | 'values' | 'form' | 'prevailing' | 'pastDates'>,
  languages: readonly string[],
): Omit<AnnexOptions, 'set'> {
  const values = Object.entries(work.values).filter(([, value]) => value.trim() !== '');
  return {
    languages: [...languages],
    variants: { ...work.variants },
    values: Object.fromEntries(values),
    form: work.form,
    // A language that is no column any more decides nothing.
    ...(work.prevailing !== null && languages.includes(work.prevailing) && languages.length > 1
      ? { prevailing: work.prevailing }
      : {}),
    ...decisionsOf(work.pastDates),
  };
}

/** The decisions that are whole; one that lacks its reason or its date is none yet. */
function decisionsOf(choices: DateChoices): Pick<AnnexOptions, 'pastDates'> {
  const decided = Object.entries(choices).flatMap(([id, { do: what, reason, to }]) => {
    const given = {
      'leave-out': { do: what },
      keep: { do: what, reason },
      move: { do: what, to, ...(reason.trim() === '' ? {} : { reason }) },
    }[what];
    const read = dateDecisionSchema.safeParse(given);
    return read.success ? [[id, read.data] as [string, DateDecision]] : [];
  });
  return decided.length > 0 ? { pastDates: Object.fromEntries(decided) } : {};
}

/** Puts a member in or, where it is null, takes it out. */
export function withMember(
  record: Readonly<Record<string, string>>,
  key: string,
  value: string | null,
): Record<string, string> {
  const { [key]: _, ...rest } = record;
  return value === null ? rest : { ...rest, [key]: value };
}
