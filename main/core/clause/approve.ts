import { decideApproveClause } from '../../../shared/rules/clause/decide/approve.ts';
import { os } from '../implement.ts';
import { changeClause } from './change.ts';

export const approve = os.clause.approve.handler(({ input, context: { session } }) =>
  changeClause(session, input.clause, (clause, context) => decideApproveClause(clause, input, context)),
);
