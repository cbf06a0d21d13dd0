import { describe, expect, it } from 'vitest';
import { otherActions, primaryAction } from '../../../renderer/features/assessment/model/actions.ts';
import { locksOf, openSide } from '../../../renderer/features/assessment/model/locks.ts';
import { sampleView, signed } from './sample-view.ts';

describe('the primary action of the page', () => {
  it('is the first standard without the partner’s answer', () => {
    const view = sampleView({ self: 'yy.n', with: { next: 'record-answers' } });
    expect(primaryAction(view)).toEqual({ kind: 'answer', side: 'self', standard: 'CS3' });
  });

  it('is sending the form to the partner in a draft that nobody has begun', () => {
    const draft = sampleView({ with: { next: 'record-answers' } });
    expect(primaryAction(draft)).toEqual({ kind: 'dialog', action: 'form' });
    const sent = {
      entry: 'e1',
      at: '2026-03-01T08:00:00Z',
      by: { name: 'Officer Example', function: 'Officer' },
      fact: {} as (typeof draft.issuedForms)[number]['fact'],
    };
    const first = { kind: 'answer', side: 'self', standard: 'CS1' };
    expect(primaryAction({ ...draft, issuedForms: [sent] })).toEqual(first);
  });

  it('follows the plan while the window runs, and leaves the final determination among the others', () => {
    const view = sampleView({ with: { status: 'submitted', next: 'determine-final' } });
    for (const step of [
      { kind: 'plan', standard: 'CS4' },
      { kind: 'follow-up' },
      { kind: 're-review', standard: 'CS4' },
    ] as const) {
      expect(primaryAction(view, step)).toEqual({ kind: 'improve', step });
      expect(otherActions(view, step)).toContain('determine-final');
    }
    expect(primaryAction(view, null)).toEqual({ kind: 'dialog', action: 'determine-final' });
    expect(otherActions(view, null)).not.toContain('determine-final');
  });

  it('is the first standard without a review once the answers are submitted', () => {
    const view = sampleView({
      self: 'yyyyyyyy',
      review: 'y',
      with: { status: 'submitted', next: 'record-reviews' },
    });
    expect(primaryAction(view)).toEqual({ kind: 'answer', side: 'review', standard: 'CS2' });
  });

  it('opens the dialog of the next step where something is to be signed', () => {
    for (const next of ['submit', 'determine-preliminary', 'decide', 'determine-final'] as const) {
      expect(primaryAction(sampleView({ with: { next } }))).toEqual({ kind: 'dialog', action: next });
    }
  });

  it('is none after it was decided not to proceed; the final determination stays possible', () => {
    const stopped = sampleView({ with: { status: 'submitted', next: 'determine-final', stopped: true } });
    expect(primaryAction(stopped)).toBeNull();
    expect(otherActions(stopped)).toContain('determine-final');
    expect(otherActions({ ...stopped, stopped: false })).not.toContain('determine-final');
  });

  it('is none when the assessment waits for nothing', () => {
    expect(primaryAction(sampleView({ with: { next: 'none', status: 'final' } }))).toBeNull();
  });
});

describe('the other actions', () => {
  it('let a draft be cancelled but not returned or revised', () => {
    expect(otherActions(sampleView({}))).toEqual(['details', 'assign', 'form', 'read-form', 'cancel']);
  });

  it('let submitted answers be returned until a determination is signed', () => {
    const submitted = sampleView({ self: 'yyyyyyyy', with: { status: 'submitted' } });
    expect(otherActions(submitted)).toEqual(['details', 'assign', 'return', 'cancel']);
    const determined = { ...submitted, ledger: [signed(submitted, 'preliminary', '2026-03-01')] };
    expect(otherActions(determined)).toEqual(['details', 'assign', 'response', 'revise']);
  });

  it('let a running window be extended once, and nothing be done where a newer assessment took over', () => {
    const window = { from: '2026-03-01', until: '2026-09-01', extension: null };
    const base = sampleView({
      review: 'yynyyyyy',
      with: { status: 'submitted', next: 'determine-final', window },
    });
    const view = { ...base, ledger: [signed(base, 'preliminary', '2026-03-01')] };
    expect(otherActions(view)).toEqual(['details', 'assign', 'response', 'extend', 'revise']);
    const approver = { name: 'Head Example', function: 'Head of office' };
    const extension = {
      on: '2026-08-01',
      reason: 'Floods.',
      approver,
      until: '2026-12-01',
      lateReason: null,
    };
    expect(otherActions({ ...view, window: { ...window, extension } })).not.toContain('extend');
    expect(otherActions({ ...view, next: 'none' })).not.toContain('extend');
  });

  it('let a further consequence be recorded where capacity is low at the final determination', () => {
    const low = sampleView({ review: 'nnnyyyyy', with: { status: 'final', next: 'none' } });
    const final = {
      ...low,
      ledger: [signed(low, 'preliminary', '2026-03-01'), signed(low, 'final', '2026-06-01')],
    };
    expect(otherActions(final)).toEqual(['response', 'consequence', 'reassess', 'revise']);
  });

  it('leave a final assessment the partner’s response, a reassessment and a revision, and these once', () => {
    const view = sampleView({ review: 'yyyyyyyy', with: { status: 'final', next: 'none' } });
    const final = {
      ...view,
      ledger: [signed(view, 'preliminary', '2026-03-01'), signed(view, 'final', '2026-06-01')],
    };
    expect(otherActions(final)).toEqual(['response', 'reassess', 'revise']);
    expect(otherActions({ ...final, revisedBy: { id: 'a2', reference: 'SS/2026PSEA2-K7Q' } })).toEqual([
      'response',
    ]);
  });

  it('leave a cancelled assessment none', () => {
    expect(otherActions(sampleView({ with: { status: 'cancelled', next: 'none' } }))).toEqual([]);
  });
});

describe('locks', () => {
  it('open the partner’s side until submitted and again when returned, the review in between', () => {
    expect(openSide(locksOf(sampleView({ with: { status: 'draft' } })))).toBe('self');
    expect(openSide(locksOf(sampleView({ with: { status: 'in-progress' } })))).toBe('self');
    expect(openSide(locksOf(sampleView({ with: { status: 'submitted' } })))).toBe('review');
    expect(openSide(locksOf(sampleView({ with: { status: 'returned' } })))).toBe('self');
  });

  it('close the review of a determined assessment that a newer one took over', () => {
    const over = sampleView({ with: { status: 'submitted', next: 'none' } });
    expect(locksOf(over)).toEqual({ self: 'submitted', review: 'superseded' });
  });

  it('close both sides of a final or cancelled assessment', () => {
    expect(openSide(locksOf(sampleView({ with: { status: 'final' } })))).toBeNull();
    expect(openSide(locksOf(sampleView({ with: { status: 'cancelled' } })))).toBeNull();
  });
});
