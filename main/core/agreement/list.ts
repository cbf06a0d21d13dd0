import { ok } from '../../../shared/ground/result.ts';
import { readAgreements } from '../../../shared/rules/agreement/agreement-state.ts';
import type { AgreementRow } from '../../../shared/rules/agreement/agreement-view.ts';
import { buildAgreementRow } from '../../../shared/rules/agreement/build-agreement-view.ts';
import { search, searchKey } from '../../../shared/rules/partner/search/search.ts';
import { findPartner } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';
import type { Journal } from '../journal.ts';
import { type AgreementSelection, selectAgreementRows } from './find-agreement.ts';

export const list = os.agreement.list.handler(({ input, context: { session } }) =>
  inWorkspace(session, (journal) => {
    const { search: words = '', ...selection } = input;
    const found = selectAgreementRows(journal, selection);
    if (!found.ok) return found;
    const rows = [...found.value.sort(byReference), ...withdrawnOf(journal, selection)];
    const matching = searchRows(journal, rows, words);
    return ok({ rows: matching, total: matching.length });
  }),
);

/** Standing agreements that pass a filter and fit the words of a search, in the order of the list. */
export function listedRows(
  journal: Journal,
  { search: words = '', ...selection }: AgreementSelection & { readonly search?: string | undefined },
) {
  const found = selectAgreementRows(journal, selection);
  return found.ok ? ok(searchRows(journal, found.value.sort(byReference), words)) : found;
}

function searchRows(journal: Journal, rows: readonly AgreementRow[], words: string): AgreementRow[] {
  const keyed = rows.map((row) => ({ row, searchKey: keyOf(journal, row) }));
  return search(keyed, words).map(({ row }) => row);
}

/** Withdrawn agreements are shown where one partner is looked at and nothing else was asked for. */
function withdrawnOf(journal: Journal, { partner, ...others }: AgreementSelection): AgreementRow[] {
  if (partner === undefined || Object.values(others).some((each) => each !== undefined)) return [];
  const file = findPartner(journal, partner);
  if (!file.ok) return [];
  return readAgreements(file.value)
    .filter(({ withdrawn }) => withdrawn !== null)
    .map((agreement) => buildAgreementRow(file.value, agreement, null, journal.clock.today()))
    .sort(byReference);
}

const collator = new Intl.Collator('en', { numeric: true });

function byReference(a: AgreementRow, b: AgreementRow): number {
  // Two laptops may have given one reference: they stand in the same order everywhere.
  return collator.compare(a.reference, b.reference) || (a.id < b.id ? -1 : 1);
}

/** Found by what it says, and by everything that its partner is found by. */
function keyOf(journal: Journal, { reference, programme, parties, entities, partner }: AgreementRow): string {
  const own = searchKey([reference, programme, ...parties, ...entities]);
  return `${own}\n${journal.rows.get(partner.id)?.searchKey ?? ''}`;
}
