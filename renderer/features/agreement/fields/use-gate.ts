import { useCallback } from 'react';
import type { AgreementGate } from '../../../../shared/record/shapes/agreement.ts';
import { gateOn, relianceOfRow } from '../../../../shared/rules/standing/reliance.ts';
import { usePartnerRows } from '../../../components/session/use-partners.ts';
import { useToday } from '../../../components/session/use-status.ts';
import type { TypedAgreement } from './typed-agreement.ts';

/** What stands today in the way of what is typed: null unless it is to be active and nothing valid carries it. */
export function useGate(): (typed: Pick<TypedAgreement, 'partner' | 'status'>) => AgreementGate | null {
  const today = useToday();
  const rows = usePartnerRows().value?.rows;
  return useCallback(
    ({ partner, status }) => {
      const row = status === 'active' ? rows?.find(({ id }) => id === partner) : undefined;
      return row ? gateOn(relianceOfRow(row), today) : null;
    },
    [rows, today],
  );
}
