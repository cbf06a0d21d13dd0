import { z } from 'zod';
import { subAgreementScopes } from '../../../../shared/contract/annex.ts';
import { type AnnexPreview, annexOptionsSchema } from '../../../../shared/documents/annex/annex-view.ts';
import { flowDownSet } from '../../../../shared/rules/agreement/sub-annexes.ts';
import type { FieldError } from '../../../components/form/ErrorSummary.tsx';
import { isolated } from '../../../components/form/fill-text.ts';
import type { useText } from '../../../text/text.ts';
import { dateChoicesSchema } from '../annex-work.ts';
import { isAmiss } from '../blanks/use-amiss-text.ts';
import { blankField } from '../open-fields.ts';

/** What a person chose for a batch; kept as a draft until it was written. */
const batchWorkSchema = z.object({
  set: annexOptionsSchema.shape.set.nullable(),
  languages: z.array(z.string()).max(2),
  variants: z.record(z.string(), z.string()),
  values: z.record(z.string(), z.string()),
  form: annexOptionsSchema.shape.form.unwrap(),
  /** Null while neither drafts nor final annexes were chosen. */
  kind: z.enum(['draft', 'final']).nullable(),
  folder: z.string(),
  prevailing: z.string().nullable().default(null),
  pastDates: dateChoicesSchema.default({}),
  /** Whether to go on with a batch that was interrupted. */
  resume: z.boolean().default(false),
  /** Whether sub-agreements get their flow-down annexes too, or alone. */
  subAgreements: z.enum(subAgreementScopes).default('none'),
});
export type BatchWork = z.infer<typeof batchWorkSchema>;

export const newBatchWork: BatchWork = {
  set: null,
  languages: [],
  variants: {},
  values: {},
  form: 'annex',
  kind: null,
  folder: '',
  prevailing: null,
  pastDates: {},
  resume: false,
  subAgreements: 'none',
};

/** The set that is asked for: where sub-agreements alone get annexes there is nothing to choose. */
export function setOf({ set, subAgreements }: Pick<BatchWork, 'set' | 'subAgreements'>): BatchWork['set'] {
  return subAgreements === 'only' ? flowDownSet : set;
}

export function readBatchWork(kept: unknown): BatchWork | null {
  const read = batchWorkSchema.safeParse(kept);
  return read.success ? read.data : null;
}

/** Blanks that the record of each sub-agreement fills. */
const ofSubAgreement: readonly string[] = ['sub-contractor-name', 'contract-reference'];

/** Blanks that have one value for all: those that no record fills. Each agreement’s own record fills the others. */
export function sharedBlanks(preview: Pick<AnnexPreview, 'placeholders'>): AnnexPreview['placeholders'] {
  return preview.placeholders.filter(
    ({ id, source }) => (source === 'office' || source === 'person') && !ofSubAgreement.includes(id),
  );
}

/** Shared blanks in which something was written that their kind can't hold, each with its field. */
export function amissFields(
  preview: Pick<AnnexPreview, 'placeholders'>,
  { values }: Pick<BatchWork, 'values'>,
  t: ReturnType<typeof useText<'annex'>>['t'],
): readonly FieldError[] {
  return sharedBlanks(preview)
    .filter(({ id, kind, units }) => isAmiss(kind, values[id] ?? '', units))
    .map(({ id, label }) => ({
      field: blankField(id),
      message: t('open.blank', { blank: isolated(label) }),
    }));
}
