import { describe, expect, it } from 'vitest';
import type { BasisKind } from '../../../../../shared/record/shapes/basis.ts';
import { buildPartnerRow } from '../../../../../shared/rules/register/build-row.ts';
import {
  basisInForce,
  decideEndBasis,
  decideRecordBasis,
} from '../../../../../shared/rules/standing/decide/basis.ts';
import { type Desk, head, instruments, openDesk } from '../../../../support/desk.ts';

const clocks = instruments.newestOf('un-ip-psea-2020')?.definition.clocks;
if (!clocks) throw new Error('The current instrument has clocks.');

let count = 0;
const record = (desk: Desk, kind: BasisKind, until: string, from?: string) =>
  decideRecordBasis(
    desk.file,
    { kind, reason: 'Flood response.', approver: head, until, from },
    `basis-${++count}`,
    clocks,
    desk.context,
  );

describe('an emergency basis', () => {
  it('carries an approver and an end date three months away at most', () => {
    const desk = openDesk({ today: '2026-03-02' });
    expect(desk.attempt(record(desk, 'emergency', '2026-06-03'))).toBe('BASIS_TOO_LONG');
    expect(desk.attempt(record(desk, 'emergency', '2026-03-01'))).toBe('BASIS_ENDS_BEFORE_IT_STARTS');
    expect(desk.attempt(record(desk, 'emergency', '2026-06-02', '2026-03-03'))).toBe('FUTURE_DATE');
    expect(desk.attempt(record(desk, 'emergency', '2026-06-02'))).toBe('ok');
    expect(buildPartnerRow(desk.file, instruments)).toMatchObject({
      capacityLabel: 'Low Capacity Assumed - Emergency',
      restsOn: 'emergency',
      rating: null,
      basisUntil: '2026-06-02',
      // An emergency counts as low capacity: it is visited monthly.
      next: { kind: 'visit-due', on: '2026-04-02' },
    });
  });

  it('holds on its last day and no longer on the next', () => {
    const desk = openDesk();
    desk.write(record(desk, 'emergency', '2026-06-02'));
    expect(basisInForce(desk.file, '2026-06-02')?.recorded.fact.kind).toBe('emergency');
    expect(basisInForce(desk.file, '2026-06-03')).toBeNull();
  });

  it('is not recorded twice, and can be ended early with a reason', () => {
    const desk = openDesk();
    desk.write(record(desk, 'emergency', '2026-06-02'));
    expect(desk.attempt(record(desk, 'emergency', '2026-06-02'))).toBe('BASIS_ACTIVE');
    desk.write(decideEndBasis(desk.file, { kind: 'emergency', reason: 'Assessed.' }, desk.context));
    expect(buildPartnerRow(desk.file, instruments)).toMatchObject({
      capacityLabel: 'Not Assessed',
      restsOn: 'nothing',
      next: null,
    });
    expect(desk.attempt(decideEndBasis(desk.file, { kind: 'emergency', reason: 'x' }, desk.context))).toBe(
      'BASIS_NOT_FOUND',
    );
  });
});

describe('a no-contact basis', () => {
  it('contradicts a partner recorded as in direct contact', () => {
    const desk = openDesk({ fields: { directContact: true } });
    expect(desk.attempt(record(desk, 'no-contact', '2027-03-02'))).toBe('CONTACT_CONTRADICTION');
    const other = openDesk({ fields: { directContact: false } });
    other.write(record(other, 'no-contact', '2027-03-02'));
    expect(buildPartnerRow(other.file, instruments).capacityLabel).toBe('No Contact with Beneficiaries');
  });
});

describe('two bases side by side', () => {
  it('leave the one that lasts longest on the row, so that a short emergency never hides what holds', () => {
    const desk = openDesk();
    desk.write(record(desk, 'no-contact', '2028-03-02'));
    desk.write(record(desk, 'emergency', '2026-06-02'));
    expect(buildPartnerRow(desk.file, instruments)).toMatchObject({
      capacityLabel: 'No Contact with Beneficiaries',
      restsOn: 'no-contact',
      basisUntil: '2028-03-02',
    });
    expect(basisInForce(desk.file, '2026-06-03')?.recorded.fact.kind).toBe('no-contact');
  });
});
