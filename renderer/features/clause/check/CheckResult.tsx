import type { ContractCheck } from '../../../../shared/record/shapes/agreement.ts';
import { AccountNotice } from './AccountNotice.tsx';
import { DeviationList } from './DeviationList.tsx';
import { hasDeviations } from './deviation-counts.ts';
import { FindingList } from './FindingList.tsx';

/** What a check found: in one sentence, then the clauses that differ, then what stands beside them. */
export function CheckResult({ check }: { readonly check: Pick<ContractCheck, 'deviations' | 'account'> }) {
  const { deviations, account } = check;
  return (
    <>
      <AccountNotice account={account} hasDeviations={hasDeviations(check)} />
      <DeviationList deviations={deviations} account={account}>
        <FindingList findings={account?.findings ?? []} />
      </DeviationList>
    </>
  );
}
