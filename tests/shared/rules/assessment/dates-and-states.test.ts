import { describe, expect, it } from 'vitest';
import { usualInstrument } from '../../../../shared/content/instrument/instruments.ts';
import type { Decided } from '../../../../shared/record/journal/decision.ts';
import type { Assessment } from '../../../../shared/rules/assessment/assessment.ts';
import { buildAssessmentView } from '../../../../shared/rules/assessment/build-view.ts';
import { compareAssessments } from '../../../../shared/rules/assessment/compare.ts';
import { decideRecordConsequence } from '../../../../shared/rules/assessment/decide/consequence.ts';
import { decideDecision } from '../../../../shared/rules/assessment/decide/decide.ts';
import { decideDetermine } from '../../../../shared/rules/assessment/decide/determine.ts';
import { decideExtendWindow } from '../../../../shared/rules/assessment/decide/extend-window.ts';
import {
  decideRecordAnswers,
  decideRecordReviews,
} from '../../../../shared/rules/assessment/decide/record-answers.ts';
import { decideRecordDetails } from '../../../../shared/rules/assessment/decide/record-details.ts';
import { decideRecordResponse } from '../../../../shared/rules/assessment/decide/record-response.ts';
import { decideRevise, decideStart } from '../../../../shared/rules/assessment/decide/start.ts';
import {
  decideCancel,
  decideReturn,
  decideSubmit,
} from '../../../../shared/rules/assessment/decide/submit.ts';
import { answersFrom, type Desk, head, instruments, openDesk } from '../../../support/desk.ts';
import { put } from '../../../support/story.ts';

const comment = 'Seen in the fictional policy of 2025.';
const reason = 'Fictional reason.';
const proceed = { decision: 'proceed', justification: reason } as const;
const note = { justification: reason, mitigation: 'Visits.', approver: head, on: '2026-01-08' };

type State =
  | 'draft'
  | 'in-progress'
  | 'submitted'
  | 'returned'
  | 'determined'
  | 'decided'
  | 'final'
  | 'cancelled';

/** An assessment in a state; each step is taken on a day of its own, from 1 January 2026 on. */
function bring(state: State, review = 'NNNYYYYY'): Desk {
  const desk = openDesk({ today: '2026-01-01' });
  const at = (day: string) => {
    desk.today = `2026-01-${day}`;
  };
  desk.start();
  if (state === 'draft') return desk;
  desk.write(decideRecordAnswers(desk.assessment(), answersFrom('YYYYYYYY')));
  if (state === 'in-progress') return desk;
  at('03');
  if (state === 'cancelled') {
    desk.write(decideCancel(desk.assessment(), { reason }, desk.context));
    return desk;
  }
  desk.write(decideSubmit(desk.assessment(), { signedBy: head }, desk.context));
  if (state === 'submitted') return desk;
  if (state === 'returned') {
    at('04');
    desk.write(decideReturn(desk.assessment(), { reason }, desk.context));
    return desk;
  }
  at('05');
  desk.write(decideRecordReviews(desk.assessment(), answersFrom(review, comment), desk.context));
  at('06');
  desk.write(decideDetermine(desk.assessment(), { kind: 'preliminary' }, desk.context));
  if (state === 'determined') return desk;
  at('08');
  desk.write(decideDecision(desk.assessment(), { ...proceed, noteForRecord: note }, desk.context));
  if (state === 'decided') return desk;
  at('10');
  const consequence = { kind: 'suspend', justification: reason, mitigation: null, approver: head } as const;
  const isLow = review.startsWith('NNN');
  desk.write(
    decideDetermine(desk.assessment(), { kind: 'final', ...(isLow ? { consequence } : {}) }, desk.context),
  );
  return desk;
}

type Act = (assessment: Assessment, desk: Desk, on?: string) => Decided;

const identity = { id: 'assessment-9', reference: 'SS/2026PSEA9-TST' };
const acts: Readonly<Record<string, Act>> = {
  submit: (of, { context }, on) => decideSubmit(of, { signedBy: head, ...(on ? { on } : {}) }, context),
  return: (of, { context }, on) => decideReturn(of, { reason, ...(on ? { on } : {}) }, context),
  cancel: (of, { context }, on) => decideCancel(of, { reason, ...(on ? { on } : {}) }, context),
  'determine as preliminary': (of, { context }, on) =>
    decideDetermine(of, { kind: 'preliminary', ...(on ? { on } : {}) }, context),
  'determine as final': (of, { context }, on) =>
    decideDetermine(
      of,
      {
        kind: 'final',
        consequence: { kind: 'suspend', justification: reason, mitigation: null, approver: head },
        ...(on ? { on } : {}),
      },
      context,
    ),
  decide: (of, { context }, on) =>
    decideDecision(of, { ...proceed, noteForRecord: note, ...(on ? { on } : {}) }, context),
  extend: (of, { context }, on) =>
    decideExtendWindow(of, { reason, approver: head, ...(on ? { on } : {}) }, context),
  'review again': (of, { context }, on) =>
    decideRecordReviews(of, { CS1: { answer: 'yes', comment: 'Closed.' } }, context, on),
  'hear the partner': (of, { context }, on) =>
    decideRecordResponse(of, { response: 'agrees', by: head, comment: null, ...(on ? { on } : {}) }, context),
  'record a consequence': (of, { context }, on) =>
    decideRecordConsequence(
      of,
      { kind: 'end', justification: reason, mitigation: null, approver: head, ...(on ? { on } : {}) },
      context,
    ),
  revise: (of, { file, context }, on) =>
    decideRevise(file, of, { reason, ...(on ? { on } : {}) }, identity, context),
  'record answers': (of) => decideRecordAnswers(of, { CS1: 'no' }),
  'record details': (of) => decideRecordDetails(of, { entities: ['UNFICTION'] }),
};

function attempt(desk: Desk, act: string, on?: string) {
  const decided = acts[act]!(desk.assessment(), desk, on);
  return decided.ok
    ? ['ok']
    : [decided.error.code, decided.error.message, String(decided.error.details.field)];
}

describe('the date of what is recorded', () => {
  it.each<[act: string, state: State, earliest: string, event: string, field: string]>([
    ['submit', 'in-progress', '2026-01-01', 'the assessment was started', 'submission'],
    ['submit', 'returned', '2026-01-04', 'it was returned to the partner', 'submission'],
    ['return', 'submitted', '2026-01-03', 'the answers were submitted', 'return'],
    ['cancel', 'submitted', '2026-01-01', 'the assessment was started', 'cancellation'],
    ['decide', 'determined', '2026-01-06', 'the preliminary determination', 'decision'],
    ['determine as final', 'decided', '2026-01-08', 'the decision', 'final determination'],
    ['extend', 'determined', '2026-01-06', 'the preliminary determination', 'extension'],
    ['review again', 'determined', '2026-01-06', 'the preliminary determination', 're-review'],
    ['hear the partner', 'determined', '2026-01-06', 'the preliminary determination', 'response'],
    ['record a consequence', 'final', '2026-01-10', 'the final determination', 'consequence'],
    ['revise', 'final', '2026-01-10', 'the final determination', 'revision'],
  ])(
    'is not before what it follows, and not to come: to %s when %s',
    (act, state, earliest, event, field) => {
      const desk = bring(state);
      desk.today = '2026-02-01';
      const before = `${earliest.slice(0, -2)}${String(Number(earliest.slice(-2)) - 1).padStart(2, '0')}`;
      const early = before.endsWith('-00') ? '2025-12-31' : before;
      const [code, message = '', named] = attempt(desk, act, early);
      expect(code).toBe('DATE_TOO_EARLY');
      for (const word of [event, earliest]) expect(message).toContain(word);
      expect(named).toContain(field);
      const [toCome, told = ''] = attempt(desk, act, '2026-02-02');
      expect(toCome).toBe('FUTURE_DATE');
      expect(told).toContain(field);
      expect(attempt(desk, act, earliest)).toEqual(['ok']);
      expect(attempt(desk, act, '2026-02-01')).toEqual(['ok']);
    },
  );

  it('of a determination follows the submission and the last re-review', () => {
    const desk = bring('submitted');
    desk.write(decideRecordReviews(desk.assessment(), answersFrom('NNNYYYYY', comment), desk.context));
    desk.today = '2026-02-01';
    expect(attempt(desk, 'determine as preliminary', '2026-01-02')[1]).toContain(
      'the answers were submitted',
    );
    const decided = bring('decided', 'NNNNYYYY');
    decided.today = '2026-01-20';
    decided.write(acts['review again']!(decided.assessment(), decided));
    decided.today = '2026-02-01';
    expect(attempt(decided, 'determine as final', '2026-01-19')[1]).toContain('the last re-review');
    expect(attempt(decided, 'review again', '2026-01-19')[0]).toBe('NOTHING_TO_CHANGE');
  });

  it('of a consequence follows the newest one before it', () => {
    const desk = bring('final', 'NNNNYYYY');
    for (const day of ['20', '25']) {
      desk.today = `2026-01-${day}`;
      desk.write(acts['record a consequence']!(desk.assessment(), desk));
    }
    expect(desk.assessment().record.consequences).toHaveLength(3);
    const [code, told] = attempt(desk, 'record a consequence', '2026-01-24');
    expect([code, told]).toEqual(['DATE_TOO_EARLY', expect.stringContaining('the consequence before it')]);
    expect(attempt(desk, 'record a consequence', '2026-01-25')).toEqual(['ok']);
  });

  it('of a Note for the Record is not to come', () => {
    const desk = bring('determined');
    const later = { ...proceed, noteForRecord: { ...note, on: '2026-01-09' } };
    const decided = decideDecision(desk.assessment(), later, { ...desk.context, today: '2026-01-08' });
    expect(!decided.ok && [decided.error.code, decided.error.message]).toMatchObject([
      'FUTURE_DATE',
      expect.stringContaining('Note for the Record'),
    ]);
  });
});

describe('what can be done in each state', () => {
  const nothing = { submit: 'WRONG_STATUS', return: 'WRONG_STATUS', cancel: 'WRONG_STATUS' };
  const undetermined = {
    'determine as final': 'NOT_DETERMINED',
    decide: 'NOT_DETERMINED',
    extend: 'NOT_DETERMINED',
    'hear the partner': 'NOT_DETERMINED',
    'record a consequence': 'NOT_DETERMINED',
    revise: 'NOT_DETERMINED',
  };
  it.each<[State, Readonly<Record<string, string>>]>([
    [
      'draft',
      { ...undetermined, submit: 'ANSWERS_OPEN', return: 'WRONG_STATUS', 'review again': 'ANSWERS_OPEN' },
    ],
    ['in-progress', { ...undetermined, return: 'WRONG_STATUS' }],
    ['submitted', { ...undetermined, submit: 'WRONG_STATUS', 'record answers': 'ANSWERS_LOCKED' }],
    ['returned', { ...undetermined, return: 'WRONG_STATUS', 'review again': 'WRONG_STATUS' }],
    [
      'determined',
      {
        ...nothing,
        'determine as preliminary': 'ALREADY_DETERMINED',
        'determine as final': 'DECISION_MISSING',
        'record a consequence': 'CONSEQUENCE_NOT_NEEDED',
        'record answers': 'ANSWERS_LOCKED',
      },
    ],
    [
      'decided',
      {
        ...nothing,
        'determine as preliminary': 'ALREADY_DETERMINED',
        'record a consequence': 'CONSEQUENCE_NOT_NEEDED',
        'record answers': 'ANSWERS_LOCKED',
      },
    ],
    [
      'final',
      {
        ...nothing,
        'determine as preliminary': 'ALREADY_DETERMINED',
        'determine as final': 'ALREADY_DETERMINED',
        decide: 'WRONG_STATUS',
        extend: 'EXTENSION_NOT_POSSIBLE',
        'review again': 'REVIEW_LOCKED',
        'record answers': 'REVIEW_LOCKED',
        'record details': 'REVIEW_LOCKED',
      },
    ],
    [
      'cancelled',
      {
        ...nothing,
        'determine as preliminary': 'WRONG_STATUS',
        'determine as final': 'WRONG_STATUS',
        decide: 'WRONG_STATUS',
        extend: 'WRONG_STATUS',
        'hear the partner': 'NOT_DETERMINED',
        'record a consequence': 'NOT_DETERMINED',
        revise: 'NOT_DETERMINED',
        'review again': 'REVIEW_LOCKED',
        'record answers': 'REVIEW_LOCKED',
        'record details': 'REVIEW_LOCKED',
      },
    ],
  ])('%s', (state, refused) => {
    const desk = bring(state);
    desk.today = '2026-02-01';
    // What a determination of an unreviewed assessment lacks is its review; that has tests of its own.
    const asked = Object.keys(acts).filter(
      (act) => act !== 'determine as preliminary' || refused[act] !== undefined,
    );
    expect(Object.fromEntries(asked.map((act) => [act, attempt(desk, act)[0]]))).toEqual(
      Object.fromEntries(asked.map((act) => [act, refused[act] ?? 'ok'])),
    );
  });

  it('a finished or cancelled assessment stands in the way of no new one, an open one does', () => {
    const start = (desk: Desk) => {
      const instrument = usualInstrument(instruments);
      const decided = decideStart(desk.file, instrument, {}, identity, desk.context);
      return decided.ok ? 'ok' : decided.error.code;
    };
    const states: State[] = ['draft', 'in-progress', 'submitted', 'returned', 'determined', 'decided'];
    expect(states.map((state) => start(bring(state)))).toEqual(states.map(() => 'ASSESSMENT_OPEN'));
    expect([start(bring('final')), start(bring('cancelled'))]).toEqual(['ok', 'ok']);
  });

  it('a cancelled assessment says so, with when and why', () => {
    const view = (desk: Desk) => buildAssessmentView(desk.file, desk.assessment(), instruments, '2026-02-01');
    expect(view(bring('cancelled')).cancelled?.fact).toEqual({ on: '2026-01-03', reason });
    expect(view(bring('submitted')).cancelled).toBeNull();
  });

  it('of two cancellations that did not see each other the last is shown, and a conflict of states is told', () => {
    const desk = bring('in-progress');
    const view = () => buildAssessmentView(desk.file, desk.assessment(), instruments, '2026-02-01');
    expect(view().statusConflict).toBe(false);
    for (const why of ['First.', 'Second.'])
      put(desk, 'assessment.cancelled', { assessment: desk.assessment().id, on: '2026-01-09', reason: why });
    expect(view().cancelled?.fact.reason).toBe('Second.');
  });
});

it('a reassessment names what it took over by its references, and what it does not know by its id', () => {
  const desk = bring('final', 'YYYYYYYY');
  const from = desk.assessment();
  put(desk, 'evidence.added', {
    id: 'evidence-1',
    reference: 'SS-0001-TST/E1',
    file: null,
    sighting: { place: 'Fictional office', on: '2026-01-10', by: head },
    fields: {
      title: 'Fictional document',
      documentType: '',
      description: null,
      issuedOn: null,
      expiresOn: null,
      language: null,
      links: [],
    },
    revises: null,
    source: 'officer',
  });
  desk.start();
  put(desk, 'assessment.reassesses', {
    assessment: desk.assessment().id,
    previous: { assessment: from.id, reference: from.record.started.fact.reference },
    trigger: { kind: 'at-will', on: null, reference: null, status: null, note: 'Fictional.' },
    copied: { answers: true, reviews: true, evidence: ['evidence-1', 'evidence-9'], expired: ['evidence-1'] },
  });
  const view = buildAssessmentView(desk.file, desk.assessment(), instruments, '2026-02-01');
  expect(view.reassesses).toMatchObject({
    id: from.id,
    reference: from.record.started.fact.reference,
    copied: { evidence: ['SS-0001-TST/E1', 'evidence-9'], expired: ['SS-0001-TST/E1'] },
  });
});

it('two assessments that can’t be compared are named, both of them', () => {
  const desk = bring('final', 'YYYYYYYY');
  const refused = compareAssessments(desk.assessment(), desk.assessment());
  const { reference } = desk.assessment().record.started.fact;
  expect(!refused.ok && refused.error).toMatchObject({
    code: 'NOT_COMPARABLE',
    details: { first: reference, second: reference },
  });
});
