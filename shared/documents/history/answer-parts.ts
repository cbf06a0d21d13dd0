import { answerSchema } from '../../record/shapes/assessment.ts';
import type { RegisterKey } from '../../rules/history/register-key.ts';
import type { ChangedPart } from './changed-part.ts';
import type { Teller } from './teller.ts';

/** An answer, its reason and its comment as three things that change each for itself. */
export function answerParts(
  { assessment, side, standard }: Extract<RegisterKey, { kind: 'answer' }>,
  change: { readonly from: unknown; readonly to: unknown },
  { names, words }: Teller,
): ChangedPart[] {
  const label = words.fields.answer[side](names.standard(assessment, standard));
  const from = answerSchema.safeParse(change.from ?? { answer: null, reason: null, comment: null });
  const to = answerSchema.safeParse(change.to ?? { answer: null, reason: null, comment: null });
  if (!from.success || !to.success) return [{ label, from: null, to: words.unreadableValue, isOwn: false }];
  const word = (answer: string | null) => (answer === null ? null : names.answer(assessment, answer));
  const part = (name: string, key: 'reason' | 'comment'): ChangedPart => ({
    label: words.fields.part(label, name),
    from: from.data[key] || null,
    to: to.data[key] || null,
    isOwn: true,
  });
  return [
    { label, from: word(from.data.answer), to: word(to.data.answer), isOwn: false },
    part(words.fields.whyNotApplicable, 'reason'),
    part(words.fields.comment, 'comment'),
  ];
}
