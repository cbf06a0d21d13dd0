import { describe, expect, it } from 'vitest';
import { railOf, railSteps } from '../../../renderer/components/assessment/rail.ts';
import type { AssessmentView } from '../../../shared/rules/assessment/assessment-view.ts';
import type { PlanView } from '../../../shared/rules/plan/plan-view.ts';
import { sampleView } from './sample-view.ts';

const ids = ['self-assessment', 'review', 'decision', 'monitoring', 'final-determination'] as const;
const stagesAt = (at: number): AssessmentView['stages'] =>
  ids.map((id, index) => ({
    id,
    state: index < at ? 'done' : index === at ? 'current' : 'ahead',
    on: index < at ? '2026-06-01' : null,
  }));
const planOf = (counts: Partial<PlanView['counts']>, gaps: readonly (readonly string[])[] = []) =>
  ({
    counts: { open: 0, doneByPartner: 0, verified: 0, dropped: 0, overdue: 0, ...counts },
    assessments: [{ id: 'a1', gaps: gaps.map((actions) => ({ open: true, actions })) }],
  }) as unknown as PlanView;
const unknown = { plan: null, nextVisit: null };
const atHand = (view: AssessmentView, known: Parameters<typeof railOf>[1] = unknown) =>
  railOf(view, known).flatMap(({ id, state }) => (state === 'current' ? [id] : []));
const openOf = (view: AssessmentView, known: Parameters<typeof railOf>[1] = unknown) =>
  Object.fromEntries(railOf(view, known).flatMap(({ id, open }) => (open ? [[id, open]] : [])));

describe('the rail of an assessment', () => {
  it('leads to every part of it, also from a reference with a slash', () => {
    const places = railOf(sampleView({ self: 'yy', with: { stages: stagesAt(0) } }), unknown);
    expect(places.map(({ id }) => id)).toEqual([...railSteps]);
    expect(places.map(({ to }) => to)).toEqual([
      '/assessments/SS%2F2026PSEA1-K7Q?standard=CS3',
      '/assessments/SS%2F2026PSEA1-K7Q?standard=CS1',
      '/assessments/SS%2F2026PSEA1-K7Q?part=ledger',
      '/partners/SS-0001-K7Q/plan',
      '/partners/SS-0001-K7Q/follow-up',
      '/assessments/SS%2F2026PSEA1-K7Q?part=ledger',
    ]);
  });

  it('counts what the stage at hand has open, and says when a signature is all that lacks', () => {
    expect(openOf(sampleView({ self: 'yy', with: { stages: stagesAt(0) } }))).toEqual({
      self: { kind: 'answers', count: 6 },
    });
    expect(openOf(sampleView({ self: 'yyyyyyyy', with: { stages: stagesAt(0) } }))).toEqual({
      self: { kind: 'awaited' },
    });
    expect(openOf(sampleView({ review: 'yyy', with: { stages: stagesAt(1) } }))).toEqual({
      review: { kind: 'reviews', count: 5 },
    });
    expect(openOf(sampleView({ with: { stages: stagesAt(2), next: 'decide' } }))).toEqual({
      decision: { kind: 'awaited' },
    });
  });

  it('has one step at hand: the plan while something is open there, then the follow-up', () => {
    const view = sampleView({ review: 'yyynyyyy', with: { stages: stagesAt(3), next: 'determine-final' } });
    expect(atHand(view)).toEqual(['plan']);
    const bare = { plan: planOf({ open: 2 }, [[], ['x']]), nextVisit: '2026-09-01' };
    expect(atHand(view, bare)).toEqual(['plan']);
    expect(openOf(view, bare)).toMatchObject({
      plan: { kind: 'bare', count: 1 },
      followUp: { kind: 'visit', on: '2026-09-01' },
    });
    expect(openOf(view, { ...bare, plan: planOf({ open: 2, overdue: 1 }) }).plan).toEqual({
      kind: 'overdue',
      count: 1,
    });
    expect(openOf(view, { ...bare, plan: planOf({ open: 1, doneByPartner: 1 }) }).plan).toEqual({
      kind: 'actions',
      count: 2,
    });
    const idle = { plan: planOf({ verified: 3 }, [['x']]), nextVisit: null };
    expect(atHand(view, idle)).toEqual(['followUp']);
    expect(railOf(view, idle)[3]).toMatchObject({ state: 'ahead', open: null, isIdle: true });
  });

  it('asks for nothing of what was cancelled, stopped or closed', () => {
    const window = { from: '2026-06-01', until: '2026-12-01', extension: null };
    const at = stagesAt(3);
    expect(openOf(sampleView({ with: { stages: at, window, status: 'cancelled' } }))).toEqual({});
    expect(openOf(sampleView({ with: { stages: at, window, stopped: true } }))).toEqual({});
    expect(openOf(sampleView({ with: { stages: at, window, status: 'submitted' } }))).toEqual({
      final: { kind: 'window', on: '2026-12-01' },
    });
  });
});
