import { type LeftOutReason, leftOutReasons } from '../../rules/figures/figure.ts';
import type { AnnualSubject } from './annual-subject.ts';

/** One figure on a line, as workbook and comma-separated file have it. */
export interface FigureLine {
  readonly title: string;
  readonly kind: 'text' | 'prose' | 'number';
  readonly width: number;
}

export function figureColumns({ words }: AnnualSubject): readonly FigureLine[] {
  const { column } = words;
  return [
    { title: column.group, kind: 'prose', width: 22 },
    { title: column.figure, kind: 'prose', width: 34 },
    { title: column.instrument, kind: 'prose', width: 20 },
    { title: column.part, kind: 'prose', width: 26 },
    { title: column.number, kind: 'number', width: 10 },
    { title: column.of, kind: 'number', width: 10 },
    { title: `${column.share} %`, kind: 'number', width: 10 },
    { title: column.unit, kind: 'text', width: 12 },
    { title: column.median, kind: 'number', width: 10 },
    { title: column.formula, kind: 'prose', width: 44 },
    { title: column.rule, kind: 'prose', width: 50 },
    { title: column.leftOut, kind: 'prose', width: 44 },
    { title: column.id, kind: 'text', width: 34 },
  ];
}

/** Every figure in order, a share that has nobody in its denominator without a number. */
export function figureRows(subject: AnnualSubject): (string | number | null)[][] {
  const { input, wordsOf, figuresText, text } = subject;
  return input.figures.figures.map((figure) => {
    const { title, part, formula, rule, instrument } = wordsOf(figure);
    const { numerator, denominator, percent, unit, median, leftOut, group, id } = figure;
    const reasons = leftOutReasons
      .filter((reason) => (leftOut[reason] ?? 0) > 0)
      .map((reason: LeftOutReason) => `${figuresText.leftOut[reason]}${text.colon}${leftOut[reason]}`);
    return [
      figuresText.groups[group],
      title,
      instrument,
      part,
      numerator,
      denominator,
      percent,
      figuresText.units[unit],
      median,
      formula,
      rule,
      reasons.join('; ') || null,
      id,
    ];
  });
}
