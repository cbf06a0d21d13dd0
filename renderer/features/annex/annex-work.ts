import { z } from 'zod';
import { type AnnexOptions, annexOptionsSchema } from '../../../shared/documents/annex/annex-view.ts';
import type { AgreementFields } from '../../../shared/record/shapes/agreement.ts';

/** What a person chose for one annex and has not given out yet; kept as a draft with the agreement. */
const annexWorkSchema = z.object({
  /** Null while the suggested one is taken. */
  set: annexOptionsSchema.shape.set.nullable(),
  /** Empty while those of the agreement are taken; the order is that of the columns. */
  languages: z.array(z.string()).max(2),
  variants: z.record(z.string(), z.string()),
  values: z.record(z.string(), z.string()),
  form: annexOptionsSchema.shape.form.unwrap(),
});
export type AnnexWork = z.infer<typeof annexWorkSchema>;

export const newAnnexWork: AnnexWork = { set: null, languages: [], variants: {}, values: {}, form: 'annex' };

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
  work: Pick<AnnexWork, 'variants' | 'values' | 'form'>,
  languages: readonly string[],
): Omit<AnnexOptions, 'set'> {
  const values = Object.entries(work.values).filter(([, value]) => value.trim() !== '');
  return {
    languages: [...languages],
    variants: { ...work.variants },
    values: Object.fromEntries(values),
    form: work.form,
  };
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
