import { countryName } from '../../ground/countries/countries.ts';
import type { FiguredRow } from '../../rules/figures/figured-row.ts';
import { groupOf } from '../../rules/figures/partner-group.ts';
import { labelOn, resultStateOf } from '../../rules/standing/result-state.ts';
import { figuresText } from '../figures/figure-words.ts';
import { stateInWords } from '../report/state-in-words.ts';
import { type ReportLanguage, reportText } from '../report/text/report-text.ts';
import { type VendorMasterText, vendorMasterWords } from './text/words.ts';

const texts: Readonly<Record<ReportLanguage, VendorMasterText>> = vendorMasterWords;

export function vendorMasterText(language: ReportLanguage): VendorMasterText {
  return texts[language];
}

/** What the vendor master takes of one vendor number. */
export interface VendorLine {
  readonly agency: string | null;
  readonly number: string | null;
  readonly name: string;
  readonly reference: string;
  readonly country: string | null;
  readonly kind: string;
  /** The vendor master's own label, exactly; null where it has none for the result. */
  readonly label: string | null;
  /** Of the newest assessment, whatever it is worth on the day; null where there was none. */
  readonly date: string | null;
  readonly type: string;
  readonly until: string | null;
  readonly remark: string;
}

/** One line for each vendor number of each partner, as it may be handed on on a day; by name, then by number. */
export function vendorLines(
  rows: readonly FiguredRow[],
  day: string,
  language: ReportLanguage,
): VendorLine[] {
  return rows
    .toSorted((a, b) => (a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1))
    .flatMap((row) => {
      const line = lineOf(row, day, language);
      const numbers = row.vendorNumbers.map((number, at) => ({
        agency: row.alike.agencies[at] || null,
        number,
      }));
      return (numbers.length > 0 ? numbers : [{ agency: null, number: null }]).map((vendor) => ({
        ...vendor,
        ...line,
      }));
    });
}

function lineOf(
  row: FiguredRow,
  day: string,
  language: ReportLanguage,
): Omit<VendorLine, 'agency' | 'number'> {
  const words = texts[language];
  const state = resultStateOf(row, day);
  const isOwn = row.determination === 'preliminary' || row.determination === 'final';
  const relied = row.relied && (!isOwn || row.relied.on > (row.determinedOn ?? '')) ? row.relied : null;
  const label = state.kind === 'not-shown' ? '' : labelOn(row, day);
  // Points of the scheme of 2020 are no label: what is said of them is a remark.
  const isPoints = state.kind === 'reliance' && relied?.rating === null;
  const remarks = [
    state.kind === 'not-shown' ? words.notShown : stateInWords(reportText(language), state),
    ...(isPoints ? [label] : label === '' && row.risk ? [reportText(language).risk[row.risk]] : []),
  ];
  return {
    name: row.name,
    reference: row.reference,
    country: row.country && countryName(row.country, language),
    kind: figuresText(language).kinds[groupOf(row.type)],
    label: isPoints || label === '' ? null : label,
    date: relied ? relied.on : isOwn ? row.determinedOn : null,
    type: relied ? words.type.relied(relied.entity) : isOwn ? words.type.own : words.type.none,
    until: state.kind === 'reliance' ? (relied?.until ?? null) : isOwn ? row.validUntil : row.basisUntil,
    remark: remarks.join('; '),
  };
}
