import { describe, expect, it } from 'vitest';
import { activeAgreements } from '../../../../shared/rules/register/active-agreements.ts';
import type { PartnerRow } from '../../../../shared/rules/register/partner-view.ts';

type Agreement = PartnerRow['agreements'][number];
const agreement = (given: Partial<Agreement>): Agreement => ({
  id: 'id',
  reference: 'AOC-1',
  status: 'active',
  endsOn: null,
  absent: 0,
  unchecked: 0,
  subGaps: [],
  ...given,
});

describe('the active agreements of a partner', () => {
  it('are counted together, with the earliest end', () => {
    const agreements = [
      agreement({ endsOn: '2028-06-30', absent: 1, unchecked: 2 }),
      agreement({ endsOn: '2027-01-31', absent: 2 }),
      agreement({}),
    ];
    expect(activeAgreements({ agreements })).toEqual({
      count: 3,
      nextEnd: '2027-01-31',
      absent: 3,
      unchecked: 2,
    });
  });

  it('leave out drafts and what is over, however much it misses', () => {
    const agreements = (['draft', 'suspended', 'ended', 'terminated'] as const).map((status) =>
      agreement({ status, absent: 5, endsOn: '2026-01-01' }),
    );
    expect(activeAgreements({ agreements })).toEqual({ count: 0, nextEnd: null, absent: 0, unchecked: 0 });
  });
});
