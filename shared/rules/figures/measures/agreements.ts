import { isOver } from '../../../ground/dates/is-over.ts';
import { leftOut, type Measure, type PartnerOnDay } from '../measure.ts';

const group = 'agreements';
const unit = 'agreement';

const active = ({ row }: PartnerOnDay) => row.agreements.filter(({ status }) => status === 'active');
type Agreement = ReturnType<typeof active>[number];

/** The one thing that an agreement's clauses lack first: an absent element weighs more than one in other words, and that more than one that nobody looked for. */
export function clausesOf({ row, day }: PartnerOnDay, { id, absent, unchecked, subGaps }: Agreement): string {
  const changed = row.portfolio.agreements[id]?.changed ?? 0;
  if (absent > 0) return 'missing';
  if (changed > 0) return 'changed';
  // The row adds what came back in other words to what nobody looked for.
  if (unchecked - changed > 0) return 'unchecked';
  return subGaps.some((endsOn) => endsOn === null || !isOver(endsOn, day)) ? 'sub-gaps' : 'complete';
}

function tally(partner: PartnerOnDay, part: (agreement: Agreement) => string | null) {
  const agreements = active(partner);
  if (agreements.length === 0) return leftOut('no-active-agreement');
  const parts: Record<string, number> = {};
  for (const agreement of agreements) {
    const name = part(agreement);
    if (name !== null) parts[name] = (parts[name] ?? 0) + 1;
  }
  return { of: agreements.length, parts };
}

/** Active agreements: their clauses, and what carries them. */
export const agreementMeasures: readonly Measure[] = [
  {
    name: 'clauses',
    group,
    unit,
    parts: ['complete', 'missing', 'changed', 'unchecked', 'sub-gaps'],
    judge: (partner) => tally(partner, (agreement) => clausesOf(partner, agreement)),
  },
  {
    name: 'carried',
    group,
    unit,
    parts: ['valid', 'without'],
    judge: (partner) => tally(partner, () => (partner.gate === null ? 'valid' : 'without')),
  },
  {
    name: 'without-because',
    group,
    unit,
    parts: [
      'never-assessed',
      'result-expired',
      'basis-over',
      'not-proceed',
      'suspended',
      'ended',
      'not-shown',
    ],
    judge: (partner) => {
      const { gate } = partner;
      if (active(partner).length > 0 && gate === null) return leftOut('nothing-missing');
      return tally(partner, () => gate);
    },
  },
  {
    name: 'exception',
    group,
    unit,
    parts: ['with-reason', 'without-reason'],
    judge: (partner) => {
      const { gate, row } = partner;
      if (active(partner).length > 0 && gate === null) return leftOut('nothing-missing');
      return tally(partner, ({ id }) =>
        row.portfolio.agreements[id]?.exception === gate ? 'with-reason' : 'without-reason',
      );
    },
  },
  {
    name: 'exception-over',
    group,
    unit,
    parts: ['running', 'over'],
    judge: ({ row, gate }) => {
      const excepted = row.agreements.filter(({ id }) => row.portfolio.agreements[id]?.excepted);
      if (excepted.length === 0) return leftOut('no-exception');
      const running = excepted.filter(
        ({ id, status }) =>
          status === 'active' && gate !== null && row.portfolio.agreements[id]?.exception === gate,
      ).length;
      return { of: excepted.length, parts: { running, over: excepted.length - running } };
    },
  },
];
