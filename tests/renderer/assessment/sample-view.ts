import { instrumentContents } from '../../../assessments/index.ts';
import type { Instrument } from '../../../shared/content/instrument/instrument.ts';
import { loadShippedInstruments } from '../../../shared/content/instrument/load-instruments.ts';
import { scoreAnswers } from '../../../shared/content/instrument/score.ts';
import type { Answer } from '../../../shared/record/shapes/assessment.ts';
import type { AssessmentView } from '../../../shared/rules/assessment/assessment-view.ts';

const instruments = loadShippedInstruments(instrumentContents);

export function instrumentOf(id: string): Instrument {
  const instrument = instruments.newestOf(id);
  if (!instrument) throw new Error(`No instrument ${id}.`);
  return instrument;
}

export const officer = { name: 'Demo Officer', function: 'Partnership officer' };

interface Sample {
  readonly instrument?: string;
  /** One letter per standard: y, n, a (not applicable), "." open. */
  readonly self?: string;
  readonly review?: string;
  readonly with?: Partial<AssessmentView>;
}

const words: Readonly<Record<string, string | null>> = { y: 'yes', n: 'no', a: 'not-applicable', '.': null };

/** An assessment view with the answers given as letters; everything else as in a new assessment. */
export function sampleView({
  instrument: id = 'un-ip-psea-2020',
  self = '',
  review = '',
  with: change,
}: Sample): AssessmentView {
  const instrument = instrumentOf(id);
  const side = (letters: string, index: number): Answer => ({
    answer: words[letters[index] ?? '.'] ?? null,
    reason: null,
    comment: null,
  });
  const standards = instrument.definition.standards.map(({ id: standard }, index) => ({
    standard,
    self: side(self, index),
    review: side(review, index),
    copied: { self: false, review: false },
    differs: false,
    difference: null,
    ground: { standard, ground: null, evidence: [], until: null },
    conflicts: [],
  }));
  const score = (which: 'self' | 'review') =>
    scoreAnswers(
      instrument,
      Object.fromEntries(standards.map((entry) => [entry.standard, entry[which].answer])),
    );
  return {
    id: 'a1',
    reference: 'SS/2026PSEA1-K7Q',
    partner: { id: 'p1', reference: 'SS-0001-K7Q', name: 'Fictional Partner' },
    instrument: id,
    newerVersion: null,
    canMove: false,
    assigned: null,
    moves: [],
    instrumentVersion: instrument.definition.version,
    naPolicy: 'counts-as-met',
    startedOn: '2026-01-05',
    startedBy: officer,
    status: 'draft',
    stages: [],
    next: 'record-answers',
    stopped: false,
    details: { completedBy: null, completedByEmail: null, entities: [], reviewer: null },
    standards,
    selfScore: score('self'),
    reviewScore: score('review'),
    gaps: [],
    ledger: [],
    decisions: [],
    returns: [],
    cancelled: null,
    revises: null,
    revisedBy: null,
    responses: [],
    requestAnswers: [],
    requestOpen: null,
    issuedForms: [],
    returnedForms: [],
    deadlines: [],
    window: null,
    extensions: [],
    turns: [],
    outcome: null,
    consequences: [],
    reassesses: null,
    countryLevel: null,
    reassessedBy: null,
    statusConflict: false,
    ...change,
  };
}

/** A ledger entry of a kind, signed on a date. */
export function signed(
  view: AssessmentView,
  kind: 'self' | 'preliminary' | 'final',
  on: string,
): AssessmentView['ledger'][number] {
  return {
    entry: `${kind}-${on}`,
    at: `${on}T09:00:00Z`,
    by: officer,
    fact: {
      kind,
      on,
      signedBy: officer,
      score: kind === 'self' ? view.selfScore : view.reviewScore,
      naPolicy: view.naPolicy,
      answers: {},
      onBehalf: false,
      statement: null,
    },
  };
}
