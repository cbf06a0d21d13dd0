import { decideApproveClause } from '../../../shared/rules/clause/decide/approve.ts';
import { os } from '../implement.ts';
import { changeClause } from './change.ts';

export const approve = os.clause.approve.handler(({ input, context }) =>
  changeClause(context, input.clause, (clause, decision) => decideApproveClause(clause, input, decision)),
);
