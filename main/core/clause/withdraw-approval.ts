import { decideWithdrawApproval } from '../../../shared/rules/clause/decide/approve.ts';
import { os } from '../implement.ts';
import { changeClause } from './change.ts';

export const withdrawApproval = os.clause.withdrawApproval.handler(({ input, context }) =>
  changeClause(context, input.clause, (clause, decision) =>
    decideWithdrawApproval(clause, input.reason, decision),
  ),
);
