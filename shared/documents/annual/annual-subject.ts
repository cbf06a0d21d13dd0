import type { Instruments } from '../../content/instrument/instruments.ts';
import { countryName } from '../../ground/countries/countries.ts';
import type { Figure, FigurePartner, Figures } from '../../rules/figures/figure.ts';
import type { PortfolioFilter } from '../../rules/figures/portfolio-filter.ts';
import { createFigureWords, type FigureWords, figuresText } from '../figures/figure-words.ts';
import type { ReportContext } from '../report/report-context.ts';
import { dateInWords, shareInWords } from '../report/text/format.ts';
import { type ReportLanguage, reportText } from '../report/text/report-text.ts';
import { annualAr } from './text/ar.ts';
import { type AnnualText, annualEn } from './text/en.ts';

export interface AnnualInput extends ReportContext {
  readonly figures: Figures;
  /** The same over all scopes, for the kinds of partner. */
  readonly everyScope: Figures;
  /** Of each figure those in its numerator. */
  readonly behind: ReadonlyMap<string, readonly FigurePartner[]>;
  readonly clocksAhead: readonly { readonly reference: string; readonly name: string }[];
  readonly filter: PortfolioFilter;
  readonly instruments: Instruments;
  readonly sha256: (text: string) => string;
}

const texts: Readonly<Record<ReportLanguage, AnnualText>> = { en: annualEn, ar: annualAr };

/** Words and look-ups that every part of the annual figures needs. */
export function annualSubject(input: AnnualInput) {
  const { language, figures, filter } = input;
  const words = texts[language];
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
    filter: filterInWords(filter, language),
    wordsOf: (figure: Figure): FigureWords => wordsOf(figure),
    share,
    shareOf: (id: string) => share(byId.get(id)),
    figure: (id: string) => byId.get(id),
    of: (measure: string) => figures.figures.filter((figure) => figure.measure === measure),
    instruments: [...new Set(figures.figures.flatMap(({ instrument }) => instrument ?? []))],
  };
}
export type AnnualSubject = ReturnType<typeof annualSubject>;

function filterInWords(filter: PortfolioFilter, language: ReportLanguage): string[] {
  const words = texts[language].filter;
  const { kinds } = figuresText(language);
  const colon = reportText(language).colon;
  return [
    words.scope[filter.scope],
    ...(filter.country ? [`${words.country}${colon}${countryName(filter.country, language)}`] : []),
    ...(filter.kind ? [`${words.kind}${colon}${kinds[filter.kind]}`] : []),
    ...(filter.entity ? [`${words.entity}${colon}${filter.entity}`] : []),
    ...(filter.agreement ? [words.agreement[filter.agreement]] : []),
  ];
}
