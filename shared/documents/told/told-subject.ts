import { countryName } from '../../ground/countries/countries.ts';
import type { WithheldKind } from '../../rules/audience/audience.ts';
import type { FiguredRow } from '../../rules/figures/figured-row.ts';
import { daysOf, type PartnerOnDay, partnerOnDay } from '../../rules/figures/measure.ts';
import { groupOf } from '../../rules/figures/partner-group.ts';
import type { ResultKind } from '../../rules/standing/result-state.ts';
import { labelOn } from '../../rules/standing/result-state.ts';
import { audienceText } from '../audience/audience-text.ts';
import { figuresText } from '../figures/figure-words.ts';
import { stateInWords } from '../report/state-in-words.ts';
import { shareInWords } from '../report/text/format.ts';
import { reportText } from '../report/text/report-text.ts';
import { toldText } from './text/told-text.ts';
import type { ToldInput } from './told-input.ts';
import type { ToldColumn } from './told-report.ts';

/** States that tell of a decision, or of an exemption. */
const ofDecision: ReadonlySet<ResultKind> = new Set([
  'not-proceed',
  'suspended',
  'ended',
  'emergency',
  'emergency-over',
  'no-contact',
  'no-contact-over',
]);
const ofOthers: ReadonlySet<ResultKind> = new Set(['reliance', 'reliance-over', 'not-accepted']);

/** Words and look-ups that every report over partners needs. */
export function toldSubject(input: ToldInput) {
  const { language, sharing, figures } = input;
  const words = toldText(language);
  const text = reportText(language);
  const { notTold } = audienceText(language);
  const withholds = (kind: WithheldKind) => sharing.withheld.includes(kind);
  const days = daysOf(figures.asOf, figures.from);
  /** Whether the state itself tells what the audience doesn't get. */
  const isHidden = ({ state }: PartnerOnDay) =>
    (withholds('decisions') && ofDecision.has(state.kind)) ||
    (withholds('entities') && ofOthers.has(state.kind));
  const column = (
    key: keyof typeof words.column,
    kind: ToldColumn['kind'],
    width: number,
    tells?: WithheldKind,
  ): ToldColumn => ({ key, title: words.column[key], kind, width, ...(tells ? { tells } : {}) });
  return {
    input,
    words,
    text,
    day: figures.asOf,
    withholds,
    column,
    /** Columns that begin the lines of most lists. */
    nameColumns: [
      column('name', 'prose', 34, 'partners'),
      column('reference', 'text', 16, 'references'),
      column('country', 'text', 18),
    ],
    nameCells: ({ name, reference, country }: FiguredRow) => [
      name,
      reference,
      country && countryName(country, language),
    ],
    kind: (row: FiguredRow) => figuresText(language).kinds[groupOf(row.type)],
    onDay: (row: FiguredRow) => partnerOnDay(row, days),
    state: (partner: PartnerOnDay) => (isHidden(partner) ? notTold : stateInWords(text, partner.state)),
    /** The label that may be used on the day. */
    label: (partner: PartnerOnDay) => (isHidden(partner) ? notTold : labelOn(partner.row, figures.asOf)),
    share: (part: number, whole: number) => shareInWords(text, part, whole),
    shareOf: (id: string) => {
      const figure = figures.figures.find((each) => each.id === id);
      return figure ? shareInWords(text, figure.numerator, figure.denominator ?? 0) : text.noData;
    },
  };
}
export type ToldSubject = ReturnType<typeof toldSubject>;

/** Columns that a page has no room for. */
export function beyondPage(columns: readonly ToldColumn[], ...keys: readonly string[]): ToldColumn[] {
  return columns.map((column) => (keys.includes(column.key) ? { ...column, beyondPage: true } : column));
}

/** The report of a kind, without facts: those are the same in all. */
export function reportOf<Kind extends keyof ToldSubject['words']['reports']>(
  { words }: ToldSubject,
  kind: Kind,
) {
  return { kind, ...words.reports[kind] };
}

/** A number of one decimal, as shares are printed; null of nobody. */
export function percentCell(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part * 1000) / whole) / 10;
}
