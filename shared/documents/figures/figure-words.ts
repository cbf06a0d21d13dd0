import type { Instruments } from '../../content/instrument/instruments.ts';
import { type LocalizedInstrument, textFor } from '../../content/instrument/localize.ts';
import type { Figure } from '../../rules/figures/figure.ts';
import type { PartnerGroup } from '../../rules/figures/partner-group.ts';
import { type ReportLanguage, reportText } from '../report/text/report-text.ts';
import { type FiguresText, figuresWords, type MeasureName } from './text/words.ts';

const texts: Readonly<Record<ReportLanguage, FiguresText>> = figuresWords;

export function figuresText(language: ReportLanguage): FiguresText {
  return texts[language];
}

type Named = Pick<
  Figure,
  'measure' | 'part' | 'instrument' | 'standard' | 'course' | 'denominator' | 'median'
>;

/** A figure in words: what is counted, of what, by which rule, and the formula. */
export interface FigureWords {
  /** What the figures of one measure have in common. */
  readonly title: string;
  readonly part: string;
  readonly of: string;
  readonly rule: string;
  readonly formula: string;
  /** Of the instrument that it is about; null where it is about none. */
  readonly instrument: string | null;
}

/** Gives figures their words in a language; instruments bring those of ratings and standards. */
export function createFigureWords(language: ReportLanguage, instruments: Instruments) {
  const text = figuresText(language);
  const report = reportText(language);
  const made = new Map<string, LocalizedInstrument | null>();
  const wordsOf = (id: string | null): LocalizedInstrument | null => {
    if (id === null) return null;
    const known = made.get(id);
    if (known !== undefined) return known;
    const found = instruments.newestOf(id);
    const words = found ? textFor(found, language) : null;
    made.set(id, words);
    return words;
  };
  const ratingOf = (instrument: string | null, rating: string): string =>
    wordsOf(instrument)?.ratings[rating]?.label.text ??
    report.rating[rating as keyof typeof report.rating] ??
    rating;

  const partOf = ({ measure, part, instrument }: Named): string => {
    const own = text.measures[measure as MeasureName]?.parts?.[part];
    if (own !== undefined) return own;
    if (measure === 'kind') return text.kinds[part as PartnerGroup] ?? part;
    if (measure === 'stage') return report.stage[part as keyof typeof report.stage] ?? part;
    if (measure === 'relied-on' || measure === 'found-elsewhere') return part;
    const [before = '', after] = part.split('-');
    return after === undefined || measure !== 'moved'
      ? ratingOf(instrument, part)
      : text.moved(ratingOf(instrument, before), ratingOf(instrument, after));
  };

  return (figure: Named): FigureWords => {
    const { standard, instrument, course } = figure;
    const own = text.measures[figure.measure as MeasureName];
    const title = standard && wordsOf(instrument)?.standards[standard]?.title.text;
    const fill = (sentence: string): string =>
      sentence
        .replace('{standard}', `${standard ?? ''} ${title || ''}`.trim())
        .replace('{course}', course ?? '');
    const part = partOf(figure);
    const of = fill(own.of);
    const formula = figure.denominator === null ? text.count(of) : text.formula(part, of);
    return {
      title: fill(own.title),
      part,
      of,
      rule: own.rule,
      formula: figure.measure === 'days-to-close' ? `${formula}; ${text.median}` : formula,
      instrument: wordsOf(instrument)?.shortTitle.text ?? null,
    };
  };
}
