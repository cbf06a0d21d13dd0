import { describe, expect, it } from 'vitest';
import { entryTypes } from '../../../../shared/record/entries/entry-types.ts';
import { decisionSchema, noteForRecordSchema } from '../../../../shared/record/shapes/assessment.ts';
import { decideDecision } from '../../../../shared/rules/assessment/decide/decide.ts';
import { decideDetermine } from '../../../../shared/rules/assessment/decide/determine.ts';
import {
  decideRecordAnswers,
  decideRecordReviews,
} from '../../../../shared/rules/assessment/decide/record-answers.ts';
import { decideSubmit } from '../../../../shared/rules/assessment/decide/submit.ts';
import { answersFrom, type Desk, head, openDesk } from '../../../support/desk.ts';

const comment = 'Seen in the fictional policy of 2025.';
const proceed = { decision: 'proceed', justification: 'The only partner in the area.' } as const;

function determined(review = 'YYYYYYYY'): Desk {
  const desk = openDesk();
  desk.start();
  desk.write(decideRecordAnswers(desk.assessment(), answersFrom('YYYYYYYY')));
  desk.write(decideSubmit(desk.assessment(), { signedBy: head }, desk.context));
  desk.write(decideRecordReviews(desk.assessment(), answersFrom(review, comment), desk.context));
  desk.write(decideDetermine(desk.assessment(), { kind: 'preliminary' }, desk.context));
  return desk;
}

function finish(desk: Desk): void {
  desk.write(decideDecision(desk.assessment(), proceed, desk.context));
  desk.write(decideDetermine(desk.assessment(), { kind: 'final', signedBy: head }, desk.context));
}

describe('a decision', () => {
  it('is not accepted on an assessment that is final', () => {
    const desk = determined();
    finish(desk);
    expect(desk.assessment().status).toBe('final');
    expect(desk.attempt(decideDecision(desk.assessment(), proceed, desk.context))).toBe('WRONG_STATUS');
    expect(desk.assessment().record.decisions).toHaveLength(1);
  });

  it('may follow another while the assessment is open, and both stay', () => {
    const desk = determined();
    desk.write(decideDecision(desk.assessment(), proceed, desk.context));
    const later = { decision: 'do-not-proceed', justification: 'The work was called off.' } as const;
    expect(desk.attempt(decideDecision(desk.assessment(), later, desk.context))).toBe('ok');
    expect(desk.assessment().record.decisions.map(({ fact }) => fact.decision)).toEqual([
      'proceed',
      'do-not-proceed',
    ]);
  });
});

describe('a determination', () => {
  it('is the UN’s own, and never on the partner’s behalf', () => {
    const desk = determined();
    finish(desk);
    const { ledger } = desk.assessment().record;
    expect(ledger.map(({ fact }) => [fact.kind, fact.onBehalf])).toEqual([
      ['self', false],
      ['preliminary', false],
      ['final', false],
    ]);
  });
});

describe('the reason for “not applicable”', () => {
  it('is kept beside that answer alone, whatever a file carries beside another', () => {
    const desk = openDesk();
    desk.start();
    const reason = 'Nothing is passed on.';
    desk.write(
      decideRecordAnswers(desk.assessment(), {
        CS1: { answer: 'yes', reason },
        CS2: { answer: 'not-applicable', reason },
        CS3: { answer: 'no', reason, comment: 'Planned.' },
      }),
    );
    const { CS1, CS2, CS3 } = desk.assessment().answers;
    expect([CS1?.reason, CS2?.reason, CS3?.reason]).toEqual([null, reason, null]);
    desk.write(decideRecordAnswers(desk.assessment(), { CS2: { answer: 'yes', reason } }));
    expect(desk.assessment().answers.CS2).toMatchObject({ answer: 'yes', reason: null });
  });
});

describe('what is signed with a name holds words', () => {
  const note = { justification: 'Needed.', mitigation: 'Visits.', approver: head, on: '2026-03-02' };
  const decision = { ...proceed, on: '2026-03-02', conditions: null, signedBy: head, noteForRecord: note };
  const ending = { assessment: 'assessment-1', on: '2026-03-02', reason: 'Given back.' };
  const texts = [
    ['the justification of a Note for the Record', noteForRecordSchema, note, 'justification'],
    ['the mitigation of a Note for the Record', noteForRecordSchema, note, 'mitigation'],
    ['the justification of a decision', decisionSchema, decision, 'justification'],
    ['the reason of a return', entryTypes['assessment.returned'].newest, ending, 'reason'],
    ['the reason of a cancellation', entryTypes['assessment.cancelled'].newest, ending, 'reason'],
  ] as const;

  it.each(texts)('%s', (_name, schema, whole, field) => {
    expect(schema.safeParse(whole).success).toBe(true);
    expect(schema.safeParse({ ...whole, [field]: 'x' }).success).toBe(true);
    for (const blank of ['', '   ', '\n'])
      expect(schema.safeParse({ ...whole, [field]: blank }).success).toBe(false);
  });
});
