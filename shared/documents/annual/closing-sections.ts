import type { Figure } from '../../rules/figures/figure.ts';
import { type PartnerGroup, partnerGroups } from '../../rules/figures/partner-group.ts';
import { cell, list, paragraph, subheading } from '../report/blocks.ts';
import type { Block, ReportSection } from '../report/word-report.ts';
import type { AnnualSubject } from './annual-subject.ts';

/** Figures that are told by kind of partner in the document; the workbook has all of them. */
const byKind: readonly string[] = [
  'active-agreement:with',
  'assessed-in-period:assessed',
  'valid:valid',
  'never-assessed:never',
  'plan:overdue',
  'carried:without',
  'trained:trained',
];

/** Civil society first, as the tool is applied; the others beside it, whatever the scope (HSP/EB.2024/10, footnote 3). */
export function kindSection(subject: AnnualSubject): ReportSection {
  const { words, input, wordsOf, figuresText, text } = subject;
  const figures = byKind.flatMap((id) => input.everyScope.figures.find((figure) => figure.id === id) ?? []);
  const kinds = partnerGroups.filter((kind) => figures.some((figure) => amountOf(figure, kind)));
  const shareOf = (figure: Figure, kind: PartnerGroup) => {
    const found = amountOf(figure, kind);
    return found ? text.countOf(String(found.numerator), String(found.denominator)) : text.noData;
  };
  const width = Math.floor(64 / Math.max(kinds.length, 1));
  const heading = words.sections.byKind;
  if (kinds.length === 0) return { heading, blocks: [paragraph(words.noData)] };
  return {
    heading,
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: words.column.figure, share: 100 - width * kinds.length, align: 'start' },
          ...kinds.map((kind) => ({
            title: figuresText.kinds[kind],
            share: width,
            align: 'center' as const,
          })),
        ],
        rows: figures.map((figure) => ({
          cells: [
            cell([wordsOf(figure).title, wordsOf(figure).part]),
            ...kinds.map((kind) => cell(shareOf(figure, kind))),
          ],
          emphasis: false,
        })),
        breaks: true,
      },
    ],
  };
}

const amountOf = ({ kinds }: Figure, kind: PartnerGroup) => kinds.find((each) => each.kind === kind);

/** What the figures can't say: ratings of which two stand, clocks that were wrong, results that can't be shown. */
export function doubtSection({ words, input, figure }: AnnualSubject): ReportSection {
  const { twoRatings } = input.figures;
  const notShown = figure('valid:valid')?.leftOut['not-shown'] ?? 0;
  const named = (rows: readonly { readonly name: string; readonly reference: string }[]) =>
    list(rows.map(({ name, reference }) => `${name} (${reference})`));
  const blocks: Block[] = [
    ...(twoRatings.length > 0 ? [paragraph(words.doubts.twoRatings), named(twoRatings)] : []),
    ...(input.clocksAhead.length > 0 ? [paragraph(words.doubts.clocks), named(input.clocksAhead)] : []),
    ...(notShown > 0 ? [paragraph(words.doubts.notShown(notShown))] : []),
  ];
  return {
    heading: words.sections.doubts,
    blocks: blocks.length > 0 ? blocks : [paragraph(words.doubts.none)],
  };
}

/** How every figure comes about: what holds for all, then rule and formula of each measure. */
export function methodSection({ words, input, wordsOf }: AnnualSubject): ReportSection {
  const byMeasure = Map.groupBy(input.figures.figures, ({ measure }) => measure);
  return {
    heading: words.sections.method,
    blocks: [
      list(words.method),
      {
        kind: 'table',
        columns: [
          { title: words.column.figure, share: 30, align: 'start' },
          { title: words.column.rule, share: 40, align: 'start' },
          { title: words.column.formula, share: 30, align: 'start' },
        ],
        rows: [...byMeasure.values()].flatMap(([first]) => {
          if (!first) return [];
          const { title, rule, formula } = wordsOf(first);
          const name = first.standard || first.course ? `${title} …` : title;
          return [{ cells: [cell(name), cell(rule), cell(formula)], emphasis: false }];
        }),
        breaks: true,
      },
    ],
  };
}

/** Partners of one figure that the document names at most: beyond that the workbook does. */
export const mostNamed = 60;

/** Who is behind each figure. What every partner is in, and plain detail, is left to the workbook. */
export function appendixSection(subject: AnnualSubject): ReportSection {
  const { words, input, wordsOf, share, text } = subject;
  const told = input.figures.figures.filter(
    ({ measure, numerator }) =>
      numerator > 0 && !['partners', 'moved', 'differs', 'practice', 'action-standard'].includes(measure),
  );
  return {
    heading: words.sections.appendix,
    blocks: told.flatMap((figure): Block[] => {
      const partners = input.behind.get(figure.id) ?? [];
      const { title, part, instrument } = wordsOf(figure);
      const head = [title, part, ...(instrument === null ? [] : [instrument])].join(' – ');
      const named = partners.slice(0, mostNamed).map(({ name, reference }) => `${name} (${reference})`);
      const rest = partners.length - named.length;
      return [
        subheading(`${head}${text.colon}${share(figure)}`),
        paragraph([...named, ...(rest > 0 ? [words.more(rest)] : [])].join('; '), 'small'),
      ];
    }),
  };
}
