import { inWorkspace, os } from '../implement.ts';
import { checkContract } from './check-contract.ts';

export const check = os.clause.check.handler(({ input, context }) =>
  inWorkspace(context.session, (journal) => checkContract(context, journal, input)),
);
