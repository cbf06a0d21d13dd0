import { isOver } from '../../../ground/dates/is-over.ts';
import { counts, isInPeriod, leftOut, type Measure, onePartner, ratingMissing } from '../measure.ts';

const group = 'decisions';
const unit = 'partner';

/** What heads of office decided in spite of what was found, or because of it. */
export const decisionMeasures: readonly Measure[] = [
  {
    name: 'low-decided',
    group,
    unit,
    parts: ['proceed', 'proceed-with-conditions', 'do-not-proceed'],
    judge: (partner) => {
      const inPeriod = partner.row.portfolio.decisions.filter(
        ({ on, low }) => low && isInPeriod(partner, on),
      );
      // Of several the last one has the word.
      const last = inPeriod.at(-1);
      return last ? onePartner(last.kind) : leftOut('not-in-period');
    },
  },
  {
    name: 'low-running',
    group,
    unit,
    parts: ['closed', 'goes-on', 'undecided'],
    judge: (partner) => {
      const missing = ratingMissing(partner);
      if (missing !== null) return leftOut(missing);
      const { row, state } = partner;
      if (row.risk !== 'high') return leftOut('not-low');
      if (['not-proceed', 'suspended', 'ended'].includes(state.kind)) return onePartner('closed');
      return onePartner(row.portfolio.result?.decided ? 'goes-on' : 'undecided');
    },
  },
  {
    name: 'emergency',
    group,
    unit,
    parts: ['running', 'over'],
    judge: ({ row, day }) => {
      const own = row.portfolio.bases.filter(({ kind, from }) => kind === 'emergency' && from <= day);
      if (own.length === 0) return leftOut('no-exception');
      return onePartner(own.some(({ until }) => !isOver(until, day)) ? 'running' : 'over');
    },
  },
  {
    name: 'emergency-unassessed',
    group,
    unit,
    parts: ['running', 'over'],
    judge: ({ state }) => {
      if (state.kind === 'emergency') return onePartner('running');
      return state.kind === 'emergency-over' ? onePartner('over') : onePartner();
    },
  },
  {
    name: 'emergency-in-period',
    group,
    unit,
    parts: ['begun'],
    judge: (partner) =>
      counts(
        'begun',
        partner.row.portfolio.bases.some(
          ({ kind, from }) => kind === 'emergency' && isInPeriod(partner, from),
        ),
      ),
  },
  {
    name: 'closed',
    group,
    unit,
    parts: ['not-proceed', 'suspended', 'ended'],
    judge: ({ row }) => onePartner(row.closed === null ? undefined : row.closed),
  },
  {
    name: 'closed-in-period',
    group,
    unit,
    parts: ['not-proceed', 'suspended', 'ended'],
    judge: (partner) => {
      const { closed, closedOn } = partner.row;
      return onePartner(closed !== null && isInPeriod(partner, closedOn) ? closed : undefined);
    },
  },
];
