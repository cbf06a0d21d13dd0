import { isOver } from '../../../ground/dates/is-over.ts';
import type { ActionFacts } from '../../portfolio/portfolio-facts.ts';
import { leftOut, type Measure, onePartner, type PartnerOnDay, ratingMissing } from '../measure.ts';

const group = 'plans';

type ActionState = 'verified' | 'done' | 'on-time' | 'overdue';
const actionStates: readonly ActionState[] = ['verified', 'done', 'on-time', 'overdue'];

/** Where an action stands on a day; one that was dropped stands nowhere. */
function stateOf({ status, doneOn, dueOn }: ActionFacts, day: string): ActionState {
  if (status === 'verified') return 'verified';
  if (doneOn !== null) return 'done';
  return isOver(dueOn, day) ? 'overdue' : 'on-time';
}

const kept = ({ row }: PartnerOnDay): readonly ActionFacts[] =>
  row.portfolio.actions.filter(({ status }) => status !== 'dropped');

function count(actions: readonly ActionFacts[], day: string): ReturnType<Measure['judge']> {
  if (actions.length === 0) return leftOut('no-plan');
  const parts: Record<string, number> = {};
  for (const action of actions) {
    const state = stateOf(action, day);
    parts[state] = (parts[state] ?? 0) + 1;
  }
  return { of: actions.length, parts };
}

/** The capacity-strengthening plans and their actions; what was dropped counts no more. */
export function planMeasures(
  standardsOf: readonly (readonly [instrument: string, standards: readonly string[]])[],
): Measure[] {
  return [
    {
      name: 'plan',
      group,
      unit: 'partner',
      parts: ['on-time', 'overdue', 'closed'],
      judge: (partner) => {
        const states = kept(partner).map((action) => stateOf(action, partner.day));
        if (states.length === 0) return leftOut('no-plan');
        if (states.includes('overdue')) return onePartner('overdue');
        return onePartner(states.every((state) => state === 'verified') ? 'closed' : 'on-time');
      },
    },
    {
      name: 'gaps',
      group,
      unit: 'partner',
      parts: ['with-plan', 'without-plan'],
      judge: (partner) => {
        const missing = ratingMissing(partner);
        if (missing !== null) return leftOut(missing);
        if (partner.row.gaps.length === 0) return leftOut('no-gap');
        return onePartner(kept(partner).length > 0 ? 'with-plan' : 'without-plan');
      },
    },
    {
      name: 'action',
      group,
      unit: 'action',
      parts: actionStates,
      judge: (partner) => count(kept(partner), partner.day),
    },
    {
      name: 'days-to-close',
      group,
      unit: 'action',
      parts: ['verified'],
      judge: (partner) => {
        const actions = kept(partner);
        const closed = actions.filter(({ status }) => status === 'verified');
        if (actions.length === 0) return leftOut('no-plan');
        return {
          of: actions.length,
          parts: { verified: closed.length },
          days: closed.map(({ addedOn, on }) => daysBetween(addedOn, on)),
        };
      },
    },
    ...standardsOf.flatMap(([instrument, standards]) =>
      standards.map(
        (standard): Measure => ({
          name: 'action-standard',
          group,
          unit: 'action',
          instrument,
          standard,
          parts: actionStates,
          judge: (partner) =>
            count(
              kept(partner).filter((each) => each.instrument === instrument && each.standard === standard),
              partner.day,
            ),
        }),
      ),
    ),
  ];
}

/** Days from one calendar date to another; none where the second comes before the first. */
function daysBetween(from: string, to: string): number {
  const dayOf = (date: string) => {
    const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
    return daysFromEra(year, month, day);
  };
  return Math.max(0, dayOf(to) - dayOf(from));
}

/** Days of the proleptic Gregorian calendar up to a date, counted from a year that begins in March. */
function daysFromEra(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const fromMarch = (month + 9) % 12;
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leaps + Math.floor((153 * fromMarch + 2) / 5) + day;
}
