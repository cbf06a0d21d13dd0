import { isOver } from '../../../ground/dates/is-over.ts';
import type { FiguredRow } from '../../../rules/figures/figured-row.ts';
import type { PartnerOnDay } from '../../../rules/figures/measure.ts';
import { clausesOf } from '../../../rules/figures/measures/agreements.ts';
import { officeLabel } from '../../../rules/standing/registered-by.ts';
import type { ToldReport } from '../told-report.ts';
import { beyondPage, reportOf, type ToldSubject } from '../told-subject.ts';

/** Every partner as it stands on the day, on one line. */
export function registerReport(subject: ToldSubject): ToldReport {
  const { words, column, nameColumns, input } = subject;
  return {
    ...reportOf(subject, 'register'),
    facts: [],
    sections: [
      {
        heading: words.section.list,
        lines: input.rows.length === 0 ? [words.line.nobody] : [],
        table: {
          key: 'register',
          sheet: words.sheet.register,
          columns: beyondPage(
            [
              ...nameColumns,
              column('kind', 'text', 18),
              column('scope', 'text', 10),
              column('capacity', 'prose', 24),
              column('state', 'prose', 26),
              column('determinedOn', 'date', 14),
              column('until', 'date', 14),
              column('gaps', 'prose', 20, 'standards'),
              column('agreements', 'number', 12),
              column('clauses', 'prose', 20),
              column('openActions', 'number', 10),
              column('overdueActions', 'number', 10),
              column('trainedOn', 'date', 14),
              column('vendors', 'prose', 18, 'references'),
              column('assigned', 'prose', 20, 'people'),
              column('registeredBy', 'prose', 24, 'entities'),
            ],
            'reference',
            'kind',
            'scope',
            'determinedOn',
            'agreements',
            'openActions',
            'trainedOn',
            'vendors',
            'assigned',
            'registeredBy',
          ),
          rows: input.rows.map((row) => cells(subject, row)),
        },
      },
    ],
  };
}

function cells(subject: ToldSubject, row: FiguredRow) {
  const { words, text, day, nameCells, kind, onDay, state, label } = subject;
  const partner = onDay(row);
  const isSigned = row.determination === 'preliminary' || row.determination === 'final';
  const trained = row.training.map(({ on }) => on).filter((on) => on <= day);
  return [
    ...nameCells(row),
    kind(row),
    row.inScope ? words.yes : words.no,
    label(partner),
    state(partner),
    isSigned ? row.determinedOn : null,
    isSigned ? row.validUntil : null,
    row.gaps.join(text.listSeparator) || null,
    activeAgreements(row).length,
    clausesInWords(subject, partner),
    row.openActions,
    overdueActions(row, day),
    trained.toSorted().at(-1) ?? null,
    row.vendorNumbers.join(text.listSeparator) || null,
    [...new Set(row.assigned.map(({ name }) => name))].join(text.listSeparator) || null,
    row.registeredBy && officeLabel(row.registeredBy),
  ];
}

export const activeAgreements = ({ agreements }: FiguredRow) =>
  agreements.filter(({ status }) => status === 'active');

/** Actions that are neither done nor dropped and whose day is past. */
export function overdueActions({ portfolio }: FiguredRow, day: string): number {
  return portfolio.actions.filter(
    ({ status, doneOn, dueOn }) => status !== 'dropped' && doneOn === null && isOver(dueOn, day),
  ).length;
}

/** What the clauses of active agreements lack, each state once; null without an active agreement. */
export function clausesInWords({ words, text }: ToldSubject, partner: PartnerOnDay): string | null {
  const states = activeAgreements(partner.row).map((agreement) => clausesOf(partner, agreement));
  return [...new Set(states)].map((each) => words.clauseState[each] ?? each).join(text.listSeparator) || null;
}
