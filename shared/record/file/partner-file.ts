import type { EntryData } from '../entries/entry-types.ts';
import type { Person } from '../journal/entry.ts';
import type { Registers } from '../journal/registers.ts';
import type {
  AgreementException,
  AnnexRecord,
  ContractCheck,
  RegisteredContract,
} from '../shapes/agreement.ts';
import type {
  Answer,
  Decision,
  Determination,
  IssuedForm,
  PartnerResponse,
  RequestAnswer,
  ReturnedForm,
} from '../shapes/assessment.ts';
import type { Basis } from '../shapes/basis.ts';
import type { CountryLevel } from '../shapes/country-level.ts';
import type { DiligenceFact } from '../shapes/diligence.ts';
import type { Consequence, Extension } from '../shapes/follow-through.ts';
import type { ActionStanding } from '../shapes/plan.ts';
import type { ReliedResult } from '../shapes/reliance.ts';

type Started = EntryData<'assessment.started'>;

/** A fact of the ledger with the entry that recorded it: who, when, at which place of the journal. */
export interface Recorded<Fact> {
  readonly entry: string;
  readonly at: string;
  readonly by: Person;
  readonly fact: Fact;
}

/** An instrument as a record names it. */
export interface RecordedInstrument {
  readonly id: string;
  readonly version: string;
  /** Of its content, by the rule of `instrument-hash.ts`; null where the entry does not say it. */
  readonly hash: string | null;
}

/** What never changes once written about an assessment; its answers and status are registers. */
export interface AssessmentRecord {
  readonly started: Recorded<Omit<Started, 'answers' | 'reviews' | 'details'>>;
  /**
   * By which it is scored, clocked and worded for ever: the instrument that it was started on, or the version to which
   * it was moved before anything was submitted.
   */
  readonly instrument: RecordedInstrument;
  /** The rule for "not applicable" that goes with it; null in a scheme without. */
  readonly naPolicy: Moved['naPolicy'];
  /** Moves to another version, in journal order; one that its submission had not seen counts no more. */
  readonly moves: readonly Recorded<Omit<Moved, 'assessment'>>[];
  /** What was taken over from the revised assessment: a standard still equal to it was not touched since. */
  readonly prefilled: {
    readonly answers: Readonly<Record<string, Answer>>;
    readonly reviews: Readonly<Record<string, Answer>>;
  };
  /** Decision 5: self-score, preliminary and final determinations, in journal order, never overwritten. */
  readonly ledger: readonly Recorded<Determination>[];
  /** The device that recorded each of the ledger, in its order: another UN entity's tells whose rating it is. */
  readonly ledgerBy: readonly string[];
  readonly decisions: readonly Recorded<Decision>[];
  readonly returns: readonly Recorded<{ readonly on: string; readonly reason: string }>[];
  readonly cancellations: readonly Recorded<{ readonly on: string; readonly reason: string }>[];
  /** What the partner said to its result, in journal order. */
  readonly responses: readonly Recorded<PartnerResponse>[];
  /** Reasons why a request of the partner for a review was not followed. */
  readonly requestAnswers: readonly Recorded<RequestAnswer>[];
  readonly issuedForms: readonly Recorded<IssuedForm>[];
  readonly returnedForms: readonly Recorded<ReturnedForm>[];
  readonly extensions: readonly Recorded<Extension>[];
  /** Reviews that changed after the preliminary determination, in journal order. */
  readonly turns: readonly Recorded<Omit<Turned, 'assessment'>>[];
  readonly consequences: readonly Recorded<Consequence>[];
  /** The assessment that this one follows, with its trigger and what was copied; null for a first one. */
  readonly reassesses: Recorded<Omit<Reassesses, 'assessment'>> | null;
  /** Why a country office is assessed for itself; null where it is no such office, or nobody was asked yet. */
  readonly countryLevel: Recorded<CountryLevel> | null;
}

type Moved = EntryData<'assessment.instrument-moved'>;
type Turned = EntryData<'assessment.standards-turned'>;
type Reassesses = EntryData<'assessment.reassesses'>;

type AddedAction = EntryData<'plan.action-added'>;

/** What never changes about an action of the plan; its fields and standing are registers. */
export interface ActionRecord {
  readonly added: Recorded<Omit<AddedAction, 'fields'>>;
  /** Every standing after the first, in journal order. */
  readonly moves: readonly Recorded<ActionStanding>[];
  readonly notes: readonly Recorded<{ readonly on: string; readonly text: string }>[];
}

/** Plan workbooks that were given out, and those that came back. */
export interface PlanForms {
  readonly issued: readonly Recorded<EntryData<'plan.form-issued'>['issued']>[];
  readonly returned: readonly Recorded<EntryData<'plan.form-returned'>['returned']>[];
}

/** A monitoring activity; whether it was withdrawn is a register. */
export type ActivityRecord = Recorded<EntryData<'follow-up.added'>>;

type AddedAgreement = EntryData<'agreement.added'>;
type AddedSubAgreement = EntryData<'sub-agreement.added'>;

/** A sub-contract as it was compared with the flow-down clauses. */
export interface CheckedSubContract {
  readonly subAgreement: string;
  readonly check: ContractCheck;
}

/** What never changes about an agreement; its fields, element checks and withdrawal are registers. */
export interface AgreementRecord {
  readonly added: Recorded<Omit<AddedAgreement, 'fields'>>;
  readonly annexes: readonly Recorded<AnnexRecord>[];
  readonly checks: readonly Recorded<ContractCheck>[];
  /** Reasons for being active without a valid assessment, in journal order. */
  readonly exceptions: readonly Recorded<AgreementException>[];
  /** Contracts that the partner made under it, in journal order; their fields and withdrawal are registers. */
  readonly subAgreements: readonly Recorded<Pick<AddedSubAgreement, 'id' | 'on'>>[];
  /** Sub-contracts that came back, each with the id of its sub-agreement, in journal order. */
  readonly subChecks: readonly Recorded<CheckedSubContract>[];
  /** Signed contracts that no program read, in journal order; whether one was taken back is a register. */
  readonly contracts: readonly Recorded<RegisteredContract>[];
}

type AddedEvidence = EntryData<'evidence.added'>;

/** What never changes about a piece of evidence; its fields, review and withdrawal are registers. */
export type EvidenceRecord = Recorded<Omit<AddedEvidence, 'fields'>>;

export interface BasisRecord {
  readonly recorded: Recorded<Basis>;
  readonly ended: Recorded<{ readonly on: string; readonly reason: string }> | null;
}

/** A record of the same organisation that was joined into this one. */
export interface JoinedRecord {
  readonly id: string;
  /** Empty until the entry that created it is here. */
  readonly reference: string;
}

/** A list whose import added or changed a partner. */
export interface TakenList extends Recorded<EntryData<'partner.list-taken'>> {
  /** The device on which it was imported. */
  readonly device: string;
  /** Whether its import was undone here, as far as it could be. */
  readonly undone: boolean;
}

/**
 * Everything about one partner: the fold of its stream, and of the streams of the records that were joined into it.
 */
export interface PartnerFile {
  readonly id: string;
  /** Empty until the entry that created the partner is here. */
  readonly reference: string;
  /** The device that added the partner; null until the entry that created it is here. */
  readonly createdOn: string | null;
  /** Records whose entries are folded into this file, in order of their ids. */
  readonly joined: readonly JoinedRecord[];
  /** Where each thing of a joined record was born, by its id: what is written about it goes on there. */
  readonly homes: Readonly<Record<string, string>>;
  /** Records that this one was joined into at some time, whether it still is or not. */
  readonly onceIn: readonly string[];
  /** Lists from which something of it came, in journal order. */
  readonly lists: readonly TakenList[];
  readonly registers: Registers;
  readonly assessments: Readonly<Record<string, AssessmentRecord>>;
  readonly bases: readonly BasisRecord[];
  /** Results of other UN entities, by id, in the order in which they were recorded; how each ended is a register. */
  readonly reliances: Readonly<Record<string, Recorded<ReliedResult>>>;
  /** Facts of due diligence, by id, in the order in which they were recorded; what became of each is a register. */
  readonly diligence: Readonly<Record<string, Recorded<DiligenceFact>>>;
  /** By id, in the order in which they were added. */
  readonly evidence: Readonly<Record<string, EvidenceRecord>>;
  /** By id, in the order in which they were recorded. */
  readonly actions: Readonly<Record<string, ActionRecord>>;
  readonly planForms: PlanForms;
  /** What officers answered about texts that looked like detail of a case, in journal order. */
  readonly intakes: readonly Recorded<EntryData<'partner.intake-answered'>['intake']>[];
  readonly activities: Readonly<Record<string, ActivityRecord>>;
  readonly agreements: Readonly<Record<string, AgreementRecord>>;
  /** The last archiving, with the entries whose values its writer saw, or that of one made at the same time. */
  readonly archive: {
    readonly entry: string;
    readonly reason: string;
    readonly seen: readonly string[];
  } | null;
  readonly updated: { readonly at: string; readonly by: Person } | null;
  /** The latest moment that any clock wrote beside an entry, whatever its place in the order; empty before any. */
  readonly latest: string;
  /** Entries folded so far. */
  readonly entries: number;
  /** Entries that wait for a missing predecessor. */
  readonly waiting: number;
  /** Entries of types or versions that this program doesn't know: written by a newer one, kept, not shown. */
  readonly unknown: number;
  /** Entries that are not what their type and version say: kept, not shown, named by the check. */
  readonly unreadable: number;
}

export function emptyPartnerFile(id: string): PartnerFile {
  return {
    id,
    reference: '',
    createdOn: null,
    joined: [],
    homes: {},
    onceIn: [],
    lists: [],
    registers: {},
    assessments: {},
    bases: [],
    reliances: {},
    diligence: {},
    evidence: {},
    actions: {},
    planForms: { issued: [], returned: [] },
    intakes: [],
    activities: {},
    agreements: {},
    archive: null,
    updated: null,
    latest: '',
    entries: 0,
    waiting: 0,
    unknown: 0,
    unreadable: 0,
  };
}

/** Register keys, in one place, so that writers, readers and histories agree. */
export const registerKeys = {
  field: (field: string) => `partner/${field}`,
  archived: 'partner/archived',
  reliance: (id: string) => `reliance/${id}`,
  relianceEnded: (id: string) => `reliance/${id}/ended`,
  diligence: (id: string) => `diligence/${id}`,
  diligenceEscalated: (id: string) => `diligence/${id}/escalated`,
  diligenceResolved: (id: string) => `diligence/${id}/resolved`,
  diligenceOverridden: (id: string) => `diligence/${id}/overridden`,
  diligenceWithdrawn: (id: string) => `diligence/${id}/withdrawn`,
  assigned: 'partner/assigned',
  /** The record that a record was joined into; null where it stands by itself again. */
  joined: (record: string) => `joined/${record}`,
  /** Reference of a record that was joined into this one; null once it left. */
  received: (record: string) => `received/${record}`,
  toldApart: (other: string) => `told-apart/${other}`,
  status: (assessment: string) => `assessment/${assessment}/status`,
  assessmentAssigned: (assessment: string) => `assessment/${assessment}/assigned`,
  detail: (assessment: string, detail: string) => `assessment/${assessment}/detail/${detail}`,
  answer: (assessment: string, standard: string) => `assessment/${assessment}/self/${standard}`,
  review: (assessment: string, standard: string) => `assessment/${assessment}/review/${standard}`,
  difference: (assessment: string, standard: string) => `assessment/${assessment}/difference/${standard}`,
  evidenceField: (evidence: string, field: string) => `evidence/${evidence}/${field}`,
  evidenceReview: (evidence: string) => `evidence/${evidence}/review`,
  evidenceWithdrawn: (evidence: string) => `evidence/${evidence}/withdrawn`,
  actionField: (action: string, field: string) => `action/${action}/${field}`,
  actionStanding: (action: string) => `action/${action}/standing`,
  activityWithdrawn: (activity: string) => `activity/${activity}/withdrawn`,
  rhythm: 'follow-up/rhythm',
  agreementField: (agreement: string, field: string) => `agreement/${agreement}/${field}`,
  agreementElement: (agreement: string, element: string) => `agreement/${agreement}/element/${element}`,
  agreementWithdrawn: (agreement: string) => `agreement/${agreement}/withdrawn`,
  // Beginning as those of their agreement do, so that its conflicts are counted with them.
  subAgreementField: (agreement: string, id: string, field: string) =>
    `agreement/${agreement}/sub/${id}/${field}`,
  contractWithdrawn: (agreement: string, contract: string) =>
    `agreement/${agreement}/contract/${contract}/withdrawn`,
  subAgreementWithdrawn: (agreement: string, id: string) => `agreement/${agreement}/sub/${id}/withdrawn`,
} as const;
