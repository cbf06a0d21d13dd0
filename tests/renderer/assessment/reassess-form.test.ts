import { describe, expect, it } from 'vitest';
import {
  canReassess,
  emptyReassess,
  reassessable,
  reassessInput,
} from '../../../renderer/components/reassess/reassess-form.ts';
import { officer, sampleView, signed } from './sample-view.ts';

const view = sampleView({ review: 'yyyyyyyy', with: { status: 'final', next: 'none' } });
const final = {
  ...view,
  ledger: [signed(view, 'preliminary', '2026-03-01'), signed(view, 'final', '2026-06-01')],
};

describe('what can be followed by a reassessment', () => {
  it('is a final assessment, from its determination on, and that only once', () => {
    expect(canReassess(final)).toBe(true);
    expect(reassessable(final).determinedOn).toBe('2026-06-01');
    const next = { id: 'a2', reference: 'SS/2026PSEA2-K7Q' };
    expect(canReassess({ ...final, reassessedBy: next })).toBe(false);
    expect(canReassess({ ...final, revisedBy: next })).toBe(false);
  });

  it('is an open one only after the decision not to proceed', () => {
    const open = { ...final, status: 'submitted' as const, next: 'determine-final' as const };
    const decided = (decision: 'proceed' | 'do-not-proceed') => ({
      ...open,
      decisions: [
        {
          entry: 'd1',
          at: '2026-03-02T09:00:00Z',
          by: officer,
          fact: {
            decision,
            on: '2026-03-02',
            justification: 'Fictional.',
            conditions: null,
            signedBy: officer,
            noteForRecord: null,
          },
        },
      ],
    });
    expect(canReassess(open)).toBe(false);
    expect(canReassess(decided('proceed'))).toBe(false);
    expect(canReassess(decided('do-not-proceed'))).toBe(true);
  });
});

describe('what is asked for', () => {
  const typed = {
    ...emptyReassess('2026-09-01'),
    triggerOn: '2026-08-30',
    reference: ' FICT-17 ',
    note: 'Written before the trigger was changed.',
  };

  it('takes of an allegation date, reference and status, and never the note', () => {
    expect(reassessInput('a1', { ...typed, kind: 'allegation-reported' }).trigger).toEqual({
      kind: 'allegation-reported',
      on: '2026-08-30',
      reference: 'FICT-17',
      status: 'not-known',
    });
  });

  it('takes of any other trigger the note, and neither reference nor status', () => {
    expect(reassessInput('a1', { ...typed, kind: 'major-change', triggerOn: '' }).trigger).toEqual({
      kind: 'major-change',
      note: 'Written before the trigger was changed.',
    });
  });

  it('begins with nothing chosen but the answers to copy', () => {
    expect(emptyReassess('2026-09-01')).toMatchObject({ kind: null, copy: 'answers', on: '2026-09-01' });
  });
});
