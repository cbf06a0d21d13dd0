import { describe, expect, it } from 'vitest';
import { statusWord } from '../../../renderer/components/status/status-word.ts';
import { improvementStep, isImproving } from '../../../renderer/features/assessment/model/improvement.ts';
import type { PlanView } from '../../../shared/rules/plan/plan-view.ts';
import { sampleView } from './sample-view.ts';

const window = { from: '2026-06-01', until: '2026-12-01', extension: null };
const decided = sampleView({
  review: 'yyynyyny',
  with: { status: 'submitted', next: 'determine-final', window, gaps: ['CS4', 'CS7'] },
});
const today = '2026-07-01';

type Gap = PlanView['assessments'][number]['gaps'][number];
const gap = (standard: string, change: Partial<Gap> = {}): Gap => ({
  standard,
  comment: null,
  open: true,
  actions: ['ACT-1'],
  reviewProposed: false,
  ...change,
});
const planOf = (...gaps: Gap[]) =>
  ({ assessments: [{ id: decided.id, window, gaps }] }) as unknown as PlanView;

describe('between the decision and the final determination', () => {
  it('a gap without an action is planned first', () => {
    const plan = planOf(gap('CS4'), gap('CS7', { actions: [] }));
    expect(improvementStep(decided, plan, today)).toEqual({ kind: 'plan', standard: 'CS7' });
  });

  it('open actions are followed up', () => {
    expect(improvementStep(decided, planOf(gap('CS4'), gap('CS7')), today)).toEqual({ kind: 'follow-up' });
  });

  it('a standard whose actions are verified is reviewed again, before anything else', () => {
    const plan = planOf(gap('CS4', { reviewProposed: true }), gap('CS7', { actions: [] }));
    expect(improvementStep(decided, plan, today)).toEqual({ kind: 're-review', standard: 'CS4' });
  });

  it('the final determination is next when no gap is left, or the window is over', () => {
    const plan = planOf(gap('CS4', { open: false }), gap('CS7', { open: false }));
    expect(improvementStep({ ...decided, gaps: [] }, plan, today)).toBeNull();
    expect(improvementStep(decided, planOf(gap('CS4')), window.until)).not.toBeNull();
    expect(improvementStep(decided, planOf(gap('CS4')), '2026-12-02')).toBeNull();
  });

  it('nothing is asked of the plan where the work was stopped or nothing is signed yet', () => {
    expect(isImproving(decided, today)).toBe(true);
    expect(isImproving({ ...decided, stopped: true }, today)).toBe(false);
    expect(isImproving({ ...decided, next: 'decide' }, today)).toBe(false);
    expect(isImproving({ ...decided, window: null }, today)).toBe(false);
  });
});

describe('the word for where an assessment is', () => {
  it('says what submitted answers wait for', () => {
    const at = (change: Partial<typeof decided>) => statusWord('submitted', { ...decided, ...change }, today);
    expect(at({ next: 'record-reviews' })).toBe('under-review');
    expect(at({ next: 'determine-preliminary' })).toBe('under-review');
    expect(at({ next: 'decide' })).toBe('decision-awaited');
    expect(at({})).toBe('improvement');
    expect(at({ window: null })).toBe('final-awaited');
    expect(statusWord('submitted', decided, '2026-12-02')).toBe('final-awaited');
  });

  it('stays with the status where that says it, or nothing more is known', () => {
    expect(statusWord('final', decided, today)).toBe('final');
    expect(statusWord('submitted', null, today)).toBe('submitted');
    expect(statusWord('submitted', { ...decided, stopped: true }, today)).toBe('submitted');
    expect(statusWord('submitted', { ...decided, next: 'none' }, today)).toBe('submitted');
  });
});
