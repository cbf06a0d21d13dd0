import type { SlowAssessment, SlowPartner } from './replay.ts';

/** What a partner's record is worth on a day, asked again in plain questions, for figures that are worked out twice. */

const civilSociety = [
  'national-ngo',
  'international-ngo',
  'community-based-organisation',
  'red-cross-red-crescent',
  'civil-society-other',
  'academic',
];

export const kindOf = ({ fields: { type } }: SlowPartner): string =>
  type === null ? 'not-known' : civilSociety.includes(type) ? 'civil-society' : type;

export const isIn = (partner: SlowPartner): boolean =>
  partner.fields.scope
    ? partner.fields.scope.inScope
    : ['civil-society', 'not-known'].includes(kindOf(partner));

/** The day so many months later or earlier; where the month is shorter, its last day. */
export function monthsFrom(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, last));
  return first.toISOString().slice(0, 10);
}

const last = <Row>(rows: readonly Row[]): Row | null => rows.at(-1) ?? null;
export const lastOf = (assessment: SlowAssessment, kind: string) =>
  last(assessment.ledger.filter((each) => each.kind === kind));
const ownOf = (assessment: SlowAssessment) =>
  lastOf(assessment, 'final') ?? lastOf(assessment, 'preliminary');

/** The assessment whose determination stands: the latest by its date, without those whose revision is determined. */
export function resultOf(partner: SlowPartner): SlowAssessment | null {
  const there = partner.assessments.filter(({ cancelled }) => !cancelled);
  const standing = there.filter(
    ({ id }) => !there.some((other) => other.revises === id && lastOf(other, 'preliminary')),
  );
  let found: SlowAssessment | null = null;
  for (const each of standing) {
    const own = ownOf(each);
    if (own && (!found || own.on >= (ownOf(found)?.on ?? ''))) found = each;
  }
  return found;
}

export function atHand(partner: SlowPartner): SlowAssessment | null {
  const there = partner.assessments.filter(({ cancelled }) => !cancelled);
  return last(there.filter(({ id }) => !there.some((other) => other.revises === id)));
}

export function stageOf(partner: SlowPartner): string | null {
  const own = atHand(partner);
  if (!own) return null;
  if (!lastOf(own, 'self') || own.returned) return 'self-assessment';
  // Where the record of an assessment is, whoever determined in it.
  const signed = (kind: string) => own.signed.some((each) => each.kind === kind);
  if (!signed('preliminary')) return 'review';
  if (own.decisions.length === 0 && !signed('final')) return 'decision';
  return signed('final') ? 'final-determination' : 'monitoring';
}

export function closedOf(partner: SlowPartner): { kind: string; on: string } | null {
  if (partner.closedElsewhere) return partner.closedElsewhere;
  const own = resultOf(partner);
  const consequence = own && last(own.consequences);
  if (consequence?.kind === 'suspend') return { kind: 'suspended', on: consequence.on };
  if (consequence?.kind === 'end') return { kind: 'ended', on: consequence.on };
  const decision = own && last(own.decisions);
  return !consequence && decision?.kind === 'do-not-proceed'
    ? { kind: 'not-proceed', on: decision.on }
    : null;
}

/** Last day of a final determination: five years. */
export function validTo(partner: SlowPartner): string | null {
  const own = resultOf(partner);
  const final = own && lastOf(own, 'final');
  return final ? monthsFrom(final.on, 60) : null;
}

const basisOf = ({ bases, fields }: SlowPartner) => {
  const open = bases.filter(
    ({ kind, endedOn }) => endedOn === null && !(kind === 'no-contact' && fields.directContact === true),
  );
  return last(open.toSorted((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0)));
};
const reliedOf = ({ relied }: SlowPartner) =>
  last(relied.filter(({ endedOn }) => endedOn === null).toSorted((a, b) => (a.on < b.on ? -1 : 1)));

/** Whether a "yes" of the review rests on documents that had all expired. */
export function hasExpiredEvidence(partner: SlowPartner, day: string): boolean {
  const own = resultOf(partner);
  if (!own) return false;
  const usable = partner.evidence.filter(
    ({ id, withdrawn }) => !withdrawn && !partner.evidence.some(({ revises }) => revises === id),
  );
  return Object.entries(own.review).some(([standard, answer]) => {
    if (answer !== 'yes' && answer !== 'adequate' && answer !== 'progressing') return false;
    const linked = usable.filter(({ links }) =>
      links.some((link) => link.assessment === own.id && link.standard === standard),
    );
    const accepted = linked.filter(({ review }) => review === 'accepted');
    const best = accepted.length > 0 ? accepted : linked.filter(({ review }) => review === 'not-reviewed');
    return best.length > 0 && best.every(({ expiresOn }) => expiresOn !== null && expiresOn < day);
  });
}

export function stateOf(partner: SlowPartner, day: string): string {
  const closed = closedOf(partner);
  if (closed) return closed.kind;
  const own = resultOf(partner);
  const determined = own && ownOf(own);
  const until = validTo(partner);
  const isOld = until !== null && until < day;
  const relied = reliedOf(partner);
  if (relied && relied.until >= day && (!determined || isOld || relied.on > determined.on)) return 'reliance';
  const basis = basisOf(partner);
  if ((!determined || isOld) && basis && basis.until >= day) return basis.kind;
  if (!own || !determined) return foundState(partner) ?? overState(partner);
  if (isOld) return 'expired';
  const due = own.extendedTo ?? monthsFrom(determined.on, 6);
  const isPreliminary = !lastOf(own, 'final');
  if (isPreliminary && due < day) return 'window-over';
  if (hasExpiredEvidence(partner, day)) return 'evidence-expired';
  if (isPreliminary) return 'preliminary';
  return monthsFrom(until ?? '', -12) <= day ? 'expiring' : 'in-force';
}

/** What another entity found and nobody accepted; where it was relied on before, that is over and told as such. */
function foundState(partner: SlowPartner): string | null {
  return partner.found ? (hasAnswer(partner) ? 'reliance-over' : 'not-accepted') : null;
}

const hasAnswer = ({ found, relied }: SlowPartner) =>
  relied.some(({ on, endedOn, replaced }) => !replaced && (endedOn ?? on) >= (found?.on ?? ''));

/** The entity whose newer result waits for a person. */
export function waitingFor(partner: SlowPartner, day: string): string | null {
  const { found, closedElsewhere } = partner;
  if (!found || closedElsewhere) return null;
  const isBeside = resultOf(partner) !== null && !hasAnswer(partner);
  return isBeside || stateOf(partner, day) === 'not-accepted' ? found.entity : null;
}

/** Of what ended by itself or by a person, the last. */
function overState(partner: SlowPartner): string {
  const basis = basisOf(partner);
  const ends = [
    ...(basis ? [{ kind: basis.kind, on: basis.until }] : []),
    ...partner.bases.flatMap(({ kind, endedOn }) => (endedOn ? [{ kind, on: endedOn }] : [])),
    ...partner.relied.flatMap(({ until, endedOn, replaced }) =>
      replaced ? [] : [{ kind: 'reliance', on: endedOn ?? until }],
    ),
  ];
  const final = last(ends.toSorted((a, b) => (a.on < b.on ? -1 : 1)));
  return final ? `${final.kind}-over` : 'not-assessed';
}

const carrying = ['in-force', 'preliminary', 'expiring', 'evidence-expired', 'window-over'];

/** What stands in the way of an active agreement; null where something valid carries one. */
export function gateOf(partner: SlowPartner, all: readonly SlowPartner[], day: string): string | null {
  if (!isIn(partner) && !closedOf(partner)) return null;
  const own = ownGate(partner, day);
  if (own !== 'never-assessed' && own !== 'basis-over') return own;
  const above = headquartersOf(partner, all);
  if (!above) return own;
  const gate = ownGate(above, day);
  return gate === null || closedOf(above) ? gate : own;
}

const headquartersOf = (partner: SlowPartner, all: readonly SlowPartner[]) =>
  all.find(({ id, archived }) => id === partner.fields.headquartersId && !archived) ?? null;

function ownGate(partner: SlowPartner, day: string): string | null {
  const closed = closedOf(partner);
  if (closed) return closed.kind;
  const state = stateOf(partner, day);
  if (carrying.includes(state) || ['reliance', 'emergency', 'no-contact'].includes(state)) return null;
  if (state === 'expired') return 'result-expired';
  if (state === 'not-accepted') return partner.bases.length > 0 ? 'basis-over' : 'never-assessed';
  return state === 'not-assessed' ? 'never-assessed' : 'basis-over';
}

export function carrierOf(partner: SlowPartner, all: readonly SlowPartner[], day: string): string | null {
  const state = stateOf(partner, day);
  if (['reliance', 'emergency', 'no-contact'].includes(state)) return state;
  if (carrying.includes(state)) return 'own';
  const asks = isIn(partner) && ['never-assessed', 'basis-over'].includes(ownGate(partner, day) ?? '');
  const above = headquartersOf(partner, all);
  return asks && above && ownGate(above, day) === null ? 'headquarters' : null;
}

/** Whether the partner's own rating is its rating on that day. */
export const hasRating = (partner: SlowPartner, day: string): boolean =>
  resultOf(partner) !== null &&
  [...carrying, 'not-proceed', 'suspended', 'ended'].includes(stateOf(partner, day));

export const ratingOf = (partner: SlowPartner) => {
  const own = resultOf(partner);
  return own ? ownOf(own) : null;
};
