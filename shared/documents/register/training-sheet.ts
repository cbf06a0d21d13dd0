import type { TrainingTotals } from '../../rules/follow-up/training-totals.ts';
import type { RegisterRow, RegisterSheet } from '../report/register-report.ts';
import { dateInWords } from '../report/text/format.ts';
import type { RegisterSubject } from './register-input.ts';

/**
 * Personnel trained within twelve months over the partners of the workbook: the newest record of each partner, then each
 * course by itself, every share with its numerator and denominator.
 */
export function trainingSheet(subject: RegisterSubject, name: string): RegisterSheet {
  const { text, input } = subject;
  const { training: totals } = input;
  const labels = text.register.training;
  const columns = trainingColumns(subject);
  return {
    name,
    columns,
    preamble: [
      [labels.period, labels.fromTo(dateInWords(text, totals.since), dateInWords(text, totals.asOf))],
      [labels.asked, String(totals.asked)],
      [labels.withoutRecord, String(totals.withoutRecord)],
      [labels.apart, labels.apartMeaning],
    ],
    back: null,
    rows: linesOf(totals, labels.any).map(
      (line, index): RegisterRow => ({
        cells: columns.map(({ value }) => value(line)),
        link: null,
        emphasis: index === 0,
      }),
    ),
    printedColumns: null,
    hasFilter: false,
    frozenColumns: 0,
  };
}

type Sum = TrainingTotals['any'];

interface Line extends Sum {
  readonly course: string;
  /** Partners with older records only; null over all courses, where a partner may stand in several. */
  readonly older: number | null;
}

function linesOf({ any, courses }: TrainingTotals, anyCourse: string): readonly Line[] {
  return [{ ...any, course: anyCourse, older: null }, ...courses];
}

/** Columns of the sheet, with their meaning for the explanations. */
export function trainingColumns({ text }: RegisterSubject) {
  const titles = text.register.training.columns;
  const number = (key: Exclude<keyof typeof titles, 'course'>, value: (line: Line) => number | null) => ({
    ...titles[key],
    kind: 'number' as const,
    width: 16,
    value,
  });
  return [
    { ...titles.course, kind: 'prose' as const, width: 44, value: ({ course }: Line) => course },
    number('partners', ({ partners }) => partners),
    number('trained', ({ trained }) => trained),
    number('total', ({ total }) => total),
    number('percent', ({ percent }) => percent),
    number('older', ({ older }) => older),
  ];
}
