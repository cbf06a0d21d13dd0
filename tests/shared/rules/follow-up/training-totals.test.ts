import { describe, expect, it } from 'vitest';
import { standingActivities } from '../../../../shared/rules/follow-up/follow-up-state.ts';
import { newestByCourse, trainingTotals } from '../../../../shared/rules/follow-up/training-totals.ts';
import { openDesk } from '../../../support/desk.ts';
import { put } from '../../../support/story.ts';

const saying = 'Saying No to Sexual Misconduct';
type Record = readonly [on: string, course: string, trained: number, total: number];

/** A partner's part of the register with its records of training. */
function row(records: readonly Record[], given: { inScope?: boolean; archived?: boolean } = {}) {
  const desk = openDesk();
  for (const [index, [on, course, trained, total]] of records.entries()) {
    put(desk, 'follow-up.added', {
      id: `partner-1.activity-${index}`,
      reference: `SS-0001-TST/F${index + 1}`,
      checkLibrary: '1.0.0',
      activity: {
        kind: 'training',
        on,
        people: [],
        place: '',
        summary: '',
        findings: [],
        checks: [],
        actions: [],
        trained: { course, trained, total },
        nextOn: null,
      },
    });
  }
  const training = newestByCourse(standingActivities(desk.file));
  return { archived: false, inScope: true, training, ...given };
}

describe('training over partners', () => {
  const rows = [
    row([
      ['2025-01-10', saying, 3, 40],
      ['2025-09-01', 'saying no to sexual misconduct', 30, 40],
      ['2025-10-01', 'Refresher', 8, 10],
    ]),
    row([['2026-01-15', saying, 10, 20]]),
    row([['2024-12-31', saying, 90, 90]]),
    row([]),
    row([['2026-01-15', saying, 500, 500]], { inScope: false }),
    row([['2026-01-15', saying, 700, 700]], { archived: true }),
  ];
  const totals = trainingTotals(rows, '2026-03-02');

  it('counts of each partner the newest record of a course, whatever its spelling, within twelve months', () => {
    expect(totals.courses).toEqual(
      [
        { course: saying, partners: 2, trained: 40, total: 60, percent: 66.7, older: 1 },
        { course: 'Refresher', partners: 1, trained: 8, total: 10, percent: 80, older: 0 },
      ].map((each) =>
        expect.objectContaining({ ...each, course: expect.stringMatching(new RegExp(each.course, 'i')) }),
      ),
    );
  });

  it('never adds up courses: of each partner one record stands for it', () => {
    expect(totals.any).toEqual({ partners: 2, trained: 18, total: 30, percent: 60 });
    expect(totals).toMatchObject({ asked: 4, withoutRecord: 2, since: '2025-03-02' });
  });

  it('holds on the first day of the twelve months, and not the day before', () => {
    const on = (day: string) => trainingTotals([row([[day, saying, 1, 2]])], '2026-03-02').any.partners;
    expect(on('2025-03-02')).toBe(1);
    expect(on('2025-03-01')).toBe(0);
  });

  it('says "no data" where nobody is in the total', () => {
    expect(trainingTotals([], '2026-03-02').any.percent).toBeNull();
    expect(trainingTotals([row([['2026-01-01', saying, 0, 0]])], '2026-03-02').any.percent).toBeNull();
  });
});
