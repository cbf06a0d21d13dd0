import { type Figure, type FigureGroup, figureGroups } from '../../rules/figures/figure.ts';
import { weakestOf } from '../../rules/figures/weakest.ts';
import { cell, paragraph } from '../report/blocks.ts';
import type { Block, Chart, ReportSection, TableRow } from '../report/word-report.ts';
import type { AnnualSubject } from './annual-subject.ts';

/** Figures of each measure together, under its title and denominator; measures of which nothing can be counted are left to the workbook. */
export function groupSections(subject: AnnualSubject): ReportSection[] {
  const told = new Set(subject.input.figures.figures.map(({ group }) => group));
  // A group that is withheld as a whole has no heading either.
  return figureGroups
    .filter((group) => told.has(group))
    .map((group) => ({
      heading: subject.figuresText.groups[group],
      blocks: [...plotsOf(subject, group), ...tableOf(subject, group)],
    }));
}

/** Detail that the workbook alone tells: pairs of ratings, and single standards beyond met and not met. */
const onlyInWorkbook: ReadonlySet<string> = new Set([
  'moved',
  'differs',
  'standard-na',
  'practice',
  'action-standard',
]);

function tableOf(subject: AnnualSubject, group: FigureGroup): Block[] {
  const { words, input, wordsOf, share, text } = subject;
  const own = input.figures.figures.filter(
    (figure) => figure.group === group && !onlyInWorkbook.has(figure.measure),
  );
  const byMeasure = Map.groupBy(own, ({ id }) => id.slice(0, id.lastIndexOf(':')));
  const rows = [...byMeasure.values()].flatMap((figures): TableRow[] => {
    const [first] = figures;
    if (!first) return [];
    const { title, of, instrument } = wordsOf(first);
    const isEmpty = first.denominator === 0;
    const head = instrument === null ? title : `${title} – ${instrument}`;
    const lead: TableRow = {
      cells: [
        {
          lines: [
            head,
            `${of}${text.colon}${isEmpty ? words.noData : (first.denominator ?? first.numerator)}`,
          ],
          strong: true,
        },
      ],
      emphasis: false,
      leads: true,
    };
    if (isEmpty) return [lead];
    return [
      lead,
      ...figures.map((figure) => ({
        cells: [
          cell(wordsOf(figure).part),
          cell(String(figure.numerator)),
          cell(figure.denominator === null ? '' : share(figure)),
        ],
        emphasis: false,
      })),
    ];
  });
  return [
    {
      kind: 'table',
      columns: [
        { title: words.column.figure, share: 56, align: 'start' },
        { title: words.column.number, share: 14, align: 'center' },
        { title: words.column.share, share: 30, align: 'start' },
      ],
      rows,
      breaks: true,
    },
  ];
}

function plotsOf(subject: AnnualSubject, group: FigureGroup): Block[] {
  const { instruments } = subject;
  if (group === 'ratings') return instruments.flatMap((instrument) => ratingPlot(subject, instrument));
  return group === 'standards' ? instruments.flatMap((instrument) => standardPlot(subject, instrument)) : [];
}

const ofInstrument = (figures: readonly Figure[], instrument: string) =>
  figures.filter((figure) => figure.instrument === instrument);

export function ratingPlot(subject: AnnualSubject, instrument: string): Block[] {
  const { of, wordsOf, words, share } = subject;
  const figures = ofInstrument(of('rating'), instrument);
  const [first] = figures;
  if (!first?.denominator) return [];
  const { title, instrument: name } = wordsOf(first);
  const chart: Chart = {
    kind: 'chart',
    title: `${title} – ${name ?? instrument}`,
    description: words.plotOf(
      `${title}: ${figures.map((figure) => `${wordsOf(figure).part} ${share(figure)}`).join('; ')}`,
    ),
    categories: figures.map((figure) => wordsOf(figure).part),
    series: [{ name: title, values: figures.map(({ numerator }) => numerator), shade: 'dark' }],
  };
  return [chart];
}

export function standardPlot(subject: AnnualSubject, instrument: string): Block[] {
  const { of, wordsOf, words, share, text, input } = subject;
  const met = ofInstrument(of('standard'), instrument).filter(({ part }) => part === 'met');
  const notMet = ofInstrument(of('standard'), instrument).filter(({ part }) => part === 'not-met');
  const na = ofInstrument(of('standard-na'), instrument);
  const [first] = met;
  if (!first || met.every(({ denominator }) => !denominator)) return [];
  const name = wordsOf(first).instrument ?? instrument;
  const series = [
    { of: met, shade: 'dark' },
    { of: notMet, shade: 'middle' },
    { of: na, shade: 'light' },
  ] as const;
  const chart: Chart = {
    kind: 'chart',
    title: name,
    description: words.plotOf(met.map((figure) => `${wordsOf(figure).title}: ${share(figure)}`).join('; ')),
    categories: met.map((figure) => wordsOf(figure).title),
    series: series.flatMap(({ of: figures, shade }) => {
      const [one] = figures;
      return one
        ? [{ name: wordsOf(one).part, values: figures.map(({ numerator }) => numerator), shade }]
        : [];
    }),
  };
  const weakest = weakestOf(input.figures.figures, instrument).map(
    (figure) => `${wordsOf(figure).title}${text.colon}${share(figure)}`,
  );
  return [chart, paragraph(weakest.length > 0 ? words.weakest(weakest.join('; ')) : words.allMet)];
}
