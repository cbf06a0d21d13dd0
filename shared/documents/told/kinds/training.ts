import { addMonths } from '../../../ground/dates/clocks.ts';
import { trainingHoldsMonths, trainingTotals } from '../../../rules/follow-up/training-totals.ts';
import type { ToldReport } from '../told-report.ts';
import { beyondPage, percentCell, reportOf, type ToldSubject } from '../told-subject.ts';

/** Of each partner the newest record of each course; partners without any have a line of their own. */
export function trainingReport(subject: ToldSubject): ToldReport {
  const { words, column, nameColumns, nameCells, input, day, shareOf } = subject;
  const since = addMonths(day, -trainingHoldsMonths);
  const totals = trainingTotals(
    input.rows.map((row) => ({ ...row, inScope: true })),
    day,
  );
  return {
    ...reportOf(subject, 'training'),
    facts: [],
    sections: [
      {
        heading: words.section.summary,
        lines: [
          words.line.training(shareOf('trained:trained')),
          words.line.record(shareOf('training-record:with')),
          words.line.neverAdded,
        ],
      },
      {
        heading: words.section.list,
        table: {
          key: 'training',
          sheet: words.sheet.training,
          columns: beyondPage(
            [
              ...nameColumns,
              column('course', 'prose', 34, 'words'),
              column('on', 'date', 14),
              column('trained', 'number', 10),
              column('total', 'number', 10),
              column('share', 'number', 10),
              column('within', 'text', 14),
            ],
            'reference',
            'within',
          ),
          rows: input.rows.flatMap((row) => {
            const records = row.training.filter(({ on }) => on <= day);
            if (records.length === 0) return [[...nameCells(row), null, null, null, null, null, words.no]];
            return records.map(({ course, on, trained, total }) => [
              ...nameCells(row),
              course,
              on,
              trained,
              total,
              percentCell(trained, total),
              on >= since ? words.yes : words.no,
            ]);
          }),
        },
      },
      {
        heading: words.section.courses,
        tells: 'words',
        table: {
          key: 'courses',
          sheet: words.sheet.courses,
          columns: [
            column('course', 'prose', 44),
            column('partners', 'number', 12),
            column('trained', 'number', 12),
            column('total', 'number', 12),
            column('share', 'number', 12),
          ],
          rows: totals.courses.map(({ course, partners, trained, total, percent }) => [
            course,
            partners,
            trained,
            total,
            percent,
          ]),
        },
      },
    ],
  };
}
