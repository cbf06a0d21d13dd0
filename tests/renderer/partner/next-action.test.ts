import { describe, expect, it } from 'vitest';
import { nextAction } from '../../../renderer/features/partner/next-action.ts';
import { type PartnerRow, type PartnerView, showRow } from '../../../shared/rules/register/partner-view.ts';
import { sampleView } from '../assessment/sample-view.ts';
import { rowOf } from '../register/rows.ts';

type Assessment = PartnerView['row']['assessment'];
const atHand: Assessment = {
  id: 'a1',
  reference: 'SS/2026PSEA1-K7Q',
  instrument: 'un-ip-psea-2020',
  instrumentVersion: '1.0.0',
};

/** Only what the decision reads. */
const partner = (
  assessment: Assessment,
  archived: PartnerView['archived'] = null,
  row: Partial<PartnerRow> = {},
) => ({ archived, row: showRow(rowOf('Hope', { assessment, result: assessment, ...row }), '2026-11-21') });

const valid = {
  determination: 'final',
  expiresSoonFrom: '2030-06-01',
  validUntil: '2031-06-01',
} as const;

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
    const declined = partner(atHand, null, {
      determination: 'preliminary',
      closed: 'not-proceed',
      closedOn: '2026-11-20',
    });
    expect(nextAction(declined, view, '2026-11-21')).toMatchObject({ kind: 'open', step: 'stopped' });
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
    const on = (today: string) => nextAction(partner(atHand, null, valid), final, today).kind;
    expect(on('2030-05-31')).toBe('open');
    expect(on('2030-06-01')).toBe('reassess');
    expect(on('2031-06-02')).toBe('reassess');
  });

  it('is not to reassess where the work was closed, and says so', () => {
    const suspended = { ...valid, closed: 'suspended', closedOn: '2026-06-01' } as const;
    const next = (today: string) => nextAction(partner(atHand, null, suspended), final, today);
    expect(next('2026-11-21')).toMatchObject({ kind: 'open', step: 'suspended' });
    expect(next('2031-06-02')).toMatchObject({ kind: 'open', step: 'suspended' });
  });

  it('is to go on with another assessment that is under way beside an expired result', () => {
    const beside = { ...valid, result: atHand && { ...atHand, id: 'a0' } };
    const view = sampleView({ with: { next: 'record-reviews', status: 'submitted' } });
    expect(nextAction(partner(atHand, null, beside), view, '2031-07-01')).toMatchObject({
      kind: 'open',
      step: 'record-reviews',
    });
  });

  it('is to renew evidence that expired under a final result, and to update the program where it knows a newer one', () => {
    const grounds = { ...valid, groundEnds: { CS1: '2026-05-31' } };
    expect(nextAction(partner(atHand, null, grounds), final, '2026-11-21')).toMatchObject({
      step: 'evidence-expired',
    });
    const newer = {
      reference: 'SS/2026PSEA9-NEW',
      instrument: 'un-ip-psea-2020',
      instrumentVersion: '9.0.0',
      kind: 'final',
      on: '2026-10-01',
    } as const;
    const hidden = { ...valid, notShown: { assessments: 1, entries: 0, unreadable: 0, newer } };
    expect(nextAction(partner(atHand, null, hidden), final, '2026-11-21')).toMatchObject({
      step: 'not-shown',
    });
  });

  it('is to restore an archived partner before anything else', () => {
    expect(nextAction(partner(atHand, { reason: 'Merged.' }), final, '2026-11-21')).toEqual({
      kind: 'restore',
    });
  });
});
