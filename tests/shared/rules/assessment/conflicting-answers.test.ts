import { describe, expect, it } from 'vitest';
import { foldPartner } from '../../../../shared/record/file/fold.ts';
import { mergeEntries } from '../../../../shared/record/journal/merge.ts';
import { buildAssessmentView } from '../../../../shared/rules/assessment/build-view.ts';
import {
  decideRecordAnswers,
  decideRecordReviews,
} from '../../../../shared/rules/assessment/decide/record-answers.ts';
import { answersFrom, type Desk, instruments, openDesk } from '../../../support/desk.ts';

const comment = 'Seen at the fictional office.';

/** Two laptops with one assessment, apart from each other from here on. */
function twoDesks(): [Desk, Desk] {
  const first = openDesk();
  first.start();
  first.write(decideRecordAnswers(first.assessment(), answersFrom('YYYYYYYY')));
  return [first, openDesk({ device: 'device-b', from: first })];
}

/** What each side of each standard shows as a conflict once both laptops' entries came together. */
function conflicts(a: Desk, b: Desk): Record<string, [side: string, answer: string | null][]> {
  const { entries } = mergeEntries(a.entries, b.entries);
  const desk = openDesk({
    device: 'device-c',
    from: { ...a, file: foldPartner(a.file.id, entries), entries: [...entries] },
  });
  const { standards } = buildAssessmentView(desk.file, desk.assessment(), instruments, '2026-03-02');
  return Object.fromEntries(
    standards
      .filter((each) => each.conflicts.length > 0)
      .map((each) => [each.standard, each.conflicts.map(({ side, value }) => [side, value.answer])]),
  );
}

describe('answers that two laptops gave apart from each other', () => {
  it('are both shown where they differ: the UN’s reviews', () => {
    const [a, b] = twoDesks();
    a.write(decideRecordReviews(a.assessment(), answersFrom('YYNYYYYY', comment), a.context));
    b.write(decideRecordReviews(b.assessment(), { CS3: { answer: 'yes', comment: 'Seen.' } }, b.context));
    expect(conflicts(a, b)).toEqual({
      CS3: [
        ['review', 'no'],
        ['review', 'yes'],
      ],
    });
  });

  it('are both shown where they differ: the partner’s answers, and both sides of one standard', () => {
    const [a, b] = twoDesks();
    a.write(decideRecordAnswers(a.assessment(), { CS2: 'no', CS7: 'no' }));
    b.write(decideRecordAnswers(b.assessment(), { CS2: { answer: 'no', comment: 'Being written.' } }));
    expect(Object.keys(conflicts(a, b))).toEqual(['CS2']);
  });

  it('are none where one laptop saw what the other gave, or where they are about different standards', () => {
    const [a, b] = twoDesks();
    a.write(decideRecordAnswers(a.assessment(), { CS2: 'no' }));
    b.write(decideRecordAnswers(b.assessment(), { CS5: 'no' }));
    expect(conflicts(a, b)).toEqual({});
    const later = openDesk({ device: 'device-b', from: a });
    later.write(decideRecordAnswers(later.assessment(), { CS2: 'yes' }));
    expect(conflicts(a, later)).toEqual({});
  });
});
