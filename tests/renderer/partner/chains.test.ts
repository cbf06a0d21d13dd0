import { describe, expect, it } from 'vitest';
import { chainsOf } from '../../../renderer/features/partner/cards/chains.ts';
import { canJoin } from '../../../renderer/features/partner/cards/use-pair.ts';
import type { AssessmentRow, AssessmentView } from '../../../shared/rules/assessment/assessment-view.ts';
import { sampleView } from '../assessment/sample-view.ts';

const view = (id: string, given: Partial<AssessmentView> = {}) =>
  sampleView({ with: { id, reference: id, status: 'final', ...given } });
const revises = (id: string) => ({ revises: { id, reference: id, reason: 'Corrected.' } });
const follows = (id: string) => ({
  reassesses: {
    id,
    reference: id,
    trigger: { kind: 'expiry' as const, on: null, reference: null, status: null, note: null },
    copied: { answers: true, reviews: false, evidence: [], expired: [] },
  },
});

describe('the chain of versions', () => {
  it('goes from the oldest to the newest, with how each came about', () => {
    expect(chainsOf([view('a3', follows('a2')), view('a2', revises('a1')), view('a1')])).toEqual([
      [
        { reference: 'a1', how: 'first' },
        { reference: 'a2', how: 'revision' },
        { reference: 'a3', how: 'reassessment' },
      ],
    ]);
  });

  it('leaves out what stands alone and what was cancelled', () => {
    expect(chainsOf([view('a2'), view('a1')])).toEqual([]);
    expect(chainsOf([view('a2', { ...follows('a1'), status: 'cancelled' }), view('a1')])).toEqual([]);
  });
});

describe('two assessments to compare', () => {
  const row = (reference: string, given: Partial<AssessmentRow> = {}) =>
    ({
      reference,
      instrument: 'un-ip-psea-2020',
      instrumentVersion: '1.0.0',
      notHere: false,
      status: 'final',
      determination: 'final',
      ...given,
    }) as AssessmentRow;
  const legacy = row('b1', { instrument: 'unicef-sea-2020' });
  const rows = [row('a3'), row('a2'), row('a1'), legacy];

  it('are on one instrument, and not more than two', () => {
    expect(canJoin(rows, [], legacy)).toBe(true);
    expect(canJoin(rows, ['a1'], legacy)).toBe(false);
    expect(canJoin(rows, ['a1'], row('a2'))).toBe(true);
    expect(canJoin(rows, ['a1', 'a2'], row('a3'))).toBe(false);
    expect(canJoin(rows, ['a1', 'a2'], row('a2'))).toBe(true);
  });

  it('are none that was cancelled before any determination', () => {
    expect(canJoin(rows, [], row('a4', { status: 'cancelled', determination: 'self' }))).toBe(false);
  });
});
