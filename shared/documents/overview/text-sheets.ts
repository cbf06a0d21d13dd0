import type { RegisterSheet } from '../report/register-report.ts';
import { plainSheet } from './agreements-sheet.ts';
import type { OverviewInput, OverviewWords } from './overview-subject.ts';

/** How often each element is in which state. */
export function elementsSheet(
  { overview }: OverviewInput,
  of: OverviewWords,
  preamble: RegisterSheet['preamble'],
): RegisterSheet {
  const { words } = of;
  const { state } = words;
  const titles = [state.present, state.changed, state.absent, state['not-applicable'], state.unchecked];
  return {
    ...plainSheet,
    name: words.sheets.elements,
    preamble,
    columns: [
      { title: words.column.element, kind: 'prose', width: 48 },
      ...titles.map((title) => ({ title, kind: 'number' as const, width: 16 })),
    ],
    rows: overview.elements.map(({ element, present, changed, absent, notApplicable, unchecked }) => ({
      cells: [of.elementTitle(element), present, changed, absent, notApplicable, unchecked],
      link: null,
      emphasis: absent > 0,
    })),
  };
}

/** By set, clause and version of the newest final annexes. */
export function clausesSheet({ overview }: OverviewInput, of: OverviewWords): RegisterSheet {
  const { column } = of.words;
  return {
    ...plainSheet,
    name: of.words.sheets.clauses,
    columns: [
      { title: column.set, kind: 'text', width: 18 },
      { title: column.clause, kind: 'prose', width: 44 },
      { title: column.clauseId, kind: 'text', width: 28 },
      { title: column.version, kind: 'text', width: 13 },
      { title: column.now, kind: 'text', width: 18 },
      { title: column.agreements, kind: 'number', width: 13 },
      { title: column.ofTheseBehind, kind: 'number', width: 16 },
    ],
    rows: overview.clauses.map(({ set, clause, version, now, agreements, behind }) => ({
      cells: [
        of.setTitle(set),
        of.clauseTitle(clause, version),
        clause,
        version,
        behind > 0 ? of.now({ version, now }) : now,
        agreements,
        behind,
      ],
      link: null,
      emphasis: behind > 0,
    })),
  };
}

/** One row for each clause of an agreement whose words are not in use today. */
export function leftBehindSheet({ overview }: OverviewInput, of: OverviewWords): RegisterSheet {
  const { column } = of.words;
  return {
    ...plainSheet,
    name: of.words.sheets.leftBehind,
    columns: [
      { title: column.agreement, kind: 'text', width: 20 },
      { title: column.partner, kind: 'prose', width: 30 },
      { title: column.annex, kind: 'text', width: 22 },
      { title: column.set, kind: 'text', width: 18 },
      { title: column.clause, kind: 'prose', width: 44 },
      { title: column.clauseId, kind: 'text', width: 28 },
      { title: column.version, kind: 'text', width: 13 },
      { title: column.now, kind: 'text', width: 18 },
    ],
    rows: overview.leftBehind.flatMap(({ reference, partner, annex, set, clauses }) =>
      clauses.map(({ clause, version, now }) => ({
        cells: [
          reference,
          partner,
          annex,
          of.setTitle(set),
          of.clauseTitle(clause, version),
          clause,
          version,
          of.now({ version, now }),
        ],
        link: null,
        emphasis: false,
      })),
    ),
  };
}
