import { createHash } from 'node:crypto';
import type { Instrument, LoadedInstrument } from '../../shared/content/instrument/instrument.ts';
import { scoreAnswers } from '../../shared/content/instrument/score.ts';
import type { ReportContext } from '../../shared/documents/report/report-context.ts';
import type { Answer, Decision, Determination } from '../../shared/record/shapes/assessment.ts';
import { emptyPartnerFields, isInScope, type PartnerFields } from '../../shared/record/shapes/partner.ts';
import type {
  AssessmentView,
  Deadline,
  StandardView,
} from '../../shared/rules/assessment/assessment-view.ts';
import {
  type PartnerRow,
  type PartnerView,
  type ShownRow,
  showRow,
} from '../../shared/rules/register/partner-view.ts';
import { shipped } from '../shared/content/instrument/shipped.ts';
import { noDiligence } from './no-diligence.ts';

/** Views of fictional partners for tests of what is shown and written, without a journal behind them. */

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

export function shippedInstrument(id: string): LoadedInstrument {
  const instrument = shipped.newestOf(id);
  if (!instrument) throw new Error(`${id} does not ship`);
  return instrument;
}

export const harmonized = shippedInstrument('un-ip-psea-2020');
export const legacy = shippedInstrument('unicef-sea-2020');

export const officer = { name: 'Amina Otieno', function: 'Partnership officer' };
export const headOfOffice = { name: 'Rashid Karimi', function: 'Head of office' };

export function reportContext(change: Partial<ReportContext> = {}): ReportContext {
  return {
    language: 'en',
    producedAt: '2026-03-07T14:02:11.000Z',
    today: '2026-03-07',
    producedBy: officer,
    programVersion: '0.1.0',
    workspace: {
      id: '01J9Z3W8Q4',
      office: 'Country office of a fictional place',
      entity: 'UN-Habitat',
      fictional: true,
      deviceCode: 'K7M',
    },
    ...change,
  };
}

type Given = string | Partial<Answer> | null;
export type Answers = Readonly<Record<string, Given>>;

export const answer = (given: Given | undefined): Answer =>
  given === null || given === undefined
    ? { answer: null, reason: null, comment: null }
    : typeof given === 'string'
      ? { answer: given, reason: null, comment: null }
      : { answer: null, reason: null, comment: null, ...given };

const answersOf = (given: Answers): Record<string, Answer> =>
  Object.fromEntries(Object.entries(given).map(([standard, value]) => [standard, answer(value)]));

const scoreOf = (instrument: Instrument, given: Answers) =>
  scoreAnswers(
    instrument,
    Object.fromEntries(
      Object.entries(answersOf(given)).map(([standard, { answer: value }]) => [standard, value]),
    ),
  );

export function determination(
  kind: Determination['kind'],
  on: string,
  given: Answers,
  change: Partial<Determination> & { readonly instrument?: Instrument } = {},
): AssessmentView['ledger'][number] {
  const { instrument = harmonized, ...rest } = change;
  const signedBy = kind === 'self' ? { name: 'Grace Achieng', function: 'Director' } : officer;
  return {
    entry: `entry-${kind}`,
    at: `${on}T09:30:00.000Z`,
    by: officer,
    fact: {
      kind,
      on,
      signedBy,
      score: scoreOf(instrument, given),
      naPolicy: instrument.definition.scale.kind === 'met' ? instrument.definition.scale.naPolicy : null,
      answers: answersOf(given),
      onBehalf: false,
      statement: null,
      ...rest,
    },
  };
}

export const decision = (fact: Decision): AssessmentView['decisions'][number] => ({
  entry: 'entry-decision',
  at: `${fact.on}T10:00:00.000Z`,
  by: officer,
  fact,
});

export function assessmentView(
  change: Partial<AssessmentView> & {
    readonly self?: Answers;
    readonly review?: Answers;
    readonly on?: Instrument;
  },
): AssessmentView {
  const { self = {}, review = {}, on: instrument = harmonized, ...rest } = change;
  const standards = instrument.definition.standards.map(
    ({ id }): StandardView => ({
      standard: id,
      self: answer(self[id]),
      review: answer(review[id]),
      copied: { self: false, review: false },
      differs: false,
      difference: null,
      ground: { standard: id, ground: null, evidence: [], until: null },
      conflicts: [],
    }),
  );
  return {
    id: 'assessment-1',
    reference: 'A-K7M-0001',
    partner: { id: 'partner-1', reference: 'P-K7M-0001', name: 'Hope for Rural Women Association' },
    instrument: instrument.definition.id,
    instrumentVersion: instrument.definition.version,
    newerVersion: null,
    canMove: false,
    assigned: null,
    moves: [],
    naPolicy: instrument.definition.scale.kind === 'met' ? instrument.definition.scale.naPolicy : null,
    startedOn: '2026-01-12',
    startedBy: officer,
    status: 'in-progress',
    stages: [
      { id: 'self-assessment', state: 'current', on: null },
      { id: 'review', state: 'ahead', on: null },
      { id: 'decision', state: 'ahead', on: null },
      { id: 'monitoring', state: 'ahead', on: null },
      { id: 'final-determination', state: 'ahead', on: null },
    ],
    next: 'record-answers',
    stopped: false,
    details: { completedBy: null, completedByEmail: null, entities: [], reviewer: null },
    standards,
    selfScore: scoreOf(instrument, self),
    reviewScore: scoreOf(instrument, review),
    gaps: standards.filter(({ review: side }) => side.answer === 'no').map(({ standard }) => standard),
    ledger: [],
    decisions: [],
    returns: [],
    cancelled: null,
    revises: null,
    revisedBy: null,
    deadlines: [],
    responses: [],
    requestAnswers: [],
    requestOpen: null,
    issuedForms: [],
    returnedForms: [],
    window: null,
    extensions: [],
    turns: [],
    outcome: null,
    consequences: [],
    reassesses: null,
    countryLevel: null,
    reassessedBy: null,
    statusConflict: false,
    ...rest,
  };
}

export function partnerRow(fields: PartnerFields, change: Partial<PartnerRow> = {}): ShownRow {
  const row: PartnerRow = {
    id: 'partner-1',
    reference: 'P-K7M-0001',
    registeredOn: null,
    registeredBy: null,
    name: fields.name,
    acronym: fields.acronym,
    type: fields.type,
    country: fields.country,
    inScope: isInScope(fields),
    headquartersId: fields.headquartersId,
    headquarters: null,
    directContact: fields.directContact,
    archived: false,
    joinedInto: null,
    alsoKnownAs: [],
    assigned: [],
    ungrounded: [],
    groundEnds: {},
    evidence: 0,
    vendorNumbers: fields.vendorNumbers.map(({ number }) => number),
    assessment: null,
    result: null,
    notShown: { assessments: 0, entries: 0, unreadable: 0, newer: null },
    status: null,
    stage: null,
    determination: null,
    determinedOn: null,
    rating: null,
    risk: null,
    capacityLabel: 'Not Assessed',
    determinedBy: null,
    ratedBy: null,
    found: null,
    restsOn: 'nothing',
    basisUntil: null,
    relied: null,
    basisKind: null,
    endedBasis: null,
    endedReliance: null,
    expiresSoonFrom: null,
    finalDueOn: null,
    closedOn: null,
    consequence: null,
    gaps: [],
    open: 0,
    assessments: [],
    next: null,
    diligence: noDiligence,
    training: [],
    closed: null,
    validUntil: null,
    agreements: [],
    openActions: 0,
    conflicts: 0,
    waiting: 0,
    updatedAt: '2026-03-01T08:15:00.000Z',
    searchKey: '',
    ...change,
  };
  return showRow(row, '2026-03-02');
}

const nameOf = ({ id, reference, instrument, instrumentVersion }: AssessmentView) => ({
  id,
  reference,
  instrument,
  instrumentVersion,
});

/** The row that the register keeps of a partner with this assessment. */
export function rowWith(
  fields: PartnerFields,
  assessment: AssessmentView,
  change: Partial<PartnerRow> = {},
): ShownRow {
  const signed = assessment.ledger.findLast(({ fact }) => fact.kind !== 'self')?.fact;
  const latest = signed ?? assessment.ledger.at(-1)?.fact;
  return partnerRow(fields, {
    id: assessment.partner.id,
    reference: assessment.partner.reference,
    assessment: nameOf(assessment),
    result: signed ? nameOf(assessment) : null,
    status: assessment.status,
    stage: assessment.stages.find(({ state }) => state === 'current')?.id ?? 'monitoring',
    determination: latest?.kind ?? null,
    determinedOn: latest?.on ?? null,
    rating: signed?.score.rating ?? null,
    risk: signed?.score.risk ?? null,
    capacityLabel: signed?.score.capacityLabel ?? 'Not Assessed',
    restsOn: signed ? 'un-review' : latest ? 'self' : 'nothing',
    gaps: assessment.gaps,
    open: assessment.reviewScore.unanswered,
    next: assessment.deadlines[0] ?? null,
    ...change,
  });
}

export function partnerView(fields: Partial<PartnerFields>, change: Partial<PartnerView> = {}): PartnerView {
  const all = { ...emptyPartnerFields, name: 'Hope for Rural Women Association', ...fields };
  return {
    id: 'partner-1',
    reference: 'P-K7M-0001',
    fields: all,
    inScope: isInScope(all),
    archived: null,
    headquarters: null,
    row: partnerRow(all),
    assessments: [],
    notShown: { assessments: [], entries: 0, unreadable: 0, newer: null },
    bases: [],
    diligence: [],
    inTheWay: [],
    effort: {
      actions: { due: 0, onTime: 0, late: 0, overdue: 0, dropped: 0 },
      reReviews: { count: 0, closed: 0, reopened: 0, last: null },
      plans: { issued: 0, returned: 0 },
      response: null,
    },
    inherited: null,
    offices: [],
    basisInForce: null,
    reliances: [],
    proposedReliance: null,
    joined: [],
    missingRecords: [],
    conflicts: [],
    waiting: 0,
    updated: { at: '2026-03-01T08:15:00.000Z', by: officer },
    ...change,
  };
}

export const deadline = (kind: Deadline['kind'], on: string): Deadline => ({ kind, on });
