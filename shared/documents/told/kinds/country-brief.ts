import { countryName } from '../../../ground/countries/countries.ts';
import { addMonths } from '../../../ground/dates/clocks.ts';
import type { PartnerOnDay } from '../../../rules/figures/measure.ts';
import { isRatingCurrent } from '../../../rules/standing/result-state.ts';
import { type AnnualInput, annualSubject } from '../../annual/annual-subject.ts';
import { ratingPlot, standardPlot } from '../../annual/group-sections.ts';
import { sentencesOf } from '../../annual/summary-section.ts';
import type { Chart } from '../../report/word-report.ts';
import type { ToldReport, ToldSection } from '../told-report.ts';
import { reportOf, type ToldSubject } from '../told-subject.ts';
import { activeAgreements } from './register.ts';

/** Partners that a brief names: two pages hold no more. */
const mostNamed = 6;

/** Two pages for a head of office: plain sentences, two plots, and the partners that ask for a decision. */
export function countryBrief(subject: ToldSubject, annual: AnnualInput): ToldReport {
  const { input, words } = subject;
  const own = annualSubject(annual);
  const country = input.filter.country && countryName(input.filter.country, input.language);
  const [main, ...others] = byResults(subject, own.instruments);
  const charts = (main ? [...ratingPlot(own, main), ...standardPlot(own, main)] : []).filter(
    (block): block is Chart => block.kind === 'chart',
  );
  const nameOf = (id: string) => input.instruments.newestOf(id)?.texts[input.language]?.shortTitle ?? id;
  return {
    ...reportOf(subject, 'country-brief'),
    ...(country ? { title: words.forCountry(country) } : {}),
    isBrief: true,
    facts: [],
    sections: [
      asksSection(subject),
      {
        heading: words.section.summary,
        lines: [
          ...sentencesOf({ ...own, instruments: main ? [main] : [] }),
          ...(others.length > 0 ? [words.line.otherInstruments(others.map(nameOf).join('; '))] : []),
        ],
      },
      ...(charts.length > 0 ? [{ heading: words.section.plots, plots: charts }] : []),
    ],
  };
}

/** Instruments by how many ratings count on them, those without any left out. */
function byResults({ input }: ToldSubject, instruments: readonly string[]): string[] {
  const countOf = (id: string) =>
    input.figures.figures.find(({ measure, instrument }) => measure === 'rating' && instrument === id)
      ?.denominator ?? 0;
  return instruments
    .filter((id) => countOf(id) > 0)
    .toSorted((a, b) => countOf(b) - countOf(a) || (a < b ? -1 : 1));
}

function asksSection(subject: ToldSubject): ToldSection {
  const { words, column, input } = subject;
  const asking = input.rows.flatMap((row) => {
    const partner = subject.onDay(row);
    const why = asksOf(subject, partner);
    return why.length > 0 ? [{ row, why }] : [];
  });
  const rest = asking.length - mostNamed;
  return {
    heading: words.section.asks,
    tells: 'decisions',
    lines: [
      asking.length === 0 ? words.line.noAsks : words.line.asks(asking.length),
      ...(rest > 0 ? [words.line.asksMore(rest)] : []),
    ],
    ...(asking.length === 0
      ? {}
      : {
          table: {
            key: 'asks',
            sheet: words.sheet.asks,
            columns: [column('name', 'prose', 40, 'partners'), column('why', 'prose', 60)],
            rows: asking.slice(0, mostNamed).map(({ row, why }) => [row.name, why.join('; ')]),
          },
        }),
  };
}

function asksOf({ words, day }: ToldSubject, { row, state, gate }: PartnerOnDay): string[] {
  const { ask } = words;
  const exceptions = activeAgreements(row).map(({ id }) => row.portfolio.agreements[id]);
  const isLow = row.risk === 'high' && row.portfolio.result !== null && isRatingCurrent(state);
  return [
    ...(isLow && !row.portfolio.result?.decided ? [ask.undecided] : []),
    ...(gate !== null && exceptions.some((each) => each?.exception !== gate) ? [ask.uncarried] : []),
    ...(state.kind === 'emergency-over' ? [ask.over] : []),
    ...(row.validUntil !== null &&
    row.validUntil >= day &&
    row.validUntil <= addMonths(day, 3) &&
    row.closed === null
      ? [ask.expiring]
      : []),
  ];
}
