import { elementIds } from '../../content/clause/clause.ts';
import type { RegisterSheet } from '../report/register-report.ts';
import type { OverviewInput, OverviewWords } from './overview-subject.ts';

/** What a sheet has that nothing special is asked of. */
export const plainSheet = {
  preamble: [],
  back: null,
  printedColumns: null,
  hasFilter: true,
  frozenColumns: 1,
} satisfies Partial<RegisterSheet>;

/** One row for each agreement, one column for each element. */
export function agreementsSheet({ facts }: OverviewInput, of: OverviewWords): RegisterSheet {
  const { words } = of;
  const { column } = words;
  return {
    ...plainSheet,
    name: words.sheets.agreements,
    columns: [
      { title: column.agreement, kind: 'text', width: 20 },
      { title: column.partner, kind: 'prose', width: 30 },
      { title: column.partnerReference, kind: 'text', width: 14 },
      { title: column.status, kind: 'text', width: 12 },
      { title: column.startsOn, kind: 'date', width: 12 },
      { title: column.endsOn, kind: 'date', width: 12 },
      { title: column.annex, kind: 'text', width: 22 },
      { title: column.annexOn, kind: 'date', width: 12 },
      { title: column.set, kind: 'text', width: 16 },
      { title: column.behind, kind: 'number', width: 13 },
      { title: column.contracts, kind: 'number', width: 13 },
      { title: column.subAgreements, kind: 'number', width: 13 },
      { title: column.subGaps, kind: 'number', width: 11 },
      ...elementIds.map((element) => ({
        title: of.elementTitle(element),
        kind: 'text' as const,
        width: 16,
      })),
    ],
    rows: facts.map(({ row, annex, behind, contracts, states }) => ({
      cells: [
        row.reference,
        row.partner.name,
        row.partner.reference,
        words.status[row.status],
        row.startsOn,
        row.endsOn,
        annex?.reference ?? words.noAnnex,
        annex?.on ?? null,
        annex && of.setTitle(annex.set),
        annex && behind.length,
        contracts.length,
        row.subAgreements.active,
        row.subAgreements.gaps,
        ...elementIds.map((element) => words.state[states[element]]),
      ],
      link: null,
      emphasis:
        row.status === 'active' &&
        (row.subAgreements.gaps > 0 || elementIds.some((element) => states[element] === 'absent')),
    })),
    // Elements are read on the screen: all of them on a page would be too small to read.
    printedColumns: 13,
    frozenColumns: 2,
  };
}
