import type { Figure } from '../../../rules/figures/figure.ts';
import { createFigureWords } from '../../figures/figure-words.ts';
import type { ToldReport, ToldSection } from '../told-report.ts';
import { reportOf, type ToldSubject } from '../told-subject.ts';

/** Measures of each section. What an organisation asks for is told by the sentence above them. */
const sections = [
  ['wfp', (figure: Figure) => figure.measure === 'wfp-kpi'],
  ['iasc', (figure: Figure) => figure.measure.startsWith('iasc-')],
  [
    'mopan',
    ({ id }: Figure) =>
      [
        'valid:valid',
        'valid:without',
        'carried:without',
        'clauses:complete',
        'low-decided:proceed-with-conditions',
        'gaps:with-plan',
        'active-in-scope:in-scope',
      ].includes(id),
  ],
  [
    'actionPlan',
    ({ id, measure, part }: Figure) =>
      [
        'trained:trained',
        'training-record:with',
        'assessed-in-period:assessed',
        'days-to-close:verified',
      ].includes(id) ||
      measure === 'plan' ||
      (measure === 'action' && part === 'overdue') ||
      (measure === 'standard' && part === 'met'),
  ],
] as const;

/** Figures that others ask for, each with numerator, denominator, share, formula and rule. */
export function kpiReport(subject: ToldSubject): ToldReport {
  const { words, input } = subject;
  return {
    ...reportOf(subject, 'kpi'),
    facts: [],
    sections: sections.map(([key, belongs]): ToldSection => {
      const figures = input.figures.figures.filter(belongs);
      return {
        heading: words.section[key],
        lines: [words.line[key]],
        table: figureTable(subject, key, figures),
      };
    }),
  };
}

function figureTable(
  { words, column, input }: ToldSubject,
  key: (typeof sections)[number][0],
  figures: readonly Figure[],
) {
  const wordsOf = createFigureWords(input.language, input.instruments);
  return {
    key,
    sheet: words.sheet[key],
    columns: [
      column('figure', 'prose', 34),
      column('part', 'prose', 22),
      column('number', 'number', 10),
      column('of', 'number', 8),
      column('share', 'number', 10),
      column('formula', 'prose', 40),
      column('rule', 'prose', 44),
    ],
    rows: figures.map((figure) => {
      const { title, instrument, part, formula, rule } = wordsOf(figure);
      return [
        instrument === null ? title : `${title} – ${instrument}`,
        part,
        figure.median === null ? figure.numerator : figure.numerator,
        figure.denominator,
        figure.percent,
        formula,
        rule,
      ];
    }),
  };
}
