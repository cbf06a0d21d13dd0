import { describe, expect, it } from 'vitest';
import {
  compareAnswers,
  compareAssessments,
  compareWithin,
} from '../../../../shared/rules/assessment/compare.ts';
import { decideDecision } from '../../../../shared/rules/assessment/decide/decide.ts';
import { decideDetermine } from '../../../../shared/rules/assessment/decide/determine.ts';
import { decideReassess } from '../../../../shared/rules/assessment/decide/reassess.ts';
import {
  decideRecordAnswers,
  decideRecordReviews,
} from '../../../../shared/rules/assessment/decide/record-answers.ts';
import { outcomeOf } from '../../../../shared/rules/assessment/outcome.ts';
import { answersFrom, type Desk, head, instruments, openDesk } from '../../../support/desk.ts';

const legacy = instruments.newestOf('unicef-sea-2020');
const current = instruments.newestOf('un-ip-psea-2020');
if (!legacy || !current) throw new Error('Both instruments ship.');

const answer = (value: string | null) => ({ answer: value, reason: null, comment: null });
const sides = (letters: string) =>
  Object.fromEntries(
    [...letters].map((letter, index) => [
      `CS${index + 1}`,
      answer({ Y: 'yes', N: 'no', A: 'not-applicable' }[letter] ?? null),
    ]),
  );
const graded = (letters: string) =>
  Object.fromEntries(
    [...letters].map((letter, index) => [
      `CS${index + 1}`,
      answer(['absent', 'progressing', 'adequate'][Number(letter) - 1] ?? null),
    ]),
  );

function reviewed(desk: Desk, letters: string): void {
  desk.write(decideRecordAnswers(desk.assessment(), answersFrom('YYYYYYYY')));
  desk.write(decideRecordReviews(desk.assessment(), answersFrom(letters, 'Seen.'), desk.context));
}

function finished(letters: string): Desk {
  const desk = openDesk();
  desk.start();
  reviewed(desk, letters);
  desk.write(decideDetermine(desk.assessment(), { kind: 'preliminary' }, desk.context));
  const decision = { decision: 'proceed', justification: 'Fine.' } as const;
  desk.write(decideDecision(desk.assessment(), decision, desk.context));
  desk.write(decideDetermine(desk.assessment(), { kind: 'final' }, desk.context));
  return desk;
}

function reassess(desk: Desk): void {
  const identity = { id: 'assessment-2', reference: 'SS/2026PSEA2-TST' };
  const input = { trigger: { kind: 'at-will' }, copy: 'answers' } as const;
  desk.write(decideReassess(desk.file, desk.assessment(), input, identity, instruments, desk.context));
}

describe('what became of each standard', () => {
  it.each([
    ['Y', 'Y', 'same'],
    ['N', 'N', 'same'],
    ['N', 'Y', 'closed'],
    ['N', 'A', 'closed'],
    ['Y', 'N', 'opened'],
    ['Y', 'A', 'same'],
    ['-', 'Y', 'open'],
    ['N', '-', 'open'],
  ])('from %s to %s is “%s”', (before, after, change) => {
    expect(
      compareAnswers(
        { instrument: current, answers: sides(before) },
        { instrument: current, answers: sides(after) },
      )[0]?.change,
    ).toBe(change);
  });

  it.each([
    ['1', '2', 'better'],
    ['2', '1', 'worse'],
    ['2', '2', 'same'],
    ['1', '3', 'closed'],
    ['3', '2', 'opened'],
  ])('on the graded scale, from %s to %s is “%s”', (before, after, change) => {
    expect(
      compareAnswers(
        { instrument: legacy, answers: graded(before) },
        { instrument: legacy, answers: graded(after) },
      )[0]?.change,
    ).toBe(change);
  });
});

describe('the outcome', () => {
  it.each([
    ['YYNYYYNY', 'YYYYYYYY', 'reached', ['CS3', 'CS7'], []],
    ['YYNYYYNY', 'YYYYYYNY', 'partly', ['CS3'], ['CS7']],
    ['YYNYYYNY', 'YYNYYYNY', 'not-reached', [], ['CS3', 'CS7']],
    ['YYNYYYYY', 'YYYYYYYN', 'partly', ['CS3'], ['CS8']],
    ['YYYYYYYY', 'NYYYYYYY', 'not-reached', [], ['CS1']],
    ['YYYYYYYY', 'YYYYYYYY', 'reached', [], []],
    ['YNYYYYYY', 'YAYYYYYY', 'reached', ['CS2'], []],
  ])('from %s to %s is %s', (before, after, result, closed, remaining) => {
    expect(outcomeOf({ answers: sides(before) }, { answers: sides(after) }, current)).toEqual({
      result,
      closed,
      remaining,
    });
  });
});

describe('comparing', () => {
  it('one assessment sets its preliminary determination beside the review as it is now, then beside the final one', () => {
    const desk = openDesk();
    desk.start();
    expect(compareWithin(desk.assessment())).toMatchObject({ error: { code: 'NOT_DETERMINED' } });
    reviewed(desk, 'YYNYYYNY');
    desk.write(decideDetermine(desk.assessment(), { kind: 'preliminary' }, desk.context));
    desk.write(decideRecordReviews(desk.assessment(), answersFrom('--Y', 'Seen now.'), desk.context));
    const now = compareWithin(desk.assessment());
    expect(now).toMatchObject({
      ok: true,
      value: {
        before: { kind: 'preliminary', on: '2026-03-02', rating: 'medium', met: 6 },
        after: { kind: 'current-review', on: null, rating: 'medium', met: 7 },
      },
    });
    const decision = { decision: 'proceed', justification: 'Fine.', signedBy: head } as const;
    desk.write(decideDecision(desk.assessment(), decision, desk.context));
    desk.write(decideDetermine(desk.assessment(), { kind: 'final' }, desk.context));
    const then = compareWithin(desk.assessment());
    if (!then.ok) throw new Error(then.error.message);
    expect(then.value.after).toMatchObject({ kind: 'final', on: '2026-03-02' });
    expect(then.value.standards[2]).toEqual({
      standard: 'CS3',
      before: 'no',
      after: 'yes',
      beforeComment: 'Seen.',
      afterComment: 'Seen now.',
      change: 'closed',
    });
  });

  it('two assessments puts the earlier one first, whichever is named first', () => {
    const desk = finished('YYNYYYYY');
    const earlier = desk.assessment();
    desk.today = '2027-03-02';
    reassess(desk);
    const running = compareAssessments(desk.assessment(), earlier);
    expect(running).toMatchObject({
      value: { before: { kind: 'final', reference: 'SS/2026PSEA1-TST' }, after: { kind: 'current-review' } },
    });
    desk.write(decideRecordReviews(desk.assessment(), answersFrom('YYYYYYYY', 'Seen again.'), desk.context));
    desk.write(decideDetermine(desk.assessment(), { kind: 'preliminary' }, desk.context));
    const both = [
      compareAssessments(desk.assessment(), earlier),
      compareAssessments(earlier, desk.assessment()),
    ];
    expect(both[0]).toEqual(both[1]);
    expect(both[0]).toMatchObject({
      value: {
        before: { kind: 'final', on: '2026-03-02' },
        after: { kind: 'preliminary', on: '2027-03-02', rating: 'full' },
      },
    });
  });

  it('refuses what can’t be compared, in words', () => {
    const desk = finished('YYYYYYYY');
    const first = desk.assessment();
    expect(compareAssessments(first, first)).toMatchObject({ error: { code: 'NOT_COMPARABLE' } });
    const other = desk.start('unicef-sea-2020');
    const refused = compareAssessments(first, other);
    expect(refused).toMatchObject({ error: { code: 'NOT_COMPARABLE' } });
    expect(refused.ok ? '' : refused.error.message).toContain(
      'they were carried out on un-ip-psea-2020 and unicef-sea-2020',
    );
  });
});
