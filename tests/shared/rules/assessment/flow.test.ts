import { describe, expect, it } from 'vitest';
import { lastOf } from '../../../../shared/rules/assessment/assessment.ts';
import type { ConsequenceInput } from '../../../../shared/rules/assessment/decide/consequence.ts';
import { decideDecision } from '../../../../shared/rules/assessment/decide/decide.ts';
import { decideDetermine } from '../../../../shared/rules/assessment/decide/determine.ts';
import {
  decideRecordAnswers,
  decideRecordReviews,
} from '../../../../shared/rules/assessment/decide/record-answers.ts';
import { decideRevise } from '../../../../shared/rules/assessment/decide/start.ts';
import {
  decideCancel,
  decideReturn,
  decideSubmit,
} from '../../../../shared/rules/assessment/decide/submit.ts';
import { currentStage, nextStep } from '../../../../shared/rules/assessment/stage.ts';
import { buildPartnerRow } from '../../../../shared/rules/register/build-row.ts';
import { answersFrom, type Desk, head, instruments, officer, openDesk } from '../../../support/desk.ts';

const comment = 'Seen in the fictional policy of 2025.';
const note = {
  justification: 'Only partner in the area.',
  mitigation: 'Monthly visits.',
  approver: head,
  on: '2026-03-02',
};

function answered(desk: Desk, self = 'YYYYYYYY'): void {
  desk.start();
  desk.write(decideRecordAnswers(desk.assessment(), answersFrom(self)));
}

function reviewed(desk: Desk, review: string, self = 'YYYYYYYY'): void {
  answered(desk, self);
  desk.write(decideSubmit(desk.assessment(), { signedBy: head }, desk.context));
  desk.write(decideRecordReviews(desk.assessment(), answersFrom(review, comment), desk.context));
}

function determined(desk: Desk, review: string): void {
  reviewed(desk, review);
  desk.write(decideDetermine(desk.assessment(), { kind: 'preliminary' }, desk.context));
}

describe('the five stages', () => {
  it('lead from a draft to the final determination, with what comes next named at each step', () => {
    const desk = openDesk();
    desk.start();
    expect([desk.assessment().status, nextStep(desk.assessment())]).toEqual(['draft', 'record-answers']);
    desk.write(decideRecordAnswers(desk.assessment(), { CS1: 'yes' }));
    expect(desk.assessment().status).toBe('in-progress');
    desk.write(decideRecordAnswers(desk.assessment(), answersFrom('YAYYYYNA')));
    expect(nextStep(desk.assessment())).toBe('submit');
    desk.write(decideSubmit(desk.assessment(), { signedBy: head }, desk.context));
    expect([desk.assessment().status, currentStage(desk.assessment())]).toEqual(['submitted', 'review']);
    desk.write(decideRecordReviews(desk.assessment(), answersFrom('YANYYYNA', comment), desk.context));
    expect(nextStep(desk.assessment())).toBe('determine-preliminary');
    desk.write(decideDetermine(desk.assessment(), { kind: 'preliminary' }, desk.context));
    expect([currentStage(desk.assessment()), nextStep(desk.assessment())]).toEqual(['decision', 'decide']);
    const decision = {
      decision: 'proceed-with-conditions',
      justification: 'Good partner.',
      conditions: 'Vetting by May.',
    } as const;
    desk.write(decideDecision(desk.assessment(), decision, desk.context));
    expect([currentStage(desk.assessment()), nextStep(desk.assessment())]).toEqual([
      'monitoring',
      'determine-final',
    ]);
    desk.today = '2026-08-20';
    desk.write(decideRecordReviews(desk.assessment(), answersFrom('--Y---Y-', comment), desk.context));
    desk.write(decideDetermine(desk.assessment(), { kind: 'final', signedBy: head }, desk.context));
    expect([desk.assessment().status, currentStage(desk.assessment())]).toEqual([
      'final',
      'final-determination',
    ]);
    const ledger = desk.assessment().record.ledger.map(({ fact }) => [fact.kind, fact.on, fact.score.rating]);
    expect(ledger).toEqual([
      ['self', '2026-03-02', 'medium'],
      ['preliminary', '2026-03-02', 'medium'],
      ['final', '2026-08-20', 'full'],
    ]);
  });
});

describe('the determination ledger', () => {
  it('never changes a preliminary determination, whatever is re-reviewed or finally determined', () => {
    const desk = openDesk();
    determined(desk, 'YYNYYYNY');
    const before = lastOf(desk.assessment(), 'preliminary');
    desk.write(decideRecordReviews(desk.assessment(), answersFrom('--Y-----', comment), desk.context));
    desk.write(
      decideDecision(desk.assessment(), { decision: 'proceed', justification: 'Fine.' }, desk.context),
    );
    desk.write(decideDetermine(desk.assessment(), { kind: 'final' }, desk.context));
    expect(lastOf(desk.assessment(), 'preliminary')).toEqual(before);
    expect(before?.fact.score.met).toBe(6);
    expect(desk.assessment().reviewScore.met).toBe(7);
  });

  it('rates on the review alone: the self-score never drives the rating', () => {
    const desk = openDesk();
    determined(desk, 'NNNNNNNN');
    expect(lastOf(desk.assessment(), 'self')?.fact.score.rating).toBe('full');
    expect(lastOf(desk.assessment(), 'preliminary')?.fact.score.rating).toBe('low');
    expect(buildPartnerRow(desk.file, instruments).rating).toBe('low');
  });

  it('lets no second determination of the same kind in', () => {
    const desk = openDesk();
    determined(desk, 'YYYYYYYY');
    expect(desk.attempt(decideDetermine(desk.assessment(), { kind: 'preliminary' }, desk.context))).toBe(
      'ALREADY_DETERMINED',
    );
  });
});

describe('a review', () => {
  it('needs a comment', () => {
    const desk = openDesk();
    answered(desk);
    expect(desk.attempt(decideRecordReviews(desk.assessment(), { CS1: 'yes' }, desk.context))).toBe(
      'COMMENT_REQUIRED',
    );
    expect(desk.assessment().status).toBe('in-progress');
  });

  it('waits for the partner’s answers', () => {
    const desk = openDesk();
    answered(desk, 'YYYYYYY-');
    const attempt = decideRecordReviews(desk.assessment(), answersFrom('Y', comment), desk.context);
    expect(desk.attempt(attempt)).toBe('ANSWERS_OPEN');
  });

  it('of complete answers that nobody submitted puts the self-score on the ledger first, on the partner’s behalf', () => {
    const desk = openDesk();
    answered(desk);
    desk.write(decideRecordReviews(desk.assessment(), answersFrom('Y', comment), desk.context));
    expect(lastOf(desk.assessment(), 'self')?.fact).toMatchObject({ onBehalf: true, signedBy: officer });
  });

  it('gives no rating while one standard is open', () => {
    const desk = openDesk();
    reviewed(desk, 'YYYYYYY-');
    expect(desk.assessment().reviewScore).toMatchObject({ rating: null, unanswered: 1 });
    expect(desk.attempt(decideDetermine(desk.assessment(), { kind: 'preliminary' }, desk.context))).toBe(
      'REVIEW_OPEN',
    );
  });

  it('asks for a new comment when the answer changes: the old one speaks for the old answer', () => {
    const desk = openDesk();
    reviewed(desk, 'YYYYYYYY');
    expect(desk.attempt(decideRecordReviews(desk.assessment(), { CS3: 'no' }, desk.context))).toBe(
      'COMMENT_REQUIRED',
    );
    const changed = { CS3: { answer: 'no', comment: 'No procedure was found.' } };
    expect(desk.attempt(decideRecordReviews(desk.assessment(), changed, desk.context))).toBe('ok');
  });
});

describe('the partner’s answers', () => {
  it('keep their explanation when only the answer changes', () => {
    const desk = openDesk();
    desk.start();
    desk.write(
      decideRecordAnswers(desk.assessment(), { CS3: { answer: 'no', comment: 'We ask by phone.' } }),
    );
    desk.write(decideRecordAnswers(desk.assessment(), { CS3: 'yes' }));
    expect(desk.assessment().answers.CS3).toEqual({
      answer: 'yes',
      reason: null,
      comment: 'We ask by phone.',
    });
  });
});

describe('“not applicable”', () => {
  it('is refused where the instrument does not allow it, and needs a reason where it does', () => {
    const desk = openDesk();
    desk.start();
    const na = { answer: 'not-applicable', reason: 'No sub-partners.' };
    expect(desk.attempt(decideRecordAnswers(desk.assessment(), { CS1: na }))).toBe('NA_NOT_ALLOWED');
    expect(desk.attempt(decideRecordAnswers(desk.assessment(), { CS2: 'not-applicable' }))).toBe(
      'NA_WITHOUT_REASON',
    );
    const wordless = { answer: 'not-applicable', reason: 'n.a.' };
    expect(desk.attempt(decideRecordAnswers(desk.assessment(), { CS2: wordless }))).toBe('NA_WITHOUT_REASON');
    expect(desk.attempt(decideRecordAnswers(desk.assessment(), { CS9: 'yes' }))).toBe('UNKNOWN_STANDARD');
    expect(desk.attempt(decideRecordAnswers(desk.assessment(), { CS2: na }))).toBe('ok');
  });
});

describe('submitting and returning', () => {
  it('locks the answers, and a return with its reason opens them again', () => {
    const desk = openDesk();
    answered(desk);
    desk.write(decideSubmit(desk.assessment(), {}, desk.context));
    expect(desk.attempt(decideRecordAnswers(desk.assessment(), { CS1: 'no' }))).toBe('ANSWERS_LOCKED');
    desk.write(decideReturn(desk.assessment(), { reason: 'CS4 has no training dates.' }, desk.context));
    expect(desk.assessment().status).toBe('returned');
    desk.write(decideRecordAnswers(desk.assessment(), { CS1: 'no' }));
    desk.write(decideSubmit(desk.assessment(), { signedBy: head }, desk.context));
    const scores = desk.assessment().record.ledger.map(({ fact }) => fact.score.met);
    expect(scores).toEqual([8, 7]);
  });

  it('cannot be cancelled or returned once it was determined', () => {
    const desk = openDesk();
    determined(desk, 'YYYYYYYY');
    expect(desk.attempt(decideCancel(desk.assessment(), { reason: 'x' }, desk.context))).toBe('WRONG_STATUS');
    expect(desk.attempt(decideReturn(desk.assessment(), { reason: 'x' }, desk.context))).toBe('WRONG_STATUS');
  });
});

describe('the decision', () => {
  it('to proceed with low capacity needs a Note for the Record', () => {
    const desk = openDesk();
    determined(desk, 'YYNYNNYY');
    const proceed = { decision: 'proceed', justification: 'Needed.' } as const;
    expect(desk.attempt(decideDecision(desk.assessment(), proceed, desk.context))).toBe(
      'NOTE_FOR_RECORD_REQUIRED',
    );
    expect(
      desk.attempt(decideDecision(desk.assessment(), { ...proceed, noteForRecord: note }, desk.context)),
    ).toBe('ok');
  });

  it('not to proceed needs none, and conditions must be written down', () => {
    const desk = openDesk();
    determined(desk, 'NNNNNNNN');
    const conditional = {
      decision: 'proceed-with-conditions',
      justification: 'x',
      noteForRecord: note,
    } as const;
    expect(desk.attempt(decideDecision(desk.assessment(), conditional, desk.context))).toBe(
      'CONDITIONS_REQUIRED',
    );
    const stop = { decision: 'do-not-proceed', justification: 'Below minimum.' } as const;
    expect(desk.attempt(decideDecision(desk.assessment(), stop, desk.context))).toBe('ok');
  });

  it('comes before the final determination and after the preliminary one', () => {
    const desk = openDesk();
    reviewed(desk, 'YYYYYYYY');
    const proceed = { decision: 'proceed', justification: 'x' } as const;
    expect(desk.attempt(decideDecision(desk.assessment(), proceed, desk.context))).toBe('NOT_DETERMINED');
    desk.write(decideDetermine(desk.assessment(), { kind: 'preliminary' }, desk.context));
    expect(desk.attempt(decideDetermine(desk.assessment(), { kind: 'final' }, desk.context))).toBe(
      'DECISION_MISSING',
    );
  });
});

describe('a record’s date', () => {
  it('is never in the future and never before what it follows', () => {
    const desk = openDesk();
    reviewed(desk, 'YYYYYYYY');
    const on = (date: string) =>
      decideDetermine(desk.assessment(), { kind: 'preliminary', on: date }, desk.context);
    expect(desk.attempt(on('2026-03-03'))).toBe('FUTURE_DATE');
    expect(desk.attempt(on('2026-03-01'))).toBe('DATE_TOO_EARLY');
    expect(desk.attempt(on('2026-03-02'))).toBe('ok');
  });
});

describe('a revision', () => {
  it('copies and marks the answers, links both, and leaves the original as it was', () => {
    const desk = openDesk();
    determined(desk, 'YYNYYYYY');
    const original = desk.assessment();
    const before = JSON.stringify(original.record);
    const identity = { id: 'assessment-2', reference: 'SS/2026PSEA2-TST' };
    desk.write(decideRevise(desk.file, original, { reason: 'CS3 was misread.' }, identity, desk.context));
    expect(desk.assessment().reviews).toEqual(original.reviews);
    expect(JSON.stringify(desk.file.assessments[original.id])).toBe(before);
    expect(buildPartnerRow(desk.file, instruments)).toMatchObject({
      rating: 'medium',
      assessment: { id: 'assessment-2' },
    });
    desk.write(decideRecordReviews(desk.assessment(), { CS3: { answer: 'yes', comment } }, desk.context));
    desk.write(decideDetermine(desk.assessment(), { kind: 'preliminary' }, desk.context));
    expect(buildPartnerRow(desk.file, instruments).rating).toBe('full');
    const again = decideRevise(
      desk.file,
      original,
      { reason: 'x' },
      { id: 'x', reference: 'x' },
      desk.context,
    );
    expect(desk.attempt(again)).toBe('REVISED_ALREADY');
  });
});

describe('a final determination of low capacity', () => {
  it('says what follows, whatever was decided before', () => {
    const desk = openDesk({ today: '2026-03-02' });
    determined(desk, 'YYYYYYNN');
    const decision = { decision: 'proceed', justification: 'Gaps close.', signedBy: head } as const;
    desk.write(decideDecision(desk.assessment(), decision, desk.context));
    desk.write(decideRecordReviews(desk.assessment(), answersFrom('NNNYYYNN', comment), desk.context));
    const final = (consequence?: ConsequenceInput) =>
      desk.attempt(decideDetermine(desk.assessment(), { kind: 'final', consequence }, desk.context));
    expect(final()).toBe('CONSEQUENCE_REQUIRED');
    const suspend = {
      kind: 'suspend',
      justification: 'Below the minimum.',
      mitigation: null,
      approver: head,
    };
    expect(final(suspend as ConsequenceInput)).toBe('ok');
  });
});

describe('texts and dates that no entry may hold', () => {
  it('are refused before anything is written: a comment too long, a revision before what it revises', () => {
    const desk = openDesk({ today: '2026-03-02' });
    answered(desk);
    const long = { CS1: { answer: 'yes', comment: 'x'.repeat(8001) } };
    expect(desk.attempt(decideRecordAnswers(desk.assessment(), long))).toBe('INPUT_INVALID');

    const other = openDesk({ today: '2026-03-02' });
    determined(other, 'YYYYYYYY');
    const revise = (on: string) =>
      decideRevise(
        other.file,
        other.assessment(),
        { reason: 'New policy.', on },
        { id: 'revision-1', reference: 'XX/2026PSEA2-AAA' },
        other.context,
      );
    expect(other.attempt(revise('2026-03-01'))).toBe('DATE_TOO_EARLY');
    expect(other.attempt(revise('2026-03-02'))).toBe('ok');
  });
});
