import type { LoadedInstrument, Rating, Risk } from '../../../content/instrument/instrument.ts';
import type { ResultFacts } from '../../portfolio/portfolio-facts.ts';
import { leftOut, type Measure, onePartner, type PartnerOnDay, ratingMissing } from '../measure.ts';

const group = 'ratings';
const unit = 'partner';

/**
 * Ratings on one instrument: those of two instruments are never added up. `standards` are those that any version of it
 * asks.
 */
export function ratingMeasures(
  { definition: { id, bands } }: LoadedInstrument,
  standards: readonly string[],
): Measure[] {
  const best: Readonly<Record<Risk, number>> = { low: 2, moderate: 1, high: 0 };
  const parts = bands.toSorted((a, b) => best[b.risk] - best[a.risk]).map(({ rating }) => rating);
  const common = { group, unit, instrument: id } as const;
  const rankOf = (rating: Rating) => -parts.indexOf(rating);
  return [
    {
      ...common,
      name: 'rating',
      parts,
      judge: (partner) => {
        const missing = ratingMissing(partner);
        if (missing !== null) return leftOut(missing);
        if (partner.row.result?.instrument !== id) return leftOut('other-instrument');
        return onePartner(partner.row.rating ?? '');
      },
    },
    {
      ...common,
      name: 'self-score',
      parts,
      judge: ofResult(id, ({ self }) => (self === null ? leftOut('no-self-score') : onePartner(self))),
    },
    {
      ...common,
      name: 'preliminary',
      parts,
      judge: ofResult(id, ({ preliminary }) =>
        preliminary === null ? leftOut('no-preliminary') : onePartner(preliminary),
      ),
    },
    {
      ...common,
      name: 'final',
      parts,
      judge: ofResult(id, ({ final }) => (final === null ? leftOut('no-final') : onePartner(final))),
    },
    {
      ...common,
      name: 'movement',
      parts: ['better', 'same', 'worse'],
      judge: ofBoth(id, (before, after) => {
        const by = rankOf(after) - rankOf(before);
        return by > 0 ? 'better' : by < 0 ? 'worse' : 'same';
      }),
    },
    {
      ...common,
      name: 'moved',
      parts: parts.flatMap((before) => parts.map((after) => `${before}-${after}`)),
      judge: ofBoth(id, (before, after) => `${before}-${after}`),
    },
    {
      ...common,
      name: 'self-and-un',
      unit: 'answer',
      parts: ['same', 'different'],
      judge: ({ row }) => {
        const reasons = Object.values(row.compared[id] ?? {});
        const same = reasons.filter((reason) => reason === null).length;
        if (reasons.length === 0) return leftOut('nothing-compared');
        return { of: reasons.length, parts: { same, different: reasons.length - same } };
      },
    },
    {
      ...common,
      name: 'difference',
      unit: 'answer',
      parts: [
        'no-evidence',
        'evidence-expired',
        'insufficient',
        'not-practised',
        'misunderstood',
        'other',
        'none',
      ],
      judge: ({ row }) => {
        const compared = Object.values(row.compared[id] ?? {});
        const reasons = compared.filter((reason) => reason !== null);
        if (reasons.length === 0)
          return leftOut(compared.length === 0 ? 'nothing-compared' : 'nothing-differs');
        const parts: Record<string, number> = {};
        for (const reason of reasons) parts[reason] = (parts[reason] ?? 0) + 1;
        return { of: reasons.length, parts };
      },
    },
    ...standards.map((standard): Measure => {
      return {
        ...common,
        name: 'differs',
        standard,
        parts: ['different'],
        judge: ({ row }) => {
          const reason = row.compared[id]?.[standard];
          if (reason === undefined) return leftOut('nothing-compared');
          return onePartner(reason === null ? undefined : 'different');
        },
      };
    }),
  ];
}

/** Of the assessment whose determination stands, in force or not: the ledger says what was determined. */
function ofResult(
  id: string,
  judge: (result: ResultFacts) => ReturnType<Measure['judge']>,
): Measure['judge'] {
  return ({ row, state }: PartnerOnDay) => {
    const { result } = row.portfolio;
    if (!result)
      return leftOut(state.kind === 'not-shown' || state.kind === 'not-accepted' ? state.kind : 'no-result');
    return result.instrument === id ? judge(result) : leftOut('other-instrument');
  };
}

function ofBoth(id: string, part: (before: Rating, after: Rating) => string): Measure['judge'] {
  return ofResult(id, ({ preliminary, final }) => {
    if (preliminary === null) return leftOut('no-preliminary');
    return final === null ? leftOut('no-final') : onePartner(part(preliminary, final));
  });
}
