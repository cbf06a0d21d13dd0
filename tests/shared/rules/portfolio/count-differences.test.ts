import { describe, expect, it } from 'vitest';
import { decideExplainDifference } from '../../../../shared/rules/assessment/decide/explain-difference.ts';
import {
  decideRecordAnswers,
  decideRecordReviews,
} from '../../../../shared/rules/assessment/decide/record-answers.ts';
import { decideCancel } from '../../../../shared/rules/assessment/decide/submit.ts';
import { comparedOf, countDifferences } from '../../../../shared/rules/portfolio/count-differences.ts';
import { answersFrom, type Desk, instruments, openDesk } from '../../../support/desk.ts';

function assessed(
  self: string,
  review: string,
  reasons: Record<string, 'no-evidence' | 'misunderstood'> = {},
): Desk {
  const desk = openDesk();
  desk.start();
  return reviewAgain(desk, self, review, reasons);
}

function reviewAgain(
  desk: Desk,
  self: string,
  review: string,
  reasons: Record<string, 'no-evidence' | 'misunderstood'> = {},
) {
  desk.write(decideRecordAnswers(desk.assessment(), answersFrom(self)));
  desk.write(decideRecordReviews(desk.assessment(), answersFrom(review, 'Seen.'), desk.context));
  for (const [standard, code] of Object.entries(reasons)) {
    desk.write(decideExplainDifference(desk.file, desk.assessment(), standard, { code, text: null }));
  }
  return desk;
}

const count = (...desks: readonly Desk[]) =>
  countDifferences(
    desks.map(({ file }) => comparedOf(file, instruments)),
    instruments,
  );
const line = (counted: ReturnType<typeof count>, standard: string) =>
  counted.find((row) => row.standard === standard);

describe('differences over the portfolio', () => {
  it('are counted by standard and reason, of the assessments in which both sides answered', () => {
    const counted = count(
      assessed('YYYYYYYY', 'YYNYYYNY', { CS3: 'no-evidence' }),
      assessed('YYYYYYYY', 'YYNY----', { CS3: 'misunderstood' }),
      assessed('YYNYYYYY', 'YYYYYYYY'),
    );
    expect(counted.map(({ standard }) => standard)).toEqual([
      'CS1',
      'CS2',
      'CS3',
      'CS4',
      'CS5',
      'CS6',
      'CS7',
      'CS8',
    ]);
    expect(line(counted, 'CS3')).toEqual({
      instrument: 'un-ip-psea-2020',
      standard: 'CS3',
      compared: 3,
      differing: 3,
      reasons: { 'no-evidence': 1, misunderstood: 1, none: 1 },
    });
    expect(line(counted, 'CS7')).toMatchObject({ compared: 2, differing: 1, reasons: { none: 1 } });
    expect(line(counted, 'CS1')).toMatchObject({ compared: 3, differing: 0, reasons: {} });
  });

  it('leave out a cancelled assessment and one that nobody reviewed', () => {
    const cancelled = assessed('YYYYYYYY', 'NNNNNNNN');
    cancelled.write(
      decideCancel(cancelled.assessment(), { reason: 'Entered for the wrong partner.' }, cancelled.context),
    );
    const self = openDesk();
    self.start();
    self.write(decideRecordAnswers(self.assessment(), answersFrom('YYYYYYYY')));
    expect(count(cancelled, self)).toEqual([]);
  });

  it('come from the latest assessment of each partner', () => {
    const desk = assessed('YYYYYYYY', 'NYYYYYYY');
    desk.write(decideCancel(desk.assessment(), { reason: 'To begin anew.' }, desk.context));
    desk.start();
    reviewAgain(desk, 'YYYYYYYY', 'YNYYYYYY');
    const counted = count(desk);
    expect(line(counted, 'CS1')).toMatchObject({ compared: 1, differing: 0 });
    expect(line(counted, 'CS2')).toMatchObject({ compared: 1, differing: 1 });
  });
});
