import { describe, expect, it } from 'vitest';
import { decideDetermine } from '../../../../shared/rules/assessment/decide/determine.ts';
import {
  decideRecordAnswers,
  decideRecordReviews,
} from '../../../../shared/rules/assessment/decide/record-answers.ts';
import {
  decideAddActivity,
  type NewActivity,
} from '../../../../shared/rules/follow-up/decide/add-activity.ts';
import { decideChooseRhythm } from '../../../../shared/rules/follow-up/decide/choose-rhythm.ts';
import { nextVisit } from '../../../../shared/rules/follow-up/next-visit.ts';
import { answersFrom, type Desk, instruments, openDesk } from '../../../support/desk.ts';
import { checkVersions } from '../../../support/libraries.ts';

const content = { instruments, checks: checkVersions };

function determinedDesk(letters: string, today: string): Desk {
  const desk = openDesk({ today });
  desk.start();
  desk.write(decideRecordAnswers(desk.assessment(), answersFrom(letters)));
  desk.write(decideRecordReviews(desk.assessment(), answersFrom(letters, 'Fictional.'), desk.context));
  desk.write(decideDetermine(desk.assessment(), { kind: 'preliminary' }, desk.context));
  return desk;
}

function record(desk: Desk, activity: NewActivity): void {
  const number = Object.keys(desk.file.activities).length + 1;
  const identity = { id: `activity-${number}`, reference: `SS-0001-TST/F${number}` };
  const given = { summary: 'Fictional.', ...activity };
  desk.write(decideAddActivity(desk.file, identity, given, content, desk.context));
}

const next = (desk: Desk) => nextVisit(desk.file, instruments);

describe('the next visit', () => {
  it.each([
    ['full', 'YYYYYYYY', '2028-02-29', '2029-02-28', 'by-capacity/rating/full'],
    ['medium', 'YYNYYYNY', '2025-11-30', '2026-02-28', 'by-capacity/rating/medium'],
    ['low', 'NNNNYYYY', '2026-08-31', '2026-09-30', 'by-capacity/rating/low'],
  ])(
    'of %s capacity is counted from the determination, by months of the calendar',
    (_rating, letters, today, on, rule) => {
      expect(next(determinedDesk(letters, today))).toEqual({ on, rule });
    },
  );

  it('is none where nothing is known of the partner', () => {
    expect(next(openDesk())).toBeNull();
  });

  it('starts anew with a determination, whatever was seen before', () => {
    const desk = openDesk({ today: '2026-01-10' });
    record(desk, { kind: 'programme-visit', nextOn: '2026-02-10' });
    expect(next(desk)).toEqual({ on: '2026-02-10', rule: 'planned/SS-0001-TST/F1' });
    desk.today = '2026-03-02';
    desk.start();
    desk.write(decideRecordAnswers(desk.assessment(), answersFrom('YYNYYYNY')));
    desk.write(decideRecordReviews(desk.assessment(), answersFrom('YYNYYYNY', 'Fictional.'), desk.context));
    desk.write(decideDetermine(desk.assessment(), { kind: 'preliminary' }, desk.context));
    record(desk, { kind: 'call' });
    expect(next(desk)).toMatchObject({ on: '2026-06-02' });
  });

  it('takes the earliest of several planned dates, and none that lies behind the last activity', () => {
    const desk = determinedDesk('YYYYYYYY', '2026-03-02');
    record(desk, { kind: 'call', on: '2026-02-01', nextOn: '2026-02-20' });
    record(desk, { kind: 'mentoring', on: '2026-03-01', nextOn: '2026-05-20' });
    record(desk, { kind: 'call', on: '2026-03-02', nextOn: '2026-04-20' });
    expect(next(desk)).toEqual({ on: '2026-04-20', rule: 'planned/SS-0001-TST/F3' });
    desk.today = '2026-04-20';
    record(desk, { kind: 'spot-check' });
    expect(next(desk)).toEqual({ on: '2026-05-20', rule: 'planned/SS-0001-TST/F2' });
    desk.today = '2026-05-21';
    record(desk, { kind: 'call' });
    expect(next(desk)).toMatchObject({ on: '2027-04-20' });
  });

  it('follows the table of cash at its steps', () => {
    const desk = determinedDesk('NNNNYYYY', '2026-03-02');
    const dates = [2_500, 2_501, 100_000, 100_001, 500_001].map((yearlyCashUsd) => {
      const chosen = { rhythm: 'unicef-programme-visits', yearlyCashUsd };
      desk.write(decideChooseRhythm(desk.file, chosen, instruments));
      return next(desk)?.on ?? null;
    });
    expect(dates).toEqual([null, '2027-03-02', '2027-03-02', '2026-07-02', '2026-06-02']);
  });

  it('reads a rating in the scheme that gave it, whatever scheme is at hand', () => {
    const desk = openDesk();
    desk.start('unicef-sea-2020');
    const answers = Object.fromEntries(
      Array.from({ length: 6 }, (_, index) => [
        `CS${index + 1}`,
        { answer: 'adequate', comment: 'Fictional.' },
      ]),
    );
    desk.write(decideRecordAnswers(desk.assessment(), answers));
    desk.write(decideRecordReviews(desk.assessment(), answers, desk.context));
    desk.write(decideDetermine(desk.assessment(), { kind: 'preliminary' }, desk.context));
    desk.start();
    // "Low" is a low risk there, and would be a low capacity here.
    expect(next(desk)).toEqual({ on: '2027-03-02', rule: 'by-risk/rating/low' });
  });
});
