import { decideWithdrawApproval } from '../../../shared/rules/clause/decide/approve.ts';
import { os } from '../implement.ts';
import { changeClause } from './change.ts';

export const withdrawApproval = os.clause.withdrawApproval.handler(({ input, context: { session } }) =>
  changeClause(session, input.clause, (clause, context) =>
    decideWithdrawApproval(clause, input.reason, context),
  ),
);
