import { slowPractice } from './practice.ts';
import { replay, type SlowPartner } from './replay.ts';
import {
  carrierOf,
  closedOf,
  gateOf,
  hasExpiredEvidence,
  hasRating,
  isIn,
  kindOf,
  lastOf,
  monthsFrom,
  ratingOf,
  resultOf,
  stageOf,
  stateOf,
  validTo,
  waitingFor,
} from './worth.ts';

/** So many of so many; null for a plain count. */
export type Slow = readonly [counted: number, of: number | null];

/**
 * Every figure of the portfolio once more, from the entries alone, by counting one after the other: slow, plain, and
 * written apart from the program. `elements` is how many elements of clauses there are; `only` counts some partners alone,
 * though what others carry is still known.
 */
export function slowFigures(
  entries: readonly object[],
  day: string,
  elements: number,
  only: (partner: SlowPartner) => boolean = () => true,
) {
  return countSlowly(replay(entries, day), day, elements, only);
}

/** As `slowFigures`, of partners that are replayed already. */
export function countSlowly(
  known: readonly SlowPartner[],
  day: string,
  elements: number,
  only: (partner: SlowPartner) => boolean,
) {
  const all = known.filter((partner) => !partner.archived && only(partner));
  const scope = all.filter(isIn);
  const from = `${day.slice(0, 4)}-01-01`;
  const isNow = (on: string | null) => on !== null && on >= from && on <= day;
  const state = (partner: SlowPartner) => stateOf(partner, day);
  const carrier = (partner: SlowPartner) => carrierOf(partner, known, day);
  const active = ({ agreements }: SlowPartner) =>
    agreements.filter(({ withdrawn, fields }) => !withdrawn && fields.status === 'active');
  const count = (rows: readonly unknown[]) => rows.length;
  const partners = (rows: readonly SlowPartner[], holds: (partner: SlowPartner) => boolean): Slow => [
    count(rows.filter(holds)),
    count(rows),
  ];
  const each = <Row>(rows: readonly Row[], holds: (row: Row) => boolean): Slow => [
    count(rows.filter(holds)),
    count(rows),
  ];
  const determined = (partner: SlowPartner) =>
    partner.assessments.some(
      ({ cancelled, ledger }) => !cancelled && ledger.some(({ kind, on }) => kind !== 'self' && isNow(on)),
    );
  const own = scope.filter((partner) => carrier(partner) === 'own');
  const on = (instrument: string) => scope.filter((partner) => resultOf(partner)?.instrument === instrument);
  const rated = (instrument: string) => on(instrument).filter((partner) => hasRating(partner, day));
  const both = (instrument: string) =>
    on(instrument).flatMap((partner) => {
      const result = resultOf(partner);
      const before = result && lastOf(result, 'preliminary');
      const after = result && lastOf(result, 'final');
      return before && after ? [{ before, after }] : [];
    });
  const risks = ['high', 'moderate', 'low'];
  const moved = ({ before, after }: ReturnType<typeof both>[number]) => {
    const by = risks.indexOf(after.risk ?? '') - risks.indexOf(before.risk ?? '');
    return by > 0 ? 'better' : by < 0 ? 'worse' : 'same';
  };
  /** Answers that both sides gave in the latest assessment on an instrument that has any. */
  const compared = (instrument: string) =>
    scope.flatMap((partner) => {
      const pairs = partner.assessments
        .filter((one) => one.instrument === instrument && !one.cancelled)
        .map((one) =>
          Object.keys(one.self).flatMap((standard) => {
            const self = one.self[standard] ?? null;
            const un = one.review[standard] ?? null;
            if (self === null || un === null) return [];
            return [{ standard, same: self === un, why: one.why[standard] ?? 'none' }];
          }),
        );
      return pairs.findLast((found) => found.length > 0) ?? [];
    });
  const kept = (partner: SlowPartner) =>
    partner.actions.filter(({ moves }) => moves.at(-1)?.status !== 'dropped');
  const actionState = ({ moves, dueOn }: SlowPartner['actions'][number]) => {
    const status = moves.at(-1)?.status;
    if (status === 'verified') return 'verified';
    if (status === 'done-by-partner') return 'done';
    return dueOn < day ? 'overdue' : 'on-time';
  };
  const planned = scope.filter((partner) => kept(partner).length > 0);
  const planState = (partner: SlowPartner) => {
    const states = kept(partner).map(actionState);
    if (states.includes('overdue')) return 'overdue';
    return states.every((one) => one === 'verified') ? 'closed' : 'on-time';
  };
  const gaps = (partner: SlowPartner) =>
    Object.values(resultOf(partner)?.review ?? {}).filter(
      (answer) => answer === 'no' || answer === 'absent' || answer === 'progressing',
    );
  const contracts = scope.flatMap((partner) => active(partner).map((agreement) => ({ partner, agreement })));
  const gate = ({ partner }: { partner: SlowPartner }) => gateOf(partner, known, day);
  const without = contracts.filter((one) => gate(one) !== null);
  const clauses = ({ agreement }: (typeof contracts)[number]) => {
    const states = Object.values(agreement.elements);
    if (states.includes('absent')) return 'missing';
    if (states.includes('changed')) return 'changed';
    if (states.length < elements) return 'unchecked';
    const lacks = agreement.subs.some(
      ({ withdrawn, fields }) =>
        !withdrawn &&
        (fields.endsOn === null || fields.endsOn >= day) &&
        (fields.flowDown?.state !== 'present' || fields.assessed?.state !== 'yes'),
    );
    return lacks ? 'sub-gaps' : 'complete';
  };
  const stands = ({ partner, agreement }: (typeof contracts)[number]) => {
    const given = agreement.exceptions.at(-1);
    return given && partner.turns.every((at) => at <= given.at) ? given.gate : null;
  };
  const excepted = scope.flatMap((partner) =>
    partner.agreements
      .filter(({ withdrawn, exceptions }) => !withdrawn && exceptions.length > 0)
      .map((agreement) => ({ partner, agreement })),
  );
  const year = (partner: SlowPartner) =>
    partner.trained
      .filter((record) => !record.withdrawn && record.on >= monthsFrom(day, -12) && record.on <= day)
      .toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const people = (records: readonly { trained: number; total: number }[]): Slow => [
    records.reduce((sum, record) => sum + record.trained, 0),
    records.reduce((sum, record) => sum + record.total, 0),
  ];
  const decided = scope.flatMap((partner) => {
    const found = partner.assessments
      .filter(({ cancelled }) => !cancelled)
      .flatMap(({ decisions }) => decisions.filter((one) => one.low && isNow(one.on)));
    return found.length > 0 ? [found.at(-1)?.kind] : [];
  });
  const low = scope.filter((partner) => hasRating(partner, day) && ratingOf(partner)?.risk === 'high');
  const lowState = (partner: SlowPartner) => {
    if (closedOf(partner)) return 'closed';
    const result = resultOf(partner);
    return result && result.decisions.length + result.consequences.length > 0 ? 'goes-on' : 'undecided';
  };
  const emergencies = scope.filter(({ bases }) =>
    bases.some((one) => one.kind === 'emergency' && one.from <= day),
  );
  const isEmergency = ({ bases }: SlowPartner) =>
    bases.some(({ kind, until, endedOn }) => {
      const end = endedOn !== null && endedOn < until ? endedOn : until;
      return kind === 'emergency' && end >= day;
    });
  const tool = (partner: SlowPartner) => ['own', 'reliance', 'headquarters'].includes(carrier(partner) ?? '');
  const portal = all.filter(
    (partner) =>
      kindOf(partner) === 'civil-society' &&
      partner.agreements.some(({ withdrawn, fields }) => !withdrawn && isNow(fields.startsOn)) &&
      (partner.fields.unppNumber ?? '').trim() !== '',
  );

  /** One figure by its id, such as "rating/un-ip-psea-2020:full"; null for one that nobody has thought of here. */
  return (id: string): Slow | null => {
    const cut = id.lastIndexOf(':');
    const part = id.slice(cut + 1);
    const [measure = '', first = '', standard = ''] = id.slice(0, cut).split('/');
    const answered = rated(first).filter((partner) => (resultOf(partner)?.review[standard] ?? null) !== null);
    const applies = answered.filter((partner) => resultOf(partner)?.review[standard] !== 'not-applicable');
    const isMet = (partner: SlowPartner) =>
      ['yes', 'adequate'].includes(resultOf(partner)?.review[standard] ?? '');
    switch (measure) {
      case 'partners':
        return [count(all), null];
      case 'active-agreement':
        return partners(all, (partner) => active(partner).length > 0 === (part === 'with'));
      case 'kind':
        return partners(all, (partner) => kindOf(partner) === part);
      case 'scope':
        return partners(
          all,
          (partner) =>
            part ===
            `${isIn(partner) ? 'in' : 'out'}-by-${partner.fields.scope === null ? 'kind' : 'decision'}`,
        );
      case 'active-in-scope':
        return partners(
          all.filter((partner) => active(partner).length > 0),
          (partner) => isIn(partner) === (part === 'in-scope'),
        );
      case 'no-contact':
        return partners(scope, ({ fields }) => fields.directContact === false);
      case 'assessed-in-period':
        return partners(scope, determined);
      case 'valid':
        return partners(scope, (partner) => (carrier(partner) !== null) === (part === 'valid'));
      case 'carried-by':
        return partners(
          scope.filter((partner) => carrier(partner) !== null),
          (partner) => carrier(partner) === part,
        );
      case 'state':
        return partners(scope, (partner) => state(partner) === part);
      case 'expiring':
        return partners(own, (partner) => {
          const until = validTo(partner);
          return until !== null && until >= day && until <= monthsFrom(day, 12);
        });
      case 'expired-evidence':
        return partners(own, (partner) => hasExpiredEvidence(partner, day));
      case 'never-assessed':
        return partners(scope, (partner) => state(partner) === 'not-assessed' && carrier(partner) === null);
      case 'relied-on':
        return partners(
          scope.filter((partner) => carrier(partner) === 'reliance'),
          ({ relied }) => relied.some(({ entity, endedOn }) => entity === part && endedOn === null),
        );
      case 'found-elsewhere':
        return partners(
          scope.filter((partner) => waitingFor(partner, day) !== null),
          (partner) => waitingFor(partner, day) === part,
        );
      case 'stage':
        return partners(
          scope.filter((partner) => stageOf(partner) !== null),
          (partner) => stageOf(partner) === part,
        );
      case 'rating':
        return partners(rated(first), (partner) => ratingOf(partner)?.rating === part);
      case 'self-score':
      case 'preliminary':
      case 'final': {
        const kind = measure === 'self-score' ? 'self' : measure;
        const found = on(first).flatMap((partner) => {
          const result = resultOf(partner);
          const line = result && lastOf(result, kind);
          return line && line.rating !== null ? [line] : [];
        });
        return each(found, ({ rating }) => rating === part);
      }
      case 'movement':
        return each(both(first), (pair) => moved(pair) === part);
      case 'moved':
        return each(both(first), ({ before, after }) => `${before.rating}-${after.rating}` === part);
      case 'self-and-un':
        return each(compared(first), ({ same }) => same === (part === 'same'));
      case 'difference':
        return each(
          compared(first).filter(({ same }) => !same),
          ({ why }) => why === part,
        );
      case 'differs':
        return each(
          compared(first).filter((one) => one.standard === standard),
          ({ same }) => !same,
        );
      case 'standard':
        return partners(applies, (partner) => isMet(partner) === (part === 'met'));
      case 'practice': {
        const names: Record<string, string> = { good: 'holds', bad: 'fails', none: 'unchecked' };
        return partners(
          applies.filter(isMet),
          (partner) => names[slowPractice(partner, first, standard)] === part,
        );
      }
      case 'written-done': {
        const lines = rated(first).flatMap((partner) =>
          Object.entries(resultOf(partner)?.review ?? {}).flatMap(([name, answer]) => {
            if (answer === null || answer === 'not-applicable') return [];
            const practice = slowPractice(partner, first, name);
            if (!['yes', 'adequate'].includes(answer))
              return [practice === 'good' ? 'done-not-written' : 'neither'];
            if (practice === 'none') return ['written-only'];
            return [practice === 'good' ? 'written-and-done' : 'written-not-done'];
          }),
        );
        return each(lines, (line) => line === part);
      }
      case 'standard-na':
        return [answered.length - applies.length, answered.length];
      case 'plan':
        return partners(planned, (partner) => planState(partner) === part);
      case 'gaps':
        return partners(
          scope.filter((partner) => hasRating(partner, day) && gaps(partner).length > 0),
          (partner) => kept(partner).length > 0 === (part === 'with-plan'),
        );
      case 'action':
      case 'days-to-close':
        return each(scope.flatMap(kept), (action) => actionState(action) === part);
      case 'action-standard':
        return each(
          scope.flatMap((partner) =>
            kept(partner).filter(
              (action) =>
                action.standard === standard &&
                partner.assessments.some((one) => one.id === action.assessment && one.instrument === first),
            ),
          ),
          (action) => actionState(action) === part,
        );
      case 'clauses':
        return each(contracts, (one) => clauses(one) === part);
      case 'carried':
        return each(contracts, (one) => (gate(one) === null) === (part === 'valid'));
      case 'without-because':
        return each(without, (one) => gate(one) === part);
      case 'exception':
        return each(without, (one) => (stands(one) === gate(one)) === (part === 'with-reason'));
      case 'exception-over':
        return each(excepted, (one) => {
          const isRunning =
            one.agreement.fields.status === 'active' && gate(one) !== null && stands(one) === gate(one);
          return isRunning === (part === 'running');
        });
      case 'trained':
        return people(scope.flatMap((partner) => year(partner).slice(-1)));
      case 'training-record':
        return partners(scope, (partner) => year(partner).length > 0 === (part === 'with'));
      case 'trained-course':
        return people(
          scope.flatMap((partner) =>
            year(partner)
              .filter(({ course }) => course.toLowerCase() === first.toLowerCase())
              .slice(-1),
          ),
        );
      case 'low-decided':
        return each(decided, (kind) => kind === part);
      case 'low-running':
        return partners(low, (partner) => lowState(partner) === part);
      case 'emergency':
        return partners(emergencies, (partner) => isEmergency(partner) === (part === 'running'));
      case 'emergency-unassessed':
        return partners(
          scope,
          (partner) => state(partner) === (part === 'running' ? 'emergency' : 'emergency-over'),
        );
      case 'emergency-in-period':
        return partners(scope, ({ bases }) =>
          bases.some((one) => one.kind === 'emergency' && isNow(one.from)),
        );
      case 'closed':
        return partners(scope, (partner) => closedOf(partner)?.kind === part);
      case 'closed-in-period':
        return partners(scope, (partner) => {
          const closed = closedOf(partner);
          return closed?.kind === part && isNow(closed.on);
        });
      case 'wfp-kpi':
        return partners(portal, (partner) => tool(partner) === (part === 'assessed'));
      case 'iasc-assessed':
        return partners(
          scope.filter((partner) => active(partner).length > 0),
          (partner) => tool(partner) === (part === 'assessed'),
        );
      case 'iasc-assessed-in-period':
        return partners(
          scope.filter((partner) => active(partner).length > 0),
          determined,
        );
      default:
        return null;
    }
  };
}

/** The median of the days that verified actions of partners in scope took; null where there is none. */
export function slowMedian(known: readonly SlowPartner[]): number | null {
  const took = known
    .filter((partner) => !partner.archived && isIn(partner))
    .flatMap(({ actions }) =>
      actions
        .filter(({ moves }) => moves.at(-1)?.status === 'verified')
        .map(({ addedOn, moves }) =>
          Math.max(0, (Date.parse(moves.at(-1)?.on ?? '') - Date.parse(addedOn)) / 86_400_000),
        ),
    )
    .toSorted((a, b) => a - b);
  const middle = took.slice(Math.ceil(took.length / 2) - 1, Math.floor(took.length / 2) + 1);
  return middle.length === 0 ? null : middle.reduce((sum, days) => sum + days, 0) / middle.length;
}
