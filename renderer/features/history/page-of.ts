import type { HistoryRow } from '../../../shared/documents/history/history-row.ts';

/** The page of the thing that an entry is about; null where nothing of that name is here. */
export function pageOf(
  { kind, id, reference }: NonNullable<HistoryRow['subject']>,
  partner: string | null,
): string | null {
  if (reference === null) return null;
  const file = `/partners/${encodeURIComponent(partner ?? '')}`;
  const name = encodeURIComponent(reference);
  switch (kind) {
    case 'assessment':
      return `/assessments/${name}`;
    case 'action':
      return `${file}/plan?action=${name}`;
    case 'activity':
      return `${file}/follow-up`;
    case 'evidence':
      return file;
    case 'agreement':
      // By its id: a withdrawn agreement has given its reference up.
      return `/agreements/${encodeURIComponent(id)}`;
    case 'clause':
      return `/library/clauses/${name}`;
  }
}
