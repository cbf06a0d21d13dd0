import type { Rating } from '../../content/instrument/instrument.ts';
import { partnerFields } from '../../record/file/partner-state.ts';
import type { AgreementGate } from '../../record/shapes/agreement.ts';
import type { DecisionKind, Determination } from '../../record/shapes/assessment.ts';
import type { BasisKind } from '../../record/shapes/basis.ts';
import type { ActionStatus } from '../../record/shapes/plan.ts';
import { standingException } from '../agreement/build-agreement-view.ts';
import { type Assessment, gapsOf, lastOf, readAssessments } from '../assessment/assessment.ts';
import type { PartnerReading } from '../deadline/reading.ts';
import { doneOn } from '../follow-up/effort.ts';
import { type PracticeFact, practiceFactsOf } from './practice.ts';
import type { StandardState } from './standard-state.ts';
import { hasTwoRatings } from './two-ratings.ts';

/** What the figures of the portfolio need of a partner and its row doesn't show. Holds nothing that depends on the day. */
export interface PortfolioFacts {
  /** Whether somebody decided on the scope against or beside the kind of partner. */
  readonly scopeDecided: boolean;
  readonly hasPortalNumber: boolean;
  /** UN entities in partnership, as agreements and assessments name them. */
  readonly entities: readonly string[];
  /** The assessment whose determination stands. */
  readonly result: ResultFacts | null;
  /** Every determination by the UN that was not cancelled. */
  readonly determined: readonly {
    readonly kind: 'preliminary' | 'final';
    readonly on: string;
    readonly instrument: string;
    /** The device that recorded it. */
    readonly device: string | null;
  }[];
  readonly actions: readonly ActionFacts[];
  /** By the id of the agreement. */
  readonly agreements: Readonly<Record<string, AgreementFacts>>;
  /** Decisions on assessments that were not cancelled; `low` where the capacity that was found asks for a note. */
  readonly decisions: readonly {
    readonly on: string;
    readonly kind: DecisionKind;
    readonly low: boolean;
    /** The device that recorded the determination which was decided on. */
    readonly device: string | null;
  }[];
  /** What practice checks found last. */
  readonly practice: readonly PracticeFact[];
  readonly bases: readonly { readonly kind: BasisKind; readonly from: string; readonly until: string }[];
}

export interface ResultFacts {
  readonly instrument: string;
  /** Band in which the partner's own answers are: a self-score, and no rating. */
  readonly self: Rating | null;
  readonly preliminary: Rating | null;
  readonly final: Rating | null;
  /** Each standard in the UN review as it stands now. */
  readonly standards: Readonly<Record<string, StandardState>>;
  /** Whether somebody decided on it, or on what follows from it. */
  readonly decided: boolean;
  /** Two devices signed different ratings apart, and both stand. */
  readonly twoRatings: boolean;
}

export interface ActionFacts {
  readonly instrument: string;
  readonly standard: string;
  readonly status: ActionStatus;
  readonly addedOn: string;
  readonly dueOn: string;
  /** Day on which the partner did it; null while it is not done. */
  readonly doneOn: string | null;
  /** Day of the standing that it has. */
  readonly on: string;
}

export interface AgreementFacts {
  readonly startsOn: string | null;
  readonly changed: number;
  /** The reason for being active without a valid assessment that stands still; null where none does. */
  readonly exception: AgreementGate | null;
  /** Whether such a reason was ever given. */
  readonly excepted: boolean;
}

/** Reads the facts off a partner's file. */
export function portfolioFactsOf(reading: PartnerReading): PortfolioFacts {
  const { file, instruments, standing, actions, agreements } = reading;
  const fields = partnerFields(file);
  const standingAgreements = agreements.filter(({ withdrawn }) => withdrawn === null);
  const assessments = readAssessments(file, instruments).filter(({ status }) => status !== 'cancelled');
  const named = [
    ...standingAgreements.flatMap((agreement) => agreement.fields.entities),
    ...assessments.flatMap(({ details }) => details.entities),
  ];
  return {
    scopeDecided: fields.scope !== null,
    hasPortalNumber: (fields.unppNumber ?? '').trim() !== '',
    entities: [...new Set(named)].sort(),
    result: standing.determined && resultFactsOf(standing.determined.assessment, reading),
    determined: byDay(
      'on',
      assessments.flatMap(({ record }) =>
        record.ledger.flatMap(({ fact: { kind, on } }, at) =>
          kind === 'self'
            ? []
            : [{ kind, on, instrument: record.instrument.id, device: record.ledgerBy[at] ?? null }],
        ),
      ),
    ),
    actions: byDay(
      'addedOn',
      actions.map(({ record, fields: { assessment, standard, dueOn }, standing: { status, on } }) => ({
        instrument: file.assessments[assessment]?.instrument.id ?? '',
        standard,
        status,
        addedOn: record.added.fact.on,
        dueOn,
        doneOn: doneOn({ record, standing: { status, on, reason: null, evidence: [] } }),
        on,
      })),
    ),
    agreements: Object.fromEntries(
      standingAgreements.map((agreement) => [
        agreement.id,
        {
          startsOn: agreement.fields.startsOn,
          changed: Object.values(agreement.elements).filter(({ state }) => state === 'changed').length,
          exception: standingException(file, agreement)?.gate ?? null,
          excepted: agreement.record.exceptions.length > 0,
        },
      ]),
    ),
    decisions: byDay(
      'on',
      assessments.flatMap((assessment) =>
        assessment.record.decisions.map(({ fact }) => ({
          on: fact.on,
          kind: fact.decision,
          low: lastOf(assessment, 'preliminary')?.fact.score.risk === 'high',
          device: deviceOf(assessment, 'preliminary'),
        })),
      ),
    ),
    practice: practiceFactsOf(file),
    bases: byDay(
      'from',
      file.bases.map(({ recorded: { fact }, ended }) => ({
        kind: fact.kind,
        from: fact.from,
        until: ended && ended.fact.on < fact.until ? ended.fact.on : fact.until,
      })),
    ),
  };
}

/** By a day of theirs, and then by all that they say: the order in which old records are entered changes no row. */
function byDay<Key extends string, Fact extends Readonly<Record<Key, string>>>(
  key: Key,
  facts: readonly Fact[],
): Fact[] {
  const placed = facts.map((fact) => [`${fact[key]} ${JSON.stringify(fact)}`, fact] as const);
  return placed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, fact]) => fact);
}

/** The device that recorded the last determination of a kind; null where none was. */
const deviceOf = ({ record: { ledger, ledgerBy } }: Assessment, wanted: Determination['kind']) =>
  ledgerBy[ledger.findLastIndex(({ fact }) => fact.kind === wanted)] ?? null;

export function resultFactsOf(
  assessment: Assessment,
  { file, instruments }: Pick<PartnerReading, 'file' | 'instruments'>,
): ResultFacts {
  const gaps = new Set(gapsOf(assessment.instrument, assessment.reviews));
  const ratingOf = (kind: 'self' | 'preliminary' | 'final') =>
    lastOf(assessment, kind)?.fact.score.rating ?? null;
  return {
    instrument: assessment.record.instrument.id,
    self: ratingOf('self'),
    preliminary: ratingOf('preliminary'),
    final: ratingOf('final'),
    standards: Object.fromEntries(
      Object.entries(assessment.reviews).map(([standard, { answer }]) => [
        standard,
        answer === null
          ? 'open'
          : answer === 'not-applicable'
            ? 'not-applicable'
            : gaps.has(standard)
              ? 'not-met'
              : 'met',
      ]),
    ),
    decided: assessment.record.decisions.length + assessment.record.consequences.length > 0,
    twoRatings: hasTwoRatings(file, assessment, instruments),
  };
}
