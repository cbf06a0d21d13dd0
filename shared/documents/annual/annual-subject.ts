import type { Instruments } from '../../content/instrument/instruments.ts';
import { withheldKindOf } from '../../rules/audience/withheld-figure.ts';
import type { Figure, FigurePartner, Figures } from '../../rules/figures/figure.ts';
import type { PortfolioFilter } from '../../rules/figures/portfolio-filter.ts';
import type { Sharing } from '../audience/audience-text.ts';
import { createFigureWords, type FigureWords, figuresText } from '../figures/figure-words.ts';
import type { ReportContext } from '../report/report-context.ts';
import { dateInWords, shareInWords } from '../report/text/format.ts';
import { reportText } from '../report/text/report-text.ts';
import { annualText } from './annual-text.ts';
import { filterInWords } from './filter-in-words.ts';

export interface AnnualInput extends ReportContext {
  readonly figures: Figures;
  /** The same over all scopes, for the kinds of partner. */
  readonly everyScope: Figures;
  /** Of each figure those in its numerator. */
  readonly behind: ReadonlyMap<string, readonly FigurePartner[]>;
  readonly clocksAhead: readonly { readonly reference: string; readonly name: string }[];
  readonly filter: PortfolioFilter;
  readonly instruments: Instruments;
  readonly sharing: Sharing;
  readonly sha256: (text: string) => string;
}

/** Words and look-ups that every part of the annual figures needs. */
export function annualSubject(input: AnnualInput) {
  const { language, figures, filter } = input;
  const words = annualText(language);
  const text = reportText(language);
  const wordsOf = createFigureWords(language, input.instruments);
  const byId = new Map(figures.figures.map((figure) => [figure.id, figure]));
  const share = (figure: Figure | undefined) =>
    figure ? shareInWords(text, figure.numerator, figure.denominator ?? 0) : words.noData;
  return {
    input,
    words,
    text,
    figuresText: figuresText(language),
    day: dateInWords(text, figures.asOf),
    period: words.period(dateInWords(text, figures.from), dateInWords(text, figures.asOf)),
    filter: filterInWords(filter, language, input.sharing),
    wordsOf: (figure: Figure): FigureWords => wordsOf(figure),
    share,
    shareOf: (id: string) => share(byId.get(id)),
    figure: (id: string) => byId.get(id),
    of: (measure: string) => figures.figures.filter((figure) => figure.measure === measure),
    instruments: [...new Set(figures.figures.flatMap(({ instrument }) => instrument ?? []))],
  };
}
export type AnnualSubject = ReturnType<typeof annualSubject>;

/** The input as an audience gets it: without figures, names and faults of the record that are withheld from it. */
export function settleAnnual(input: AnnualInput): AnnualInput {
  const { withheld } = input.sharing;
  if (withheld.length === 0) return input;
  return {
    ...input,
    figures: settleFigures(input.figures, input.sharing),
    everyScope: settleFigures(input.everyScope, input.sharing),
    behind: namesNobody(input.sharing) ? new Map() : input.behind,
    clocksAhead: withheld.includes('record') ? [] : input.clocksAhead,
  };
}

/** Whether the partners behind figures are left out: they are named with their references, and each needs the other. */
export function namesNobody({ withheld }: Sharing): boolean {
  return withheld.includes('partners') || withheld.includes('references');
}

/** Figures without those that are withheld from an audience, and without the names of whose rating is in doubt. */
export function settleFigures(figures: Figures, { withheld }: Sharing): Figures {
  return {
    ...figures,
    figures: figures.figures.filter((figure) => {
      const kind = withheldKindOf(figure);
      return kind === null || !withheld.includes(kind);
    }),
    twoRatings: withheld.includes('record') ? [] : figures.twoRatings,
  };
}
