import type { AgreementRow } from '../../../../shared/rules/agreement/agreement-view.ts';
import { type AgreementsView, writeView } from './agreements-view.ts';

type Named = Pick<AgreementRow, 'id' | 'reference'>;

/**
 * Where annexes of several agreements are made: of those picked (`?agreements=A,B`), or of a filter by the names of its
 * members. A search is no filter of a batch, so that what it found is picked then. A reference with a comma in it is
 * named by its id, so that the list can be taken apart again.
 */
export function batchAddress(
  picked: readonly Named[],
  view: AgreementsView,
  shown: readonly Named[],
): string {
  const isSearch = view.search.trim() !== '';
  if (picked.length === 0 && !isSearch) {
    const filter = writeView(view).toString();
    return filter === '' ? '/annexes/batch' : `/annexes/batch?${filter}`;
  }
  const agreements = picked.length > 0 ? picked : shown;
  const names = agreements.map(({ id, reference }) => (reference.includes(',') ? id : reference));
  return `/annexes/batch?${new URLSearchParams({ agreements: names.join(',') }).toString()}`;
}
