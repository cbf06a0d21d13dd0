import { describe, expect, it } from 'vitest';
import { foldPartner } from '../../../../shared/record/file/fold.ts';
import { decideDetermine } from '../../../../shared/rules/assessment/decide/determine.ts';
import {
  decideRecordAnswers,
  decideRecordReviews,
} from '../../../../shared/rules/assessment/decide/record-answers.ts';
import { decideRevise } from '../../../../shared/rules/assessment/decide/start.ts';
import { nextActionReference } from '../../../../shared/rules/plan/action-reference.ts';
import { buildPlanView } from '../../../../shared/rules/plan/build-plan-view.ts';
import { decideAddActions } from '../../../../shared/rules/plan/decide/add-actions.ts';
import { assessmentFor } from '../../../../shared/rules/plan/decide/assessment-for.ts';
import type { ActionUpdate, NewAction } from '../../../../shared/rules/plan/decide/given-action.ts';
import { decideUpdateAction } from '../../../../shared/rules/plan/decide/update-action.ts';
import { readActions } from '../../../../shared/rules/plan/plan-state.ts';
import { proposeActions } from '../../../../shared/rules/plan/propose.ts';
import { answersFrom, type Desk, instruments, openDesk } from '../../../support/desk.ts';
import { actionVersions } from '../../../support/libraries.ts';
import { tell } from '../../../support/story.ts';

const content = { instruments, actions: actionVersions };
const comment = 'Fictional gap.';
const own = { title: 'Fictional action', verification: 'Seen.', dueOn: '2026-05-01' };

function review(desk: Desk, letters: string): void {
  desk.write(decideRecordReviews(desk.assessment(), answersFrom(letters, comment), desk.context));
}

function determinedDesk(letters: string): Desk {
  const desk = openDesk();
  desk.start();
  desk.write(decideRecordAnswers(desk.assessment(), answersFrom(letters)));
  review(desk, letters);
  desk.write(decideDetermine(desk.assessment(), { kind: 'preliminary' }, desk.context));
  return desk;
}

function add(desk: Desk, ...actions: NewAction[]): void {
  const identify = (place: number) => ({
    id: `${desk.device}-action-${Object.keys(desk.file.actions).length + place}`,
    reference: nextActionReference(desk.file, 'TST', place),
  });
  desk.write(
    decideAddActions(desk.file, { actions, language: 'en', entity: '' }, identify, content, desk.context),
  );
}

function update(desk: Desk, given: ActionUpdate): string {
  const [action] = readActions(desk.file);
  if (!action) throw new Error('No action was added.');
  return desk.attempt(decideUpdateAction(desk.file, action, given, instruments, desk.context));
}

const viewOf = (desk: Desk) => buildPlanView(desk.file, instruments, desk.today);
const proposedAt = (desk: Desk) =>
  proposeActions(desk.file, content, 'en', desk.today).map(({ standard }) => standard);

describe('the gaps of a plan', () => {
  it('are those of the preliminary determination and those that opened since', () => {
    const desk = determinedDesk('YYNYYYNY');
    review(desk, 'YNYYYYNY');
    const [planned] = viewOf(desk).assessments;
    expect(planned?.gaps.map(({ standard, open }) => [standard, open])).toEqual([
      ['CS2', true],
      ['CS3', false],
      ['CS7', true],
    ]);
    expect(planned?.gaps[0]?.comment).toBe(comment);
    expect(proposedAt(desk)).toEqual(['CS2', 'CS7']);
  });

  it('are none before a determination, and none with full capacity', () => {
    const desk = openDesk();
    expect([viewOf(desk).assessments, proposedAt(desk)]).toEqual([[], []]);
    const full = determinedDesk('YYYYYYYY');
    expect([viewOf(full).assessments, proposedAt(full)]).toEqual([[], []]);
  });

  it('pass to a revision once it is determined, with the open actions that serve them', () => {
    const desk = determinedDesk('YYNYYYNY');
    add(desk, { standard: 'CS3', ...own }, { standard: 'CS7', ...own });
    const original = desk.assessment();
    const identity = { id: 'assessment-2', reference: 'SS/2026PSEA2-TST' };
    const input = { reason: 'Fictional mistake.' };
    desk.write(decideRevise(desk.file, original, input, identity, desk.context));
    expect(viewOf(desk).assessments.map(({ id }) => id)).toEqual([original.id]);
    review(desk, 'YYYYYYNY');
    desk.write(decideDetermine(desk.assessment(), { kind: 'preliminary' }, desk.context));
    const { assessments, actions } = viewOf(desk);
    expect(assessments).toMatchObject([
      { id: 'assessment-2', gaps: [{ standard: 'CS7', actions: ['SS-0001-TST/A2'] }] },
    ]);
    expect(actions.map(({ assessment }) => assessment.id)).toEqual([original.id, original.id]);
  });
});

describe('an action that two devices changed', () => {
  it('shows what is in conflict, and the next change settles it', () => {
    const desk = determinedDesk('YYNYYYNY');
    add(desk, { standard: 'CS3', ...own });
    const other = openDesk({ device: 'device-b', from: desk });
    update(desk, { set: { priority: 'high' }, status: 'in-progress' });
    update(other, { set: { priority: 'low' }, status: 'done-by-partner' });
    const entries = new Map([...desk.entries, ...other.entries].map((entry) => [entry.id, entry]));
    desk.file = foldPartner(desk.file.id, [...entries.values()]);
    expect(viewOf(desk).actions[0]).toMatchObject({ conflicts: 2 });
    const [shown] = viewOf(desk).actions;
    expect(update(desk, { set: { priority: shown?.priority ?? 'low' } })).toBe('ok');
    expect(viewOf(desk).actions[0]).toMatchObject({ conflicts: 1, priority: shown?.priority });
    expect(update(desk, { status: shown?.standing.status ?? 'in-progress' })).toBe('ok');
    expect(viewOf(desk).actions[0]).toMatchObject({ conflicts: 0, standing: shown?.standing });
  });
});

describe('an action', () => {
  it('is overdue from the day after its date, until it is closed', () => {
    const desk = determinedDesk('YYNYYYNY');
    add(desk, { standard: 'CS3', ...own });
    const overdue = () => [viewOf(desk).actions[0]?.overdue, viewOf(desk).counts.overdue];
    desk.today = '2026-05-01';
    expect(overdue()).toEqual([false, 0]);
    desk.today = '2026-05-02';
    expect(overdue()).toEqual([true, 1]);
    expect(update(desk, { status: 'dropped', reason: 'Fictional.' })).toBe('ok');
    expect(overdue()).toEqual([false, 0]);
  });
});

describe('a gap whose actions are all verified', () => {
  it('is proposed for a new review until the final determination, and no longer after it', () => {
    const { file } = tell('preliminary 2025-03-02 medium; action CS3 due 2025-06-30 verified');
    const proposed = (from: typeof file) =>
      buildPlanView(from, instruments, '2025-09-02')
        .assessments.flatMap(({ gaps }) => gaps)
        .filter(({ reviewProposed }) => reviewProposed)
        .map(({ standard }) => standard);
    expect(proposed(file)).toEqual(['CS3']);
    const final = tell('preliminary 2025-03-02 medium; action CS3 due 2025-06-30 verified; final 2025-09-01');
    expect(proposed(final.file)).toEqual([]);
  });
});

describe('the assessment of a new action', () => {
  const desk = tell('preliminary 2025-03-02 medium; preliminary 2025-06-02 medium');
  const found = (assessment: string, standard: string) => {
    const answer = assessmentFor(desk.file, { assessment, standard }, instruments);
    return answer.ok ? answer.value.id : answer.error.code;
  };

  it('is the one that is named, where it asks that standard, though another is newer', () => {
    for (const name of ['assessment-1', ' SS/2026psea1-tst '])
      expect(found(name, 'CS3')).toBe('assessment-1');
    expect(found('assessment-2', 'CS3')).toBe('assessment-2');
    expect(found('assessment-1', 'CS9')).toBe('UNKNOWN_STANDARD');
    expect(found('assessment-9', 'CS3')).toBe('ASSESSMENT_NOT_FOUND');
  });
});

describe('a change of an action', () => {
  it('that changes nothing is refused, and one that only moves it leaves its fields', () => {
    const desk = determinedDesk('YYNYYYNY');
    add(desk, { ...own, standard: 'CS3' } as NewAction);
    const count = desk.entries.length;
    expect(update(desk, { set: { title: own.title } })).toBe('NOTHING_TO_CHANGE');
    expect(update(desk, { status: 'in-progress' })).toBe('ok');
    expect(desk.entries.slice(count).map(({ type }) => type)).toEqual(['plan.action-moved']);
  });
});
