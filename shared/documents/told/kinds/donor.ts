import type { FiguredRow } from '../../../rules/figures/figured-row.ts';
import { type Effort, effortOf } from '../../../rules/follow-up/effort.ts';
import type { ToldReport } from '../told-report.ts';
import { beyondPage, percentCell, reportOf, type ToldSubject } from '../told-subject.ts';

/** How partners go about closing their gaps, by name: effort and progress as facts, and no order of merit. */
export function donorReport(subject: ToldSubject): ToldReport {
  const { words, column, nameColumns, input, day } = subject;
  const rows = input.rows.map((row) => ({ row, effort: effortOf(input.fileOf(row), day) }));
  return {
    ...reportOf(subject, 'donor'),
    facts: [],
    sections: [
      {
        heading: words.section.gapEffort,
        lines: sentences(
          subject,
          rows.map(({ effort }) => effort),
        ),
      },
      {
        heading: words.section.list,
        lines: [words.line.byName],
        table: {
          key: 'effort',
          sheet: words.sheet.effort,
          columns: beyondPage(
            [
              ...nameColumns,
              column('state', 'prose', 26),
              column('capacity', 'prose', 22),
              column('determinedOn', 'date', 14),
              column('until', 'date', 14),
              column('due', 'number', 11),
              column('onTime', 'number', 11),
              column('late', 'number', 9),
              column('overdue', 'number', 10),
              column('reviews', 'number', 13),
              column('closed', 'number', 11),
              column('reopened', 'number', 13),
              column('issued', 'number', 10),
              column('returned', 'number', 10),
              column('trained', 'number', 10),
              column('total', 'number', 8),
              column('share', 'number', 9),
            ],
            'reference',
            'determinedOn',
            'until',
            'reviews',
            'issued',
            'returned',
            'trained',
            'total',
          ),
          rows: rows.map(({ row, effort }) => cells(subject, row, effort)),
        },
      },
    ],
  };
}

function sentences({ words, share, shareOf, input }: ToldSubject, efforts: readonly Effort[]): string[] {
  const sum = (of: (effort: Effort) => number) => efforts.reduce((total, effort) => total + of(effort), 0);
  const due = sum(({ actions }) => actions.due);
  const instruments = [...new Set(input.figures.figures.flatMap((figure) => figure.instrument ?? []))];
  return [
    words.line.noRanking,
    words.line.onTime(
      share(
        sum(({ actions }) => actions.onTime),
        due,
      ),
    ),
    words.line.overdue(
      share(
        sum(({ actions }) => actions.overdue),
        due,
      ),
    ),
    words.line.turned(
      sum(({ reReviews }) => reReviews.closed),
      sum(({ reReviews }) => reReviews.reopened),
    ),
    words.line.gaps(shareOf('gaps:with-plan')),
    ...instruments.map((id) => {
      const name = input.instruments.newestOf(id)?.texts[input.language]?.shortTitle;
      return words.line.better(name ?? id, shareOf(`movement/${id}:better`));
    }),
    words.line.training(shareOf('trained:trained')),
  ];
}

function cells({ nameCells, onDay, state, text, day }: ToldSubject, row: FiguredRow, effort: Effort) {
  const isSigned = row.determination === 'preliminary' || row.determination === 'final';
  const capacity =
    row.rating !== null ? text.rating[row.rating] : row.risk !== null ? text.risk[row.risk] : null;
  const newest = row.training
    .filter(({ on }) => on <= day)
    .toSorted((a, b) => (a.on < b.on ? 1 : -1))
    .at(0);
  return [
    ...nameCells(row),
    state(onDay(row)),
    isSigned ? capacity : null,
    isSigned ? row.determinedOn : null,
    isSigned ? row.validUntil : null,
    effort.actions.due,
    effort.actions.onTime,
    effort.actions.late,
    effort.actions.overdue,
    effort.reReviews.count,
    effort.reReviews.closed,
    effort.reReviews.reopened,
    effort.plans.issued,
    effort.plans.returned,
    newest?.trained ?? null,
    newest?.total ?? null,
    newest ? percentCell(newest.trained, newest.total) : null,
  ];
}
