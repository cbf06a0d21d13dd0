import { describe, expect, it } from 'vitest';
import { nextAction } from '../../../renderer/features/partner/next-action.ts';
import type { PartnerView } from '../../../shared/rules/register/partner-view.ts';
import { sampleView } from '../assessment/sample-view.ts';

type Assessment = PartnerView['row']['assessment'];
const atHand: Assessment = {
  id: 'a1',
  reference: 'SS/2026PSEA1-K7Q',
  instrument: 'un-ip-psea-2020',
  instrumentVersion: '1.0.0',
};

/** Only what the decision reads. */
const partner = (assessment: Assessment, archived: PartnerView['archived'] = null) =>
  ({ archived, row: { assessment } }) as PartnerView;

const final = sampleView({
  with: {
    status: 'final',
    next: 'none',
    deadlines: [
      { kind: 'expiry-warning', on: '2030-06-01' },
      { kind: 'expiry-warning', on: '2031-03-01' },
      { kind: 'validity-ends', on: '2031-06-01' },
    ],
  },
});

describe('what comes next in a partner’s file', () => {
  it('is to start an assessment when there is none', () => {
    expect(nextAction(partner(null), null, '2026-11-21')).toEqual({ kind: 'start' });
  });

  it('is nothing to wait for once it was decided not to proceed', () => {
    const view = sampleView({ with: { next: 'determine-final', status: 'submitted', stopped: true } });
    expect(nextAction(partner(atHand), view, '2026-11-21')).toMatchObject({ kind: 'open', step: 'stopped' });
  });

  it('is to open the assessment at hand, with its next step', () => {
    const view = sampleView({ with: { next: 'decide', status: 'submitted' } });
    expect(nextAction(partner(atHand), view, '2026-11-21')).toEqual({
      kind: 'open',
      assessment: atHand?.reference,
      step: 'decide',
    });
  });

  it('is to reassess from the first warning on, that day included, and after the end', () => {
    const on = (today: string) => nextAction(partner(atHand), final, today).kind;
    expect(on('2030-05-31')).toBe('open');
    expect(on('2030-06-01')).toBe('reassess');
    expect(on('2031-06-02')).toBe('reassess');
  });

  it('is to restore an archived partner before anything else', () => {
    expect(nextAction(partner(atHand, { reason: 'Merged.' }), final, '2026-11-21')).toEqual({
      kind: 'restore',
    });
  });
});
