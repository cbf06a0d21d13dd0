import { describe, expect, it } from 'vitest';
import type { Determination } from '../../../../shared/record/shapes/assessment.ts';
import { readAssessment } from '../../../../shared/rules/assessment/assessment.ts';
import { decideRecordAnswers } from '../../../../shared/rules/assessment/decide/record-answers.ts';
import { decideSubmit } from '../../../../shared/rules/assessment/decide/submit.ts';
import {
  assessmentsNotHere,
  isOpenRecord,
  revisingRecord,
} from '../../../../shared/rules/assessment/not-here.ts';
import { nextStep } from '../../../../shared/rules/assessment/stage.ts';
import { answersFrom, type Desk, head, instruments, openDesk } from '../../../support/desk.ts';
import { put, tell } from '../../../support/story.ts';

const first = (desk: Desk) => {
  const assessment = readAssessment(desk.file, 'assessment-1', instruments);
  if (!assessment) throw new Error('There is no assessment.');
  return assessment;
};

/** Starts one more as another laptop would, whatever is open. */
function begin(desk: Desk, id: string, change: { instrument?: string; revises?: string } = {}): void {
  const { instrument = 'un-ip-psea-2020', revises } = change;
  put(desk, 'assessment.started', {
    ...desk.file.assessments['assessment-1']!.started.fact,
    ...{ assessment: id, reference: `SS/2026PSEA-${id}`, instrument },
    revises:
      revises === undefined ? null : { assessment: revises, reference: 'SS/1', reason: 'CS3 was misread.' },
    ...{ answers: {}, reviews: {} },
    details: { completedBy: null, completedByEmail: null, entities: [], reviewer: null },
  });
}
const cancel = (desk: Desk, assessment: string) =>
  put(desk, 'assessment.cancelled', { assessment, on: desk.today, reason: 'Begun twice.' });

describe('a newer assessment of the same instrument', () => {
  it('takes the work over from the day it is begun, and is told with the last determination', () => {
    const desk = tell('preliminary 2025-03-02 medium');
    expect(first(desk).newer).toBeNull();
    expect(nextStep(first(desk))).toBe('decide');
    begin(desk, 'second');
    expect(first(desk).newer).toEqual({ reference: 'SS/2026PSEA-second', determinedOn: null });
    expect(nextStep(first(desk))).toBe('none');
    cancel(desk, 'second');
    expect(first(desk).newer).toBeNull();
  });

  it('is the last that was begun, though another was determined later by the date given by hand', () => {
    const desk = tell(
      'preliminary 2025-03-02 medium; preliminary 2025-06-02 medium; preliminary 2025-05-02 full',
    );
    expect(first(desk).newer).toEqual({ reference: 'SS/2026PSEA3-TST', determinedOn: '2025-06-02' });
    expect(readAssessment(desk.file, 'assessment-3', instruments)?.newer).toBeNull();
  });

  it('is none of another instrument', () => {
    const desk = tell('preliminary 2025-03-02 medium');
    begin(desk, 'other', { instrument: 'unicef-sea-2020' });
    expect(first(desk).newer).toBeNull();
  });
});

it('what comes after the submission is the review, standard by standard, and then the determination', () => {
  const desk = openDesk();
  desk.start();
  desk.write(decideRecordAnswers(desk.assessment(), answersFrom('YYYYYYYY')));
  desk.write(decideSubmit(desk.assessment(), { signedBy: head }, desk.context));
  expect(nextStep(desk.assessment())).toBe('record-reviews');
});

describe('an assessment that this program can’t show', () => {
  it('is told by the facts of the record alone', () => {
    const desk = tell('preliminary 2025-03-02 medium; elsewhere 9.0.0 on 2026-01-05');
    const [id = ''] = Object.keys(desk.file.assessments).slice(-1);
    const told = {
      id,
      reference: 'SS/2026PSEA2-NEW',
      instrument: 'un-ip-psea-2020',
      instrumentVersion: '9.0.0',
      startedOn: '2026-01-05',
      status: 'draft',
      isCancelled: false,
      determined: null,
    };
    expect(assessmentsNotHere(desk.file, instruments)).toEqual([told]);
    const [self, preliminary] = first(desk).record.ledger.map(({ fact }) => fact as Determination);
    put(desk, 'assessment.submitted', { assessment: id, determination: self! });
    expect(assessmentsNotHere(desk.file, instruments)).toEqual([{ ...told, status: 'submitted' }]);
    put(desk, 'assessment.determined', { assessment: id, determination: preliminary! });
    const determined = { kind: 'preliminary', on: '2025-03-02' };
    expect(assessmentsNotHere(desk.file, instruments)).toEqual([
      { ...told, status: 'submitted', determined },
    ]);
    cancel(desk, id);
    expect(assessmentsNotHere(desk.file, instruments)).toEqual([
      { ...told, status: 'cancelled', isCancelled: true, determined },
    ]);
  });
});

describe('work on an assessment goes on', () => {
  it('until it is final, cancelled, declined or revised', () => {
    const open = (story: string) => isOpenRecord(tell(story).file, 'assessment-1');
    expect(open('preliminary 2025-03-02 medium')).toBe(true);
    expect(open('preliminary 2025-03-02 medium; final 2025-09-01')).toBe(false);
    expect(open('preliminary 2025-03-02 medium; declined')).toBe(false);
    expect(open('nothing')).toBe(false);
    const cancelled = tell('preliminary 2025-03-02 medium');
    cancel(cancelled, 'assessment-1');
    expect(isOpenRecord(cancelled.file, 'assessment-1')).toBe(false);
  });

  it('in the revision, unless that was cancelled', () => {
    const desk = tell('preliminary 2025-03-02 medium');
    begin(desk, 'other', { revises: 'elsewhere' });
    expect(revisingRecord(desk.file, 'assessment-1')).toBeNull();
    begin(desk, 'revision', { revises: 'assessment-1' });
    expect(revisingRecord(desk.file, 'assessment-1')?.id).toBe('revision');
    expect(isOpenRecord(desk.file, 'assessment-1')).toBe(false);
    cancel(desk, 'revision');
    expect(revisingRecord(desk.file, 'assessment-1')).toBeNull();
    expect(isOpenRecord(desk.file, 'assessment-1')).toBe(true);
  });
});
