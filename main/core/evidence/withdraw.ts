import { decideWithdrawEvidence } from '../../../shared/rules/evidence/decide-change.ts';
import { os } from '../implement.ts';
import { changeEvidence } from './change.ts';

export const withdraw = os.evidence.withdraw.handler(({ input, context }) =>
  changeEvidence(context, input.evidence, ({ file, evidence }) =>
    decideWithdrawEvidence(file, evidence, input.reason),
  ),
);
