import type { Versions } from '../../content/files/versions.ts';
import type { Instruments } from '../../content/instrument/instruments.ts';
import type { CheckLibrary } from '../../content/practice-checks/check-library.ts';
import { percentOf } from '../follow-up/percent.ts';
import { allMeasures } from './all-measures.ts';
import type { Figure, Figures, LeftOutReason } from './figure.ts';
import { type FiguredRow, isCounted } from './figured-row.ts';
import { daysOf, leftOut, type Measure, measureId, type PartnerOnDay, partnerOnDay } from './measure.ts';
import { type PartnerGroup, partnerGroups } from './partner-group.ts';
import { type PortfolioFilter, passesFilter, passesScope } from './portfolio-filter.ts';

/** What figures are asked of: rows as they stood on the day, and which of them. */
export interface FigureQuestion {
  readonly rows: readonly FiguredRow[];
  readonly instruments: Instruments;
  /** By which practice checks are judged. */
  readonly checks: Versions<CheckLibrary>;
  readonly filter: PortfolioFilter;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** First day of the period: as it was asked for, or the first of January. */
export function periodFrom({ filter, asOf }: Pick<FigureQuestion, 'filter' | 'asOf'>): string {
  return filter.from ?? `${asOf.slice(0, 4)}-01-01`;
}

/** Works every figure out in one pass over the rows. The same rows in any order give the same figures. */
export function computeFigures(question: FigureQuestion): Figures {
  return figuresOf(question, () => true);
}

/** The figures of some measures alone, by the names of those; the order is that of all figures. */
export function computeMeasures(question: FigureQuestion, names: readonly string[]): Figures {
  const wanted = new Set(names);
  return figuresOf(question, ({ name }) => wanted.has(name));
}

/** One figure alone, by its id; null where these partners have none of that id on the day. */
export function computeFigure(question: FigureQuestion, id: string): Figure | null {
  const { figures } = figuresOf(question, (measure) => id.startsWith(`${measureId(measure)}:`));
  return figures.find((figure) => figure.id === id) ?? null;
}

function figuresOf(question: FigureQuestion, isAskedFor: (measure: Measure) => boolean): Figures {
  const { filter, asOf } = question;
  const { passed, archived } = selectRows(question);
  const from = periodFrom(question);
  const tallies = allMeasures(passed, question).filter(isAskedFor).map(createTally);
  const days = daysOf(asOf, from);
  for (const row of passed) {
    const partner = partnerOnDay(row, days);
    const isAsked = passesScope(row, filter);
    for (const tally of tallies) tally.add(partner, isAsked);
  }
  return {
    ...partnersOf(question, passed),
    figures: tallies.flatMap((tally) => tally.figures(archived)),
  };
}

/** What stands beside figures, for whoever asks for none of them: day, period, and which partners they would be about. */
export function countPartners(question: FigureQuestion): Omit<Figures, 'figures'> {
  return partnersOf(question, selectRows(question).passed);
}

function partnersOf(question: FigureQuestion, passed: readonly FiguredRow[]): Omit<Figures, 'figures'> {
  return {
    asOf: question.asOf,
    from: periodFrom(question),
    partners: { all: passed.length, inScope: passed.filter(({ inScope }) => inScope).length },
    twoRatings: passed
      .filter((row) => row.portfolio.result?.twoRatings && passesScope(row, question.filter))
      .map(({ id, reference, name }) => ({ id, reference, name })),
  };
}

/** The rows that a filter lets through, scope apart, and how many of those it would let through are archived. */
export function selectRows({ rows, filter }: Pick<FigureQuestion, 'rows' | 'filter'>) {
  const asked = rows.filter((row) => passesFilter(row, filter));
  const passed = asked.filter(isCounted).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { passed, archived: asked.length - passed.length };
}

interface PartTally {
  numerator: number;
  partners: number;
  readonly kinds: Map<PartnerGroup, number>;
}

function createTally(measure: Measure) {
  const parts = new Map<string, PartTally>(measure.parts.map((part) => [part, newPart()]));
  const left: Partial<Record<LeftOutReason, number>> = {};
  const kinds = new Map<PartnerGroup, number>();
  const days: number[] = [];
  let of = 0;
  let partners = 0;
  const leave = (reason: LeftOutReason) => {
    left[reason] = (left[reason] ?? 0) + 1;
  };

  return {
    add(partner: PartnerOnDay, isAsked: boolean): void {
      const judged = isAsked || measure.everyScope ? measure.judge(partner) : outsideOf(partner);
      if ('leftOut' in judged) {
        leave(judged.leftOut);
        return;
      }
      of += judged.of;
      partners += 1;
      kinds.set(partner.kind, (kinds.get(partner.kind) ?? 0) + judged.of);
      if (judged.days) days.push(...judged.days);
      for (const name in judged.parts) {
        const amount = judged.parts[name] ?? 0;
        let part = parts.get(name);
        if (!part) {
          part = newPart();
          parts.set(name, part);
        }
        part.numerator += amount;
        if (amount > 0) part.partners += 1;
        part.kinds.set(partner.kind, (part.kinds.get(partner.kind) ?? 0) + amount);
      }
    },
    figures(archived: number): Figure[] {
      const { isCount, instrument = null, standard = null, course = null } = measure;
      const withArchived = archived > 0 ? { archived, ...left } : left;
      const known = measure.parts.length;
      const found = [...parts.entries()];
      const ordered = [...found.slice(0, known), ...found.slice(known).sort(([a], [b]) => (a < b ? -1 : 1))];
      return ordered.map(([part, tally]) => ({
        id: `${measureId(measure)}:${part}`,
        group: measure.group,
        unit: measure.unit,
        measure: measure.name,
        part,
        instrument,
        standard,
        course,
        numerator: tally.numerator,
        denominator: isCount ? null : of,
        percent: isCount ? null : percentOf(tally.numerator, of),
        median: medianOf(days),
        partners: { counted: tally.partners, of: partners },
        leftOut: withArchived,
        kinds: partnerGroups.flatMap((kind) => {
          const denominator = kinds.get(kind);
          return denominator === undefined
            ? []
            : [{ kind, numerator: tally.kinds.get(kind) ?? 0, denominator }];
        }),
      }));
    },
  };
}

/** A partner on the other side of the scope that was asked for. */
const outsideOf = ({ row }: PartnerOnDay) => leftOut(row.inScope ? 'in-scope' : 'out-of-scope');

const newPart = (): PartTally => ({ numerator: 0, partners: 0, kinds: new Map() });

/** The middle of some numbers, of an even count the mean of the two in the middle; null of none. */
export function medianOf(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null;
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}
