import { z } from 'zod';
import type { Risk } from '../../content/instrument/instrument.ts';
import { isOver } from '../../ground/dates/is-over.ts';
import { plainDateSchema } from '../../ground/dates/plain-date.ts';
import type { BasisKind } from '../../record/shapes/basis.ts';
import { basisLabels } from './basis-labels.ts';
import type { Closed } from './closed.ts';
import { isNewer, type ReliedOfRow, reliedLabel } from './relied-result.ts';
import type { RestsOn } from './rests-on.ts';

/** What a rating, or what stands in its place, is worth on a day (DOMAIN Decision 14). */
export const resultKinds = [
  'in-force',
  'preliminary',
  'expiring',
  'evidence-expired',
  'window-over',
  'expired',
  'not-proceed',
  'suspended',
  'ended',
  'superseded',
  'reliance',
  'emergency',
  'no-contact',
  'reliance-over',
  'emergency-over',
  'no-contact-over',
  'not-shown',
  'not-accepted',
  'not-assessed',
] as const;
export type ResultKind = (typeof resultKinds)[number];

export const resultStateSchema = z.object({
  kind: z.enum(resultKinds),
  /** The day that belongs to it: the last one where it lasts or has ended, else the one on which it was decided. */
  on: plainDateSchema.nullable(),
  /** Standards whose "yes" rests on evidence that has expired, whatever the kind. */
  standards: z.array(z.string()),
  /** The other UN entity whose result it is, where it is none of this office's. */
  by: z.string().optional(),
});
export type ResultState = z.infer<typeof resultStateSchema>;

/** What a row of the register holds of a result, without any day. */
export interface ResultFacts {
  readonly determination: 'self' | 'preliminary' | 'final' | null;
  /** Date of that determination. */
  readonly determinedOn: string | null;
  /** The other UN entity whose determination it is; left out for an own one. */
  readonly ratedBy?: { readonly entity: string; readonly needsAcceptance: boolean } | null | undefined;
  /** Last day of a final determination, and the day from which it is said that the end comes near. */
  readonly validUntil: string | null;
  readonly expiresSoonFrom: string | null;
  /** Day by which the final determination has to follow a preliminary one. */
  readonly finalDueOn: string | null;
  readonly closed: Closed | null;
  readonly closedOn: string | null;
  readonly basisKind: BasisKind | null;
  readonly basisUntil: string | null;
  /** The basis that a person ended last. */
  readonly endedBasis: { readonly kind: BasisKind; readonly on: string } | null;
  /** Another UN entity's result that is relied on, its last day past or not. */
  readonly relied: Pick<ReliedOfRow, 'on' | 'until' | 'rating' | 'points' | 'risk'> | null;
  /** A reliance that a person withdrew. */
  readonly endedReliance: { readonly on: string } | null;
  readonly groundEnds: Readonly<Record<string, string>>;
  readonly notShown: { readonly newer: { readonly on: string } | null };
}

/**
 * The one answer to "does this count today?", for every list, page and document. What closed the work has the last
 * word; then another entity's result that is relied on, where it is newer than an own one or none is in force; then a
 * basis that holds where no own result does; then what this program can't show; then the result's own days. What another
 * entity determined is no result of this office, whatever its days are, until a person relies on it.
 */
export function resultStateOf(facts: ResultFacts, today: string): ResultState {
  const { closed, closedOn, notShown, validUntil, finalDueOn, expiresSoonFrom } = facts;
  const standards = expiredGrounds(facts, today);
  const state = (kind: ResultKind, on: string | null): ResultState => ({ kind, on, standards });
  if (closed) return state(closed, closedOn);
  const isAnothers = facts.ratedBy?.needsAcceptance === true;
  const isDetermined =
    !isAnothers && (facts.determination === 'preliminary' || facts.determination === 'final');
  const isExpired = validUntil !== null && isOver(validUntil, today);
  const isInForce = isDetermined && !isExpired && notShown.newer === null;
  if (facts.relied && (!isInForce || isNewer(facts.relied, facts)) && !isOver(facts.relied.until, today))
    return state('reliance', facts.relied.until);
  if (!isInForce && facts.basisKind && facts.basisUntil !== null && !isOver(facts.basisUntil, today))
    return state(facts.basisKind, facts.basisUntil);
  if (notShown.newer) return state('not-shown', notShown.newer.on);
  if (isAnothers) return acceptanceOver(facts) ?? notAccepted(facts);
  if (!isDetermined) return basisOver(facts) ?? state('not-assessed', null);
  if (isExpired) return state('expired', validUntil);
  const isPreliminary = facts.determination === 'preliminary';
  if (isPreliminary && finalDueOn !== null && isOver(finalDueOn, today))
    return state('window-over', finalDueOn);
  if (standards.length > 0) return state('evidence-expired', validUntil);
  if (expiresSoonFrom !== null && expiresSoonFrom <= today) return state('expiring', validUntil);
  return isPreliminary ? state('preliminary', finalDueOn) : state('in-force', validUntil);
}

/** What was the last to end in the place of an own result: by its own last day, or by a person. */
function basisOver({ relied, endedReliance, ...facts }: ResultFacts): ResultState | null {
  const basis = ownBasisOver(facts);
  const on = [relied?.until, endedReliance?.on]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
  if (on === undefined || (basis?.on && basis.on > on)) return basis;
  return { kind: 'reliance-over', on, standards: [] };
}

function notAccepted({ ratedBy, validUntil }: ResultFacts): ResultState {
  return {
    kind: 'not-accepted',
    on: validUntil,
    standards: [],
    ...(ratedBy ? { by: ratedBy.entity } : {}),
  };
}

/** Where another entity's result was relied on and is no more: nobody is asked again, and the end of that is told. */
function acceptanceOver(facts: ResultFacts): ResultState | null {
  const { relied, endedReliance, determinedOn } = facts;
  const wasRelied = relied !== null && isNewer(relied, facts);
  const wasWithdrawn = endedReliance !== null && determinedOn !== null && endedReliance.on >= determinedOn;
  return wasRelied || wasWithdrawn ? basisOver(facts) : null;
}

function ownBasisOver({
  basisKind,
  basisUntil,
  endedBasis,
}: Pick<ResultFacts, 'basisKind' | 'basisUntil' | 'endedBasis'>): ResultState | null {
  const overOn = (kind: BasisKind, on: string): ResultState => ({ kind: `${kind}-over`, on, standards: [] });
  const byItself = basisKind && basisUntil !== null ? overOn(basisKind, basisUntil) : null;
  if (!endedBasis || (byItself?.on && byItself.on >= endedBasis.on)) return byItself;
  return overOn(endedBasis.kind, endedBasis.on);
}

/** Standards whose evidence had expired on a day, in the order in which they are held. */
export function expiredGrounds({ groundEnds }: Pick<ResultFacts, 'groundEnds'>, today: string): string[] {
  return Object.entries(groundEnds)
    .filter(([, until]) => isOver(until, today))
    .map(([standard]) => standard);
}

const carrying: ReadonlySet<ResultKind> = new Set([
  'in-force',
  'preliminary',
  'expiring',
  'evidence-expired',
  'window-over',
  'reliance',
  'emergency',
  'no-contact',
]);

/** Whether work may rest on it; the rest is history, or was closed. */
export function carriesWork({ kind }: Pick<ResultState, 'kind'>): boolean {
  return carrying.has(kind);
}

const over: ReadonlySet<ResultKind> = new Set([
  'expired',
  'reliance-over',
  'emergency-over',
  'no-contact-over',
]);

/** Whether a result, or what stood in its place, has ended by its day: then the partner is to be assessed again. */
export function hasEnded({ kind }: Pick<ResultState, 'kind'>): boolean {
  return over.has(kind);
}

const unrated: ReadonlySet<ResultKind> = new Set([
  'expired',
  'superseded',
  'reliance',
  'reliance-over',
  'emergency',
  'no-contact',
  'emergency-over',
  'no-contact-over',
  'not-accepted',
  'not-assessed',
]);

/** Whether the rating is still the partner's rating; where it isn't, it is told as what it was, and never counted. */
export function isRatingCurrent({ kind }: Pick<ResultState, 'kind'>): boolean {
  return !unrated.has(kind);
}

/**
 * The vendor master's label as it may be used on a day. A label that is no longer true is not handed on: what expired,
 * or rests on a basis that ended, is "Not Assessed".
 */
export function labelOn(facts: ResultFacts & { readonly capacityLabel: string }, today: string): string {
  const { kind } = resultStateOf(facts, today);
  if (kind === 'emergency' || kind === 'no-contact') return basisLabels[kind];
  if (kind === 'reliance' && facts.relied) return reliedLabel(facts.relied);
  return isRatingCurrent({ kind }) ? facts.capacityLabel : basisLabels['not-assessed'];
}

/** The risk that counts on a day, of the own result or of the one that is relied on; null where none does. */
export function riskOn(facts: ResultFacts & { readonly risk: Risk | null }, today: string): Risk | null {
  const { kind } = resultStateOf(facts, today);
  if (kind === 'reliance' && facts.relied) return facts.relied.risk;
  return isRatingCurrent({ kind }) ? facts.risk : null;
}

/** What it rests on that day: a basis that is over carries nothing, and no more does a result that has expired. */
export function restsOnDay(facts: ResultFacts & { readonly restsOn: RestsOn }, today: string): RestsOn {
  const { kind } = resultStateOf(facts, today);
  if (kind === 'reliance' || kind === 'emergency' || kind === 'no-contact') return kind;
  if (facts.ratedBy?.needsAcceptance) return 'nothing';
  // Whatever was relied on beside it: what is in force, or was closed, is the own result.
  if (facts.closed || carriesWork({ kind })) return 'un-review';
  return hasEnded({ kind }) ? 'nothing' : facts.restsOn;
}
