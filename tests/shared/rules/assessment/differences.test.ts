import { describe, expect, it } from 'vitest';
import type { Difference } from '../../../../shared/record/shapes/assessment.ts';
import { buildAssessmentView } from '../../../../shared/rules/assessment/build-view.ts';
import { decideDetermine } from '../../../../shared/rules/assessment/decide/determine.ts';
import { decideExplainDifference } from '../../../../shared/rules/assessment/decide/explain-difference.ts';
import {
  decideRecordAnswers,
  decideRecordReviews,
} from '../../../../shared/rules/assessment/decide/record-answers.ts';
import { decideRecordResponse } from '../../../../shared/rules/assessment/decide/record-response.ts';
import { answersFrom, type Desk, instruments, openDesk } from '../../../support/desk.ts';

const partnerPerson = { name: 'Grace Test', function: 'Director' };

/** Partner says yes to all; the review says no to CS3. */
function reviewed(today = '2026-03-02'): Desk {
  const desk = openDesk({ today });
  desk.start();
  desk.write(decideRecordAnswers(desk.assessment(), answersFrom('YYYYYYYY')));
  desk.write(decideRecordReviews(desk.assessment(), answersFrom('YYNYYYYY', 'Seen.'), desk.context));
  return desk;
}

const explain = (desk: Desk, standard: string, difference: Difference | null) =>
  desk.attempt(decideExplainDifference(desk.file, desk.assessment(), standard, difference));

const viewOf = (desk: Desk, standard: string) =>
  buildAssessmentView(desk.file, desk.assessment(), instruments, desk.today).standards.find(
    (view) => view.standard === standard,
  );

describe('the reason of a difference', () => {
  it('is recorded where the review differs, and can be replaced and taken back', () => {
    const desk = reviewed();
    expect(explain(desk, 'CS3', { code: 'no-evidence', text: ' ' })).toBe('ok');
    expect(viewOf(desk, 'CS3')).toMatchObject({
      differs: true,
      difference: { code: 'no-evidence', text: null },
    });
    expect(explain(desk, 'CS3', { code: 'no-evidence', text: null })).toBe('NOTHING_TO_CHANGE');
    expect(explain(desk, 'CS3', { code: 'not-practised', text: 'On paper only.' })).toBe('ok');
    expect(explain(desk, 'CS3', null)).toBe('ok');
    expect(viewOf(desk, 'CS3')?.difference).toBeNull();
    expect(explain(desk, 'CS3', null)).toBe('NOTHING_TO_CHANGE');
  });

  it('is refused where both agree, where one is open, and on a standard that does not exist', () => {
    const desk = reviewed();
    expect(explain(desk, 'CS1', { code: 'insufficient', text: null })).toBe('NO_DIFFERENCE');
    expect(explain(desk, 'CS9', { code: 'insufficient', text: null })).toBe('UNKNOWN_STANDARD');
    const open = openDesk();
    open.start();
    open.write(decideRecordAnswers(open.assessment(), answersFrom('YYYYYYYY')));
    expect(explain(open, 'CS1', { code: 'insufficient', text: null })).toBe('NO_DIFFERENCE');
  });

  it('needs words when it is another one', () => {
    const desk = reviewed();
    expect(explain(desk, 'CS3', { code: 'other', text: '  ' })).toBe('DESCRIPTION_REQUIRED');
    expect(explain(desk, 'CS3', { code: 'other', text: 'Office was closed.' })).toBe('ok');
  });

  it('is shown only while the difference exists', () => {
    const desk = reviewed();
    explain(desk, 'CS3', { code: 'misunderstood', text: null });
    desk.write(
      decideRecordReviews(desk.assessment(), { CS3: { answer: 'yes', comment: 'Shown now.' } }, desk.context),
    );
    expect(viewOf(desk, 'CS3')).toMatchObject({ differs: false, difference: null });
  });
});

describe('the response of the partner', () => {
  const respond = (desk: Desk, on?: string, comment: string | null = null) =>
    desk.attempt(
      decideRecordResponse(
        desk.assessment(),
        { response: 'agrees', by: partnerPerson, comment, ...(on === undefined ? {} : { on }) },
        desk.context,
      ),
    );

  it('needs a result of the UN', () => {
    expect(respond(reviewed())).toBe('NOT_DETERMINED');
  });

  it('lies neither in the future nor before the determination, and is today by default', () => {
    const desk = reviewed();
    desk.write(decideDetermine(desk.assessment(), { kind: 'preliminary' }, desk.context));
    desk.today = '2026-03-20';
    expect(respond(desk, '2026-03-21')).toBe('FUTURE_DATE');
    expect(respond(desk, '2026-03-01')).toBe('DATE_TOO_EARLY');
    expect(respond(desk, '2026-03-02', ' ')).toBe('ok');
    expect(respond(desk)).toBe('ok');
    const { responses } = buildAssessmentView(desk.file, desk.assessment(), instruments, desk.today);
    expect(responses.map(({ fact }) => [fact.on, fact.comment])).toEqual([
      ['2026-03-02', null],
      ['2026-03-20', null],
    ]);
  });
});
