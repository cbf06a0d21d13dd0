import { describe, expect, it } from 'vitest';
import { isDetermined, newerThan } from '../../../renderer/features/follow-through/notices/newer.ts';
import type { AssessmentRow } from '../../../shared/rules/assessment/assessment-view.ts';
import { sampleView } from '../assessment/sample-view.ts';

const row = (id: string, given: Partial<AssessmentRow> = {}): AssessmentRow => ({
  id,
  reference: `SS/2026PSEA-${id}`,
  partner: { id: 'p1', reference: 'SS-0001-K7Q', name: 'Fictional Partner' },
  instrument: 'un-ip-psea-2020',
  instrumentVersion: '1.0.0',
  notHere: false,
  status: 'in-progress',
  stage: 'self-assessment',
  startedOn: '2026-06-01',
  determination: null,
  rating: null,
  risk: null,
  capacityLabel: null,
  ...given,
});

describe('the assessment that took over', () => {
  const view = sampleView({});

  it('is the newest on the same instrument that was not cancelled', () => {
    const rows = [row('a4', { status: 'cancelled' }), row('a3'), row('a2'), row('a1'), row('a0')];
    expect(newerThan(view, rows)?.id).toBe('a3');
  });

  it('is none of another instrument, none before it, and none while the list is not there', () => {
    expect(newerThan(view, [row('a2', { instrument: 'unicef-sea-2020' }), row('a1')])).toBeNull();
    expect(newerThan(view, [row('a1'), row('a0')])).toBeNull();
    expect(newerThan(view, [])).toBeNull();
  });

  it('replaces the earlier determination only by one of the UN', () => {
    expect(isDetermined(row('a2', { determination: 'self' }))).toBe(false);
    expect(isDetermined(row('a2', { determination: 'preliminary' }))).toBe(true);
  });
});
