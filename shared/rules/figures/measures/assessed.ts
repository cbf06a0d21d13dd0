import { isOver } from '../../../ground/dates/is-over.ts';
import { counts, isInPeriod, leftOut, type Measure, onePartner, type PartnerOnDay } from '../measure.ts';

const group = 'assessed';
const unit = 'partner';

/** What an own result that carries the work is measured by; others are left out. */
const ofOwn = (judge: (partner: PartnerOnDay) => boolean, part: string): Measure['judge'] => {
  return (partner) => {
    if (partner.state.kind === 'not-shown') return leftOut('not-shown');
    return partner.carriedBy === 'own' ? counts(part, judge(partner)) : leftOut('no-own-result');
  };
};

/** Whether somebody relied on another entity's result, or on a newer one, or withdrew that. */
const isAnswered = (
  { on }: { readonly on: string },
  { relied, endedReliance }: Pick<PartnerOnDay['row'], 'relied' | 'endedReliance'>,
) => (relied !== null && relied.on >= on) || (endedReliance !== null && endedReliance.on >= on);

/** Whether partners were assessed, what carries the work that day, and what is about to end. */
export const assessedMeasures: readonly Measure[] = [
  {
    name: 'assessed-in-period',
    group,
    unit,
    parts: ['assessed'],
    judge: (partner) =>
      counts(
        'assessed',
        partner.row.portfolio.determined.some(({ on }) => isInPeriod(partner, on)),
      ),
  },
  {
    name: 'valid',
    group,
    unit,
    parts: ['valid', 'without'],
    judge: ({ state, carriedBy }) =>
      state.kind === 'not-shown'
        ? leftOut('not-shown')
        : onePartner(carriedBy === null ? 'without' : 'valid'),
  },
  {
    name: 'carried-by',
    group,
    unit,
    parts: ['own', 'reliance', 'headquarters', 'emergency', 'no-contact'],
    judge: ({ state, carriedBy }) => {
      if (state.kind === 'not-shown') return leftOut('not-shown');
      return carriedBy === null ? leftOut('nothing-valid') : onePartner(carriedBy);
    },
  },
  {
    name: 'state',
    group,
    unit,
    parts: [
      'in-force',
      'preliminary',
      'expiring',
      'evidence-expired',
      'window-over',
      'reliance',
      'emergency',
      'no-contact',
      'expired',
      'reliance-over',
      'emergency-over',
      'no-contact-over',
      'not-proceed',
      'suspended',
      'ended',
      'not-shown',
      'not-accepted',
      'not-assessed',
    ],
    judge: ({ state }) => onePartner(state.kind),
  },
  {
    name: 'expiring',
    group,
    unit,
    parts: ['expiring'],
    judge: ofOwn(({ row, day, yearAfter }) => {
      const { validUntil } = row;
      return validUntil !== null && !isOver(validUntil, day) && validUntil <= yearAfter;
    }, 'expiring'),
  },
  {
    name: 'expired-evidence',
    group,
    unit,
    parts: ['expired-evidence'],
    judge: ofOwn(({ state }) => state.standards.length > 0, 'expired-evidence'),
  },
  {
    name: 'never-assessed',
    group,
    unit,
    parts: ['never'],
    judge: ({ state, carriedBy }) =>
      counts('never', state.kind === 'not-assessed' && carriedBy !== 'headquarters'),
  },
  {
    name: 'relied-on',
    group,
    unit,
    parts: [],
    judge: ({ row, carriedBy }) =>
      carriedBy === 'reliance' && row.relied ? onePartner(row.relied.entity) : leftOut('not-relied'),
  },
  {
    name: 'found-elsewhere',
    group,
    unit,
    parts: [],
    judge: ({ row, state }) => {
      const isAlone = state.kind === 'not-accepted';
      const waits = row.found !== null && (isAlone || (row.ratedBy === null && !isAnswered(row.found, row)));
      return waits && row.found ? onePartner(row.found.entity) : leftOut('none-waits');
    },
  },
  {
    name: 'stage',
    group,
    unit,
    parts: ['self-assessment', 'review', 'decision', 'monitoring', 'final-determination'],
    judge: ({ row }) => (row.stage === null ? leftOut('no-assessment') : onePartner(row.stage)),
  },
];
