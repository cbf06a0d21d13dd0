import type { TodoRow } from '../../../shared/rules/deadline/due.ts';

/** The page on which something that is due is done. */
export function pageOf(
  row: Pick<TodoRow, 'kind' | 'subject'> & { readonly partner: { readonly reference: string } },
): string {
  const { kind, subject } = row;
  const partner = `/partners/${encodeURIComponent(row.partner.reference)}`;
  // A gap without an action is about the assessment, and is closed on the plan.
  if (kind === 'gap-without-action') return `${partner}/plan`;
  // Whether to rely on another entity's result is answered where results of others stand.
  if (kind === 'reliance-proposed') return partner;
  if (kind === 'visit-due') return `${partner}/follow-up`;
  const reference = encodeURIComponent(subject.reference);
  switch (subject.kind) {
    case 'action':
      return `${partner}/plan?action=${reference}`;
    case 'activity':
      return `${partner}/follow-up`;
    case 'assessment':
      return `/assessments/${reference}`;
    case 'agreement':
      return `/agreements/${reference}`;
    case 'partner':
    case 'basis':
    case 'evidence':
      return partner;
  }
}
